import type { Step } from "../delivery.ts"
import { assertKilled, assertOneEach, type Bench, finish, messagesIn, onBench, startOn, type Tally } from "./bench.ts"
import { eventually, pause } from "./process.ts"
import type { ContractCase, Subject } from "./subject.ts"

/** A point at which processes are killed, and how what became of messages is counted there. */
export interface Crash {
  /** Between which two steps, or while what. */
  readonly killed: string
  /** Why it cannot be counted with this subject; then `count` must not be called. */
  readonly skipped?: string
  /** Kills real processes there on an empty platform, lets one finish, and counts on the platform's side. */
  readonly count: () => Promise<CrashCount>
}

/** What became of messages although processes were killed. */
export interface CrashCount extends Tally {
  /** How many processes were ended by SIGKILL before the one that finished. */
  readonly kills: number
}

/** Between which two steps a process is killed. */
const killPoints: readonly { readonly step: Step["kind"]; readonly killed: string }[] = [
  { step: "received", killed: "between receiving and handling" },
  { step: "handled", killed: "between handling and committing" },
  { step: "committed", killed: "between committing and sending" },
  { step: "sending", killed: "between noting the attempt and sending" },
  { step: "sent", killed: "between sending and recording" },
  { step: "recorded", killed: "between recording and what comes next" }
]

const conversations = ["ada", "bob"]

/** Kills a worker at a step, twice in a row, and lets a third one finish. */
const crashAt = async (bench: Bench, step: Step["kind"]): Promise<CrashCount> => {
  const messages = messagesIn(conversations, { count: 5, seed: step })
  await bench.server.write(messages)
  const kills = [1, 2]
  for (const nth of kills)
    await assertKilled(
      startOn(bench, { killAt: { step, nth } }),
      nth === 1 ? `get to \`${step}\`` : `get again what was not handled, and to \`${step}\` for the second time`
    )
  return { ...(await finish(bench, messages)), kills: kills.length }
}

/** Kills a worker while the platform has the reply and has not answered yet. */
const crashWhileAnswering = async (bench: Bench): Promise<CrashCount> => {
  const messages = messagesIn(conversations, { count: 4, seed: "answering" })
  await bench.server.write(messages)
  const worker = startOn(bench)
  bench.server.onceHolding?.(() => worker.kill("SIGKILL"))
  await assertKilled(worker, "send a reply")
  return { ...(await finish(bench, messages)), kills: 1 }
}

/** Kills workers from outside at moments that have nothing to do with their steps, while more and more is written. */
const crashAnytime = async (bench: Bench): Promise<CrashCount> => {
  const messages = messagesIn(conversations, { count: 24, seed: "anytime" })
  const kills = 4
  let state = 1
  for (let part = 0; part < kills; part++) {
    await bench.server.write(messages.slice(part * 6, part * 6 + 6))
    const worker = startOn(bench)
    await eventually(async () => worker.lines.some((line) => line.startsWith("step")), 120_000)
    state = (state * 48_271) % 2_147_483_647 // the minimal standard generator: the same moments each time
    await pause(state % 60)
    worker.kill("SIGKILL")
    await assertKilled(worker, "work")
  }
  return { ...(await finish(bench, messages)), kills }
}

/** The case, or where a reason not to run it is given, one that says so. */
export const unless = (reason: string | undefined, found: ContractCase): ContractCase =>
  reason === undefined ? found : { name: found.name, skipped: reason, run: async () => undefined }

/** The points at which the contract kills, each on a platform of its own. */
export const crashes = (subject: Subject): readonly Crash[] => {
  const cannotHold = subject.cannot?.onceHolding
  return [
    ...killPoints.map(({ step, killed }) => ({
      killed,
      count: () => onBench(subject, (bench) => crashAt(bench, step))
    })),
    {
      killed: "while the platform has the reply and has not answered",
      ...(cannotHold === undefined ? {} : { skipped: cannotHold }),
      count: () => onBench(subject, crashWhileAnswering)
    },
    { killed: "from outside at any moment", count: () => onBench(subject, crashAnytime) }
  ]
}

/** Crashes at any point: nothing is lost, and nothing is said twice. */
export const crashCases = (subject: Subject): readonly ContractCase[] =>
  crashes(subject).map(({ killed, skipped, count }) =>
    unless(skipped, {
      name: `killed ${killed}, it loses nothing and says nothing twice`,
      run: async () => assertOneEach(await count())
    })
  )
