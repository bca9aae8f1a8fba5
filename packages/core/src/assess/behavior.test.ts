import { parseNotation } from "@hubwright/testing"
import { expect, test } from "vitest"
import { behaviorOf } from "./behavior.ts"
import type { ObservedMessage } from "./observations.ts"
import { subjectOf } from "./subject.ts"

const acme = parseNotation("care -- shop lab; ana in care; shop: x")
const behaviorIn = (messages: readonly ObservedMessage[]) =>
  behaviorOf(subjectOf(acme, { at: "2026-07-01", observations: { messages }, smallestGroup: 5 }))

test("behavior is unknown without a log", () => {
  expect(behaviorIn([])).toBeUndefined()
  expect(behaviorIn([{ arrived: "yesterday" }])).toBeUndefined()
})

test("authors who praise once they have been answered count once, and only from the answer on", () => {
  const need = (author: string, answered?: string): ObservedMessage => ({
    arrived: "2026-06-02T00:00Z",
    intent: "complaint",
    stage: "purchase",
    author,
    ...(answered === undefined ? {} : { answered })
  })
  const praise = (author: string, arrived: string): ObservedMessage => ({ arrived, intent: "praise", author })
  const answered = ["a", "b", "c", "d", "e"].map((author) => need(author, "2026-06-03T00:00Z"))
  const log = [
    ...answered,
    need("f"),
    praise("a", "2026-06-04T00:00Z"),
    praise("a", "2026-06-05T00:00Z"),
    praise("b", "2026-06-02T12:00Z"), // before the answer
    praise("f", "2026-06-05T00:00Z"), // never answered
    praise("g", "2026-06-05T00:00Z")
  ]
  expect(behaviorIn(log)).toMatchObject({ praiseAfterAnswer: 1 / 5, barriersAnswered: 5 / 6 })
  // four authors are too few to be counted out
  expect(behaviorIn(log.slice(1))).not.toHaveProperty("praiseAfterAnswer")
})

test("behavior is counted by hand from a log of five messages", () => {
  const behavior = behaviorIn([
    { arrived: "2026-06-01T00:00Z", answered: "2026-06-01T01:00Z", by: "ana" },
    { arrived: "2026-06-01T00:00Z", answered: "2026-06-01T02:00Z", by: "shop", handedTo: ["lab", "care", "shop"] },
    {
      arrived: "2026-06-01T00:00Z",
      answered: "2026-06-05T00:00Z",
      by: "shop",
      waitedOn: [{ unit: "lab", minutes: 1440 }]
    },
    { arrived: "2026-06-01T00:00Z" },
    { arrived: "2026-06-30T12:00Z" } // too young for 72 hours
  ])
  expect(behavior).toEqual({
    messages: 5,
    answered: 3,
    unansweredAfter72Hours: 2 / 4,
    minutesToAnswer: { median: 120, ninthDecile: 5760 },
    waitingShare: 1440 / 5760,
    sharedMessages: 2 / 3,
    bouncedShare: 1 / 3,
    answering: [
      { unit: "shop", messages: 2, share: 2 / 3 },
      { unit: "care", messages: 1, share: 1 / 3 }
    ],
    waitingOn: [{ unit: "lab", minutes: 1440 }]
  })
})
