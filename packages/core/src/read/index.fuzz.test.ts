import { readFileSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { mutateText, textMutation } from "../../../../tests/mutate-text.ts"
import { defineOrganization } from "../define/define.ts"
import type { Checked } from "../problem/problem.ts"
import { readChange } from "./change.ts"
import { readMaturityAnswers, readMaturityModel } from "./maturity.ts"
import { readMessage } from "./message.ts"
import { readNetwork } from "./network.ts"
import { readObservations } from "./observations.ts"
import { readAssertion, readRuleTests } from "./questions.ts"

const example = (path: string): string => readFileSync(join(import.meta.dirname, "../../../../examples", path), "utf8")

const acme = defineOrganization({
  hubwright: 1,
  organization: { name: "Acme" },
  departments: { care: {}, pr: {} },
  topics: { rash: {} },
  channels: { x: { platform: "x", operators: ["care"] } }
})

const log = `arrived,answered,channel,by,handedTo,waitedOn,topic
2026-11-02T09:00:00Z,2026-11-02T11:30:00Z,x,care,pr;care,pr:90,rash
2026-11-03T10:00:00Z,,x,,,,
`
const lines = `{"arrived":"2026-11-02T09:00:00Z","channel":"x","by":"care","handedTo":["pr"],"waitedOn":{"pr":90}}
{"arrived":"2026-11-03T10:00:00Z"}
`
const edges = { path: "edges.csv", content: "source,target,weight\na,b,2\nb,c,1\n" }
const nodes = { path: "nodes.csv", content: "id,team\na,red\nb,blue\nc,red\n" }

/** What is read, and what reads it. */
const readers: readonly (readonly [what: string, text: string, read: (text: string) => Checked<unknown>])[] = [
  [
    "a message in YAML",
    "channel: x\ntext: a rash\ntopics: [rash]\nauthor: { kind: customer, followers: 3 }\nat: 2026-11-02T09:00:00Z\n",
    (text) => readMessage({ kind: "text", file: "message", text })
  ],
  [
    "a message in JSON",
    '{"channel":"x","topics":[{"name":"rash","confidence":0.5}],"facts":{"vip":true}}',
    (text) => readMessage({ kind: "text", file: "message", text })
  ],
  ["an assertion", "{ when: { topic: rash }, must: { notify: [pr] } }", (text) => readAssertion(text, acme)],
  [
    "tests of rules",
    example("pharma/rules.tests.yaml"),
    (text) => readRuleTests({ "a.tests.yaml": text }, acme, { entry: "a.tests.yaml" })
  ],
  ["a change", example("pharma/to-dandelion.change.yaml"), (text) => readChange({ "a.change.yaml": text }, acme)],
  [
    "a maturity model",
    example("05-maturity-model/custody.maturity.yaml"),
    (text) => readMaturityModel({ "a.maturity.yaml": text })
  ],
  [
    "answers about maturity",
    example("05-maturity-model/bank.answers.yaml"),
    (text) => readMaturityAnswers({ "a.answers.yaml": text }, [])
  ],
  ["a message log in CSV", log, (text) => readObservations({ "log.csv": text }, acme)],
  ["a message log in JSON lines", lines, (text) => readObservations({ "log.jsonl": text }, acme)],
  [
    "a content calendar",
    "at,channel,by,title\n2026-11-02,x,pr,Hello\n",
    (text) => readObservations({ "calendar.csv": text }, acme)
  ],
  [
    "the edges of a network",
    edges.content,
    (text) => readNetwork({ edges: { ...edges, content: text }, nodes }, { partition: "team" })
  ],
  [
    "the nodes of a network",
    nodes.content,
    (text) => readNetwork({ edges, nodes: { ...nodes, content: text } }, { partition: "team" })
  ]
]

/** Whether a character does something to a terminal, or turns the direction of what follows. */
const isUnprintable = (character: string): boolean =>
  character < " " || character === "\u007f" || character === "\u202e"

describe("every reader", () => {
  test.each(readers)("reads %s", (_, text, read) => {
    const { problems } = read(text)
    expect(problems.filter(({ code }) => code.startsWith("HW01"))).toEqual([]) // of form; what is spoken of may be missing
  })

  test.each(readers)("never throws on %s that was spoilt, and says what is wrong with it", (_, text, read) => {
    fc.assert(
      fc.property(fc.array(textMutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        const checked = read(mutations.reduce(mutateText, text))
        expect(checked.ok || checked.problems.some(({ severity }) => severity === "error")).toBe(true)
        for (const { code, message, help } of checked.problems) {
          expect(code).toMatch(/^HW\d{4}$/u)
          expect(message).not.toBe("")
          expect([...message, ...(help ?? "")].filter(isUnprintable)).toEqual([])
          expect(message).not.toContain("[object Object]")
        }
        expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false)
      }),
      { numRuns: text.length > 2000 ? 40 : 150 }
    )
  })
})
