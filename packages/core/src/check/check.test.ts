import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { arbitraryInput, idPattern } from "../../../../tests/arbitrary-input.ts"
import { applyFixes } from "../problem/apply-fixes.ts"
import { orThrow } from "../problem/problem.ts"
import { readOrganization } from "../read/read.ts"
import { decodeOrganization } from "../schema/decode.ts"
import { checkOrganization } from "./check.ts"

const check = (input: unknown) => checkOrganization(orThrow(decodeOrganization(input)), { at: "2026-01-15" })

/** Another alphabet for ids, in the same order. */
const renamed = (text: string): string =>
  text.replace(idPattern, (id) => [...id].map((letter) => String.fromCharCode(letter.charCodeAt(0) + 1)).join(""))

describe("the checks of an organization", () => {
  test("throw at nothing that fits the schema, and say something of nearly everything random", () => {
    let silent = 0
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const problems = check(input)
        if (problems.length === 0) silent++
        for (const { code, message, path, help } of problems) {
          expect(code).toMatch(/^HW0[234][0-9]{2}$/u)
          expect(message).toMatch(/^[a-z`].*[^.]$/u)
          expect(help ?? "x").toMatch(/[^.]$/u)
          // biome-ignore lint/suspicious/noControlCharactersInRegex: none may get into a sentence
          expect(message + (help ?? "")).not.toMatch(/[\u0000-\u001f]/u)
          expect(path.length).toBeGreaterThan(0)
        }
      })
    )
    expect(silent).toBeLessThan(50)
  })

  test("change with the ids in nothing but the ids", () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const other = JSON.parse(renamed(JSON.stringify(input)))
        expect(check(other)).toEqual(JSON.parse(renamed(JSON.stringify(check(input)))))
      })
    )
  })

  test("lead to places that are there, or would be if something were", () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const organization = orThrow(decodeOrganization(input))
        for (const { path, related, fixes } of checkOrganization(organization, { at: "2026-01-15" })) {
          const places = [
            path,
            ...related.map((one) => one.path ?? []),
            ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.path ?? []))
          ]
          for (const place of places) expect(parentAt(organization, place), place.join(".")).toBeTypeOf("object")
        }
      })
    )
  })

  test("mend the text of a file, in keys, in lists and where a shorthand is written", () => {
    const text = `hubwright: 1
organization: { name: Acme }
training: { safety: {} }
departments: { customer-care: {}, sales: {} }
people: { ada: { departments: [custmer-care], training: { saftey: 2026-01-01 } } }
channels: { main: { platform: x, operators: [sale, { unit: custmer-care }] } }
ties:
  - { kind: consults, from: sales, to: customer-care }
  - { kind: consults, from: sales, to: customer-care }
`
    const files = { "hubwright.yaml": text }
    const { problems } = readOrganization(files)
    expect(problems).toHaveLength(5)
    const mended = applyFixes(files, problems)
    expect(readOrganization(mended).problems).toEqual([])
    expect(mended["hubwright.yaml"]).toContain("operators: [sales, { unit: customer-care }]")
  })
})

/** What the last step of a path is taken in. */
const parentAt = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.slice(0, -1).reduce((inside: unknown, step) => Object(inside)[step], value)
