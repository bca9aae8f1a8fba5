import type { Checked, DemandClass, Ids, Organization, Problem } from "@hubwright/core"
import { compileRouter, type Router, route, staffOf } from "@hubwright/core/routing"
import { epochMillis, type InstantLike, type ZoneClock, zoneClock } from "@hubwright/core/time"
import { compileFacts, type FactSource, factsOfMessage, livingTies, unitsById } from "@hubwright/core/topology"
import { type Crisis, crisesOf } from "./demand/crisis.ts"
import { factsOfLogged, type Kinds, kindOfMessage, kindsOf } from "./demand/kinds.ts"
import { compileLog, type LoggedDemand, type LoggedMessage } from "./demand/logged.ts"
import { type Occasions, occasionsOf } from "./demand/occasion.ts"
import { compileRate, type RateTable } from "./demand/rate.ts"
import { type LaneBook, laneBook, unitQueue } from "./plan/lanes.ts"
import { type Gap, type Plan, type PlanGround, planOf, searchOf } from "./plan/plan.ts"
import { type TaskBook, taskBook } from "./plan/task.ts"
import { compileWork } from "./plan/work-time.ts"
import { compileDistribution, type Sampler } from "./random/distribution.ts"
import { type Crew, crewsOf } from "./staff/crew.ts"

/** Messages of one class of demand, ready to arrive: by rates, or as a log has them. */
export interface ArrivingClass {
  readonly name: string
  /** What arrives: kinds with mixed facts, or the messages of a log. */
  readonly source: DrawnDemand | LoggedDemand
  /** How many kinds there are. */
  readonly kindCount: number
  readonly batch: number
  /** Absent where their authors wait for ever. */
  readonly patience: Sampler | undefined
}

/** Messages that arrive by rates. */
export interface DrawnDemand {
  readonly mode: "rates"
  readonly kinds: Kinds
  readonly rate: RateTable
}

/**
 * An organization made ready to be simulated. Opaque: make it with `compileSimulation`. It remembers the plans of the
 * kinds of message that turned up, which changes nothing but how long the next replication takes.
 */
export interface Simulation<I extends Ids = Ids> {
  readonly organization: Organization<I>
  readonly router: Router
  readonly startMillis: number
  /** The clock by which weekdays and hours are told: that of the default calendar. */
  readonly clock: ZoneClock
  readonly units: readonly string[]
  readonly crews: readonly Crew[]
  readonly classes: readonly ArrivingClass[]
  readonly book: LaneBook
  readonly tasks: TaskBook
  readonly crises: readonly Crisis[]
  readonly occasions: Occasions
  readonly plans: readonly Plan[]
  /** The plan for a kind of message that arrives on an occasion. */
  readonly planFor: (demandClass: number, kind: number, occasion: number) => Plan
  /** What nobody can do, of the kinds of message that turned up. */
  readonly gaps: ReadonlyMap<string, Gap>
}

/** How an organization is made ready. */
export interface SimulationOptions {
  /** When it begins; `start` of the demand where it is left out, else the beginning of 2026 by the default calendar. */
  readonly start?: InstantLike
  /** The messages of the log that the demand names, which takes the place of its classes. */
  readonly log?: readonly LoggedMessage[]
}

/**
 * Makes an organization ready to be simulated: its demand, the router that decides about every kind of message, and
 * everybody who works on them. Problems say what keeps it from being simulated.
 */
export const compileSimulation = <I extends Ids>(
  organization: Organization<I>,
  options: SimulationOptions = {}
): Checked<Simulation<I>> => {
  const plain: Organization = organization
  const compiled = compileRouter(plain)
  if (!compiled.ok) return compiled
  const { value: router, problems } = compiled
  if (plain.demand.classes.length === 0 && options.log === undefined)
    return { ok: false, problems: [noDemand(plain), ...problems] }
  const startMillis = startOf(plain, options)
  if (startMillis === undefined) return { ok: false, problems: [noStart(options.start), ...problems] }
  const mode = plain.demand.log?.mode ?? "replay"
  const logged =
    options.log === undefined
      ? undefined
      : compileLog(options.log, { mode, clock: zoneClock(homeZone(plain)), startMillis })
  return {
    ok: true,
    value: assemble(organization, router, { startMillis, logged: logged?.demand }),
    problems: [...problems, ...(logged?.problems ?? [])]
  }
}

const assumedStart = "2026-01-01T00:00:00"

const homeZone = ({ calendars, organization: { defaultCalendar } }: Organization): string =>
  (defaultCalendar !== undefined && Object.hasOwn(calendars, defaultCalendar)
    ? calendars[defaultCalendar]?.zone
    : undefined) ?? "UTC"

/** A moment as models have it: without an offset it is local to the default calendar. */
export const momentIn = (organization: Organization, moment: InstantLike): number | undefined => {
  const millis = epochMillis(moment)
  if (millis === undefined || typeof moment !== "string" || /(?:Z|[+-][0-9]{2}:[0-9]{2})$/u.test(moment)) return millis
  return zoneClock(homeZone(organization)).firstMomentOf(millis)
}

const startOf = (organization: Organization, { start }: SimulationOptions): number | undefined =>
  start === undefined
    ? momentIn(organization, organization.demand.start ?? assumedStart)
    : momentIn(organization, start)

