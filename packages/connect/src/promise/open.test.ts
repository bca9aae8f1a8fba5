import { appendFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { defineOrganization, orThrow } from "@hubwright/core"
import { compileRouter, route } from "@hubwright/core/routing"
import { afterAll, expect, test } from "vitest"
import { files } from "../files/files.ts"
import { replyTo } from "../outgoing.ts"
import { open } from "./open.ts"

const folder = await mkdtemp(join(tmpdir(), "hubwright-promise-"))
afterAll(() => rm(folder, { recursive: true }))

const router = orThrow(
  compileRouter(
    defineOrganization({
      hubwright: 1,
      organization: { name: "Acme" },
      departments: { care: {} },
      channels: { export: { platform: "other", operators: ["care"] } },
      routing: { responsible: { rules: [], otherwise: { name: "care", to: "care" } } }
    })
  )
)

const line = (id: string) => `${JSON.stringify({ id, text: `hello ${id}` })}\n`

let count = 0
const setUp = async (ids: readonly string[]) => {
  const name = join(folder, String(count++))
  const options = { channel: "export", path: `${name}.jsonl`, replies: `${name}.replies.jsonl`, atEnd: "wait" } as const
  await writeFile(options.path, ids.map(line).join(""))
  return { options, journal: `${name}.sqlite` }
}

test("messages are iterated over, answered, and not given again after a restart", async () => {
  const { options, journal } = await setUp(["1", "2"])
  const seen: string[] = []
  for (const last of ["2", "3"]) {
    await using desk = await open(files(options), { journal })
    for await (const { envelope, acknowledge } of desk.messages()) {
      seen.push(envelope.id)
      const decision = route(router, envelope.message, { at: envelope.receivedAt })
      await acknowledge([{ outgoing: replyTo(envelope, { text: "thank you" }), decision }])
      if (envelope.id === last) break
    }
    await appendFile(options.path, line("3"))
  }
  expect(seen).toEqual(["1", "2", "3"])
  const replies = (await readFile(options.replies, "utf8")).trim().split("\n")
  expect(replies.map((one) => JSON.parse(one).intent)).toEqual(["reply:1", "reply:2", "reply:3"])
})

test("what is not acknowledged comes again", async () => {
  const { options, journal } = await setUp(["1"])
  const seen: string[] = []
  for (const _ of [1, 2]) {
    await using desk = await open(files(options), { journal })
    for await (const { envelope } of desk.messages()) {
      seen.push(envelope.id)
      break
    }
  }
  expect(seen).toEqual(["1", "1"])
})

test("a signal ends it, and so does disposing", async () => {
  const { options } = await setUp([])
  const stop = new AbortController()
  const desk = await open(files(options))
  setTimeout(() => stop.abort(), 50)
  for await (const _ of desk.messages({ signal: stop.signal })) throw new Error("there is nothing")
  setTimeout(() => void desk[Symbol.asyncDispose](), 50)
  for await (const _ of desk.messages()) throw new Error("there is nothing")
  expect(stop.signal.aborted).toBe(true)
})

test("what may not be sent rejects with the reason as a value", async () => {
  const { options } = await setUp(["1"])
  await using desk = await open(files(options))
  for await (const { envelope, acknowledge } of desk.messages()) {
    const decision = route(router, envelope.message, { at: envelope.receivedAt })
    const empty = { outgoing: replyTo(envelope, { text: "" }), decision }
    await expect(acknowledge([empty])).rejects.toMatchObject({ _tag: "Refused", problems: [{ code: "HW1409" }] })
    await expect(desk.send(empty)).rejects.toMatchObject({ _tag: "Refused" })
    expect(await desk.send({ ...empty, outgoing: replyTo(envelope, { text: "thanks" }) })).toMatchObject({
      repeated: false
    })
    expect(await desk.flush()).toEqual([])
    break
  }
})

test("a journal that cannot be opened rejects, and leaves nothing open", async () => {
  const { options } = await setUp([])
  await expect(open(files(options), { journal: join(folder, "no", "such.sqlite") })).rejects.toMatchObject({
    _tag: "JournalError"
  })
})
