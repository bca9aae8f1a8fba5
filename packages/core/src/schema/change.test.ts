import { change, organization } from "@hubwright/testing"
import { Ajv2020 } from "ajv/dist/2020.js"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { parse } from "yaml"
import { changeCatalogue } from "../change/catalogue.ts"
import { filesOf } from "../read/catalogue.ts"
import { ChangeFile } from "./change.ts"
import { inspectAlone } from "./inspection.ts"
import { changeJsonSchema } from "./json-schema.ts"

const fits = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false }).compile(changeJsonSchema())

const changing = organization().chain((drawn) => change(drawn))

describe("the schema of change files", () => {
  test("accepts every change that can be generated, and so does its JSON Schema", () => {
    fc.assert(
      fc.property(changing, (drawn) => {
        const file = { hubwrightChange: 1, changes: [JSON.parse(JSON.stringify(drawn))] }
        expect(inspectAlone(ChangeFile.ast, file).problems).toEqual([])
        expect(fits(file) ? [] : fits.errors).toEqual([])
      })
    )
  })

  test("has a JSON Schema that accepts the mended changes of the reference of problems", () => {
    for (const { code, mended } of changeCatalogue) {
      const { "to.change.yaml": text = "" } = filesOf(mended)
      expect(fits(parse(String(text))) ? [] : fits.errors, code).toEqual([])
    }
  })

  test.each([
    { kind: "centralise", hub: "care" },
    { kind: "centralize", hub: "care", spokes: [] },
    { kind: "add-tie", tie: "likes", from: "a", to: "b" },
    { kind: "add", section: "people", id: "ana", element: { enabled: true } },
    { kind: "update", section: "people", id: "ana", fields: { enabled: "maybe" } },
    { kind: "unset", path: "channels" }
  ])("refuses %j, as its JSON Schema does", (drawn) => {
    const file = { hubwrightChange: 1, changes: [drawn] }
    expect(inspectAlone(ChangeFile.ast, file).problems.length).toBeGreaterThan(0)
    expect(fits(file)).toBe(false)
  })
})
