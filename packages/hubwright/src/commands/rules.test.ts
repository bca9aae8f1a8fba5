import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, describe, expect, test } from "vitest"
import { capturedRun } from "../captured-run.ts"

const folder = mkdtempSync(join(tmpdir(), "hubwright-"))
afterAll(() => rmSync(folder, { recursive: true }))

const desk = `hubwright: 1
organization: { name: Desk }
departments: { intake: {}, care: {}, legal: {} }
channels: { mail: { platform: email, operators: [intake] } }
ties:
  - { kind: coordinates, between: [intake, care] }
  - { kind: coordinates, between: [intake, legal] }
facts: { amount: { type: number, min: 0 }, flags: { type: tags, values: [fraud, refund] }, vip: boolean }
routing:
  responsible:
    rules:
      - { name: fraud, when: { flags: fraud }, to: legal }
      - { name: big, when: { flags: refund, amount: { atLeast: 100 } }, to: legal }
      - { name: small, when: { flags: refund, amount: { below: 100 } }, to: care }
    otherwise: { name: rest, to: care }
assertions:
  - { name: fraud-to-legal, when: { flags: fraud }, must: { to: legal, hops: { atMost: 1 } } }
`
const dead = "      - { name: known, when: { flags: refund, amount: { absent: false } }, to: legal }\n"
const withDead = desk.replace("    otherwise", `${dead}    otherwise`)

const write = (name: string, files: { readonly [path: string]: string }): string => {
  const model = join(folder, name)
  mkdirSync(model, { recursive: true })
  for (const [path, text] of Object.entries(files)) writeFileSync(join(model, path), text)
  return model
}

const good = write("good", { "hubwright.yaml": desk })
const bad = write("bad", { "hubwright.yaml": withDead })
const narrow = (text: string): boolean => text.split("\n").every((line) => line.length <= 80)

describe("hubwright rules check", () => {
  test("ends with 0 where every rule has an effect and every assertion holds", async () => {
    const { code, stdout } = await capturedRun(["rules", "check", good])
    expect(code).toBe(0)
    expect(stdout).toContain("proven   the assertion `fraud-to-legal` holds of every message")
    expect(stdout).toContain("Every rule has an effect")
    expect(narrow(stdout)).toBe(true)
  })

  test("names a dead rule with those that take its messages, and ends with 1", async () => {
    const { code, stdout } = await capturedRun(["rules", "check", bad])
    expect(code).toBe(1)
    expect(stdout).toContain("`known` never decides: `big` and `small` together take every message it is")
    expect(narrow(stdout)).toBe(true)
  })

  test("prints verdicts as data, each with how certain it is", async () => {
    const { stdout } = await capturedRun(["rules", "check", bad, "--json"])
    const { verdicts } = JSON.parse(stdout)
    expect(verdicts[0]).toEqual({
      kind: "dead-rule",
      rule: "known",
      blockedBy: ["big", "small"],
      excluding: [],
      certainty: "exact",
      path: ["routing", "responsible", "rules", 3],
      message: "`known` never decides: `big` and `small` together take every message it is for"
    })
    const gap = verdicts.find(({ kind }: { kind: string }) => kind === "gap")
    expect(gap).toMatchObject({ rule: "rest", witness: { message: { channel: "mail" } }, certainty: "exact" })
  })

  test("looks at the dates that it is given, and refuses those that are none", async () => {
    const dates = ["--from", "2026-12-01", "--until", "2027-01-01"]
    expect((await capturedRun(["rules", "check", good, ...dates])).code).toBe(0)
    expect((await capturedRun(["rules", "check", good, "--from", "2026-12-01"])).code).toBe(2)
    expect((await capturedRun(["rules", "check", good, "--from", "soon", "--until", "later"])).code).toBe(2)
  })
})

describe("hubwright rules ask", () => {
  test("proves what is asked in passing", async () => {
    const { code, stdout } = await capturedRun(["rules", "ask", good, "when: { flags: fraud }, never: { to: care }"])
    expect([code, stdout]).toEqual([0, expect.stringContaining("proven")])
  })

  test("refutes it with a message and what is decided of it", async () => {
    const asked = "{ when: { flags: refund }, must: { to: care } }"
    const { code, stdout } = await capturedRun(["rules", "ask", good, asked, "--json"])
    expect(code).toBe(1)
    expect(JSON.parse(stdout).verdicts[0]).toMatchObject({
      kind: "assertion",
      holds: false,
      witness: { message: { channel: "mail" } },
      outcome: { responsible: "legal" }
    })
  })

  test("takes the name of an assertion of the model, and says which there are", async () => {
    expect((await capturedRun(["rules", "ask", good, "fraud-to-legal"])).code).toBe(0)
    const { code, stderr } = await capturedRun(["rules", "ask", good, "fraud-to-care"])
    expect([code, stderr]).toEqual([2, expect.stringContaining("it has `fraud-to-legal`")])
  })

  test("points at what an assertion cannot mean", async () => {
    const { code, stderr } = await capturedRun(["rules", "ask", good, "{ must: { to: leagl } }"])
    expect([code, stderr]).toEqual([1, expect.stringContaining("did you mean `legal`?")])
    const unread = await capturedRun(["rules", "ask", good, "{ must: { to: [ }"])
    expect(unread.code).toBe(1)
  })
})

