import { defineOrganization } from "@hubwright/core"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { heardWords } from "./heard-words.ts"
import { message } from "./message.ts"

const acme = defineOrganization({
  hubwright: 1,
  organization: { name: "Acme" },
  departments: { care: {} },
  products: { zephyr: { also: ["zefir"] } },
  topics: { leak: {} },
  channels: { x: { platform: "x", operators: ["care"] } },
  listening: { queries: { leaks: { query: 'drip* OR ("water" NEAR/3 floor)', topic: "leak" } } }
})

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

  test("is seldom in English, where its language is known", () => {
    const languages = sample.flatMap(({ language }) => language ?? [])
    expect(languages.filter((language) => language !== "en").length / languages.length).toBeCloseTo(0.8, 1)
  })

  test("shrinks to a channel", () => {
    const { counterexample } = fc.check(
      fc.property(message(acme), () => false),
      { seed: 7 }
    )
    expect(counterexample).toEqual([{ channel: "x" }])
  })
})
