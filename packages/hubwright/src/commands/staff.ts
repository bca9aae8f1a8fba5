import { type Change, quoted } from "@hubwright/core"
import type { Scenario, Staffing } from "@hubwright/simulate"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import { stringify } from "yaml"
import { answer } from "../answer.ts"
import { outputFlag, writeFile } from "../disk.ts"
import { atFlag, loadModel, modelHere } from "../model/load.ts"
import { checkedValue, organizationOf } from "../model/organization.ts"
import type { StaffResult } from "../results/staff.ts"
import { readDemandLog } from "../simulate/demand-log.ts"
import { numberFlag, readFlags, type Written } from "../simulate/number-flag.ts"
import { estimateData } from "../simulate/study-result.ts"
import { onWorkers, runFlags, runsFlag } from "../simulate/study-run.ts"
import { withProgress } from "../status.ts"
import { readVersion } from "../version.ts"

interface ShareFlag {
  readonly description: string
  readonly usual: number
  readonly above: number
}

const shareFlag = (name: string, { above, usual, description }: ShareFlag) =>
  numberFlag(name, {
    description,
    takes: `a share above ${above} and below 1`,
    example: usual,
    usual,
    metavar: "SHARE",
    isTaken: (value) => value > above && value < 1
  })

/** `hubwright staff`: says how many people it takes to answer in time. */
export const staff = Command.make(
  "staff",
  {
    model: modelHere,
    goal: shareFlag("goal", {
      description: "The share of messages to be answered within their target.",
      usual: 0.9,
      above: 0
    }),
    confidence: shareFlag("confidence", {
      description: "How sure it is to be that the goal is met.",
      usual: 0.95,
      above: 0.5
    }),
    team: Flag.String("team").pipe(
      Flag.withMetavar("ID"),
      Flag.withDescription(
        "An entry of people of which there can be more or fewer; where it is left out, all that have work but the executive level (people on the board, with clevel, and of departments whose discipline is executive). Can be given several times."
      ),
      Flag.atLeast(0)
    ),
    replications: runsFlag("replications", {
      description: "How often at most to run each staffing that is tried.",
      usual: 80,
      least: 2
    }),
    goalOf: Flag.String("goal-of").pipe(
      Flag.withMetavar("TARGET=SHARE"),
      Flag.withDescription(
        "The share of the messages of one response target to be answered within it, and how sure that is to be where it is not as sure as all, such as person-in-need=0.98 or person-in-need=0.98/0.9. Can be given several times; every target is to be met to the share of --goal where it is left out."
      ),
      Flag.atLeast(0)
    ),
    mostRuns: runsFlag("most-runs", {
      description:
        "After how many runs in all the search ends with what it knows; those that an answer takes are made in any case.",
      usual: 2000
    }),
    output: outputFlag("Write the staffing as a change file, such as staffing.change.yaml."),
    ...runFlags,
    at: atFlag
  },
  Effect.fnUntraced(function* ({ model: name, at, goalOf, team, output, ...numbers }) {
    const { goal, confidence, mostRuns, ...wish } = yield* readFlags(numbers)
    const model = yield* loadModel(name, at)
    const organization = yield* organizationOf(model)
    const targets = yield* goalsOf(
      goalOf,
      organization.targets.flatMap((target) => (target.firstReply === undefined ? [] : [target.name]))
    )
    const logged = yield* readDemandLog(model, organization)
    const scenario: Scenario = { name: "today", organization, days: wish.days, warmUpDays: wish.warmUp, ...logged }
    const { findStaffing } = yield* Effect.promise(() => import("@hubwright/simulate"))
    const found = yield* onWorkers(wish.workers, (executor) =>
      withProgress("Staffing", (onProgress, signal) =>
        findStaffing(scenario, {
          seed: wish.seed,
          goal,
          confidence,
          targets,
          mostRuns: Math.max(wish.replications, mostRuns),
          replications: wish.replications,
          ...(team.length === 0 ? {} : { teams: team }),
          executor,
          signal,
          onProgress: (replications) => onProgress(replications, Math.max(replications, mostRuns))
        })
      )
    )
    const staffing = yield* checkedValue(found, model)
    const change = {
      hubwrightChange: 1,
      for: organization.organization.name,
      title: `Who it takes to answer ${100 * goal} % of messages in time`,
      changes: changesIn(staffing.change)
    } as const
    const written = Option.isNone(output) ? null : yield* writeFile(output.value, stringify(change))
    const data: StaffResult = {
      ...staffingData(staffing),
      seed: wish.seed,
      version: readVersion(),
      days: wish.days,
      warmUpDays: wish.warmUp,
      change,
      written
    }
    const { formatStaffing } = yield* Effect.promise(() => import("../simulate/format-staffing.ts"))
    yield* answer({ data, text: (page) => formatStaffing(page, data) })
  })
).pipe(
  Command.withDescription(
    "Says how many people of each team it takes, at least, to answer messages within their targets. A team is an entry of people: those alike, with one shift. The search begins with what Erlang's formulas ask for, simulates who can be spared and who is wanting, and shows its answer once more on other chance. Who else there is stays; ties, rules and hours, too. Goals that no number of people meets, because nobody is there when messages come, say, are told as such, and the fewest who meet the others."
  ),
  Command.withShortDescription("Says how many people it takes to answer in time."),
  Command.withExamples([
    { command: "hubwright staff acme", description: "So that nine of ten messages are answered in time" },
    { command: "hubwright staff acme --goal 0.8 --team agents --team night-shift", description: "Of two teams alone" },
    {
      command: "hubwright staff acme --workers 4 -o staffing.change.yaml",
      description: "On four threads, and as a change file"
    }
  ])
)

