import { expect, test } from "vitest"
import type { Condition } from "../model/condition.ts"
import { couldHold } from "./could-hold.ts"

const knowledge = {
  isKnown: (fact: string) => fact === "channel" || fact === "purpose",
  holds: (test: Condition) => test.channel === "x" || (Array.isArray(test.channel) && test.channel.includes("x")),
  conditions: { here: { channel: "x" }, elsewhere: { channel: "y" }, talk: { topic: "jobs" }, nested: { is: "here" } }
}

test.each<[condition: Condition, could: boolean]>([
  [{}, true],
  [{ topic: "jobs" }, true],
  [{ channel: "x" }, true],
  [{ channel: ["y", "x"], topic: "jobs" }, true],
  [{ channel: "y" }, false],
  [{ purpose: "press" }, false],
  [{ topic: "jobs", channel: "y" }, false],
  [{ all: [{ channel: "x" }, { topic: "jobs" }] }, true],
  [{ all: [{ channel: "x" }, { channel: "y" }] }, false],
  [{ any: [{ channel: "y" }, { topic: "jobs" }] }, true],
  [{ any: [{ channel: "y" }, { purpose: "press" }] }, false],
  [{ any: [] }, false],
  [{ not: { channel: "x" } }, false],
  [{ not: { channel: "y" } }, true],
  [{ not: { topic: "jobs" } }, true],
  [{ not: { channel: "x", topic: "jobs" } }, true],
  [{ not: { any: [{ channel: "x" }, { topic: "jobs" }] } }, false],
  [{ is: ["here", "talk"] }, true],
  [{ is: ["talk", "elsewhere"] }, false],
  [{ is: "nested" }, false],
  [{ is: "nowhere" }, false]
])("%j could hold: %s", (condition, could) => {
  expect(couldHold(condition, knowledge)).toBe(could)
})
