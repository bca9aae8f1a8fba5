import type { Change } from "../change/change.ts"
import { planOf } from "../change/plan.ts"
import type { Ids } from "../model/ids.ts"
import type { Organization } from "../model/organization.ts"
import { isMap } from "../model/plain-data.ts"
import type { Files } from "../problem/files.ts"
import { quoted } from "../problem/neutralize.ts"
import { type Checked, checked, isError, type Problem } from "../problem/problem.ts"
import { ChangeFile } from "../schema/change.ts"
import { inspectAlone } from "../schema/inspection.ts"
import { sayUnreadable } from "./complaint.ts"
import { readText } from "./content.ts"
import { mostElements } from "./limits.ts"
import { placeProblem } from "./place.ts"
import { readDataFile } from "./yaml-source.ts"

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
  const content = Object.hasOwn(files, entry) ? files[entry] : undefined
  if (content === undefined) return refused({ code: "HW0101", message: `there is no file ${quoted(entry)}` })
  const text = readText(content)
  if (!("text" in text)) return refused(sayUnreadable(entry, text))
  const { source, data, problems } = readDataFile(entry, text.text, { elements: mostElements })
  const origin = { kind: "place", source, path: [] } as const
  const placed = (found: readonly Problem[]) => found.map((problem) => placeProblem(problem, origin))
  if (problems.some(isError) || !isMap(data)) return failed([...problems, ...placed(isMap(data) ? [] : [noChange])])
  const newer = newerFormat(data.hubwrightChange)
  if (newer.length > 0) return failed([...problems, ...placed(newer)])
  const inspected = inspectAlone(ChangeFile.ast, data)
  const misfits = placed(inspected.problems)
  if (misfits.some(isError)) return failed([...problems, ...misfits])
  // border: the data was just held against the schema of change files
  const { for: name, title, note, changes } = inspected.rest as typeof ChangeFile.Type
  const change: Change = { kind: "sequence", changes }
  const found = [...strangeName(name, organization), ...planOf(organization, change).problems]
  const said = {
    ...(title === undefined ? {} : { title }),
    ...(note === undefined ? {} : { note }),
    ...(name === undefined ? {} : { for: name })
  }
  return checked({ ...said, change }, [...problems, ...misfits, ...placed(found)])
}

const entryOf = (files: Files): string => {
  const paths = Object.keys(files)
  const changes = paths.filter((path) => /\.change\.(?:ya?ml|json)$/u.test(path))
  const [only = "", ...others] = changes.length > 0 ? changes : paths
  return others.length === 0 ? only : defaultChangeEntry
}

/** The name that a change file is looked for under where several could be meant. */
const defaultChangeEntry = "hubwright.change.yaml"

const failed = (problems: readonly Problem[]): Checked<ReadChange> => {
  const [first, ...others] = problems
  if (first === undefined) throw new Error("a change that cannot be read has a problem that says why")
  return { ok: false, problems: [first, ...others] }
}

const error = (said: Pick<Problem, "code" | "message" | "help">, path: Problem["path"] = []): Problem => ({
  ...said,
  severity: "error",
  path,
  related: [],
  fixes: []
})

const refused = (said: Pick<Problem, "code" | "message" | "help">): Checked<ReadChange> => failed([error(said)])

const noChange = error({
  code: "HW0204",
  message: "this file holds no change",
  help: "begin with `hubwrightChange: 1` and a list under `changes:`"
})

const newerFormat = (version: unknown): readonly Problem[] =>
  typeof version === "number" && version > 1
    ? [
        error(
          {
            code: "HW0110",
            message: `this is a change of format ${quoted(String(version))}, and this version of Hubwright reads format 1`,
            help: `use a version of Hubwright that reads format ${version}`
          },
          ["hubwrightChange"]
        )
      ]
    : []

const strangeName = (name: string | undefined, { organization }: Organization): readonly Problem[] =>
  name === undefined || name === organization.name
    ? []
    : [
        {
          ...error(
            {
              code: "HW0710",
              message: `this change is meant for ${quoted(name)}, not for ${quoted(organization.name)}`
            },
            ["for"]
          ),
          severity: "warning"
        }
      ]
