import { parseNotation } from "@hubwright/testing"
import { describe, expect, test } from "vitest"
import { applyChange } from "../change/apply.ts"
import { conditionContext, holds } from "../model/evaluate.ts"
import type { Ids } from "../model/ids.ts"
import { compileFacts, type Facts, factsOfMessage } from "../model/message-facts.ts"
import { openIn } from "../model/open-time.ts"
import type { CrisisPlaybook, Organization, Otherwise, Routing, Rule, RuleGroup } from "../model/organization.ts"
import type { AuthorKind, Intent } from "../model/vocabulary.ts"
import { orThrow } from "../problem/problem.ts"
import { joinObligations, noObligations, obligationsOf } from "../routing/obligations.ts"
import { route } from "../routing/route.ts"
import { compileRouter } from "../routing/router.ts"
import { findPath } from "./find-path.ts"
import type { Act, Path, PathRequest } from "./path.ts"

const units = ["social", "consumer", "science", "marketing", "care", "pr", "hr", "safety", "medical"]

const base = parseNotation(`
  ${units.join(" ")}; marketing: x; pr: press; care: help; hr: jobs
  topic adverse-event off-label recall claim abuse
`)

/** The five shapes of one organization, each a reorganization of it. */
const shapes = {
  decentralized: { kind: "decentralize", units },
  centralized: { kind: "centralize", hub: "social", units },
  "hub-and-spoke": { kind: "hub-and-spoke", hub: "social", units },
  dandelion: {
    kind: "dandelion",
    center: "social",
    hubs: [
      { hub: "consumer", spokes: ["marketing", "care", "pr"] },
      { hub: "science", spokes: ["hr", "safety", "medical"] }
    ]
  },
  holistic: { kind: "holistic", units }
} as const
type Shape = keyof typeof shapes

const rule = (name: string, rest: Omit<Rule, "name">): Rule => ({ name, ...rest })

const routing: Routing = {
  responsible: {
    hit: "first",
    rules: [
      rule("adverse-event", { when: { topic: "adverse-event" }, to: "care", reply: { public: "signpost" } }),
      rule("off-label", { when: { topic: "off-label" }, to: "medical", reply: { public: "none" } }),
      rule("recall", { when: { topic: "recall" }, to: "safety" }),
      rule("claim", { when: { topic: "claim" }, to: "marketing" }),
      rule("abuse", { when: { topic: "abuse" }, to: "safety", reply: { public: "none", private: "none" } }),
      {
        name: "after-purchase",
        hit: "first",
        when: { intent: ["complaint", "application"] },
        rules: [
          rule("jobs", { when: { intent: "application" }, to: "hr" }),
          rule("complaint", { when: { intent: "complaint" }, to: "care" })
        ]
      }
    ],
    otherwise: { name: "fallback", to: "operator" }
  },
  obligations: {
    hit: "collect",
    rules: [
      rule("tell-safety", { when: { topic: "adverse-event" }, notify: ["safety"] }),
      rule("promotion-code", { when: { topic: "claim" }, approve: ["medical"] }),
      rule("journalists", { when: { "author-kind": "journalist" }, consult: ["pr"] })
    ]
  }
}

const recall: CrisisPlaybook = {
  id: "recall",
  kind: "crisis",
  release: "pr",
  team: ["social", "marketing", "safety", "pr"],
  freeze: [],
  statements: [],
  roles: {}
}

const organizationOf = (shape: Shape): Organization => ({
  ...orThrow(applyChange(base, shapes[shape])),
  routing,
  playbooks: { recall }
})

/** The first rule that holds, depth first; a group in which none does is passed over unless it says what happens otherwise. */
const winner = (
  group: Pick<RuleGroup, "when" | "rules" | "otherwise">,
  is: (rule: Pick<Rule, "when">) => boolean
): Rule | Otherwise | undefined => {
  if (!is(group)) return undefined
  for (const entry of group.rules) {
    const found = "rules" in entry ? winner(entry, is) : is(entry) ? entry : undefined
    if (found !== undefined) return found
  }
  return group.otherwise
}

