import * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Metric from "effect/Metric"
import * as Option from "effect/Option"

// Names and units of OpenTelemetry's semantic conventions for messaging, version 1.45.
const consumed = Metric.counter("messaging.client.consumed.messages", { incremental: true })
const sent = Metric.counter("messaging.client.sent.messages", { incremental: true })
const took = Metric.histogram("messaging.client.operation.duration", {
  description: "seconds",
  boundaries: [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10]
})

/** What is done with a message, as spans and metrics name it. */
export interface Operation {
  readonly name: "receive" | "process" | "settle" | "send"
  readonly platform: string
  readonly channel: string
  /** The envelope or the intent: an identity, never a text. */
  readonly id: string
}

/** Measures an operation: a span, how long it took, and how it failed. No text of a message and no secret goes in. */
export const observed =
  ({ name, platform, channel, id }: Operation) =>
  <A, E extends { readonly _tag: string }, R>(effect: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
    Effect.gen(function* () {
      const since = yield* Clock.currentTimeMillis
      const exit = yield* Effect.exit(effect)
      const seconds = Duration.toSeconds(Duration.millis((yield* Clock.currentTimeMillis) - since))
      const attributes = { ...common({ name, platform, channel }), ...errorOf(exit) }
      yield* Metric.update(Metric.withAttributes(took, attributes), seconds)
      const counter = name === "send" ? sent : name === "receive" ? consumed : undefined
      if (counter !== undefined) yield* Metric.update(Metric.withAttributes(counter, attributes), 1)
      yield* Effect.annotateCurrentSpan(errorOf(exit))
      return yield* exit
    }).pipe(
      Effect.withSpan(`${name} ${channel}`, {
        kind: name === "send" ? "producer" : "consumer",
        attributes: { ...common({ name, platform, channel }), "messaging.message.id": id }
      })
    )

const common = ({ name, platform, channel }: Omit<Operation, "id">): Readonly<Record<string, string>> => ({
  "messaging.system": platform,
  "messaging.destination.name": channel,
  "messaging.operation.name": name,
  "messaging.operation.type": name
})

const errorOf = (exit: Exit.Exit<unknown, { readonly _tag: string }>): Readonly<Record<string, string>> =>
  Exit.isSuccess(exit)
    ? {}
    : {
        "error.type": Option.match(Cause.findErrorOption(exit.cause), {
          onNone: () => "defect",
          onSome: ({ _tag }) => _tag
        })
      }
