import { defineOrganization } from "@hubwright/core"
import { describe, expect, test } from "vitest"
import { findingsOf } from "./findings.ts"

const acme = defineOrganization({
  hubwright: 1,
  organization: { name: "Acme", topology: "hub-and-spoke" },
  departments: { marketing: {}, safety: { name: "Drug safety" }, hr: {} },
  people: { ana: { departments: ["marketing"], name: "Ana Ruiz" } },
  topics: {
    jobs: { experts: ["hr"] },
    events: { name: "side effects", experts: ["safety"], risk: "high" },
    praise: { experts: ["marketing"], risk: "high" }
  },
  channels: {
    x: { platform: "x", operators: ["marketing"], custodian: "ana" },
    help: { platform: "facebook", operators: ["safety"], custodian: "ana" },
    blog: { platform: "blog", operators: ["marketing"] }
  }
})

const findings = findingsOf({ organization: acme }, { at: "2026-11-21" })

describe("findingsOf", () => {
  test("begins with the expertise of high risk that most channels do not reach", () => {
    expect(findings[0]).toEqual({
      section: "dead-ends",
      sentence: "Messages about side effects do not get to Drug safety from 2 of 3 channels"
    })
  })

  test("puts what policies speak of before what more channels do not reach", () => {
    const regulated = defineOrganization({
      hubwright: 1,
      organization: { name: "Acme" },
      departments: { marketing: {}, safety: {} },
      topics: { events: { experts: ["safety"], risk: "high" }, praise: { experts: ["marketing"], risk: "high" } },
      channels: {
        x: { platform: "x", operators: ["marketing"] },
        y: { platform: "x", operators: ["marketing"] },
        help: { platform: "facebook", operators: ["safety"] }
      },
      policies: {
        rules: [{ id: "law", status: "law", source: { title: "A law" }, when: { any: [{ topic: ["praise"] }] } }]
      }
    })
    const sentences = findingsOf({ organization: regulated }, { at: "2026-11-21" }).map(({ sentence }) => sentence)
    expect(sentences[0]).toBe("Messages about Praise do not get to Marketing from 1 of 3 channels: help")
    expect(sentences).toContain("Messages about Events do not get to Safety from 2 of 3 channels")
  })

  test("then says how it is organized, who holds the channels, and what else is a dead end", () => {
    expect(findings.map(({ section }) => section)).toEqual([
      "dead-ends",
      "declared",
      "custody",
      "dead-ends",
      "dead-ends"
    ])
    expect(findings[1]?.sentence).toMatch(/hub and spoke/u)
    expect(findings[2]?.sentence).toMatch(/1 of 3 channels/u)
    expect(findings[4]?.sentence).toMatch(/^Messages about Praise do not get to Marketing/u)
  })

  test("has nothing urgent to say where everybody is reached", () => {
    const { sentence } = findingsOf({ organization: { ...acme, channels: {} } }, { at: "2026-11-21" })[0] ?? {
      sentence: ""
    }
    expect(sentence).toMatch(/hub and spoke|decide/u)
  })

  test("does not name people", () => {
    expect(JSON.stringify(findings)).not.toContain("Ruiz")
  })
})
