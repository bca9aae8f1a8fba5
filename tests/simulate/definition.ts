import type { LogEntry, Simulation } from "@hubwright/simulate"
import { placeOfShare } from "../../packages/simulate/src/demand/kinds.ts"
import { nextArrival, rateCursor } from "../../packages/simulate/src/demand/rate.ts"
import type { Plan } from "../../packages/simulate/src/plan/plan.ts"
import { actOrder, type Task } from "../../packages/simulate/src/plan/task.ts"
import { draw, drawsOf, purposes } from "../../packages/simulate/src/random/draws.ts"

interface Message {
  readonly class: number
  readonly number: number
  readonly plan: Plan
  readonly patientUntil: number
  step: number
  pending: number
  visits: Visit[]
  readonly acts: number[]
  isThere: boolean
}

interface Visit {
  readonly message: Message
  task: Task
  state: "waiting" | "in work" | "kept" | "looking" | "gone"
  /** What is taken first has the lower turn. */
  turn: number
  readonly occurrence: number
  workLeft: number | undefined
  outcome: number
  startedAt: number
  hand: Hand | undefined
  /** In whose own queue it waits. */
  crew: number | undefined
  isInLine: boolean
}

interface Hand {
  readonly crew: number
  visit: Visit | undefined
  idleTurn: number
}

interface Event {
  readonly at: number
  readonly turn: number
  readonly happens: () => void
}

/**
 * A replication once more, slow and plain: a list of events that is searched for the first, and objects that say what they
 * are. It shares with the engine the plans, the times drawn and the shifts, not how anything is found or kept.
 */
