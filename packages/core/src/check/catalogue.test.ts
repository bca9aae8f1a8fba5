import { describe, expect, test } from "vitest"
import { problemsIn } from "../../../../tests/problems-in.ts"
import { checkCatalogue, exampleMoment } from "./catalogue.ts"

const textOf = (example: (typeof checkCatalogue)[number]["failing"]): string =>
  typeof example === "string" ? example : Object.values(example).join("\n")

describe("the catalogue of problems between elements", () => {
  test.each(checkCatalogue.map((entry) => [entry.code, entry] as const))(
    "shows %s and how it is mended",
    (code, entry) => {
      const found = problemsIn(textOf(entry.failing), { at: exampleMoment })
      expect(found.map((problem) => problem.code)).toContain(code)
      expect(found.every((problem) => problem.code === code)).toBe(true)
      expect(found[0]?.severity).toBe(entry.severity)
      expect(problemsIn(textOf(entry.mended), { at: exampleMoment })).toEqual([])
    }
  )

  test("has titles without a full stop and explanations of one to four sentences", () => {
    for (const { code, title, explanation } of checkCatalogue) {
      expect(title, code).toMatch(/^[a-z`].*[^.]$/u)
      const sentences = explanation.split(/[.!?](?:\s|$)/u).filter((sentence) => sentence !== "")
      expect(sentences.length, code).toBeGreaterThan(0)
      expect(sentences.length, code).toBeLessThan(5)
    }
  })
})
