import type { Organization } from "@hubwright/core"
import { type Decision, lacksOf, needsOf, type Router, type Staff, type StepNeeds } from "@hubwright/core/routing"
import { compileTerm, type FullTerm, fullTerm, type TermEnd } from "@hubwright/core/time"
import type { Branch, Facts } from "@hubwright/core/topology"
import { minutesOf } from "../random/distribution.ts"
import type { Crew } from "../staff/crew.ts"
import type { AbleTimes, LaneBook, Pool } from "./lanes.ts"
import { actOrder, type Escalation, type Passed, type Search, type Task, type TaskBook, type TaskPlan } from "./task.ts"
import type { WorkAct, WorkTimes } from "./work-time.ts"

/** What becomes of a message when all its steps are done. */
export type Fate = "replied" | "settled" | "forgotten"

/** What becomes of the messages of one kind. */
export interface Plan {
  readonly place: number
  /** The number of their class. */
  readonly demandClass: number
  /** Says the same of the same kind in every run: results are put together in its order. */
  readonly key: string
  readonly channel: string
  /** Who should answer, where anybody should. */
  readonly responsible: string | undefined
  /** Who speaks, where anybody does. */
  readonly speaker: string | undefined
  /** Whether anybody is to be answered. */
  readonly callsForReply: boolean
  /** One after the other; the chains of one step side by side. */
  readonly steps: readonly (readonly Task[])[]
  /** The step to go back to when an approval is refused. */
  readonly answerStep: number
  readonly fate: Fate
  /** How often it is handed over or asked on, on the way to the answer. */
  readonly hops: number
  /** Until when the first reply is due; the earliest counts. */
  readonly due: readonly FullTerm[]
  /** When each of them ends, from when the message was received, and the places of the targets that ask for it. */
  readonly ends: readonly { readonly end: TermEnd; readonly targets: readonly number[] }[]
  /** What happens to a task of its that turns out to belong to another unit. */
  readonly passOn: (task: Task, to: string) => Passed
}

/** What plans are made from. */
export interface PlanGround {
  readonly organization: Organization
  readonly router: Router
  readonly staff: Staff
  readonly units: readonly string[]
  readonly book: LaneBook
  readonly tasks: TaskBook
  readonly workTimes: WorkTimes
  /** Whether the first unit may hand a message over to the second. */
  readonly mayHandOver: (from: string, to: string) => boolean
  readonly search: Search
  readonly startMillis: number
  /** Who was found to be able to do what. */
  readonly able: Map<string, Able>
  /** Told of every task that nobody can do. */
  readonly onGap: (gap: Gap) => void
}

/** A task that nobody can do. */
export interface Gap {
  readonly unit: string
  readonly act: WorkAct
  readonly channel: string
}

/** A decided message with what its plan needs to know besides. */
export interface PlanRequest {
  readonly place: number
  readonly demandClass: number
  readonly key: string
  readonly decision: Decision
  readonly facts: Facts
  readonly language: string | undefined
  /** The minute from which on there are messages with this plan. */
  readonly from: number
}

/** Lays out what becomes of the messages of a kind, from the decision about them. */
export const planOf = (ground: PlanGround, request: PlanRequest): Plan => {
  const { place, demandClass, key, decision } = request
  const { path, obligations, channel } = decision
  const { reply } = obligations
  const callsForReply = reply.public === "full" || reply.private === "full"
  const { steps, answerStep } = stepsOf(ground, request)
  const channels = ground.organization.channels
  const calendar = Object.hasOwn(channels, channel) ? channels[channel]?.calendar : undefined
  const { calendars: named, defaultTime } = ground.router
  const unnamed = (calendar === undefined ? undefined : named.get(calendar)) ?? defaultTime
  const due = decision.duties.find(({ kind }) => kind === "first-reply")?.terms ?? []
  return {
    place,
    demandClass,
    key,
    channel,
    responsible: decision.responsible,
    speaker: path.speaker,
    callsForReply,
    steps,
    answerStep,
    fate: path.speaker !== undefined ? "replied" : answerStep < 0 ? "forgotten" : "settled",
    hops: path.kind === "path" ? path.hops : answerStep >= 0 && path.entry !== path.responsible ? 1 : 0,
    due,
    ends: due.map((term) => ({
      end: compileTerm(term, { named, unnamed }),
      targets: targetsAskingFor(ground.organization, decision, term)
    })),
    passOn: (task, to) => passOn(ground, request, { task, to })
  }
}

