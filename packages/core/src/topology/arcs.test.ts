import { expect, test } from "vitest"
import type { TieKind } from "../model/vocabulary.ts"
import { arcsAmong, arcsOfTie, packArcs, permit } from "./arcs.ts"

const indexOf = (unit: string) => ({ a: 0, b: 1 })[unit]
const words = (permits: number): string =>
  Object.entries(permit)
    .flatMap(([word, bit]) => (permits & bit ? [word] : []))
    .join(" ")

test.each<[kind: TieKind, isMutual: boolean, forth: string, back: string]>([
  ["coordinates", true, "hand ask notify", "hand ask notify"],
  ["hands-over", false, "hand ask notify", ""],
  ["consults", false, "ask notify", ""],
  ["shares", true, "notify", "notify"],
  ["escalates", false, "notify", ""],
  ["approves", false, "", "approval"],
  ["reports", false, "", ""]
])("who %s permits what", (...[kind, isMutual, forth, back]) => {
  const arcs = arcsOfTie({ kind, ends: ["a", "b"], isMutual }, indexOf)
  const from = (unit: number) =>
    words(arcs.filter((arc) => arc.from === unit).reduce((bits, arc) => bits | arc.permits, 0))
  expect([from(0), from(1)]).toEqual([forth, back])
})

test("a tie to what is no unit permits nothing", () => {
  expect(arcsOfTie({ kind: "coordinates", ends: ["a", "nobody"], isMutual: true }, indexOf)).toEqual([])
})

test("units that work together have arcs each to each", () => {
  expect(arcsAmong([4, 7, 9]).map(({ from, to }) => `${from}-${to}`)).toEqual([
    "4-7",
    "4-9",
    "7-4",
    "7-9",
    "9-4",
    "9-7"
  ])
})

test("packed arcs add up what they permit, in order both ways", () => {
  const arcs = packArcs(3, [
    { from: 2, to: 0, permits: permit.ask },
    { from: 0, to: 2, permits: permit.hand },
    { from: 0, to: 1, permits: permit.ask },
    { from: 0, to: 2, permits: permit.notify }
  ])
  expect([...arcs.outStarts]).toEqual([0, 2, 2, 3])
  expect([...arcs.outUnits]).toEqual([1, 2, 0])
  expect([...arcs.outPermits]).toEqual([permit.ask, permit.hand | permit.notify, permit.ask])
  expect([...arcs.inStarts]).toEqual([0, 1, 2, 3])
  expect([...arcs.inUnits]).toEqual([2, 0, 0])
  expect([...arcs.inPermits]).toEqual([permit.ask, permit.ask, permit.hand | permit.notify])
})
