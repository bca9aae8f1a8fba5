import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import { afterEach, describe, expect, test } from "vitest"
import { WebSocketServer } from "ws"
import type { Arrival } from "../connector.ts"
import { contract } from "../contract/contract.ts"
import { bundled } from "../fakes/bundled.ts"
import { freePort } from "../fakes/fake-server.ts"
import { makeMentions } from "../fakes/fake-slack.ts"
import { startFakeSocketMode } from "../fakes/fake-slack-socket.ts"
import { subject } from "./contract-subject.ts"
import { slackSocket } from "./slack-socket.ts"
import { connectTo } from "./socket.ts"

const cases = contract(await bundled(subject))

describe("the contract of Slack by Socket Mode, by a fake of it", () => {
  for (const { name, skipped, run } of cases)
    if (skipped === undefined) test.concurrent(name, { timeout: 480_000 }, run)
    else test.skip(`${name} (${skipped})`, run)
})

describe("a connection to Slack", () => {
  let stop = async (): Promise<void> => undefined
  afterEach(() => stop())

  const started = async () => {
    const folder = await mkdtemp(join(tmpdir(), "hubwright-socket-"))
    const fake = await startFakeSocketMode()
    stop = async () => {
      await fake.stop()
      await rm(folder, { recursive: true })
    }
    const inbox = join(folder, "inbox.sqlite")
    return { fake, options: { channel: "desk", inbox, token: fake.token, appToken: fake.appToken, api: fake.url } }
  }
  type Options = Awaited<ReturnType<typeof started>>["options"]

  /** Reads until some messages are there. */
  const read = (options: Options, count: number): Promise<readonly Arrival[]> =>
    Effect.runPromise(
      Effect.scoped(
        Effect.gen(function* () {
          const { ingest } = yield* slackSocket(options)
          const messages = Stream.filter(ingest(undefined), ({ kind }) => kind === "message")
          return yield* Stream.runCollect(Stream.take(messages, count))
        })
      )
    )

  test("is renewed when Slack says so, and nothing is lost or repeated in between", async () => {
    const { fake, options } = await started()
    const mention = makeMentions()
    for (let number = 0; number < 17; number++)
      fake.deliver(mention({ conversation: "ada", text: `message ${number}` }))
    const texts = (await read(options, 17)).map(
      (arrival) => arrival.kind === "message" && arrival.envelope.message.text
    )
    expect(texts).toEqual(Array.from({ length: 17 }, (_, number) => `message ${number}`))
    expect(fake.ticketsGiven.length).toBeGreaterThanOrEqual(4)
  })

  test("that says what is no JSON sets it aside with its bytes, and goes on", async () => {
    const { fake, options } = await started()
    const arrivals: Arrival[] = []
    const reading = Effect.runFork(
      Effect.scoped(
        Effect.flatMap(slackSocket(options), ({ ingest }) =>
          Stream.runForEach(ingest(undefined), (arrival) => Effect.sync(() => void arrivals.push(arrival)))
        )
      )
    )
    await expect.poll(() => fake.connections()).toBe(1)
    fake.say("{ not JSON")
    fake.deliver(makeMentions()({ conversation: "ada", text: "help" }))
    await expect.poll(() => arrivals.length).toBe(2)
    await Effect.runPromise(Fiber.interrupt(reading))
    expect(arrivals[0]).toMatchObject({ kind: "unreadable", raw: { bytes: new Uint8Array(Buffer.from("{ not JSON")) } })
    expect(arrivals[1]).toMatchObject({ kind: "message", envelope: { message: { text: "help" } } })
    await expect.poll(() => fake.connections()).toBe(0) // interrupted, it is closed
  })

  test("with a token that Slack does not know, or a link that is disabled, fails for good and tells no ticket", async () => {
    const { fake, options } = await started()
    await expect(read({ ...options, appToken: "xapp-wrong" }, 1)).rejects.toMatchObject({ _tag: "Unauthorized" })
    const failing = read(options, 1)
    await expect.poll(() => fake.connections()).toBe(1)
    fake.say(JSON.stringify({ type: "disconnect", reason: "link_disabled" }))
    await expect(failing).rejects.toMatchObject({ _tag: "Forbidden", message: expect.not.stringContaining("ticket") })
  })

  test("that is open and silent is taken for dead", async () => {
    const port = await freePort()
    const silent = new WebSocketServer({ host: "127.0.0.1", port })
    stop = () => new Promise((resolve) => silent.close(() => resolve()))
    const waiting = Effect.gen(function* () {
      const socket = yield* connectTo(`ws://127.0.0.1:${port}/link?ticket=secret`)
      const next = yield* Effect.forkChild(Effect.flip(socket.next))
      yield* TestClock.adjust("31 seconds")
      return yield* Fiber.join(next)
    })
    const error = await Effect.runPromise(Effect.scoped(waiting).pipe(Effect.provide(TestClock.layer())))
    expect(error.message).toBe("the connection to slack was silent for too long")
  })

  test("that breaks off is an error that passes", async () => {
    const { fake, options } = await started()
    const failing = read(options, 1)
    await expect.poll(() => fake.connections()).toBe(1)
    fake.cut()
    await expect(failing).rejects.toMatchObject({ _tag: "Transient", message: expect.not.stringContaining("ticket") })
  })
})
