import { defineOrganization } from "@hubwright/core"
import { assessMaturity, type MaturityModel, planMaturity, recommend, strategyOf } from "@hubwright/core/assess"
import { expect, test } from "vitest"
import { renderReport } from "../report.ts"

const at = "2026-11-21"
const organization = defineOrganization({
  hubwright: 1,
  organization: { name: "Acme", serves: ["b2c"] },
  departments: { care: {}, press: {}, legal: {} },
  training: { basics: { about: ["social-media"] } },
  people: {
    "anna-bell": {
      name: "Anna Bell",
      departments: ["care"],
      roles: ["care-agent"],
      training: { basics: "2026-01-01" }
    },
    "carl-dorn": { name: "Carl Dorn", departments: ["press"], roles: ["press-officer"] }
  },
  channels: { help: { platform: "x", operators: ["care"] }, news: { platform: "facebook", operators: ["press"] } },
  topics: { claims: { experts: ["legal"] } },
  ties: [{ kind: "shares", between: ["care", "press"] }]
})

const messages = [
  { arrived: "2026-06-01T08:00:00Z", answered: "2026-06-01T10:00:00Z", by: "care" },
  { arrived: "2026-06-01T08:00:00Z" }
]

const model: MaturityModel = {
  hubwrightMaturity: 1,
  id: "own",
  title: "Our own <ladder>",
  version: "1",
  notice: "Made up.",
  sources: [{ title: "Our book", author: "Us", year: 2026 }],
  gate: 0.5,
  levels: [
    { id: "begun", name: "Begun" },
    { id: "done", name: "Done" }
  ],
  answerSets: { done: [{ text: "yes", value: 1 }] },
  dimensions: [
    {
      id: "people",
      name: "People",
      gated: true,
      practices: [
        {
          id: "people",
          name: "People",
          activities: [
            {
              id: "operated",
              title: "Somebody works on every channel",
              level: "begun",
              question: "Does somebody?",
              criteria: [],
              answerSet: "done",
              evidenceRules: [{ coverage: 1, when: { "channels-operated": 1 } }],
              dependsOn: [],
              effort: { knowledge: 1, time: 1, resources: 1 },
              usefulness: 5
            },
            {
              id: "asked",
              title: "People are asked",
              level: "done",
              question: "Are people asked?",
              criteria: [],
              answerSet: "done",
              evidenceRules: [],
              dependsOn: ["operated"],
              effort: { knowledge: 1, time: 1, resources: 2 },
              usefulness: 4
            }
          ]
        }
      ]
    }
  ]
}

const assessment = assessMaturity(organization, model, { at })
const recommendation = recommend(organization, { at })
const page = renderReport(
  {
    organization,
    maturity: [{ model, assessment, roadmap: planMaturity(model, assessment) }],
    strategy: strategyOf(organization, { at }),
    recommendation
  },
  { at }
)

const sectionOf = (id: string): string => page.split(`<section id="${id}"`)[1]?.split("</section>")[0] ?? ""

test("what isolation costs stands with what measures it, or what it would take", () => {
  const measured = renderReport(
    { organization, strategy: strategyOf(organization, { at, observations: { messages } }) },
    { at }
  )
  const rows = (measured.split('id="impacts"')[1]?.split("</table>")[0] ?? "").split("<tr").slice(2)
  expect(rows).toHaveLength(5)
  expect(rows.map((row) => /S2-0\d/u.exec(row)?.[0])).toEqual(["S2-05", "S2-06", "S2-07", "S2-08", "S2-09"])
  expect(rows[0]).toContain("Not measured: needs publications with their reach")
  expect(rows[2]).toContain("50 % of messages are answered")
})

test("a report tells how mature the organization is, by whom that is known, and the way ahead", () => {
  const section = sectionOf("maturity-own")
  expect(section).toContain("Our own &lt;ladder&gt;: it has reached Begun for sure, and Done at most")
  expect(section).toContain("The model answers 1 question, people answer 0, and 1 is open.")
  expect(section).toContain("After Us, Our book, 2026.")
  expect(section).toContain("Made up.")
  expect(section).toMatch(/Phase 1.*reaches Done.*People are asked.*find out first/u)
})

test("a report tells how the organization is set up as a group", () => {
  const section = sectionOf("strategy")
  expect(section).toContain("A strategy for the whole group is needed")
  expect(section).toContain("It serves consumers and several departments speak on channels of their own.")
  expect(section).toContain("press officer, Press")
})

test("a report tells what to do, with the score before and after", () => {
  const section = sectionOf("recommendation")
  const { start, end, steps } = recommendation
  const middle = ({ silo }: typeof start): string => Math.round((silo.low + silo.high) / 2).toFixed(0)
  expect(section).toContain(`of work take the silo score from ${middle(start)} to ${middle(end)}`)
  expect(section).toContain(`other findings from ${start.faults.length} to ${end.faults.length}`)
  expect(section.match(/<th[^>]*>[0-9]+\. /gu)).toHaveLength(steps.length)
})

test("nobody is named unasked in any of it", () => {
  for (const name of ["Anna", "Bell", "anna-bell", "Carl", "Dorn", "carl-dorn"]) expect(page).not.toContain(name)
})

test("without any of it the sections are left out", () => {
  const bare = renderReport({ organization }, { at })
  for (const id of ["maturity-own", "strategy", "recommendation"]) expect(bare).not.toContain(`id="${id}"`)
})
