import type { Evidence, Subject } from "@hubwright/connect/contract"
import { missingServers } from "../missing.ts"
import type { RealSubject } from "../subject.ts"
import { startAccount } from "./account.ts"
import { type Network, startNetwork } from "./network.ts"

/** What tells the two ways apart in which mentions come. */
interface Way {
  readonly name: string
  readonly cannot: NonNullable<Subject["cannot"]>
  readonly evidence: Evidence
  readonly source: (network: Network) => object
}

/** A subject whose accounts are all on one network, which is started with the first of them. */
const onNetwork = ({ source, ...rest }: Way): RealSubject => {
  let network: Promise<Network> | undefined
  return {
    missing: missingServers,
    subject: {
      ...rest,
      worker: new URL("../../../packages/connect/src/bluesky/contract-worker.ts", import.meta.url),
      nodeOptions: ["--conditions=hubwright-src"],
      start: async () => {
        network ??= startNetwork("unlimited")
        return startAccount(await network, source(await network))
      }
    },
    stop: async () => (await network)?.stop()
  }
}

/** Mentions by the firehose. */
export const firehose = onNetwork({
  name: "bluesky, firehose",
  cannot: { redeliver: "a firehose numbers its events, so none comes twice but by the cursor" },
  evidence: { against: "a real PDS", unproven: "a relay with all of the network's posts" },
  source: ({ pds, plc }) => ({
    kind: "firehose",
    service: pds.replace("http", "ws"),
    plcUrl: plc,
    beginning: "all"
  })
})

/** Mentions by notifications. */
export const notifications = onNetwork({
  name: "bluesky, notifications",
  cannot: {
    redeliver: "each question already gives again what it gave before",
    corrupt: "the AppView indexes posts only as the lexicon wants them",
    oldClocks: "the AppView dates notifications back to the author's clock"
  },
  evidence: {
    against: "a real PDS, which asks a fake of the AppView",
    unproven: "the delays of the real AppView; direct messages have no server that can be had"
  },
  source: () => ({ kind: "notifications", everySeconds: 0.2, beginning: "all" })
})
