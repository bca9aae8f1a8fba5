import { expect, test } from "vitest"
import { platformLimits } from "../scripts/generate/limit-reference.ts"

test("every limit of a platform names its source, the day it was read, and whether it was read there", () => {
  for (const limit of Object.values(platformLimits).flat())
    expect(limit).toMatchObject({
      source: expect.stringMatching(/\w\.\w/u),
      readOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/u),
      verified: expect.any(Boolean)
    })
})
