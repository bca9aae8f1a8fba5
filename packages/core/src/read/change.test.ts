import { change, organization, parseNotation, toNotation } from "@hubwright/testing"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { stringify } from "yaml"
import { applyChange } from "../change/apply.ts"
import { composeChanges } from "../change/change.ts"
import { orThrow } from "../problem/problem.ts"
import { readChange } from "./change.ts"

const acme = parseNotation(
  'organization "Acme"; care: help; pr: press; hr: jobs; ana in care (care-agent); legal approves pr; social'
)

const read = (text: string) => readChange({ "to.change.yaml": text }, acme)

const problemsOf = (text: string): readonly string[] =>
  read(text).problems.map(({ span, severity, message }) => `${span?.line}:${span?.column} ${severity}: ${message}`)

describe("readChange", () => {
  test("reads what a file says, ready to be applied", () => {
    const file = orThrow(
      read(`hubwrightChange: 1
for: Acme
title: One voice
note: Proposed in November
changes:
  - { kind: centralize, hub: social, units: [care, pr] }
  - kind: add
    section: channels
    id: crisis
    element: { platform: x, operators: [social] }   # as it is written in a model
  - { kind: update, section: organization, fields: { topology: centralized } }
  - { kind: set, path: [channels, jobs, purpose], value: recruiting }
`)
    )
    expect(file).toMatchObject({ for: "Acme", title: "One voice", note: "Proposed in November" })
    expect(toNotation(orThrow(applyChange(acme, file.change)))).toBe(`organization "Acme" (centralized)
legal approves pr
social -- care pr
social: help press
hr: jobs (recruiting)
social: crisis (x)
ana in social (enabled, care-agent)`)
  })

  test("says at their places what does not fit, before it looks at the organization", () => {
    expect(
      problemsOf(`hubwrightChange: 1
changes:
  - { kind: centralise, hub: social }
  - { kind: add-tie, tie: consults, from: care }
  - { kind: add, section: departments, id: it, element: { disciplin: technology } }
  - { kind: update, section: people, id: ana, fields: { enabled: maybe } }
`)
    ).toEqual([
      "3:13 error: `centralise` is no value of `kind`",
      "4:5 error: the key `to` is missing",
      "5:59 error: unknown key `disciplin`",
      "6:66 error: `enabled` takes `true` or `false`, not the text `maybe`"
    ])
  })

  test("takes a change that says nothing but its kind for one of that kind, and names every kind once", () => {
    expect(problemsOf("hubwrightChange: 1\nchanges:\n  - { kind: remove-tie }\n")[0]).toBe(
      "3:5 error: the key `tie` is missing"
    )
    const { problems } = read("hubwrightChange: 1\nchanges: [{ kind: explode }]\n")
    expect(problems[0]?.help).toContain("`add`, `update`, `remove`")
  })

  test("says at their places why it cannot be applied", () => {
    expect(
      problemsOf(`hubwrightChange: 1
for: Acne
changes:
  - { kind: hub-and-spoke, hub: socal }
  - kind: sequence
    changes:
      - { kind: move-person, person: ana, to: it }
      - { kind: set, path: [channels, help, custodain], value: pr }
`)
    ).toEqual([
      "2:6 warning: this change is meant for `Acne`, not for `Acme`",
      "4:33 error: unknown department `socal`",
      "7:47 error: unknown department or agency `it`",
      "8:28 error: `channels.help.custodain` leads nowhere"
    ])
  })

  test.each([
    ["nothing: here", "1:1 error: the key `hubwrightChange` is missing"],
    ["- a list", "1:1 error: this file holds no change"],
    [
      "hubwrightChange: 2\nchanges: []",
      "1:18 error: this change is of format `2`, and this version of Hubwright reads format 1"
    ]
  ])("refuses %j", (text, first) => {
    expect(problemsOf(text)[0]).toBe(first)
  })

  test("finds the change file among others, and says where there is none", () => {
    const text = "hubwrightChange: 1\nchanges: []\n"
    const two = { "hubwright.yaml": "", "a.change.yaml": text }
    expect(readChange(two, acme).ok).toBe(true)
    expect(readChange({ ...two, "b.change.json": "{}" }, acme).problems.map(({ code }) => code)).toEqual(["HW0101"])
    expect(readChange({ ...two, "b.change.json": "{}" }, acme, { entry: "a.change.yaml" }).ok).toBe(true)
  })

  test("reads every change that can be generated as the same change", () => {
    const changing = organization().chain((drawn) => fc.tuple(fc.constant(drawn), change(drawn)))
    fc.assert(
      fc.property(changing, ([drawn, change]) => {
        const text = stringify({ hubwrightChange: 1, changes: [change] }, { aliasDuplicateObjects: false })
        const { change: back } = orThrow(readChange({ "a.change.yaml": text }, drawn))
        expect(composeChanges(back)).toEqual(composeChanges(JSON.parse(JSON.stringify(change))))
      })
    )
  })
})
