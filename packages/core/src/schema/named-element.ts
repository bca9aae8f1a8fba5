import type { IdKind } from "../model/ids.ts"
import type { Organization } from "../model/organization.ts"
import { isMap } from "../model/plain-data.ts"
import { quoted } from "../problem/neutralize.ts"
import type { Problem } from "../problem/problem.ts"
import { findSections } from "./places.ts"
import { respellings } from "./respelling.ts"

/** A text where an id should be, and the kinds of element that may be referred to there. */
export interface NonId {
  readonly word: string
  readonly kinds: readonly IdKind[]
}

/**
 * What is said of texts that are no ids where elements are referred to, once the elements are known: the one that is
 * called so, or whose id is spelt so; nothing is suggested that is not there.
 */
export const suggestElements = (
  organization: Organization,
  nonIds: ReadonlyMap<Problem, NonId>
): ((problem: Problem) => Problem) => {
  if (nonIds.size === 0) return (problem) => problem
  const sections = findSections(organization)
  const elementsOf = (kind: IdKind): readonly (readonly [string, unknown])[] => {
    const path = sections.get(kind)?.path ?? []
    const section = path.reduce<unknown>((value, step) => (isMap(value) ? value[step] : undefined), organization)
    return isMap(section) ? Object.entries(section) : []
  }
  return (problem) => {
    const nonId = nonIds.get(problem)
    if (nonId === undefined) return problem
    const meant = elementMeant(nonId.word, nonId.kinds.flatMap(elementsOf))
    const { help: _, ...rest } = problem
    return meant === undefined
      ? { ...rest, help: "write the id of an element, not its name", fixes: [] }
      : {
          ...rest,
          help: `did you mean ${quoted(meant)}?`,
          fixes: [{ title: `replace by ${quoted(meant)}`, edits: [{ path: problem.path, text: meant }] }]
        }
  }
}

const elementMeant = (word: string, elements: readonly (readonly [string, unknown])[]): string | undefined => {
  const name = plain(word)
  const called = elements.filter(([, element]) => name !== "" && isMap(element) && plain(element.name) === name)
  if (called.length > 1) return undefined
  const spellings = respellings(word)
  return called[0]?.[0] ?? elements.find(([id]) => spellings.includes(id))?.[0]
}

const plain = (text: unknown): string =>
  typeof text === "string" ? text.normalize("NFKC").trim().replaceAll(/\s+/gu, " ").toLowerCase() : ""
