import { parseNotation } from "@hubwright/testing"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { orThrow } from "../problem/problem.ts"
import { readObservations } from "./observations.ts"

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
  })

  test("of contacts are counted a week", () => {
    const table = "from,to,count,weeks\ncare,press,24,12\nana,lab,3,\n"
    expect(orThrow(read({ "mail.csv": table })).contacts).toEqual([
      { from: "care", to: "press", contactsPerWeek: 2 },
      { from: "ana", to: "lab", contactsPerWeek: 3 }
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
    const table = "date,channel,unit,topic,kind\n2026-06-01,x,press,results,interactive\n"
    expect(orThrow(read({ "calendar.csv": table })).publications).toEqual([
      { at: "2026-06-01", channel: "x", by: "press", topic: "results", kind: "interactive", claims: [], links: [] }
    ])
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
      "HW0134 log.jsonl:1:1",
      "HW0136 log.jsonl:2:1",
      "HW0123 mail.csv:1:1"
    ])
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
