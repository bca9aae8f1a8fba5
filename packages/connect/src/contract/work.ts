import { writeSync } from "node:fs"
import { flushCompileCache } from "node:module"
import { defineOrganization, orThrow } from "@hubwright/core"
import { compileRouter, type Router, route } from "@hubwright/core/routing"
import * as Cause from "effect/Cause"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Logger from "effect/Logger"
import * as References from "effect/References"
import * as Schema from "effect/Schema"
import type * as Scope from "effect/Scope"
import * as Tracer from "effect/Tracer"
import { attend, openChannel } from "../channel.ts"
import type { Connector } from "../connector.ts"
import type { Step } from "../delivery.ts"
import { type Journal, type JournalError, openJournal } from "../journal.ts"
import { replyTo } from "../outgoing.ts"
import type { PlatformError } from "../platform-error.ts"

/** What a worker is told, as JSON. */
export const Orders = Schema.Struct({
  settings: Schema.Unknown,
  journal: Schema.String,
  /** At which step the process kills itself, and at the how-manieth of its kind. */
  killAt: Schema.optionalKey(Schema.Struct({ step: Schema.String, nth: Schema.Int })),
  /** How long handling an envelope takes. */
  handleMillis: Schema.Int,
  /** What it does: replies to everything; the same, with all logs and spans printed; or shows what is set aside. */
  task: Schema.Literals(["reply", "reply-traced", "quarantine"])
})
/** What a worker is told. */
export interface Orders extends Schema.Schema.Type<typeof Orders> {}

const decodeOrders = Schema.decodeUnknownSync(Schema.fromJsonString(Orders))

/** What the reply to a message says: the message itself, so that the platform's side can tell what it answers. */
export const replyText = (text: string | undefined): string => `re: ${(text ?? "").trim()}`

/**
 * Runs a connector as the contract tells: the module that calls it is what a subject names as its worker. It reads its
 * orders from the last argument, and goes on until it is ended.
 */
export const work = (
  connect: (settings: unknown) => Effect.Effect<Connector, PlatformError | JournalError, Scope.Scope>
): Promise<void> => {
  flushCompileCache() // who is killed writes nothing at the end
  const orders = decodeOrders(process.argv.at(-1) ?? "")
  const program = Effect.gen(function* () {
    const journal = yield* openJournal(orders.journal)
    const connector = yield* connect(orders.settings)
    if (orders.task === "quarantine") return yield* showQuarantine(journal, connector)
    const channel = yield* openChannel(connector, {
      journal,
      patience: { firstWaitMillis: 50, longestWaitMillis: 500 },
      onStep: killer(orders)
    })
    const router = routerFor(connector.channel)
    yield* attend(channel, (envelope) =>
      Effect.as(Effect.sleep(Duration.millis(orders.handleMillis)), [
        {
          outgoing: replyTo(envelope, { text: replyText(envelope.message.text) }),
          decision: route(router, envelope.message, { at: envelope.receivedAt })
        }
      ])
    )
    say("ended")
  })
  const fiber = Effect.runFork(Effect.scoped(orders.task === "reply-traced" ? traced(program) : program))
  process.once("SIGTERM", () => fiber.interruptUnsafe())
  return Effect.runPromise(Fiber.await(fiber)).then((exit) => {
    if (exit._tag === "Failure" && process.exitCode === undefined) say(`failed ${Cause.pretty(exit.cause)}`)
  })
}

// what is written synchronously is out before the process is killed
const say = (line: string): void => void writeSync(1, `${line}\n`)

const killer = ({ killAt }: Orders) => {
  let count = 0
  return ({ kind, id }: Step): Effect.Effect<void> =>
    Effect.sync(() => {
      say(`step ${kind} ${id}`)
      if (kind === killAt?.step && ++count === killAt.nth) process.kill(process.pid, "SIGKILL")
    })
}

const routerFor = (channel: string): Router =>
  orThrow(
    compileRouter(
      defineOrganization({
        hubwright: 1,
        organization: { name: "Contract" },
        departments: { care: {} },
        channels: { [channel]: { platform: "other", operators: ["care"] } },
        routing: { responsible: { rules: [], otherwise: { name: "care", to: "care" } } }
      })
    )
  )

const showQuarantine = (journal: Journal, { channel }: Connector): Effect.Effect<void, JournalError> =>
  Effect.map(journal.quarantined(channel), (entries) => {
    for (const { bytes } of entries) say(`quarantined ${Buffer.from(bytes).toString("base64")}`)
  })

const failureIn = (exit: Exit.Exit<unknown, unknown>): string => (Exit.isFailure(exit) ? Cause.pretty(exit.cause) : "")

/** The same with every log line and every span printed, as whoever operates it might see them. */
const traced = <A, E, R>(effect: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  Effect.gen(function* () {
    const tracer = yield* Tracer.Tracer
    const printing = Tracer.make({
      span: (options) => {
        const span = tracer.span(options)
        const end = span.end.bind(span)
        span.end = (at, exit) => {
          say(`span ${span.name} ${JSON.stringify(Object.fromEntries(span.attributes))} ${failureIn(exit)}`)
          end(at, exit)
        }
        return span
      }
    })
    return yield* effect.pipe(
      Effect.provideService(Tracer.Tracer, printing),
      Effect.provideService(References.MinimumLogLevel, "All"),
      Effect.provide(Logger.layer([Logger.make((options) => say(`log ${Logger.formatJson.log(options)}`))]))
    )
  })