/** The targets that hold for a message and ask for a first reply within a term, by their place in the model. */
const targetsAskingFor = ({ targets }: Organization, { reasons }: Decision, term: FullTerm): readonly number[] =>
  targets.flatMap(({ name, firstReply }, place) => {
    if (firstReply === undefined || !reasons.some((reason) => reason.kind === "target" && reason.name === name))
      return []
    const { within, calendar, from } = fullTerm(firstReply)
    return within === term.within && calendar === term.calendar && from === term.from ? [place] : []
  })

interface Steps {
  readonly steps: readonly (readonly Task[])[]
  readonly answerStep: number
}

/**
 * The steps of a path: whoever it arrives at and all between see what it is and pass it on; who is to be consulted is
 * asked, all at once; it is answered; approved stage by stage. Replying takes no time of its own.
 */
const stepsOf = (ground: PlanGround, request: PlanRequest): Steps => {
  const { path } = request.decision
  const taskOf = tasksFor(ground, request)
  const answer = path.acts.find(({ act }) => act === "answer")
  const cold = path.acts.find((act) => "cold" in act)
  const triages = path.acts.filter(({ act }) => act === "triage").map(({ by }) => by)
  const entry = triages[0] ?? answer?.by
  const keeper =
    path.kind === "path" ? (path.keeper ?? path.responsible) : cold?.act === "hand-over" ? answer?.by : entry
  const keeperTurn = keeper === undefined ? triages.length : triages.indexOf(keeper)
  const first = triages.map((unit, turn) => [
    taskOf({ act: "triage", unit, cause: keeperTurn < 0 || turn <= keeperTurn ? "own-queue" : "other-department" })
  ])
  if (answer === undefined) return { steps: first, answerStep: -1 }
  const chain = (branch: Branch & { readonly kind: "path" }, act: WorkAct): Task => {
    const cause = act === "approve" ? "approval" : "other-department"
    return branch.units
      .slice(1, -1)
      .reduceRight(
        (next, unit) => taskOf({ act: "triage", unit, cause, next }),
        taskOf({ act, unit: branch.to, cause })
      )
  }
  const reached = path.branches.flatMap((branch) => (branch.kind === "path" && branch.to !== keeper ? [branch] : []))
  const consults = reached.filter(({ duty }) => duty === "consult").map((branch) => chain(branch, "consult"))
  const approvals = reached.filter(({ duty }) => duty === "approve")
  const stages = [...new Set(approvals.map(({ stage = 1 }) => stage))].sort((a, b) => a - b)
  const before = [...first, ...(consults.length === 0 ? [] : [consults])]
  const answering = taskOf({
    act: "answer",
    unit: answer.by,
    cause: cold === undefined ? (answer.by === keeper ? "own-queue" : "other-department") : "no-tie",
    isCold: cold !== undefined
  })
  return {
    steps: [
      ...before,
      [answering],
      ...stages.map((number) =>
        approvals.filter(({ stage = 1 }) => stage === number).map((branch) => chain(branch, "approve"))
      )
    ],
    answerStep: before.length
  }
}

interface TaskWish {
  readonly act: WorkAct
  readonly unit: string
  readonly cause: "own-queue" | "other-department" | "approval" | "no-tie"
  readonly next?: Task
  readonly isCold?: boolean
}

