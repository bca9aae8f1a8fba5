import { defineOrganization } from "@hubwright/core"
import { checkAssertions, checkRules } from "@hubwright/core/routing/proofs"
import { parse, serialize, defaultTreeAdapter as tree } from "parse5"
import { expect, test } from "vitest"
import { renderReport } from "../report.ts"

const acme = defineOrganization({
  hubwright: 1,
  organization: { name: "Acme" },
  departments: { marketing: {}, care: { discipline: "customer-service" }, safety: { name: "Drug safety" } },
  people: { ana: { name: "Ana Anders", departments: ["care"] } },
  channels: {
    x: { platform: "x", operators: ["marketing"] },
    help: { platform: "facebook", operators: ["care"] }
  },
  ties: [{ kind: "coordinates", between: ["marketing", "care"] }],
  topics: { rash: { name: "Rash" }, price: { name: "Price" } },
  routing: {
    responsible: {
      rules: [
        { name: "rashes", when: { topic: "rash" }, to: "safety" },
        {
          name: "buyers",
          hit: "unique",
          when: { stage: ["purchase", "post-purchase"] },
          rules: [
            {
              name: "owners",
              when: { stage: "post-purchase" },
              to: "care",
              second: [{ discipline: "customer-service" }]
            },
            { name: "late-rashes", when: { topic: "rash" }, to: "care" }
          ]
        }
      ],
      otherwise: { name: "rest", to: "operator" }
    },
    obligations: {
      rules: [
        { name: "loud", when: { followers: { atLeast: 5000 } }, notify: ["ana"], within: "2 openHours", priority: 80 }
      ]
    }
  },
  policies: {
    rules: [
      {
        id: "keep",
        title: "Keep what is said",
        version: "1",
        status: "law",
        jurisdictions: ["EU"],
        subject: "message",
        source: { title: "An act" },
        verified: false,
        capture: ["text"]
      }
    ]
  },
  assertions: [
    { name: "rashes-to-safety", when: { topic: "rash" }, must: { to: "safety" } },
    { name: "never-public", when: { topic: "price" }, must: { reply: { public: "none" } } }
  ]
})

const at = "2026-11-24"
type Parent = Parameters<typeof tree.getChildNodes>[0]

/** The text of the element with an id, and its markup. */
const partOf = (html: string, id: string): { readonly text: string; readonly markup: string } => {
  const visit = (node: Parent): Parent | undefined => {
    for (const child of tree.getChildNodes(node)) {
      if (!tree.isElementNode(child)) continue
      if (child.attrs.some(({ name, value }) => name === "id" && value === id)) return child
      const found = visit(child)
      if (found !== undefined) return found
    }
    return undefined
  }
  const found = visit(parse(html))
  const markup = found === undefined ? "" : serialize(found)
  return {
    markup,
    text: markup
      .replaceAll(/<[^>]*>/gu, " ")
      .replaceAll(/\s+/gu, " ")
      .trim()
  }
}

const page = renderReport({ organization: acme, verdicts: checkRules(acme), assertions: checkAssertions(acme) }, { at })

test("rules stand as a tree, and one that never decides is struck out with what blocks it", () => {
  expect(partOf(page, "routing-claim").text).toBe("3 rules say who answers, and name 2 units; 1 of them never decides")
  expect(partOf(page, "rule-rashes").text).toBe("rashes → Drug safety topic includes rash")
  expect(partOf(page, "rule-owners").text).toContain("owners → Care, else who does customer service")
  const late = partOf(page, "rule-late-rashes")
  expect(late.markup).toContain("<s>late-rashes → Care</s>")
  expect(late.text).toContain("never decides: rashes takes every message it is for")
})

test("nothing is struck out where the rules were not looked into", () => {
  const plain = renderReport({ organization: acme }, { at })
  expect(plain).not.toContain("<s>")
  expect(partOf(plain, "routing-claim").text).toBe("3 rules say who answers, and name 2 units")
  expect(partOf(plain, "assertions").text).toContain("Whether they hold was not looked into for this report.")
})

test("each topic has at each stage whom the router gives it", () => {
  expect(partOf(page, "destination-rash").text).toBe("Rash Drug safety Drug safety Drug safety Drug safety")
  expect(partOf(page, "destination-price").text).toBe(
    "Price whoever operates the channel whoever operates the channel whoever operates the channel Care"
  )
})

test("what must be done stands with what makes it so, and nobody's name", () => {
  expect(partOf(page, "obligations-claim").text).toBe(
    "2 rules say what must be done with messages, 1 of them by law or regulation; the source of 1 was not read again"
  )
  expect(partOf(page, "duty-loud").text).toMatch(
    /^loud followers is at least 5000 tell .*; first reply within 2 open hours; priority 80 own rule –$/u
  )
  expect(partOf(page, "duty-keep").text).toBe("Keep what is said keep always keep text law An act EU, not read again")
  expect(page).not.toContain("Anders")
})

test("what is asserted stands with what was proven of it", () => {
  expect(partOf(page, "assertions-claim").text).toBe("1 of 2 assertions does not hold")
  expect(partOf(page, "assertion-rashes-to-safety").text).toBe("rashes-to-safety holds")
  expect(partOf(page, "assertion-never-public").text).toMatch(/^never-public does not hold the assertion/u)
})
