import type { Subject } from "../contract/subject.ts"
import { startMastodon } from "../fakes/fake-mastodon.ts"

/** What the contract is held against. */
export const subject: Subject = {
  name: "mastodon",
  worker: new URL("contract-worker.ts", import.meta.url),
  nodeOptions: ["--conditions=hubwright-src"],
  cannot: { redeliver: "each question already gives again what it gave before" },
  evidence: {
    against: "a fake; reading also by a server of others with the same client API",
    unproven: "Mastodon itself, federation, and keys that are forgotten after an hour"
  },
  start: startMastodon
}
