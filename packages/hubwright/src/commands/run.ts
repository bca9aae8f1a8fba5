import type { JournalError, PlatformError, Refused, Step } from "@hubwright/connect"
import { neutralize, type Organization, quoted } from "@hubwright/core"
import type { Router } from "@hubwright/core/routing"
import * as Console from "effect/Console"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stdio from "effect/Stdio"
import { answer } from "../answer.ts"
import { Misuse } from "../misuse.ts"
import { loadModel, modelArgument } from "../model/load.ts"
import { checkedValue, organizationOf } from "../model/organization.ts"
import { mark, type Page, wrap } from "../page/page.ts"
import { sourceFlags, sourceOf } from "../run/source.ts"
import { handOver, targetOf } from "../run/target.ts"

const flags = {
  ...sourceFlags,
  channel: Flag.String("channel").pipe(Flag.withMetavar("ID"), Flag.withDescription("The channel of the model.")),
  dryRun: Flag.Boolean("dry-run").pipe(
    Flag.withDescription(
      "Only say what would be done: nothing is sent, and nothing is remembered. So it is unless --no-dry-run is given."
    ),
    Flag.withDefault(true)
  ),
  reply: Flag.String("reply").pipe(
    Flag.withMetavar("TEXT"),
    Flag.withDescription(
      "A holding reply, sent where the rules let a machine speak; none where it is left out. It tells where or that it is answered, no more."
    ),
    Flag.optional
  ),
  journal: Flag.String("journal").pipe(
    Flag.withMetavar("FILE"),
    Flag.withDescription("The file that remembers what was read, handled and sent."),
    Flag.withDefault("hubwright.journal.sqlite")
  ),
  handOver
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
      Effect.mapError((error) => (error._tag === "Misuse" || error._tag === "ProblemsFound" ? error : misuseOf(error)))
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
    },
    {
      command: "hubwright run acme --platform x --channel x --hand-over slack:C01 --no-dry-run",
      description: "Hand what people write over to a channel of Slack"
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
    const { dryRun, reply, handOver: where } = input
    const connect = yield* Effect.promise(() => import("@hubwright/connect"))
    const { describeDecision, route } = yield* Effect.promise(() => import("@hubwright/core/routing"))
    const connector = yield* sourceOf(input)
    const journal = yield* connect.openJournal(dryRun ? ":memory:" : input.journal)
    const watching = {
      journal,
      onStep: ({ kind, id }: Step) =>
        kind === "set-aside" ? noted(`\`${id}\` cannot be read and is set aside`) : Effect.void,
      onTrouble: ({ message }: { readonly message: string }) => noted(message)
    }
    const channel = yield* connect.openChannel(connector, watching)
    const targets =
      dryRun || Option.isNone(where) ? [] : [yield* connect.openChannel(yield* targetOf(where.value), watching)]
    if (yield* (yield* Stdio.Stdio).stderrIsTerminal)
      yield* noted(`attending to \`${input.channel}\`${dryRun ? ": nothing is sent" : ""}; Ctrl-C ends it`)
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
          for (const target of targets) {
            const outgoing = connect.handOver(envelope, decision, target.connector.capabilities)
            yield* target.plan({ outgoing, decision })
          }
          const state =
            replies.length === 0 ? "none" : refusals.length > 0 ? "refused" : dryRun ? "possible" : "planned"
          const data = {
            message: envelope.id,
            reply: state,
            refusals: refusals.map(({ message }) => message),
            handedOver: Option.getOrNull(where),
            decision
          } as const
          yield* answer({ data, text: (page) => formatHandled(page, { ...data, why: describeDecision(decision) }) })
          return state === "planned" ? replies : []
        }),
      { targets }
    )
  })

/** A note on standard error, where it is in nobody's way. */
const noted = (what: string): Effect.Effect<void> => Console.error(`note: ${neutralize(what)}`)

/** What ended it, with what to try. */
const misuseOf = (error: PlatformError | JournalError | Refused): Misuse => {
  const { _tag, message } = error
  const tries: Readonly<Partial<Record<typeof _tag, string>>> = {
    Unauthorized: "check the account, and the password or token in the environment",
    Forbidden: "check what the account, or the app behind the token, may do",
    NotFound: "check the account, the address or the file",
    Transient: "check the address and the connection, and start it again: it goes on where it was",
    JournalError: "the journal must be a file that can be written and that no other process has open"
  }
  const help = tries[_tag]
  return new Misuse({ message, ...(help === undefined ? {} : { help }) })
}

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
