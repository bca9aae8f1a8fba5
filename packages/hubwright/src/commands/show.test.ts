import { join } from "node:path"
import { expect, test } from "vitest"
import { capturedRun } from "../captured-run.ts"

const model = join(import.meta.dirname, "..", "..", "..", "..", "examples", "charity")

test.each([
  { words: [], says: /^Its ties, channels and people show: hub-and-spoke/mu },
  { words: ["departments"], says: /^Unit +What it is/u },
  { words: ["people"], says: /^Roles +Works in/u },
  { words: ["channels"], says: /^Channel +Platform +Operated by/u },
  { words: ["ties"], says: /^From +To +A week/u },
  { words: ["facets"], says: /^R responsible, A accountable, C consulted, I informed$/mu }
])("hubwright show answers $words with what they ask for", async ({ words, says }) => {
  const { code, stdout, stderr } = await capturedRun(["show", model, ...words])
  expect([code, stderr]).toEqual([0, ""])
  expect(stdout).toMatch(says)
})
