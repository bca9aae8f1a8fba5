import * as Effect from "effect/Effect"
import { afterEach, describe, expect, test } from "vitest"
import { contract } from "../contract/contract.ts"
import { bundled } from "../fakes/bundled.ts"
import { startFakeZendesk } from "../fakes/fake-zendesk.ts"
import type { Outgoing } from "../outgoing.ts"
import { subject } from "./contract-subject.ts"
import { zendeskTarget } from "./zendesk.ts"

const cases = contract(await bundled(subject))

describe("the contract of Zendesk, by a fake of it", () => {
  for (const { name, skipped, run } of cases)
    if (skipped === undefined) test.concurrent(name, { timeout: 480_000 }, run)
    else test.skip(`${name} (${skipped})`, run)
})

describe("a message that is handed over to Zendesk", () => {
  let stop = async (): Promise<void> => undefined
  afterEach(() => stop())

  const started = async (wrong?: string) => {
    const fake = await startFakeZendesk()
    stop = fake.stop
    const { url: service, email, token } = fake
    const target = await Effect.runPromise(zendeskTarget({ channel: "inside", service, email, token: wrong ?? token }))
    return { fake, target }
  }
  const outgoing: Outgoing = {
    id: "hand-over:1",
    kind: "hand-over",
    answers: "1",
    to: { sender: "ada", platform: "bluesky" },
    conversation: "1",
    text: "why, and what was written",
    visibility: "private",
    extent: "full",
    composedBy: "machine",
    discloses: []
  }

  test("is an internal note, so that nobody outside is told", async () => {
    const { fake, target } = await started()
    await Effect.runPromise(target.send(outgoing, "first"))
    expect(fake.tickets).toMatchObject([
      { subject: "Message from ada on bluesky", comment: { body: outgoing.text, public: false } }
    ])
  })

  test("is found by its intent when the time is over for which keys are kept", async () => {
    const { fake, target } = await started()
    const { id } = await Effect.runPromise(target.send(outgoing, "first"))
    fake.forgetKeys()
    expect(await Effect.runPromise(target.send(outgoing, "again"))).toEqual({ id, repeated: true })
    expect(fake.tickets.length).toBe(1)
  })

  test("is refused as unauthorized with a wrong token", async () => {
    const { target } = await started("wrong")
    const result = await Effect.runPromise(Effect.result(target.send(outgoing, "first")))
    expect(result).toMatchObject({ failure: { _tag: "Unauthorized" } })
  })
})
