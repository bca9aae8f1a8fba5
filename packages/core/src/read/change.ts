import type { Change } from "../change/change.ts"
import { planOf } from "../change/plan.ts"
import type { Ids } from "../model/ids.ts"
import type { Organization } from "../model/organization.ts"
import type { Files } from "../problem/files.ts"
import { quoted } from "../problem/neutralize.ts"
import { type Checked, checked, type Problem } from "../problem/problem.ts"
import { ChangeFile } from "../schema/change.ts"
import { entryAmong, readSingleFile } from "./single-file.ts"

/** What a change file says. */
export interface ReadChange<I extends Ids = Ids> {
  /** What it is called. */
  readonly title?: string
  /** Why it is proposed, or what should be remembered about it. */
  readonly note?: string
  /** The name of the organization it is meant for. */
  readonly for?: string
  /** The change itself: its changes one after the other. */
  readonly change: Change<I>
}

/** How to read a change. */
export interface ReadChangeOptions {
  /** The change file; the only one that ends in `.change.yaml` or `.change.json`, or the only file, where it is left out. */
  readonly entry?: string
}

/**
 * Reads a change file and holds it against the organization it is meant for: whether it can be applied, with every problem
 * at its place in the file. A file begins with `hubwrightChange: 1`; `changes` is the list of what to do, each with its
 * `kind`. That it is meant `for` an organization of another name is a warning.
 */
export function readChange<I extends Ids>(
  files: Files,
  organization: Organization<I>,
  options?: ReadChangeOptions
): Checked<ReadChange<I>>
export function readChange(
  files: Files,
  organization: Organization,
  { entry = entryOf(files) }: ReadChangeOptions = {}
): Checked<ReadChange> {
  const file = readSingleFile(files, entry, format)
  if (file.kind === "refused") return { ok: false, problems: file.problems }
  // border: the data was just held against the schema of change files
  const { for: name, title, note, changes } = file.value as typeof ChangeFile.Type
  const change: Change = { kind: "sequence", changes }
  const found = [...strangeName(name, organization), ...planOf(organization, change).problems]
  const said = {
    ...(title === undefined ? {} : { title }),
    ...(note === undefined ? {} : { note }),
    ...(name === undefined ? {} : { for: name })
  }
  return checked({ ...said, change }, [...file.problems, ...file.placed(found)])
}

const format = {
  ast: ChangeFile.ast,
  versionKey: "hubwrightChange",
  what: "change",
  help: "begin with `hubwrightChange: 1` and a list under `changes:`"
}

const entryOf = (files: Files): string =>
  entryAmong(files, { ending: /\.change\.(?:ya?ml|json)$/u, otherwise: "hubwright.change.yaml" })

const strangeName = (name: string | undefined, { organization }: Organization): readonly Problem[] =>
  name === undefined || name === organization.name
    ? []
    : [
        {
          code: "HW0710",
          severity: "warning",
          message: `this change is meant for ${quoted(name)}, not for ${quoted(organization.name)}`,
          path: ["for"],
          related: [],
          fixes: []
        }
      ]
