import { type FileHandle, open, readFile } from "node:fs/promises"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type { Attempt, Receipt } from "../connector.ts"
import type { Outgoing } from "../outgoing.ts"
import type { PlatformError } from "../platform-error.ts"
import { fileError } from "./records.ts"

const Line = Schema.fromJsonString(Schema.Struct({ intent: Schema.String }))
const decodeLine = Schema.decodeUnknownOption(Line)

/**
 * Adds a reply to a file of JSON Lines. A line is either whole or not there: half a line that a crash left is cut off
 * first. An intent that may have been written before is looked for.
 */
export const appendReply = (
  path: string,
  outgoing: Outgoing,
  attempt: Attempt
): Effect.Effect<Receipt, PlatformError> =>
  Effect.tryPromise({
    try: async () => {
      const file = await open(path, "a+")
      try {
        await cutOffHalfLine(file)
        if (attempt === "again" && (await hasIntent(path, outgoing.id))) return { id: outgoing.id, repeated: true }
        const { id: intent, ...rest } = outgoing
        await file.appendFile(`${JSON.stringify({ intent, ...rest })}\n`)
        await file.datasync()
        return { id: outgoing.id, repeated: false }
      } finally {
        await file.close()
      }
    },
    catch: (cause) => fileError("append", cause)
  })

const newline = 0x0a
const windowBytes = 65_536

const cutOffHalfLine = async (file: FileHandle): Promise<void> => {
  let { size } = await file.stat()
  const whole = size
  while (size > 0) {
    const from = Math.max(0, size - windowBytes)
    const { buffer, bytesRead } = await file.read(Buffer.alloc(size - from), 0, size - from, from)
    const last = buffer.subarray(0, bytesRead).lastIndexOf(newline)
    if (last !== -1) {
      size = from + last + 1
      break
    }
    size = from
  }
  if (size < whole) await file.truncate(size)
}

const hasIntent = async (path: string, intent: string): Promise<boolean> =>
  (await readFile(path, "utf8")).split("\n").some((line) => {
    const read = decodeLine(line)
    return read._tag === "Some" && read.value.intent === intent
  })