/** What single targets are to reach, by their names; all that is wrong with it is told at once. */
const goalsOf = (texts: readonly string[], known: readonly string[]) => {
  const read = texts.map((text) => [text, goalOfTarget(text, known)] as const)
  return Effect.map(readFlags(Object.fromEntries(read)), (goals) => Object.fromEntries(Object.values(goals)))
}

type TargetGoal = readonly [target: string, { readonly goal: number; readonly confidence?: number }]

const goalOfTarget = (text: string, known: readonly string[]): Written<TargetGoal> => {
  const [, name = "", goal, confidence] = /^(.+)=([0-9.]+)(?:\/([0-9.]+))?$/u.exec(text) ?? []
  if (goal === undefined)
    return Result.fail({
      message: `${quoted(text)} does not say what a target is to reach`,
      help: "write it as `target=0.98`, or as `target=0.98/0.9` to be 90 % sure"
    })
  if (!known.includes(name))
    return Result.fail({
      message: `there is no response target ${quoted(name)} for first replies`,
      help: known.length === 0 ? "write `targets` in the model" : `there are ${known.map(quoted).join(", ")}`
    })
  const isShare = Number(goal) > 0 && Number(goal) < 1
  if (!isShare || (confidence !== undefined && !(Number(confidence) > 0.5 && Number(confidence) < 1)))
    return Result.fail({
      message: `${quoted(text)} is no goal`,
      help: "the share is above 0 and below 1; how sure it is to be, above 0.5 and below 1"
    })
  return Result.succeed([
    name,
    { goal: Number(goal), ...(confidence === undefined ? {} : { confidence: Number(confidence) }) }
  ])
}

const staffingData = ({ teams, targets, beyond, share: answered, ...staffing }: Staffing) => ({
  ...staffing,
  beyond: beyond.map(({ target = null, goal, best, asked }) => ({ target, goal, best: estimateData(best), asked })),
  targets: targets.map(({ target, atLeast, confidence, verdict, share: inTime }) => ({
    target,
    goal: atLeast,
    confidence,
    verdict,
    share: estimateData(inTime)
  })),
  share: estimateData(answered),
  teams: teams.map(({ id, departments, shift, today, load, start, people, fewer }) => ({
    id,
    departments,
    shift: shift ?? null,
    today,
    load,
    start,
    people,
    fewer: fewer === undefined ? null : { verdict: fewer.verdict, share: estimateData(fewer.share) }
  }))
})

const changesIn = (change: Change): readonly Change[] => (change.kind === "sequence" ? change.changes : [change])
