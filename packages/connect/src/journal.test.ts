import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import * as Effect from "effect/Effect"
import { afterAll, expect, test } from "vitest"
import { type Journal, openJournal } from "./journal.ts"
import type { Outgoing } from "./outgoing.ts"

const folder = await mkdtemp(join(tmpdir(), "hubwright-journal-"))
afterAll(() => rm(folder, { recursive: true }))

const withJournal = <A>(path: string, use: (journal: Journal) => Effect.Effect<A, unknown>): Promise<A> =>
  Effect.runPromise(Effect.scoped(Effect.flatMap(openJournal(path), use)))

const outgoing = (id: string): Outgoing => ({
  id,
  kind: "reply",
  answers: "m1",
  to: {},
  conversation: "c1",
  text: "We are looking into it.",
  visibility: "public",
  extent: "full",
  composedBy: "machine",
  discloses: []
})

test("what was noted is there when it is opened again, and texts are forgotten when they are sent", async () => {
  const path = join(folder, "again.sqlite")
  await withJournal(path, (journal) =>
    Effect.gen(function* () {
      yield* journal.settle({ channel: "main", handled: "m1", cursor: "5", planned: [outgoing("r1"), outgoing("r2")] })
      expect(yield* journal.attempt("main", "r1")).toBe(0)
      expect(yield* journal.attempt("main", "r1")).toBe(1)
      yield* journal.sent("main", "r1", { id: "at://1", repeated: false })
    })
  )
  await withJournal(path, (journal) =>
    Effect.gen(function* () {
      expect(yield* journal.cursor("main")).toBe("5")
      expect(yield* journal.cursor("other")).toBeUndefined()
      expect(yield* journal.wasHandled("main", "m1")).toBe(true)
      expect(yield* journal.wasHandled("other", "m1")).toBe(false)
      expect((yield* journal.outstanding("main")).map(({ outgoing: { id } }) => id)).toEqual(["r2"])
      expect(yield* journal.sending("main", "r1")).toMatchObject({
        state: "sent",
        attempts: 2,
        receipt: { id: "at://1" },
        outgoing: { text: "" }
      })
      expect(yield* journal.sending("main", "r3")).toBeUndefined()
    })
  )
})

test("planning an intent a second time changes nothing, and a failed one is not outstanding", async () => {
  await withJournal(":memory:", (journal) =>
    Effect.gen(function* () {
      yield* journal.settle({ channel: "main", planned: [outgoing("r1")] })
      yield* journal.settle({ channel: "main", planned: [{ ...outgoing("r1"), text: "Another text" }] })
      expect((yield* journal.outstanding("main")).map(({ outgoing: { text } }) => text)).toEqual([outgoing("r1").text])
      yield* journal.failed("main", "r1", "NotFound: gone")
      expect(yield* journal.outstanding("main")).toEqual([])
      expect(yield* journal.sending("main", "r1")).toMatchObject({ state: "failed", reason: "NotFound: gone" })
    })
  )
})

test("what is old is forgotten when asked, but for what is still to be sent", async () => {
  await withJournal(":memory:", (journal) =>
    Effect.gen(function* () {
      yield* journal.settle({ channel: "main", handled: "m1", planned: [outgoing("r1"), outgoing("r2")] })
      yield* journal.sent("main", "r1", { id: "1", repeated: false })
      yield* journal.forget(Number.MAX_SAFE_INTEGER)
      expect(yield* journal.wasHandled("main", "m1")).toBe(false)
      expect(yield* journal.sending("main", "r1")).toBeUndefined()
      expect((yield* journal.outstanding("main")).length).toBe(1)
    })
  )
})

test("one process at a time can have it, and a file that is none, or of a newer format, is an error that says so", async () => {
  const path = join(folder, "shared.sqlite")
  await withJournal(path, () =>
    Effect.gen(function* () {
      const second = yield* Effect.flip(Effect.scoped(openJournal(path)))
      expect(second._tag).toBe("JournalError")
      expect(second.message).toContain("locked")
    })
  )
  const newer = join(folder, "newer.sqlite")
  const database = new DatabaseSync(newer)
  database.exec("pragma user_version = 2")
  database.close()
  const refused = await Effect.runPromise(Effect.flip(Effect.scoped(openJournal(newer))))
  expect(refused.message).toBe("the journal is of version 2, and this software knows 1")
  const missing = await Effect.runPromise(Effect.flip(Effect.scoped(openJournal(join(folder, "no", "folder.sqlite")))))
  expect(missing._tag).toBe("JournalError")
}, 20_000)
