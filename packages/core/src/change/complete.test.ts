import { organization } from "@hubwright/testing"
import * as fc from "fast-check"
import { expect, test } from "vitest"
import { organizationStructure } from "../model/organization-structure.ts"
import { shorten } from "../schema/complete.ts"
import { OrganizationInput } from "../schema/organization.ts"
import { completed } from "./complete.ts"
import { misfitsOf } from "./fit.ts"

test("reads what the schema writes shortly as the schema does", () => {
  fc.assert(
    fc.property(organization(), (drawn) => {
      expect(completed(shorten(OrganizationInput.ast, drawn), organizationStructure)).toEqual(drawn)
    })
  )
})

test("finds no fault with an organization", () => {
  fc.assert(fc.property(organization(), (drawn) => misfitsOf(drawn, [organizationStructure], []).length === 0))
})
