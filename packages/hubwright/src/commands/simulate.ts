import type { Organization } from "@hubwright/core"
import type { Scenario } from "@hubwright/simulate"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import { answer } from "../answer.ts"
import { writeFile } from "../disk.ts"
import { both } from "../misuse.ts"
import { changesOf } from "../model/changes.ts"
import { atFlag, loadModel, type Model, modelHere, momentOf } from "../model/load.ts"
import { checkedValue, organizationOf } from "../model/organization.ts"
import { inCrisis, inPeace, topologiesFlag, topologiesNamed } from "../simulate/compared.ts"
import { readDemandLog } from "../simulate/demand-log.ts"
import { numberFlag, optionalNumberFlag, readFlags } from "../simulate/number-flag.ts"
import { select } from "../simulate/select-run.ts"
import { measureNamed, refuseIdlePrecision, type StudyWish, study, studyFlags } from "../simulate/study-run.ts"
import { breakEvens, rangesFlag, rangesOf, sweep } from "../simulate/vary-run.ts"

/** `hubwright simulate`: says what happens to the messages of a model. */
export const simulate = Command.make(
  "simulate",
  {
    model: modelHere,
    ...studyFlags,
    at: atFlag,
    log: Flag.String("log").pipe(
      Flag.withMetavar("FILE"),
      Flag.withDescription("Also write all that happens in the first run, one JSON object a line."),
      Flag.optional
    ),
    names: Flag.Boolean("names").pipe(
      Flag.withDescription(
        "Also say of every entry of people how much of their shifts they work; without it of departments of five people and more."
      ),
      Flag.withDefault(false)
    ),
    vary: rangesFlag(
      "vary",
      "What to vary, from where to where, and over how many values, such as work.0.time=5 min..30 min/6. Can be given twice: then every pair is run."
    )
  },
  Effect.fnUntraced(function* ({ model: name, log, at, names, vary, ...numbers }) {
    const idle = refuseIdlePrecision(numbers.precision, { vary: vary.length > 0 })
    const [[[wish], ranges], { model, organization }] = yield* both(
      both(both(readFlags(numbers), idle), rangesOf(vary)),
      readModel(name, at)
    )
    const logged = yield* readDemandLog(model, organization)
    const scenario: Scenario = { name: "today", organization, days: wish.days, warmUpDays: wish.warmUp, ...logged }
    if (ranges.length > 0) return yield* sweep(scenario, { ...wish, ranges }, model)
    const { summaries, run } = yield* study([scenario], wish, model)
    const { simulationResult } = yield* Effect.promise(() => import("../simulate/study-result.ts"))
    const { formatSimulation } = yield* Effect.promise(() => import("../simulate/format-study.ts"))
    if (Option.isSome(log)) yield* writeFile(log.value, yield* firstRun(scenario, wish))
    for (const summary of summaries) {
      const data = simulationResult(summary, { ...run, names: names ? "shown" : "hidden" })
      yield* answer({ data, text: (page) => formatSimulation(page, data) })
    }
  })
).pipe(
  Command.withDescription(
    "Says what happens to the messages of a model: how soon they are answered, how many are not, where they wait and for whom. Messages arrive as its demand says, go the way its rules and ties say, and wait for its people, again and again with other chance."
  ),
  Command.withShortDescription("Says what happens to the messages of a model, by simulating it."),
  Command.withExamples([
    { command: "hubwright simulate acme", description: "28 days, 30 times" },
    { command: "hubwright simulate acme --precision 0.05", description: "Until it is known to a twentieth" },
    { command: "hubwright simulate acme --replications 400 --workers 4", description: "Often, on four threads" },
    {
      command: 'hubwright simulate acme --vary "work.0.time=5 min..30 min/6"',
      description: "What if work took longer?"
    },
    {
      command: "hubwright simulate acme --log first.jsonl --json",
      description: "With all that happened in the first run"
    }
  ])
)

interface ReadModel {
  readonly model: Model
  readonly organization: Organization
}

/** The model that was named, without errors. */
const readModel = Effect.fnUntraced(function* (name: string, at: Option.Option<string>) {
  const model = yield* loadModel(name, at)
  const found: ReadModel = { model, organization: yield* organizationOf(model) }
  return found
})

/** What happened in the first replication, line by line. */
const firstRun = Effect.fnUntraced(function* ({ organization, log }: Scenario, { seed, days, warmUp }: StudyWish) {
  const { compileSimulation, runReplication } = yield* Effect.promise(() => import("@hubwright/simulate"))
  const compiled = compileSimulation(organization, log === undefined ? {} : { log })
  if (!compiled.ok) return ""
  const lines: string[] = []
  const from = warmUp * 1440
  runReplication(compiled.value, {
    seed,
    replication: 0,
    horizon: from + days * 1440,
    from,
    log: (entry) => lines.push(`${JSON.stringify(entry)}\n`)
  })
  return lines.join("")
})

