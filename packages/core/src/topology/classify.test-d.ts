import { expectTypeOf, test } from "vitest"
import { defineOrganization } from "../define/define.ts"
import type { Topology } from "../model/vocabulary.ts"
import { arrangeUnits, classifyTopology } from "./classify.ts"

const acme = defineOrganization({
  hubwright: 1,
  organization: { name: "Acme" },
  departments: { social: {}, care: {} },
  agencies: { brightline: {} }
})

test("units are the organization's own departments and agencies", () => {
  const { hub, bystanders, actual } = classifyTopology(acme)
  expectTypeOf(hub).toEqualTypeOf<"social" | "care" | "brightline" | undefined>()
  expectTypeOf(bystanders).toEqualTypeOf<readonly ("social" | "care")[]>()
  expectTypeOf(actual).toEqualTypeOf<Topology | "not-decidable">()
  expectTypeOf(arrangeUnits(acme, "holistic").hub).toEqualTypeOf<"social" | "care" | "brightline" | undefined>()
})
