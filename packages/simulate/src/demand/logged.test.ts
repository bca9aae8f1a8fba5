import { zoneClock } from "@hubwright/core/time"
import { expect, test } from "vitest"
import { drawsOf } from "../random/draws.ts"
import { compileLog, type LoggedDemand, logCursor, nextLogged } from "./logged.ts"

const clock = zoneClock("Europe/Berlin")
const startMillis = Date.parse("2026-01-05T00:00:00+01:00")
const day = 1440

/** Two weeks in which each date brings as many messages as its day of the month says, an hour apart from 08:00 on. */
const log = Array.from({ length: 14 }, (_, date) =>
  Array.from({ length: date + 1 }, (_message, hour) => ({
    at: startMillis + date * day * 60_000 + (8 + hour) * 3_600_000,
    message: { channel: "inbox", id: `${date}` }
  }))
).flat()

const arrivals = (demand: LoggedDemand, { seed, days }: { seed: number; days: number }) => {
  const cursor = logCursor(demand)
  const draws = drawsOf(seed, 0)
  const found: { readonly minute: number; readonly date: number }[] = []
  for (;;) {
    nextLogged(cursor, draws, days * day)
    if (cursor.place < 0 || cursor.minute >= days * day) return found
    found.push({ minute: cursor.minute, date: Number(demand.messages[cursor.place]?.id) })
  }
}

test("replayed, messages arrive as they did, those before the start left out", () => {
  const early = { at: startMillis - 1, message: { channel: "inbox", id: "-1" } }
  const { demand } = compileLog([...log.toReversed(), early], { mode: "replay", clock, startMillis })
  const found = arrivals(demand, { seed: 1, days: 14 })
  expect(found).toHaveLength(log.length)
  expect(found[0]).toEqual({ minute: 480, date: 0 })
  expect(found.every(({ minute }, index) => minute >= (found[index - 1]?.minute ?? 0))).toBe(true)
})

test("resampled, each day is a whole day of the log of the same weekday", () => {
  const { demand } = compileLog(log, { mode: "resample", clock, startMillis })
  const found = arrivals(demand, { seed: 3, days: 28 })
  const drawn = Array.from({ length: 28 }, (_, date) => found.filter(({ minute }) => Math.floor(minute / day) === date))
  drawn.forEach((messages, date) => {
    const from = messages[0]?.date ?? -1
    expect(from % 7).toBe(date % 7)
    expect(messages.map((one) => one.date)).toEqual(Array.from({ length: from + 1 }, () => from))
    expect(messages[0]?.minute).toBe(date * day + 480)
  })
  const weeks = new Set(drawn.map((messages) => Math.floor((messages[0]?.date ?? 0) / 7)))
  expect(weeks.size).toBe(2)
  expect(arrivals(demand, { seed: 4, days: 28 })).not.toEqual(found)
})

test.each([
  ["forward", ["2026-03-22", "2026-03-29"]],
  ["back", ["2026-10-18", "2026-10-25"]]
])("resampled, messages keep the time of the wall clock, and their order, where clocks are put %s", (_, sundays) => {
  const times = ["00:05", "01:30", "03:10", "09:00", "23:45"]
  const messages = sundays.flatMap((date) =>
    times.map((time) => ({
      at: clock.firstMomentOf(Date.parse(`${date}T${time}:00Z`)),
      message: { channel: "inbox", id: date.slice(8) }
    }))
  )
  const begin = clock.firstMomentOf(Date.parse(`${sundays[0]}T00:00:00Z`))
  const { demand } = compileLog(messages, { mode: "resample", clock, startMillis: begin })
  const found = arrivals(demand, { seed: 1, days: 69 })
  expect(new Set(found.map(({ date }) => date)).size).toBe(2)
  const wall = found.map(({ minute }) => {
    const millis = begin + minute * 60_000
    return new Date(millis + clock.offsetMillisAt(millis)).toISOString().slice(11, 16)
  })
  expect(wall).toEqual(Array.from({ length: 10 }, () => times).flat())
  expect(found.every(({ minute }, index) => minute >= (found[index - 1]?.minute ?? 0))).toBe(true)
})

test("what has no moment is left out, and told", () => {
  const { demand, problems } = compileLog([{ at: "noon", message: { channel: "inbox" } }], {
    mode: "resample",
    clock,
    startMillis
  })
  expect(problems).toMatchObject([{ code: "HW1003", path: ["demand", "log", 0] }])
  expect(arrivals(demand, { seed: 1, days: 7 })).toEqual([])
})
