import { defineOrganization, orThrow } from "@hubwright/core"
import { compileRouter, route } from "@hubwright/core/routing"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { describe, expect, test } from "vitest"
import { attend, type ChannelOptions, openChannel } from "./channel.ts"
import type { Arrival, Attempt, Connector, Receipt } from "./connector.ts"
import type { Envelope } from "./envelope.ts"
import { type Journal, openJournal } from "./journal.ts"
import { type Dispatch, replyTo } from "./outgoing.ts"
import { Invalid, type PlatformError, RateLimited, Transient } from "./platform-error.ts"
import { envelopeOfEvent } from "./webhook/event.ts"

const acme = defineOrganization({
  hubwright: 1,
  organization: { name: "Acme" },
  departments: { care: {} },
  channels: { main: { platform: "other", operators: ["care"] } },
  routing: { responsible: { rules: [], otherwise: { name: "care", to: "care" } } }
})
const router = orThrow(compileRouter(acme))

const envelopeOf = (id: string, conversation = id): Envelope =>
  envelopeOfEvent(
    { type: "message.created", data: { id, text: `hello ${id}`, conversation } },
    {
      platform: "script",
      channel: "main",
      receivedAtMillis: 0,
      raw: { mediaType: "text/plain", bytes: new Uint8Array() }
    }
  )

const dispatchOf = (envelope: Envelope, text = "thank you"): Dispatch => ({
  outgoing: replyTo(envelope, { text }),
  decision: route(router, envelope.message, { at: envelope.receivedAt })
})

const about = { platform: "script", operation: "send", message: "as the script says" }

/** A platform that does what a script says: each send ends as the next line of it, and then well. */
const scripted = (arrivals: readonly Arrival[], script: PlatformError[] = []) => {
  const sent: { readonly id: string; readonly attempt: Attempt }[] = []
  const connector: Connector = {
    platform: "script",
    channel: "main",
    capabilities: {
      privateReply: true,
      publicReply: true,
      edit: false,
      delete: false,
      atMostOnce: "client-chosen-key",
      order: "by-conversation"
    },
    limits: [],
    ingest: (from) => Stream.fromIterable(arrivals.slice(from === undefined ? 0 : Number(from))),
    send: ({ id }, attempt) =>
      Effect.suspend((): Effect.Effect<Receipt, PlatformError> => {
        sent.push({ id, attempt })
        const next = script.shift()
        return next === undefined ? Effect.succeed({ id, repeated: false }) : Effect.fail(next)
      })
  }
  return { connector, sent }
}

const arrivalsOf = (envelopes: readonly Envelope[]): readonly Arrival[] =>
  envelopes.map((envelope, index) => ({ kind: "message", cursor: String(index + 1), envelope }))

const patience = { firstWaitMillis: 1, longestWaitMillis: 5 }

const opened = <A, E>(
  connector: Connector,
  use: (channel: Effect.Success<ReturnType<typeof openChannel>>, journal: Journal) => Effect.Effect<A, E>,
  options: Partial<ChannelOptions> = {}
): Promise<A> =>
  Effect.runPromise(
    Effect.scoped(
      Effect.gen(function* () {
        const journal = yield* openJournal(":memory:")
        return yield* use(yield* openChannel(connector, { journal, patience, ...options }), journal)
      })
    )
  )

describe("sending", () => {
  const envelope = envelopeOf("m1")

  test("tries again what may pass, and says that it may have been there before", async () => {
    const { connector, sent } = scripted([], [new Transient(about), new RateLimited(about)])
    const receipt = await opened(connector, ({ send }) => send(dispatchOf(envelope)))
    expect(receipt).toEqual({ id: "reply:m1", repeated: false })
    expect(sent.map(({ attempt }) => attempt)).toEqual(["first", "again", "again"])
  })

  test("tells of each failure, of reading and of sending", async () => {
    const { connector } = scripted([], [new Transient(about), new Invalid(about)])
    const broken: Connector = { ...connector, ingest: () => Stream.fail(new Invalid({ ...about, operation: "read" })) }
    const told: string[] = []
    const onTrouble: ChannelOptions["onTrouble"] = (trouble) =>
      Effect.sync(() => void told.push("operation" in trouble ? `${trouble._tag} ${trouble.operation}` : trouble._tag))
    await opened(
      broken,
      ({ send, deliveries }) =>
        Effect.andThen(Effect.flip(send(dispatchOf(envelope))), Effect.flip(Stream.runDrain(deliveries))),
      { onTrouble }
    )
    expect(told).toEqual(["Transient send", "Invalid send", "Invalid read"])
  })

  test("does not try again what will not pass, and notes why", async () => {
    const { connector, sent } = scripted([], [new Invalid(about)])
    const noted = await opened(connector, ({ send }, journal) =>
      Effect.andThen(Effect.flip(send(dispatchOf(envelope))), journal.sending("main", "reply:m1"))
    )
    expect(sent.length).toBe(1)
    expect(noted).toMatchObject({ state: "failed", reason: "Invalid: as the script says" })
  })

  test("gives the receipt of before, and refuses another text under the same intent", async () => {
    const { connector, sent } = scripted([])
    await opened(connector, ({ send }) =>
      Effect.gen(function* () {
        const all = Effect.all([send(dispatchOf(envelope)), send(dispatchOf(envelope))], { concurrency: 2 })
        expect((yield* all).map(({ repeated }) => repeated).sort()).toEqual([false, true])
        expect(yield* send(dispatchOf(envelope))).toEqual({ id: "reply:m1", repeated: true })
      })
    )
    expect(sent.length).toBe(1)
    const failing = scripted(
      [],
      Array.from({ length: 9 }, () => new Transient(about))
    )
    const error = await opened(
      failing.connector,
      ({ send }) =>
        Effect.andThen(Effect.flip(send(dispatchOf(envelope))), Effect.flip(send(dispatchOf(envelope, "another")))),
      { retries: 1 }
    )
    expect(error).toMatchObject({ _tag: "Invalid" })
  })

  test("leaves a platform alone that keeps failing, and spends no more retries than the budget has", async () => {
    const down = scripted(
      [],
      Array.from({ length: 100 }, () => new Transient(about))
    )
    const envelopes = Array.from({ length: 20 }, (_, index) => envelopeOf(`m${index}`))
    const left = await opened(
      down.connector,
      ({ flush }, journal) =>
        Effect.gen(function* () {
          yield* journal.settle({ channel: "main", planned: envelopes.map((one) => dispatchOf(one).outgoing) })
          return yield* flush
        }),
      { patience: { firstWaitMillis: 1, longestWaitMillis: 1000 } }
    )
    expect(left.length).toBe(20)
    expect(down.sent.length).toBeLessThan(20)
  })

  test("goes on in other conversations when one cannot be sent in, whose order stays", async () => {
    const { connector, sent } = scripted([], [new Transient(about)])
    const envelopes = [envelopeOf("a1", "a"), envelopeOf("a2", "a"), envelopeOf("b1", "b")]
    const left = await opened(
      connector,
      ({ flush }, journal) =>
        Effect.gen(function* () {
          yield* journal.settle({ channel: "main", planned: envelopes.map((one) => dispatchOf(one).outgoing) })
          const first = yield* flush
          expect(first.map(({ outgoing }) => outgoing.id)).toEqual(["reply:a1", "reply:a2"])
          return yield* flush
        }),
      { retries: 0, atOnce: 1 }
    )
    expect(left).toEqual([])
    expect(sent.map(({ id }) => id)).toEqual(["reply:a1", "reply:b1", "reply:a1", "reply:a2"])
  })
})

