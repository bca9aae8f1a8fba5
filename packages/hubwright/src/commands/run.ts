import { neutralize, type Organization, quoted } from "@hubwright/core"
import type { Router } from "@hubwright/core/routing"
import * as Config from "effect/Config"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { answer } from "../answer.ts"
import { Misuse } from "../misuse.ts"
import { loadModel, modelArgument } from "../model/load.ts"
import { checkedValue, organizationOf } from "../model/organization.ts"
import { mark, type Page, wrap } from "../page/page.ts"

const said = (name: string, metavar: string, description: string) =>
  Flag.String(name).pipe(Flag.withMetavar(metavar), Flag.withDescription(description), Flag.optional)

const flags = {
  platform: Flag.Literals("platform", ["bluesky", "mastodon", "files"]).pipe(
    Flag.withMetavar("NAME"),
    Flag.withDescription(
      "The platform: bluesky, mastodon, or files in place of one. The token of an account on Mastodon is taken from HUBWRIGHT_TOKEN."
    )
  ),
  channel: Flag.String("channel").pipe(Flag.withMetavar("ID"), Flag.withDescription("The channel of the model.")),
  dryRun: Flag.Boolean("dry-run").pipe(
    Flag.withDescription(
      "Only say what would be done: nothing is sent, and nothing is remembered. So it is unless --no-dry-run is given."
    ),
    Flag.withDefault(true)
  ),
  reply: said("reply", "TEXT", "A holding reply, sent where the rules let a machine speak; none where it is left out."),
  journal: Flag.String("journal").pipe(
    Flag.withMetavar("FILE"),
    Flag.withDescription("The file that remembers what was read, handled and sent."),
    Flag.withDefault("hubwright.journal.sqlite")
  ),
  handOver: said(
    "hand-over",
    "URL",
    "Where messages are handed over with their decisions, as webhooks signed with HUBWRIGHT_WEBHOOK_SECRET."
  ),
  identifier: said(
    "identifier",
    "HANDLE",
    "The account on Bluesky; its app password is taken from HUBWRIGHT_PASSWORD."
  ),
  service: said(
    "service",
    "URL",
    "The account's server: on Bluesky its PDS, https://bsky.social where it is left out; on Mastodon such as https://mastodon.social."
  ),
  file: said("file", "FILE", "The messages: a file of JSON lines (.jsonl), or a table (.csv)."),
  replies: said("replies", "FILE", "The file of JSON lines to which replies are added.")
}

type Input = Command.Command.Config.Infer<typeof flags>

/** `hubwright run`: attends to a channel. */
export const run = Command.make(
  "run",
  { model: modelArgument, ...flags },
  Effect.fnUntraced(function* (input) {
    const model = yield* loadModel(input.model)
    const organization = yield* organizationOf(model)
    yield* refuseUnknownChannel(organization, input.channel)
    yield* refuseOtherPlatform(organization, input)
    const { compileRouter } = yield* Effect.promise(() => import("@hubwright/core/routing"))
    const router = yield* checkedValue(compileRouter(organization), model)
    yield* attendWith(router, input).pipe(
      Effect.scoped,
      Effect.mapError((error) =>
        error._tag === "Misuse" || error._tag === "ProblemsFound" ? error : new Misuse({ message: error.message })
      )
    )
  })
).pipe(
  Command.withDescription(
    "Attends to a channel: reads what people write, says who answers it and why, sends a holding reply where the rules let a machine speak, and hands messages over. It goes on until it is interrupted, or a file ends. Killed at any moment and started again, it neither loses a message nor replies twice."
  ),
  Command.withShortDescription("Attends to a channel on a platform."),
  Command.withExamples([
    {
      command: "hubwright run acme --platform bluesky --channel bluesky --identifier acme.org",
      description: "See what it would do, without doing it"
    },
    {
      command: "hubwright run acme --platform files --channel help --file messages.csv",
      description: "The same with the messages of a file"
    }
  ])
)

const refuseUnknownChannel = (organization: Organization, channel: string): Effect.Effect<void, Misuse> =>
  Object.hasOwn(organization.channels, channel)
    ? Effect.void
    : Effect.fail(
        new Misuse({
          message: `the model has no channel ${quoted(channel)}`,
          help: `it has ${Object.keys(organization.channels).map(quoted).join(", ")}`
        })
      )

