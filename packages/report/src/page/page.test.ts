import type { Organization } from "@hubwright/core"
import { parseNotation } from "@hubwright/testing"
import { parse, serialize, defaultTreeAdapter as tree } from "parse5"
import { expect, test } from "vitest"
import { renderReport } from "../report.ts"

type Parent = Parameters<typeof tree.getChildNodes>[0]

/** The text of every element that has an id, by id. */
const partsOf = (html: string): ReadonlyMap<string, string> => {
  const parts = new Map<string, string>()
  const visit = (node: Parent): void => {
    for (const child of tree.getChildNodes(node)) {
      if (!tree.isElementNode(child)) continue
      const id = child.attrs.find(({ name }) => name === "id")?.value
      if (id !== undefined) parts.set(id, serialize(child))
      visit(child)
    }
  }
  visit(parse(html))
  return parts
}

/** The ids whose content differs between the reports of two organizations. */
const changed = (before: Organization, after: Organization): readonly string[] => {
  const at = "2026-11-21"
  const [first, second] = [before, after].map((organization) => partsOf(renderReport({ organization }, { at })))
  const ids = new Set([...(first?.keys() ?? []), ...(second?.keys() ?? [])])
  return [...ids].filter((id) => first?.get(id) !== second?.get(id)).sort()
}

const model = `
  organization "Acme" (hub-and-spoke)
  marketing: x-main facebook-main; care: instagram-care; press: youtube-press; jobs: linkedin-jobs; legal
  marketing -- care; care -- press; legal approves press
  shop under marketing; shop: tiktok-shop; agency brightline; brightline > marketing
  care expert complaint; jobs expert vacancy; marketing custodian x-main; team in care
`

const before = parseNotation(model)

test("nothing changes where nothing changed", () => {
  expect(changed(before, parseNotation(model))).toEqual([])
})

test("moving a channel changes what depends on who operates it, and nothing else", () => {
  const after = parseNotation(
    model.replace("youtube-press; jobs:", "; jobs: youtube-press").replace("press: ;", "press;")
  )
  expect(changed(before, after)).toMatchInlineSnapshot(`
    [
      "arrangement",
      "channel-youtube-press",
      "custody",
      "dead-end-linkedin-jobs",
      "dead-end-youtube-press",
      "dead-ends",
      "dead-ends-description",
      "decentralized-channels-spread",
      "declared",
      "figure-arrangements",
      "figure-dead-ends",
      "figure-declared",
      "figure-hierarchy",
      "figure-organization",
      "findings",
      "hierarchy",
      "method",
      "organization",
      "unit-jobs",
      "unit-press",
    ]
  `)
})

test("moving a tie changes what depends on ties, and nothing else", () => {
  const after = parseNotation(model.replace("care -- press", "care -- jobs"))
  expect(changed(before, after)).toMatchInlineSnapshot(`
    [
      "arrangement",
      "arrangement-claim",
      "arrangements-description",
      "arrangements-title",
      "dead-end-facebook-main",
      "dead-end-instagram-care",
      "dead-end-linkedin-jobs",
      "dead-end-youtube-press",
      "dead-ends",
      "dead-ends-claim",
      "dead-ends-description",
      "dead-ends-title",
      "decentralized-units-tied",
      "decentralized-units-untied",
      "declared",
      "declared-care-jobs",
      "declared-care-press",
      "declared-claim",
      "declared-title",
      "figure-arrangements",
      "figure-dead-ends",
      "figure-declared",
      "figure-organization",
      "findings",
      "fit-decentralized",
      "hub-and-spoke-hub-misses",
      "hub-and-spoke-spokes-tied",
      "method",
      "missing-ties",
      "organization",
      "organization-claim",
      "organization-description",
      "organization-title",
      "tie-coordinates-care-jobs",
      "tie-coordinates-care-press",
    ]
  `)
})

test("another custodian changes custody alone", () => {
  const after = parseNotation(model.replace("marketing custodian x-main", "press custodian x-main"))
  expect(changed(before, after)).toEqual(["channel-x-main", "custody", "findings", "method"])
})
