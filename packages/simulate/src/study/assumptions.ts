import { type Organization, quoted } from "@hubwright/core"
import { actOrder } from "../plan/task.ts"
import { type PreparedScenario, replicatePrepared } from "./scenario.ts"

/** Something that the model does not say and that was assumed, or that nobody can do. One sentence, lower case, no full stop. */
export interface Assumption {
  readonly kind: "person" | "work" | "search" | "start" | "nobody" | "notice" | "cost" | "stated"
  readonly sentence: string
  /** What would settle it, in the words of the model. */
  readonly help: string
}

/**
 * What was assumed to simulate a scenario, in its first replication: people of units of which nobody is listed, how long
 * work takes, how people look for somebody without a tie, when it begins, who would notice a crisis; what the model calls
 * assumed itself; and what nobody can do, so that it waits for ever.
 */
export const assumptionsOf = (prepared: PreparedScenario): readonly Assumption[] => {
  replicatePrepared(prepared, { from: 0, count: 1, seed: 1 })
  const { simulation, scenario } = prepared
  const { organization, crews, tasks, gaps } = simulation
  const busy = new Set(tasks.tasks.map(({ unit }) => simulation.units[unit]))
  const people = crews.flatMap(({ person, id }): readonly Assumption[] =>
    person === undefined && busy.has(id)
      ? [
          {
            kind: "person",
            sentence: `nobody is listed in \`${id}\`: one person is assumed who works all its hours`,
            help: `list the people of \`${id}\``
          }
        ]
      : []
  )
  const acts = [...new Set(tasks.tasks.filter(({ work }) => work.isAssumed).map(({ act }) => act))].sort()
  const work = acts.map((act): Assumption => {
    const name = actOrder[act] ?? "answer"
    const minutes = tasks.tasks.find((task) => task.act === act && task.work.isAssumed)?.work.time.meanMinutes ?? 0
    return {
      kind: "work",
      sentence: `the model does not say for all messages how long it takes to \`${name}\`: ${Number(minutes.toPrecision(3))} minutes on average are assumed, as was measured elsewhere`,
      help: `write an entry of \`work\` with \`act: ${name}\``
    }
  })
  const search = tasks.tasks.find((task) => task.search !== undefined)?.search
  const searching: readonly Assumption[] =
    search === undefined || organization.organization.search !== undefined
      ? []
      : [
          {
            kind: "search",
            sentence: `the model does not say how people look for somebody to whom there is no tie: ${search.minutes} minutes are assumed, and that ${search.success * 100} % are found`,
            help: "write `organization.search`"
          }
        ]
  const start: readonly Assumption[] =
    scenario.start === undefined && organization.demand.start === undefined
      ? [
          {
            kind: "start",
            sentence: "the model does not say when its demand begins: 2026-01-01 is assumed",
            help: "write `demand.start`"
          }
        ]
      : []
  return [
    ...unable(gaps),
    ...people,
    ...work,
    ...searching,
    ...start,
    ...unnoticed(simulation),
    ...unpaid(simulation),
    ...stated(organization)
  ]
}

/** What nobody can do, by unit: acts that are wanting on the same channels together. */
const unable = (gaps: PreparedScenario["simulation"]["gaps"]): readonly Assumption[] => {
  const all = [...gaps.values()]
  return [...new Set(all.map(({ unit }) => unit))].sort().map((unit): Assumption => {
    const wanting = actOrder.flatMap((act) => {
      const channels = all.flatMap((gap) => (gap.unit === unit && gap.act === act ? [gap.channel] : [])).sort()
      return channels.length === 0 ? [] : [{ act, channels: listOf(channels) }]
    })
    const parts = [...new Set(wanting.map(({ channels }) => channels))].map((channels) => {
      const acts = wanting.flatMap((one) => (one.channels === channels ? [quoted(one.act)] : []))
      return `${acts.join(" or ")} messages on ${channels}`
    })
    return {
      kind: "nobody",
      sentence: `nobody in ${quoted(unit)} may and can ${parts.join(", nor ")}: they wait for ever`,
      help: "give somebody there the role, language and training that it takes"
    }
  })
}

/** The crises that nobody would notice before the news, and those of which the model does not say how they are noticed. */
const unnoticed = ({ crises }: PreparedScenario["simulation"]): readonly Assumption[] =>
  [...new Map(crises.map((crisis) => [crisis.situation, crisis])).values()].flatMap(
    ({ situation, watch }): readonly Assumption[] => {
      if (watch === undefined)
        return [
          {
            kind: "notice",
            sentence: `the model does not say how \`${situation}\` is noticed: its plan is in force from the beginning`,
            help: `write \`noticed\` in \`${situation}\``
          }
        ]
      return watch.monitors.length > 0
        ? []
        : [
            {
              kind: "notice",
              sentence: `nobody answers for \`monitoring\`: the plan \`${situation}\` comes into force when the crisis is in the news`,
              help: "give a department or a role the responsibility `monitoring`"
            }
          ]
    }
  )

/** Whose work costs nothing in what is told of cost, because the model does not say what their hours cost. */
const unpaid = ({ crews, tasks }: PreparedScenario["simulation"]): readonly Assumption[] => {
  const able = [...new Set(tasks.tasks.flatMap(({ pool }) => pool.crews))].flatMap((place) => crews[place] ?? [])
  const missing = able.filter(({ minuteCost }) => minuteCost === undefined).map(({ id }) => id)
  if (missing.length === 0) return []
  return [
    {
      kind: "cost",
      sentence:
        missing.length === able.length
          ? "`hourlyCost` is given of nobody who can work, so that no cost is told"
          : `\`hourlyCost\` is not given of ${listOf(missing.toSorted())}: what is told of cost leaves out what they do`,
      help: "write `hourlyCost` of people and agencies"
    }
  ]
}

/** So many are named; how many more there are is said. */
const mostNamed = 12

const listOf = (ids: readonly string[]): string =>
  [...ids.slice(0, mostNamed).map(quoted), ...(ids.length > mostNamed ? [`${ids.length - mostNamed} more`] : [])].join(
    ", "
  )

const stated = ({ demand: { assumed } }: Organization): readonly Assumption[] =>
  assumed.map((sentence) => ({ kind: "stated", sentence, help: "measure it" }))
