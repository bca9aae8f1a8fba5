import { contract } from "@hubwright/connect/contract"
import { afterAll, describe, test } from "vitest"
import { firehose } from "./bluesky/subjects.ts"

afterAll(firehose.stop)

describe("the contract of Bluesky, by the firehose of a real PDS", () => {
  for (const { name, skipped = firehose.missing, run } of contract(firehose.subject))
    if (skipped === undefined) test(name, run)
    else test.skip(`${name} (${skipped})`, run)
})
