import { parseNotation } from "@hubwright/testing"
import { describe, expect, test } from "vitest"
import {
  complete,
  type Drawing,
  dandelion,
  organizationOf,
  type Pair,
  ring,
  star,
  unitNames
} from "../../../../tests/topology/drawing.ts"
import type { Classification } from "./classification.ts"
import { arrangeUnits, classifyTopology } from "./classify.ts"

const drawn = (count: number, ties: readonly Pair[], more: Partial<Drawing> = {}): Classification =>
  classifyTopology(organizationOf({ units: unitNames(count), ties, ...more }))

const classified = (text: string): Classification => classifyTopology(parseNotation(text))

/** Rounded to six digits, as established values are given. */
const six = (value: number): number => Math.round(value * 1e6) / 1e6

describe("established values", () => {
  test("ten units without a tie are decentralized", () => {
    expect(drawn(10, [])).toMatchObject({ actual: "decentralized", scores: { decentralized: 1 }, hubs: [] })
  })

  test("a star of ten is a hub-and-spoke and no dandelion", () => {
    expect(drawn(10, star(10))).toMatchObject({
      actual: "hub-and-spoke",
      scores: { "hub-and-spoke": 1, dandelion: 0, decentralized: 0 },
      measures: { starFit: 1, dandelionFit: 0 },
      hub: "unit-0000"
    })
  })

  test("a dandelion of ten is nothing else, and hardly a star", () => {
    const { actual, scores, measures } = drawn(10, dandelion([2, 2, 2]))
    expect([actual, scores.dandelion, six(measures.starFit)]).toEqual(["dandelion", 1, 0.166667])
  })

  test("a dandelion of thirteen stays one when a sub-hub is severed", () => {
    const whole = dandelion([3, 3, 3])
    expect(six(drawn(13, whole).scores["hub-and-spoke"])).toBe(0.212121)
    const { actual, scores, hubs, evidence } = drawn(
      13,
      whole.filter(([a, b]) => a !== 0 || b !== 3)
    )
    expect([actual, six(scores.dandelion), six(scores["hub-and-spoke"])]).toEqual(["dandelion", 0.950255, 0.2356])
    expect(hubs.map(({ unit, role, serves }) => `${role} ${unit} ${serves.length}`)).toEqual([
      "hub unit-0000 2",
      "sub-hub unit-0001 3",
      "sub-hub unit-0002 3",
      "sub-hub unit-0003 3"
    ])
    expect(evidence).toContainEqual({
      code: "sub-hubs-severed",
      topology: "dandelion",
      speaks: "against",
      count: 1,
      of: 3,
      units: ["unit-0003"],
      pairs: [["unit-0000", "unit-0003"]],
      paths: []
    })
  })

  test("two ties among the spokes of a star of nine speak against it, and are named", () => {
    const { actual, scores, measures, evidence } = drawn(9, [...star(9), [1, 2], [3, 4]])
    expect([actual, six(scores["hub-and-spoke"]), six(measures.density)]).toEqual(["hub-and-spoke", 0.861892, 0.277778])
    expect(evidence).toContainEqual({
      code: "spokes-tied",
      topology: "hub-and-spoke",
      speaks: "against",
      count: 2,
      of: 10,
      units: ["unit-0000"],
      pairs: [
        ["unit-0001", "unit-0002"],
        ["unit-0003", "unit-0004"]
      ],
      paths: [
        ["ties", 8],
        ["ties", 9]
      ]
    })
  })

  test("a ring of eight is decentralized, with something of a dandelion", () => {
    const { actual, scores, measures } = drawn(8, ring(8))
    expect([actual, six(scores.decentralized), six(measures.dandelionFit)]).toEqual([
      "decentralized",
      0.634852,
      0.365148
    ])
  })

  test("everybody tied to everybody is holistic as far as people are enabled", () => {
    const { actual, scores, margin } = drawn(8, complete(8), { enabled: Array.from({ length: 8 }, () => 60) })
    expect([actual, six(scores.holistic), six(scores.decentralized), six(margin)]).toEqual(["holistic", 0.6, 0.4, 0.2])
  })

  test("a star whose hub operates nine tenths of the channels is centralized", () => {
    const { actual, scores, measures } = drawn(8, star(8), { channels: [63, 1, 1, 1, 1, 1, 1, 1] })
    expect(actual).toBe("centralized")
    expect([scores.centralized, scores["hub-and-spoke"], measures.effectiveUnits].map(six)).toEqual([
      0.885714, 0.114286, 1.232394
    ])
  })
})