export const replicateSlowly = (
  simulation: Simulation,
  { seed, replication, horizon }: { readonly seed: number; readonly replication: number; readonly horizon: number }
): readonly LogEntry[] => {
  const log: LogEntry[] = []
  const events: Event[] = []
  const waiting: Visit[] = []
  const working = simulation.crews.map(() => false)
  const lastInTurn = new Map<number, number>()
  let now = 0
  let eventTurn = 0
  let turn = 0
  let firstTurn = -1
  const hands: Hand[] = simulation.crews.flatMap(({ hands: count }, crew) =>
    Array.from({ length: count }, () => ({ crew, visit: undefined, idleTurn: turn++ }))
  )

  const later = (at: number, happens: () => void): void => {
    events.push({ at, turn: eventTurn++, happens })
  }
  const shares = (message: number, of: readonly [number, number, number]): readonly [number, number] => {
    const draws = drawsOf(seed, replication)
    draws.register.c0 = message
    ;[draws.register.c1, draws.register.c2, draws.register.c3] = of
    draw(draws)
    return [draws.first, draws.second]
  }
  const note = (what: LogEntry["what"], message: Message, { visit, by }: { visit?: Visit; by?: number } = {}): void => {
    log.push({
      minute: now,
      what,
      class: simulation.classes[message.class]?.name ?? "",
      number: message.number,
      ...(visit === undefined
        ? {}
        : { unit: simulation.units[visit.task.unit] ?? "", act: actOrder[visit.task.act] ?? "" }),
      ...(by === undefined ? {} : { by: simulation.crews[by]?.id ?? "" })
    })
  }
  const idleHands = (crew: number): readonly Hand[] =>
    hands.filter((hand) => hand.crew === crew && hand.visit === undefined).sort((a, b) => a.idleTurn - b.idleTurn)
  const slownessOf = (crew: number): number => simulation.crews[crew]?.slowness ?? 1
  const unitsQueue = (visit: Visit): readonly Visit[] =>
    waiting.filter(({ task }) => task.unit === visit.task.unit)

  const begin = (visit: Visit, crew: number): void => {
    const [hand] = idleHands(crew)
    if (hand === undefined) throw new Error("nobody is free")
    if (visit.workLeft === undefined) {
      const { message, task, occurrence } = visit
      const [time, outcome] = shares(message.number, [message.class, task.act * 65_536 + occurrence, purposes.visit])
      visit.workLeft = task.work.time.quantile(time)
      visit.outcome = outcome
    }
    visit.state = "in work"
    visit.hand = hand
    visit.startedAt = now
    hand.visit = visit
    const begun = now
    later(now + visit.workLeft * slownessOf(crew), () => {
      if (visit.state === "in work" && visit.startedAt === begun && visit.hand === hand) finish(visit)
    })
    note("begins", visit.message, { visit, by: crew })
  }
  const stop = (visit: Visit): number => {
    const { hand } = visit
    if (hand === undefined || visit.workLeft === undefined) throw new Error("nobody works on it")
    visit.workLeft = Math.max(0, visit.workLeft - (now - visit.startedAt) / slownessOf(hand.crew))
    hand.visit = undefined
    hand.idleTurn = turn++
    visit.hand = undefined
    return hand.crew
  }
  const wait = (visit: Visit, crew: number | undefined, isNext: boolean): void => {
    visit.state = "waiting"
    visit.isInLine = true
    visit.crew = crew
    visit.turn = isNext && visit.task.queue.take !== "newest" ? firstTurn-- : turn++
    waiting.push(visit)
    note("waits", visit.message, { visit })
  }
  const leaveLine = (visit: Visit): void => {
    const place = waiting.indexOf(visit)
    if (place >= 0) waiting.splice(place, 1)
    visit.isInLine = false
  }
  /** Of one unit and priority, whether a visit is taken before another: as the queue says. */
  const isBefore = (a: Visit, b: Visit): boolean => {
    const { take } = a.task.queue
    const scarcer = a.task.pool.people - b.task.pool.people
    if (take === "scarcest" && scarcer !== 0) return scarcer < 0
    return take === "newest" ? a.turn > b.turn : a.turn < b.turn
  }
  /** Of the highest priority what each unit's queue says; of several units what joined first. */
  const firstOf = (able: readonly Visit[]): Visit | undefined => {
    const highest = Math.max(...able.map(({ task }) => task.priority))
    const urgent = able.filter(({ task }) => task.priority === highest)
    return urgent
      .filter((visit) =>
        urgent.every((other) => other === visit || other.task.unit !== visit.task.unit || isBefore(visit, other))
      )
      .sort((a, b) => a.turn - b.turn)[0]
  }
  const serve = (crew: number): void => {
    while (working[crew] && idleHands(crew).length > 0) {
      const able = waiting.filter((visit) =>
        visit.task.queue.isPersonal ? visit.crew === crew : visit.task.pool.crews.includes(crew)
      )
      const next = firstOf(able)
      if (next === undefined) return
      leaveLine(next)
      begin(next, crew)
    }
  }
  const putBack = (visit: Visit): void => {
    const crew = visit.hand?.crew
    note("interrupted", visit.message, { visit, ...(crew === undefined ? {} : { by: crew }) })
    wait(visit, stop(visit), true)
  }
  const isInHands = (message: Message): boolean =>
    message.visits.some(({ state }) => state === "in work" || state === "kept")

  const line = (visit: Visit): void => {
    const { task, message } = visit
    const crews = task.pool.crews
    let crew: number | undefined
    if (task.queue.isPersonal && crews.length > 0) {
      crew = personFor(visit)
      lastInTurn.set(task.unit, crew)
      if (working[crew] && idleHands(crew).length > 0) return begin(visit, crew)
    } else {
      const free = crews.filter((one) => working[one] && idleHands(one).length > 0)
      const topics = (one: number) =>
        task.queue.give === "specialists" ? (simulation.crews[one]?.topicCount ?? 0) : 0
      const idleSince = (one: number) => idleHands(one)[0]?.idleTurn ?? 0
      const order = (a: number, b: number) =>
        topics(a) === topics(b) ? idleSince(a) - idleSince(b) : topics(a) < topics(b) ? -1 : 1
      const [first] = free.toSorted(order)
      if (first !== undefined) return begin(visit, first)
      const victim = task.queue.preempts ? victimFor(task) : undefined
      if (victim?.hand !== undefined) {
        const its = victim.hand.crew
        putBack(victim)
        return begin(visit, its)
      }
    }
    visit.state = "waiting"
    if (message.patientUntil <= now && !isInHands(message)) return end(message, "abandoned")
    if (unitsQueue(visit).length >= task.queue.places) return end(message, "refused")
    wait(visit, crew, false)
  }
  const victimFor = (task: Task): Visit | undefined =>
    hands
      .filter(({ crew }) => working[crew] && task.pool.crews.includes(crew))
      .flatMap(({ visit }) => (visit !== undefined && visit.task.priority < task.priority ? [visit] : []))
      .sort((a, b) => a.task.priority - b.task.priority || b.startedAt - a.startedAt)[0]
  const personFor = ({ task }: Visit): number => {
    const crews = task.pool.crews
    const first = crews[0] ?? -1
    const last = lastInTurn.get(task.unit) ?? -1
    if (task.queue.assign === "round-robin") return crews.find((crew) => crew > last) ?? first
    const present = crews.filter((crew) => working[crew])
    const load = (crew: number): number => {
      const own = hands.filter((hand) => hand.crew === crew)
      const busy = own.filter(({ visit }) => visit?.state === "in work").length
      const line = waiting.filter((one) => one.crew === crew && one.task.unit === task.unit)
      return (busy + line.length) / own.length
    }
    return (present.length > 0 ? present : crews).toSorted((a, b) => load(a) - load(b))[0] ?? first
  }

  const visitUnit = (message: Message, task: Task): void => {
    const occurrence = message.acts[task.act] ?? 0
    message.acts[task.act] = occurrence + 1
    const visit: Visit = {
      message,
      task,
      state: "gone",
      turn: 0,
      occurrence,
      workLeft: undefined,
      outcome: 0,
      startedAt: 0,
      hand: undefined,
      crew: undefined,
      isInLine: false
    }
    message.visits.unshift(visit)
    if (task.search === undefined) return line(visit)
    const [luck] = shares(message.number, [message.class, occurrence, purposes.search])
    note("looks", message, { visit })
    visit.state = "looking"
    const { minutes, success } = task.search
    later(now + minutes, () => {
      if (visit.state !== "looking") return
      if (luck >= success) end(message, "forgotten")
      else line(visit)
    })
  }
  const step = (message: Message): void => {
    const chains = message.plan.steps[message.step]
    if (chains === undefined) return end(message, message.plan.fate)
    message.pending = chains.length
    for (const task of chains) {
      visitUnit(message, task)
      if (!message.isThere) return
    }
  }
  const onward = (message: Message): void => {
    message.pending -= 1
    if (message.pending > 0) return
    message.step += 1
    step(message)
  }
  const finish = (visit: Visit): void => {
    const { message, task } = visit
    const crew = visit.hand?.crew
    note("ends", message, { visit, ...(crew === undefined ? {} : { by: crew }) })
    const own = stop(visit)
    visit.state = "gone"
    message.visits = message.visits.filter((one) => one !== visit)
    serve(own)
    let upTo = 0
    for (const { unit, share } of task.work.passesOn) {
      upTo += share
      if (visit.outcome >= upTo) continue
      const passed = message.plan.passOn(task, unit)
      note("passes", message)
      if (passed.kind === "task") visitUnit(message, passed.task)
      else if (passed.kind === "forgotten") end(message, "forgotten")
      else onward(message)
      return
    }
    if (visit.outcome < upTo + task.work.sentBack) {
      if (actOrder[task.act] !== "approve") return visitUnit(message, task)
      drop(message)
      message.step = message.plan.answerStep
      return step(message)
    }
    if (task.next !== undefined) return visitUnit(message, task.next)
    onward(message)
    if (message.isThere && message.patientUntil <= now && !isInHands(message)) end(message, "abandoned")
  }
  const drop = (message: Message): void => {
    for (const visit of message.visits.slice()) {
      message.visits = message.visits.filter((one) => one !== visit)
      const was = visit.state
      if (was === "waiting") leaveLine(visit)
      if (was === "kept" && visit.hand !== undefined) visit.hand.visit = undefined
      const crew = was === "in work" ? stop(visit) : undefined
      visit.state = "gone"
      if (crew !== undefined) serve(crew)
    }
  }
  const end = (message: Message, how: LogEntry["what"]): void => {
    drop(message)
    message.isThere = false
    note(how, message)
  }

  const look = (crew: number): void => {
    const known = simulation.crews[crew]
    if (known === undefined) return
    const { isWorking, untilMinute } = known.shift.at(now)
    if (untilMinute < horizon) later(untilMinute, () => look(crew))
    if (working[crew] === isWorking) return
    working[crew] = isWorking
    const own = hands.filter((hand) => hand.crew === crew)
    if (isWorking) {
      for (const hand of own) {
        const { visit } = hand
        if (visit?.state !== "kept") continue
        hand.visit = undefined
        begin(visit, crew)
      }
      return serve(crew)
    }
    const inWork = own.flatMap(({ visit }) => (visit === undefined ? [] : [visit]))
    for (const visit of inWork)
      if (known.atShiftEnd === "hand-back") putBack(visit)
      else if (known.atShiftEnd === "keep") {
        const { hand } = visit
        stop(visit)
        visit.state = "kept"
        visit.hand = hand
        if (hand !== undefined) hand.visit = visit
      }
    if (known.atShiftEnd === "hand-back")
      simulation.crews.forEach((_, other) => {
        if (other !== crew) serve(other)
      })
  }

  const expect = (place: number, number: number): void => {
    const arriving = simulation.classes[place]
    if (arriving?.source.mode !== "rates") return
    const [share] = shares(number, [place, 0, purposes.arrival])
    const at = nextArrival(rateCursor(arriving.source.rate, now), now, { share, batch: arriving.batch, horizon })
    if (at < horizon) later(at, () => arrive(place, number))
  }
  const arrive = (place: number, first: number): void => {
    const arriving = simulation.classes[place]
    if (arriving?.source.mode !== "rates") return
    for (let number = first; number < first + arriving.batch; number++) {
      const [, impatience] = shares(number, [place, 0, purposes.arrival])
      let kind = 0
      let factor = 1
      for (const [fact, mixed] of arriving.source.kinds.mixed.entries()) {
        const drawn = shares(number, [place, fact - (fact % 2), purposes.facts])
        kind += factor * placeOfShare(mixed, drawn[fact % 2 === 0 ? 0 : 1])
        factor *= mixed.values.length
      }
      const patientUntil = now + (arriving.patience?.quantile(impatience) ?? Number.POSITIVE_INFINITY)
      const plan = simulation.planFor(place, kind, simulation.occasions.at(now))
      const message: Message = {
        class: place,
        number,
        plan,
        patientUntil,
        step: 0,
        pending: 0,
        visits: [],
        acts: [],
        isThere: true
      }
      if (patientUntil < horizon)
        later(patientUntil, () => {
          if (message.isThere && !isInHands(message)) end(message, "abandoned")
        })
      note("arrives", message)
      step(message)
    }
    expect(place, first + arriving.batch)
  }

  simulation.crews.forEach((_, crew) => {
    look(crew)
  })
  simulation.classes.forEach((_, place) => {
    expect(place, 0)
  })
  for (;;) {
    let next: Event | undefined
    for (const event of events)
      if (next === undefined || event.at < next.at || (event.at === next.at && event.turn < next.turn)) next = event
    if (next === undefined || next.at >= horizon) return log
    events.splice(events.indexOf(next), 1)
    now = next.at
    next.happens()
  }
}
