import type { Subject } from "../contract/subject.ts"
import { startChatwoot } from "../fakes/fake-chatwoot.ts"

/** What the contract is held against. */
export const subject: Subject = {
  name: "chatwoot",
  worker: new URL("contract-worker.ts", import.meta.url),
  nodeOptions: ["--conditions=hubwright-src"],
  evidence: {
    against: "a fake, by its source",
    unproven: "conversations that agents resolve, and the limits of a server"
  },
  start: startChatwoot
}
