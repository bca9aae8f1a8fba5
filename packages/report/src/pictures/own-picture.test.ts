import * as fc from "fast-check"
import { expect, test } from "vitest"
import { english } from "../words/english.ts"
import type { Breadth } from "./arrange.ts"
import { collidingLabels, overlap, shapeBox } from "./box.ts"
import { metDots } from "./met-dots.ts"
import { drawOwnPicture } from "./own-picture.ts"
import type { Arrangement, ChannelMark, Dot, Scene, TieLine } from "./scene.ts"

const names = [
  "Marketing",
  "Communications",
  "Customer care",
  "Drug safety and pharmacovigilance",
  "Legal",
  "Investor relations",
  "Donaudampfschifffahrtsgesellschaft",
  "USA",
  "安全 und 品质",
  "WWWWWWWWWWWWWWWWWWWWWWWW"
]

const idOf = (index: number): string => `u${String(index).padStart(2, "0")}`

const mark = (platform: string): ChannelMark => ({ id: platform, platform, reaches: platform !== "Facebook" })

const dotArbitrary = fc.record({
  label: fc.constantFrom(...names),
  kind: fc.constantFrom("department", "agency"),
  people: fc.option(fc.integer({ min: 5, max: 400 }), { nil: undefined }),
  usesSocial: fc.boolean(),
  channels: fc.array(fc.constantFrom("X", "Facebook", "LinkedIn", "Play Store").map(mark), { maxLength: 20 })
})

const sceneArbitrary: fc.Arbitrary<Scene> = fc.array(dotArbitrary, { minLength: 1, maxLength: 40 }).chain((drafts) => {
  const dots = drafts.map(
    ({ people, ...draft }, index): Dot => ({
      id: idOf(index),
      says: "",
      ...draft,
      ...(people === undefined ? {} : { people })
    })
  )
  const end = fc.integer({ min: 0, max: dots.length - 1 }).map(idOf)
  const kind = fc.constantFrom("coordinates", "shares", "hands-over", "consults", "approves", "escalates")
  const tie = fc.record({ kind, from: end, to: end }).filter(({ from, to }) => from !== to)
  const ties: fc.Arbitrary<readonly TieLine[]> = dots.length < 2 ? fc.constant([]) : fc.array(tie, { maxLength: 60 })
  return ties.map((drawn) => ({ dots, ties: drawn }))
})

const arrangementFor = ({ dots }: Scene, kind: Arrangement["kind"], hubs: number): Arrangement => {
  const [hub = "", ...others] = dots.map(({ id }) => id)
  const centers = others.slice(0, hubs)
  const leaves = others.slice(centers.length, Math.max(centers.length, others.length - 2))
  const fans = centers.map((of, index) => ({
    hub: of,
    leaves: leaves.filter((_, leaf) => leaf % centers.length === index)
  }))
  switch (kind) {
    case "dandelion":
      return { kind, hub, fans }
    case "centralized":
    case "hub-and-spoke":
      return { kind, hub }
    default:
      return { kind }
  }
}

const words = {
  title: "title",
  description: "description",
  verbs: english.terms.ties,
  apart: english.terms.labels.apart
}

const kinds = ["decentralized", "centralized", "hub-and-spoke", "dandelion", "holistic"] as const
const breadths: readonly Breadth[] = ["wide", "narrow"]

test.each(kinds)("no name lies on another or leaves the picture, whatever the organization: %s", (kind) => {
  fc.assert(
    fc.property(
      sceneArbitrary,
      fc.integer({ min: 2, max: 5 }),
      fc.constantFrom(...breadths),
      (scene, hubs, breadth) => {
        const picture = drawOwnPicture(scene, { arrangement: arrangementFor(scene, kind, hubs), breadth, words })
        expect(collidingLabels(picture)).toEqual([])
      }
    ),
    { numRuns: 60 }
  )
})

test.each(kinds)("no tie runs through a dot that it does not end in, whatever the organization: %s", (kind) => {
  fc.assert(
    fc.property(
      sceneArbitrary,
      fc.integer({ min: 2, max: 5 }),
      fc.constantFrom(...breadths),
      (scene, hubs, breadth) => {
        const picture = drawOwnPicture(scene, { arrangement: arrangementFor(scene, kind, hubs), breadth, words })
        expect(metDots(picture)).toEqual([])
      }
    ),
    { numRuns: 60 }
  )
})

test.each(kinds)("every unit has its dot, and no dot lies on another: %s", (kind) => {
  fc.assert(
    fc.property(
      sceneArbitrary,
      fc.integer({ min: 2, max: 5 }),
      fc.constantFrom(...breadths),
      (scene, hubs, breadth) => {
        const { body } = drawOwnPicture(
          {
            ...scene,
            ties: scene.ties.filter(({ kind: tie }) => tie === "coordinates"),
            dots: scene.dots.map((dot) => ({ ...dot, kind: "department" }))
          },
          { arrangement: arrangementFor(scene, kind, hubs), breadth, words }
        )
        const dots = body.filter((shape) => shape.kind === "circle").map(shapeBox)
        expect(dots.length).toBe(scene.dots.length)
        expect(dots.flatMap((a, index) => dots.slice(index + 1).filter((b) => overlap(a, b)))).toEqual([])
      }
    ),
    { numRuns: 40 }
  )
})
