import { parseNotation } from "@hubwright/testing"
import { describe, expect, test } from "vitest"
import type { MaturityAnswer, Organization } from "../../model/organization.ts"
import { sure } from "../interval.ts"
import { assessMaturity } from "./assess-maturity.ts"
import { example } from "./example-models.ts"

const at = "2026-11-21"
const acme = parseNotation("hub -- care press; care: x; press: facebook")

const withPolicy = (channels?: readonly string[]): Organization => ({
  ...acme,
  documents: {
    rules: { id: "rules", kind: "policy", jurisdictions: [], ...(channels === undefined ? {} : { channels }) }
  }
})

const said = (answer: Partial<MaturityAnswer> & Pick<MaturityAnswer, "activity">): MaturityAnswer => ({
  model: "example",
  criteria: {},
  source: "interview",
  at: "2026-10-01",
  ...answer
})

const policyOf = (organization: Organization, answers: readonly MaturityAnswer[] = []) =>
  assessMaturity(organization, example, { at, answers }).answers.find(({ activity }) => activity === "policy")

describe("an activity", () => {
  test("is unknown where neither the model nor a person says anything of it", () => {
    expect(policyOf(acme)).toMatchObject({ value: { low: 0, high: 1 }, coverageBy: "nobody", disputed: [] })
  })

  test("is answered by what the model shows, as far as it shows it", () => {
    expect(policyOf(withPolicy(["x"]))).toMatchObject({
      value: { low: 0, high: 0.5 },
      coverage: sure(0.5),
      coverageBy: "evidence",
      criteria: [
        { criterion: "written", isMet: "yes", by: "evidence" },
        { criterion: "read", isMet: "unknown", by: "nobody" }
      ]
    })
  })

  test("names the elements of the model that its evidence rests on", () => {
    const covered = policyOf(withPolicy(["x"]))?.evidence.find(({ fact }) => fact === "channels-under-policy")
    expect(covered).toEqual({
      fact: "channels-under-policy",
      label: "channels a policy covers",
      value: sure(0.5),
      against: [["channels", "facebook"]],
      open: []
    })
  })

  test("is done where a person fills in what the model leaves open", () => {
    expect(policyOf(withPolicy(), [said({ activity: "policy", criteria: { read: true } })])?.value).toEqual(sure(1))
  })

  test("is not done where a criterion is not met, whoever says so", () => {
    expect(policyOf(withPolicy(), [said({ activity: "policy", criteria: { read: false } })])?.value).toEqual(sure(0))
  })

  test("goes by the model where a person says otherwise, and reports that", () => {
    const answer = policyOf(withPolicy(["x"]), [
      said({ activity: "policy", coverage: 1, criteria: { written: false, read: true } })
    ])
    expect(answer).toMatchObject({ value: sure(0.5), disputed: ["written", "coverage"] })
  })

  test("goes by the latest answer, of one day by the last", () => {
    const answers = [
      said({ activity: "listen", coverage: 1, at: "2026-09-01" }),
      said({ activity: "listen", coverage: 0.25 }),
      said({ activity: "listen", coverage: 0.5 }),
      said({ activity: "listen", coverage: 0, model: "another" })
    ]
    const { answers: found } = assessMaturity(acme, example, { at, answers })
    expect(found[0]).toMatchObject({ activity: "listen", value: sure(0.5), coverageBy: "person" })
  })
})

describe("assessMaturity", () => {
  test("keeps profile and stage open as far as answers are", () => {
    const { profile, stage } = assessMaturity(acme, example, { at })
    expect(profile).toMatchObject({ score: { low: 0.125, high: 1 }, most: 1 })
    expect(stage).toMatchObject({ least: { place: -1 }, most: { place: 1, level: "second" } })
  })

  test("says first what stands before the next stage of what is to be found out", () => {
    const { unknowns } = assessMaturity(acme, example, { at })
    expect(unknowns.map(({ activity, isBlocking }) => `${activity} ${isBlocking}`)).toEqual([
      "listen true",
      "plan true",
      "joke false",
      "policy false"
    ])
    const [listen] = unknowns
    expect(listen?.narrows).toBeCloseTo(0.125, 12)
  })

  test("says which activities were answered or wanted that the model does not have", () => {
    const maturity = { models: [], answers: [], goals: [{ model: "example", activity: "sing", coverage: 1 }] }
    const { stray, distance } = assessMaturity({ ...acme, maturity }, example, {
      at,
      answers: [said({ activity: "dance", coverage: 1 }), said({ activity: "policy", criteria: { sung: true } })]
    })
    expect(stray).toEqual(["dance", "policy.sung", "sing"])
    expect(distance.percentToTarget).toEqual(sure(1))
  })

  test("measures the distance to goals where there are any, else to the next stage", () => {
    expect(assessMaturity(acme, example, { at }).distance).toMatchObject({
      targets: "next-stage",
      percentToTarget: { low: 0, high: 1 }
    })
    const maturity = { models: [], answers: [], goals: [{ model: "example", activity: "hub", coverage: 0.5 }] }
    expect(assessMaturity({ ...acme, maturity }, example, { at }).distance).toEqual({
      targets: "goals",
      percentToTarget: sure(1),
      gaps: []
    })
  })
})
