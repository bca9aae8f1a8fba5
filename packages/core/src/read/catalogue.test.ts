import { describe, expect, test } from "vitest"
import { formatProblems } from "../problem/format.ts"
import { exampleOptions, filesOf, problemCatalogue } from "./catalogue.ts"
import { readOrganization } from "./read.ts"

describe("the catalogue of problems", () => {
  test.each(problemCatalogue.map((entry) => [entry.code, entry] as const))(
    "shows a model with %s alone, and one without",
    (code, { failing, mended, severity }) => {
      const files = filesOf(failing)
      const { problems } = readOrganization(files, exampleOptions)
      expect(new Set(problems.map((problem) => problem.code)), formatProblems(problems, { files })).toEqual(
        new Set([code])
      )
      expect(new Set(problems.map((problem) => problem.severity))).toEqual(new Set([severity]))
      expect(problems.every(({ span }) => span !== undefined)).toBe(true)
      const after = readOrganization(filesOf(mended), exampleOptions)
      expect(formatProblems(after.problems, { files: filesOf(mended) })).toBe("")
      expect(after.ok).toBe(true)
    }
  )

  test("gives each code once", () => {
    const codes = problemCatalogue.map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
  })
})