/** The decision of an organization's own rules on a message, read one by one. */
const decide = (organization: Organization, facts: Facts): Omit<PathRequest, "facts" | "at"> => {
  const context = conditionContext(organization, openIn(organization))
  const is = ({ when = {} }: Pick<Rule, "when">): boolean => holds(when, facts, context)
  const { responsible, obligations } = organization.routing
  const chosen = winner(responsible, is) ?? responsible.otherwise
  const duties = [chosen, ...obligations.rules.flatMap((entry) => ("rules" in entry || !is(entry) ? [] : [entry]))]
    .map(obligationsOf)
    .reduce(joinObligations, noObligations)
  const { notify, consult, approve, reply, answeredBy } = duties
  return { to: chosen.to ?? "operator", second: chosen.second ?? [], notify, consult, approve, reply, answeredBy }
}

const at = "2026-11-20T10:00:00Z"

const pathOf = (shape: Shape, message: Question, situation?: "recall"): Path => {
  const organization = organizationOf(shape)
  const occasion = situation === undefined ? {} : { situation }
  const { facts } = factsOfMessage(compileFacts(organization), message, occasion)
  return findPath(organization, { facts: message, at, ...occasion, ...decide(organization, facts) })
}

/** The path that the public router gives, of a message whose facts come from a classifier. */
const routed = (shape: Shape, facts: Question, situation?: "recall"): Path => {
  const { channel, intent, topic, "author-kind": kind } = facts
  const message = {
    channel,
    ...(intent === undefined ? {} : { intents: [intent] }),
    ...(topic === undefined ? {} : { topics: [topic] }),
    ...(kind === undefined ? {} : { author: { kind } })
  }
  const router = orThrow(compileRouter(organizationOf(shape)))
  return route<Ids>(router, message, { at, ...(situation === undefined ? {} : { situation }) }).path
}

/** A path in words, as in the table: who hands over to or asks whom, who speaks, and how far each branch is. */
const told = (path: Path): string => {
  const way = path.acts.flatMap((act) =>
    act.act === "hand-over"
      ? [`${act.by} hands to ${act.to}`]
      : isQuestion(act, path)
        ? [`${act.by} asks ${act.to}`]
        : []
  )
  const main =
    path.kind === "dead-end" ? path.deadEnd : way.length === 0 ? `${path.responsible} itself` : way.join(", ")
  const branches = path.branches.map((branch) =>
    branch.kind === "path"
      ? `${branch.duty} ${branch.to} ${branch.hops}`
      : `${branch.duty} ${branch.to} ${branch.deadEnd}`
  )
  const reply = path.acts.flatMap((act) => (act.act === "reply" ? [`${act.by} replies in ${act.where}`] : []))
  const signpost = path.acts.flatMap((act) => (act.act === "signpost" ? [`signpost by ${act.by}`] : []))
  return [main, ...signpost, ...branches, ...reply].join("; ")
}

const isQuestion = (act: Act, path: Path): act is Extract<Act, { readonly act: "consult" | "hand-over" | "notify" }> =>
  act.act === "consult" && path.kind === "path" && path.units.includes(act.to)

type Question = {
  readonly channel: string
  readonly topic?: string
  readonly intent?: Intent
  readonly "author-kind"?: AuthorKind
}

const messages: { readonly [name: string]: readonly [message: Question, situation?: "recall"] } = {
  "complaint on x": [{ channel: "x", intent: "complaint" }],
  "job on jobs": [{ channel: "jobs", intent: "application" }],
  "adverse event on x": [{ channel: "x", topic: "adverse-event" }],
  "off-label question on x": [{ channel: "x", topic: "off-label" }],
  "claim on x": [{ channel: "x", topic: "claim" }],
  "complaint of a journalist on x": [{ channel: "x", intent: "complaint", "author-kind": "journalist" }],
  "abuse on x": [{ channel: "x", topic: "abuse" }],
  "recall in a crisis on x": [{ channel: "x", topic: "recall" }, "recall"]
}

