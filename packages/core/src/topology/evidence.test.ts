import { parseNotation } from "@hubwright/testing"
import { describe, expect, test } from "vitest"
import type { Topology } from "../model/vocabulary.ts"
import { classifyTopology } from "./classify.ts"
import type { TopologyEvidence } from "./evidence.ts"

/** Evidence as one line: code, numbers, units, pairs and paths. */
const line = ({ code, speaks, count, of, units, pairs, paths }: TopologyEvidence): string =>
  [
    `${speaks} ${code} ${count}/${of}`,
    units.join(" "),
    pairs.map((pair) => pair.join("-")).join(" "),
    paths.map((path) => path.join(".")).join(" ")
  ].join(" | ")

const evidence = (text: string, topology: Topology): readonly string[] =>
  classifyTopology(parseNotation(text))
    .evidence.filter((found) => found.topology === topology)
    .map(line)

const spokes = "hub -- a b c; a -- d; far: u; hub: v w x; a: y; d z: z"

describe("what speaks for and against", () => {
  test("decentralized: units without ties and spread channels; ties", () => {
    expect(evidence(spokes, "decentralized")).toEqual([
      "for units-untied 2/7 | far z |  | ",
      "for channels-spread 5/7 | a d far hub z |  | channels.u channels.v channels.w channels.x channels.y channels.z",
      "against units-tied 5/7 | a b c d hub | a-d a-hub b-hub c-hub | ties.3 ties.0 ties.1 ties.2"
    ])
  })

  test("centralized: the channels in the hands of one unit; those elsewhere; those where others may reply", () => {
    expect(evidence(`${spokes}; b contributes v`, "centralized")).toEqual([
      "for channels-in-one-hand 3/6 | hub |  | channels.v channels.w channels.x",
      "against channels-elsewhere 3/6 | a d far z |  | channels.u channels.y channels.z",
      "against contributors 1/6 | b |  | channels.v"
    ])
  })

  test("hub-and-spoke: the ties of the hub; units it does not reach; ties that go past it", () => {
    expect(evidence(spokes, "hub-and-spoke")).toEqual([
      "for hub-serves 3/6 | hub | hub-a hub-b hub-c | ties.0 ties.1 ties.2",
      "for channels-elsewhere 3/6 | a d far z |  | channels.u channels.y channels.z",
      "against hub-misses 3/6 | hub | hub-d hub-far hub-z | ",
      "against spokes-tied 1/4 | hub | a-d | ties.3"
    ])
  })

  test("dandelion: center and sub-hubs; severed sub-hubs, units nobody serves, ties that belong to no hub", () => {
    const text = "hub -- x y p; x -- x1 x2; y -- y1 y2; z -- z1 z2; x1 -- y1; far: a; hub: b; x: c"
    expect(evidence(text, "dandelion")).toEqual([
      "for center-serves 3/11 | hub | hub-x hub-y hub-p | ties.0 ties.1 ties.2",
      "for sub-hubs-serve 6/8 | x y z | x-x1 x-x2 y-y1 y-y2 z-z1 z-z2 | ties.3 ties.4 ties.5 ties.6 ties.7 ties.8",
      "against sub-hubs-severed 1/3 | z | hub-z | ",
      "against units-unserved 1/12 | far |  | ",
      "against ties-across 1/10 |  | x1-y1 | ties.9"
    ])
  })

  test("dandelion: hubs that no unit ties together have no center, and the missing ties between them are named", () => {
    expect(evidence("hub -- x; x -- x1 x2; y -- y1 y2; x: a; y: b; x1: c", "dandelion")).toEqual([
      "for sub-hubs-serve 5/5 | x y | x-hub x-x1 x-x2 y-y1 y-y2 | ties.0 ties.1 ties.2 ties.3 ties.4",
      "against no-center 2/2 | x y | x-y | "
    ])
    expect(evidence("x -- y x1 x2 x3; y -- y1 y2 y3; x: a; y: b; x1: c", "dandelion")).toEqual([
      "for sub-hubs-serve 6/6 | x y | x-x1 x-x2 x-x3 y-y1 y-y2 y-y3 | ties.1 ties.2 ties.3 ties.4 ties.5 ties.6",
      "against no-center 2/2 | x y |  | ",
      "against ties-across 1/7 |  | x-y | ties.0"
    ])
  })

  test("dandelion: too few units, or no two sub-hubs", () => {
    expect(evidence("a -- b; a: x; b: y", "dandelion")).toEqual(["against too-few-units 2/7 |  |  | "])
    expect(evidence("hub -- a b c d e f; a: x; b: y; c: z", "dandelion")).toEqual(["against no-sub-hubs 2/2 |  |  | "])
  })

  test("holistic: tied pairs and enabled people; what is missing of both", () => {
    expect(evidence("a -- b c; ana in a (3, enabled); ben in b; a: x; b: y; c: z", "holistic")).toEqual([
      "for pairs-tied 2/3 |  | a-b a-c | ties.0 ties.1",
      "for people-enabled 3/4 | a |  | people.ana",
      "against pairs-untied 1/3 |  | b-c | ",
      "against people-not-enabled 1/4 | b c |  | "
    ])
  })

  test("more than half of the channels in one hand speak against every other shape", () => {
    const { evidence: all } = classifyTopology(parseNotation("hub -- a b; hub: x y z; a: w"))
    const seen = all.filter(({ code }) => code === "channels-in-one-hand")
    expect(seen.map(({ topology, speaks }) => `${speaks} ${topology}`)).toEqual([
      "against decentralized",
      "for centralized",
      "against hub-and-spoke",
      "against dandelion",
      "against holistic"
    ])
  })

  test("several ties between two units are all named", () => {
    const text = "a -- b; ana in a; ben in b; ben consults ana (2, observed); a: x; b: y; c: z"
    expect(evidence(text, "hub-and-spoke")[0]).toBe("for hub-serves 1/2 | a | a-b | ties.0 ties.1")
  })
})

