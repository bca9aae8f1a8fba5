import * as fc from "fast-check"
import { expect, test } from "vitest"
import { english } from "../words/english.ts"
import { collidingLabels } from "./box.ts"
import { drawComparison } from "./comparison.ts"
import { drawFiveArrangements } from "./five-arrangements.ts"
import type { Dot, Scene } from "./scene.ts"

const sceneOf = (count: number): Scene => ({
  dots: Array.from(
    { length: count },
    (_, index): Dot => ({
      id: `u${String(index).padStart(2, "0")}`,
      label: `Unit ${index}`,
      kind: index % 9 === 8 ? "agency" : "department",
      people: 5 + index * 3,
      usesSocial: index % 4 !== 0,
      channels: [],
      says: ""
    })
  ),
  ties: []
})

const arrangementsOf = ({ dots }: Scene) => {
  const [hub = "", one = "", two = "", ...leaves] = dots.map(({ id }) => id)
  const fans = [
    { hub: one, leaves: leaves.filter((_, index) => index % 2 === 0) },
    { hub: two, leaves: leaves.filter((_, index) => index % 2 === 1) }
  ]
  return {
    decentralized: { kind: "decentralized" },
    centralized: { kind: "centralized", hub },
    "hub-and-spoke": { kind: "hub-and-spoke", hub },
    dandelion: { kind: "dandelion", hub, fans },
    holistic: { kind: "holistic" }
  } as const
}

const note = "Communications speaks for 13 other units"
const notes = { decentralized: note, centralized: note, "hub-and-spoke": note, dandelion: note, holistic: note }
const words = { title: "", description: "", names: english.terms.topologies, notes, today: "today" }

test("the five drawings keep their words apart and have every unit five times, from 1 to 60 units", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.constantFrom("wide", "narrow"), (count, breadth) => {
      const scene = sceneOf(count)
      const frame = { arrangements: arrangementsOf(scene), ours: "dandelion", breadth, words } as const
      const picture = drawFiveArrangements(scene, frame)
      expect(collidingLabels(picture)).toEqual([])
      const dots = picture.body.filter(({ kind }) => kind === "circle")
      const departments = scene.dots.filter(({ kind }) => kind === "department")
      expect(dots.length).toBe(5 * departments.length)
    })
  )
})

test("ours is framed, and without ours nothing is", () => {
  const scene = sceneOf(9)
  const frames = (ours: "holistic" | undefined): number =>
    drawFiveArrangements(scene, { arrangements: arrangementsOf(scene), ours, breadth: "wide", words }).body.filter(
      ({ kind }) => kind === "rectangle"
    ).length
  expect([frames("holistic"), frames(undefined)]).toEqual([1, 0])
})

test("a comparison draws the same dots twice, and what is missing dashed", () => {
  const scene = { ...sceneOf(8), ties: [{ kind: "coordinates", from: "u00", to: "u01" } as const] }
  const { centralized, decentralized } = { ...arrangementsOf(scene) }
  const picture = drawComparison(scene, {
    declared: { arrangement: centralized, name: "declared", note },
    actual: { arrangement: decentralized, name: "actual", note },
    breadth: "wide",
    words: { title: "", description: "" }
  })
  const dashed = picture.body.flatMap((shape) =>
    shape.kind === "outline" && shape.stroke?.dash !== undefined
      ? shape.steps.filter(({ kind }) => kind === "from")
      : []
  )
  expect(dashed.length).toBe(6)
  expect(picture.body.filter(({ kind }) => kind === "circle").length).toBe(16)
  expect(collidingLabels(picture)).toEqual([])
})