const table: { readonly [name: string]: { readonly [S in Shape]: string } } = {
  "complaint on x": {
    decentralized: "no-path",
    centralized: "social asks care; social replies in public",
    "hub-and-spoke": "marketing asks social, social asks care; marketing replies in public",
    dandelion: "marketing asks consumer, consumer asks care; marketing replies in public",
    holistic: "marketing hands to care; care replies in public"
  },
  "job on jobs": {
    decentralized: "hr itself; hr replies in public",
    centralized: "social asks hr; social replies in public",
    "hub-and-spoke": "hr itself; hr replies in public",
    dandelion: "hr itself; hr replies in public",
    holistic: "hr itself; hr replies in public"
  },
  "adverse event on x": {
    decentralized: "no-path; signpost by marketing; notify safety no-path",
    centralized: "social hands to care; signpost by social; notify safety 1; care replies in private",
    "hub-and-spoke":
      "marketing hands to social, social hands to care; signpost by marketing; notify safety 2; care replies in private",
    dandelion:
      "marketing hands to consumer, consumer hands to care; signpost by marketing; notify safety 4; care replies in private",
    holistic: "marketing hands to care; signpost by marketing; notify safety 1; care replies in private"
  },
  "off-label question on x": {
    decentralized: "no-path",
    centralized: "social hands to medical; medical replies in private",
    "hub-and-spoke": "marketing hands to social, social hands to medical; medical replies in private",
    dandelion:
      "marketing hands to consumer, consumer hands to social, social hands to science, science hands to medical; medical replies in private",
    holistic: "marketing hands to medical; medical replies in private"
  },
  "claim on x": {
    decentralized: "marketing itself; approve medical no-path; marketing replies in public",
    centralized: "social asks marketing; approve medical 1; social replies in public",
    "hub-and-spoke": "marketing itself; approve medical 2; marketing replies in public",
    dandelion: "marketing itself; approve medical 4; marketing replies in public",
    holistic: "marketing itself; approve medical 1; marketing replies in public"
  },
  "complaint of a journalist on x": {
    decentralized: "no-path; consult pr no-path",
    centralized: "social asks care; consult pr 1; social replies in public",
    "hub-and-spoke": "marketing asks social, social asks care; consult pr 2; marketing replies in public",
    dandelion: "marketing asks consumer, consumer asks care; consult pr 2; marketing replies in public",
    holistic: "marketing hands to care; consult pr 1; care replies in public"
  },
  "abuse on x": {
    decentralized: "no-path",
    centralized: "social hands to safety",
    "hub-and-spoke": "marketing hands to social, social hands to safety",
    dandelion:
      "marketing hands to consumer, consumer hands to social, social hands to science, science hands to safety",
    holistic: "marketing hands to safety"
  },
  "recall in a crisis on x": {
    decentralized: "marketing asks safety; approve pr 1; pr replies in public",
    centralized: "social asks safety; approve pr 1; pr replies in public",
    "hub-and-spoke": "marketing asks safety; approve pr 1; pr replies in public",
    dandelion: "marketing asks safety; approve pr 1; pr replies in public",
    holistic: "marketing asks safety; approve pr 1; pr replies in public"
  }
}

const shapeNames = ["decentralized", "centralized", "hub-and-spoke", "dandelion", "holistic"] as const

describe("one organization, one set of rules, five shapes", () => {
  const cases = Object.entries(messages).flatMap(([name, question]) =>
    shapeNames.map((shape) => ({ name, shape, question, golden: table[name]?.[shape] }))
  )

  test.each(cases)("$name, $shape: $golden", ({ shape, question, golden }) => {
    expect(told(pathOf(shape, ...question))).toBe(golden)
  })

  test.each(cases)("$name, $shape, decided by the public router: $golden", ({ shape, question, golden }) => {
    expect(told(routed(shape, ...question))).toBe(golden)
  })

  test("is forty decisions", () => {
    expect(cases.filter(({ golden }) => golden !== undefined)).toHaveLength(40)
  })

  test.each(cases)("$name, $shape, whatever topology is declared", ({ shape, question: [message, situation] }) => {
    const organization = organizationOf(shape)
    const occasion = situation === undefined ? {} : { situation }
    const { facts } = factsOfMessage(compileFacts(organization), message, occasion)
    const request = { facts: message, at, ...occasion, ...decide(organization, facts) }
    const paths = [undefined, ...shapeNames].map((topology) => {
      const profile = topology === undefined ? {} : { topology }
      return findPath({ ...organization, organization: { ...organization.organization, ...profile } }, request)
    })
    expect(new Set(paths.map((path) => JSON.stringify(path))).size).toBe(1)
  })
})
