import type { IdKind } from "../model/ids.ts"
import { quoted, quotedList } from "../problem/neutralize.ts"
import type { ModelPath, Problem } from "../problem/problem.ts"
import { suggest, sureSuggester } from "../problem/suggest.ts"
import { problemOf } from "./report.ts"
import type { Survey } from "./survey.ts"

/** Every reference leads to something that is declared. */
export const checkReferences = (survey: Survey): readonly Problem[] => [
  ...survey.places.references.flatMap((reference) =>
    mayBeNameless(survey, reference.kinds, reference.id)
      ? []
      : unknownReference(survey, { ...reference, word: reference.id })
  ),
  ...survey.places.duties.flatMap(({ value, path }) => {
    const [act, unit] = value.split(":")
    if (unit === undefined || act === "submit" || unitsAndPeople.some((kind) => survey.declares(kind, unit))) return []
    if (mayBeNameless(survey, unitsAndPeople, unit)) return []
    return [unknownReference(survey, { word: unit, kinds: unitsAndPeople, path, part: "key", before: `${act}:` })]
  })
]

/** Whether a word that is near no id may be that of an element whose id is missing. */
const mayBeNameless = (survey: Survey, kinds: readonly IdKind[], word: string): boolean =>
  survey.hasNameless(kinds) && survey.suggest(kinds, word) === undefined

const unitsAndPeople = ["department", "agency", "person"] as const

/** A word that refers to nothing, and what could stand there. */
interface UnknownReference {
  readonly word: string
  readonly kinds: readonly IdKind[]
  readonly path: ModelPath
  readonly part?: "key"
  /** What stands before the word in the same text. */
  readonly before?: string
}

/** What is said of a word that refers to nothing declared: what it is instead, or what was probably meant. */
export const unknownReference = (
  survey: Survey,
  { word, kinds, path, part, before = "" }: UnknownReference
): Problem => {
  const other = otherKinds.find((kind) => survey.section(kind).ids.has(word))
  const wanted = kinds.map((kind) => kindWords[kind])
  const suggestion = survey.suggest(kinds, word)
  const place = part === undefined ? { path } : { path, part }
  return problemOf("HW0203", {
    ...place,
    message:
      other === undefined
        ? `unknown ${orList(wanted)} ${quoted(word)}`
        : `${quoted(word)} is ${withArticle(kindWords[other])}, not ${withArticle(orList(wanted))}`,
    help: suggestion === undefined ? whatThereIs(survey, kinds) : `did you mean ${quoted(suggestion)}?`,
    related: other === undefined ? [] : [{ message: "declared here", path: [...survey.section(other).path, word] }],
    fixes: replacement(survey.suggestSurely(kinds, word), place, before)
  })
}

const whatThereIs = (survey: Survey, kinds: readonly IdKind[]): string => {
  const ids = survey.idsOf(kinds)
  const sections = quotedList(kinds.map((kind) => survey.section(kind).path.join(".")))
  return `${ids.length === 0 ? "" : `${oneOf(ids)}, or `}declare it under ${sections}`
}

/** What is said of the name of something that has names only of its own, such as a step. */
export const unknownName = (given: {
  readonly what: string
  readonly name: string
  readonly names: readonly string[]
  readonly path: ModelPath
}): Problem => {
  const { what, name, names, path } = given
  const suggestion = suggest(name, names)
  return problemOf("HW0203", {
    message: `unknown ${what} ${quoted(name)}`,
    help: suggestion === undefined ? oneOf(names) : `did you mean ${quoted(suggestion)}?`,
    path,
    fixes: replacement(sureSuggester(names)(name), { path })
  })
}

/** The fix that puts a word right, where there is one. */
export const replacement = (
  suggestion: string | undefined,
  place: { readonly path: ModelPath; readonly part?: "key" },
  before = ""
): Problem["fixes"] =>
  suggestion === undefined
    ? []
    : [{ title: `replace by ${quoted(suggestion)}`, edits: [{ ...place, text: before + suggestion }] }]

const oneOf = (names: readonly string[]): string =>
  names.length === 0 ? "there is none" : `name ${quotedList(names, 8)}`

const kindWords: { readonly [Kind in IdKind]: string } = {
  department: "department",
  agency: "agency",
  person: "person",
  role: "role",
  course: "training course",
  channel: "channel",
  brand: "brand",
  product: "product",
  market: "market",
  calendar: "calendar",
  topic: "topic",
  condition: "named condition",
  playbook: "playbook",
  rule: "rule",
  campaign: "campaign",
  goal: "goal",
  document: "document",
  consent: "consent",
  competency: "competency",
  insight: "insight",
  query: "listening query",
  profile: "demand profile",
  policy: "policy"
}

/** The kinds somebody may have taken for another, those first that are taken for each other most. */
const otherKinds: readonly IdKind[] = [
  "department",
  "agency",
  "person",
  "product",
  "brand",
  "topic",
  "role",
  "channel",
  "market",
  "calendar",
  "condition",
  "playbook",
  "campaign",
  "goal",
  "document",
  "competency",
  "course",
  "consent",
  "insight",
  "query",
  "profile"
]

const orList = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`

const withArticle = (words: string): string => `${/^[aeiou]/u.test(words) ? "an" : "a"} ${words}`
