import { parseNotation } from "@hubwright/testing"
import { describe, expect, test } from "vitest"
import type { Organization, Rule, RuleGroup } from "../model/organization.ts"
import { findDeadEnds } from "./dead-ends.ts"
import type { Need } from "./needs.ts"

const at = "2026-11-21T12:00:00Z"

const written = ({ channel, duty, to, result }: Need): string =>
  `${channel} ${duty} ${to.join("|")}: ${result.kind === "reached" ? `${result.by} ${result.hops}` : result.deadEnd}`

const reach = (text: string, more: Partial<Organization> = {}) =>
  findDeadEnds({ ...parseNotation(text), ...more }, { at })

/** Of an organization without rules of its own only what its topics, products and obligations ask for. */
const needs = (text: string, more: Partial<Organization> = {}): readonly string[] =>
  reach(text, more)
    .needs.filter(({ because }) => because.some((path) => path[2] !== "otherwise"))
    .map(written)

const routing = (
  responsible: readonly (Rule | RuleGroup)[],
  obligations: readonly Rule[] = []
): Pick<Organization, "routing"> => ({
  routing: {
    responsible: { hit: "first", rules: responsible, otherwise: { name: "fallback", to: "operator" } },
    obligations: { hit: "collect", rules: obligations }
  }
})

describe("what is asked", () => {
  test("is that an expert of each topic and product answers, on every channel", () => {
    expect(needs("pr -- care; pr: x; shop: web; care expert jobs; shop care expert kettle; product kettle")).toEqual([
      "x answer care: care 1",
      "x answer shop|care: care 1",
      "web answer care: no-path",
      "web answer shop|care: shop 0"
    ])
  })

  test("is not asked of products of another brand, and of closed channels", () => {
    const text = "pr: x; pr: y; care expert kettle; product kettle"
    const { channels, products } = parseNotation(text)
    const { x, y } = channels
    const { kettle } = products
    if (x === undefined || y === undefined || kettle === undefined) throw new Error("the notation lost something")
    const brands = { acme: { id: "acme" }, zenith: { id: "zenith" } }
    const more = { brands, products: { kettle: { ...kettle, brand: "acme" } } }
    expect(needs(text, { ...more, channels: { x: { ...x, brand: "zenith" }, y } })).toEqual(["y answer care: no-path"])
    expect(needs(text, { ...more, channels: { x, y: { ...y, closed: "2026-11-20" } } })).toEqual([
      "x answer care: no-path"
    ])
  })

  test("is that who a rule names answers, on the channels where it can hold", () => {
    const rules: readonly Rule[] = [
      { name: "jobs", when: { channel: "y" }, to: "care" },
      { name: "law", when: { platform: "email" }, to: { discipline: "legal" } },
      { name: "talk", when: { topic: "jobs" }, to: "pr", reply: { public: "none" } }
    ]
    expect(needs("pr -- care; pr: x y; law (legal)", routing(rules))).toEqual([
      "x answer pr: pr 0",
      "y answer care: care 1",
      "y answer pr: pr 0"
    ])
  })

  test("is asked for a message that has what the rule names", () => {
    const text = "pr -- care; pr: x; german french (legal)"
    const departments = Object.fromEntries(
      Object.values(parseNotation(text).departments).map((one) =>
        one.id === "german" ? [one.id, { ...one, scope: { languages: ["de"] } }] : [one.id, one]
      )
    )
    const rules: readonly RuleGroup[] = [
      {
        name: "german",
        hit: "first",
        when: { language: ["de", "en"] },
        rules: [{ name: "claim", when: { intent: "complaint" }, to: { discipline: "legal" } }]
      }
    ]
    expect(needs(text, { departments, ...routing(rules) })).toEqual(["x answer german: no-path"])
  })

  test("is that whoever rules and policies name is told, asked or approves", () => {
    const policy = {
      version: "1",
      status: "practice",
      jurisdictions: [],
      source: { title: "SOP" },
      verified: false,
      when: { topic: "jobs" },
      approve: ["law"]
    } as const
    const policies = {
      packs: [],
      bind: {},
      rules: [
        { ...policy, id: "now", subject: "message", effective: { from: "2026-01-01" } },
        { ...policy, id: "then", subject: "message", effective: { until: "2026-01-01" }, notify: ["care"] },
        { ...policy, id: "posts", subject: "publication", notify: ["care"] }
      ]
    } as const
    const duties: readonly Rule[] = [{ name: "tell", notify: ["safety"], consult: ["law"] }]
    const rules: readonly Rule[] = [{ name: "claim", when: { intent: "praise" }, to: "pr", approve: ["law"] }]
    const found = reach("law approves pr; safety (open-to-notify); care; pr: x; topic jobs", {
      policies,
      ...routing(rules, duties)
    })
    expect(found.needs.map(written)).toEqual([
      "x answer pr: pr 0",
      "x approve law: law 1",
      "x notify safety: safety 1",
      "x consult law: no-path"
    ])
    expect(found.needs.map(({ because }) => because.map((path) => path.join(".")))).toEqual([
      ["routing.responsible.rules.0", "routing.responsible.otherwise"],
      ["routing.responsible.rules.0", "policies.rules.0"],
      ["routing.obligations.rules.0"],
      ["routing.obligations.rules.0"]
    ])
  })

  test("shows channels that nobody operates, and selectors that mean nobody", () => {
    const rules: readonly Rule[] = [{ name: "law", when: { topic: "jobs" }, to: { discipline: "legal" } }]
    expect(reach("care; : x; pr: y; topic jobs", routing(rules)).needs.map(written)).toEqual([
      "x answer : no-operator",
      "y answer : nobody",
      "y answer pr: pr 0"
    ])
  })
})

