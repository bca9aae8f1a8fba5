import { describe, expect, test } from "vitest"
import { HubwrightError } from "../problem/problem.ts"
import { defineOrganization } from "./define.ts"

/** What is said of a definition that the compiler does not look at. */
const problemsOf = (definition: object): readonly string[] => {
  try {
    // border: what the compiler would refuse is what is tried
    defineOrganization({ hubwright: 1, organization: { name: "Acme" }, ...definition } as never)
    return []
  } catch (error) {
    if (!(error instanceof HubwrightError)) throw error
    return error.problems.map(({ code, path }) => `${code} ${path.join(".")}`)
  }
}

describe("an organization written in TypeScript", () => {
  test("reads as one from a file does", () => {
    const acme = defineOrganization({
      hubwright: 1,
      organization: { name: "Acme" },
      departments: { care: {}, press: { parent: "care" } },
      people: { ada: { departments: ["care"], roles: ["community-manager"] } }
    })
    expect(acme.departments.press).toMatchObject({ id: "press", kind: "department", parent: "care" })
    expect(acme.people.ada.roles).toEqual(["community-manager"])
    expect(acme.ties).toEqual([])
  })

  test("may have a role of its own beside those built in", () => {
    const acme = defineOrganization({
      hubwright: 1,
      organization: { name: "Acme" },
      departments: { care: {} },
      roles: { poet: { authority: ["draft"] } },
      people: { ada: { departments: ["care"], roles: ["poet", "moderator"] } },
      competencies: { rhyme: { requiredOf: ["poet"] } }
    })
    expect(acme.people.ada.roles).toEqual(["poet", "moderator"])
  })

  test("is refused with all problems, of elements and between them", () => {
    expect(
      problemsOf({
        departments: { care: { parent: "press" }, press: { parent: "care" }, legal: { headcount: -1 } },
        people: { ada: { departments: ["cre"] } }
      })
    ).toEqual([
      "HW0206 departments.legal.headcount",
      "HW0203 people.ada.departments.0",
      "HW0301 departments.care.parent"
    ])
  })

  test("has no second problem because of what was left out, and places as they were written", () => {
    expect(
      problemsOf({
        departments: { care: {}, press: "x" },
        ties: [
          { kind: "consults", from: "care" },
          { kind: "consults", from: "care", to: "press" },
          { kind: "shares", between: ["care", "care"] }
        ]
      })
    ).toEqual(["HW0204 departments.press", "HW0202 ties.0", "HW0305 ties.2.between.1"])
  })

  test("is not refused for a warning", () => {
    const departments = { care: {} }
    const channels = { main: { platform: "x", operators: ["care"], custodian: "care", deputy: "care" } }
    expect(problemsOf({ departments, channels })).toEqual([])
  })
})
