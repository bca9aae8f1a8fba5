import { organization } from "@hubwright/testing"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { PoliciesInput } from "../model/organization-input.ts"
import type { Pack } from "../model/pack.ts"
import { orThrow, type Problem } from "../problem/problem.ts"
import { decodeOrganization } from "../schema/decode.ts"
import { addPacks } from "./add-packs.ts"
import { examplePacks } from "./example-packs.ts"

const novagen = (sections: { readonly [section: string]: unknown }) =>
  orThrow(
    decodeOrganization({
      hubwright: 1,
      organization: { name: "Novagen", markets: { de: { jurisdictions: ["DE", "EU"] } } },
      departments: { vigilance: { discipline: "safety" }, care: {} },
      products: { cardivex: { prescriptionOnly: true }, balm: {} },
      ...sections
    })
  )

const medicines = (policies: PoliciesInput = {}) => ({ packs: ["medicines-eu"], ...policies })

const said = (problems: readonly Problem[]): readonly string[] =>
  problems.map(({ code, path, message, help }) => `${code} ${path.join(".")} ${message}: ${help}`)

describe("addPacks", () => {
  test("brings in the topics, facts, queries and policies that are named, and nothing else", () => {
    const before = novagen({ listening: { packs: ["complaint"] } })
    const after = orThrow(addPacks(before, examplePacks))
    expect(Object.keys(after.listening.queries)).toEqual(["complaint-en"])
    expect(after.listening.queries["complaint-en"]).not.toHaveProperty("claims")
    expect(after).toEqual({ ...before, listening: after.listening })
    const { topics, facts, policies } = orThrow(addPacks(novagen({ policies: medicines() }), examplePacks))
    expect(topics).toEqual({ "adverse-event": { id: "adverse-event", experts: [], risk: "high" } })
    expect(facts).toEqual({ serious: { type: "boolean" } })
    expect(policies.rules.map(({ id }) => id)).toEqual(["eu-serious-event"])
  })

  test("lets a name of a pack stand for who is bound to it, else for a discipline", () => {
    const notified = (policies: PoliciesInput) =>
      orThrow(addPacks(novagen({ policies: medicines(policies) }), examplePacks)).policies.rules[0]?.notify
    expect(notified({})).toEqual([{ discipline: "safety" }])
    expect(notified({ bind: { "safety-unit": "care" } })).toEqual(["care"])
  })

  test("leaves out what asks a name that stands for nobody", () => {
    const { problems, ...result } = addPacks(
      novagen({ departments: { care: {} }, policies: medicines() }),
      examplePacks
    )
    expect(said(problems)).toEqual([
      "HW0605 policies.packs.0 nobody stands for `safety-unit`, whom the pack `medicines-eu` names: " +
        "give the department that does its work `discipline: safety`, or say who it is: `bind: { safety-unit: ... }`"
    ])
    expect(result.ok && result.value.policies.rules).toEqual([])
  })

  test("keeps what an organization declares itself", () => {
    const own = {
      policies: medicines({
        rules: [{ id: "eu-serious-event", status: "practice", source: { title: "SOP 14" }, notify: ["care"] }]
      }),
      topics: { "adverse-event": { experts: ["care"] } },
      facts: { serious: { type: "boolean", label: "Serious" } }
    }
    const before = novagen(own)
    expect(orThrow(addPacks(before, examplePacks))).toEqual(before)
  })

  test("makes policies about certain products speak of those of the organization", () => {
    const [, base] = examplePacks
    const policy = base?.policies[0]
    if (base === undefined || policy === undefined) throw new Error("the example pack has a policy")
    const pack: Pack = {
      ...base,
      policies: [
        { ...policy, id: "all", products: "any" },
        { ...policy, id: "prescribed", products: "prescription-only" },
        {
          id: "always",
          version: "1",
          status: "law",
          jurisdictions: [],
          subject: "message",
          source: { title: "Act" },
          verified: true,
          products: "any",
          priority: 1
        }
      ]
    }
    const { when } = policy
    const rules = (sections: { readonly [section: string]: unknown }) =>
      orThrow(addPacks(novagen({ policies: medicines(), ...sections }), [pack])).policies.rules
    expect(rules({}).map((rule) => rule.when)).toEqual([
      { all: [when, { product: ["cardivex", "balm"] }] },
      { all: [when, { product: ["cardivex"] }] },
      { product: ["cardivex", "balm"] }
    ])
    expect(rules({})[0]).not.toHaveProperty("products")
    expect(rules({ products: { balm: {} } }).map(({ id }) => id)).toEqual(["all", "always"])
    expect(rules({ products: {} })).toEqual([])
  })

  test("tells everything that is wrong at once", () => {
    const asked = novagen({
      organization: { name: "Novagen", regimes: ["medicines-eu", "medicine-eu", "basel"] },
      listening: { packs: ["complain", "medicines-eu", "stage-by-discipline", "constructor"] },
      policies: { packs: ["complaint", "medicines-eu"], bind: { "safty-unit": "care", lawyers: "care" } },
      facts: { serious: "number" }
    })
    expect(said(addPacks(asked, examplePacks).problems)).toEqual([
      "HW0601 listening.packs.0 unknown pack `complain`: did you mean `complaint`?",
      "HW0602 listening.packs.1 the pack `medicines-eu` holds policies: name it under `policies.packs`",
      "HW0602 listening.packs.2 the pack `stage-by-discipline` holds rules to copy and change: " +
        "copy them into `routing.responsible`, and take the name out",
      "HW0601 listening.packs.3 unknown pack `constructor`: name `complaint`",
      "HW0602 policies.packs.0 the pack `complaint` holds queries to listen with: name it under `listening.packs`",
      "HW0603 organization.regimes.1 there is no pack for the regime `medicine-eu`: did you mean `medicines-eu`?",
      "HW0603 organization.regimes.2 there is no pack for the regime `basel`: " +
        "write its policies under `policies.rules`, and take the regime out",
      "HW0604 policies.bind.safty-unit no pack that is brought in names `safty-unit`: did you mean `safety-unit`?",
      "HW0604 policies.bind.lawyers no pack that is brought in names `lawyers`: they name `safety-unit`",
      "HW0606 facts.serious the fact `serious` is declared as `number`, and the pack `medicines-eu` tests it as " +
        "`boolean`: declare it under another name, or as the pack does",
      "HW0607 policies.packs.1 the policies of `medicines-eu` apply in `EU`, and no market is there: " +
        "say which law a market is under: `organization.markets` with `jurisdictions: [EU]`"
    ])
  })

  test("changes nothing when it is done again", () => {
    const asking = fc
      .tuple(organization(), fc.subarray(["complaint"]), fc.subarray(["medicines-eu"]), fc.boolean())
      .map(([made, listened, ruled, isBound]) => ({
        ...made,
        listening: { ...made.listening, packs: listened },
        policies: {
          ...made.policies,
          packs: ruled,
          bind: isBound ? { "safety-unit": Object.keys(made.departments)[0] ?? "x" } : {}
        }
      }))
    fc.assert(
      fc.property(asking, (made) => {
        const once = addPacks(made, examplePacks)
        if (!once.ok) return
        expect(addPacks(once.value, examplePacks)).toEqual(once)
      }),
      { numRuns: 50 }
    )
  })
})