const causeNumbers = { "own-queue": 0, "other-department": 1, approval: 2, "no-tie": 3 } as const

/** What is asked without a tie is served last. */
const coldPriority = -1

/** Makes the tasks of one kind of message. */
const tasksFor = (ground: PlanGround, request: PlanRequest): ((wish: TaskWish) => Task) => {
  const { book, units, tasks, workTimes } = ground
  const { decision, facts } = request
  const taskOf = ({ act, unit, cause, next, isCold = false }: TaskWish): Task => {
    const found = whoCan(ground, request, { act, unit })
    const reliefBy = (to: string): Task | undefined =>
      crewsFor(ground, request, { who: to, unit: to }).crews.length === 0
        ? undefined
        : taskOf({ act, unit: to, cause, ...(next === undefined ? {} : { next }) })
    const escalation = escalationOf(ground, reliefBy, [found.unit])
    const stand = standInsFor(ground, request, { unit, pool: found.pool })
    const deputies = (): Task => {
      const { escalation: _, deputies: __, ...own } = plan
      return tasks.add({ ...own, pool: book.poolOf(stand.crews, stand.times) })
    }
    const plan: TaskPlan = {
      act: actOrder.indexOf(act),
      unit: units.indexOf(found.unit),
      work: workTimes({ act, unit: found.unit, facts }),
      priority: isCold ? coldPriority : decision.obligations.priority,
      cause: causeNumbers[cause],
      pool: found.pool,
      ...(next === undefined ? {} : { next }),
      ...(isCold ? { search: ground.search } : {}),
      ...(escalation === undefined ? {} : { escalation }),
      ...(stand.crews.length === 0 ? {} : { deputies })
    }
    return tasks.add(plan)
  }
  return taskOf
}

/** Of the deputies of a pool's people those who could do its work and are not in it. */
const standInsFor = (ground: PlanGround, request: PlanRequest, { unit, pool }: Found): Able => {
  const { book } = ground
  const named = new Set(pool.crews.flatMap((crew) => book.crews[crew]?.person?.deputy ?? []))
  const times = new Map<number, readonly number[]>()
  const crews = [...named].flatMap((who) => {
    const able = crewsFor(ground, request, { who, unit })
    for (const [crew, own] of able.times) times.set(crew, own)
    return able.crews.filter((crew) => !pool.crews.includes(crew))
  })
  return { crews: crews.sort((a, b) => a - b), times }
}

/** Whose work it is, and who can do it. */
interface Found {
  readonly unit: string
  readonly pool: Pool
}

/** The people of the unit who can do it; else of those it is escalated to; else of those who could answer, too. */
const whoCan = (
  ground: PlanGround,
  request: PlanRequest,
  { act, unit }: { readonly act: WorkAct; readonly unit: string }
): Found => {
  const { book, units } = ground
  const { decision } = request
  const others = ground.organization.escalation.filter((one) => one.unit === unit).map(({ to }) => to)
  for (const one of [unit, ...others, ...decision.second]) {
    const { crews, times } = crewsFor(ground, request, { who: one, unit })
    const home = units.includes(one) ? one : homeOf(book.crews, crews)
    if (crews.length > 0 && home !== undefined) return { unit: home, pool: book.poolOf(crews, times) }
  }
  ground.onGap({ unit, act, channel: decision.channel })
  return { unit, pool: book.poolOf([]) }
}

const homeOf = (crews: readonly Crew[], able: readonly number[]): string | undefined => crews[able[0] ?? -1]?.units[0]

/** Who can do something, and those who can for a time only: when. */
interface Able {
  readonly crews: readonly number[]
  readonly times: AbleTimes
}

/** A unit, or a person, that might do the part of a unit in the path. */
interface Candidate {
  readonly who: string
  readonly unit: string
}

/**
 * The crews of a unit, or of a person, who may, can and know how to do a unit's part, now or later: training is judged when work
 * begins, and nobody can who left.
 */
