import { defineOrganization } from "@hubwright/core"
import { describe, expect, test } from "vitest"
import { plainPage } from "../page/page.ts"
import { pathView, walkView } from "./path.ts"
import type { Scene } from "./view.ts"

const organization = defineOrganization({
  hubwright: 1,
  organization: { name: "Acme", withoutPath: "answer-alone" },
  departments: { marketing: {}, hub: {}, care: {}, legal: {} },
  people: { bo: { departments: ["care"] } },
  channels: { x: { platform: "x", operators: ["marketing"] } },
  ties: [
    { kind: "coordinates", between: ["marketing", "hub"] },
    { kind: "consults", from: "hub", to: "care" }
  ]
})
const scene: Scene = { organization, at: "2026-11-21", names: "hidden" }

const textOf = (from: string, to: string): readonly string[] =>
  pathView(scene, { from, to }).text(plainPage).split("\n")

describe("pathView", () => {
  test("tells every act of a way, and who replies", () => {
    expect(textOf("x", "care")).toEqual([
      "x → care: 2 hops, marketing replies.",
      "",
      "   1  marketing  sees the message",
      "   2  marketing  asks hub",
      "   3  hub        sees the message",
      "   4  hub        asks care",
      "   5  care       says what is to be answered",
      "   6  marketing  replies in public"
    ])
  })

  test("says of a dead end why, what would open it, and what becomes of the message", () => {
    expect(textOf("x", "legal")).toEqual([
      "x → legal: dead end, no chain of ties leads there.",
      "",
      "It would take:",
      "  a tie: marketing asks legal",
      "",
      "It is answered without whoever knows.",
      "",
      "   1  marketing  says what is to be answered",
      "   2  marketing  replies in public"
    ])
  })

  test("gives the way as data", () => {
    expect(pathView(scene, { from: "x", to: "care" }).data).toMatchObject({
      from: "x",
      to: "care",
      path: { kind: "path", units: ["marketing", "hub", "care"], speaker: "marketing" }
    })
  })
})

describe("walkView", () => {
  const lines = (from: string, to: string): readonly string[] | undefined =>
    walkView(scene, { from, to })?.text(plainPage).split("\n")

  test("tells the ties from one unit to another, whatever the message", () => {
    expect(lines("marketing", "care")).toEqual([
      "marketing → care: 2 hops.",
      "",
      "   1  marketing  hands it over to hub",
      "   2  hub        asks care"
    ])
  })

  test("says which tie is missing", () => {
    expect(lines("legal", "care")?.slice(0, 1)).toEqual(["legal → care: no way, no chain of ties leads there."])
    expect(lines("legal", "care")?.slice(2, 3)).toEqual(["It would take:"])
  })

  test("knows that somebody is where they work", () => {
    expect(lines("bo", "care")).toEqual(["bo → care: no hop."])
    expect(walkView(scene, { from: "nobody", to: "care" })).toBeUndefined()
  })
})
