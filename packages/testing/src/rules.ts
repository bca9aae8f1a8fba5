import type { Organization } from "@hubwright/core"
import type * as fc from "fast-check"
import { directoryOf } from "./organization/directory.ts"
import { routing, wordsOf, writeRouting } from "./organization/routing.ts"
import { sectionText, shownBy } from "./shown.ts"

/**
 * Rules that an organization could have in place of its own: who should answer, and what must happen whoever answers, by
 * conditions on its own channels, topics, products, units, calendars and facts. They are valid by construction, small
 * more often than big, and shrink to fewer and plainer rules. A counterexample is shown as YAML that can stand in a model.
 *
 * About 80 in 100 have a rule about who should answer, 75 one that obliges, and 65 a group; 60 have two rules about who
 * should answer that both hold of some message.
 *
 * @example
 * ```ts
 * import { compileRouter, route } from "@hubwright/core/routing"
 * import { orThrow } from "@hubwright/core"
 * import { message, parseNotation, rules } from "@hubwright/testing"
 * import * as fc from "fast-check"
 *
 * const acme = parseNotation("hub -- care pr; care: x")
 * const isAnswered = fc.property(rules(acme), message(acme), (routing, asked) => {
 *   const router = orThrow(compileRouter({ ...acme, routing }))
 *   return route(router, asked, { at: "2026-11-23T09:00:00Z" }).responsible !== undefined
 * })
 * fc.assert(isAnswered, { numRuns: 20 })
 * ```
 */
export const rules = (organization: Organization): fc.Arbitrary<Organization["routing"]> => {
  const directory = directoryOf(organization)
  const words = wordsOf(organization)
  return routing.map((drawn) =>
    shownBy(writeRouting(drawn, directory, words), (written) =>
      sectionText({ ...organization, routing: written }, "routing")
    )
  )
}
