import { describe, expect, test } from "vitest"
import { formatProblems } from "../problem/format.ts"
import { filesOf } from "./catalogue.ts"
import { recordCatalogue, recordProblems } from "./record-catalogue.ts"

describe("the catalogue of problems of records", () => {
  test.each(recordCatalogue.map((entry) => [entry.code, entry] as const))(
    "shows tables with %s alone, and without",
    (code, { failing, mended }) => {
      const problems = recordProblems(filesOf(failing))
      expect(problems.map((problem) => problem.code)).toEqual([code])
      expect(problems.every(({ span }) => span !== undefined)).toBe(true)
      expect(formatProblems(recordProblems(filesOf(mended)), { files: filesOf(mended) })).toBe("")
    }
  )
})
