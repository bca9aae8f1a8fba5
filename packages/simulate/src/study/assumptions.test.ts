import { orThrow } from "@hubwright/core"
import { readOrganization } from "@hubwright/core/read"
import { expect, test } from "vitest"
import { assumptionsOf } from "./assumptions.ts"
import { prepareScenario } from "./scenario.ts"

test("what nobody can do is told once of each department, with what and where", () => {
  const organization = orThrow(
    readOrganization({
      "hubwright.yaml": `
hubwright: 1
organization: { name: Acme }
departments: { desk: {}, press: {} }
people: { ana: { departments: [desk], languages: [de] }, ben: { departments: [press], languages: [en] } }
channels:
  help: { platform: x, operators: [desk], language: en }
  shop: { platform: facebook, operators: [desk], language: en }
  news: { platform: linkedin, operators: [press], language: fr }
  blog: { platform: bluesky, operators: [press], language: en }
targets: [{ name: soon, firstReply: 90 minutes }]
demand:
  start: 2026-01-05T00:00:00Z
  classes:
    - { name: a, channel: help, perDay: 9, facts: { language: en } }
    - { name: b, channel: shop, perDay: 9, facts: { language: en } }
    - { name: c, channel: news, perDay: 9, facts: { language: fr } }
    - { name: d, channel: blog, perDay: 9, facts: { language: en } }
`
    })
  )
  const told = assumptionsOf(orThrow(prepareScenario({ name: "today", organization, days: 3 })))
  expect(told.filter(({ kind }) => kind === "nobody").map(({ sentence }) => sentence)).toEqual([
    "nobody in `desk` may and can `answer` messages on `help`, `shop`: they wait for ever",
    "nobody in `press` may and can `answer` messages on `news`: they wait for ever"
  ])
})
