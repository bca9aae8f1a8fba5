import { defineOrganization } from "@hubwright/core"
import { describe, expect, test } from "vitest"
import { plainPage } from "../page/page.ts"
import { channelView } from "./channel.ts"
import { facetsView } from "./facets.ts"
import { peopleView } from "./people.ts"
import type { Scene } from "./view.ts"

const organization = defineOrganization({
  hubwright: 1,
  organization: { name: "Acme", lead: "social" },
  departments: { social: {}, care: {} },
  people: {
    ana: {
      name: "Ana Ruiz\u001b[31m",
      title: "Boss",
      departments: ["social"],
      roles: ["group-head"],
      languages: ["es"]
    },
    agents: { count: 3, departments: ["care"], enabled: true }
  },
  topics: { complaint: { experts: ["care"] } },
  channels: {
    x: {
      platform: "x",
      handle: "acme",
      operators: ["social", { unit: "care", for: { language: "de" } }],
      custodian: "ana"
    }
  }
})
const hidden: Scene = { organization, at: "2026-11-21", names: "hidden" }
const shown: Scene = { ...hidden, names: "shown" }

describe("facetsView", () => {
  test("tells for each channel who is responsible and accountable for what, and who is consulted", () => {
    expect(facetsView(hidden).text(plainPage).split("\n")).toEqual([
      "Channel     Who                 For",
      "x        R  social              operating it",
      "         R  care                operating it",
      "         R  group head, social  credentials",
      "         A  social              lead, the channel, voice, objectives",
      "         I  social              data",
      "",
      "Topic or product     Who",
      "complaint         C  care",
      "",
      "R responsible, A accountable, C consulted, I informed"
    ])
  })
})

describe("channelView", () => {
  test("says where each facet comes from, and who operates only at times", () => {
    const text = channelView(hidden, "x").text(plainPage)
    expect(text).toContain("operators     R  social; care (at times)  the channel")
    expect(text).toContain("voice         A  social                   nobody, so the lead")
  })
})

describe("peopleView", () => {
  test("tells people by role and unit, and keeps their names out of the data too", () => {
    const view = peopleView(hidden)
    expect(view.text(plainPage)).toMatch(/3 × –/u)
    expect(view.text(plainPage) + JSON.stringify(view.data)).not.toMatch(/Ruiz|Boss/u)
  })

  test("shows names when it is asked to, but no escapes that they bring", () => {
    const text = peopleView(shown).text(plainPage)
    expect(text).toContain("Ana")
    expect(text).not.toContain("\u001b")
  })
})
