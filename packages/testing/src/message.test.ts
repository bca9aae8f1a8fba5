import { defineOrganization } from "@hubwright/core"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { heardWords } from "./heard-words.ts"
import { message } from "./message.ts"

const written = {
  hubwright: 1,
  organization: { name: "Acme" },
  departments: { care: {} },
  products: { zephyr: { also: ["zefir"] } },
  topics: { leak: {} },
  channels: { x: { platform: "x", operators: ["care"] } },
  listening: { queries: { leaks: { query: 'drip* OR ("water" NEAR/3 floor)', topic: "leak" } } }
} as const
const acme = defineOrganization(written)

const sample = fc.sample(message(acme), { numRuns: 2000, seed: 7 })
const shareOf = (holds: (made: (typeof sample)[number]) => boolean | undefined): number =>
  sample.filter((made) => holds(made) === true).length / sample.length

describe("message", () => {
  test("speaks in the words that the organization listens for", () => {
    expect(heardWords(acme, 10)).toEqual(["zephyr", "zefir", "drip", "water", "3", "floor"])
    const texts = sample.flatMap(({ text }) => text ?? [])
    const heard = texts.filter((text) => /zephyr|zefir|drip|water|floor/u.test(text)).length / texts.length
    expect(heard).toBeGreaterThan(0.5)
    expect(heard).toBeLessThan(0.9)
  })

  test("is now and then on a channel, or of a topic, that there is not", () => {
    expect(shareOf(({ channel }) => channel === "nowhere")).toBeCloseTo(0.05, 1)
    expect(shareOf(({ topics }) => topics?.some((topic) => topic === "weather"))).toBeGreaterThan(0.01)
  })

  test("is in a language that the organization does not name in 25 of 100, give or take five", () => {
    const speaking = defineOrganization({
      ...written,
      people: { ana: { departments: ["care"], languages: ["ar", "de-AT"] } },
      agencies: { out: { languages: ["sw"] } }
    })
    const languages = fc.sample(message(speaking), { numRuns: 2000, seed: 7 }).flatMap(({ language }) => language ?? [])
    const named = new Set(["ar", "de-AT", "sw"])
    const percent = (100 * languages.filter((language) => !named.has(language)).length) / languages.length
    expect(Math.abs(percent - 25), `${percent} of 100`).toBeLessThanOrEqual(5)
    expect(languages).not.toContain("de") // who speaks de-AT understands it
    expect([...named].every((language) => languages.includes(language))).toBe(true)
  })

  test("has facts of the organization's own, at the edges of what its rules ask for", () => {
    const counting = defineOrganization({
      ...written,
      facts: { stars: { type: "integer", min: 1, max: 500 }, tier: ["gold", "tin-plate"], sku: "string" },
      routing: {
        responsible: {
          rules: [
            { name: "poor", when: { stars: { below: 217 }, tier: "gold" }, to: "care" },
            { name: "spare", when: { sku: "Z-9", followers: { atLeast: 4321 } }, to: "care" }
          ],
          otherwise: { name: "rest", to: "care" }
        }
      }
    })
    const asked = fc.sample(message(counting), { numRuns: 2000, seed: 7 })
    const stars = new Set(asked.map(({ facts }) => facts?.stars))
    expect([216, 217, 218].every((edge) => stars.has(edge))).toBe(true)
    const followers = new Set(asked.map(({ author }) => author?.followers))
    expect(followers.has(4320) && followers.has(4321)).toBe(true)
    expect(new Set(asked.map(({ facts }) => facts?.sku)).has("Z-9")).toBe(true)
    expect(new Set(asked.map(({ facts }) => facts?.tier))).toEqual(new Set([undefined, "gold", "tin-plate", "tin"]))
  })

  test("shrinks to a channel", () => {
    const { counterexample } = fc.check(
      fc.property(message(acme), () => false),
      { seed: 7 }
    )
    expect(counterexample).toEqual([{ channel: "x" }])
  })
})