describe("attending", () => {
  test("replies to each once, although some come twice, and notes the cursor", async () => {
    const [one, two] = [envelopeOf("m1"), envelopeOf("m2")]
    const { connector, sent } = scripted(arrivalsOf([one, two, one]))
    const cursor = await opened(connector, (channel, journal) =>
      Effect.gen(function* () {
        yield* attend(channel, (envelope) => Effect.succeed([dispatchOf(envelope)]))
        yield* attend(channel, () => Effect.die("nothing is left"))
        return yield* journal.cursor("main")
      })
    )
    expect(sent.map(({ id }) => id)).toEqual(["reply:m1", "reply:m2"])
    expect(cursor).toBe("3")
  })

  test("lets what is being sent come to its end when there is nothing more to read", async () => {
    const { connector, sent } = scripted(arrivalsOf([envelopeOf("m1"), envelopeOf("m2")]))
    const slow: Connector = {
      ...connector,
      send: (outgoing, attempt) =>
        Effect.andThen(Effect.delay(connector.send(outgoing, attempt), 30), Effect.sleep(30)).pipe(
          Effect.as({ id: outgoing.id, repeated: false })
        )
    }
    await opened(slow, (channel) => attend(channel, (envelope) => Effect.succeed([dispatchOf(envelope)])))
    expect(sent.map(({ id, attempt }) => `${id} ${attempt}`).sort()).toEqual(["reply:m1 first", "reply:m2 first"])
  })

  test("ends with what may not be sent, and leaves the envelope unhandled", async () => {
    const { connector, sent } = scripted(arrivalsOf([envelopeOf("m1")]))
    const [error, isHandled] = await opened(connector, (channel, journal) =>
      Effect.all([
        Effect.flip(attend(channel, (envelope) => Effect.succeed([dispatchOf(envelope, " ")]))),
        journal.wasHandled("main", "m1")
      ])
    )
    expect(error).toMatchObject({ _tag: "Refused", message: "the reply says nothing" })
    expect([isHandled, sent.length]).toEqual([false, 0])
  })

  test("connects again after a failure that passes, and goes on behind what is handled", async () => {
    const envelopes = ["m1", "m2", "m3"].map((id) => envelopeOf(id))
    const { connector, sent } = scripted(arrivalsOf(envelopes))
    const from: (string | undefined)[] = []
    const breaking: Connector = {
      ...connector,
      ingest: (cursor) => {
        from.push(cursor)
        return from.length === 1
          ? Stream.concat(Stream.take(connector.ingest(cursor), 2), Stream.fail(new Transient(about)))
          : connector.ingest(cursor)
      }
    }
    await opened(breaking, (channel) => attend(channel, (envelope) => Effect.succeed([dispatchOf(envelope)])))
    expect(from[0]).toBeUndefined()
    expect(from.length).toBe(2)
    expect(sent.map(({ id }) => id)).toEqual(["reply:m1", "reply:m2", "reply:m3"])
  })

  test("a platform that does not know us ends it", async () => {
    const { connector } = scripted([])
    const refusing: Connector = { ...connector, ingest: () => Stream.fail(new Invalid(about)) }
    const error = await opened(refusing, (channel) => Effect.flip(attend(channel, () => Effect.succeed([]))))
    expect(error).toMatchObject({ _tag: "Invalid" })
  })
})
