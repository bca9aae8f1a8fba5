// A desk for the pharmaceutical example on Bluesky. It says why each message goes where it goes, posts the holding reply that
// the rules allow, and hands every message to those who will answer it. It can be killed at any moment and started again.
import { handOver, refusalsOf, replyTo } from "@hubwright/connect"
import { bluesky } from "@hubwright/connect/bluesky"
import { type OpenConnector, open } from "@hubwright/connect/promise"
import { webhookTarget } from "@hubwright/connect/webhook"
import { applyChange, type Organization, orThrow } from "@hubwright/core"
import { loadOrganization } from "@hubwright/core/node"
import { compileRouter, type Decision, describeDecision, route } from "@hubwright/core/routing"
import { packs } from "@hubwright/packs"

const setting = (name: string): string => {
  const value = process.env[name]
  if (value === undefined) throw new Error(`set ${name}; the README says to what`)
  return value
}

/** The pharmaceutical model, whose ids are only known when it is read. */
const model: Organization = orThrow(await loadOrganization(new URL("../pharma", import.meta.url), { packs }))

/** The same with one channel more, which communications operates. */
const novagen = orThrow(
  applyChange(model, {
    kind: "add",
    section: "channels",
    id: "novagen-bluesky",
    element: {
      platform: "bluesky",
      handle: setting("BLUESKY_IDENTIFIER"),
      language: "en",
      operators: ["communications"]
    }
  })
)
const router = orThrow(compileRouter(novagen))

const source = {
  kind: "firehose",
  service: setting("BLUESKY_FIREHOSE"),
  plcUrl: setting("BLUESKY_PLC"),
  beginning: "all"
} as const

const account = bluesky({
  channel: "novagen-bluesky",
  identifier: setting("BLUESKY_IDENTIFIER"),
  password: setting("BLUESKY_PASSWORD"),
  service: setting("BLUESKY_SERVICE"),
  source
})
const inside = webhookTarget({ channel: "inside", url: setting("DESK_URL"), secret: setting("DESK_SECRET") })

/** What is said until somebody answers: in public only where, if no more may be said there. */
const holdingReply = ({ obligations, respondBy }: Decision) =>
  obligations.reply.public === "full"
    ? ({
        extent: "full",
        text: `Thank you. We will answer here${respondBy === undefined ? "" : ` by ${respondBy}`}.`
      } as const)
    : ({
        extent: "signpost",
        text: "Thank you for telling us. Please write to us in private, so that we can help."
      } as const)

const journal = (name: string): string => `${setting("DESK_JOURNAL")}.${name}.sqlite`

const attend = async (desk: OpenConnector, colleagues: OpenConnector): Promise<void> => {
  for await (const { envelope, acknowledge } of desk.messages()) {
    const decision = route(router, envelope.message, { at: envelope.receivedAt })
    const reply = { outgoing: replyTo(envelope, holdingReply(decision)), decision }
    const refusals = refusalsOf(reply, desk.connector.capabilities)
    console.log(`${envelope.id}\n  ${describeDecision(decision).replaceAll("\n", "\n  ")}`)
    for (const { message } of refusals) console.log(`  no holding reply: ${message}`)
    await colleagues.send({ outgoing: handOver(envelope, decision), decision })
    await acknowledge(refusals.length === 0 ? [reply] : [])
  }
}

await using colleagues = await open(inside, { journal: journal("inside") })
await using desk = await open(account, { journal: journal("bluesky") })
await desk.flush()
await attend(desk, colleagues)
