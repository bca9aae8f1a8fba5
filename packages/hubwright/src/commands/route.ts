import type { Checked, Organization } from "@hubwright/core"
import type { ArrivedMessage, WrittenMessage } from "@hubwright/core/read"
import type { Decision, Router, Strategy } from "@hubwright/core/routing"
import * as Console from "effect/Console"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { answer, currentPage, Json, ProblemsFound } from "../answer.ts"
import { asMisuse, readBytes } from "../disk.ts"
import { decodeText } from "../import/decode-text.ts"
import { Misuse } from "../misuse.ts"
import { atFlag, loadModel, modelHere, momentOf } from "../model/load.ts"
import { checkedValue, organizationOf } from "../model/organization.ts"
import { formatModelProblems } from "../model/problems.ts"
import { type AskedMessage, messageOf } from "../route/asked-message.ts"
import type { Counting } from "../route/batch.ts"
import { withCount } from "../status.ts"

const said = (name: string, metavar: string, description: string) =>
  Flag.String(name).pipe(Flag.withMetavar(metavar), Flag.withDescription(description), Flag.optional)

const several = (name: string, metavar: string, description: string) =>
  Flag.String(name).pipe(
    Flag.withMetavar(metavar),
    Flag.withDescription(`${description} Can be given several times.`),
    Flag.atLeast(0)
  )

/** The flags that say what arrived. */
const messageFlags = {
  text: said("text", "TEXT", "What the message says."),
  channel: said("channel", "ID", "Where it arrived; the only channel, or that of the platform, where it is left out."),
  platform: said("platform", "NAME", "The platform, in place of a channel."),
  language: said("language", "TAG", "Its language, such as de-AT."),
  market: said("market", "ID", "Its market."),
  form: said("form", "FORM", "Its form: post, comment, reply, mention, review, direct-message or email."),
  author: said("author", "KIND", "What kind of author wrote it, such as journalist."),
  customer: said("customer", "KIND", "Whether the customer is b2b or b2c."),
  intents: several("intent", "NAME", "What its author wants, such as complaint."),
  topics: several("topic", "ID", "What it is about."),
  products: several("product", "ID", "A product that it names."),
  stages: several("stage", "STAGE", "The stage of the buying cycle."),
  facts: several("fact", "NAME=VALUE", "A fact that the model declares.")
}

const strategies = ["least-loaded", "round-robin", "sticky"] as const satisfies readonly Strategy[]

/** The flags that ask who takes the message. */
const assignFlags = {
  assign: Flag.Boolean("assign").pipe(
    Flag.withDescription("Say which person takes the message, and who takes over if nothing happens."),
    Flag.withDefault(false)
  ),
  desk: said("desk", "FILE", "Who has how much in hand, as JSON: read where it is there, and written anew."),
  strategy: Flag.Literals("strategy", strategies).pipe(
    Flag.withDescription("Who of several is chosen; least-loaded where it is left out."),
    Flag.optional
  )
}

interface Assigning {
  readonly assign: boolean
  readonly desk: string | undefined
  readonly strategy: Strategy | undefined
}

/** A model that is ready to route, and when and in which situation it routes. */
interface Ready {
  readonly organization: Organization
  readonly router: Router
  readonly at: string
  readonly situation: string | undefined
}

