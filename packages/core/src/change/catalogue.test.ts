import { describe, expect, test } from "vitest"
import type { ExampleModel } from "../problem/explanation.ts"
import { formatProblems } from "../problem/format.ts"
import { orThrow } from "../problem/problem.ts"
import { filesOf, problemCatalogue } from "../read/catalogue.ts"
import { readChange } from "../read/change.ts"
import { readOrganization } from "../read/read.ts"
import { changeCatalogue } from "./catalogue.ts"

const problemsOf = (example: ExampleModel) => {
  const files = filesOf(example)
  const { "to.change.yaml": change = "", ...model } = files
  const { problems } = readChange({ "to.change.yaml": change }, orThrow(readOrganization(model)))
  return { problems, text: formatProblems(problems, { files }) }
}

describe("the catalogue of the problems of changes", () => {
  test.each(changeCatalogue.map((entry) => [entry.code, entry] as const))(
    "shows a change with %s alone, and one without",
    (code, { failing, mended, severity }) => {
      const { problems, text } = problemsOf(failing)
      expect(new Set(problems.map((problem) => problem.code)), text).toEqual(new Set([code]))
      expect(problems.every((problem) => problem.severity === severity && problem.span !== undefined)).toBe(true)
      expect(problemsOf(mended).text).toBe("")
    }
  )

  test("gives no code a second meaning", () => {
    const codes = [...problemCatalogue, ...changeCatalogue].map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
  })
})
