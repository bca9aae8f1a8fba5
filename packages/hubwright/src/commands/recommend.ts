import type { Change } from "@hubwright/core"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { stringify } from "yaml"
import { answer } from "../answer.ts"
import { outputFlag, writeFile } from "../disk.ts"
import { both, Misuse } from "../misuse.ts"
import { atFlag, loadModel, modelHere, momentOf } from "../model/load.ts"
import { readObservationFiles } from "../model/observations.ts"
import { organizationOf } from "../model/organization.ts"
import type { RecommendResult, WhereResult } from "../results/recommend.ts"
import { readDemandLog } from "../simulate/demand-log.ts"
import { optionalCountFlag, optionalNumberFlag, readFlags } from "../simulate/number-flag.ts"
import { recommendSimulated } from "../simulate/recommend-run.ts"
import { runFlags, runsFlag } from "../simulate/study-run.ts"
import { withStatus } from "../status.ts"
import { observationsFlag } from "./assess.ts"

/** How many steps there are where nothing says so. */
const usualSteps = 6

const whereSimulated = () =>
  new Misuse({
    message: "--where and --simulate exclude each other",
    help: "leave out --where: whole reorganizations are among what is simulated"
  })

/** `hubwright recommend`: says what to do, and what that does. */
export const recommend = Command.make(
  "recommend",
  {
    model: modelHere,
    where: Flag.Boolean("where").pipe(
      Flag.withDescription("Compare where social media could sit: the five arrangements, and who could lead."),
      Flag.withDefault(false)
    ),
    effort: optionalNumberFlag("effort", {
      description: "How many days of work there are; any number where it is left out.",
      takes: "a number of days, above 0",
      example: 20,
      metavar: "DAYS",
      isTaken: (value) => value > 0
    }),
    steps: optionalCountFlag("steps", {
      description: `How many steps there are at most; ${usualSteps} where it is left out.`,
      from: 1,
      to: 1000,
      usual: usualSteps
    }),
    observations: observationsFlag,
    output: outputFlag("Write all steps as a change file, such as better.change.yaml."),
    simulate: Flag.Boolean("simulate").pipe(
      Flag.withDescription(
        "Also simulate the most promising changes, and rank by the share of messages that are answered within their targets, too."
      ),
      Flag.withDefault(false)
    ),
    replications: runsFlag("replications", {
      description: "With --simulate: how often to run each, with other chance.",
      usual: 30,
      least: 2
    }),
    ...runFlags,
    at: atFlag
  },
  Effect.fnUntraced(function* ({ model: name, where, observations: names, output, at, simulate, ...numbers }) {
    const possible = where && simulate ? Effect.fail(whereSimulated()) : Effect.void
    const [[{ effort, steps, ...wish }], model] = yield* both(both(readFlags(numbers), possible), loadModel(name, at))
    const organization = yield* organizationOf(model)
    const moment = yield* momentOf(at)
    const { observations } = yield* readObservationFiles(names, organization)
    const { recommend: recommendFor, whereShouldItSit } = yield* Effect.promise(() => import("@hubwright/core/assess"))
    const { formatRecommendation, formatSeats } = yield* Effect.promise(
      () => import("../assess/format-recommendation.ts")
    )
    if (where) {
      const seats = yield* withStatus(
        "Trying the arrangements",
        Effect.sync(() => whereShouldItSit(organization, { at: moment }))
      )
      const data: WhereResult = { ...seats, seats: seats.seats.map((seat) => ({ ...seat })) }
      return yield* answer({ data, text: (page) => formatSeats(page, seats) })
    }
    const options = {
      at: moment,
      observations,
      ...(Option.isNone(effort) ? {} : { effortLimitDays: effort.value }),
      ...(Option.isNone(steps) ? {} : { mostSteps: steps.value })
    }
    const run = {
      days: wish.days,
      warmUpDays: wish.warmUp,
      seed: wish.seed,
      replications: wish.replications
    }
    const logged = simulate ? yield* readDemandLog(model, organization) : {}
    const found = simulate
      ? yield* recommendSimulated({ organization, model }, options, { ...run, ...logged, workers: wish.workers })
      : yield* withStatus(
          "Trying changes",
          Effect.sync(() => recommendFor(organization, options))
        )
    const change = {
      hubwrightChange: 1,
      for: organization.organization.name,
      title: "What Hubwright recommends",
      changes: changesIn(found.change)
    } as const
    const written = Option.isNone(output) ? null : yield* writeFile(output.value, stringify(change))
    const data: RecommendResult = { ...found, change, simulated: simulate ? run : null, written }
    const canSimulate = !simulate && (organization.demand.classes.length > 0 || organization.demand.log !== undefined)
    yield* answer({
      data,
      text: (page) => formatRecommendation(page, found, { written, simulated: data.simulated, canSimulate })
    })
  })
).pipe(
  Command.withDescription(
    "Says what to do about an organization, one step after the other: remedies of what was found and whole reorganizations are applied and scored anew, and what brings most for its effort comes first. A regulated organization is never decentralized, and no department is removed."
  ),
  Command.withShortDescription("Says what to do, and what that would do."),
  Command.withExamples([
    { command: "hubwright recommend acme", description: "What to do first, and then" },
    {
      command: "hubwright recommend acme --effort 20 -o better.change.yaml",
      description: "Within 20 days, as a change file"
    },
    {
      command: "hubwright recommend acme --simulate --workers 4",
      description: "By how many messages would be answered in time as well"
    },
    { command: "hubwright recommend acme --where", description: "Where should social media sit?" }
  ])
)

const changesIn = (change: Change): readonly Change[] => (change.kind === "sequence" ? change.changes : [change])
