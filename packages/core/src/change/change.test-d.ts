import { expectTypeOf, test } from "vitest"
import { defineOrganization } from "../define/define.ts"
import type { FileIds, Ids, IdsOf } from "../model/ids.ts"
import type { Organization } from "../model/organization.ts"
import type { ChangeInput } from "../schema/change.ts"
import { applyChange, invertChange } from "./apply.ts"
import type { Change } from "./change.ts"
import { describeChange } from "./describe.ts"
import { diffOrganizations } from "./diff.ts"

const acme = defineOrganization({
  hubwright: 1,
  organization: { name: "Acme" },
  departments: { marketing: {}, care: {} },
  people: { ada: { departments: ["care"] } },
  channels: { help: { platform: "x", operators: ["care"] } }
})

test("what a change file can say is what a change can be", () => {
  expectTypeOf<typeof ChangeInput.Type>().toEqualTypeOf<Change>()
})

test("a misspelt id in a change does not compile", () => {
  // @ts-expect-error a misspelt department
  applyChange(acme, { kind: "hub-and-spoke", hub: "marketting" })
  // @ts-expect-error a person is not a department
  applyChange(acme, { kind: "merge-departments", departments: ["ada"], into: "care" })
  // @ts-expect-error a misspelt channel
  describeChange(acme, { kind: "set-facet", facet: "custodian", channel: "hlp", to: "ada" })
  // @ts-expect-error a misspelt channel among those that are decided
  applyChange(acme, { kind: "decentralize", operators: { hlp: "care" } })
  // @ts-expect-error a misspelt field of an element
  applyChange(acme, { kind: "update", section: "people", id: "ada", fields: { enabld: true } })
})

test("an organization keeps its ids through a change", () => {
  expectTypeOf(applyChange(acme, { kind: "holistic" }))
    .extract<{ ok: true }>()
    .toHaveProperty("value")
    .toEqualTypeOf(acme)
  expectTypeOf(invertChange(acme, { kind: "holistic" })).toEqualTypeOf<Change<IdsOf<typeof acme>>>()
})

test("a change of any ids fits an organization of any ids", () => {
  const change: Change = { kind: "add", section: "departments", id: "hub", element: {} }
  applyChange<Ids>(acme, change)
  const fromFile = (organization: Organization<FileIds>) => applyChange<Ids>(organization, change)
  expectTypeOf(fromFile).returns.extract<{ ok: true }>().toHaveProperty("value").toEqualTypeOf<Organization>()
  expectTypeOf(diffOrganizations(acme, acme)).toEqualTypeOf<Change>()
})
