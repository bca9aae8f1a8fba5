import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import * as fc from "fast-check"
import Papa from "papaparse"
import { afterAll, expect, test } from "vitest"
import type { Arrival } from "../connector.ts"
import { type FilesOptions, files } from "./files.ts"

const folder = await mkdtemp(join(tmpdir(), "hubwright-records-"))
afterAll(() => rm(folder, { recursive: true }))

let count = 0
const read = async (
  content: string | Uint8Array,
  {
    name = "messages.csv",
    from,
    ...options
  }: Partial<FilesOptions> & { readonly name?: string; readonly from?: string } = {}
): Promise<readonly Arrival[]> => {
  const path = join(folder, `${count++}-${name}`)
  await writeFile(path, content)
  const arrivals = Effect.flatMap(
    files({ channel: "export", path, replies: join(folder, "replies.jsonl"), ...options }),
    ({ ingest }) => Stream.runCollect(ingest(from))
  )
  return Effect.runPromise(arrivals)
}

const said = (arrivals: readonly Arrival[]) =>
  arrivals.map((one) => (one.kind === "message" ? `${one.envelope.id}: ${one.envelope.message.text}` : one.kind))

test("a table is read with quotes, line ends inside them, another separator, and a byte order mark", async () => {
  expect(said(await read('id,text\n1,"Hello, ""you""\nthere"\n2,short\n'))).toEqual([
    '1: Hello, "you"\nthere',
    "2: short"
  ])
  expect(said(await read("\uFEFFid;text\r\n1;Grüße\r\n2;no end"))).toEqual(["1: Grüße", "2: no end"])
})

test("whatever a table holds comes out as it went in", async () => {
  const text = fc
    .string({ unit: "grapheme", minLength: 1 })
    .filter((one) => !/[\uFEFF\r]/u.test(one) && one.trim() === one)
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 8 }), async (texts) => {
      const table = Papa.unparse(texts.map((one, index) => ({ id: `m${index}`, text: one, rest: "x" })))
      expect(said(await read(table))).toEqual(texts.map((one, index) => `m${index}: ${one}`))
    }),
    { numRuns: 30 }
  )
})

test("rows that lack something are unreadable, with their bytes", async () => {
  const [, bad] = await read("id,text,language\n1,fine,en\n2,too short\n3,also fine,de\n")
  expect(bad).toMatchObject({ kind: "unreadable", reason: "the record cannot be read" })
  expect(bad?.kind === "unreadable" && Buffer.from(bad.raw.bytes).toString()).toBe("2,too short")
  expect(said(await read('{"id":"1"}\n[]\n7\n', { name: "a.jsonl" }))).toEqual([
    "unreadable",
    "unreadable",
    "unreadable"
  ])
})

test("reading goes on behind a cursor, and begins anew in another file", async () => {
  const lines = ["1", "2", "3"].map((id) => JSON.stringify({ id, text: "t" })).join("\n")
  const all = await read(lines, { name: "a.jsonl" })
  const from = all[1]?.cursor ?? ""
  expect(said(await read(lines, { name: "b.jsonl", from }))).toEqual(["3: t"])
  expect(said(await read(`{"id":"0","text":"new"}\n${lines}`, { name: "c.jsonl", from })).length).toBe(4)
})

test("exports of other products are read by their presets, and what the company wrote is left out", async () => {
  const chatwoot = [
    {
      id: 7,
      content: "my order?",
      message_type: 0,
      conversation_id: 3,
      created_at: 1_795_338_600,
      sender: { id: 5, name: "Ada" }
    },
    { id: 8, content: "we look", message_type: 1, conversation_id: 3, created_at: 1_795_338_660 }
  ]
  const arrivals = await read(chatwoot.map((one) => JSON.stringify(one)).join("\n"), {
    name: "chatwoot.jsonl",
    preset: "chatwoot"
  })
  expect(said(arrivals)).toEqual(["7: my order?", "progress"])
  expect(arrivals[0]).toMatchObject({
    envelope: {
      message: { channel: "export" },
      conversation: "3",
      sender: { id: "5", name: "Ada" },
      publishedAt: "2026-11-22T09:10:00.000Z"
    }
  })
  const zendesk =
    'Id,Subject,Description,Requester,Created at,Status\n35436,Help,"My printer is on fire",Ada,2026-11-22T09:00:00Z,Open\n'
  expect(said(await read(zendesk, { preset: "zendesk" }))).toEqual(["35436: My printer is on fire"])
  const sprout = JSON.stringify({
    guid: "TWTR:1",
    text: "nice",
    created_time: "2026-11-22T09:00:00Z",
    from: { name: "Ada" },
    sent: false
  })
  expect(said(await read(sprout, { name: "s.jsonl", preset: "sprout" }))).toEqual(["TWTR:1: nice"])
})

test("a file that is not there is an error that says so", async () => {
  const connector = files({ channel: "export", path: join(folder, "none.jsonl"), replies: join(folder, "r.jsonl") })
  const error = await Effect.runPromise(
    Effect.flip(Effect.flatMap(connector, ({ ingest }) => Stream.runCollect(ingest(undefined))))
  )
  expect(error).toMatchObject({ _tag: "NotFound", message: "the file cannot be used to read: ENOENT" })
})

test("keys that would reach the prototype are not followed", async () => {
  const line = '{"id":"1","text":"t","__proto__":{"language":"de"}}'
  const [arrival] = await read(line, {
    name: "p.jsonl",
    preset: { fields: { id: ["id"], text: ["text"], language: ["constructor.name"] } }
  })
  expect(arrival).toMatchObject({ kind: "message" })
  expect(arrival?.kind === "message" && "language" in arrival.envelope.message).toBe(false)
})
