import type { Subject } from "../contract/subject.ts"
import { startSlack } from "../fakes/fake-slack.ts"

/** What the contract is held against. */
export const subject: Subject = {
  name: "slack",
  worker: new URL("contract-worker.ts", import.meta.url),
  nodeOptions: ["--conditions=hubwright-src"],
  evidence: {
    against: "a fake, by its documentation; signatures by a published example",
    unproven:
      "the delay until a message can be found, the order of events, and whether a bot may look into the threads of channels, which Slack's page denies and its scopes allow"
  },
  start: startSlack
}