/** `hubwright route`: says who should answer a message, or many. */
export const route = Command.make(
  "route",
  {
    model: modelHere,
    ...messageFlags,
    message: said("message", "FILE", "The message in a file of YAML or JSON, in place of flags."),
    messages: said("messages", "FILE", "Many messages: a file of JSON lines (.jsonl), or a table (.csv)."),
    at: atFlag.pipe(Flag.withDescription("When it arrived, where its file does not say; now where it is left out.")),
    situation: said("situation", "ID", "The crisis playbook in force."),
    ...assignFlags
  },
  Effect.fnUntraced(function* ({ model: name, message, messages, at, situation, assign, desk, strategy, ...flags }) {
    const asked = askedOf(flags)
    const assigning: Assigning = {
      assign,
      desk: Option.getOrUndefined(desk),
      strategy: Option.getOrUndefined(strategy)
    }
    yield* refuseMixtures(asked, { message: Option.isSome(message), messages: Option.isSome(messages) })
    yield* refuseIdleFlags(assigning, { messages: Option.isSome(messages) })
    const model = yield* loadModel(name, at)
    const organization = yield* organizationOf(model)
    const { compileRouter } = yield* Effect.promise(() => import("@hubwright/core/routing"))
    const router = yield* checkedValue(compileRouter(organization), model)
    const ready: Ready = { organization, router, at: yield* momentOf(at), situation: Option.getOrUndefined(situation) }
    if (Option.isSome(messages)) return yield* routeMany(ready, messages.value)
    const arrived = Option.isSome(message) ? yield* inFile(message.value) : yield* asFlagsSay(organization, asked)
    const decision = yield* decide(ready, arrived)
    if (assign) return yield* assignOne({ ready, arrived, decision }, assigning)
    const { formatDecision } = yield* Effect.promise(() => import("../route/format-route.ts"))
    return yield* answer({ data: decision, text: (page) => formatDecision(page, decision, arrived.message.text) })
  })
).pipe(
  Command.withDescription(
    "Says who should answer a message and why, how it gets there, what must happen meanwhile and until when. Of many messages it says where they go, what must be done and whether somebody is there in time; with --json, a decision a line. With --assign it says which person takes the message and who takes over. Ends with 1 if a message cannot be read, or nobody can take it."
  ),
  Command.withShortDescription("Says who should answer a message, and why."),
  Command.withExamples([
    {
      command: 'hubwright route acme --channel acme-x --text "It gave me a rash"',
      description: "Who answers this, and why?"
    },
    {
      command: "hubwright route acme --channel acme-x --intent praise --at 2026-12-24T20:00Z",
      description: "And on Christmas Eve?"
    },
    {
      command: "hubwright route acme --message one.yaml --assign --desk desk.json",
      description: "Who takes it, and who takes over?"
    },
    { command: "hubwright route acme --messages inbox.csv", description: "Where does a whole inbox go?" },
    {
      command: "hubwright route acme --messages inbox.jsonl --json > decisions.jsonl",
      description: "A decision a line"
    }
  ])
)

type Flags = {
  readonly [Name in keyof AskedMessage]: AskedMessage[Name] extends readonly string[]
    ? readonly string[]
    : Option.Option<string>
}

const askedOf = (flags: Flags): AskedMessage => ({
  text: Option.getOrUndefined(flags.text),
  channel: Option.getOrUndefined(flags.channel),
  platform: Option.getOrUndefined(flags.platform),
  language: Option.getOrUndefined(flags.language),
  market: Option.getOrUndefined(flags.market),
  form: Option.getOrUndefined(flags.form),
  author: Option.getOrUndefined(flags.author),
  customer: Option.getOrUndefined(flags.customer),
  intents: flags.intents,
  topics: flags.topics,
  products: flags.products,
  stages: flags.stages,
  facts: flags.facts
})

/** A message is said by flags, by a file, or by a file of many. */
const refuseMixtures = Effect.fnUntraced(function* (
  asked: AskedMessage,
  files: { readonly message: boolean; readonly messages: boolean }
) {
  const isSaid = Object.values(asked).some((value) => value !== undefined && value.length > 0)
  const ways = [...(isSaid ? ["flags"] : []), ...(files.message ? ["--message"] : [])].concat(
    files.messages ? ["--messages"] : []
  )
  if (ways.length > 1)
    return yield* new Misuse({ message: `a message is said by ${ways.join(" or by ")}, not by both` })
  if (ways.length === 0)
    return yield* new Misuse({ message: "there is no message", help: 'say it: `--text "Is it safe?"`' })
})

/** Who takes a message is asked of one message. */
const refuseIdleFlags = Effect.fnUntraced(function* (
  { assign, desk, strategy }: Assigning,
  { messages }: { readonly messages: boolean }
) {
  if (assign && messages)
    return yield* new Misuse({ message: "`--assign` is for one message", help: "leave it out with `--messages`" })
  if (!assign && (desk !== undefined || strategy !== undefined))
    return yield* new Misuse({
      message: `\`--${desk === undefined ? "strategy" : "desk"}\` says how a message is assigned`,
      help: "add `--assign`"
    })
})

/** A message, and what was decided of it. */
interface Routed {
  readonly ready: Ready
  readonly arrived: ArrivedMessage
  readonly decision: Decision
}

