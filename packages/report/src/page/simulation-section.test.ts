import { type Organization, orThrow } from "@hubwright/core"
import { readOrganization } from "@hubwright/core/read"
import {
  assumptionsOf,
  estimateMeasure,
  findBreakEvens,
  prepareScenario,
  replicatePrepared,
  type Stills,
  type Summary,
  stillsOf,
  topologiesLeftOut,
  topologyScenarios,
  typicalResponses,
  utilizationOf
} from "@hubwright/simulate"
import { describe, expect, test } from "vitest"
import { collidingLabels } from "../pictures/box.ts"
import { pictures, renderReport } from "../report.ts"
import { limitMinutes, type SimulationReport } from "../survey/simulated.ts"
import { surveyOf } from "../survey/survey.ts"
import { simulationPictures } from "./simulation-section.ts"

const at = "2026-01-05"
const model = `
hubwright: 1
organization: { name: Acme, withoutPath: ask-cold, defaultCalendar: office, search: { time: 20 hours, success: 0.4 } }
calendars: { office: { zone: Europe/Berlin, open: { mon-fri: "09:00-17:00" } } }
departments:
  hub: { discipline: social-media }
  care: { name: Customer care, discipline: customer-service }
  press: { discipline: public-relations }
  marketing: { discipline: marketing }
topics: { refund: { experts: [care] } }
people: { ana: { departments: [marketing] }, ben: { departments: [care], count: 2 }, cho: { departments: [press] }, dee: { departments: [hub] } }
channels: { shop: { platform: x, operators: [marketing], language: en }, news: { platform: linkedin, operators: [press], language: en } }
ties: [{ kind: coordinates, between: [marketing, press] }]
routing: { responsible: { hit: first, rules: [{ name: refunds, when: { topic: refund }, to: care }], otherwise: { name: rest, to: operator } } }
targets: [{ name: soon, firstReply: 1 businessDay }]
demand:
  start: 2026-01-05T00:00:00+01:00
  classes:
    - { name: buyers, channel: shop, perDay: 30, facts: { topic: { refund: 0.6 } }, patience: { exponential: { mean: 3 days } } }
    - { name: readers, channel: news, perDay: 8 }
`
const organization: Organization = orThrow(readOrganization({ "hubwright.yaml": model }))

const simulate = (replications: number): SimulationReport => {
  const prepared = topologyScenarios(organization, { days: 14, warmUpDays: 3, at }).map((scenario) =>
    orThrow(prepareScenario(scenario))
  )
  const [first] = prepared
  const stills =
    first === undefined ? undefined : stillsOf(first, { seed: 2, limitMinutes: limitMinutes(organization) })
  return {
    summaries: prepared.map((one) => replicatePrepared(one, { from: 0, count: replications, seed: 2 })),
    warmUpDays: 3,
    assumed: prepared.slice(0, 1).flatMap(assumptionsOf),
    leftOut: topologiesLeftOut(organization, { at }).map(({ sentence }) => sentence),
    ...(stills === undefined ? {} : { stills })
  }
}
const simulation = simulate(6)

const span = { organization, days: 14, warmUpDays: 3 }
const central = { kind: "centralize", hub: "hub" } as const
const breakEvens = {
  scenario: "centralized",
  ...orThrow(
    await findBreakEvens(
      { before: { name: "today", ...span }, after: { name: "centralized", change: central, ...span } },
      {
        seed: 2,
        measure: "share-unanswered-72h",
        replications: 4,
        tolerance: 0.1,
        ranges: [
          { parameter: "organization.search.time", kind: "minutes", from: 1, to: 1200, count: 3 },
          { parameter: "demand.classes.*.perDay", kind: "times", from: 0.5, to: 8, count: 3 }
        ]
      }
    )
  )
}
const varied: SimulationReport = { ...simulation, breakEvens }
const page = renderReport({ organization, simulation }, { at })
const [today = nothing()] = simulation.summaries

function nothing(): Summary {
  throw new Error("nothing was simulated")
}

function noStills(): Stills {
  throw new Error("nothing waits")
}

