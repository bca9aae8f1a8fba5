import { type Decision, describeDecision } from "@hubwright/core/routing"
import type { Envelope } from "./envelope.ts"
import type { Outgoing } from "./outgoing.ts"

/**
 * A message for those who will answer it: what was decided and why, then what was written. It is sent to a connector that
 * leads inside, such as a webhook, and needs no approval. Its address says who, by when, and where to reply.
 */
export const handOver = (envelope: Envelope, decision: Decision): Outgoing => ({
  id: `hand-over:${envelope.id}`,
  kind: "hand-over",
  answers: envelope.id,
  to: {
    message: envelope.id,
    conversation: envelope.conversation,
    platform: envelope.platform,
    channel: envelope.message.channel,
    sender: envelope.sender.name ?? envelope.sender.id,
    ...(decision.responsible === undefined ? {} : { responsible: decision.responsible }),
    ...(decision.respondBy === undefined ? {} : { respondBy: decision.respondBy })
  },
  conversation: envelope.conversation,
  text: `${describeDecision(decision)}\n\n${envelope.message.text ?? ""}`,
  visibility: "private",
  extent: "full",
  composedBy: "machine",
  discloses: []
})
