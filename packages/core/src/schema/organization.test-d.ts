import { expectTypeOf, test } from "vitest"
import type * as Written from "../model/organization-input.ts"
import type { OrganizationInput } from "./organization.ts"

test("what a schema accepts is what the types written from it allow", () => {
  const asWritten = (input: typeof OrganizationInput.Type): Written.OrganizationInput => input
  expectTypeOf(asWritten).returns.toEqualTypeOf<Written.OrganizationInput>()
  expectTypeOf<keyof typeof OrganizationInput.Type>().toEqualTypeOf<keyof Written.OrganizationInput>()
})
