import { message, organization } from "@hubwright/testing"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { defineOrganization } from "../define/define.ts"
import { orThrow } from "../problem/problem.ts"
import { hashOf } from "./hash.ts"
import { packRouter, unpackRouter } from "./pack.ts"
import { route } from "./route.ts"
import { compileRouter } from "./router.ts"

const acme = defineOrganization({
  hubwright: 1,
  organization: { name: "Acme" },
  departments: { care: {} },
  people: { ada: { name: "Ada Lovelace", email: "ada@acme.example", departments: ["care"] } },
  channels: { x: { platform: "x", operators: ["care"] } }
})
const packed = packRouter(orThrow(compileRouter(acme)))

test("an unpacked router decides as the one that was packed, after a journey as text", () => {
  const asked = organization().chain((made) => fc.tuple(fc.constant(made), fc.array(message(made), { maxLength: 5 })))
  fc.assert(
    fc.property(asked, ([made, messages]) => {
      const router = orThrow(compileRouter(made))
      const other = orThrow(unpackRouter(JSON.parse(JSON.stringify(packRouter(router)))))
      for (const given of messages) expect(route(other, given, { at: 0 })).toEqual(route(router, given, { at: 0 }))
    }),
    { numRuns: 60 }
  )
}, 60_000)

test("neither names nor addresses of people are packed", () => {
  expect(JSON.stringify(packed)).not.toMatch(/Lovelace|ada@/u)
})

describe("what is not unpacked", () => {
  const codeOf = (data: unknown) => {
    const result = unpackRouter(data)
    return result.ok ? "fine" : result.problems.map(({ code }) => code)
  }

  test("anything else", () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(codeOf(data)).toEqual(["HW0510"])
      })
    )
  })

  test("a newer format", () => {
    expect(codeOf({ ...packed, hubwrightRouter: 2 })).toEqual(["HW0512"])
  })

  test("a router that was changed, wherever", () => {
    const { organization: parts } = packed
    expect(codeOf({ ...packed, organization: { ...parts, targets: [{ name: "t" }] } })).toEqual(["HW0511"])
    expect(codeOf({ ...packed, model: "0" })).toEqual(["HW0511"])
  })

  test("one that somebody else vouches for and that makes no sense", () => {
    const organization = { ...packed.organization, routing: { responsible: 1 } }
    expect(codeOf({ ...packed, organization, integrity: hashOf(organization) })).toEqual(["HW0511"])
  })
})
