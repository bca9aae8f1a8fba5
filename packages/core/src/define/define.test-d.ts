import { expectTypeOf, test } from "vitest"
import type { FactValues } from "../model/fact-declaration.ts"
import type { FileIds, Ids, IdsOf } from "../model/ids.ts"
import type { Organization } from "../model/organization.ts"
import { defineOrganization } from "./define.ts"

const acme = defineOrganization({
  hubwright: 1,
  organization: { name: "Acme", markets: { de: { languages: ["de"] } }, lead: "marketing" },
  facts: {
    tier: ["gold", "silver"],
    total: "number",
    vip: { type: "boolean" },
    labels: { type: "tags", values: ["a"] }
  },
  topics: { "adverse-event": { experts: ["drug-safety"] } },
  departments: { marketing: {}, "customer-care": { parent: "marketing" }, "drug-safety": {} },
  people: { ada: { departments: ["customer-care"] } },
  channels: { "x-main": { platform: "x", operators: ["marketing"], custodian: "ada", market: "de" } },
  ties: [{ kind: "consults", from: "marketing", to: "customer-care" }],
  conditions: { rich: { total: { atLeast: 100 } } },
  routing: {
    responsible: {
      rules: [
        { name: "safety", when: { topic: ["adverse-event"] }, to: "drug-safety" },
        { name: "by-tier", rules: [{ name: "gold-first", when: { tier: "gold", is: "rich" }, to: "customer-care" }] }
      ],
      otherwise: { name: "fallback", to: "operator" }
    }
  }
})
type AcmeIds = IdsOf<typeof acme>

test("the ids of an organization are the keys of its sections and the names of its rules", () => {
  expectTypeOf<AcmeIds["department"]>().toEqualTypeOf<"marketing" | "customer-care" | "drug-safety">()
  expectTypeOf<AcmeIds["person"]>().toEqualTypeOf<"ada">()
  expectTypeOf<AcmeIds["channel"]>().toEqualTypeOf<"x-main">()
  expectTypeOf<AcmeIds["rule"]>().toEqualTypeOf<"safety" | "by-tier" | "gold-first" | "fallback">()
  expectTypeOf(acme.departments.marketing.id).toEqualTypeOf<"marketing" | "customer-care" | "drug-safety">()
})

test("declared facts have the values they were declared with", () => {
  expectTypeOf<FactValues<AcmeIds["facts"]>["tier"]>().toEqualTypeOf<"gold" | "silver" | undefined>()
  expectTypeOf<FactValues<AcmeIds["facts"]>["total"]>().toEqualTypeOf<number | undefined>()
  expectTypeOf<FactValues<AcmeIds["facts"]>["vip"]>().toEqualTypeOf<boolean | undefined>()
  expectTypeOf<FactValues<AcmeIds["facts"]>["labels"]>().toEqualTypeOf<readonly "a"[] | undefined>()
})

test("an organization with literal ids, and one from a file, is an organization", () => {
  const loose: readonly Organization[] = [acme]
  const read = (organization: Organization<FileIds>): Organization => organization
  expectTypeOf(loose).toExtend<readonly Organization<Ids>[]>()
  expectTypeOf(read).returns.toEqualTypeOf<Organization>()
})

test("a person from a file is not a department", () => {
  expectTypeOf<FileIds["person"]>().not.toExtend<FileIds["department"]>()
  expectTypeOf<FileIds["person"]>().toExtend<string>()
})

test("a misspelt id does not compile where it is a facet, an expert, a parent or the end of a tie", () => {
  defineOrganization({
    hubwright: 1,
    organization: {
      name: "Acme",
      // @ts-expect-error no such department
      lead: "marketng"
    },
    topics: {
      jobs: {
        // @ts-expect-error no such department or person
        experts: ["marketng"]
      }
    },
    departments: {
      marketing: {},
      care: {
        // @ts-expect-error no such department
        parent: "markting"
      }
    },
    channels: {
      "x-main": {
        platform: "x",
        // @ts-expect-error no such unit
        operators: ["carre"],
        // @ts-expect-error no people are declared
        custodian: "ada"
      }
    },
    ties: [
      {
        kind: "consults",
        from: "marketing",
        // @ts-expect-error no such unit
        to: "carre"
      }
    ]
  })
})

test("a misspelt id or value does not compile in a rule", () => {
  defineOrganization({
    hubwright: 1,
    organization: { name: "Acme" },
    facts: { tier: ["gold", "silver"], total: "number" },
    topics: { jobs: {} },
    departments: { care: {} },
    routing: {
      responsible: {
        rules: [
          {
            name: "a",
            when: {
              // @ts-expect-error no such topic
              topic: ["job"]
            },
            to: "care"
          },
          {
            name: "b",
            when: {
              // @ts-expect-error no such value
              tier: "platinum"
            },
            // @ts-expect-error no such department
            to: "carre"
          },
          {
            name: "c",
            when: {
              // @ts-expect-error not a number
              total: { atLeast: "5" }
            },
            to: "care"
          }
        ],
        otherwise: { name: "fallback", to: "care" }
      }
    }
  })
})

test("a misspelt key does not compile", () => {
  defineOrganization({
    hubwright: 1,
    organization: { name: "Acme" },
    departments: { care: {} },
    channels: {
      // @ts-expect-error no such key
      "x-main": { platform: "x", operater: ["care"] }
    },
    conditions: {
      late: {
        // @ts-expect-error no such fact
        stge: "purchase"
      }
    }
  })
})
