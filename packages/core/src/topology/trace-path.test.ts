import { parseNotation } from "@hubwright/testing"
import { describe, expect, test } from "vitest"
import type { Organization } from "../model/organization.ts"
import { findPath } from "./find-path.ts"
import type { Act, Path, PathRequest } from "./path.ts"

type Asked = Omit<PathRequest, "facts" | "at">

const ask = (
  text: string,
  asked: Asked,
  more: (organization: Organization) => Partial<Organization> = () => ({})
): Path => {
  const organization = parseNotation(text)
  return findPath(
    { ...organization, ...more(organization) },
    { facts: { channel: "x" }, at: "2026-11-21T12:00:00Z", ...asked }
  )
}

const written = (act: Act): string => {
  switch (act.act) {
    case "hand-over":
    case "consult":
    case "notify":
      return `${act.by} ${act.act}${act.cold ? " cold" : ""} ${act.to}`
    case "approve":
      return `${act.by} approve ${act.for} ${act.stage}`
    case "reply":
      return `${act.by} reply ${act.where}`
    default:
      return `${act.by} ${act.act}`
  }
}
const acts = (path: Path): readonly string[] => path.acts.map(written)

describe("the acts on a path", () => {
  test("are one visit where the operator answers", () => {
    expect(acts(ask("care: x", { to: "operator" }))).toEqual(["care answer", "care reply public"])
  })

  test("lead there by triage and questions, and the keeper replies", () => {
    const path = ask("hub -- care pr; pr: x", { to: "care" })
    expect(acts(path)).toEqual([
      "pr triage",
      "pr consult hub",
      "hub triage",
      "hub consult care",
      "care answer",
      "pr reply public"
    ])
    expect(path).toMatchObject({ kind: "path", keeper: "pr", hops: 2, speaker: "pr" })
  })

  test("hand over until somebody may keep it", () => {
    const path = ask("brightline may draft x; brightline: x; brightline > pr > hub; pr accountable x", { to: "hub" })
    expect(acts(path)).toEqual([
      "brightline triage",
      "brightline hand-over pr",
      "pr triage",
      "pr consult hub",
      "hub answer",
      "pr reply public"
    ])
  })

  test("put duties where they belong", () => {
    const text = "hub -- care pr law safety; pr: x"
    const duties = {
      notify: ["safety", "pr"],
      consult: ["law"],
      approve: ["law", "hub"],
      reply: { public: "signpost" }
    } as const
    const order = (organization: Organization) => ({
      organization: { ...organization.organization, approvalOrder: [["law"]] }
    })
    expect(acts(ask(text, { to: "care", ...duties }, order))).toEqual([
      "pr triage",
      "pr signpost",
      "pr notify safety",
      "pr hand-over hub",
      "hub triage",
      "hub hand-over care",
      "care consult law",
      "care answer",
      "law approve care 1",
      "hub approve care 2",
      "care reply private"
    ])
  })

  test("end without a reply where nobody is to be answered", () => {
    const path = ask("care: x", { to: "operator", reply: { public: "none", private: "none" } })
    expect([acts(path), path.speaker]).toEqual([["care answer"], undefined])
  })

  test("let only who releases speak in a crisis, after everybody else approved", () => {
    const crisis = (organization: Organization) => ({
      ...organization,
      playbooks: {
        recall: {
          id: "recall",
          kind: "crisis",
          release: "pr",
          team: ["care", "safety"],
          freeze: [],
          statements: [],
          roles: {}
        }
      } as const
    })
    const path = ask(
      "pr law; law approves care; care: x; safety contributes x",
      { to: "safety", situation: "recall", approve: ["law"] },
      crisis
    )
    expect(acts(path)).toEqual([
      "care triage",
      "care consult safety",
      "safety answer",
      "law approve care 1",
      "pr approve care 2",
      "pr reply public"
    ])
    expect(path.speaker).toBe("pr")
  })
})

