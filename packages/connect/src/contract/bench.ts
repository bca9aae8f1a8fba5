import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { eventually, pause, startWorker, type Worker } from "./process.ts"
import type { Server, ShownReply, Subject, WrittenMessage } from "./subject.ts"
import { type Orders, replyText } from "./work.ts"

/** What became of messages, counted on the platform's side. */
export interface Tally {
  readonly messages: number
  /** How many got no reply. */
  readonly lost: number
  /** How many replies there are too many. */
  readonly duplicated: number
}

/** A place for a journal, and a platform: for one case. */
export interface Bench {
  readonly subject: Subject
  readonly server: Server
  readonly journal: string
}

/** How long is waited for what must come. */
const patienceMillis = 120_000
/** How long is watched for what must not come. */
const watchMillis = 400

/** Runs something on a platform of its own, and clears away. */
export const onBench = async <A>(subject: Subject, run: (bench: Bench) => Promise<A>): Promise<A> => {
  const folder = await mkdtemp(join(tmpdir(), "hubwright-contract-"))
  const server = await subject.start()
  try {
    return await run({ subject, server, journal: join(folder, "journal.sqlite") })
  } finally {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Starts a worker on a bench; it is to be ended by whoever starts it. */
export const startOn = ({ subject, server, journal }: Bench, orders: Partial<Orders> = {}): Worker =>
  startWorker(subject, server, { journal, handleMillis: 0, task: "reply", ...orders })

/** Messages in some conversations, in turn; the seed makes their texts different from those of other calls. */
export const messagesIn = (
  conversations: readonly string[],
  { count, seed }: { readonly count: number; readonly seed: string }
): readonly WrittenMessage[] =>
  Array.from({ length: count }, (_, index) => ({
    conversation: conversations[index % conversations.length] ?? "one",
    text: `${seed} message ${index}`
  }))

/** Runs a worker until every message has a reply, and a moment longer; then kills it and counts. */
export const finish = async (
  bench: Bench,
  messages: readonly WrittenMessage[],
  orders: Partial<Orders> = {}
): Promise<Tally> => {
  const worker = startOn(bench, orders)
  const texts = messages.map(({ text }) => text)
  await eventually(async () => tally(texts, await bench.server.replies()).lost === 0, patienceMillis)
  await pause(watchMillis)
  worker.kill("SIGKILL")
  await worker.ended
  const counted = tally(texts, await bench.server.replies())
  if (counted.lost > 0) throw new Error(`${described(counted)}; the worker said:\n${told(worker)}`)
  return counted
}

/** Counts what became of messages. */
export const tally = (texts: readonly string[], replies: readonly ShownReply[]): Tally => {
  const counts = texts.map((text) => replies.filter(({ text: reply }) => reply.trim() === replyText(text)).length)
  return {
    messages: texts.length,
    lost: counts.filter((count) => count === 0).length,
    duplicated: counts.reduce((sum, count) => sum + Math.max(0, count - 1), 0)
  }
}

/** A tally in words. */
const described = ({ messages, lost, duplicated }: Tally): string =>
  `${messages} messages: ${lost} without a reply, ${duplicated} replies too many`

/** Fails unless each message has one reply. */
export const assertOneEach = (counted: Tally): void => {
  if (counted.lost > 0 || counted.duplicated > 0) throw new Error(described(counted))
}

/** Waits until the worker is killed by itself or from outside; what it was to get to, whoever reads the failure is told. */
export const assertKilled = async (worker: Worker, goal: string): Promise<void> => {
  let isLate = false
  const late = setTimeout(() => {
    isLate = true
    worker.kill("SIGKILL")
  }, patienceMillis)
  const how = await worker.ended
  clearTimeout(late)
  if (isLate || how !== "SIGKILL")
    throw new Error(
      `the worker was to ${goal} and be killed there, but ${isLate ? "got no further" : `ended by ${how}`}; it said:\n${told(worker)}`
    )
}

const told = ({ lines }: Worker): string => lines.slice(-20).join("\n")
