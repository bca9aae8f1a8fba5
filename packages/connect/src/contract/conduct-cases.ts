import { assertOneEach, type Bench, finish, messagesIn, onBench, startOn, tally } from "./bench.ts"
import { unless } from "./crash-cases.ts"
import { eventually } from "./process.ts"
import type { ContractCase, Subject } from "./subject.ts"

/** Refused for a while, it waits as long as the platform says, and then sends once. */
const keepsLimits = async (bench: Bench): Promise<void> => {
  const waitSeconds = 2
  const asked = await bench.server.refuse?.(2, waitSeconds)
  const messages = messagesIn(["ada"], { count: 2, seed: "limits" })
  await bench.server.write(messages)
  assertOneEach(await finish(bench, messages))
  const [first, second, third] = asked?.() ?? []
  if (first === undefined || second === undefined || third === undefined)
    throw new Error("it was not asked again after it refused")
  const waits = [second - first, third - second]
  const earliest = waitSeconds * 1000 - 1000 // `retry-after` has whole seconds
  if (waits.some((wait) => wait < earliest))
    throw new Error(`told to wait ${waitSeconds} s, it asked again after ${waits.join(" and ")} ms`)
}

/** Told to end, it closes what it has open: a process that has nothing open ends by itself. */
const endsCleanly = async (bench: Bench): Promise<void> => {
  const messages = messagesIn(["ada"], { count: 2, seed: "end" })
  await bench.server.write(messages)
  const worker = startOn(bench)
  const texts = messages.map(({ text }) => text)
  await eventually(async () => tally(texts, await bench.server.replies()).lost === 0, 120_000)
  worker.kill("SIGTERM")
  const late = setTimeout(() => worker.kill("SIGKILL"), 20_000)
  const how = await worker.ended
  clearTimeout(late)
  if (how !== "0") throw new Error(`told to end, it was ended by ${how}: something was left open`)
}

/** With every log and every span printed, neither a secret nor what people wrote shows. */
const keepsSecrets = async (bench: Bench): Promise<void> => {
  const messages = messagesIn(["ada"], { count: 2, seed: "confidential" })
  await bench.server.write(messages)
  const worker = startOn(bench, { task: "reply-traced" })
  const texts = messages.map(({ text }) => text)
  await eventually(async () => tally(texts, await bench.server.replies()).lost === 0, 120_000)
  worker.kill("SIGTERM")
  const late = setTimeout(() => worker.kill("SIGKILL"), 20_000)
  await worker.ended
  clearTimeout(late)
  const output = worker.lines.filter((line) => !line.startsWith("step ")).join("\n")
  if (!output.includes("span send ")) throw new Error("there are no spans, so nothing was shown")
  for (const secret of [...bench.server.secrets, ...texts])
    if (output.includes(secret)) throw new Error(`\`${secret.slice(0, 3)}...\` shows in logs or spans`)
}

/** How a connector behaves towards the platform and whoever operates it. */
export const conductCases = (subject: Subject): readonly ContractCase[] => {
  const on = (run: (bench: Bench) => Promise<void>) => () => onBench(subject, run)
  return [
    unless(subject.cannot?.refuse, {
      name: "refused for too many requests, it waits as long as it is told, and sends once",
      run: on(keepsLimits)
    }),
    { name: "told to end, it closes what it has open", run: on(endsCleanly) },
    { name: "neither secrets nor what people write show in logs and spans", run: on(keepsSecrets) }
  ]
}
