import type { Connector } from "@hubwright/connect"
import { quoted } from "@hubwright/core"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { Misuse } from "../misuse.ts"
import { secretFrom } from "./setting.ts"

/** The flag that says where messages are handed over. */
export const handOver = Flag.String("hand-over").pipe(
  Flag.withMetavar("WHERE"),
  Flag.withDescription(
    "Where messages are handed over with their decisions: the URL of a webhook, signed with HUBWRIGHT_WEBHOOK_SECRET; slack:CHANNEL, with HUBWRIGHT_SLACK_TOKEN; zendesk:URL, with HUBWRIGHT_ZENDESK_EMAIL and HUBWRIGHT_ZENDESK_TOKEN; chatwoot:URL, with HUBWRIGHT_CHATWOOT_INBOX."
  ),
  Flag.optional
)

/** The name under which the journal keeps what is handed over: no channel of a model can have it. */
const channel = "hand-over:"

/** The connector that leads to where messages are handed over. */
export const targetOf = (where: string): Effect.Effect<Connector, Misuse> => {
  const [, kind = "", place = ""] = /^(slack|zendesk|chatwoot):(.+)$/u.exec(where) ?? []
  const target = targets[kind]
  if (target !== undefined) return target(place)
  return URL.canParse(where) && /^https?:$/u.test(new URL(where).protocol)
    ? webhookOf(where)
    : Effect.fail(
        new Misuse({
          message: `${quoted(where)} is nowhere to hand over to`,
          help: "give a URL that begins with https://, or slack:CHANNEL, zendesk:URL or chatwoot:URL"
        })
      )
}

const webhookOf = (url: string): Effect.Effect<Connector, Misuse> =>
  Effect.gen(function* () {
    const { webhookTarget } = yield* Effect.promise(() => import("@hubwright/connect/webhook"))
    return yield* webhookTarget({ channel, url, secret: yield* secretFrom("HUBWRIGHT_WEBHOOK_SECRET") })
  })

const targets: Readonly<Record<string, (place: string) => Effect.Effect<Connector, Misuse>>> = {
  slack: (room) =>
    Effect.gen(function* () {
      const { slackTarget } = yield* Effect.promise(() => import("@hubwright/connect/slack"))
      return yield* slackTarget({ channel, room, token: yield* secretFrom("HUBWRIGHT_SLACK_TOKEN") })
    }),
  zendesk: (service) =>
    Effect.gen(function* () {
      const { zendeskTarget } = yield* Effect.promise(() => import("@hubwright/connect/zendesk"))
      const email = Redacted.value(yield* secretFrom("HUBWRIGHT_ZENDESK_EMAIL"))
      return yield* zendeskTarget({ channel, service, email, token: yield* secretFrom("HUBWRIGHT_ZENDESK_TOKEN") })
    }),
  chatwoot: (service) =>
    Effect.gen(function* () {
      const { chatwootTarget } = yield* Effect.promise(() => import("@hubwright/connect/chatwoot"))
      return yield* chatwootTarget({ channel, service, inbox: yield* secretFrom("HUBWRIGHT_CHATWOOT_INBOX") })
    })
}
