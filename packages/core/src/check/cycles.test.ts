import { describe, expect, test } from "vitest"
import { problemsIn, sentencesIn } from "../../../../tests/problems-in.ts"

describe("circles", () => {
  test("of units are told in words", () => {
    const problems = problemsIn(
      "departments: { a: { parent: b }, b: { parent: c }, c: { parent: a }, d: { parent: a } }"
    )
    expect(problems).toMatchObject([
      {
        code: "HW0301",
        message: "`a` belongs to `b`, which belongs to `c`, which belongs to `a`",
        path: ["departments", "a", "parent"],
        related: [{ path: ["departments", "b", "parent"] }, { path: ["departments", "c", "parent"] }]
      }
    ])
  })

  test("of reporting run over managers and ties", () => {
    expect(
      sentencesIn(`
departments: { care: {}, press: {} }
people: { ada: { departments: [care], manager: ben }, ben: { departments: [care] }, cho: { departments: [care], manager: cho } }
ties: [{ kind: reports, from: ben, to: press }, { kind: reports, from: press, to: ada }]`)
    ).toEqual([
      "HW0302 people.ada.manager `ada` reports to `ben`, who reports to `press`, which reports to `ada`",
      "HW0302 people.cho.manager `cho` reports to `cho`"
    ])
  })

  test("of reporting are broken by a tie that was observed not to exist", () => {
    expect(
      sentencesIn(`
departments: { care: {}, press: {} }
ties:
  - { kind: reports, from: care, to: press }
  - { kind: reports, from: press, to: care, strength: 0, origin: observed }`)
    ).toEqual([])
  })

  test("of escalation end with a person", () => {
    const chain = (to: string) => `
departments: { care: {}, press: {} }
people: { lea: { departments: [press] } }
escalation: [{ unit: care, after: 1 hour, to: press }, { unit: press, after: 1 hour, to: ${to} }]`
    expect(sentencesIn(chain("lea"))).toEqual([])
    expect(sentencesIn(chain("care"))).toEqual([
      "HW0303 escalation.0.to `care` escalates to `press`, which escalates to `care`"
    ])
  })

  test("of three deputies or more are a warning; two stand in for each other as usual", () => {
    const people = (ben: string, cho: string) => `
departments: { care: {} }
people:
  ada: { departments: [care], deputy: ben }
  ben: { departments: [care], deputy: ${ben} }
  cho: { departments: [care]${cho} }`
    expect(problemsIn(people("ada", ""))).toEqual([])
    expect(problemsIn(people("cho", ""))).toEqual([])
    expect(problemsIn(people("cho", ", deputy: ada"))).toMatchObject([
      {
        code: "HW0304",
        severity: "warning",
        message: "`ada` is replaced by `ben`, who is replaced by `cho`, who is replaced by `ada`"
      }
    ])
  })

  test("of many units are told in part", () => {
    const units = Array.from({ length: 20 }, (_, index) => `u${index}: { parent: u${(index + 1) % 20} }`)
    const [problem] = problemsIn(`departments: { ${units.join(", ")} }`)
    expect(problem?.message).toMatch(/^`u0` belongs to `u1`,.*`u6`, and so on back to `u0`$/u)
    expect(problem?.related).toHaveLength(6)
  })
})
