import * as Effect from "effect/Effect"
import { afterEach, describe, expect, test } from "vitest"
import { contract } from "../contract/contract.ts"
import { bundled } from "../fakes/bundled.ts"
import { startFakeChatwoot } from "../fakes/fake-chatwoot.ts"
import type { Outgoing } from "../outgoing.ts"
import { chatwootTarget } from "./chatwoot.ts"
import { subject } from "./contract-subject.ts"

const cases = contract(await bundled(subject))

describe("the contract of Chatwoot, by a fake of it", () => {
  for (const { name, skipped, run } of cases)
    if (skipped === undefined) test.concurrent(name, { timeout: 480_000 }, run)
    else test.skip(`${name} (${skipped})`, run)
})

describe("a message that is handed over to Chatwoot", () => {
  let stop = async (): Promise<void> => undefined
  afterEach(() => stop())

  const started = async (wrong?: string) => {
    const fake = await startFakeChatwoot()
    stop = fake.stop
    const options = { channel: "inside", service: fake.url, inbox: wrong ?? fake.inbox }
    return { fake, target: await Effect.runPromise(chatwootTarget(options)) }
  }
  const handOver = (number: number, conversation: string): Outgoing => ({
    id: `hand-over:${number}`,
    kind: "hand-over",
    answers: String(number),
    to: { sender: "ada" },
    conversation,
    text: `message ${number}`,
    visibility: "private",
    extent: "full",
    composedBy: "machine",
    discloses: []
  })

  test("joins the conversation of its thread, and no other", async () => {
    const { fake, target } = await started()
    for (const [number, thread] of ["a", "b", "a"].entries())
      await Effect.runPromise(target.send(handOver(number, thread), "first"))
    expect(fake.messages.map(({ conversation }) => conversation)).toEqual([1, 2, 1])
  })

  test("is found again on an older page, and not sent twice", async () => {
    const { fake, target } = await started()
    for (let number = 0; number < 45; number++) await Effect.runPromise(target.send(handOver(number, "a"), "first"))
    expect(await Effect.runPromise(target.send(handOver(0, "a"), "again"))).toEqual({ id: "1", repeated: true })
    await Effect.runPromise(target.send(handOver(45, "a"), "again"))
    expect(fake.messages.length).toBe(46)
  })

  test("into an inbox that is not there is refused as not found", async () => {
    const { target } = await started("wrong")
    const result = await Effect.runPromise(Effect.result(target.send(handOver(0, "a"), "first")))
    expect(result).toMatchObject({ failure: { _tag: "NotFound" } })
  })
})
