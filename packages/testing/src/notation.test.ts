import { isDeepStrictEqual } from "node:util"
import { defineOrganization, HubwrightError, type Problem } from "@hubwright/core"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { parseNotation, toNotation } from "./notation.ts"
import { organization } from "./organization.ts"

/** The data alone, without what shows it. */
const plain = (generated: unknown): unknown => JSON.parse(JSON.stringify(generated))

const problemsOf = (text: string): readonly Problem[] => {
  try {
    parseNotation(text)
  } catch (error) {
    if (error instanceof HubwrightError) return error.problems
    throw error
  }
  return []
}

describe("parseNotation", () => {
  test("says the same as the definition in TypeScript", () => {
    const text = `
      organization "Acme" (hub-and-spoke, ask-cold)
      hub (hub, social-media); care (customer-service, 12); safety (open-to-notify)
      germany under care
      agency brightline
      hub -- care legal
      care consults legal (2.5, observed)
      brightline > hub
      care brightline: x help-desk (email, service)   # brightline helps
      legal contributes x
      legal accountable x
      hub lead
      brightline may reply x (..2026-12-31)
      role agent (read, reply)
      ana in care hub (2, enabled, agent)
      ana custodian x
      product cardivex (prescription-only)
      topic recall (high)
      safety ana expert recall cardivex
      legal accountable recall
    `
    expect(parseNotation(text)).toEqual(
      defineOrganization({
        hubwright: 1,
        organization: { name: "Acme", topology: "hub-and-spoke", withoutPath: "ask-cold", lead: "hub" },
        departments: {
          hub: { kind: "hub", discipline: "social-media" },
          care: { discipline: "customer-service", headcount: 12 },
          safety: { openTo: ["notify"] },
          germany: { parent: "care" },
          legal: {}
        },
        agencies: { brightline: { engagements: [{ channel: "x", may: "reply", until: "2026-12-31" }] } },
        people: { ana: { departments: ["care", "hub"], count: 2, enabled: true, roles: ["agent"] } },
        roles: { agent: { authority: ["read", "reply"] } },
        products: { cardivex: { experts: ["safety", "ana"], prescriptionOnly: true } },
        topics: { recall: { experts: ["safety", "ana"], risk: "high", accountable: "legal" } },
        channels: {
          x: {
            platform: "email",
            purpose: "service",
            operators: ["care", "brightline"],
            contributors: ["legal"],
            accountable: "legal",
            custodian: "ana"
          },
          "help-desk": { platform: "email", purpose: "service", operators: ["care", "brightline"] }
        },
        ties: [
          { kind: "coordinates", between: ["hub", "care"] },
          { kind: "coordinates", between: ["hub", "legal"] },
          { kind: "consults", from: "care", to: "legal", strength: 2.5, origin: "observed" },
          { kind: "hands-over", from: "brightline", to: "hub" }
        ]
      })
    )
  })

  test.each([
    ["a b -- c d", ["a-c", "a-d", "b-c", "b-d"]],
    ["-- a b c", ["a-b", "a-c", "b-c"]],
    ["a -- b -- c -- a", ["a-b", "b-c", "c-a"]]
  ])("ties in %s are %s", (text, pairs) => {
    expect(parseNotation(text).ties.map((tie) => ("between" in tie ? tie.between.join("-") : ""))).toEqual(pairs)
  })

  test.each(["hands-over", "consults", "approves", "escalates", "reports"])("%s runs one way", (kind) => {
    expect(parseNotation(`a ${kind} b`).ties).toEqual([{ kind, from: "a", to: "b", origin: "declared" }])
  })

  test("words of the notation are ids in backticks, and details in parentheses", () => {
    const { departments } = parseNotation("`data` (product); `in` -- `data`")
    expect(Object.keys(departments)).toEqual(["data", "in"])
    expect(departments.data?.discipline).toBe("product")
  })

  test("the platform of a channel is the one its id begins or ends with", () => {
    const { channels } = parseNotation("care: x x-help care-app-store blog help")
    const platforms = Object.values(channels).map(({ id, platform }) => [id, platform])
    expect(Object.fromEntries(platforms)).toEqual({
      x: "x",
      "x-help": "x",
      "care-app-store": "app-store",
      blog: "blog",
      help: "other"
    })
  })

  test("every problem is told at once, with its line and column", () => {
    const problems = problemsOf(
      "a ] b; consults c\n  a agency b; x may foo y (tomorrow)\na b lead c; a in x; agency a (big)\n x -- (1"
    )
    expect(problems.map(({ message, span }) => `${span?.line}:${span?.column} ${message}`)).toEqual([
      "1:3 `]` is not an id",
      "1:8 nobody stands before `consults`",
      "2:3 `a` stands before `agency`",
      "2:21 `foo` is not an authority",
      "2:28 `tomorrow` says nothing of `may`",
      "3:3 `b` cannot be lead too",
      "3:13 `a` is an agency and a person",
      "3:31 `big` says nothing of `agency`",
      "4:4 nothing follows `--`",
      "4:7 the parenthesis is not closed"
    ])
  })
})

