import type { Subject } from "../contract/subject.ts"
import { startSlackSocket } from "../fakes/fake-slack-socket.ts"

/** What the contract is held against. */
export const subject: Subject = {
  name: "slack, socket",
  worker: new URL("contract-worker.ts", import.meta.url),
  nodeOptions: ["--conditions=hubwright-src"],
  evidence: {
    against: "a fake, by its documentation: tickets, greetings, renewals, what is not acknowledged again",
    unproven: "when Slack itself delivers again and stops to, and several connections of one app"
  },
  start: startSlackSocket
}
