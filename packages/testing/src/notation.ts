import { checked, defineOrganization, HubwrightError, type Organization, orThrow, type Problem } from "@hubwright/core"
import { faultsOf } from "./notation/faults.ts"
import { definitionOf } from "./notation/read.ts"
import { readStatements, writeStatements } from "./notation/statement.ts"
import { clausesOf } from "./notation/write.ts"

/**
 * The organization that a short text says, for tests and documentation:
 *
 * ```ts
 * import { parseNotation } from "@hubwright/testing"
 *
 * const acme = parseNotation("hub -- care pr sales; care: x instagram; pr: facebook")
 * Object.keys(acme.departments) // => ["hub", "care", "pr", "sales"]
 * ```
 *
 * Statements are separated by `;` or stand on lines of their own; `#` begins a comment. Each is read as a sentence,
 * *who does what to whom (details)*. The words of both sides are ids, any number of them; every one on the left does it
 * to every one on the right. Whoever does something and is declared as nothing else is a department.
 *
 * ```text
 * hub (hub, social-media)                departments: kind, discipline, headcount, open-to-notify
 * care sales                             departments of which there is nothing to say
 * germany spain under europe             europe is their parent
 * agency brightline                      agencies
 * role agent (read, reply)               roles of one's own, and what people in them may do
 * ana ben in care (enabled, agent)       people, at home in the first unit named: how many, enabled, uses-social,
 *                                        clevel; any other word is a role
 *
 * hub -- care sales                      coordinates; `-- a b c` ties each with each, `a -- b -- c` makes a chain
 * brightline > pr                        hands-over
 * pr consults legal (2, observed)        and approves, escalates, reports, shares: contacts a week, observed
 *
 * care brightline: x help-desk (email)   who operates channels, best first, with platform and purpose; nobody: `: x`.
 *                                        An id that begins or ends with a platform's name is there; others are `other`
 * sales contributes x                    may reply there too
 * pr accountable x                       and lead, custodian, deputy, voice, objectives, data
 * pr lead                                without a channel: of the organization (lead, voice, objectives, data)
 * brightline may reply x (..2026-12-31)  an agency's engagement, with its first and last day
 * channel press (blog)                   a channel that only facets speak of
 *
 * product cardivex (prescription-only)   products
 * topic recall (high)                    topics; whatever else has experts is a topic too
 * safety medical expert recall cardivex  who knows, best first; `pr accountable recall` answers for a topic
 *
 * organization "Acme" (dandelion, hold)  name, declared topology, what happens without a path
 * ```
 *
 * An id that is also a word of the notation, such as `product` or `data`, stands in backticks.
 *
 * @throws {HubwrightError} with every problem of the text, each with its line and column; where the text has none, with
 * those of the organization that it says, such as a date that does not exist.
 */
export const parseNotation = (text: string): Organization => {
  const { statements, problems } = readStatements(text)
  const inOrder = [...problems, ...faultsOf(statements)].sort((a, b) => placeOf(a) - placeOf(b))
  return defineOrganization(definitionOf(orThrow(checked(statements, inOrder))))
}

const longestLine = 1_000_000
const placeOf = ({ span }: Problem): number => (span === undefined ? 0 : span.line * longestLine + span.column)

/**
 * The shortest text from which {@link parseNotation} makes the organization: one line where it fits into 80 characters.
 * What the notation cannot say is left out and counted in a comment at the end, `# + 3 more`: names of elements,
 * scopes, calendars, skills, conditions, routing, policies and all other sections and fields that are not in the
 * grammar. Without that comment the text says everything.
 */
export const toNotation = (organization: Organization): string => {
  const text = writeStatements(clausesOf(organization))
  const more = countMissing(organization, reread(text))
  if (more === 0) return text
  return [text, `# + ${more} more`].filter((part) => part !== "").join(text.includes("\n") ? "\n" : " ")
}

const reread = (text: string): unknown => {
  try {
    return parseNotation(text)
  } catch (error) {
    if (error instanceof HubwrightError) return undefined
    throw error
  }
}

/** How many values of the original are not in the copy, or are other ones there. */
const countMissing = (original: unknown, copy: unknown): number => {
  if (typeof original !== "object" || original === null) return original === copy ? 0 : 1
  const copied = new Map<string, unknown>(typeof copy === "object" && copy !== null ? Object.entries(copy) : [])
  const counts = Object.entries(original).map(([key, value]) => countMissing(value, copied.get(key)))
  const extra = [...copied.keys()].filter((key) => !Object.hasOwn(original, key)).length
  const missing = counts.reduce((sum, count) => sum + count, extra)
  return missing === 0 && copy === undefined ? 1 : missing // what is empty is missing too
}
