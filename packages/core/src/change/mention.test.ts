import { organization } from "@hubwright/testing"
import * as fc from "fast-check"
import { expect, test } from "vitest"
import { findPlaces } from "../schema/places.ts"
import { mentionsAt, mentionsOf } from "./mention.ts"

const shown = (path: readonly (string | number)[], id: string, kinds: readonly string[]): string =>
  `${path.join(".")} ${id} ${[...kinds].sort().join("|")}`

test("finds what the schema says are references, and the units in the names of duties", () => {
  fc.assert(
    fc.property(organization(), (drawn) => {
      const withDuty = { ...drawn, policies: { ...drawn.policies, bind: { quality: "care" } } }
      const expected = findPlaces(withDuty, () => true).references.map(({ path, id, kinds }) => shown(path, id, kinds))
      const found = mentionsOf(withDuty).filter(({ part }) => part !== "duty")
      expect(found.map(({ path, id, kinds }) => shown(path, id, kinds)).sort()).toEqual([...expected].sort())
    })
  )
})

test("finds in a part of an organization what it finds there in the whole", () => {
  fc.assert(
    fc.property(organization(), fc.constantFrom("channels", "ties", "people", "routing"), (drawn, section) => {
      expect(mentionsAt(drawn, [section])).toEqual(mentionsOf(drawn).filter(({ path }) => path[0] === section))
    })
  )
})