test("of untied pairs at most two hundred are named, and all are counted", () => {
  const units = Array.from({ length: 30 }, (_, index) => `u${index}`)
  const { evidence: all } = classifyTopology(parseNotation(units.map((unit) => `${unit}: c-${unit}`).join("; ")))
  const untied = all.find(({ code }) => code === "pairs-untied")
  expect([untied?.count, untied?.pairs.length]).toEqual([435, 200])
})

describe("declared against actual", () => {
  const difference = (text: string) => {
    const { difference: found, sentence } = classifyTopology(parseNotation(text))
    return { code: sentence.code, lacks: found?.lacks.map(line), shows: found?.shows.map(line) }
  }
  const apart = "care: x; pr: y; hr: z"

  test("a hub-and-spoke that is none lacks the ties of its lead, which are named", () => {
    expect(difference(`organization "Acme" (hub-and-spoke); pr lead; ${apart}`)).toEqual({
      code: "topology-differs",
      lacks: ["against hub-misses 2/2 | pr | pr-care pr-hr | "],
      shows: [
        "for units-untied 3/3 | care hr pr |  | ",
        "for channels-spread 3/3 | care hr pr |  | channels.x channels.y channels.z"
      ]
    })
  })

  test("a centralized organization that is none has channels elsewhere", () => {
    expect(difference(`organization "Acme" (centralized); ${apart}`).lacks).toEqual([
      "against channels-elsewhere 2/3 | hr pr |  | channels.y channels.z"
    ])
  })

  test("a hub-and-spoke whose hub operates everything is centralized because of these channels", () => {
    expect(difference('organization "Acme" (hub-and-spoke); hub -- a b c; hub: x y')).toEqual({
      code: "topology-differs",
      lacks: ["against channels-in-one-hand 2/2 | hub |  | channels.x channels.y"],
      shows: ["for channels-in-one-hand 2/2 | hub |  | channels.x channels.y"]
    })
  })

  test("there is none where the two agree, nothing is declared, or nothing can be decided", () => {
    expect(difference(`organization "Acme" (decentralized); ${apart}`)).toEqual({ code: "topology-is-as-declared" })
    expect(difference(apart)).toEqual({ code: "topology-is" })
    expect(difference('organization "Acme" (holistic); care: x')).toEqual({ code: "topology-not-decidable" })
  })
})
