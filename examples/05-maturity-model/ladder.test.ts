import { readFile } from "node:fs/promises"
import { readMaturityModel } from "@hubwright/core/read"
import { describe, expect, test } from "vitest"
import { standingOf } from "./ladder.ts"

describe("a maturity model of one's own", () => {
  test("finds by evidence alone that the medicines company has not shared its keys", async () => {
    const { stage, answers } = await standingOf("pharma")
    expect([stage.least.name, stage.most.name]).toEqual(["Known", "Known"])
    expect(stage.blocking).toContainEqual(expect.objectContaining({ activity: "deputized", because: "not-done" }))
    expect(answers.find(({ activity }) => activity === "deputized")?.coverageBy).toBe("evidence")
  })

  test("leaves open what no model shows: the bank is safe only because people answered", async () => {
    const answered = await standingOf("bank")
    expect([answered.stage.least.name, answered.stage.most.name]).toEqual(["Safe", "Safe"])
    const unanswered = await standingOf("bank", [])
    expect([unanswered.stage.least.name, unanswered.stage.most.name]).toEqual(["Shared by two", "Safe"])
    expect(unanswered.unknowns.map(({ activity }) => activity)).toEqual(["rehearsed"])
  })

  test("is told at once, each on its line, what is wrong with a model", async () => {
    const text = await readFile(new URL("custody.maturity.yaml", import.meta.url), "utf8")
    const spoilt = text.replace("level: shared", "level: sharred").replace("dependsOn: [named]", "dependsOn: [nmaed]")
    const { ok, problems } = readMaturityModel({ "custody.maturity.yaml": spoilt })
    expect(ok).toBe(false)
    expect(problems.map(({ message }) => message).join("\n")).toMatch(/`sharred`(?:.|\n)*`nmaed`/u)
    expect(problems.every(({ span }) => span !== undefined)).toBe(true)
  })
})
