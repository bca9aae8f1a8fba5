import { authorities, type Problem, quoted } from "@hubwright/core"
import { readerOf } from "./detail.ts"
import { namesOf } from "./names.ts"
import { fault, type Statement } from "./statement.ts"
import { isFacet, isOneOf, isTieKind, profileFacets, type Verb } from "./verb.ts"

const declaring: readonly Verb[] = ["organization", "agency", "role", "product", "topic", "channel"]
const pairwise: readonly Verb[] = ["coordinates", "shares"]

/** Everything in statements that has no meaning. */
export const faultsOf = (statements: readonly Statement[]): readonly Problem[] => [
  ...statements.flatMap((statement) => [...shapeFaults(statement), ...detailFaults(statement)]),
  ...confusions(statements)
]

const shapeFaults = (statement: Statement): readonly Problem[] => {
  const { subjects, verb, objects, at } = statement
  if (verb === undefined) return []
  const [subject] = subjects
  if (declaring.includes(verb) && subject !== undefined)
    return [
      fault(subject, {
        message: `${quoted(subject.text)} stands before ${quoted(at.text)}`,
        help: `begin with ${quoted(at.text)}`
      })
    ]
  const canLackSubject = declaring.includes(verb) || pairwise.includes(verb) || verb === "operates"
  if (subject === undefined && !canLackSubject)
    return [fault(at, { message: `nobody stands before ${quoted(at.text)}` })]
  const canLackObject = verb === "organization" || profileFacets.some((facet) => facet === verb)
  if (objects.length === 0 && !canLackObject) return [fault(at, { message: `nothing follows ${quoted(at.text)}` })]
  const [, second] = subjects
  if (isFacet(verb) && second !== undefined)
    return [fault(second, { message: `${quoted(second.text)} cannot be ${verb} too`, help: "name one" })]
  return verb === "may" ? authorityFaults(statement) : []
}

const authorityFaults = ({ objects }: Statement): readonly Problem[] => {
  const [authority] = objects
  return authority === undefined || isOneOf(authorities, authority.text)
    ? []
    : [
        fault(authority, {
          message: `${quoted(authority.text)} is not an authority`,
          help: `write one of ${authorities.join(", ")} after \`may\``
        })
      ]
}

const detailFaults = ({ verb, details, at }: Statement): readonly Problem[] => {
  const read = readerOf(verb)
  const after = verb === undefined ? "a department" : isTieKind(verb) ? "a tie" : quoted(at.text)
  return details
    .filter(({ text }) => read(text) === undefined)
    .map((word) => fault(word, { message: `${quoted(word.text)} says nothing of ${after}` }))
}

/** Departments, agencies and people share their ids; a facet of a topic is held otherwise than one of a channel. */
const confusions = (statements: readonly Statement[]): readonly Problem[] => {
  const { agencies, topics } = namesOf(statements)
  return statements.flatMap(({ verb, subjects, objects }) => {
    if (verb === "in")
      return subjects
        .filter(({ text }) => agencies.has(text))
        .map((word) => fault(word, { message: `${quoted(word.text)} is an agency and a person` }))
    if (!isFacet(verb) || verb === "accountable") return []
    return objects
      .filter(({ text }) => topics.has(text))
      .map((word) => fault(word, { message: `a topic has no ${verb}`, help: "only `accountable` and `expert`" }))
  })
}
