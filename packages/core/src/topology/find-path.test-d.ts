import { describe, expectTypeOf, test } from "vitest"
import { defineOrganization } from "../define/define.ts"
import { findDeadEnds } from "./dead-ends.ts"
import { compilePaths, type UnitId } from "./fabric.ts"
import { findPath } from "./find-path.ts"
import { findHops } from "./hops.ts"
import type { Path, PathRequest } from "./path.ts"

const acme = defineOrganization({
  hubwright: 1,
  organization: { name: "Acme" },
  facts: { tier: ["gold", "silver"] },
  departments: { marketing: {}, care: {} },
  agencies: { brightline: {} },
  people: { ana: { departments: ["care"] } },
  channels: { x: { platform: "x", operators: ["marketing"] } }
})
type Unit = "marketing" | "care" | "brightline"

describe("paths of an organization with literal ids", () => {
  test("lead through its units", () => {
    const path = findPath(acme, { facts: { channel: "x", tier: "gold" }, to: "care", at: 0 })
    expectTypeOf(path).toEqualTypeOf<Path<Unit>>()
    expectTypeOf(compilePaths(acme).unitAt).returns.toEqualTypeOf<Unit>()
    expectTypeOf(findDeadEnds(acme, { at: 0 }).needs[0]?.to).toEqualTypeOf<readonly Unit[] | undefined>()
  })

  test("are not asked for with misspelt ids and values", () => {
    // @ts-expect-error [ts2820] -- did you mean `care`?
    findPath(acme, { facts: { channel: "x" }, to: "cae", at: 0 })
    // @ts-expect-error [ts2322] -- no addressee of that name
    findPath(acme, { facts: { channel: "x" }, to: "care", notify: ["safety"], at: 0 })
    // @ts-expect-error [ts2322] -- no tier of that name
    findPath(acme, { facts: { channel: "x", tier: "platinum" }, to: "care", at: 0 })
    // @ts-expect-error [ts2322] -- neither a unit nor a person
    findHops(acme, { from: "ana", to: "legal" })
  })

  test("take any text where messages come from the world", () => {
    expectTypeOf<PathRequest["facts"]["channel"]>().toEqualTypeOf<string>()
    expectTypeOf<UnitId>().toEqualTypeOf<string>()
  })
})
