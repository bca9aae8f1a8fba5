import { expect, test } from "vitest"
import type { Facts } from "../model/message-facts.ts"
import type { Scope } from "../model/organization.ts"
import { admits, compileScope } from "./scope.ts"

const facts: Facts = { market: "de", brand: "acme", product: ["cardivex", "kettle"], language: "de-AT" }

test.each<[scope: Scope | undefined, admitted: boolean, ofUnknown: boolean]>([
  [undefined, true, true],
  [{}, true, true],
  [{ markets: ["us", "de"] }, true, false],
  [{ markets: ["us"] }, false, false],
  [{ markets: [] }, false, false],
  [{ brands: ["acme"], markets: ["us"] }, false, false],
  [{ products: ["kettle"] }, true, false],
  [{ products: ["bike"] }, false, false],
  [{ languages: ["en", "de"] }, true, false],
  [{ languages: ["de-CH"] }, false, false]
])("the scope %j admits the message: %s, and one of which nothing is known: %s", (scope, admitted, ofUnknown) => {
  const compiled = compileScope(scope)
  expect([admits(compiled, facts), admits(compiled, {})]).toEqual([admitted, ofUnknown])
})

test("a scope counts its lists", () => {
  expect(compileScope({ markets: ["de"], languages: ["de"] })?.facets).toBe(2)
})
