import { parseNotation } from "@hubwright/testing"
import { expect, test } from "vitest"
import { unitsById } from "./unit.ts"

test("an id stands for a department, an agency, or the first unit of a person", () => {
  const unitOf = unitsById(parseNotation("care; agency brightline; ana in care sales; ben in brightline care"))
  expect(["care", "brightline", "ana", "ben"].map(unitOf)).toEqual(["care", "brightline", "care", "brightline"])
})

test("an id that nothing declares stands for nothing, not even if every object has it", () => {
  const unitOf = unitsById(parseNotation("care"))
  expect(["sales", "constructor", "__proto__"].map(unitOf)).toEqual([undefined, undefined, undefined])
})
