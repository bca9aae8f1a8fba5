import * as Effect from "effect/Effect"
import { afterEach, describe, expect, test } from "vitest"
import type { Connector } from "../connector.ts"
import { contract } from "../contract/contract.ts"
import { bundled } from "../fakes/bundled.ts"
import { startFakeMastodon } from "../fakes/fake-mastodon.ts"
import type { Outgoing } from "../outgoing.ts"
import { subject } from "./contract-subject.ts"
import { mastodon } from "./mastodon.ts"

const cases = contract(await bundled(subject))

describe("the contract of Mastodon, by a fake server", () => {
  for (const { name, skipped, run } of cases)
    if (skipped === undefined) test.concurrent(name, { timeout: 480_000 }, run)
    else test.skip(`${name} (${skipped})`, run)
})

describe("a reply on Mastodon", () => {
  let stop = async (): Promise<void> => undefined
  afterEach(() => stop())

  /** An account with one mention of some visibility, and a reply to it. */
  const started = async (visibility: string) => {
    const fake = await startFakeMastodon()
    stop = fake.stop
    const createdAt = new Date().toISOString()
    const { id } = fake.add({ account: "ada", text: "@care help", visibility, createdAt })
    const connector = await Effect.runPromise(mastodon({ channel: "main", service: fake.url, token: fake.token }))
    const reply: Outgoing = {
      id: "reply:1",
      kind: "reply",
      answers: "1",
      to: { status: id, acct: "ada", visibility },
      conversation: id,
      text: "we look into it",
      visibility: "public",
      extent: "full",
      composedBy: "person",
      discloses: []
    }
    return { fake, connector, reply }
  }
  const send = (connector: Connector, outgoing: Outgoing, attempt: "first" | "again" = "first") =>
    Effect.runPromise(Effect.result(connector.send(outgoing, attempt)))

  test("names whom it answers, and is as public as the post", async () => {
    const { fake, connector, reply } = await started("unlisted")
    await send(connector, reply)
    expect(fake.statuses.at(-1)).toMatchObject({ text: "@ada we look into it", visibility: "unlisted" })
  })

  test("that is private is shown to nobody else, and names nobody else", async () => {
    const { fake, connector, reply } = await started("direct")
    await send(connector, { ...reply, visibility: "private" })
    expect(fake.statuses.at(-1)).toMatchObject({ visibility: "direct" })
    const naming = await send(connector, { ...reply, id: "reply:2", visibility: "private", text: "ask @bob@else.test" })
    expect(naming).toMatchObject({ failure: { _tag: "Invalid" } })
    const mail = await send(connector, { ...reply, id: "reply:3", visibility: "private", text: "mail bob@else.test" })
    expect(mail).toMatchObject({ success: { repeated: false } })
  })

  test("is found in its thread when the server has forgotten its key", async () => {
    const { fake, connector, reply } = await started("public")
    const text = "@ada we look   into it"
    const { inReplyTo } = { inReplyTo: String(reply.to.status) }
    const { id } = fake.add({ account: fake.own, text, visibility: "public", inReplyTo, createdAt: "2026-01-01" })
    expect(await send(connector, reply, "again")).toMatchObject({ success: { id, repeated: true } })
  })

  test("keeps naming whom it answers when it is edited, and can be deleted twice", async () => {
    const { fake, connector, reply } = await started("public")
    const { id } = await Effect.runPromise(connector.send(reply, "first"))
    await Effect.runPromise(connector.edit?.(id, "done") ?? Effect.die("it cannot edit"))
    expect(fake.statuses.at(-1)?.text).toBe("@ada done")
    const remove = connector.delete?.(id) ?? Effect.die("it cannot delete")
    await Effect.runPromise(Effect.andThen(remove, remove))
    expect(fake.statuses.some((status) => status.id === id)).toBe(false)
  })

  test("of a withdrawn token is refused as unauthorized", async () => {
    const { fake } = await started("public")
    const login = mastodon({ channel: "main", service: fake.url, token: "wrong" })
    expect(await Effect.runPromise(Effect.result(login))).toMatchObject({ failure: { _tag: "Unauthorized" } })
  })
})
