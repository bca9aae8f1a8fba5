import { organization as anyOrganization } from "@hubwright/testing"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type Data, dataMutation, mutateData } from "../../../../tests/mutate-data.ts"
import { isError } from "../problem/problem.ts"
import { complete, shorten } from "./complete.ts"
import { decodeLeniently, decodeOrganization, deepestNesting } from "./decode.ts"
import { OrganizationInput } from "./organization.ts"

const effect = Schema.decodeUnknownResult(OrganizationInput)

/** Whether Effect's own decoder accepts a model, unknown keys being an error. */
const effectAccepts = (written: unknown): boolean => Result.isSuccess(effect(written, { onExcessProperty: "error" }))

/** Organizations as they are written. */
const anyWritten: fc.Arbitrary<Data> = anyOrganization().map((organization) =>
  JSON.parse(JSON.stringify(shorten(OrganizationInput.ast, organization)))
)

const mutated = fc
  .tuple(anyWritten, fc.array(dataMutation, { minLength: 1, maxLength: 3 }))
  .map(([written, mutations]) => mutations.reduce(mutateData, written))

describe("decoding", () => {
  test("finds an error exactly where Effect's decoder refuses", { timeout: 60_000 }, () => {
    let refused = 0
    fc.assert(
      fc.property(mutated, (written) => {
        const { problems } = decodeLeniently(written)
        const accepted = effectAccepts(written)
        if (!accepted) refused++
        expect(problems.some(isError)).toBe(!accepted)
      }),
      { numRuns: 400, seed: 7 }
    )
    expect(refused).toBeGreaterThan(150)
  })

  test("leaves what fits the schema, whatever is left out", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(mutated, (written) => {
        const { organization } = decodeLeniently(written)
        const short = shorten(OrganizationInput.ast, organization)
        expect(effectAccepts(short)).toBe(true)
        expect(complete(OrganizationInput.ast, short)).toEqual(organization)
      }),
      { numRuns: 150 }
    )
  })

  test("finds in two sections together what it finds in each alone", { timeout: 60_000 }, () => {
    const sections = ["departments", "people", "channels", "ties", "routing", "calendars", "topics"] as const
    fc.assert(
      fc.property(
        anyWritten,
        fc.uniqueArray(fc.tuple(fc.constantFrom(...sections), dataMutation), {
          minLength: 2,
          maxLength: 2,
          selector: ([name]) => name
        }),
        (written, changes) => {
          const withChanges = (chosen: typeof changes) =>
            chosen.reduce<Data>((data, [name, mutation]) => {
              const section = Object(data)[name]
              return section === undefined ? data : { ...Object(data), [name]: mutateData(section, mutation) }
            }, written)
          const found = (data: Data) =>
            decodeLeniently(data)
              .problems.map(({ code, path, message }) => [code, ...path, message].join(" "))
              .sort()
          const [one, other] = changes.map((change) => found(withChanges([change])))
          expect(found(withChanges(changes))).toEqual([...(one ?? []), ...(other ?? [])].sort())
        }
      ),
      { numRuns: 150 }
    )
  })

  test("knows the place of what is left of a list", () => {
    const ties = [
      5,
      { kind: "coordinates", between: ["a", "b"] },
      { kind: "x" },
      { kind: "shares", between: ["a", "c"] }
    ]
    const { organization, writtenPath, omitted } = decodeLeniently({ hubwright: 1, organization: { name: "A" }, ties })
    expect(organization.ties.map(({ kind }) => kind)).toEqual(["coordinates", "shares"])
    expect(writtenPath(["ties", 1, "between", 1])).toEqual(["ties", 3, "between", 1])
    expect(omitted).toEqual([
      ["ties", 0],
      ["ties", 2]
    ])
  })

  test("refuses keys that have a meaning in JavaScript, at any depth", () => {
    for (const key of ["__proto__", "constructor", "prototype"]) {
      const written = JSON.parse(
        `{ "hubwright": 1, "organization": { "name": "A" }, "conditions": { "c": { "not": { "${key}": "x" } } } }`
      )
      const { problems } = decodeLeniently(written)
      expect(problems.map(({ code, path }) => [code, path.at(-1)])).toEqual([["HW0112", key]])
      expect(decodeOrganization(written).ok).toBe(false)
    }
  })

  test("ends with data that contains itself", () => {
    const loop: { [key: string]: unknown } = {}
    loop.not = loop
    const { problems } = decodeLeniently({ hubwright: 1, organization: { name: "A" }, conditions: { c: loop } })
    expect(problems.map(({ code, path }) => [code, path.length])).toEqual([["HW0105", deepestNesting]])
  })
})
