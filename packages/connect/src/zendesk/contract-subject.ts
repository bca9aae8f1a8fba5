import type { Subject } from "../contract/subject.ts"
import { startZendesk } from "../fakes/fake-zendesk.ts"

/** What the contract is held against. */
export const subject: Subject = {
  name: "zendesk",
  worker: new URL("contract-worker.ts", import.meta.url),
  nodeOptions: ["--conditions=hubwright-src"],
  evidence: {
    against: "a fake, by its documentation",
    unproven: "triggers, and the delay until a ticket can be found"
  },
  start: startZendesk
}