describe("what the ties alone cannot tell", () => {
  const spokes = "hub -- care pr hr legal; ana in hub"

  test("a star is centralized or a hub-and-spoke by who operates the channels", () => {
    expect(classified(`${spokes}; hub: x y z`).actual).toBe("centralized")
    expect(classified(`${spokes}; care: x; pr: y; hr: z`).actual).toBe("hub-and-spoke")
  })

  test("a hub that operates everything does not speak alone where everybody may reply", () => {
    const open = classified(`${spokes}; hub: x y z; care pr hr legal contributes x y z`)
    expect(open).toMatchObject({ actual: "hub-and-spoke", scores: { centralized: 0, "hub-and-spoke": 1 } })
  })

  test("one unit that operates everything is centralized, tied to others or not, alone or not", () => {
    for (const text of [
      "hub: x y; legal expert recall; hr",
      "hub: x; hr",
      "hub: x y; ana in hr (enabled); ben in pr (enabled)"
    ])
      expect(classified(text)).toMatchObject({ actual: "centralized", scores: { centralized: 1 }, hub: "hub" })
  })

  const everybody = "-- care pr hr legal it; care: x; pr: y; hr: z; it: a; legal: b"
  const people = (enabled: number) =>
    ["care", "pr", "hr", "legal", "it"]
      .map((unit) => `e-${unit} in ${unit} (${enabled}, enabled); n-${unit} in ${unit} (9)`)
      .join("; ")

  test("everybody tied to everybody is holistic only where people are enabled, everywhere", () => {
    expect(classified(`${everybody}; ${people(90)}`).actual).toBe("holistic")
    expect(classified(`${everybody}; ${people(1)}`)).toMatchObject({
      actual: "not-decidable",
      undecided: "tied-but-not-enabled"
    })
    expect(classified(`${everybody}; ana in care (90, enabled); ben in pr (9)`).scores.holistic).toBeCloseTo(
      (90 / 99) * 0.4
    )
  })
})

describe("not decidable", () => {
  test.each<[text: string, undecided: string]>([
    ["care: x", "too-few-units"],
    ["care; pr", "no-channels"],
    ["care -- pr; care: x; pr: y", "too-few-units"],
    ["hub -- a b c d", "no-channels"],
    ["hub -- a b c d; : x y", "no-channels"],
    ["-- a b c d; a: w; b: x; c: y; d: z", "people-unknown"],
    ["hub -- east west; east -- e1 e2; west -- w1; e1: x; w1: y; hub: z; east: v; west: w; e2: u", "too-few-units"],
    ["hub -- a b c d e f g; hub: h1 h2 h3 h4 h5 h6 h7 h8 h9; a: a1 a2 a3 a4 a5 a6 a7", "too-close"]
  ])("%s: %s", (text, undecided) => {
    const { actual, undecided: found, sentence } = classified(text)
    expect([actual, found]).toEqual(["not-decidable", undecided])
    expect(sentence).toMatchObject({ code: "topology-not-decidable", values: { because: undecided } })
  })

  test.each<[text: string, actual: string]>([
    ["care: x; pr: y", "decentralized"],
    ["care -- pr; care: x y", "centralized"],
    ["hub -- a b; a: x; b: y; hub: z", "hub-and-spoke"]
  ])("but %s is %s", (text, actual) => {
    expect(classified(text).actual).toBe(actual)
  })
})

