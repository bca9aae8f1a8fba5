import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as Schema from "effect/Schema"
import { afterAll, describe, expect, test } from "vitest"
import { capturedRun } from "../captured-run.ts"
import { AssessResult } from "../results/assess.ts"

const folder = mkdtempSync(join(tmpdir(), "hubwright-"))
afterAll(() => rmSync(folder, { recursive: true }))

const write = (name: string, content: string): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const model = write(
  "acme.yaml",
  `hubwright: 1
organization: { name: Acme, lead: care }
departments: { care: {}, press: {}, lab: {} }
people: { ana: { name: Ana Secret, departments: [care] } }
channels:
  help: { platform: x, operators: [care], custodian: ana }
  news: { platform: facebook, operators: [press], custodian: press }
ties: [{ kind: coordinates, between: [care, press] }]
topics: { recipe: { experts: [lab] } }
`
)

const assessed = async (...args: readonly string[]) => {
  const { code, stdout, stderr } = await capturedRun(["assess", model, "--at", "2026-07-01", "--json", ...args])
  expect([code, stderr]).toEqual([0, ""])
  return Schema.decodeUnknownSync(AssessResult)(JSON.parse(stdout))
}

describe("hubwright assess", () => {
  test("leads from a finding to the line of its evidence, and gives its remedy as a change", async () => {
    const { findings } = await assessed()
    const deputy = findings.find(({ code }) => code === "HF0403")
    expect(deputy).toMatchObject({ about: "help", evidence: [{ path: ["channels", "help"], line: 6 }] })
    expect(findings.find(({ code }) => code === "HF0201")?.remedy).toEqual({
      kind: "add-tie",
      tie: "coordinates",
      from: "care",
      to: "lab"
    })
  })

  test("narrows the score by what was observed, and no longer asks for it", async () => {
    const log = write(
      "messages.jsonl",
      `${JSON.stringify({ arrived: "2026-06-01", answered: "2026-06-02", by: "care", waitedOn: { lab: 60 } })}\n`
    )
    const [before, after] = [await assessed(), await assessed("--observations", log)]
    const width = ({ silo: { interval } }: typeof before): number => interval.high - interval.low
    expect(width(before) - width(after)).toBeCloseTo(15, 9)
    expect(after.unknowns.map(({ knowledge }) => knowledge)).not.toContain("message log")
    expect(after.measures.find(({ name }) => name === "response-rate")?.value).toBe(1)
  })

  test("leads from a finding of what was observed to its line", async () => {
    const table = `at,channel,message,text
2026-06-01T09:00:00Z,help,taste,Sweeter
2026-06-01T10:00:00Z,other,taste,Less sweet
`
    const lab = model.replace("acme.yaml", "lab.yaml")
    writeFileSync(
      lab,
      readFileSync(model, "utf8").replace("channels:", "channels:\n  other: { platform: x, operators: [lab] }")
    )
    const calendar = write("calendar.csv", table)
    const { stdout } = await capturedRun(["assess", lab, "--at", "2026-07-01", "--observations", calendar, "--json"])
    const { findings } = Schema.decodeUnknownSync(AssessResult)(JSON.parse(stdout))
    expect(findings.find(({ code }) => code === "HF1007")?.evidence).toMatchObject([
      { file: calendar, line: 2 },
      { file: calendar, line: 3 }
    ])
  })

  test("writes the remedies of a code as a change file, after which it is found no more", async () => {
    const open = write(
      "open.yaml",
      readFileSync(model, "utf8").replace(/custodian: \w+/gu, "credentials: { mfa: false }")
    )
    const change = join(folder, "mend.change.yaml")
    const args = [open, "--at", "2026-07-01", "--code", "HF0404", "--code", "HF0401"]
    const { stdout } = await capturedRun(["assess", ...args, "-o", change])
    expect(stdout.match(/\[HF\d{4}\]/gu)).toEqual(["[HF0401]", "[HF0401]", "[HF0404]", "[HF0404]"])
    expect(stdout.replace(/\s+/gu, " ")).toContain("with 4 remedies: nothing of it is left then")
    const applied = await capturedRun(["change", "apply", change, open, "--write", "--at", "2026-07-01"])
    expect([applied.code, applied.stderr]).toEqual([0, ""])
    expect((await capturedRun(["assess", ...args])).stdout).toContain("Nothing of the kind was found in Acme")
  })

  test("asks what code was meant", async () => {
    const { code, stderr } = await capturedRun(["assess", model, "--code", "HF04O4"])
    expect([code, stderr]).toEqual([2, expect.stringContaining("did you mean `HF0404`?")])
  })

  test("says in words what would mend it, and names nobody", async () => {
    const { stdout } = await capturedRun(["assess", model, "--at", "2026-07-01"])
    expect(stdout).toContain("acme.yaml:3")
    expect(stdout).toContain("What is not known")
    expect(stdout).not.toContain("Secret")
    expect(stdout).not.toContain("`ana`")
  })

  test("ends with 1 and the place where an observation is wrong", async () => {
    const log = write("contacts.csv", "from,to,count\ncare,pres,2\n")
    const { code, stderr } = await capturedRun(["assess", model, "--observations", log])
    expect(code).toBe(1)
    expect(stderr).toContain("contacts.csv:2:6")
    expect(stderr).toContain("did you mean `press`?")
  })

  test("shows what has changed since an assessment that it printed before", async () => {
    const { stdout } = await capturedRun(["assess", model, "--at", "2026-01-01", "--json"])
    const baseline = write("spring.json", stdout)
    const better = write(
      "better.yaml",
      readFileSync(model, "utf8").replace(
        "[{ kind: coordinates, between: [care, press] }]",
        "[{ kind: coordinates, between: [care, press] }, { kind: coordinates, between: [care, lab] }]"
      )
    )
    const args = ["assess", better, "--at", "2026-07-01", "--baseline", baseline]
    const { progress, findings } = Schema.decodeUnknownSync(AssessResult)(
      JSON.parse((await capturedRun([...args, "--json"])).stdout)
    )
    const codes = progress?.mended.map(({ code }) => code) ?? []
    expect(codes).toContain("HF0201")
    expect(findings.map(({ code }) => code)).not.toContain("HF0201")
    expect(progress).toMatchObject({ since: { organization: "Acme", at: "2026-01-01" }, new: [], revealed: [] })
    expect(progress?.still).toHaveLength(findings.length)
    expect((await assessed()).progress).toBeNull()
    const text = (await capturedRun(args)).stdout.replaceAll(/\s+/gu, " ")
    expect(text).toContain("Since 2026-01-01")
    expect(text).toContain(`Findings: ${codes.length} mended, 0 new, ${findings.length} still`)
    expect(text).toContain("- critical[HF0201] ")
  })

  test("ends with 1 and the place where a baseline is no assessment", async () => {
    const baseline = write("broken.json", '{\n  "hubwrightAssessment": 1,\n  "organization": 7\n}\n')
    const { code, stdout, stderr } = await capturedRun(["assess", model, "--baseline", baseline])
    expect([code, stdout]).toEqual([1, ""])
    expect(stderr).toContain("broken.json:3:19")
    expect(stderr).toContain("`organization` takes a text")
    const missing = await capturedRun(["assess", model, "--baseline", join(folder, "nowhere.json")])
    expect(missing.code).toBe(2)
  })

  test("takes the filled form of a survey as ties", async () => {
    const form = join(folder, "survey.csv")
    expect((await capturedRun(["survey", model, "-o", form])).code).toBe(0)
    writeFileSync(form, readFileSync(form, "utf8").replaceAll(/\?,/gu, "?,2"))
    const { findings, contacts } = await assessed("--observations", form)
    expect(findings.map(({ code }) => code)).not.toContain("HF0201")
    expect(contacts).toContainEqual({ units: ["care", "lab"], ties: 1, contactsPerWeek: 2 })
  })
})

describe("hubwright assess --json", () => {
  test("tells maturity and strategy, with benchmarks beside what was measured", async () => {
    const log = write(
      "log.jsonl",
      `${JSON.stringify({ arrived: "2026-06-01", answered: "2026-06-02", by: "care" })}\n${JSON.stringify({ arrived: "2026-06-01", by: "care" })}\n`
    )
    const { maturity, strategy } = await assessed("--observations", log)
    expect(maturity.map((one) => one.model)).toEqual(["altimeter-2013"])
    expect(strategy.need.isNeeded).toBe("yes")
    expect(strategy.executive).toHaveLength(3)
    expect(strategy.impacts).toHaveLength(5)
    const numbers = strategy.executive.flatMap((question) => question.numbers)
    expect(numbers.find(({ name }) => name === "unanswered-after-72-hours")).toMatchObject({
      value: 0.5,
      benchmarks: [{ id: "unanswered-72-hours-2015", year: 2015 }]
    })
    expect(numbers.find(({ name }) => name === "mean-reach")).toMatchObject({
      value: null,
      needs: "publications with their reach"
    })
  })
})
