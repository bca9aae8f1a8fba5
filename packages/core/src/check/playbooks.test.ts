import { describe, expect, test } from "vitest"
import { problemsIn, sentencesIn } from "../../../../tests/problems-in.ts"

const triage = (start: string, nodes: string) =>
  `playbooks: { p: { kind: triage, start: ${start}, nodes: { ${nodes} } } }`

describe("a triage graph", () => {
  test("ends every way in a leaf", () => {
    expect(
      sentencesIn(triage("a", "a: { ask: Ours?, yes: b, no: c }, b: { goto: c, do: [record] }, c: { leaf: file }"))
    ).toEqual([])
  })

  test("has a start and steps to go on to", () => {
    const problems = problemsIn(triage("prodct", "product: { ask: Ours?, yes: fle, no: file }, file: { leaf: file }"))
    expect(problems).toMatchObject([
      {
        code: "HW0203",
        message: "unknown step `prodct`",
        path: ["playbooks", "p", "start"],
        fixes: [{ edits: [{ text: "product" }] }]
      },
      { code: "HW0203", message: "unknown step `fle`", path: ["playbooks", "p", "nodes", "product", "yes"] }
    ])
  })

  test("does not go round in circles", () => {
    expect(
      sentencesIn(triage("a", "a: { ask: Ours?, yes: b, no: c }, b: { goto: a }, c: { leaf: file }, d: { goto: d }"))
    ).toEqual([
      "HW0330 playbooks.p.nodes.a.yes `a` leads to `b`, then `a`",
      "HW0330 playbooks.p.nodes.d.goto `d` leads to `d`"
    ])
  })

  test("has no step that nothing leads to, which is told once all steps lead somewhere", () => {
    const behind = "b: { goto: c }, c: { leaf: file }"
    expect(sentencesIn(triage("a", `a: { leaf: end }, ${behind}`))).toEqual([
      "HW0331 playbooks.p.nodes.b nothing leads to the step `b`",
      "HW0331 playbooks.p.nodes.c nothing leads to the step `c`"
    ])
    expect(sentencesIn(triage("a", `a: { goto: bb }, ${behind}`))).toEqual([
      "HW0203 playbooks.p.nodes.a.goto unknown step `bb`"
    ])
    expect(sentencesIn(triage("a", `a: { goto: a }, ${behind}`))).toHaveLength(1)
  })

  test("is left alone where its steps were malformed", () => {
    expect(sentencesIn(triage("a", "b: { leaf: b }"), { omitted: [["playbooks", "p", "nodes", "a"]] })).toEqual([])
  })
})

describe("a crisis plan", () => {
  const plan = (rest: string) => `
departments: { care: {}, press: {}, legal: {} }
playbooks: { p: { kind: crisis, ${rest} } }`
  const statements = "statements: [{ language: en, text: We are looking into it. }]"

  test("has its release authority and its roles in the team, and a statement", () => {
    expect(sentencesIn(plan(`release: press, team: [press, care], roles: { care: questions }, ${statements}`))).toEqual(
      []
    )
    expect(sentencesIn(plan("release: press, team: [care], roles: { legal: review }"))).toEqual([
      "HW0332 playbooks.p.release `press` releases what is said but is not in the team",
      "HW0333 playbooks.p.roles.legal `legal` has a role but is not in the team",
      "HW0334 playbooks.p the crisis plan has no statement"
    ])
  })

  test("is not blamed twice for a unit that is not there", () => {
    expect(sentencesIn(plan(`release: press, team: [prss, care], roles: { legal: review }, ${statements}`))).toEqual([
      "HW0203 playbooks.p.team.0 unknown department or agency `prss`"
    ])
    expect(sentencesIn(plan(`release: prss, team: [press, care], roles: { lgal: review }, ${statements}`))).toEqual([
      "HW0203 playbooks.p.release unknown department or agency `prss`",
      "HW0203 playbooks.p.roles.lgal unknown department or agency `lgal`"
    ])
  })

  test("is not blamed for what was malformed", () => {
    const omitted = [
      ["playbooks", "p", "team", 1],
      ["playbooks", "p", "statements", 0, "language"]
    ]
    expect(sentencesIn(plan("release: press, team: [care]"), { omitted })).toEqual([])
  })
})
