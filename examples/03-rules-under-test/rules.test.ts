// The rules of the coffee group under test: laws, expectations, proofs, and what the tests would miss.
import "@hubwright/testing/vitest"
import { type Change, orThrow } from "@hubwright/core"
import { loadOrganization } from "@hubwright/core/node"
import { compileRouter, route } from "@hubwright/core/routing"
import { packs } from "@hubwright/packs"
import { message, reorganizationLaws, routingLaws } from "@hubwright/testing"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"

const veltana = orThrow(await loadOrganization(new URL("../consumer-brand", import.meta.url), { packs }))
const router = orThrow(compileRouter(veltana))
const at = "2026-11-23T10:00:00Z"

describe("laws", () => {
  test.each(routingLaws(veltana))("$name", ({ property }) => fc.assert(property, { numRuns: 25 }))

  test("a law of one's own: a machine never answers about food safety", () => {
    const isAnsweredByPeople = fc.property(message(veltana), (asked) => {
      const { detected, obligations } = route(router, asked, { at })
      const isDangerous = detected.topics.some(({ name }) => name === "food-safety")
      return !isDangerous || obligations.forbid.includes("auto-reply")
    })
    fc.assert(isAnsweredByPeople, { numRuns: 200 })
  })

  test("a reorganization is refused that would cut the way to those who must be told", () => {
    const everybodyAlone: Change = { kind: "decentralize" }
    const [kept] = reorganizationLaws(veltana, everybodyAlone).map(({ property }) =>
      fc.check(property, { numRuns: 500 })
    )
    expect(kept?.failed).toBe(true)
    expect(String(kept?.errorInstance)).toMatch(/it got to `[a-z-]+`, who must be told, and does not after the change/u)
  })
})

describe("expectations", () => {
  const danger = { channel: "tazzoro-instagram-it", topics: ["food-safety"] } as const

  test("food safety goes to corporate communications, and legal hears of it", () => {
    expect(router).toRouteTo("corporate-communications", { message: danger, at })
    expect(router).toNotify("legal", { message: danger, at })
  })

  test("said in words, too: the organization listens for it", () => {
    const said = { channel: "tazzoro-instagram-it", text: "my tazzoro capsule had glass in it" }
    expect(router).toRouteTo("corporate-communications", { message: said, at })
  })
})

describe("proofs", () => {
  test("hold of every message there can be, not only of those tried", () => {
    expect(router).toBeProven({ when: { topic: "food-safety" }, must: { notify: ["legal"], forbid: ["auto-reply"] } })
    expect(router).toBeProven({
      when: { topic: "earnings", not: { topic: "food-safety" } },
      must: { to: "investor-relations" }
    })
  })

  test("find a message where a claim is too bold", () => {
    expect(router).not.toBeProven({ when: { topic: "earnings" }, must: { to: "investor-relations" } })
  })

  test("every rule has an effect on some message", () => {
    expect(router).toHaveNoDeadRules()
  })
})
