import { describe, test } from "vitest"
import { contract } from "../contract/contract.ts"
import { bundled } from "../fakes/bundled.ts"
import { subject } from "./contract-subject.ts"

const cases = contract(await bundled(subject))

describe("the contract of files", () => {
  for (const { name, skipped, run } of cases)
    if (skipped === undefined) test.concurrent(name, { timeout: 480_000 }, run)
    else test.skip(`${name} (${skipped})`, run)
})