describe("the section on what was simulated", () => {
  test("claims what the replications say, and says what it was made from", () => {
    const unanswered = estimateMeasure(today, "share-unanswered-72h").mean
    expect(page).toContain(`Simulated, ${Math.round(unanswered * 100)} % of the messages`)
    expect(page).toContain("for 14 days after 3 in which the queues fill, 6 times with other chance; seed 2")
    expect(page).toContain("<code>dandelion</code> is not compared: it takes 7 units, and 3 take part.")
    for (const { sentence } of simulation.assumed)
      expect(page).toContain(sentence.slice(sentence.indexOf("`") + 1).split("`")[0])
  })

  test("counts the dots that stand before the line as it draws them", () => {
    const [waits] = simulationPictures(surveyOf({ organization, simulation }, { at }), simulation)
    const picture = waits?.draw("wide")
    const limit = limitMinutes(organization)
    expect(limit).toBe(72 * 60)
    const drawn = (picture?.body ?? []).flatMap((shape) =>
      shape.kind === "outline" && shape.stroke?.paint === "blue" ? [shape.steps.length] : []
    )
    const counted = simulation.summaries.map(
      (summary) => typicalResponses(summary, 50).filter((minutes) => minutes !== undefined && minutes < limit).length
    )
    expect(drawn[0]).toBe(counted[0])
    expect(picture?.title).toContain(`${counted[0]} of 50 dots before 72 h`)
    expect(counted).toContain(drawn[1])
  })

  test("says that no arrangement is surely better where none is", () => {
    const alike = { ...simulation, summaries: [today, { ...today, scenario: "holistic" }] }
    const same = renderReport({ organization, simulation: alike }, { at })
    expect(same).toContain("no arrangement that was tried leaves surely fewer")
    expect(same).toContain("no clear change")
  })

  test("shows each hour of the week with the share that was in time", () => {
    const cells = [...page.matchAll(/<td class="w[0-4]">([0-9]+)<\/td>/g)].map(([, cell]) => Number(cell))
    const shares = today.week.due.flatMap((due, hour) =>
      due === 0 ? [] : [Math.round((100 * (today.week.inTime[hour] ?? 0)) / due)]
    )
    expect(cells).toEqual(shares)
    expect(cells.length).toBeGreaterThan(100)
  })

  test("shows each hour of the week with how much of their shifts people work, and says when most", () => {
    const { people, week } = utilizationOf(today, () => true)
    const cells = [...page.matchAll(/<td class="u[0-4]">([0-9]+)<\/td>/g)].map(([, cell]) => Number(cell))
    expect(cells).toEqual(week.flatMap((share) => (share === null ? [] : [Math.round(100 * share)])))
    const most = Math.max(...week.map((share) => share ?? 0))
    const hour = week.indexOf(most) % 24
    expect(page).toContain(`their shifts ${people} people work on messages`)
    expect(page).toMatch(
      new RegExp(`most on [A-Z][a-z]+day, ${String(hour).padStart(2, "0")}:00: ${Math.round(100 * most)} %`)
    )
  })

  test("tells of no group of fewer than five how much they work, unless names are shown", () => {
    expect(page).not.toContain('id="utilization"')
    expect(renderReport({ organization, simulation }, { at, names: "shown" })).toContain('id="utilization"')
    const alone = { ...today, people: Object.fromEntries(Object.entries(today.people).slice(0, 1)) }
    const few = renderReport({ organization, simulation: { ...simulation, summaries: [alone] } }, { at })
    expect(few).not.toContain("utilization-week")
    expect(few).toContain("week-table")
  })

  test("draws a mark for each message that is seen at each moment, and says of the peak what is to be seen", () => {
    const { stills } = simulation.stills ?? noStills()
    const picture = simulationPictures(surveyOf({ organization, simulation }, { at }), simulation)
      .find(({ name }) => name === "stills")
      ?.draw("wide")
    const drawn = (paint: string): number =>
      (picture?.body ?? []).reduce(
        (sum, shape) => sum + (shape.kind === "outline" && shape.stroke?.paint === paint ? shape.steps.length : 0),
        0
      )
    const seen = stills.flatMap(({ units }) => Object.values(units))
    expect(drawn("line")).toBe(seen.reduce((sum, { waiting }) => sum + waiting, 0))
    expect(drawn("orange")).toBe(seen.reduce((sum, { sought }) => sum + sought, 0))
    expect(picture?.body.filter(({ kind }) => kind === "rectangle").length).toBe(
      seen.reduce((sum, { atWork }) => sum + atWork, 0)
    )
    expect(picture?.title).toMatch(/^Most messages wait on [A-Z][a-z]+day, 2026-01-[0-9]{2}, [0-9]{2}:[0-9]{2}: /u)
    expect(picture?.title).toContain(`: ${stills[1].waiting}`)
  })

  test("draws for each assumption what becomes of the effect, and says what turns it round", () => {
    const picture = simulationPictures(surveyOf({ organization, simulation: varied }, { at }), varied)
      .find(({ name }) => name === "break-even")
      ?.draw("wide")
    const bars = (picture?.body ?? []).flatMap((shape) => (shape.kind === "rectangle" ? [shape] : []))
    const turned = breakEvens.assumptions.filter(({ breakEven }) => breakEven !== undefined)
    expect(breakEvens.isSure).toBe(true)
    expect(turned.map(({ parameter }) => parameter)).toEqual(["demand.classes.*.perDay"])
    // what turns has a part beyond the line of no difference, which is hollow
    expect(bars.map(({ fill }) => fill).toSorted()).toEqual(["blue", "blue", "paper"])
    expect(picture?.title).toMatch(/holds unless demand\.classes\.\*\.perDay is more than [0-9.]+ x$/u)
    const shown = renderReport({ organization, simulation: varied }, { at })
    expect(shown).toContain("holds throughout")
    expect(page).not.toContain("break-even")
  })

  test("says both what must not be less and what must not be more", () => {
    const [first] = breakEvens.assumptions
    const turns = [
      { breakEven: 0.5, sureUntil: 0.6 },
      { breakEven: 2, sureUntil: 1.9 }
    ]
    const assumptions = first === undefined ? [] : [{ ...first, today: 1, turns }]
    const shown = renderReport(
      { organization, simulation: { ...simulation, breakEvens: { ...breakEvens, assumptions } } },
      { at }
    )
    expect(shown).toMatch(/unless less than 0\.50? x or more than 2 x/u)
  })

  test("is left out where nothing was simulated", () => {
    expect(renderReport({ organization }, { at })).not.toContain('id="simulation"')
  })
})

test.each(["waits", "effects", "causes", "flow", "stills", "break-even"])(
  "the picture of %s looks as it was looked at",
  async (name) => {
    const svg = pictures({ organization, simulation: varied }, { at }).find((one) => one.name === name)?.svg ?? ""
    await expect(svg).toMatchFileSnapshot(`../golden/simulation-${name}-wide.svg`)
  }
)

test.each(["wide", "narrow"] as const)("no text lies on another, %s", (breadth) => {
  for (const { draw } of simulationPictures(surveyOf({ organization, simulation: varied }, { at }), varied))
    expect(collidingLabels(draw(breadth))).toEqual([])
})
