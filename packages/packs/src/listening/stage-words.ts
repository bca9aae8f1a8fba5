/** What shows a stage of buying: what shows it whatever else is said, and what shows it where nothing else does. Queries. */
export interface Evidence {
  readonly sure: string
  readonly likely: string
}

/** The evidence for each stage in one language, and what shows that a message is not about buying or using anything. */
export interface StageWords {
  readonly before: Evidence
  readonly during: Evidence
  readonly after: Evidence
  readonly elsewhere: string
}

/** Any of some queries. */
export const either = (...queries: readonly string[]): string => queries.map((query) => `(${query})`).join(" OR ")

/** A query where none of some others holds. */
export const unless = (query: string, ...others: readonly string[]): string =>
  `(${query}) AND NOT (${either(...others)})`

/**
 * The queries for the three stages. Of what is sure the purchase counts most, because who asks for a price wants that answered
 * whatever they have already; then the wish, then what somebody has. What is only likely yields to all that is sure, and holds in
 * no message that is about something else. Of several stages that are found the latest counts.
 */
export const stageQueries = ({ before, during, after, elsewhere }: StageWords) => ({
  before: either(before.sure, unless(before.likely, elsewhere)),
  during: either(during.sure, unless(during.likely, before.sure, elsewhere)),
  after: unless(either(after.sure, unless(after.likely, during.likely)), during.sure, before.sure, elsewhere)
})