describe("the ties that open dead ends", () => {
  const experts = "care expert complaint; safety expert event; medical expert claim; pr expert press; hr expert job"
  const own = "marketing: x; pr: news; care: help; hr: jobs"

  test("grow from one unit and are no more than needed, instead of a shortcut for each dead end", () => {
    const { needs: asked, openings } = reach(`${own}; ${experts}`)
    expect(asked.filter(({ result }) => result.kind === "dead-end")).toHaveLength(17)
    expect(openings).toHaveLength(5) // six units cannot be connected by fewer
    const ends = openings.flatMap(({ tie }) => ("between" in tie ? tie.between : [tie.from, tie.to]))
    expect(ends.filter((unit) => unit === "care")).toHaveLength(5)
  })

  test("are of the kind that permits least among those that are enough", () => {
    const kinds = (text: string, more: Partial<Organization>) => reach(text, more).openings.map(({ tie }) => tie.kind)
    expect(kinds("care; pr: x", routing([], [{ name: "tell", notify: ["care"] }]))).toEqual(["shares"])
    expect(kinds("care; pr: x", routing([], [{ name: "ok", approve: ["care"] }]))).toEqual(["approves"])
    expect(kinds("care; pr: x", routing([{ name: "ask", to: "care" }]))).toEqual(["consults"])
    const itself: Rule = { name: "hand", to: "care", answeredBy: "responsible", reply: { public: "none" } }
    expect(kinds("care; pr: x", routing([itself]))).toEqual(["hands-over"])
    expect(kinds("care: y; pr: x; care expert a; pr expert b", {})).toEqual(["coordinates"])
  })

  test("prefer a unit that has ties already", () => {
    const { openings } = reach("hub -- pr shop law; pr: x; care expert jobs")
    expect(openings).toEqual([{ tie: { kind: "consults", from: "hub", to: "care", origin: "declared" }, opens: [0] }])
  })

  test("are two where the operator may not reply and has no tie to who may", () => {
    const { openings } = reach("brightline may draft x; brightline: x; pr accountable x; care expert jobs")
    expect(openings.map(({ tie, opens }) => [tie.kind, opens])).toEqual([
      ["hands-over", []],
      ["consults", [0]]
    ])
  })

  test("are none where no tie would help", () => {
    expect(reach("brightline may draft x; brightline: x; care expert jobs").openings).toEqual([])
  })
})
