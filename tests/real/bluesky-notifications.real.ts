import { contract } from "@hubwright/connect/contract"
import { afterAll, describe, test } from "vitest"
import { notifications } from "./bluesky/subjects.ts"

afterAll(notifications.stop)

describe("the contract of Bluesky, by notifications that a real PDS gets from a fake of the AppView", () => {
  for (const { name, skipped = notifications.missing, run } of contract(notifications.subject))
    if (skipped === undefined) test(name, run)
    else test.skip(`${name} (${skipped})`, run)
})
