import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { organization as anyOrganization } from "@hubwright/testing"
import { Ajv2020 } from "ajv/dist/2020.js"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { parse } from "yaml"
import { type Data, dataMutation, mutateData } from "../../../../tests/mutate-data.ts"
import { example, samm } from "../assess/maturity/example-models.ts"
import { filesOf, problemCatalogue } from "../read/catalogue.ts"
import { shorten } from "./complete.ts"
import { decodeLeniently } from "./decode.ts"
import { maturityJsonSchema, organizationJsonSchema } from "./json-schema.ts"
import { OrganizationInput } from "./organization.ts"

const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false })
const fitsModel = ajv.compile(organizationJsonSchema())
const fitsPart = ajv.compile(organizationJsonSchema("part"))

/** What ajv says of a file of a model. */
const faults = (file: string, text: string): unknown => {
  const fits = file === "hubwright.yaml" ? fitsModel : fitsPart
  return fits(parse(text)) ? [] : fits.errors
}

const examples = join(import.meta.dirname, "../../../../examples")

describe("the JSON Schema of models", () => {
  const folders = readdirSync(examples, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && existsSync(join(examples, entry.name, "hubwright.yaml"))
  )
  const files = folders.flatMap(({ name }) =>
    readdirSync(join(examples, name))
      .filter((file) => file.endsWith(".yaml") && !/\.(?:change|tests)\./u.test(file))
      .map((file) => [`${name}/${file}`, file, readFileSync(join(examples, name, file), "utf8")] as const)
  )

  test.each(files)("accepts %s", (_path, file, text) => {
    expect(faults(file, text)).toEqual([])
  })

  test("accepts every mended model of the reference of problems", () => {
    for (const { code, mended } of problemCatalogue)
      for (const [file, text] of Object.entries(filesOf(mended)))
        if (file.endsWith(".yaml") && text.length < 10_000)
          expect(faults(file, String(text)), `${code} ${file}`).toEqual([])
  })

  test("never refuses what the reader takes, and takes little that the reader refuses", { timeout: 60_000 }, () => {
    const counts = { both: 0, onlyReader: 0 }
    const mutated = fc
      .tuple(anyOrganization(), fc.array(dataMutation, { minLength: 1, maxLength: 2 }))
      .map(([organization, mutations]) =>
        mutations.reduce<Data>(mutateData, JSON.parse(JSON.stringify(shorten(OrganizationInput.ast, organization))))
      )
    fc.assert(
      fc.property(mutated, (written) => {
        const isRefused = decodeLeniently(written).problems.length > 0
        const fits = fitsModel(written)
        if (!isRefused) expect(fits, JSON.stringify(fitsModel.errors)).toBe(true)
        else counts[fits ? "onlyReader" : "both"]++
      }),
      { numRuns: 300, seed: 11 }
    )
    // what JSON Schema cannot say: days that do not exist, languages and time zones that are not known, sentences of rules
    expect(counts.both / (counts.both + counts.onlyReader)).toBeGreaterThan(0.97)
  })

  test("lets tables stand for people, channels and ties, and nothing else", () => {
    const model = (sections: object) => ({ hubwright: 1, organization: { name: "A" }, ...sections })
    for (const section of ["people", "channels", "ties"])
      expect(fitsModel(model({ [section]: { csv: "a.csv" } }))).toBe(true)
    expect(fitsModel(model({ departments: { csv: "a.csv" } }))).toBe(false)
    expect(fitsModel(model({ people: { csv: "a.csv", colums: {} } }))).toBe(false)
  })

  test("says of every key what it means, and carries defaults", () => {
    const { properties, $defs } = organizationJsonSchema()
    const channel = Object(Object($defs).Channel)
    expect(channel.title).toBe("channel")
    expect(channel.additionalProperties).toBe(false)
    expect(channel.required).toEqual(["platform"])
    expect(channel.properties.operators.default).toEqual([])
    const sections = Object.entries(Object(properties)).filter(([key]) => key !== "include")
    for (const [key, section] of sections) expect(Object(section).description, key).toMatch(/\.$/u)
    expect(JSON.stringify(organizationJsonSchema())).not.toContain("allOf")
  })
})

describe("the JSON Schema of maturity models", () => {
  const fits = ajv.compile(maturityJsonSchema())

  test.each([example, samm])("accepts what is one", (model) => {
    expect(fits(model) ? [] : fits.errors).toEqual([])
  })

  test("rejects what is none", () => {
    expect(fits({ ...example, gate: 2 })).toBe(false)
    expect(fits({ ...example, levels: [{ id: "first" }] })).toBe(false)
    expect(fits({ ...example, stages: [] })).toBe(false)
  })
})
