import { parseNotation } from "@hubwright/testing"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { orThrow } from "../problem/problem.ts"
import { locateObservations, readObservations } from "./observations.ts"

const acme = parseNotation("care -- press lab; ana in care; care: x")
const read = (files: { readonly [path: string]: string }) => readObservations(files, acme)

describe("observations", () => {
  test("are read alike from a table and from JSON lines", () => {
    const message = {
      arrived: "2026-06-01T09:00:00Z",
      answered: "2026-06-01T12:00:00Z",
      channel: "x",
      by: "ana",
      handedTo: ["press", "care"],
      waitedOn: [{ unit: "lab", minutes: 90 }],
      author: "author-7",
      intent: "complaint"
    }
    const table = `arrived;answered;channel;answered by;handed to;waited on;author;intent
2026-06-01T09:00:00Z;2026-06-01T12:00:00Z;x;ana;"press;care";lab:90;author-7;complaint
`
    const lines = `\n${JSON.stringify({ ...message, waitedOn: { lab: 90 } })}\n`
    expect(orThrow(read({ "log.csv": table }))).toEqual({ messages: [message] })
    expect(orThrow(read({ "log.jsonl": lines }))).toEqual({ messages: [message] })
    expect(orThrow(read({ "log.jsonl": JSON.stringify(message) }))).toEqual({ messages: [message] })
  })

  test("of contacts are counted a week", () => {
    const table = "from,to,count,weeks\ncare,press,24,12\nana,lab,3,\nlab,press,3,0.5\n"
    expect(orThrow(read({ "mail.csv": table })).contacts).toEqual([
      { from: "care", to: "press", contactsPerWeek: 2 },
      { from: "ana", to: "lab", contactsPerWeek: 3 },
      { from: "lab", to: "press", contactsPerWeek: 6 }
    ])
  })

  test("of a survey are the mean of what both sides say, where they said something", () => {
    const table = "from,to,answer\ncare,press,4\npress,care,2\ncare,lab,\nlab,press,0\n"
    expect(orThrow(read({ "survey.csv": table })).contacts).toEqual([
      { from: "care", to: "press", contactsPerWeek: 3 },
      { from: "lab", to: "press", contactsPerWeek: 0 }
    ])
  })

  test("of a calendar are publications", () => {
    const table = "date,channel,unit,topic,kind,claims,reach\n2026-06-01,x,press,results,interactive,first;best,1200\n"
    const [publication] = orThrow(read({ "calendar.csv": table })).publications ?? []
    expect(publication).toMatchObject({
      at: "2026-06-01",
      channel: "x",
      by: "press",
      topic: "results",
      kind: "interactive"
    })
    expect(publication).toMatchObject({ claims: ["first", "best"], links: [], reach: 1200 })
  })

  test("stand where they were read, behind what the organization says itself", () => {
    const files = {
      "mails.csv": "from,to,count\ncare,press,4\nlab,press,1\n",
      "survey.csv": "from,to,answer\ncare,lab,\nlab,care,2\ncare,lab,4\n",
      "plan.csv": "at,channel\n2026-06-01,x\n"
    }
    const locate = locateObservations(files, acme)
    const { contacts = [], publications = [] } = orThrow(read(files))
    const placeOf = (section: string, place: number): string => {
      const span = locate([section, place])
      return `${span?.file}:${span?.line}`
    }
    const own = acme.ties.length
    expect(contacts.map((_, place) => placeOf("ties", own + place))).toEqual([
      "mails.csv:2",
      "mails.csv:3",
      "survey.csv:3"
    ])
    expect(publications.map((_, place) => placeOf("publications", place))).toEqual(["plan.csv:2"])
    expect([locate(["ties", 0]), locate(["ties", own + contacts.length]), locate(["departments", "care"])]).toEqual([
      undefined,
      undefined,
      undefined
    ])
  })

  test("may be very many", () => {
    const table = `arrived\n${"2026-06-01\n".repeat(130_000)}`
    expect(orThrow(read({ "log.csv": table })).messages).toHaveLength(130_000)
  })

  test("that are wrong are told all at once, with their places", () => {
    const { problems } = read({
      "log.csv": "arrived,channel,by\nsoon,y,pres\n",
      "log.jsonl": '{ "arrived": "2026-06-01", "by": "nobody-known" }\n[]\n',
      "mail.csv": "from,to\ncare,press\n"
    })
    expect(problems.map(({ code, span }) => `${code} ${span?.file}:${span?.line}:${span?.column}`)).toEqual([
      "HW0135 log.csv:2:1",
      "HW0134 log.csv:2:6",
      "HW0134 log.csv:2:8",
      "HW0134 log.jsonl:1:34",
      "HW0136 log.jsonl:2:1",
      "HW0123 mail.csv:1:1"
    ])
  })

  test("that are wrong are told part by part, in a table and in JSON lines, where they stand", () => {
    const said = (file: string, text: string): readonly string[] =>
      read({ [file]: text }).problems.map(({ code, message, span }) => {
        const from = (text.split("\n")[(span?.line ?? 0) - 1] ?? "").slice((span?.column ?? 0) - 1)
        return `${code} ${message} | ${from.slice(0, 8)}`
      })
    const line =
      '{ "arrived": "2026-06-01T09:00:00Z", "answered": "2026-05-31T08:00:00Z", "channel": "y", "by": 7, "handedTo": ["pres", 4], "waitedOn": { "lap": 5, "lab": -1 }, "intent": "complain", "stage": "past" }'
    expect(said("log.jsonl", `\n${line}\n{}\n`)).toEqual([
      'HW0137 `handedTo` takes a list | ["pres",',
      'HW0134 unknown department, agency or person `pres` | ["pres",',
      'HW0134 unknown department, agency or person `lap` | { "lap":',
      'HW0133 `-1` is less than nothing | { "lap":',
      'HW0134 unknown channel `y` | "y", "by',
      'HW0134 unknown department, agency or person `7` | 7, "hand',
      'HW0137 unknown intent `complain` | "complai',
      'HW0137 unknown stage `past` | "past" }',
      'HW0138 this message was answered before it arrived | "2026-05',
      "HW0130 nothing is said of `arrived` | {}"
    ])
    const table =
      "arrived,answered,handed to,waited on,form\n2026-06-01,2026-05-31,pres,lab:soon,letter\n,2026-06-01,,,\n"
    expect(said("log.csv", table)).toEqual([
      "HW0134 unknown department, agency or person `pres` | pres,lab",
      "HW0133 `soon` is no number | lab:soon",
      "HW0137 unknown form `letter` | letter",
      "HW0138 this message was answered before it arrived | 2026-05-",
      "HW0130 nothing is said of `arrived` | ,2026-06"
    ])
    expect(said("mail.csv", "from,to,count,weeks\npress,,-3,0\n")).toEqual([
      "HW0130 nothing is said of `to` | ,-3,0",
      "HW0133 `-3` is less than nothing | -3,0",
      "HW0133 contacts cannot be counted for `0` weeks | 0"
    ])
    expect(said("plan.csv", "at,channel,kind,reach\n,x,statik,many\n")).toEqual([
      "HW0130 nothing is said of `at` | ,x,stati",
      "HW0137 unknown kind `statik` | statik,m",
      "HW0133 `many` is no number | many"
    ])
  })

  test("of one day may be answered on that day, whatever the hour", () => {
    const table = "arrived,answered\n2026-06-01T09:00:00Z,2026-06-01\n2026-06-01,2026-06-01T00:30:00+02:00\n"
    expect(orThrow(read({ "log.csv": table })).messages).toHaveLength(2)
  })

  test("are never an exception, whatever the files say", () => {
    const name = fc.constantFrom("a.csv", "b.jsonl", "c.txt")
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.json(),
      fc.constantFrom("arrived\n__proto__\n", "from,to,answer\nx,y,z")
    )
    fc.assert(
      fc.property(fc.dictionary(name, text), (files) => {
        expect(typeof read(files).ok).toBe("boolean")
      })
    )
  })
})
