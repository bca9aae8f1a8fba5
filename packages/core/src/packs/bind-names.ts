import type { Addressee, Organization } from "../model/organization.ts"
import type { PackPolicy } from "../model/pack.ts"
import { quoted, quotedList } from "../problem/neutralize.ts"
import type { Problem } from "../problem/problem.ts"
import { suggest } from "../problem/suggest.ts"
import type { AskedPack } from "./asked-packs.ts"
import { packProblem } from "./pack-problem.ts"

/** Who stands in an organization for the names that packs use, and what is wrong with that. */
export interface Binding {
  /** Whom a name stands for; nothing where it is nobody. */
  readonly addressee: (name: string) => Addressee | undefined
  readonly problems: readonly Problem[]
}

/** Finds who stands for each name: who is bound to it, else the departments that have its discipline. */
export const bindNames = ({ policies, departments }: Organization, asked: readonly AskedPack[]): Binding => {
  const { bind } = policies
  const disciplines = new Set(Object.values(departments).map(({ discipline }) => discipline))
  const names = new Map<string, Addressee>()
  const unfilled: Problem[] = []
  const said = new Set<string>()
  for (const { pack, path } of asked)
    for (const [name, discipline] of Object.entries(pack.names)) {
      const bound = Object.hasOwn(bind, name) ? bind[name] : undefined
      if (bound !== undefined) names.set(name, bound)
      else if (disciplines.has(discipline)) names.set(name, { discipline })
      else if (!said.has(name))
        unfilled.push(
          packProblem("HW0605", {
            message: `nobody stands for ${quoted(name)}, whom the pack ${quoted(pack.id)} names`,
            help: `give the department that does its work \`discipline: ${discipline}\`, or say who it is: \`bind: { ${name}: ... }\``,
            path
          })
        )
      said.add(name)
    }
  const unused = Object.keys(bind).filter((name) => !said.has(name))
  return {
    addressee: (name) => names.get(name),
    problems: [...unused.map((name) => unusedName(name, [...said])), ...unfilled]
  }
}

const unusedName = (name: string, used: readonly string[]): Problem => {
  const meant = suggest(name, used)
  const path = ["policies", "bind", name]
  return packProblem("HW0604", {
    message: `no pack that is brought in names ${quoted(name)}`,
    help:
      meant !== undefined
        ? `did you mean ${quoted(meant)}?`
        : used.length === 0
          ? "the packs under `policies.packs` name nobody: take it out"
          : `they name ${quotedList(used)}`,
    path,
    part: "key",
    fixes:
      meant === undefined ? [] : [{ title: `replace by ${quoted(meant)}`, edits: [{ path, part: "key", text: meant }] }]
  })
}

/**
 * A policy with who stands for the names in it. Names that stand for nobody are left out with what was due to them, and
 * nothing is left of a policy that asks for no more.
 */
export const boundPolicy = (policy: PackPolicy, { addressee }: Binding): PackPolicy | undefined => {
  const { notify, consult, approve, due, ...rest } = policy
  const bound = (list: readonly Addressee[] = []) =>
    list.flatMap((one) => (typeof one === "string" ? (addressee(one) ?? []) : one))
  const lists = someOf({ notify: bound(notify), consult: bound(consult), approve: bound(approve) })
  const owed = Object.entries(due ?? {}).filter(([duty]) => !(duty === "notify" || duty === "approve") || duty in lists)
  const changed: PackPolicy = { ...rest, ...lists, ...(owed.length === 0 ? {} : { due: Object.fromEntries(owed) }) }
  return Object.keys(changed).every((key) => describing.has(key)) ? undefined : changed
}

type Lists = { readonly [Key in "notify" | "consult" | "approve"]?: readonly Addressee[] }

const someOf = (lists: Lists): Lists => Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0))

/** The keys of a policy that ask for nothing. */
const describing: ReadonlySet<string> = new Set([
  "id",
  "title",
  "version",
  "status",
  "jurisdictions",
  "subject",
  "source",
  "effective",
  "verified",
  "reviewedBy",
  "when",
  "products"
] satisfies readonly (keyof PackPolicy)[])
