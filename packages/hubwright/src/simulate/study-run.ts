import { setImmediate } from "node:timers/promises"
import { quoted, suggest } from "@hubwright/core"
import type { ReplicationExecutor, Scenario, StudyOptions } from "@hubwright/simulate"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import { Misuse } from "../misuse.ts"
import type { Model } from "../model/load.ts"
import { checkedValue } from "../model/organization.ts"
import { withProgress } from "../status.ts"
import { readVersion } from "../version.ts"
import { assumedIn } from "./assumed-in.ts"
import { countFlag, optionalCountFlag, optionalNumberFlag, type Written } from "./number-flag.ts"

/** More threads than any machine has use for. */
const mostWorkers = 256

/** More than a hundred years. */
const mostDays = 40_000

/** The numbers of every command that simulates. */
export const runFlags = {
  days: countFlag("days", { description: "How many days to look at.", from: 1, to: mostDays, usual: 28 }),
  warmUp: countFlag("warm-up", {
    description: "How many days before, in which the queues fill and nothing counts.",
    from: 0,
    to: mostDays,
    usual: 14
  }),
  seed: countFlag("seed", {
    description: "The seed of chance: the same seed gives the same result.",
    from: 0,
    to: 4_294_967_295,
    usual: 1
  }),
  workers: countFlag("workers", {
    description: "On how many threads to run them: the result is the same.",
    from: 1,
    to: mostWorkers,
    usual: 1
  })
}

const mostRuns = 1_000_000

/** A flag for how many times something is run. */
export const runsFlag = (
  name: string,
  { least = 1, ...flag }: { readonly description: string; readonly usual: number; readonly least?: number }
) => countFlag(name, { ...flag, from: least, to: mostRuns })

/** How often scenarios are run where nothing says so. */
const usualReplications = 30
/** How often at most where a precision is asked for and nothing else is said. */
const mostForPrecision = 400

/** The numbers of commands that run scenarios so many times. */
export const studyFlags = {
  ...runFlags,
  replications: optionalCountFlag("replications", {
    description: `How often to run them, each time with other chance: ${usualReplications} times where it is left out, with --precision as often as it takes, up to ${mostForPrecision}.`,
    from: 1,
    to: mostRuns,
    usual: usualReplications
  }),
  precision: optionalNumberFlag("precision", {
    description:
      "Go on until first reply, share in time and share unanswered are known to this part of themselves, such as 0.05, or all replications are used up.",
    takes: "a share above 0, at most 1",
    example: 0.05,
    metavar: "SHARE",
    isTaken: (value) => value > 0 && value <= 1
  })
}

/** Refuses a precision beside a flag with which it is not asked how often to run: it would be left unread. */
export const refuseIdlePrecision = (
  precision: Written<Option.Option<number>>,
  given: { readonly [flag: string]: boolean }
): Effect.Effect<void, Misuse> => {
  const flag = Object.keys(given).find((name) => given[name] === true)
  if (flag === undefined || Result.isFailure(precision) || Option.isNone(precision.success)) return Effect.void
  const message = `\`--precision\` cannot be given with \`--${flag}\``
  return Effect.fail(new Misuse({ message, help: "leave it out: --replications says how often to run" }))
}

/** What the flags of a study ask for. */
export interface StudyWish {
  readonly days: number
  readonly warmUp: number
  readonly replications: Option.Option<number>
  readonly precision: Option.Option<number>
  readonly seed: number
  readonly workers: number
}

/** How often to run scenarios of which no precision is asked. */
export const replicationsOf = ({ replications }: Pick<StudyWish, "replications">): number =>
  Option.getOrElse(replications, () => usualReplications)

/** How sure intervals are. */
const confidence = 0.95

/** Runs scenarios, and works out what they assume. */
export const study = Effect.fnUntraced(function* (scenarios: readonly Scenario[], wish: StudyWish, model: Model) {
  const { assumptionsOf, isPrecise, prepareScenario, runStudy } = yield* Effect.promise(
    () => import("@hubwright/simulate")
  )
  const prepared = yield* Effect.forEach(scenarios, (scenario) => checkedValue(prepareScenario(scenario), model))
  const assumed = assumedIn(prepared.map((one) => ({ name: one.scenario.name, assumptions: assumptionsOf(one) })))
  const options: StudyOptions = {
    seed: wish.seed,
    ...Option.match(wish.precision, {
      onNone: () => ({ replications: replicationsOf(wish) }),
      onSome: (precision) => ({
        precision,
        replications: Option.getOrElse(wish.replications, () => mostForPrecision)
      })
    })
  }
  const found = yield* onWorkers(wish.workers, (executor) =>
    withProgress("Simulating", (onProgress, signal) =>
      runStudy(scenarios, { ...options, executor, onProgress, signal })
    )
  )
  const summaries = yield* checkedValue(found, model)
  const { seed, days, warmUp } = wish
  const precise = Option.map(wish.precision, (precision) => summaries.every((one) => isPrecise(one, precision)))
  const run = { seed, days, warmUpDays: warmUp, version: readVersion(), confidence, assumed }
  return { summaries, run: { ...run, isPrecise: Option.getOrNull(precise) } }
})

/** Does work with replications run in this process, or on several threads, which end with it. */
export const onWorkers = <A, E, R>(workers: number, work: (executor: ReplicationExecutor) => Effect.Effect<A, E, R>) =>
  workers === 1
    ? Effect.flatMap(
        Effect.promise(() => import("@hubwright/simulate")),
        ({ inProcess }) => work(interruptible(inProcess()))
      )
    : Effect.acquireUseRelease(
        Effect.map(
          Effect.promise(() => import("../simulate/worker-threads.ts")),
          ({ workerThreads }) => workerThreads(workers)
        ),
        work,
        ({ end }) => Effect.promise(end)
      )

/** Lets the process see to signals and output before every piece of work, so that it can be ended in between. */
const interruptible = ({ parallel, run }: ReplicationExecutor): ReplicationExecutor => ({
  parallel,
  run: async (scenario, range) => {
    await setImmediate()
    return run(scenario, range)
  }
})

/** The measure of a name. */
export const measureNamed = Effect.fnUntraced(function* (name: string) {
  const { measureNames } = yield* Effect.promise(() => import("@hubwright/simulate"))
  const measure = measureNames.find((one) => one === name)
  if (measure !== undefined) return measure
  const meant = suggest(name, measureNames)
  return yield* new Misuse({
    message: `there is no measure ${quoted(name)}`,
    help: meant === undefined ? `there are ${measureNames.join(", ")}` : `did you mean ${quoted(meant)}?`
  })
})
