import type { Step } from "../delivery.ts"
import { assertKilled, assertOneEach, type Bench, finish, messagesIn, onBench, startOn, type Tally } from "./bench.ts"
import { eventually, pause } from "./process.ts"
import type { ContractCase, Subject } from "./subject.ts"

/** Between which two steps a process is killed. */
const killPoints: readonly { readonly step: Step["kind"]; readonly between: string }[] = [
  { step: "received", between: "receiving and handling" },
  { step: "handled", between: "handling and committing" },
  { step: "committed", between: "committing and sending" },
  { step: "sending", between: "noting the attempt and sending" },
  { step: "sent", between: "sending and recording" },
  { step: "recorded", between: "recording and what comes next" }
]

const conversations = ["ada", "bob"]

/** Kills a worker at a step, twice in a row, and lets a third one finish. */
const crashAt = async (bench: Bench, step: Step["kind"]): Promise<Tally> => {
  const messages = messagesIn(conversations, { count: 5, seed: step })
  await bench.server.write(messages)
  for (const nth of [1, 2]) await assertKilled(startOn(bench, { killAt: { step, nth } }))
  return finish(bench, messages)
}

/** Kills a worker while the platform has the reply and has not answered yet. */
const crashWhileAnswering = async (bench: Bench): Promise<Tally> => {
  const messages = messagesIn(conversations, { count: 4, seed: "answering" })
  await bench.server.write(messages)
  const worker = startOn(bench)
  bench.server.onceHolding?.(() => worker.kill("SIGKILL"))
  await assertKilled(worker)
  return finish(bench, messages)
}

/** Kills workers from outside at moments that have nothing to do with their steps, while more and more is written. */
const crashAnytime = async (bench: Bench): Promise<Tally> => {
  const messages = messagesIn(conversations, { count: 24, seed: "anytime" })
  let state = 1
  for (let part = 0; part < 4; part++) {
    await bench.server.write(messages.slice(part * 6, part * 6 + 6))
    const worker = startOn(bench)
    await eventually(async () => worker.lines.some((line) => line.startsWith("step")), 120_000)
    state = (state * 48_271) % 2_147_483_647 // the minimal standard generator: the same moments each time
    await pause(state % 60)
    worker.kill("SIGKILL")
    await assertKilled(worker)
  }
  return finish(bench, messages)
}

/** The case, or where a reason not to run it is given, one that says so. */
export const unless = (reason: string | undefined, found: ContractCase): ContractCase =>
  reason === undefined ? found : { name: found.name, skipped: reason, run: async () => undefined }

const onFreshBench = (subject: Subject, count: (bench: Bench) => Promise<Tally>) => () =>
  onBench(subject, async (bench) => assertOneEach(await count(bench)))

/** Crashes at any point: nothing is lost, and nothing is said twice. */
export const crashCases = (subject: Subject): readonly ContractCase[] => [
  ...killPoints.map(({ step, between }) => ({
    name: `killed between ${between}, it loses nothing and says nothing twice`,
    run: onFreshBench(subject, (bench) => crashAt(bench, step))
  })),
  unless(subject.cannot?.onceHolding, {
    name: "killed while the platform has the reply and has not answered, it says nothing twice",
    run: onFreshBench(subject, crashWhileAnswering)
  }),
  {
    name: "killed from outside at any moment, it loses nothing and says nothing twice",
    run: onFreshBench(subject, crashAnytime)
  }
]
