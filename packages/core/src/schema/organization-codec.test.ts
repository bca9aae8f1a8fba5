import { organization as anyOrganization } from "@hubwright/testing"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Schema from "effect/Schema"
import fc from "fast-check"
import { expect, test } from "vitest"
import { decodeOrganization } from "./decode.ts"
import { fromChecked } from "./effect.ts"
import { OrganizationSchema } from "./organization-codec.ts"

test("an organization encoded and decoded is the same, and its encoding is plain JSON", { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(anyOrganization(), (organization) => {
      const encoded = Schema.encodeSync(OrganizationSchema)(organization)
      expect(JSON.parse(JSON.stringify(encoded))).toEqual(encoded)
      expect(Schema.decodeUnknownSync(OrganizationSchema)(encoded)).toEqual(organization)
    }),
    { numRuns: 30 }
  )
})

test("what does not fit is refused with our own words and its place", () => {
  const decode = Schema.decodeUnknownSync(OrganizationSchema)
  expect(() => decode({ hubwright: 1, organization: {} })).toThrow("the key `name` is missing at organization")
})

test("a check as an Effect succeeds with its value or fails with all problems", () => {
  const good = decodeOrganization({ hubwright: 1, organization: { name: "A" } })
  expect(Effect.runSync(fromChecked(good)).organization.name).toBe("A")
  const exit = Effect.runSyncExit(fromChecked(decodeOrganization({})))
  expect(Exit.isFailure(exit) && String(exit.cause)).toContain("HubwrightError")
})
