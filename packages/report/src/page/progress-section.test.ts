import { assess, compareAssessments, strategyOf } from "@hubwright/core/assess"
import { parseNotation } from "@hubwright/testing"
import { expect, test } from "vitest"
import { renderExecutive, renderReport } from "../report.ts"

const at = "2026-07-01"
const spring = parseNotation("care: x; press: facebook; care -- press; care lead")
const organization = parseNotation("care: x; press: facebook; care -- press; care custodian x; press: tiktok")
const assessment = assess(organization, { at })
const progress = compareAssessments(assess(spring, { at: "2026-03-01" }), assessment)

/** The texts of the cells of the table, row by row. */
const rowsIn = (page: string): readonly string[] =>
  (page.split('id="progress-table"')[1]?.split("</table>")[0] ?? "")
    .split("<tr")
    .map((row) => row.replaceAll(/<[^>]*>/gu, " "))

test("the section counts what is mended, new and still there, and tells the first two", () => {
  const page = renderReport({ organization, assessment, progress }, { at })
  const { mended, new: added, still } = progress
  expect([mended.length, added.length, still.length]).toEqual([1, 2, 1])
  expect(page).toContain("Since 2026-03-01, 1 finding is mended, 2 are new and 1 is still there")
  const rows = rowsIn(page)
  expect(rows.find((row) => row.includes("mended"))).toContain("HF0401")
  expect(rows.filter((row) => row.includes(" new ")).map((row) => /HF\d{4}/u.exec(row)?.[0])).toEqual(
    added.map(({ code }) => code)
  )
})

test("what was not known at one of both times is neither mended nor new", () => {
  const [finding] = assessment.findings
  if (finding === undefined) throw new Error("the example has findings")
  const moved = { ...progress, mended: [], new: [], revealed: [finding], untold: progress.mended }
  const rows = rowsIn(renderReport({ organization, assessment, progress: moved }, { at }))
  expect(rows.find((row) => row.includes("not known before"))).toContain(finding.code)
  expect(rows.find((row) => row.includes("no longer known"))).toContain("HF0401")
})

test("hostile text of an earlier assessment stays text", () => {
  const hostile = { ...progress.mended[0], sentence: "<script>alert(1)</script> `</td>`", code: "HF0401" } as const
  const mended = [{ about: "x", severity: "major", ...hostile } as const]
  const page = renderReport({ organization, assessment, progress: { ...progress, mended } }, { at })
  expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;")
  expect(page).not.toContain("<script")
})

test("the page for executives says it in one line, and a report without a baseline nothing of it", () => {
  const input = { organization, assessment, strategy: strategyOf(organization, { at }) }
  expect(renderExecutive({ ...input, progress }, { at })).toContain("Since 2026-03-01, 1 finding is mended")
  expect(renderReport(input, { at })).not.toContain('id="progress"')
  expect(renderExecutive(input, { at })).not.toContain("Since ")
})
