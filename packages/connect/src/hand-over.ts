import { type Decision, describeDecision } from "@hubwright/core/routing"
import { type Capabilities, cutTo } from "./capabilities.ts"
import type { Envelope } from "./envelope.ts"
import type { Outgoing } from "./outgoing.ts"

/**
 * A message for those who will answer it: what was decided and why, then what was written. It is sent to a connector that
 * leads inside, such as a webhook, and needs no approval. Its address says who, by when, and where to reply. What is longer than
 * the connector takes is cut, since a message must not be able to keep itself from being handed over.
 */
export const handOver = (
  envelope: Envelope,
  decision: Decision,
  { longestText }: Pick<Capabilities, "longestText"> = {}
): Outgoing => ({
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
  text: cutTo(`${describeDecision(decision)}\n\n${envelope.message.text ?? ""}`, longestText),
  visibility: "private",
  extent: "full",
  composedBy: "machine",
  discloses: []
})