describe("approvals", () => {
  test("are asked for by who is approved, at once", () => {
    const { branches } = ask("law approves pr; pr -- hub -- law; pr: x", { to: "operator", approve: ["law"] })
    expect(branches).toMatchObject([{ kind: "path", units: ["pr", "law"] }])
  })

  test("are not asked for on behalf of others", () => {
    const { branches } = ask("law approves hub; pr -- hub; pr: x", { to: "operator", approve: ["law"] })
    expect(branches).toMatchObject([{ kind: "dead-end", deadEnd: "no-path" }])
    expect(branches[0]).toMatchObject({ missing: [{ tie: { kind: "approves", from: "law", to: "pr" } }] })
  })
})

describe("notices", () => {
  test("reach a unit that is open to them without a tie, also from others on the way", () => {
    const text = "safety (open-to-notify); safety shares medical; pr: x"
    const { branches } = ask(text, { to: "operator", notify: ["safety", "medical"] })
    expect(branches).toMatchObject([{ units: ["pr", "safety"] }, { units: ["pr", "safety", "medical"] }])
  })

  test("go to the unit that a person is at home in, once", () => {
    const { branches } = ask("ana ben in care; pr -- care; pr: x", { to: "operator", notify: ["ana", "ben", "care"] })
    expect(branches).toMatchObject([{ duty: "notify", to: "care", hops: 1 }])
  })
})

describe("a selector", () => {
  test.each<[text: string, asked: Asked, facts: PathRequest["facts"], responsible: string]>([
    ["care pr: x", { to: "operator" }, { channel: "x" }, "care"],
    ["pr -- care; pr: x; care lead x", { to: "lead" }, { channel: "x" }, "care"],
    ["pr -- care; pr: x; ana in care", { to: "conversation", conversation: "ana" }, { channel: "x" }, "care"],
    ["pr -- care; pr: x; care pr expert jobs", { to: "expert" }, { channel: "x", topic: "jobs" }, "care"],
    [
      "pr -- a b; pr: x; a expert jobs; b expert kettle; product kettle",
      { to: "expert" },
      { channel: "x", topic: "jobs", product: "kettle" },
      "b"
    ],
    [
      "pr -- a b; pr: x; a expert jobs; b expert recall; topic recall (high)",
      { to: "expert" },
      { channel: "x", topic: ["jobs", "recall"] },
      "b"
    ],
    ["a b (legal); pr -- hub -- a; pr -- b; pr: x", { to: { discipline: "legal" } }, { channel: "x" }, "b"],
    ["a b (legal); pr -- a b; pr: x", { to: { discipline: "legal" } }, { channel: "x" }, "a"],
    ["pr -- care; pr: x", { to: "expert", second: [{ discipline: "legal" }, "care"] }, { channel: "x" }, "care"]
  ])("%s, to %j: %j goes to %s", (...[text, asked, facts, responsible]) => {
    expect(findPath(parseNotation(text), { facts, at: 0, ...asked }).responsible).toBe(responsible)
  })

  test("of a discipline means the department whose scope says most of the message", () => {
    const scoped = ({ departments }: Organization) => ({
      departments: Object.fromEntries(
        Object.values(departments).map((one) => [
          one.id,
          one.id === "german" ? { ...one, scope: { languages: ["de"] } } : one
        ])
      )
    })
    const text = "at-home german (legal); pr -- at-home; pr -- hub -- german; pr: x"
    const to = { discipline: "legal" } as const
    const responsible = (language: string) =>
      findPath(
        { ...parseNotation(text), ...scoped(parseNotation(text)) },
        { to, at: 0, facts: { channel: "x", language } }
      ).responsible
    expect([responsible("de-CH"), responsible("fr")]).toEqual(["german", "at-home"])
  })

  test("that means nobody is a problem, and a dead end where there is no second choice", () => {
    const path = ask("care: x", { to: "expert", notify: [{ discipline: "legal" }] })
    expect(path).toMatchObject({ kind: "dead-end", deadEnd: "nobody", entry: "care", missing: [] })
    expect(path.problems.map(({ code, message, path: at }) => [code, message, at])).toEqual([
      ["HW0504", "`expert` means nobody for this message", ["to"]],
      ["HW0504", "the discipline `legal` means nobody for this message", ["notify", 0]]
    ])
    expect(path.branches).toMatchObject([{ kind: "dead-end", deadEnd: "nobody" }])
  })
})

