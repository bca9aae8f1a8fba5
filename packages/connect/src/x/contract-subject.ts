import type { Subject } from "../contract/subject.ts"
import { startX } from "../fakes/fake-x.ts"

/** What the contract is held against. */
export const subject: Subject = {
  name: "x",
  worker: new URL("contract-worker.ts", import.meta.url),
  nodeOptions: ["--conditions=hubwright-src"],
  cannot: { redeliver: "each question already gives again what it gave before" },
  evidence: {
    against: "a fake, by its documentation; the signature of requests by its published example",
    unproven: "the refusal of posts that say the same, bills, and the delay until a post is listed"
  },
  start: startX
}
