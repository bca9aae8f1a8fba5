import { organization, parseNotation } from "@hubwright/testing"
import * as fc from "fast-check"
import { expect, test } from "vitest"
import { applyChange } from "../change/apply.ts"
import type { Organization } from "../model/organization.ts"
import { topologies } from "../model/vocabulary.ts"
import { orThrow } from "../problem/problem.ts"
import { arrangeUnits, classifyTopology } from "./classify.ts"
import { reorganizationTo } from "./reorganize.ts"

const at = "2026-11-21"
const apart = parseNotation("a: x; b: facebook; c: linkedin; d: email; e: youtube; f: instagram; g: tiktok")

test("of units without a tie every shape can be made, and then they have it, as far as that can be told without people", () => {
  for (const topology of topologies.filter((one) => one !== "holistic")) {
    const change = reorganizationTo(apart, { topology, at })
    if (change === undefined) throw new Error(`there is no ${topology}`)
    expect(classifyTopology(orThrow(applyChange(apart, change)), { at }).likeliest).toBe(topology)
  }
})

test("six units are too few for a dandelion", () => {
  const six = parseNotation("a: x; b: facebook; c: linkedin; d: email; e: youtube; f: instagram")
  expect(reorganizationTo(six, { topology: "dandelion", at })).toBeUndefined()
})

test("a dandelion that there is keeps its center, its hubs and their spokes", () => {
  const flower = parseNotation("center -- north south; north -- a b c; south -- d e f; a: x; d: facebook")
  const hubs = arrangeUnits(flower, "dandelion", { at }).hubs.filter(({ role }) => role === "sub-hub")
  expect(reorganizationTo(flower, { topology: "dandelion", at })).toEqual({
    kind: "dandelion",
    center: "center",
    hubs: hubs.map(({ unit, serves }) => ({ hub: unit, spokes: serves }))
  })
})

test("companies are the hubs where ties show none, and those under them are not", () => {
  const kind = "company"
  const group: Organization = {
    ...apart,
    departments: {
      ...apart.departments,
      ...under(apart, "d", { kind }),
      ...under(apart, "e", { kind }),
      ...under(apart, "f", { kind, parent: "e" })
    }
  }
  expect(reorganizationTo(group, { topology: "dandelion", at, hub: "a" })).toEqual({
    kind: "dandelion",
    center: "a",
    hubs: ["d", "e"]
  })
})

const under = ({ departments }: Organization, id: string, fields: { kind: "company"; parent?: string }) => {
  const department = departments[id]
  return department === undefined ? {} : { [id]: { ...department, ...fields } }
}

test("what is made can be applied, to any organization, around whom it is asked for", () => {
  fc.assert(
    fc.property(organization(), fc.constantFrom(...topologies), (one, topology) => {
      const change = reorganizationTo(one, { topology, at })
      if (change !== undefined) expect(applyChange(one, change).ok).toBe(true)
      const [hub] = Object.keys(one.departments)
      if (hub === undefined) return
      const around = reorganizationTo(one, { topology, at, hub })
      if (around === undefined) return
      expect(applyChange(one, around).ok).toBe(true)
      if ("hub" in around) expect(around.hub).toBe(hub)
      if ("center" in around) expect(around.center).toBe(hub)
    }),
    { numRuns: 60 }
  )
})
