import { orThrow } from "@hubwright/core"
import { assess } from "@hubwright/core/assess"
import { locateIn, readOrganization } from "@hubwright/core/read"
import { expect, test } from "vitest"
import { renderReport } from "../report.ts"

const at = "2026-07-01"
const files = {
  "acme.yaml": `hubwright: 1
organization: { name: Acme, lead: care }
departments: { care: { name: Customer care }, press: {}, lab: {} }
people: { ana-secret: { name: Ana Secret, departments: [care] } }
channels:
  help: { name: Help desk, platform: x, operators: [care], custodian: ana-secret }
  news: { platform: facebook, operators: [press], custodian: press, credentials: { mfa: false } }
ties: [{ kind: coordinates, between: [care, press], strength: 6 }]
topics: { recipe: { experts: [lab] } }
`
}
const organization = orThrow(readOrganization(files))
const page = renderReport({ organization, assessment: assess(organization, { at }), locate: locateIn(files) }, { at })

test("what is amiss is told with its line, why it matters, and what would mend it, in names", () => {
  const rows = page.slice(page.indexOf('id="amiss-table"')).split("<tr")
  const row = rows.find((one) => one.includes("HF0404")) ?? ""
  expect(row).toContain("No second factor protects news")
  expect(row).toContain("acme.yaml:7")
  expect(row).toContain("S4-06")
  expect(rows.find((one) => one.includes("HF0403"))).toContain("Help desk")
  expect(page).toContain("Josephine Borrillo, #bigpharma needs to break those internal silos (2018)")
  expect(page).not.toContain("ana-secret")
  expect(page).not.toContain("`")
})

test("the silo vector opens down to its inputs, and every pair in contact says how often", () => {
  const section = page.slice(page.indexOf('<section id="silo"'), page.indexOf('<section id="amiss"'))
  expect(section).toContain("1 of 3 pairs of units")
  expect(section).toContain("tied pairs: 1")
  expect(section).toContain("Customer care and Press: 1 tie, 6 contacts a week")
  expect(section).toContain("0.15 unconnected-pairs")
})

test("a report without an assessment has neither", () => {
  const bare = renderReport({ organization }, { at })
  for (const id of ["silo", "amiss"]) expect(bare).not.toContain(`<section id="${id}"`)
})
