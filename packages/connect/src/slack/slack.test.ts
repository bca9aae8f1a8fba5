import * as Effect from "effect/Effect"
import { afterEach, describe, expect, test } from "vitest"
import { contract } from "../contract/contract.ts"
import { bundled } from "../fakes/bundled.ts"
import { startFakeSlack } from "../fakes/fake-slack.ts"
import type { Outgoing } from "../outgoing.ts"
import { subject } from "./contract-subject.ts"
import { slackTarget } from "./slack.ts"

const cases = contract(await bundled(subject))

describe("the contract of Slack, by a fake of it", () => {
  for (const { name, skipped, run } of cases)
    if (skipped === undefined) test.concurrent(name, { timeout: 480_000 }, run)
    else test.skip(`${name} (${skipped})`, run)
})

describe("a message that is handed over into a Slack channel", () => {
  let stop = async (): Promise<void> => undefined
  afterEach(() => stop())

  const started = async (token?: string) => {
    const fake = await startFakeSlack()
    stop = fake.stop
    const options = { channel: "inside", room: "C9", token: token ?? fake.token, api: fake.url }
    return { fake, target: await Effect.runPromise(slackTarget(options)) }
  }
  const outgoing: Outgoing = {
    id: "hand-over:1",
    kind: "hand-over",
    answers: "1",
    to: {},
    conversation: "1",
    text: "<!channel> look & see",
    visibility: "private",
    extent: "full",
    composedBy: "machine",
    discloses: []
  }

  test("calls nobody, whatever was written", async () => {
    const { fake, target } = await started()
    await Effect.runPromise(target.send(outgoing, "first"))
    expect(fake.messages.map(({ text }) => text)).toEqual(["&lt;!channel&gt; look &amp; see"])
  })

  test("is found again on a later page, and not sent twice", async () => {
    const { fake, target } = await started()
    for (const id of ["a", "b", "c", "hand-over:1"]) await Effect.runPromise(target.send({ ...outgoing, id }, "first"))
    const receipt = await Effect.runPromise(target.send(outgoing, "again"))
    expect([receipt.repeated, fake.messages.length]).toEqual([true, 4])
    await Effect.runPromise(target.send({ ...outgoing, id: "hand-over:2" }, "again"))
    expect(fake.messages.length).toBe(5)
  })

  test("can be edited, and deleted twice", async () => {
    const { fake, target } = await started()
    const { id } = await Effect.runPromise(target.send(outgoing, "first"))
    await Effect.runPromise(target.edit?.(id, "done") ?? Effect.die("it cannot edit"))
    expect(fake.messages[0]?.text).toBe("done")
    const remove = target.delete?.(id) ?? Effect.die("it cannot delete")
    await Effect.runPromise(Effect.andThen(remove, remove))
    expect(fake.messages).toEqual([])
  })

  test("with a token that Slack does not know is refused as unauthorized, although Slack answers 200", async () => {
    const { target } = await started("xoxb-wrong")
    const result = await Effect.runPromise(Effect.result(target.send(outgoing, "first")))
    expect(result).toMatchObject({ failure: { _tag: "Unauthorized" } })
  })
})