/** `hubwright compare`: says what reorganizations would change. */
export const compare = Command.make(
  "compare",
  {
    model: Argument.String("model").pipe(
      Argument.withDescription("The model: a file, a folder with a hubwright.yaml, or - for standard input.")
    ),
    with: Flag.String("with").pipe(
      Flag.withMetavar("CHANGE"),
      Flag.withDescription(
        "A change file to compare with. Can be given several times; without it and --topologies, the other four shapes."
      ),
      Flag.atLeast(0)
    ),
    topologies: topologiesFlag,
    crisis: Flag.String("crisis").pipe(
      Flag.withMetavar("BURST"),
      Flag.withDescription(
        "Replay a burst of the demand without and with the crisis playbook that it brings into force, and where somebody monitors as if nobody did, from its beginning until 72 hours after its end; --days does not count then."
      ),
      Flag.optional
    ),
    breakEven: rangesFlag(
      "break-even",
      "How far an assumption may be wrong, from where to where, such as work.0.time=5 min..30 min: says where in between the change ceases to make a difference. Can be given several times."
    ),
    measure: Flag.String("measure").pipe(
      Flag.withMetavar("NAME"),
      Flag.withDescription("By what --break-even compares and --best selects; share-in-time where it is left out."),
      Flag.withDefault("share-in-time")
    ),
    best: optionalNumberFlag("best", {
      description:
        "Say which is best by --measure, run as often as it takes to tell those apart that differ by so much, such as 0.02 of a share or 30 minutes; --replications are made of each at first.",
      takes: "the least difference of the measure that matters, above 0",
      example: 0.02,
      metavar: "DIFFERENCE",
      isTaken: (value) => value > 0
    }),
    probability: numberFlag("probability", {
      description: "How probable it is to be that --best selects the best;",
      takes: "a share above 0.5 and below 1",
      example: 0.95,
      usual: 0.95,
      metavar: "SHARE",
      isTaken: (value) => value > 0.5 && value < 1
    }),
    ...studyFlags,
    at: atFlag
  },
  Effect.fnUntraced(function* ({ model: name, with: names, topologies, crisis, at, ...flags }) {
    const { breakEven, measure: measureName, ...numbers } = flags
    const isBestAsked = Result.isFailure(numbers.best) || Option.isSome(numbers.best.success)
    const idle = refuseIdlePrecision(numbers.precision, { best: isBestAsked, "break-even": breakEven.length > 0 })
    const asked = both(
      both(both(readFlags(numbers), idle), topologiesNamed(topologies)),
      both(rangesOf(breakEven), measureNamed(measureName))
    )
    const comparable = Effect.flatMap(readModel(name, at), (found) =>
      Effect.map(both(changesOf(found.organization, names), checkCrisis(found, crisis)), ([changes]) => ({
        ...found,
        changes
      }))
    )
    const [[[[{ best, probability, ...wish }], shapes], [ranges, measure]], found] = yield* both(asked, comparable)
    const { model, organization } = found
    const changes = Object.fromEntries(found.changes.map(({ file, change }) => [file, change]))
    const against = { changes, shapes, at: yield* momentOf(at) }
    const { scenarios, leftOut } = Option.isSome(crisis)
      ? yield* inCrisis(found, against, { burst: crisis.value, warmUpDays: wish.warmUp })
      : yield* inPeace(organization, against, {
          days: wish.days,
          warmUpDays: wish.warmUp,
          ...(yield* readDemandLog(model, organization))
        })
    const days = scenarios[0]?.days ?? wish.days
    if (ranges.length > 0) return yield* breakEvens(scenarios, { ...wish, days, measure, ranges }, model)
    if (Option.isSome(best))
      return yield* select(scenarios, { ...wish, days, measure, worthwhile: best.value, probability }, model)
    const { summaries, run } = yield* study(scenarios, { ...wish, days }, model)
    const { comparisonResult } = yield* Effect.promise(() => import("../simulate/study-result.ts"))
    const { formatComparison } = yield* Effect.promise(() => import("../simulate/format-study.ts"))
    const data = comparisonResult(summaries, { ...run, scenarios, leftOut })
    yield* answer({ data, text: (page) => formatComparison(page, data) })
  })
).pipe(
  Command.withDescription(
    "Says what reorganizations would change, before anybody moves: the same messages arrive at the same people today and after each change, and what differs is told with its interval. Where neither change files nor shapes are named, today is compared with the other shapes an organization can have. A crisis is replayed without its plan, with it, and with it after each change."
  ),
  Command.withShortDescription("Says what reorganizations would change, by simulating them."),
  Command.withExamples([
    { command: "hubwright compare acme", description: "Today and the other four shapes" },
    { command: "hubwright compare acme --with to-dandelion.change.yaml", description: "Today and one reorganization" },
    {
      command: "hubwright compare acme --topologies centralized --topologies holistic",
      description: "Today and two of the shapes"
    },
    {
      command: 'hubwright compare acme --break-even "work.0.time=5 min..30 min"',
      description: "How long may work take before no shape is a gain?"
    },
    {
      command: "hubwright compare acme --best 0.02 --measure share-in-time",
      description: "Which shape is best, to two of a hundred messages"
    },
    {
      command: "hubwright compare acme --crisis recall --with to-dandelion.change.yaml",
      description: "A burst without and with its crisis plan, today and after a reorganization"
    }
  ])
)

/** Refuses a crisis that cannot be replayed. */
const checkCrisis = Effect.fnUntraced(function* ({ model, organization }: ReadModel, crisis: Option.Option<string>) {
  const { crisisScenarios } = yield* Effect.promise(() => import("@hubwright/simulate"))
  if (Option.isSome(crisis)) yield* checkedValue(crisisScenarios(organization, { burst: crisis.value }), model)
})
