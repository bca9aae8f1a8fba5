import type { ObservedMessage } from "@hubwright/core/assess"
import { readObservations } from "@hubwright/core/read"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { messageLog } from "./message-log.ts"
import { parseNotation } from "./notation.ts"
import { organization } from "./organization.ts"

const acme = parseNotation("hub -- care; care: x; pr: press; ana in care; topic recall (high)")
const logs = fc.sample(messageLog(acme), { seed: 11, numRuns: 500 })
const logged = logs.flat()

const percentWith = (holds: (message: ObservedMessage) => boolean): number =>
  Math.round((100 * logged.filter(holds).length) / logged.length)

const hoursTaken = ({ arrived, answered }: ObservedMessage): number =>
  answered === undefined ? 0 : (Date.parse(answered) - Date.parse(arrived)) / 3_600_000

/** As a JSON line, in which waits are a map from unit to minutes. */
const lineOf = ({ waitedOn = [], ...message }: ObservedMessage): string => {
  const waits = Object.fromEntries(waitedOn.map(({ unit, minutes }) => [unit, minutes]))
  return JSON.stringify(waitedOn.length === 0 ? message : { ...message, waitedOn: waits })
}

describe("a message log", () => {
  test("is read again from JSON lines, without a problem", () => {
    const logging = organization().chain((made) => fc.tuple(fc.constant(made), messageLog(made)))
    fc.assert(
      fc.property(logging, ([made, log]) => {
        const read = readObservations({ "log.jsonl": log.map((one) => `${lineOf(one)}\n`).join("") }, made)
        expect(read.problems).toEqual([])
        expect(read.ok && (read.value.messages ?? [])).toEqual(log)
      })
    )
  })

  test("is in order of arrival, and nobody answers before", () => {
    for (const log of logs) {
      const arrivals = log.map(({ arrived }) => arrived)
      expect(arrivals).toEqual([...arrivals].sort())
    }
    expect(logged.every((message) => hoursTaken(message) >= 0)).toBe(true)
  })

  test.each<[what: string, percent: number, holds: (message: ObservedMessage) => boolean]>([
    ["never answered", 20, ({ answered }) => answered === undefined],
    ["answered after more than 72 hours", 25, (message) => hoursTaken(message) > 72],
    ["handed on", 75, ({ handedTo = [] }) => handedTo.length > 0],
    ["without their channel", 10, ({ channel }) => channel === undefined]
  ])("has messages %s: %i of 100, give or take five", (_, percent, holds) => {
    expect(Math.abs(percentWith(holds) - percent), `${percentWith(holds)} of 100`).toBeLessThanOrEqual(5)
  })

  test("shrinks to the messages that matter", () => {
    const isAnsweredAlone = fc.property(
      messageLog(acme),
      (log) => log.length < 2 || log.every(({ answered }) => answered === undefined)
    )
    const { counterexample } = fc.check(isAnsweredAlone, { seed: 7 })
    const arrived = "2026-10-05T00:00:00.000Z"
    expect(counterexample).toEqual([[{ arrived }, { arrived, answered: arrived, by: "hub" }]])
  })
})
