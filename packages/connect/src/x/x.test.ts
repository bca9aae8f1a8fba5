import * as Effect from "effect/Effect"
import { afterEach, describe, expect, test } from "vitest"
import { contract } from "../contract/contract.ts"
import { bundled } from "../fakes/bundled.ts"
import { startFakeX } from "../fakes/fake-x.ts"
import type { Outgoing } from "../outgoing.ts"
import { subject } from "./contract-subject.ts"
import { x } from "./x.ts"

const cases = contract(await bundled(subject))

describe("the contract of X, by a fake of it", () => {
  for (const { name, skipped, run } of cases)
    if (skipped === undefined) test.concurrent(name, { timeout: 480_000 }, run)
    else test.skip(`${name} (${skipped})`, run)
})

describe("a reply on X", () => {
  let stop = async (): Promise<void> => undefined
  afterEach(() => stop())

  const started = async () => {
    const fake = await startFakeX()
    stop = fake.stop
    const { id } = fake.mention({ author: "7", text: "@care help", createdAt: new Date().toISOString() })
    const connector = await Effect.runPromise(x({ channel: "main", api: fake.url, ...fake.keys }))
    const reply: Outgoing = {
      id: "reply:1",
      kind: "reply",
      answers: id,
      to: { post: id },
      conversation: id,
      text: "look & see https://acme.test/help",
      visibility: "public",
      extent: "full",
      composedBy: "person",
      discloses: []
    }
    return { fake, connector, reply }
  }

  test("is found again on an older page, and not sent twice", async () => {
    const { fake, connector, reply } = await started()
    const { id } = await Effect.runPromise(connector.send(reply, "first"))
    for (const text of ["a", "b", "c", "d"]) await Effect.runPromise(connector.send({ ...reply, text }, "first"))
    expect(await Effect.runPromise(connector.send(reply, "again"))).toEqual({ id, repeated: true })
    expect(fake.posts.length).toBe(6)
  })

  test("can be deleted twice", async () => {
    const { fake, connector, reply } = await started()
    const { id } = await Effect.runPromise(connector.send(reply, "first"))
    const remove = connector.delete?.(id) ?? Effect.die("it cannot delete")
    await Effect.runPromise(Effect.andThen(remove, remove))
    expect(fake.posts.length).toBe(1)
  })

  test("of a withdrawn token is refused as unauthorized", async () => {
    const { fake } = await started()
    const login = x({ channel: "main", api: fake.url, ...fake.keys, token: "withdrawn" })
    expect(await Effect.runPromise(Effect.result(login))).toMatchObject({ failure: { _tag: "Unauthorized" } })
  })
})
