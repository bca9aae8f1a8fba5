import { contract, type Subject } from "@hubwright/connect/contract"
import { afterAll, beforeAll, describe, test } from "vitest"
import { startAccount } from "./bluesky/account.ts"
import { type Network, startNetwork } from "./bluesky/network.ts"
import { missingServers } from "./missing.ts"

let network: Network

beforeAll(async () => {
  if (missingServers === undefined) network = await startNetwork("unlimited")
})
afterAll(() => network?.stop())

const subject: Subject = {
  name: "bluesky, notifications",
  worker: new URL("../../packages/connect/src/bluesky/contract-worker.ts", import.meta.url),
  nodeOptions: ["--conditions=hubwright-src"],
  cannot: {
    redeliver: "each question already gives again what it gave before",
    corrupt: "the AppView indexes posts only as the lexicon wants them",
    oldClocks: "the AppView dates notifications back to the author's clock"
  },
  start: () => startAccount(network, { kind: "notifications", everySeconds: 0.2, beginning: "all" })
}

describe("the contract of Bluesky, by notifications that a real PDS gets from a fake of the AppView", () => {
  for (const { name, skipped = missingServers, run } of contract(subject))
    if (skipped === undefined) test(name, run)
    else test.skip(`${name} (${skipped})`, run)
})
