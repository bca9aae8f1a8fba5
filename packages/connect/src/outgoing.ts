import type { Problem } from "@hubwright/core"
import type { Decision } from "@hubwright/core/routing"
import * as Data from "effect/Data"
import * as Schema from "effect/Schema"
import { type Capabilities, lengthIn } from "./capabilities.ts"
import { Address, type Envelope } from "./envelope.ts"

/** What is sent. Its `id` is the intent: however often it is handed over, at most one reply appears. */
export const Outgoing = Schema.Struct({
  id: Schema.NonEmptyString,
  /** Whether it answers whoever wrote, or hands the message to those who will. */
  kind: Schema.Literals(["reply", "hand-over"]),
  /** The envelope it answers. */
  answers: Schema.String,
  to: Address,
  /** What is sent in one conversation keeps its order. */
  conversation: Schema.String,
  text: Schema.String,
  visibility: Schema.Literals(["public", "private"]),
  /** Whether it answers, or only says where and that it is answered. */
  extent: Schema.Literals(["full", "signpost"]),
  composedBy: Schema.Literals(["person", "machine"]),
  /** What it discloses: `affiliation`, `machine`, ... */
  discloses: Schema.Array(Schema.String)
})
/** What is sent. Its `id` is the intent: however often it is handed over, at most one reply appears. */
export interface Outgoing extends Schema.Schema.Type<typeof Outgoing> {}

/** Somebody's word that something may be sent. */
export interface Approval {
  /** The unit or person that approves, as the decision names it. */
  readonly by: string
}

/** What is sent, with what allows it. */
export interface Dispatch {
  readonly outgoing: Outgoing
  readonly decision: Decision
  readonly approvals?: readonly Approval[]
}

/** Nothing was sent, because the decision or the platform does not allow it. */
export class Refused extends Data.TaggedError("Refused")<{ readonly problems: readonly Problem[] }> {
  override get message(): string {
    return this.problems.map(({ message }) => message).join("; ")
  }
}

/** What is said in reply to an envelope. */
export interface ReplyText {
  readonly text: string
  /** Tells several replies to one envelope apart; `reply` where it is left out. */
  readonly purpose?: string
  /** As the message, where it is left out. */
  readonly visibility?: "public" | "private"
  readonly extent?: "full" | "signpost"
  /** `machine` where it is left out: the stricter of the two. */
  readonly composedBy?: "person" | "machine"
  readonly discloses?: readonly string[]
}

/** A reply to an envelope. The intent follows from the envelope and the purpose, so that deciding it again makes no second one. */
export const replyTo = (
  envelope: Envelope,
  { text, purpose = "reply", visibility, extent = "full", composedBy = "machine", discloses = [] }: ReplyText
): Outgoing => ({
  id: `${purpose}:${envelope.id}`,
  kind: "reply",
  answers: envelope.id,
  to: envelope.address,
  conversation: envelope.conversation,
  text,
  visibility: visibility ?? envelope.message.visibility ?? "public",
  extent,
  composedBy,
  discloses
})

/** Everything that keeps a dispatch from being sent: nothing where it may be. */
export const refusalsOf = (dispatch: Dispatch, capabilities: Capabilities): readonly Problem[] => [
  ...refusalsOfDecision(dispatch),
  ...refusalsOfPlatform(dispatch.outgoing, capabilities)
]

const refusal = (code: `HW14${number}`, message: string, help: string): Problem => ({
  code,
  severity: "error",
  message,
  help,
  path: [],
  related: [],
  fixes: []
})

const refusalsOfDecision = ({ outgoing, decision, approvals = [] }: Dispatch): readonly Problem[] => {
  const { obligations, message } = decision
  if (outgoing.kind === "hand-over") return [] // it stays inside, as the platform says
  const given = new Set(approvals.map(({ by }) => by))
  const found = obligations.approve
    .filter((unit) => !given.has(unit))
    .map((unit) => refusal("HW1401", `\`${unit}\` has not approved yet`, "send it again with the approval"))
  if (message !== undefined && message !== outgoing.answers)
    found.push(refusal("HW1402", "the decision is of another message", "route the message that is answered"))
  if (outgoing.composedBy === "machine" && obligations.forbid.includes("auto-reply"))
    found.push(refusal("HW1403", "a machine may not reply to this message", "let a person write the reply"))
  const mode = outgoing.visibility === "private" ? obligations.reply.private : obligations.reply.public
  if (mode === "none")
    found.push(refusal("HW1404", `nothing may be said in ${outgoing.visibility}`, "reply otherwise, or not at all"))
  if (mode === "signpost" && outgoing.extent === "full")
    found.push(
      refusal("HW1405", "in public may only be said where it is answered", "send a `signpost`, and answer in private")
    )
  for (const what of obligations.disclose.filter((one) => !outgoing.discloses.includes(one)))
    found.push(refusal("HW1406", `the reply does not disclose \`${what}\``, "say it, and list it in `discloses`"))
  return found
}

/** What a platform cannot send of what is to be sent. */
const refusalsOfPlatform = (
  { kind, text, visibility }: Pick<Outgoing, "kind" | "text" | "visibility">,
  { privateReply, publicReply, handOver = false, longestText }: Capabilities
): readonly Problem[] => {
  const found: Problem[] = []
  if (kind === "hand-over" && !handOver)
    found.push(
      refusal(
        "HW1411",
        "what is handed over would leave the organization",
        "hand it over by a connector that leads inside"
      )
    )
  if (!(visibility === "private" ? privateReply : publicReply))
    found.push(
      refusal("HW1407", `the platform cannot reply in ${visibility}`, "hand the message to a channel that can")
    )
  if (longestText !== undefined && lengthIn(text, longestText.unit) > longestText.amount)
    found.push(
      refusal("HW1408", `the reply is longer than ${longestText.amount} ${longestText.unit}`, "say it in fewer words")
    )
  if (text.trim() === "") found.push(refusal("HW1409", "the reply says nothing", "give it a text"))
  return found
}

/**
 * Why the platform of a channel cannot keep what a decision asks for: nothing where it can. A message that may be answered
 * in private only needs a platform with private replies.
 */
export const unkeepable = (decision: Decision, { privateReply, publicReply }: Capabilities): readonly Problem[] => {
  const { reply } = decision.obligations
  const publicly = publicReply && reply.public !== "none"
  const privately = privateReply && reply.private !== "none"
  if (reply.public === "none" && reply.private === "none") return []
  if (!publicly && !privately)
    return [
      refusal(
        "HW1407",
        `the platform of \`${decision.channel}\` cannot reply in ${reply.public === "none" ? "private" : "public"}`,
        "hand the message to a channel that can"
      )
    ]
  return reply.public === "signpost" && reply.private === "full" && !privateReply
    ? [
        refusal(
          "HW1410",
          `the answer has to be given in private, and the platform of \`${decision.channel}\` cannot`,
          "name another channel in the public reply"
        )
      ]
    : []
}