describe("toNotation", () => {
  test.each([
    "hub -- care pr sales; care: x instagram",
    "a b c",
    "care (customer-service); : x; ana ben in care (enabled)",
    "`data` -- `product`",
    'organization "Acme; # (1)" (holistic)'
  ])("gives back %s", (text) => {
    expect(toNotation(parseNotation(text))).toBe(text)
  })

  test("puts each statement on its own line where they do not fit on one", () => {
    const text =
      "hub -- care pr sales marketing\nmarketing approves legal\ncare: x instagram facebook\npr: press (blog)"
    expect(toNotation(parseNotation(text))).toBe(text)
  })

  test("counts what it cannot say", () => {
    const organization = defineOrganization({
      hubwright: 1,
      organization: { name: 'The "Acme"' },
      departments: { care: { name: "Customer care", scope: { languages: ["de", "en"] } } }
    })
    expect(toNotation(organization)).toBe("care # + 4 more")
  })
})

describe("both ways", () => {
  test("a text without a count at its end says everything", () => {
    fc.assert(
      fc.property(organization(), (generated) => {
        const text = toNotation(generated)
        const isComplete = !/# \+ \d+ more$/u.test(text)
        expect(isDeepStrictEqual(parseNotation(text), plain(generated))).toBe(isComplete)
      })
    )
  })

  test("what the notation says comes back whole", () => {
    fc.assert(
      fc.property(organization(), (generated) => {
        const said = parseNotation(toNotation(generated))
        const text = toNotation(said)
        expect(text).not.toContain("#")
        expect(parseNotation(text)).toEqual(said)
      })
    )
  })

  test("tell in what is thrown where they are and what to try", () => {
    expect(() => parseNotation("hub\ncare: x (shop; pr may fly x")).toThrow(
      "HW1201: the parenthesis is not closed (notation:2:9); close it on the same line"
    )
    expect(() => parseNotation("care: x (shop)")).toThrow("HW1201: `shop` says nothing of `:` (notation:1:10)")
  })

  test("any text is read or refused with problems that have a place", () => {
    const words = fc.constantFrom(
      "a",
      "b",
      "--",
      ">",
      ":",
      "(",
      ")",
      ";",
      "\n",
      "in",
      "may",
      "reply",
      "lead",
      "agency",
      "3",
      '"',
      "`",
      "#",
      "_"
    )
    fc.assert(
      fc.property(fc.array(words), (tokens) => {
        const problems = problemsOf(tokens.join(" "))
        expect(problems.every(({ span, path }) => span !== undefined || path.length > 0)).toBe(true)
      }),
      { numRuns: 500 }
    )
  })
})

test("a name that a terminal would take for a command is left out and counted", () => {
  const named = (name: string) =>
    defineOrganization({ hubwright: 1, organization: { name }, departments: { care: {} } })
  for (const name of ["\u001b[2J", "a\u202eb", "a\nb", 'a"b']) expect(toNotation(named(name))).toBe("care # + 1 more")
  expect(toNotation(named("# a; b"))).toBe('organization "# a; b"; care')
})
