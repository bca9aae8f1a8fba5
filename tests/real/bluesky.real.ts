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
  name: "bluesky, firehose",
  worker: new URL("../../packages/connect/src/bluesky/contract-worker.ts", import.meta.url),
  nodeOptions: ["--conditions=hubwright-src"],
  cannot: { redeliver: "a firehose numbers its events, so none comes twice but by the cursor" },
  start: () =>
    startAccount(network, {
      kind: "firehose",
      service: network.pds.replace("http", "ws"),
      plcUrl: network.plc,
      beginning: "all"
    })
}

describe("the contract of Bluesky, by the firehose of a real PDS", () => {
  for (const { name, skipped = missingServers, run } of contract(subject))
    if (skipped === undefined) test(name, run)
    else test.skip(`${name} (${skipped})`, run)
})