/** A file can stand for any platform; an account on one platform is no channel on another. */
const refuseOtherPlatform = (
  { channels }: Organization,
  { platform, channel }: Pick<Input, "platform" | "channel">
): Effect.Effect<void, Misuse> => {
  const declared = channels[channel]?.platform
  if (platform === "files" || declared === undefined || declared === platform) return Effect.void
  const fitting = Object.entries(channels).filter(([, one]) => one.platform === platform)
  return Effect.fail(
    new Misuse({
      message: `the model says that ${quoted(channel)} is on ${quoted(declared)}, not on ${quoted(platform)}`,
      help:
        fitting.length === 0
          ? `no channel of the model is on ${quoted(platform)}: add one`
          : `on ${quoted(platform)} it has ${fitting.map(([id]) => quoted(id)).join(", ")}`
    })
  )
}

const attendWith = (router: Router, input: Input) =>
  Effect.gen(function* () {
    const { dryRun, reply, handOver: url } = input
    const connect = yield* Effect.promise(() => import("@hubwright/connect"))
    const { route } = yield* Effect.promise(() => import("@hubwright/core/routing"))
    const connector = yield* connectorOf(input)
    const journal = yield* connect.openJournal(dryRun ? ":memory:" : input.journal)
    const channel = yield* connect.openChannel(connector, { journal })
    const targets =
      dryRun || Option.isNone(url) ? [] : [yield* connect.openChannel(yield* targetOf(url.value), { journal })]
    yield* connect.attend(
      channel,
      (envelope) =>
        Effect.gen(function* () {
          const decision = route(router, envelope.message, { at: envelope.receivedAt })
          const replies = Option.toArray(reply).map((text) => ({
            outgoing: connect.replyTo(envelope, { text, extent: "signpost" }),
            decision
          }))
          const refusals = replies.flatMap((one) => connect.refusalsOf(one, connector.capabilities))
          for (const target of targets) yield* target.plan({ outgoing: connect.handOver(envelope, decision), decision })
          const state =
            replies.length === 0 ? "none" : refusals.length > 0 ? "refused" : dryRun ? "possible" : "planned"
          const data = {
            message: envelope.id,
            reply: state,
            refusals: refusals.map(({ message }) => message),
            handedOver: Option.getOrNull(url),
            decision
          } as const
          const { describeDecision } = yield* Effect.promise(() => import("@hubwright/core/routing"))
          yield* answer({ data, text: (page) => formatHandled(page, { ...data, why: describeDecision(decision) }) })
          return state === "planned" ? replies : []
        }),
      { targets }
    )
  })

const needed = (value: Option.Option<string>, flag: string): Effect.Effect<string, Misuse> =>
  Option.match(value, {
    onSome: Effect.succeed,
    onNone: () => Effect.fail(new Misuse({ message: `\`--${flag}\` is missing` }))
  })

const secretFrom = (name: string) =>
  Config.Redacted(name).pipe(Effect.mapError(() => new Misuse({ message: `the variable ${name} is not set` })))

const connectorOf = ({ platform, channel, identifier, service, file, replies, dryRun }: Input) =>
  Effect.gen(function* () {
    if (platform === "files") {
      const { files } = yield* Effect.promise(() => import("@hubwright/connect/files"))
      const target = dryRun ? "" : yield* needed(replies, "replies")
      return yield* files({ channel, path: yield* needed(file, "file"), replies: target })
    }
    if (platform === "mastodon") {
      const { mastodon } = yield* Effect.promise(() => import("@hubwright/connect/mastodon"))
      return yield* mastodon({
        channel,
        service: yield* needed(service, "service"),
        token: yield* secretFrom("HUBWRIGHT_TOKEN")
      })
    }
    const { bluesky } = yield* Effect.promise(() => import("@hubwright/connect/bluesky"))
    return yield* bluesky({
      channel,
      identifier: yield* needed(identifier, "identifier"),
      password: yield* secretFrom("HUBWRIGHT_PASSWORD"),
      ...(Option.isNone(service) ? {} : { service: service.value })
    })
  })

const targetOf = (url: string) =>
  Effect.gen(function* () {
    const { webhookTarget } = yield* Effect.promise(() => import("@hubwright/connect/webhook"))
    return yield* webhookTarget({ channel: "hand-over", url, secret: yield* secretFrom("HUBWRIGHT_WEBHOOK_SECRET") })
  })

interface Handled {
  readonly message: string
  readonly reply: "planned" | "possible" | "refused" | "none"
  readonly refusals: readonly string[]
  readonly why: string
}

const formatHandled = (page: Page, { message, reply, refusals, why }: Handled): string =>
  [
    mark(page, "name", neutralize(message)),
    wrap(page, neutralize(why)),
    ...(reply === "planned" ? ["The holding reply is sent."] : []),
    ...(reply === "possible" ? ["The holding reply would be sent."] : []),
    ...refusals.map((refusal) => wrap(page, `No holding reply: ${neutralize(refusal)}.`)),
    ""
  ].join("\n")
