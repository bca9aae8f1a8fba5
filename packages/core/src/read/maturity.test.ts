import { describe, expect, test } from "vitest"
import { stringify } from "yaml"
import { example, samm } from "../assess/maturity/example-models.ts"
import { changeCatalogue } from "../change/catalogue.ts"
import type { ExampleModel } from "../problem/explanation.ts"
import { orThrow } from "../problem/problem.ts"
import { filesOf, problemCatalogue } from "./catalogue.ts"
import { readMaturityAnswers, readMaturityModel } from "./maturity.ts"
import { maturityCatalogue } from "./maturity-catalogue.ts"

const head = `hubwrightMaturity: 1
id: own
title: Our own ladder
levels: [{ id: begun, name: Begun }, { id: done, name: Done }]
answerSets: { yes-no: [{ text: "no", value: 0 }, { text: "yes", value: 1 }] }
dimensions:
  - id: hearing
    name: Hearing
    practices:
      - id: hearing
        name: Hearing
        activities:
`

const activity = (id: string, fields: string): string =>
  `          - { id: ${id}, title: Listen, level: begun, question: Well?, answerSet: yes-no, effort: { knowledge: 1, time: 1, resources: 1 }, usefulness: 5${fields} }
`

const problemsOf = (...activities: readonly string[]): readonly string[] =>
  readMaturityModel({ "own.maturity.yaml": `${head}${activities.join("")}` }).problems.map(
    ({ code, span, message, help }) => `${span?.line} ${code} ${message}${help === undefined ? "" : `: ${help}`}`
  )

describe("readMaturityModel", () => {
  test.each([example, samm])("reads what it would be written as", (model) => {
    expect(orThrow(readMaturityModel({ "own.yaml": stringify(model) }))).toEqual(model)
  })

  test("fills in what is left out", () => {
    const [dimension] = orThrow(readMaturityModel({ "own.yaml": `${head}${activity("listen", "")}` })).dimensions
    expect(dimension).toMatchObject({
      gated: true,
      practices: [{ activities: [{ id: "listen", criteria: [], evidenceRules: [], dependsOn: [] }] }]
    })
  })

  test("finds every name that is not there, each on its line", () => {
    expect(
      problemsOf(
        activity(
          "listen",
          ", dependsOn: [anser], evidenceRules: [{ criterion: wrtten, when: { hub: true } }], criteria: [{ id: written, text: It is. }]"
        ),
        activity("answer", "").replace("level: begun", "level: begin").replace("yes-no", "yes-now"),
        activity("listen", "")
      )
    ).toEqual([
      "15 HW0208 `listen` is declared twice: give one of them another id",
      "13 HW0203 unknown activity `anser`: did you mean `answer`?",
      "13 HW0203 unknown criterion `wrtten`: did you mean `written`?",
      "14 HW0203 unknown level `begin`: did you mean `begun`?",
      "14 HW0203 unknown set of answers `yes-now`: did you mean `yes-no`?"
    ])
  })

  test("holds evidence against the facts that an organization as a whole has", () => {
    const evidence = (when: string): readonly string[] =>
      problemsOf(activity("listen", `, evidenceRules: [{ coverage: 1, when: ${when} }]`))
    expect(evidence("{ all: [{ hub: true }, { people-trained: { atLeast: 0.8 } }, { documents: policy }] }")).toEqual(
      []
    )
    expect(evidence("{ people-trined: { atLeast: 0.8 } }")).toEqual([
      "13 HW0211 an organization as a whole has no fact `people-trined`: did you mean `people-trained`?"
    ])
    expect(evidence("{ channel: x }")[0]).toContain("HW0211")
    expect(evidence("{ people-trained: { atLeast: 80 } }")[0]).toContain("13 HW0216")
    expect(evidence("{ hub: sometimes }")[0]).toContain("13 HW0214")
    expect(evidence("{ documents: polcy }")).toEqual(["13 HW0215 `documents` is never `polcy`: did you mean `policy`?"])
    expect(evidence("{ is: mature }")[0]).toContain("13 HW0203 unknown condition `mature`")
  })

  test("finds activities that wait for each other by dependencies and streams", () => {
    expect(
      problemsOf(
        activity("listen", ", stream: a, dependsOn: [answer]"),
        activity("answer", ", stream: a").replace("level: begun", "level: done")
      )
    ).toEqual(["13 HW0801 `listen` waits for `answer` waits for `listen`: one of them can begin without the other"])
  })

  test("says what a file is that holds no maturity model, and of which format", () => {
    const said = (text: string) => readMaturityModel({ "own.yaml": text }).problems.map(({ code }) => code)
    expect(said("- 1")).toEqual(["HW0204"])
    expect(said("hubwrightMaturity: 2")).toEqual(["HW0110"])
    expect(readMaturityModel({}, { entry: "own.yaml" }).problems[0]?.message).toBe("there is no file `own.yaml`")
  })

  test("takes no prototype for a part of a model", () => {
    const text = `${head}${activity("listen", ", answerSet: __proto__").replace("answerSet: yes-no, ", "")}`
    expect(readMaturityModel({ "own.yaml": text }).ok).toBe(false)
  })
})

describe("readMaturityAnswers", () => {
  const read = (answer: string) =>
    readMaturityAnswers({ "a.yaml": `hubwrightAnswers: 1\nanswers:\n  - ${answer}\n` }, [example])

  test("reads what people said", () => {
    const answer =
      "{ model: example, activity: policy, criteria: { read: true }, coverage: 0.5, source: Ana, at: 2026-10-01 }"
    expect(orThrow(read(answer))).toEqual([
      { model: "example", activity: "policy", criteria: { read: true }, coverage: 0.5, source: "Ana", at: "2026-10-01" }
    ])
  })

  test.each([
    ["{ model: exampel, activity: policy, source: Ana, at: 2026-10-01 }", "unknown maturity model `exampel`"],
    ["{ model: example, activity: polcy, source: Ana, at: 2026-10-01 }", "unknown activity `polcy`"],
    [
      "{ model: example, activity: policy, criteria: { red: true }, source: Ana, at: 2026-10-01 }",
      "unknown criterion `red`"
    ]
  ])("points at what is not there in %s", (answer, message) => {
    expect(read(answer).problems.map((problem) => [problem.span?.line, problem.message])).toEqual([[3, message]])
  })
})

describe("the catalogue of the problems of maturity models", () => {
  const problemsIn = (example: ExampleModel) => readMaturityModel(filesOf(example)).problems

  test.each(maturityCatalogue.map((entry) => [entry.code, entry] as const))(
    "shows a model with %s alone, and one without",
    (code, { failing, mended, severity }) => {
      const problems = problemsIn(failing)
      expect(new Set(problems.map((problem) => problem.code))).toEqual(new Set([code]))
      expect(problems.every((problem) => problem.severity === severity && problem.span !== undefined)).toBe(true)
      expect(problemsIn(mended)).toEqual([])
    }
  )

  test("gives no code a second meaning", () => {
    const codes = [...problemCatalogue, ...changeCatalogue, ...maturityCatalogue].map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
  })
})