describe("a dead end", () => {
  test.each<[text: string, asked: Asked, deadEnd: string, missing: readonly unknown[]]>([
    ["care; : x", { to: "care" }, "no-operator", []],
    ["care; pr: x", { to: "care" }, "no-path", [{ kind: "consults", from: "pr", to: "care" }]],
    [
      "care; pr: x",
      { to: "care", reply: { public: "none" } },
      "no-path",
      [{ kind: "consults", from: "pr", to: "care" }]
    ],
    [
      "pr: x; care contributes x",
      { to: "care", answeredBy: "responsible" },
      "no-path",
      [{ kind: "hands-over", from: "pr", to: "care" }]
    ],
    ["pr > care; pr: x", { to: "care", answeredBy: "responsible" }, "no-voice", [{ unit: "care", channel: "x" }]],
    ["brightline may draft x; brightline: x", { to: "operator" }, "no-voice", [{ unit: "brightline", channel: "x" }]],
    [
      "brightline may draft x; brightline: x; care; pr accountable x",
      { to: "care" },
      "no-path",
      [
        { kind: "hands-over", from: "brightline", to: "pr" },
        { kind: "consults", from: "pr", to: "care" }
      ]
    ],
    [
      "brightline may draft x; brightline: x; brightline > pr; care; pr accountable x",
      { to: "care" },
      "no-path",
      [{ kind: "consults", from: "pr", to: "care" }]
    ],
    [
      "brightline may draft x; brightline: x; pr -- care; pr accountable x",
      { to: "care" },
      "no-path",
      [{ kind: "hands-over", from: "brightline", to: "pr" }]
    ]
  ])("%s, to %j: %s", (...[text, asked, deadEnd, missing]) => {
    const path = ask(text, asked)
    expect(path).toMatchObject({ kind: "dead-end", deadEnd })
    if (path.kind === "dead-end")
      expect(path.missing.map((one) => (one.kind === "tie" ? one.tie : one))).toMatchObject(missing)
  })

  test.each<[without: string, acts: readonly string[], speaker: string | undefined]>([
    ["hold", ["pr triage", "pr notify hub"], undefined],
    ["ask-cold", ["pr triage", "pr notify hub", "pr consult cold care", "care answer", "pr reply public"], "pr"],
    ["answer-alone", ["pr notify hub", "pr answer", "pr reply public"], "pr"]
  ])("without a path, %s: %j", (without, expected, speaker) => {
    const path = ask(`organization "Acme" (${without}); care; pr -- hub; pr: x`, { to: "care", notify: ["hub"] })
    expect(path).toMatchObject({ kind: "dead-end", withoutPath: without })
    expect([acts(path), path.speaker]).toEqual([expected, speaker])
  })

  test("without a path is handed over cold where only the responsible one may reply", () => {
    const text = 'organization "Acme" (ask-cold); pr: x; care contributes x'
    expect(acts(ask(text, { to: "care", answeredBy: "responsible" }))).toEqual([
      "pr triage",
      "pr hand-over cold care",
      "care answer",
      "care reply public"
    ])
  })
})

describe("what is odd about a question", () => {
  test("is said, and does not stop the answer", () => {
    const path = findPath(parseNotation("care: x"), {
      facts: { channel: "y" },
      to: "care",
      at: "soon",
      situation: "flood"
    })
    expect(path).toMatchObject({ kind: "dead-end", deadEnd: "no-operator" })
    expect(path.problems.map(({ code }) => code)).toEqual(["HW0501", "HW0506", "HW0505"])
  })
})
