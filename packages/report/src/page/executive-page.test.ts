import { orThrow } from "@hubwright/core"
import { assess, type ObservedMessage, strategyOf } from "@hubwright/core/assess"
import { readOrganization } from "@hubwright/core/read"
import { expect, test } from "vitest"
import { executiveAnswersOf, renderExecutive } from "../report.ts"

const at = "2026-07-01"
const organization = orThrow(
  readOrganization({
    "acme.yaml": `hubwright: 1
organization: { name: Acme <b>, lead: care }
departments: { care: { name: Customer care }, press: {}, lab: {} }
people:
  ana-secret: { name: Ana Secret, departments: [care], roles: [care-agent] }
  ben-secret: { departments: [press] }
channels:
  help: { name: Help desk, platform: x, operators: [care], custodian: ana-secret }
  news: { platform: facebook, operators: [press], custodian: press, credentials: { mfa: false } }
ties: [{ kind: coordinates, between: [care, press], strength: 6 }]
topics: { recipe: { experts: [lab] } }
`
  })
)

const inputOf = (messages: readonly ObservedMessage[]) => ({
  organization,
  assessment: assess(organization, { at, observations: { messages } }),
  strategy: strategyOf(organization, { at, observations: { messages } })
})

const messages = [true, true, true, false].map(
  (isAnswered): ObservedMessage => ({
    arrived: "2026-06-01T08:00:00Z",
    ...(isAnswered ? { answered: "2026-06-01T10:00:00Z", by: "care" } : {})
  })
)
const sectionOf = (page: string, id: string): string =>
  page.split(`<section id="question-${id}"`)[1]?.split("</section>")[0] ?? ""

test("the page asks the three questions, and answers that by a number of which there are observations", () => {
  const page = renderExecutive(inputOf(messages), { at })
  for (const question of ["How is our content performing?", "Are we responding and engaging online?"])
    expect(page).toContain(question)
  const section = sectionOf(page, "response")
  expect(section).toContain("75 % of messages are answered")
  expect(section).toContain('<p class="number-line">75 %</p>')
  expect(sectionOf(page, "content")).toContain("Nobody can tell: it takes publications with their reach")
  expect(page).toContain("Acme &lt;b&gt; has a number for 1 of 3 questions")
})

test("another share of answers gives another number", () => {
  const [half] = executiveAnswersOf(inputOf(messages.slice(2)), { at }).slice(1)
  expect(half).toEqual({ section: "question-response", sentence: "50 % of messages are answered" })
})

test("behind an answer stand the gravest findings that bear on it, one of a kind and three at most", () => {
  const input = inputOf(messages)
  const page = renderExecutive(input, { at })
  const shown = input.strategy.executive.map(({ id, findings }) => {
    const bearing = input.assessment.findings.filter(({ code }) => findings.includes(code)).map(({ code }) => code)
    const kinds = [...new Set(bearing)]
    expect(sectionOf(page, id).match(/HF[0-9]{4}/gu) ?? []).toEqual(kinds.slice(0, 3))
    if (bearing.length > 3) expect(sectionOf(page, id)).toContain(`of ${bearing.length} findings`)
    return kinds.length
  })
  expect(Math.max(...shown)).toBeGreaterThan(1)
})

test("nobody is named unasked", () => {
  const page = renderExecutive(inputOf(messages), { at })
  for (const name of ["Ana", "Secret", "ana-secret", "ben-secret"]) expect(page).not.toContain(name)
})
