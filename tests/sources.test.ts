import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { orThrow } from "@hubwright/core"
import { readOrganization } from "@hubwright/core/read"
import { compileRouter, type Message, type Router, route } from "@hubwright/core/routing"
import { describe, expect, test } from "vitest"
import { claims, claimTests } from "../scripts/generate/claims/claim.ts"
import { namedThing } from "../scripts/generate/claims/named-thing.ts"

const workspace = join(import.meta.dirname, "..")
const all = claims()

/** How many claims each of the five documents makes. */
const counts = [28, 31, 30, 42, 28]

const requirements = join(workspace, "../shared/requirements.md")

describe("the claims of the five documents", () => {
  test("are all there, in their order", () => {
    const numbers = counts.flatMap((count, document) =>
      Array.from({ length: count }, (_, index) => `S${document}-${String(index + 1).padStart(2, "0")}`)
    )
    expect(all.map(({ id }) => id)).toEqual(numbers)
  })

  test.skipIf(!existsSync(requirements))("are those of the list they were counted from (needs that list)", () => {
    const listed = readFileSync(requirements, "utf8").matchAll(/\*\*(S[0-4]-\d\d)\*\*/gu)
    expect(new Set(all.map(({ id }) => id))).toEqual(new Set([...listed].map(([, id]) => id)))
  })

  test.each(all)("$id is made real by things that exist, and shown by tests, or says what is not built", (claim) => {
    expect(claim.by.filter((thing) => namedThing(thing) === undefined)).toEqual([])
    expect(claim.shown.filter((name) => !claimTests.has(name))).toEqual([])
    const isBuilt = claim.by.length > 0 && claim.shown.length > 0
    expect(isBuilt || claim.open !== undefined, "neither built nor said to be missing").toBe(true)
  })

  test("name a kind of finding, or a check, wherever the test of all findings, or checks, is to show them", () => {
    const kinds = [
      { test: "finding", thing: "finding " },
      { test: "strategy", thing: "check " }
    ]
    const empty = kinds.flatMap(({ test: name, thing }) =>
      all.filter(({ shown, by }) => shown.includes(name) && !by.some((each) => each.startsWith(thing)))
    )
    expect(empty.map(({ id }) => id)).toEqual([])
  })
})

/** Everything the examples say, as it is written. */
const examples = readdirSync(join(workspace, "examples"), { recursive: true, encoding: "utf8" })
  .filter((path) => /\.(?:yaml|csv)$/u.test(path))
  .map((path) => readFileSync(join(workspace, "examples", path), "utf8"))
  .join("\n")

test("every key that a claim names is used in an example, which could not be read without it", () => {
  const keys = all.flatMap(({ by }) => by.flatMap((thing) => /^key \w+\.(.+)$/u.exec(thing)?.[1] ?? []))
  const words = new Set([...examples.matchAll(/\b\w+\b/gu)].map(([word]) => word))
  expect(keys.filter((key) => !words.has(key))).toEqual([])
})

/** A condition by a fact that a claim names, a message it holds of, and one it does not. */
interface Tried {
  readonly condition: string
  readonly message: Partial<Message>
  readonly other: Partial<Message>
}

const conditions: readonly Tried[] = [
  { condition: "form: comment", message: { form: "comment" }, other: { form: "post" } },
  { condition: "customer: b2b", message: { customer: "b2b" }, other: { customer: "b2c" } },
  { condition: "stage: purchase", message: { stages: ["purchase"] }, other: { stages: ["post-purchase"] } },
  { condition: "purpose: sales", message: { channel: "leads" }, other: { channel: "news" } }
]

describe("the conditions that claims name", () => {
  test("are tried", () => {
    const named = new Set(
      all.flatMap(({ by }) => by.flatMap((thing) => /^key Condition\.(.+)$/u.exec(thing)?.[1] ?? []))
    )
    expect(named).toEqual(new Set(conditions.map(({ condition }) => condition.split(":")[0])))
  })

  test.each(conditions)("a rule with the condition $condition decides", ({ condition, message, other }) => {
    const model = `
hubwright: 1
organization: { name: Acme }
departments: { care: {}, press: {} }
channels: { leads: { platform: x, operators: [press], purpose: sales }, news: { platform: x, operators: [press] } }
routing: { responsible: { rules: [{ name: ours, when: { ${condition} }, to: care }], otherwise: { name: rest, to: press } } }
`
    const router: Router = orThrow(compileRouter(orThrow(readOrganization({ "hubwright.yaml": model }))))
    const [at, channel] = ["2026-11-21T09:00:00Z", "news"]
    expect(route(router, { channel, ...message }, { at }).responsible).toBe("care")
    expect(route(router, { channel, ...other }, { at }).responsible).toBe("press")
  })
})

describe("the tests that claims name", () => {
  test.each([...claimTests].map(([name, found]) => ({ name, ...found })))(
    "$name is there: $title",
    ({ file, title }) => {
      expect(readFileSync(join(workspace, file), "utf8")).toContain(title)
    }
  )

  test("are each named by a claim", () => {
    const named = new Set(all.flatMap(({ shown }) => shown))
    expect([...claimTests.keys()].filter((name) => !named.has(name))).toEqual([])
  })
})

test("what does not exist is no named thing", () => {
  const things = [
    "finding HF9999",
    "key Channel.owner",
    "export core/routing rout",
    "command recommend --wher",
    "rule buyer"
  ]
  expect(things.filter((thing) => namedThing(thing) !== undefined)).toEqual([])
})
