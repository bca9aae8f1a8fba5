import { assertOneEach, type Bench, finish, messagesIn, onBench, startOn, tally } from "./bench.ts"
import { unless } from "./crash-cases.ts"
import { eventually } from "./process.ts"
import type { ContractCase, Subject, WrittenMessage } from "./subject.ts"
import { replyText } from "./work.ts"

const inOrder = async (bench: Bench, messages: readonly WrittenMessage[]): Promise<void> => {
  const texts = new Map(messages.map(({ text, conversation }) => [replyText(text), conversation]))
  const shown = (await bench.server.replies()).map(({ text }) => text.trim())
  for (const conversation of new Set(texts.values())) {
    const expected = [...texts].filter(([, one]) => one === conversation).map(([text]) => text)
    const found = shown.filter((text) => texts.get(text) === conversation)
    const wrong = expected.findIndex((text, index) => text !== found[index])
    if (wrong !== -1)
      throw new Error(
        `in \`${conversation}\` reply ${wrong + 1} of ${expected.length} is \`${found[wrong] ?? "none"}\`, not \`${expected[wrong]}\``
      )
  }
}

/** Replies keep the order of the messages in each conversation, however many conversations there are. */
const keepsOrder = async (bench: Bench): Promise<void> => {
  const messages = messagesIn(["ada", "bob", "cleo"], { count: 12, seed: "order" })
  await bench.server.write(messages)
  assertOneEach(await finish(bench, messages))
  await inOrder(bench, messages)
}

/** A consumer that is much slower than the platform loses nothing and keeps the order. */
const isPatient = async (bench: Bench): Promise<void> => {
  const messages = messagesIn(["ada", "bob"], { count: 40, seed: "slow" })
  await bench.server.write(messages)
  const worker = startOn(bench, { handleMillis: 25 })
  const texts = messages.map(({ text }) => text)
  await eventually(async () => tally(texts, await bench.server.replies()).lost === 0, 120_000)
  worker.kill("SIGKILL")
  await worker.ended
  assertOneEach(tally(texts, await bench.server.replies()))
  await inOrder(bench, messages)
  let open = 0
  let most = 0
  for (const line of worker.lines) {
    if (line.startsWith("step received")) most = Math.max(most, ++open)
    if (line.startsWith("step committed")) open--
  }
  if (most > 64) throw new Error(`up to ${most} envelopes were taken before they could be handled`)
}

/** Whoever writes can have any clock: nothing rests on it. */
const bearsSkew = async (bench: Bench): Promise<void> => {
  const year = 366 * 86_400
  const behind = bench.subject.cannot?.oldClocks === undefined ? year : 600
  const messages = messagesIn(["ada"], { count: 6, seed: "skew" }).map((message, index) => ({
    ...message,
    skewSeconds: [0, year, -behind, 60, -behind / 2, 0][index] ?? 0
  }))
  await bench.server.write(messages.slice(0, 4))
  assertOneEach(await finish(bench, messages.slice(0, 4)))
  await bench.server.write(messages.slice(4))
  assertOneEach(await finish(bench, messages))
}

/** What is delivered twice, and in another order, is handled once: while it runs, and after a restart. */
const knowsRepeats = async (bench: Bench): Promise<void> => {
  const messages = messagesIn(["ada", "bob"], { count: 6, seed: "repeat" })
  await bench.server.write(messages)
  await bench.server.redeliver?.()
  assertOneEach(await finish(bench, messages))
  await bench.server.redeliver?.()
  const later = messagesIn(["ada"], { count: 1, seed: "later" })
  await bench.server.write(later)
  assertOneEach(await finish(bench, [...messages, ...later]))
}

/** What none can read is set aside with its bytes, and what comes behind it is handled. */
const setsAside = async (bench: Bench): Promise<void> => {
  const before = messagesIn(["ada"], { count: 2, seed: "before" })
  const behind = messagesIn(["ada"], { count: 2, seed: "behind" })
  await bench.server.write(before)
  const bytes = await bench.server.corrupt?.()
  await bench.server.write(behind)
  assertOneEach(await finish(bench, [...before, ...behind]))
  const shown = startOn(bench, { task: "quarantine" })
  await shown.ended
  const kept = shown.lines.filter((line) => line.startsWith("quarantined ")).map((line) => line.slice(12))
  if (kept.length !== 1) throw new Error(`${kept.length} payloads were set aside, not the one that is bad`)
  if (!Buffer.from(kept[0] ?? "", "base64").equals(Buffer.from(bytes ?? [])))
    throw new Error("the bytes that were set aside are not those that came")
}

/** Nothing is lost, repeated or shuffled between the platform and whoever handles it. */
export const deliveryCases = (subject: Subject): readonly ContractCase[] => {
  const on = (run: (bench: Bench) => Promise<void>) => () => onBench(subject, run)
  return [
    { name: "replies keep the order of each conversation", run: on(keepsOrder) },
    { name: "a slow consumer loses nothing and keeps the order", run: on(isPatient) },
    { name: "clocks that are wrong lose nothing", run: on(bearsSkew) },
    unless(subject.cannot?.redeliver, {
      name: "what is delivered again and in another order is handled once",
      run: on(knowsRepeats)
    }),
    unless(subject.cannot?.corrupt, {
      name: "what cannot be read is set aside with its bytes, and holds nothing up",
      run: on(setsAside)
    })
  ]
}