const crewsFor = (ground: PlanGround, { decision, language, from }: PlanRequest, { who, unit }: Candidate): Able => {
  const needs = needsOf(decision, language === undefined ? {} : { language }, unit)
  const key = `${from} ${who} ${JSON.stringify(needs)}`
  const known = ground.able.get(key) ?? ableTo(ground, { needs, who, from })
  ground.able.set(key, known)
  return known
}

interface Wanted {
  readonly needs: StepNeeds
  readonly who: string
  readonly from: number
}

const ableTo = ({ book, staff, startMillis }: PlanGround, { needs, who, from }: Wanted): Able => {
  const times = new Map<number, readonly number[]>()
  const crews = book.crews.flatMap(({ units, person, id, turningPoints, shift }, place) => {
    if (!units.includes(who) && person?.id !== who) return []
    if (person === undefined) return id === who ? [place] : []
    const own: number[] = []
    let isAlways = true
    for (const [index, minute] of turningPoints.entries()) {
      const until = turningPoints[index + 1] ?? Number.POSITIVE_INFINITY
      const isGone = minute >= shift.goneMinute
      if (isGone || lacksOf(staff, person, { needs, at: startMillis + minute * 60_000 }).length > 0) isAlways = false
      else if (until > from) own.push(minute, until)
    }
    if (own.length === 0) return []
    if (!isAlways) times.set(place, own)
    return [place]
  })
  return { crews, times }
}

/**
 * The steps by which a unit's work is escalated: as they are written, each counted since the work waits. Where the last is
 * to a unit, its own steps follow, each counted since the one before; no unit's twice. The unit comes first, then those
 * that it was escalated from.
 */
const escalationOf = (
  { organization, staff }: Pick<PlanGround, "organization" | "staff">,
  taskFor: (to: string) => Task | undefined,
  [unit = "", ...seen]: readonly string[]
): Escalation | undefined => {
  const steps = organization.escalation.filter((one) => one.unit === unit && one.to !== unit)
  const last = steps.at(-1)?.to
  const further =
    last === undefined || seen.includes(last)
      ? undefined
      : escalationOf({ organization, staff }, taskFor, [last, unit, ...seen])
  return steps.reduceRight<Escalation | undefined>((next, { after, to }) => {
    let made: Task | undefined
    return {
      end: compileTerm({ within: after, from: "received" }, { named: new Map(), unnamed: staff.unitTime(unit) }),
      from: seen.length > 0 ? "step" : "waiting",
      to: () => {
        made ??= taskFor(to)
        return made
      },
      ...(next === undefined ? {} : { next })
    }
  }, further)
}

/** The search that the organization declares, else what is assumed: a business day of eight hours, and half are found. */
export const searchOf = ({ organization: { search } }: Organization): Search =>
  search === undefined ? { minutes: 480, success: 0.5 } : { minutes: minutesOf(search.time), success: search.success }

/** What happens to a task that turns out to belong to another unit: it goes there over a tie, or fares as without a path. */
const passOn = (
  ground: PlanGround,
  request: PlanRequest,
  { task, to }: { readonly task: Task; readonly to: string }
): Passed => {
  const from = ground.units[task.unit] ?? ""
  const taskOf = tasksFor(ground, request)
  const act = actOrder[task.act] ?? "answer"
  const next = task.next === undefined ? {} : { next: task.next }
  const cause = task.cause === 2 ? "approval" : "own-queue"
  if (ground.mayHandOver(from, to)) return { kind: "task", task: taskOf({ act, unit: to, cause, ...next }) }
  switch (ground.organization.organization.withoutPath) {
    case "ask-cold":
      return { kind: "task", task: taskOf({ act, unit: to, cause: "no-tie", isCold: true, ...next }) }
    case "answer-alone":
      return { kind: "kept" }
    case "hold":
      return { kind: "forgotten" }
  }
}
