import { parseNotation } from "@hubwright/testing"
import { describe, expect, test } from "vitest"
import { renderReport } from "../report.ts"
import { operatorsOf } from "./engagement.ts"
import { surveyOf } from "./survey.ts"

const at = "2026-11-21"

const acme = parseNotation(`
  organization "Acme"; care: help; press: news; agency brightline; brightline: ads congress; press accountable ads; press -- care
  brightline may reply ads (..2026-03-31); brightline may reply congress (..2026-12-31); ana in care; ben in care; brightline > press
`)

/** Acme where Ana, who left, and Ben hold what they hold. */
const organization = {
  ...acme,
  people: Object.fromEntries(
    Object.entries(acme.people).map(([id, person]) => [id, id === "ana" ? { ...person, left: "2026-06-30" } : person])
  ),
  channels: Object.fromEntries(
    Object.entries(acme.channels).map(([id, channel]) => [
      id,
      {
        ...channel,
        custodian: id === "news" ? "ben" : id === "ads" ? "brightline" : "ana",
        ...(id === "news" ? { deputy: "ana" } : {})
      }
    ])
  )
}

describe("agencies whose engagement is over", () => {
  test("operate nothing: whoever is accountable does", () => {
    expect(["ads", "congress", "help"].map((id) => operatorsOf(organization, id, at))).toEqual([
      ["press"],
      ["brightline"],
      ["care"]
    ])
    expect(operatorsOf(organization, "ads", "2026-03-31")).toEqual(["brightline"])
  })

  test("are drawn with the channels they still operate, and no others", () => {
    const { units } = surveyOf({ organization }, { at })
    expect(units.find(({ id }) => id === "brightline")?.channels).toEqual(["congress"])
    expect(units.find(({ id }) => id === "press")?.channels).toEqual(["ads", "news"])
  })
})

describe("custodians who have left", () => {
  const page = renderReport({ organization }, { at })

  test("are counted in the claim and in the picture", () => {
    expect(page).toContain("Every channel has a custodian, 3 are held by somebody who has left")
    expect(page).toMatch(/Custodian: 1 of 4; Held inside the house: 1 of 4; Deputy: 0 of 4/)
  })

  test("are marked in the table, with the day", () => {
    expect(page.match(/<span class="wanting">somebody 1, Care, gone since 2026-06-30<\/span>/g)?.length).toBe(3)
    expect(page).toContain('<span class="wanting">Brightline, gone since 2026-03-31</span>')
  })

  test("are still there until they leave", () => {
    expect(renderReport({ organization }, { at: "2026-03-01" })).not.toContain("gone since")
  })
})
