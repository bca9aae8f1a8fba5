import type { Statement, Word } from "./statement.ts"
import { isFacet, isTieKind, type Verb } from "./verb.ts"

/** The ids that statements name, by the kind of element they are declared as. */
export interface Names {
  readonly departments: ReadonlySet<string>
  readonly agencies: ReadonlySet<string>
  readonly roles: ReadonlySet<string>
  readonly people: ReadonlySet<string>
  readonly products: ReadonlySet<string>
  readonly topics: ReadonlySet<string>
  readonly channels: ReadonlySet<string>
}

/** What stands in relation in a statement. */
interface Related<Name> {
  readonly subjects: readonly Name[]
  readonly verb?: Verb
  readonly objects: readonly Name[]
}

/** A place where a word can stand in a statement. */
type Place = "subjects" | "objects"

const at = (statements: readonly Statement[], place: Place, ...verbs: readonly Verb[]): readonly Word[] =>
  statements.flatMap((statement) =>
    statement.verb !== undefined && verbs.includes(statement.verb) ? statement[place] : []
  )

const texts = (words: readonly Word[]): ReadonlySet<string> => new Set(words.map(({ text }) => text))

/**
 * What kind of element each id is: people are in units, agencies and products are declared, topics are declared or have
 * experts, channels are operated or otherwise held; everything else that does something is a department.
 */
export const namesOf = (statements: readonly Statement[]): Names => {
  const people = texts(at(statements, "subjects", "in"))
  const agencies = texts([...at(statements, "objects", "agency"), ...at(statements, "subjects", "may")])
  const roles = texts(at(statements, "objects", "role"))
  const products = texts(at(statements, "objects", "product"))
  const known = texts(at(statements, "objects", "expert"))
  const topics = new Set([
    ...texts(at(statements, "objects", "topic")),
    ...[...known].filter((id) => !products.has(id))
  ])
  const held = statements.filter(({ verb }) => isFacet(verb)).flatMap(({ objects }) => objects)
  const channels = new Set([
    ...texts(at(statements, "objects", "channel", "operates", "contributes")),
    ...texts(at(statements, "objects", "may").filter((word) => !isAuthorityOf(statements, word))),
    ...[...texts(held)].filter((id) => !topics.has(id))
  ])
  const units = texts(statements.flatMap(unitsOf))
  const departments = new Set([...units].filter((id) => !people.has(id) && !agencies.has(id)))
  return { departments, agencies, roles, people, products, topics, channels }
}

const isAuthorityOf = (statements: readonly Statement[], word: Word): boolean =>
  statements.some(({ verb, objects: [authority] }) => verb === "may" && authority === word)

/** What of a statement names departments, agencies or people. */
export const unitsOf = <Name>({ subjects, verb, objects }: Related<Name>): readonly Name[] => {
  if (verb === "in") return objects
  if (verb === "agency") return []
  return verb === "under" || isTieKind(verb) ? [...subjects, ...objects] : subjects
}
