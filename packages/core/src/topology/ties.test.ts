import { parseNotation } from "@hubwright/testing"
import { expect, test } from "vitest"
import { type LivingTie, livingTies, type TieOrigin } from "./ties.ts"
import { unitsById } from "./unit.ts"

const written = ({ kind, ends, isMutual }: LivingTie): string => `${kind} ${ends.join(isMutual ? "--" : ">")}`

const ties = (text: string, origin: TieOrigin = "both"): readonly LivingTie[] => {
  const organization = parseNotation(text)
  return livingTies(organization, { endOf: unitsById(organization), origin })
}

test("a tie that runs both ways has its ends in id order, one that runs one way as written", () => {
  expect(ties("b -- a; b > a").map(written)).toEqual(["coordinates a--b", "hands-over b>a"])
})

test("reporting makes no tie unless it is asked for", () => {
  const organization = parseNotation("a reports b; c under a")
  expect(livingTies(organization, { endOf: unitsById(organization) })).toEqual([])
  expect(livingTies(organization, { endOf: unitsById(organization), kinds: ["reports"] }).map(written)).toEqual([
    "reports a>b"
  ])
})

test("ties of people are ties of the units they are at home in, and none within a unit", () => {
  expect(ties("a b c; ana in a b; ben in b; cho in a; ana -- ben; ana -- cho").map(written)).toEqual([
    "coordinates a--b"
  ])
})

test("contacts between the same ends add up, and what speaks of a tie is named", () => {
  expect(ties("ana bea in a; ben in b; ana -- ben (2, observed); ben -- bea (3, observed)")).toEqual([
    {
      kind: "coordinates",
      ends: ["a", "b"],
      isMutual: true,
      contactsPerWeek: 5,
      paths: [
        ["ties", 0],
        ["ties", 1]
      ]
    }
  ])
})

test.each<[text: string, holding: readonly TieOrigin[]]>([
  ["a -- b", ["both", "declared"]],
  ["a -- b (0)", ["both", "declared"]],
  ["a -- b (observed)", ["both", "observed"]],
  ["a -- b (1, observed)", ["both", "observed"]],
  ["a -- b (0.5, observed)", []],
  ["a -- b (0, observed)", []],
  ["a -- b; a -- b (0, observed)", ["declared"]],
  ["a -- b; a -- b (0.5, observed)", ["both", "declared"]],
  ["a -- b; a -- b (0, observed); a -- b (2, observed)", ["both", "declared", "observed"]],
  ["a -- b; a consults b (0, observed)", ["both", "declared"]]
])("%s: holds by %j", (text, holding) => {
  const origins: readonly TieOrigin[] = ["both", "declared", "observed"]
  expect(origins.filter((origin) => ties(text, origin).length === 1)).toEqual(holding)
})

test("what was measured goes before what was declared", () => {
  const text = "a -- b (5); a -- b (2, observed)"
  expect(ties(text).map(({ contactsPerWeek }) => contactsPerWeek)).toEqual([2])
  expect(ties(text, "declared").map(({ contactsPerWeek }) => contactsPerWeek)).toEqual([5])
})
