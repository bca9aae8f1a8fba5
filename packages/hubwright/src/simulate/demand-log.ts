import { type Checked, type Organization, type Problem, quoted, suggest } from "@hubwright/core"
import type { WrittenMessage } from "@hubwright/core/read"
import type { LoggedMessage } from "@hubwright/simulate"
import * as Effect from "effect/Effect"
import * as Path from "effect/Path"
import { readBytes } from "../disk.ts"
import { decodeText } from "../import/decode-text.ts"
import { Misuse } from "../misuse.ts"
import type { Model } from "../model/load.ts"
import { checkedValue } from "../model/organization.ts"
import { messageRows } from "../route/message-rows.ts"

/**
 * The messages of the log that the demand of a model names, read from beside the model: a table (.csv) or JSON lines (.jsonl),
 * as `route --messages` reads them, each with the moment at which it arrived. Nothing where the demand names none. All that is wrong is
 * printed, and the command ends with 1.
 */
export const readDemandLog = Effect.fnUntraced(function* (model: Model, organization: Organization) {
  const { log } = organization.demand
  if (log === undefined) return {}
  const path = yield* Path.Path
  if (path.isAbsolute(log.file) || log.file.split(/[\\/]/u).includes(".."))
    return yield* new Misuse({ message: `the log ${quoted(log.file)} does not lie beside the model` })
  const file = path.join(model.folder, log.file)
  const { text } = decodeText(yield* readBytes(file))
  const written = messagesOf(organization, { file, text })
  if (written.kind === "refused") return yield* new Misuse(written.refusal)
  const { readMessage } = yield* Effect.promise(() => import("@hubwright/core/read"))
  const messages: LoggedMessage[] = []
  const problems: Problem[] = []
  for (const one of written.rows) {
    const read = readMessage(one)
    if (!read.ok) {
      problems.push(...read.problems)
      continue
    }
    const { at, message } = read.value
    const line = one.line ?? 1
    const isKnown = Object.hasOwn(organization.channels, message.channel)
    if (!isKnown) problems.push(unknownChannel(organization, message.channel, { file, line }))
    if (at === undefined) problems.push(noMoment({ file, line }))
    else if (isKnown) messages.push({ at, message })
  }
  const [first, ...others] = problems
  const found: Checked<readonly LoggedMessage[]> =
    first === undefined ? { ok: true, value: messages, problems: [] } : { ok: false, problems: [first, ...others] }
  return { log: yield* checkedValue(found, { prefix: "", files: {} }) }
})

const messagesOf = (organization: Organization, { file, text }: { readonly file: string; readonly text: string }) => {
  if (/\.csv$/iu.test(file)) return messageRows(organization, file, text)
  const rows = text.split(/\r?\n/u).flatMap((line, index): readonly WrittenMessage[] => {
    return line.trim() === "" ? [] : [{ kind: "text", file, text: line, line: index + 1 }]
  })
  return { kind: "rows" as const, rows }
}

interface Place {
  readonly file: string
  readonly line: number
}

/** What routing only warns of is refused here: messages that arrive nowhere would count among those nobody answers. */
const unknownChannel = ({ channels }: Organization, channel: string, { file, line }: Place): Problem => {
  const meant = suggest(channel, Object.keys(channels))
  return {
    code: "HW0501",
    severity: "error",
    message: `line ${line} of ${quoted(file)} names the unknown channel ${quoted(channel)}`,
    help:
      meant === undefined ? "declare it under `channels`, or leave the message out" : `did you mean ${quoted(meant)}?`,
    path: [],
    related: [],
    fixes: []
  }
}

const noMoment = ({ file, line }: Place): Problem => ({
  code: "HW1003",
  severity: "error",
  message: `line ${line} of ${quoted(file)} does not say when the message arrived`,
  help: "write it as `at`, such as `2026-11-21T09:00:00Z`",
  path: [],
  related: [],
  fixes: []
})