describe("hubwright rules diff", () => {
  test("finds rules equivalent however they are written", async () => {
    const other = write("other", {
      "hubwright.yaml": withDead.replace(
        "when: { flags: fraud }, to",
        "when: { not: { flags: { none: [fraud] } } }, to"
      )
    })
    const { code, stdout } = await capturedRun(["rules", "diff", good, other])
    expect([code, stdout]).toEqual([0, "The rules decide alike on every message."])
  })

  test("shows each change by a message, with what is decided before and after", async () => {
    const changed = write("changed", { "hubwright.yaml": desk.replace("atLeast: 100", "atLeast: 200") })
    const { stdout } = await capturedRun(["rules", "diff", good, changed])
    expect(stdout).toContain("by `big` before and `rest` after")
    const markdown = await capturedRun(["rules", "diff", good, changed, "--markdown"])
    expect(markdown.stdout).toContain("| a message | what changes | before | after |")
    const moved = write("moved", {
      "hubwright.yaml": desk.replace("below: 100 } }, to: care", "below: 100 } }, to: legal")
    })
    const { isEquivalent, changes } = JSON.parse((await capturedRun(["rules", "diff", good, moved, "--json"])).stdout)
    expect(isEquivalent).toBe(false)
    expect(changes).toHaveLength(1)
    expect(changes[0]).toMatchObject({ before: { responsible: "care" }, after: { responsible: "legal" } })
  })
})

describe("hubwright rules test", () => {
  const tests = `hubwrightTests: 1
tests:
  - name: fraud goes to legal
    message: { channel: mail, facts: { flags: [fraud] } }
    at: 2026-11-23T09:00:00Z
    expect: { to: legal, rule: fraud, path: [intake, legal] }
`
  test("says what is not as expected, and ends with 1", async () => {
    const passing = write("passing", { "a.tests.yaml": tests })
    const first = await capturedRun(["rules", "test", good, join(passing, "a.tests.yaml")])
    expect([first.code, first.stdout]).toEqual([0, expect.stringContaining("1 of 1 test passes.")])
    expect(first.stdout).toContain("No test shows `big`, `small`, `rest`.")
    const failing = write("failing", {
      "a.tests.yaml": tests.replace("to: legal, rule: fraud", "to: care, rule: rest")
    })
    const second = await capturedRun(["rules", "test", good, join(failing, "a.tests.yaml")])
    expect(second.code).toBe(1)
    expect(second.stdout).toContain("it is not so that the message goes to `care`: `legal` is responsible.")
    expect(second.stdout).toContain("`fraud` decides, not `rest`.")
  })

  test("says which changed rules the tests would not notice", async () => {
    const few = join(write("mutated", { "a.tests.yaml": tests }), "a.tests.yaml")
    const { code, stdout } = await capturedRun(["rules", "test", good, few, "--mutate"])
    expect(code).toBe(0)
    expect(stdout).toContain("missed  `big` dropped: to")
    expect(stdout).not.toContain("`fraud` dropped")
    expect(narrow(stdout)).toBe(true)
    const { stdout: data } = await capturedRun(["rules", "test", good, few, "--mutate", "--json"])
    const { mutation } = JSON.parse(data)
    expect(mutation.survivors).toHaveLength(mutation.mutants - mutation.noticed)
    expect(mutation.score).toBeCloseTo(mutation.noticed / mutation.mutants)
  })

  test("suggests what is missing, as tests that pass and leave nothing out", async () => {
    const few = join(write("few", { "a.tests.yaml": tests }), "a.tests.yaml")
    const { stdout } = await capturedRun(["rules", "test", good, few, "--suggest"])
    const more = join(
      write("more", { "a.tests.yaml": `${stdout}\n${tests.split("\n").slice(2).join("\n")}` }),
      "a.tests.yaml"
    )
    const again = await capturedRun(["rules", "test", good, more, "--json"])
    expect(again.code).toBe(0)
    const { coverage } = JSON.parse(again.stdout)
    expect(coverage.every(({ isCovered }: { isCovered: boolean }) => isCovered)).toBe(true)
    for (const { conditions } of coverage)
      for (const condition of conditions) expect(condition).toMatchObject({ isMet: true, isFailed: true })
  })

  test.each(["pharma", "retailer"])("passes the tests of the example %s", async (name) => {
    const model = fileURLToPath(new URL(`../../../../examples/${name}`, import.meta.url))
    const { code, stdout } = await capturedRun(["rules", "test", model, join(model, "rules.tests.yaml")])
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^(\d+) of \1 tests pass\./u)])
  })

  test("points at what a file cannot mean", async () => {
    const odd = write("odd", {
      "a.tests.yaml": tests.replace("channel: mail", "channel: male").replace("at: 2026", "at: x2026")
    })
    const { code, stderr } = await capturedRun(["rules", "test", good, join(odd, "a.tests.yaml")])
    expect(code).toBe(1)
    expect(stderr).toContain("a.tests.yaml:5")
  })
})