const assemble = <I extends Ids>(
  organization: Organization<I>,
  router: Router,
  { startMillis, logged }: { readonly startMillis: number; readonly logged: LoggedDemand | undefined }
): Simulation<I> => {
  const plain: Organization = organization
  const units = [...Object.keys(plain.departments), ...Object.keys(plain.agencies)].sort()
  const staff = staffOf(plain, router.calendars)
  const crews = crewsOf({ organization: plain, staff, startMillis, units })
  const book = laneBook(
    crews,
    units.map((unit) => unitQueue(plain, unit))
  )
  const gaps = new Map<string, Gap>()
  const ground: PlanGround = {
    organization: plain,
    router,
    staff,
    units,
    book,
    tasks: taskBook(book),
    workTimes: compileWork(plain, router.paths),
    mayHandOver: handOvers(plain),
    search: searchOf(plain),
    startMillis,
    able: new Map(),
    onGap: (gap) => gaps.set(`${gap.unit} ${gap.act} ${gap.channel}`, gap)
  }
  const clock = zoneClock(homeZone(plain))
  const minuteOf = (moment: string) => ((momentIn(plain, moment) ?? startMillis) - startMillis) / 60_000
  const rateGround = { organization: plain, clock, startMillis, minuteOf }
  const classes =
    logged === undefined
      ? plain.demand.classes.map((demandClass) => arriving(plain, demandClass, compileRate(demandClass, rateGround)))
      : [arrivingLog(logged)]
  const turningPoints = crews.flatMap((crew) => crew.turningPoints.filter((minute) => minute > 0))
  const crises = crisesOf(plain, { minuteOf, crews, isLogged: logged !== undefined })
  const occasions = occasionsOf({
    organization: plain,
    calendars: router.calendars,
    startMillis,
    crises,
    turningPoints: [...new Set(turningPoints)]
  })
  const plans: Plan[] = []
  const planFor = rememberedPlans({ ground, classes, occasions, plans, facts: compileFacts(plain) })
  return {
    organization,
    router,
    startMillis,
    clock,
    units,
    crews,
    classes,
    book,
    tasks: ground.tasks,
    crises,
    occasions,
    plans,
    planFor,
    gaps
  }
}

const arriving = (organization: Organization, demandClass: DemandClass, rate: RateTable): ArrivingClass => {
  const kinds = kindsOf(organization, demandClass)
  return {
    name: demandClass.name,
    source: { mode: "rates", kinds, rate },
    kindCount: kinds.mixed.reduce((product, { values }) => product * values.length, 1),
    batch: demandClass.batch,
    patience: demandClass.patience === undefined ? undefined : compileDistribution(demandClass.patience)
  }
}

const arrivingLog = (source: LoggedDemand): ArrivingClass => ({
  name: "log",
  source,
  kindCount: source.messages.length,
  batch: 1,
  patience: undefined
})

interface Planning {
  readonly ground: PlanGround
  readonly classes: readonly ArrivingClass[]
  readonly occasions: Occasions
  readonly plans: Plan[]
  readonly facts: FactSource
}

const rememberedPlans = ({ ground, classes, occasions, plans, facts: source }: Planning): Simulation["planFor"] => {
  const known: Map<number, Plan>[] = classes.map(() => new Map())
  return (demandClass, kind, occasion) => {
    const { source: arrivals, kindCount } = classes[demandClass] ?? nothing()
    const number = occasion * kindCount + kind
    const found = known[demandClass]?.get(number)
    if (found !== undefined) return found
    const { at, minute, situation, key } = occasions.told(occasion)
    const described = arrivals.mode === "rates" ? kindOfMessage(arrivals.kinds, kind) : undefined
    const message = described?.message ?? (arrivals.mode === "rates" ? undefined : arrivals.messages[kind]) ?? nothing()
    const inForce = situation === undefined ? {} : { situation }
    const decision = route(ground.router, message, { at, ...inForce })
    const facts = described?.facts ?? factsOfLogged(message, decision)
    const plan = planOf(ground, {
      place: plans.length,
      demandClass,
      key: `${demandClass} ${kind} ${key}`,
      decision,
      facts: factsOfMessage(source, facts, { at, ...inForce }).facts,
      language: message.language,
      from: minute
    })
    plans.push(plan)
    known[demandClass]?.set(number, plan)
    return plan
  }
}

const nothing = (): never => {
  throw new Error("there is no demand class of that number")
}

/** Who may hand a message to whom, over one tie. */
const handOvers = (organization: Organization): PlanGround["mayHandOver"] => {
  const ties = livingTies(organization, {
    endOf: unitsById(organization),
    kinds: ["coordinates", "hands-over"]
  })
  const pairs = new Set(
    ties.flatMap(({ ends: [from, to], isMutual }) =>
      isMutual ? [`${from} ${to}`, `${to} ${from}`] : [`${from} ${to}`]
    )
  )
  return (from, to) => pairs.has(`${from} ${to}`)
}

const noDemand = ({ channels }: Organization): Problem => ({
  code: "HW1001",
  severity: "error",
  message: "the model does not say how many messages arrive",
  help: `describe the messages under \`demand\`, one class for each kind: \`classes: [{ name: questions, channel: ${
    Object.keys(channels)[0] ?? "..."
  }, perDay: 20 }]\``,
  path: ["demand", "classes"],
  related: [],
  fixes: []
})

const noStart = (start: InstantLike | undefined): Problem => ({
  code: "HW1002",
  severity: "error",
  message: `\`${String(start)}\` is no moment`,
  help: "write it as `2026-11-21T09:00:00Z`",
  path: ["demand", "start"],
  related: [],
  fixes: []
})
