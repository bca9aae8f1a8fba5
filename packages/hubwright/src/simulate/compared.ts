import { type Change, type Organization, quoted, suggest, type Topology, topologies } from "@hubwright/core"
import type { CrisisOptions, LeftOutTopology, Scenario } from "@hubwright/simulate"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { Misuse } from "../misuse.ts"
import type { Model } from "../model/load.ts"
import { checkedValue } from "../model/organization.ts"
import { readFlags, type Written } from "./number-flag.ts"

/** A flag for the shapes that today is compared with. */
export const topologiesFlag = Flag.String("topologies").pipe(
  Flag.withMetavar("SHAPE"),
  Flag.withDescription(
    `A shape to compare with: all, or one of ${topologies.join(", ")}. Can be given several times, and together with --with.`
  ),
  Flag.atLeast(0)
)

/** The shapes that a flag names, in Owyang's order; all words that name none are told at once. */
export const topologiesNamed = (names: readonly string[]): Effect.Effect<readonly Topology[], Misuse> => {
  const read = names.map((name, place) => [String(place), topologiesOf(name)] as const)
  return Effect.map(readFlags(Object.fromEntries(read)), (found) => {
    const named = new Set(Object.values(found).flat())
    return topologies.filter((topology) => named.has(topology))
  })
}

const topologiesOf = (name: string): Written<readonly Topology[]> => {
  const found = topologies.filter((topology) => name === "all" || name === topology)
  if (found.length > 0) return Result.succeed(found)
  const words = ["all", ...topologies]
  const meant = suggest(name, words)
  return Result.fail({
    message: name === "" ? "`--topologies` has no value" : `there is no shape ${quoted(name)} to compare with`,
    help: meant === undefined ? `--topologies is one of ${words.join(", ")}` : `did you mean ${quoted(meant)}?`
  })
}

/** What today is compared with. */
export interface Against {
  /** What changes, by the file that tells it. */
  readonly changes: { readonly [file: string]: Change }
  readonly shapes: readonly Topology[]
  /** The day as of which shapes are made. */
  readonly at: string
}

/** Scenarios to compare, and the shapes asked for that are not among them. */
export interface Compared {
  readonly scenarios: readonly Scenario[]
  readonly leftOut: readonly LeftOutTopology[]
}

/** Today, after each change and in each shape; where neither is named, in all the other shapes. */
export const inPeace = (
  organization: Organization,
  { changes, shapes, at }: Against,
  span: Pick<Scenario, "days" | "warmUpDays" | "log">
): Effect.Effect<Compared> =>
  Effect.map(
    shapesOf(organization, {
      shapes: shapes.length === 0 && Object.keys(changes).length === 0 ? topologies : shapes,
      at
    }),
    ({ reorganizations, leftOut }) => ({
      scenarios: [
        { name: "today", organization, ...span },
        ...[...Object.entries(changes), ...reorganizations].map(([name, change]) => ({
          name,
          organization,
          change,
          ...span
        }))
      ],
      leftOut
    })
  )

/** A crisis without and with its plan, and with it after each change and in each shape that is named. */
export const inCrisis = Effect.fnUntraced(function* (
  { model, organization }: { readonly model: Model; readonly organization: Organization },
  { changes, shapes, at }: Against,
  options: Omit<CrisisOptions, "changes">
) {
  const { crisisScenarios } = yield* Effect.promise(() => import("@hubwright/simulate"))
  const { reorganizations, leftOut } = yield* shapesOf(organization, { shapes, at })
  const scenarios = crisisScenarios(organization, {
    ...options,
    changes: { ...changes, ...Object.fromEntries(reorganizations) }
  })
  const compared: Compared = { scenarios: yield* checkedValue(scenarios, model), leftOut }
  return compared
})

/** The reorganizations to those of some shapes that an organization can have and has not, and why others are left out. */
const shapesOf = (organization: Organization, { shapes, at }: Pick<Against, "shapes" | "at">) =>
  shapes.length === 0
    ? Effect.succeed({ reorganizations: [], leftOut: [] })
    : Effect.map(
        Effect.promise(() => import("@hubwright/simulate")),
        ({ topologiesLeftOut, topologyScenarios }) => ({
          reorganizations: topologyScenarios(organization, { days: 1, at }).flatMap(({ name, change }) =>
            change !== undefined && shapes.some((shape) => shape === name) ? [[name, change] as const] : []
          ),
          leftOut: topologiesLeftOut(organization, { at }).filter(({ topology }) => shapes.includes(topology))
        })
      )
