import { basename, dirname } from "node:path"
import { quoted } from "@hubwright/core"
import { type Desk, emptyDesk } from "@hubwright/core/routing"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { asMisuse, readBytes, writeFiles } from "../disk.ts"
import { decodeText } from "../import/decode-text.ts"
import { Misuse } from "../misuse.ts"

const Load = Schema.Struct({
  open: Schema.optionalKey(Schema.Int.check(Schema.isGreaterThanOrEqualTo(0))),
  away: Schema.optionalKey(Schema.Boolean)
})

/** Who is there and how loaded, as a file says it: the desk of `assign` in JSON. */
const DeskData = Schema.fromJsonString(
  Schema.Struct({
    people: Schema.Record(Schema.String, Load),
    conversations: Schema.Record(Schema.String, Schema.String),
    turns: Schema.Record(Schema.String, Schema.String)
  })
)

/** Reads a desk. Where there is no such file, nothing has happened yet. */
export const readDesk = Effect.fnUntraced(function* (file: string) {
  const disk = yield* FileSystem.FileSystem
  const isThere = yield* disk.exists(file).pipe(Effect.mapError(asMisuse(file, "read")))
  if (!isThere) return emptyDesk
  const { text } = decodeText(yield* readBytes(file))
  const read = Schema.decodeResult(DeskData)(text)
  if (Result.isSuccess(read)) return read.success
  return yield* new Misuse({
    message: `${quoted(file)} is no desk`,
    help: `write it as \`${JSON.stringify({ ...emptyDesk, people: { ana: { open: 2 } } })}\``
  })
})

/** Writes a desk, so that the next message is given to somebody with this one in mind. */
export const writeDesk = (file: string, desk: Desk) =>
  writeFiles(dirname(file), { [basename(file)]: `${JSON.stringify(desk, undefined, 2)}\n` })
