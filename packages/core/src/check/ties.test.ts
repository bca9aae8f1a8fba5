import { describe, expect, test } from "vitest"
import { problemsIn, sentencesIn } from "../../../../tests/problems-in.ts"

const departments = "departments: { care: {}, press: {}, legal: {} }\n"

describe("ties", () => {
  test("join two", () => {
    expect(
      problemsIn(
        `${departments}ties: [{ kind: shares, between: [care, care] }, { kind: consults, from: press, to: press }]`
      )
    ).toMatchObject([
      {
        code: "HW0305",
        path: ["ties", 0, "between", 1],
        message: "the tie joins `care` to itself",
        fixes: [{ edits: [{ path: ["ties", 0], part: "entry" }] }]
      },
      { code: "HW0305", path: ["ties", 1, "to"] }
    ])
  })

  test("are there once for each kind, direction and origin", () => {
    expect(
      sentencesIn(`${departments}ties:
  - { kind: consults, from: care, to: press }
  - { kind: consults, from: press, to: care }
  - { kind: approves, from: care, to: press }
  - { kind: consults, from: care, to: press, origin: observed }
  - { kind: coordinates, between: [care, press] }
  - { kind: shares, between: [care, press] }`)
    ).toEqual([])
    expect(
      sentencesIn(`${departments}ties:
  - { kind: consults, from: care, to: press }
  - { kind: shares, between: [care, press] }
  - { kind: shares, between: [press, care] }
  - { kind: consults, from: care, to: press }`)
    ).toEqual([
      "HW0306 ties.2 the declared tie `shares` of `press` and `care` is there twice",
      "HW0306 ties.3 the declared tie `consults` of `care` and `press` is there twice"
    ])
  })

  test("that are there twice are taken out only where they say the same", () => {
    const twice = (strength: number) =>
      problemsIn(`${departments}ties:
  - { kind: consults, from: care, to: press, strength: 1 }
  - { kind: consults, from: care, to: press, strength: ${strength} }`)[0]?.fixes
    expect(twice(1)).toHaveLength(1)
    expect(twice(2)).toEqual([])
  })
})

test("a unit approves in one stage", () => {
  expect(
    problemsIn(`organization: { name: Acme, approvalOrder: [[care], [press, legal, care]] }\n${departments}`)
  ).toMatchObject([
    {
      code: "HW0307",
      path: ["organization", "approvalOrder", 1, 2],
      related: [{ path: ["organization", "approvalOrder", 0, 0] }]
    }
  ])
})
