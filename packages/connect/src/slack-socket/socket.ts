import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Queue from "effect/Queue"
import type * as Scope from "effect/Scope"
import { type RawData, WebSocket } from "ws"
import { Transient } from "../platform-error.ts"
import { platform } from "../slack/api.ts"

/** One connection to Slack: it is closed with its scope. */
export interface Socket {
  /** The next message, as its bytes came. Fails where the connection ended, or is silent for too long. */
  readonly next: Effect.Effect<Uint8Array, Transient>
  /** Tells Slack that an envelope is safe here, so that it is not delivered again. */
  readonly acknowledge: (envelopeId: string) => Effect.Effect<void>
}

type Heard =
  | { readonly kind: "message"; readonly bytes: Uint8Array }
  | { readonly kind: "ping" }
  | { readonly kind: "end"; readonly why: string }

/** The largest message that is taken. */
const mostBytes = 1_048_576

/** How long Slack, which pings all the time, may say nothing: then the connection is dead, though nobody told us. */
const longestSilence = Duration.seconds(30)

/** How long the end of a connection is waited for until it is cut. */
const closingPatience = Duration.seconds(1)

/** Connects to an address that `apps.connections.open` gave. The address holds a ticket: it shows in no error. */
export const connectTo = (url: string): Effect.Effect<Socket, never, Scope.Scope> =>
  Effect.gen(function* () {
    const heard = yield* Queue.unbounded<Heard>()
    const socket = yield* Effect.acquireRelease(
      Effect.sync(() => opened(url, (one) => void Queue.offerUnsafe(heard, one))),
      close
    )
    const next: Socket["next"] = Effect.gen(function* () {
      for (;;) {
        const one = yield* Effect.timeoutOption(Queue.take(heard), longestSilence)
        if (Option.isNone(one)) return yield* ended("was silent for too long")
        if (one.value.kind === "end") return yield* ended(one.value.why)
        if (one.value.kind === "message") return one.value.bytes
      }
    })
    return {
      next,
      acknowledge: (id) => Effect.sync(() => socket.send(JSON.stringify({ envelope_id: id }), () => undefined))
    }
  })

const ended = (why: string): Transient =>
  new Transient({ platform, operation: "socket", message: `the connection to slack ${why}` })

const opened = (url: string, hear: (one: Heard) => void): WebSocket => {
  const socket = new WebSocket(url, { maxPayload: mostBytes, perMessageDeflate: false })
  socket.on("message", (data) => hear({ kind: "message", bytes: bytesOf(data) }))
  socket.on("ping", () => hear({ kind: "ping" }))
  socket.on("close", (code) => hear({ kind: "end", why: `ended with ${code}` }))
  // its message can hold the address; that the connection is closed follows
  socket.on("error", () => hear({ kind: "end", why: "failed" }))
  return socket
}

const bytesOf = (data: RawData): Uint8Array =>
  Array.isArray(data) ? Buffer.concat(data) : data instanceof ArrayBuffer ? new Uint8Array(data) : data

/** Says goodbye, so that what was acknowledged gets out; whoever does not answer is cut. */
const close = (socket: WebSocket): Effect.Effect<void> =>
  Effect.callback<void>((resume) => {
    if (socket.readyState === WebSocket.CLOSED) return resume(Effect.void)
    socket.once("close", () => resume(Effect.void))
    socket.close(1000)
  }).pipe(Effect.timeoutOption(closingPatience), Effect.andThen(Effect.sync(() => socket.terminate())))
