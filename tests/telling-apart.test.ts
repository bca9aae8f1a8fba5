import { beforeAll, describe, expect, test } from "vitest"
import { assess } from "../packages/core/src/assess/assess.ts"
import { exampleModel, findingCatalogue } from "../packages/core/src/assess/findings/catalogue.ts"
import { exampleDay } from "../packages/core/src/assess/findings/examples/example.ts"
import { indicatorDefinitions } from "../packages/core/src/assess/indicators.ts"
import type { Observations } from "../packages/core/src/assess/observations.ts"
import { siloComponents } from "../packages/core/src/assess/silo/score.ts"
import type { Readiness } from "../packages/core/src/assess/strategy/check.ts"
import { type Strategy, strategyOf } from "../packages/core/src/assess/strategy/strategy.ts"
import { loadOrganization } from "../packages/core/src/node/load.ts"
import { orThrow } from "../packages/core/src/problem/problem.ts"
import { readOrganization } from "../packages/core/src/read/read.ts"
import { exampleNames } from "../packages/hubwright/src/examples.ts"
import { strategyTopics } from "../scripts/generate/claims/claim.ts"

/** What is said of organizations by name: a number, an interval of one number, or whether it is so. */
const said = new Map<string, Set<string>>()

/** Notes what is said for sure: that something is unknown of one organization tells it apart from no other. */
const note = (name: string, value: unknown): void => {
  if (value === undefined) return
  said.set(name, (said.get(name) ?? new Set()).add(JSON.stringify(value)))
}

/** All models there are: those of the examples, and the smallest ones of each kind of finding, broken and mended. */
const models = async () => [
  ...(await Promise.all(
    exampleNames.map(async (name) => ({
      organization: orThrow(await loadOrganization(`examples/${name}`, { at: exampleDay })),
      observations: {}
    }))
  )),
  ...findingCatalogue.flatMap(({ example: { failing, mended, observations = {} } }) =>
    [failing, ...(mended === undefined ? [] : [mended])].map((text) => ({
      organization: orThrow(readOrganization({ "hubwright.yaml": exampleModel(text) })),
      observations
    }))
  ),
  ...[letters, callsAt("help"), waiting(30), waiting(60), complaints(0, ["a"]), complaints(5, [])].map(
    (observations) => ({
      organization: orThrow(readOrganization({ "hubwright.yaml": exampleModel(twoDesks) })),
      observations
    })
  ),
  ...[colleagues(sameDesk), colleagues(otherDesk), productTeams(1), productTeams(2)].map((text) => ({
    organization: orThrow(readOrganization({ "hubwright.yaml": exampleModel(text) })),
    observations: {}
  }))
]

const twoDesks = `departments: { care: {}, shop: {} }
channels: { help: { platform: x, operators: [care] }, news: { platform: facebook, operators: [shop] } }
`

const letters: Observations = {
  messages: ["help", "news", "news"].map((channel) => ({ arrived: "2026-06-01T09:00:00Z", channel }))
}

const callsAt = (channel: string): Observations => ({ messages: [{ arrived: "2026-06-01T09:00:00Z", channel }] })

/** An answer after two hours, of which it waited `minutes` for another desk. */
const waiting = (minutes: number): Observations => ({
  messages: [
    {
      ...{ arrived: "2026-06-01T09:00:00Z", answered: "2026-06-01T11:00:00Z" },
      ...{ channel: "help", by: "care", waitedOn: [{ unit: "shop", minutes }] }
    }
  ]
})

const sameDesk = (one: number, other: number): boolean => one % 2 === other % 2
const otherDesk = (one: number, other: number): boolean => !sameDesk(one, other)

/** Twelve people at two desks of whom those know each other who are meant to, and the first two besides. */
const colleagues = (know: (one: number, other: number) => boolean): string => {
  const twelve = Array.from({ length: 12 }, (_, number) => number)
  const people = twelve.map((number) => `p${number}: { departments: [${number % 2 === 0 ? "care" : "shop"}] }`)
  const ties = twelve.flatMap((one) =>
    twelve
      .filter((other) => one < other && (know(one, other) || one + other === 1))
      .map((other) => `{ kind: shares, between: [p${one}, p${other}] }`)
  )
  return `${twoDesks}people: { ${people.join(", ")} }\nties: [${ties.join(", ")}]\n`
}

/** Two product teams, of which so many have somebody who may answer. */
const productTeams = (
  answering: number
): string => `departments: { a: { kind: product-team }, b: { kind: product-team } }
channels: { help: { platform: x, operators: [a] } }
people: { p: { departments: [a], enabled: true }, q: { departments: [b], enabled: ${answering === 2} } }
`

/** Five authors complain before they buy and are answered, but for `unanswered` others; one of the five praises later. */
const complaints = (unanswered: number, praising: readonly string[]): Observations => ({
  messages: [
    ...["a", "b", "c", "d", "e"].map((author) => ({
      ...{ arrived: "2026-06-01T09:00:00Z", answered: "2026-06-01T10:00:00Z" },
      ...{ author, intent: "complaint", stage: "pre-purchase" }
    })),
    ...Array.from({ length: unanswered }, (_, index) => ({
      ...{ arrived: "2026-06-01T09:00:00Z", author: `quiet-${index}` },
      ...{ intent: "complaint", stage: "pre-purchase" }
    })),
    ...praising.map((author) => ({ arrived: "2026-06-02T09:00:00Z", author, intent: "praise" }))
  ]
})

beforeAll(async () => {
  for (const { organization, observations } of await models()) {
    const { indicators, silo } = assess(organization, { at: exampleDay, observations })
    for (const { name, value } of indicators) note(`indicator ${name}`, value)
    for (const { name, value } of silo.components)
      note(`component ${name}`, value.low === value.high ? value.low : undefined)
    for (const { id, checks } of topicsOf(strategyOf(organization, { at: exampleDay })))
      for (const check of checks) note(`check ${id}/${check.id}`, check.isMet)
  }
})

const topicsOf = ({ pillars, groupHead, hub, crisis, team }: Strategy): readonly Readiness[] => [
  ...pillars,
  groupHead.duties,
  groupHead.means,
  hub,
  crisis,
  team
]

const names = [
  ...indicatorDefinitions.map(({ name }) => `indicator ${name}`),
  ...siloComponents.map(({ name }) => `component ${name}`),
  ...strategyTopics.flatMap(({ id, criteria }) => criteria.map((criterion) => `check ${id}/${criterion.id}`))
]

describe("what is said of organizations", () => {
  test.each(names)("%s tells some two organizations apart", (name) => {
    expect([...(said.get(name) ?? [])].length).toBeGreaterThan(1)
  })
})