describe("places of units", () => {
  const placed = ({ units }: Pick<Classification, "units">) =>
    units.map(({ unit, role, hub }) => [unit, role, hub].filter((part) => part !== undefined).join(" "))

  test("in a hub-and-spoke those the hub does not reach are isolated", () => {
    expect(placed(classified("hub -- a b c d; a: v; b: w; c: x; d: y; far: z; a -- near; near: u"))).toEqual([
      "a spoke hub",
      "b spoke hub",
      "c spoke hub",
      "d spoke hub",
      "far isolated",
      "hub hub",
      "near isolated"
    ])
  })

  test("in a dandelion sub-hubs serve, and are served by the center unless severed", () => {
    const text = "hub -- x y; x -- x1 x2; y -- y1 y2; z -- z1 z2"
    const channels = "hub: a; x: b; y: c; z: d; x1: e; x2: f; y1: g; y2: h; z1: i; z2: j"
    expect(placed(classified(`${text}; ${channels}`))).toEqual([
      "hub hub",
      "x sub-hub hub",
      "x1 spoke x",
      "x2 spoke x",
      "y sub-hub hub",
      "y1 spoke y",
      "y2 spoke y",
      "z sub-hub",
      "z1 spoke z",
      "z2 spoke z"
    ])
  })

  test("in a dandelion nobody is the center to whom fewer than two sub-hubs are tied", () => {
    const found = classified("hub -- x; x -- x1 x2; y -- y1 y2; hub: a; x: b; y: c; x1: d; x2: e; y1: f; y2: g")
    expect([found.actual, found.hub]).toEqual(["dandelion", undefined])
    expect(placed(found)).toEqual([
      "hub spoke x",
      "x sub-hub",
      "x1 spoke x",
      "x2 spoke x",
      "y sub-hub",
      "y1 spoke y",
      "y2 spoke y"
    ])
    const inRing = arrangeUnits(organizationOf({ units: unitNames(8), ties: ring(8) }), "dandelion")
    expect([inRing.hub, inRing.hubs.map(({ role }) => role)]).toEqual([undefined, ["sub-hub", "sub-hub"]])
  })

  test("without hubs units are peers or isolated", () => {
    const { hubs, ...found } = classified("a -- b; a: x; b: y; c: z; d: w; e: v")
    expect([hubs, placed(found)]).toEqual([[], ["a peer", "b peer", "c isolated", "d isolated", "e isolated"]])
  })

  test("an arrangement can be asked for that is not the organization's own", () => {
    const star = parseNotation("hub -- a b c; a: x; b: y; c: z; hub: w")
    expect(placed(arrangeUnits(star, "centralized"))).toEqual(["a hub", "b spoke a", "c spoke a", "hub spoke a"])
    expect(placed(arrangeUnits(star, "holistic"))).toEqual(["a peer", "b peer", "c peer", "hub peer"])
    expect(arrangeUnits(star, "dandelion").hubs).toEqual([])
  })

  test("of equal hubs the lead's unit is taken, then whoever operates most channels", () => {
    const ring = "a -- b -- c -- d -- a; a: v; b: w; c: x; d: y z"
    expect(arrangeUnits(parseNotation(ring), "hub-and-spoke").hub).toBe("d")
    expect(arrangeUnits(parseNotation(`${ring}; lea in c; lea lead`), "hub-and-spoke").hub).toBe("c")
  })
})

test("a channel closed by the date and a person who left by then do not count", () => {
  const organization = parseNotation("a -- b; a: x; b: y")
  const [x] = Object.values(organization.channels)
  if (x === undefined) throw new TypeError("no channel")
  const closing = { ...organization, channels: { ...organization.channels, x: { ...x, closed: "2026-11-21" } } }
  expect(classifyTopology(closing).scores.centralized).toBe(1)
  expect(classifyTopology(closing, { at: "2026-11-20" }).scores.centralized).toBe(0)
  expect(classifyTopology(closing, { at: "2026-11-21T08:00:00Z" }).scores.centralized).toBe(1)
})
