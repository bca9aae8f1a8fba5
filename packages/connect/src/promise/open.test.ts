import { appendFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { defineOrganization, orThrow } from "@hubwright/core"
import { compileRouter, route } from "@hubwright/core/routing"
import * as Effect from "effect/Effect"
import { afterAll, expect, test } from "vitest"
import type { Connector } from "../connector.ts"
import type { Envelope } from "../envelope.ts"
import { files } from "../files/files.ts"
import { replyTo } from "../outgoing.ts"
import { Transient } from "../platform-error.ts"
import { envelopeOfEvent } from "../webhook/event.ts"
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

const envelopeOf = (id: string): Envelope =>
  envelopeOfEvent(
    { type: "message.created", data: { id, text: `hello ${id}` } },
    {
      platform: "files",
      channel: "export",
      receivedAtMillis: 0,
      raw: { mediaType: "text/plain", bytes: new Uint8Array() }
    }
  )

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

test("what could not be sent is sent later, although nobody writes or asks", async () => {
  const { options } = await setUp([])
  const working = await Effect.runPromise(files(options))
  const about = { platform: "files", operation: "send", message: "not now" }
  let isDown = true
  const connector: Connector = {
    ...working,
    send: (outgoing, attempt) => (isDown ? Effect.fail(new Transient(about)) : working.send(outgoing, attempt))
  }
  const patience = { firstWaitMillis: 1, longestWaitMillis: 1 }
  await using desk = await open(Effect.succeed(connector), { retries: 0, resendSeconds: 0.01, patience })
  const decision = route(router, { channel: "export", id: "1" }, { at: "2026-11-22T09:00:00.000Z" })
  const outgoing = replyTo(envelopeOf("1"), { text: "thank you" })
  await expect(desk.send({ outgoing, decision })).rejects.toMatchObject({ _tag: "Transient" })
  isDown = false
  await expect.poll(() => readFile(options.replies, "utf8").catch(() => ""), { timeout: 5000 }).toContain("thank you")
})

test("what was sent is edited and taken away only where the platform can, and an edit needs what a reply needs", async () => {
  const { options } = await setUp([])
  const decision = route(router, { channel: "export", id: "1" }, { at: "2026-11-22T09:00:00.000Z" })
  const said = (text: string) => ({ outgoing: replyTo(envelopeOf("1"), { text }), decision })
  const unable = await open(files(options))
  await expect(unable.edit("1", said("thanks"))).rejects.toMatchObject({ _tag: "Invalid", operation: "edit" })
  await expect(unable.delete("1")).rejects.toMatchObject({ message: "files cannot delete what was sent" })
  await unable[Symbol.asyncDispose]()
  const done: string[] = []
  const able: Connector = {
    ...(await Effect.runPromise(files(options))),
    edit: (id, text) => Effect.sync(() => void done.push(`${id}: ${text}`)),
    delete: (id) => Effect.sync(() => void done.push(`${id} gone`))
  }
  await using desk = await open(Effect.succeed(able))
  await expect(desk.edit("r1", said(" "))).rejects.toMatchObject({ _tag: "Refused", problems: [{ code: "HW1409" }] })
  await desk.edit("r1", said("thanks"))
  await desk.delete("r1")
  expect(done).toEqual(["r1: thanks", "r1 gone"])
})

test("a journal that cannot be opened rejects, and leaves nothing open", async () => {
  const { options } = await setUp([])
  await expect(open(files(options), { journal: join(folder, "no", "such.sqlite") })).rejects.toMatchObject({
    _tag: "JournalError"
  })
})