const assignOne = Effect.fnUntraced(function* (
  { ready, arrived, decision }: Routed,
  { desk: file, strategy }: Assigning
) {
  const { assign, emptyDesk } = yield* Effect.promise(() => import("@hubwright/core/routing"))
  const { readDesk, writeDesk } = yield* Effect.promise(() => import("../route/desk-file.ts"))
  const desk = file === undefined ? emptyDesk : yield* readDesk(file)
  const { conversation, language, text } = arrived.message
  const found = assign(ready.router, decision, {
    desk,
    ...(strategy === undefined ? {} : { strategy }),
    ...(conversation === undefined ? {} : { conversation }),
    ...(language === undefined ? {} : { language })
  })
  if (found.ok && file !== undefined) yield* writeDesk(file, found.value.desk)
  const { formatAssignment, formatDecision } = yield* Effect.promise(() => import("../route/format-route.ts"))
  return yield* answer({
    data: {
      decision,
      assignment: found.ok ? found.value : null,
      problems: found.problems.map(({ code, message, help }) => ({ code, message, help: help ?? null }))
    },
    text: (page) => [formatDecision(page, decision, text), formatAssignment(page, found)].join("\n\n"),
    verdict: found.ok ? "fine" : "problems"
  })
})

const asFlagsSay = Effect.fnUntraced(function* (organization: Organization, asked: AskedMessage) {
  const made = messageOf(organization, asked)
  if (made.kind === "refused") return yield* new Misuse(made.refusal)
  const { readMessage } = yield* Effect.promise(() => import("@hubwright/core/read"))
  const read = readMessage({ kind: "row", file: "", line: 1, data: made.data })
  if (read.ok) return read.value
  const [{ message, help }] = read.problems
  return yield* new Misuse({ message, ...(help === undefined ? {} : { help }) })
})

const inFile = Effect.fnUntraced(function* (file: string) {
  const content = yield* readBytes(file)
  const { readMessage } = yield* Effect.promise(() => import("@hubwright/core/read"))
  const read = readMessage({ kind: "text", file, text: decodeText(content).text })
  return yield* checkedValue(read, { prefix: "", files: { [file]: content } })
})

const decide = ({ router, at, situation }: Ready, arrived: ArrivedMessage): Effect.Effect<Decision> =>
  Effect.map(
    Effect.promise(() => import("@hubwright/core/routing")),
    ({ route: decisionOf }) => {
      const crisis = arrived.situation ?? situation
      return decisionOf(router, arrived.message, {
        at: arrived.at ?? at,
        ...(crisis === undefined ? {} : { situation: crisis })
      })
    }
  )

const routeMany = Effect.fnUntraced(function* (ready: Ready, file: string) {
  const { countDecisions } = yield* Effect.promise(() => import("../route/batch.ts"))
  const { readMessage } = yield* Effect.promise(() => import("@hubwright/core/read"))
  const counting = countDecisions(ready.organization, ready.router)
  const isData = yield* Json
  const written = yield* messagesIn(ready.organization, file)
  yield* withCount("messages", (counted) =>
    Stream.runForEach(written, (one) => Effect.andThen(takeOne(ready, readMessage(one), { counting, isData }), counted))
  )
  const batch = counting.batch()
  if (!isData) {
    const { formatBatch } = yield* Effect.promise(() => import("../route/format-route.ts"))
    yield* Console.log(formatBatch(yield* currentPage, batch))
  }
  if (batch.unread > 0) return yield* new ProblemsFound()
})

const takeOne = Effect.fnUntraced(function* (
  ready: Ready,
  read: Checked<ArrivedMessage>,
  { counting, isData }: { readonly counting: Counting; readonly isData: boolean }
) {
  if (!read.ok) {
    counting.addUnread()
    const page = yield* currentPage
    const style = page.colors === "shown" ? "ansi" : "plain"
    return yield* Console.error(formatModelProblems({ prefix: "", files: {} }, read.problems, style))
  }
  const decision = yield* decide(ready, read.value)
  counting.add(decision)
  if (isData) yield* Console.log(JSON.stringify(decision))
})

/** The messages of a file: those of a table at once, JSON lines as they are read. */
const messagesIn = Effect.fnUntraced(function* (organization: Organization, file: string) {
  if (/\.csv$/iu.test(file)) {
    const { messageRows } = yield* Effect.promise(() => import("../route/message-rows.ts"))
    const table = messageRows(organization, file, decodeText(yield* readBytes(file)).text)
    if (table.kind === "refused") return yield* new Misuse(table.refusal)
    return Stream.fromIterable(table.rows)
  }
  if (!/\.(?:jsonl|ndjson)$/iu.test(file))
    return yield* new Misuse({ message: "many messages are read from .jsonl or .csv", help: "rename the file" })
  const disk = yield* FileSystem.FileSystem
  return disk.stream(file).pipe(
    Stream.mapError(asMisuse(file, "read")),
    Stream.decodeText,
    Stream.splitLines,
    Stream.zipWithIndex,
    Stream.filter(([text]) => text.trim() !== ""),
    Stream.map(([text, index]): WrittenMessage => ({ kind: "text", file, text, line: index + 1 }))
  )
})
