import type { LogEntry, Simulation } from "@hubwright/simulate"
import { actOrder, type Escalation, type Task } from "../../packages/simulate/src/plan/task.ts"
import { draw, drawsOf, purposes } from "../../packages/simulate/src/random/draws.ts"
import { slowArrival, slowMessage } from "./slow-demand.ts"
import { SlowDesk } from "./slow-desk.ts"
import { firstOf, type Message, mayDo, taskFor, type Visit } from "./slow-state.ts"

/** Which replication. */
export interface SlowRun {
  readonly seed: number
  readonly replication: number
  readonly horizon: number
}

/**
 * A replication once more, slow and plain: a list of events that is searched for the first, and objects that say what they
 * are. It shares with the engine the plans, the times drawn and the shifts, not how anything is found or kept.
 */
export const replicateSlowly = (simulation: Simulation, run: SlowRun): readonly LogEntry[] =>
  new Slow(simulation, run).run()

class Slow extends SlowDesk {
  readonly log: LogEntry[] = []
  readonly seed: number
  readonly replication: number
  firstTurn = -1

  constructor(simulation: Simulation, { seed, replication, horizon }: SlowRun) {
    super(simulation, horizon)
    this.seed = seed
    this.replication = replication
  }

  shares(message: number, of: readonly [number, number, number]): readonly [number, number] {
    const draws = drawsOf(this.seed, this.replication)
    draws.register.c0 = message
    ;[draws.register.c1, draws.register.c2, draws.register.c3] = of
    draw(draws)
    return [draws.first, draws.second]
  }
  note(what: LogEntry["what"], message: Message, { visit, by }: { visit?: Visit; by?: number } = {}): void {
    this.log.push({
      minute: this.now,
      what,
      class: this.simulation.classes[message.class]?.name ?? "",
      number: message.number,
      ...(visit === undefined
        ? {}
        : { unit: this.simulation.units[visit.task.unit] ?? "", act: actOrder[visit.task.act] ?? "" }),
      ...(by === undefined ? {} : { by: this.simulation.crews[by]?.id ?? "" })
    })
  }

  begin(visit: Visit, crew: number): void {
    const [hand] = this.idleHands(crew)
    if (hand === undefined) throw new Error("nobody is free")
    if (visit.workLeft === undefined) {
      const { message, occurrence } = visit
      const task = taskFor(visit, crew) ?? visit.task
      const [time, outcome] = this.shares(message.number, [
        message.class,
        task.act * 65_536 + occurrence,
        purposes.visit
      ])
      visit.workLeft = task.work.time.quantile(time)
      visit.outcome = outcome
    }
    visit.state = "in work"
    visit.turns++
    visit.hand = hand
    visit.startedAt = this.now
    hand.visit = visit
    const begun = this.now
    this.later(this.now + visit.workLeft * this.slownessOf(crew), () => {
      if (visit.state === "in work" && visit.startedAt === begun && visit.hand === hand) this.finish(visit)
    })
    this.note("begins", visit.message, { visit, by: crew })
  }
  stop(visit: Visit): number {
    const { hand } = visit
    if (hand === undefined || visit.workLeft === undefined) throw new Error("nobody works on it")
    visit.workLeft = Math.max(0, visit.workLeft - (this.now - visit.startedAt) / this.slownessOf(hand.crew))
    hand.visit = undefined
    hand.idleTurn = this.turn++
    visit.hand = undefined
    return hand.crew
  }
  wait(visit: Visit, crew: number | undefined, isNext: boolean): void {
    visit.state = "waiting"
    visit.isInLine = true
    visit.crew = visit.helpers.length > 0 ? undefined : crew
    visit.turn = isNext && visit.task.queue.take !== "newest" ? this.firstTurn-- : this.turn++
    this.waiting.push(visit)
    this.note("waits", visit.message, { visit })
  }
  leaveLine(visit: Visit): void {
    const place = this.waiting.indexOf(visit)
    if (place >= 0) this.waiting.splice(place, 1)
    visit.isInLine = false
  }
  serve(crew: number): void {
    while (this.working[crew] && this.idleHands(crew).length > 0) {
      const able = this.waiting.filter((visit) => this.mayTake(visit, crew))
      const next = firstOf(able)
      if (next === undefined) return
      this.leaveLine(next)
      this.begin(next, crew)
    }
  }
  mayTake(visit: Visit, crew: number): boolean {
    const task = taskFor(visit, crew)
    return task !== undefined && this.isInReach(visit, crew) && mayDo(task, crew, this.now)
  }
  isInReach(visit: Visit, crew: number): boolean {
    const isTheirs = !visit.task.queue.isPersonal || visit.helpers.length > 0 || visit.crew === crew
    return isTheirs && taskFor(visit, crew) !== undefined
  }
  putBack(visit: Visit): void {
    const crew = visit.hand?.crew
    this.note("interrupted", visit.message, { visit, ...(crew === undefined ? {} : { by: crew }) })
    this.wait(visit, this.stop(visit), true)
    this.escalateLater(visit, { since: this.now, step: visit.escalation })
  }
  isInHands(message: Message): boolean {
    return message.visits.some(({ state }) => state === "in work" || state === "kept")
  }
  line(visit: Visit): unknown {
    const { task, message } = visit
    const crews = task.pool.crews
    let crew: number | undefined
    if (task.queue.isPersonal && crews.length > 0) {
      crew = this.personFor(visit)
      this.lastInTurn.set(task.unit, crew)
      if (this.isFree(task, crew)) return this.begin(visit, crew)
    } else {
      const first = this.firstFree(visit, crews)
      if (first !== undefined) return this.begin(visit, first)
      const victim = task.queue.preempts ? this.victimFor(task) : undefined
      if (victim?.hand !== undefined) {
        const its = victim.hand.crew
        this.putBack(victim)
        return this.begin(visit, its)
      }
    }
    visit.state = "waiting"
    if (message.patientUntil <= this.now && !this.isInHands(message)) return this.end(message, "abandoned")
    if (this.unitsQueue(visit).length >= task.queue.places) return this.end(message, "refused")
    this.wait(visit, crew, false)
    if (task.deputies !== undefined && this.isAwayTooLong(visit) && this.join(visit, task.deputies())) return
    this.escalateLater(visit, { since: this.now, step: visit.escalation })
  }
  firstFree(visit: Visit, crews: readonly number[]): number | undefined {
    const { task } = visit
    const topics = (one: number) =>
      task.queue.give === "specialists" ? (this.simulation.crews[one]?.topicCount ?? 0) : 0
    const idleSince = (one: number) => this.idleHands(one)[0]?.idleTurn ?? 0
    const order = (a: number, b: number) =>
      topics(a) === topics(b) ? idleSince(a) - idleSince(b) : topics(a) < topics(b) ? -1 : 1
    return crews.filter((crew) => this.isFree(taskFor(visit, crew) ?? task, crew)).toSorted(order)[0]
  }
  escalateLater(visit: Visit, { since, step }: { since: number; step: Escalation | undefined }): void {
    const { startMillis } = this.simulation
    const from = step?.from === "step" ? this.now : since
    const at = step?.end(startMillis + from * 60_000)
    if (step === undefined || at === undefined) return
    const { turns } = visit
    this.later(Math.max(this.now, (at - startMillis) / 60_000), () => {
      if (visit.state !== "waiting" || visit.turns !== turns) return
      visit.escalation = step.next
      if (this.join(visit, step.to())) return
      this.escalateLater(visit, { since, step: step.next })
    })
  }
  /** Lets more people take a visit that waits; whether one of them began. */
  join(visit: Visit, helper: Task | undefined): boolean {
    const more = helper?.pool.crews.filter((crew) => taskFor(visit, crew) === undefined) ?? []
    if (helper === undefined || more.length === 0) return false
    visit.helpers.push(helper)
    visit.people += more.reduce((sum, crew) => sum + (this.simulation.crews[crew]?.people ?? 0), 0)
    visit.crew = undefined
    this.note("escalates", visit.message, { visit })
    const crew = this.firstFree(visit, [...visit.task.pool.crews, ...visit.helpers.flatMap(({ pool }) => pool.crews)])
    if (crew === undefined) return false
    this.leaveLine(visit)
    this.begin(visit, crew)
    return true
  }
  victimFor(task: Task): Visit | undefined {
    return this.hands
      .filter(({ crew }) => this.working[crew] && task.pool.crews.includes(crew) && mayDo(task, crew, this.now))
      .flatMap(({ visit }) => (visit !== undefined && visit.task.priority < task.priority ? [visit] : []))
      .sort((a, b) => a.task.priority - b.task.priority || b.startedAt - a.startedAt)[0]
  }
  visitUnit(message: Message, task: Task): unknown {
    const occurrence = message.acts[task.act] ?? 0
    message.acts[task.act] = occurrence + 1
    const visit: Visit = {
      message,
      task,
      helpers: [],
      escalation: task.escalation,
      people: task.pool.crews.reduce((sum, crew) => sum + (this.simulation.crews[crew]?.people ?? 0), 0),
      turns: 0,
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
    if (task.search === undefined) return this.line(visit)
    const [luck] = this.shares(message.number, [message.class, occurrence, purposes.search])
    this.note("looks", message, { visit })
    visit.state = "looking"
    const { minutes, success } = task.search
    this.later(this.now + minutes, () => {
      if (visit.state !== "looking") return
      if (luck >= success) this.end(message, "forgotten")
      else this.line(visit)
    })
  }
  step(message: Message): unknown {
    const chains = message.plan.steps[message.step]
    if (chains === undefined) return this.end(message, message.plan.fate)
    message.pending = chains.length
    for (const task of chains) {
      this.visitUnit(message, task)
      if (!message.isThere) return
    }
  }
  onward(message: Message): void {
    message.pending -= 1
    if (message.pending > 0) return
    message.step += 1
    this.step(message)
  }
  finish(visit: Visit): unknown {
    const { message } = visit
    const crew = visit.hand?.crew
    const task = taskFor(visit, crew ?? -1) ?? visit.task
    this.note("ends", message, { visit, ...(crew === undefined ? {} : { by: crew }) })
    const own = this.stop(visit)
    visit.state = "gone"
    message.visits = message.visits.filter((one) => one !== visit)
    this.serve(own)
    let upTo = 0
    for (const { unit, share } of task.work.passesOn) {
      upTo += share
      if (visit.outcome >= upTo) continue
      const passed = message.plan.passOn(task, unit)
      this.note("passes", message)
      if (passed.kind === "task") this.visitUnit(message, passed.task)
      else if (passed.kind === "forgotten") this.end(message, "forgotten")
      else this.onward(message)
      return
    }
    if (visit.outcome < upTo + task.work.sentBack) {
      if (actOrder[task.act] !== "approve") return this.visitUnit(message, visit.task)
      this.drop(message)
      message.step = message.plan.answerStep
      return this.step(message)
    }
    if (task.next !== undefined) return this.visitUnit(message, task.next)
    this.onward(message)
    if (message.isThere && message.patientUntil <= this.now && !this.isInHands(message)) this.end(message, "abandoned")
  }
  drop(message: Message): void {
    for (const visit of message.visits.slice()) {
      message.visits = message.visits.filter((one) => one !== visit)
      const was = visit.state
      if (was === "waiting") this.leaveLine(visit)
      if (was === "kept" && visit.hand !== undefined) visit.hand.visit = undefined
      const crew = was === "in work" ? this.stop(visit) : undefined
      visit.state = "gone"
      if (crew !== undefined) this.serve(crew)
    }
  }
  end(message: Message, how: LogEntry["what"]): void {
    this.drop(message)
    message.isThere = false
    this.note(how, message)
  }

  change(crew: number): unknown {
    const known = this.simulation.crews[crew]
    if (known === undefined) return
    const { isWorking, untilMinute } = known.shift.at(this.now)
    if (untilMinute < this.horizon) this.later(untilMinute, () => this.change(crew))
    if (this.working[crew] === isWorking) return
    this.working[crew] = isWorking
    const own = this.hands.filter((hand) => hand.crew === crew)
    if (isWorking) {
      for (const hand of own) {
        const { visit } = hand
        if (visit?.state !== "kept") continue
        hand.visit = undefined
        this.begin(visit, crew)
      }
      return this.serve(crew)
    }
    const isDone = ({ startedAt, workLeft = 0 }: Visit) => startedAt + workLeft * known.slowness <= this.now
    const inWork = own.flatMap(({ visit }) => (visit === undefined || isDone(visit) ? [] : [visit]))
    for (const visit of inWork)
      if (known.atShiftEnd === "hand-back") this.putBack(visit)
      else if (known.atShiftEnd === "keep") {
        const { hand } = visit
        this.stop(visit)
        visit.state = "kept"
        visit.hand = hand
        if (hand !== undefined) hand.visit = visit
      }
    if (known.atShiftEnd === "hand-back") this.serveOthers(crew)
    const left = this.waiting.filter((visit) => this.isInReach(visit, crew) && visit.task.deputies !== undefined)
    for (const visit of left.toSorted((a, b) => a.turn - b.turn))
      if (visit.isInLine && this.isAwayTooLong(visit)) this.join(visit, visit.task.deputies?.())
  }
  serveOthers(crew: number): void {
    this.simulation.crews.forEach(({ shift }, other) => {
      if (other !== crew && shift.at(this.now).isWorking) this.serve(other)
    })
  }

  learn(crew: number): void {
    const isGone = (this.simulation.crews[crew]?.shift.goneMinute ?? 0) <= this.now
    for (const hand of this.hands) {
      const { visit } = hand
      if (!isGone || hand.crew !== crew || visit?.state !== "kept") continue
      hand.visit = undefined
      visit.hand = undefined
      this.wait(visit, crew, true)
      this.escalateLater(visit, { since: this.now, step: visit.escalation })
    }
    const lost = this.waiting.filter((visit) => visit.crew === crew && visit.task.queue.isPersonal)
    for (const visit of lost.toSorted((a, b) => a.turn - b.turn)) {
      if (visit.state !== "waiting" || mayDo(visit.task, crew, this.now)) continue
      this.leaveLine(visit)
      visit.turns++
      this.line(visit)
    }
    this.serve(crew)
    if (isGone) this.serveOthers(crew)
  }

  expect(place: number, number: number): void {
    const { simulation, now, horizon } = this
    const at = slowArrival(simulation, (message, of) => this.shares(message, of), { place, number, now, horizon })
    if (at < horizon) this.later(at, () => this.arrive(place, number))
  }
  arrive(place: number, first: number): void {
    const batch = this.simulation.classes[place]?.batch ?? 1
    for (let number = first; number < first + batch; number++) {
      const { simulation, now } = this
      const { crises } = this
      const message = slowMessage(simulation, (one, of) => this.shares(one, of), { place, number, now, crises })
      if (message.patientUntil < this.horizon)
        this.later(message.patientUntil, () => {
          if (message.isThere && !this.isInHands(message)) this.end(message, "abandoned")
        })
      this.note("arrives", message)
      this.step(message)
      this.heard.push({ class: place, minute: now })
    }
    this.expect(place, first + batch)
  }

  run(): readonly LogEntry[] {
    this.simulation.crews.forEach(({ turningPoints }, crew) => {
      this.change(crew)
      for (const minute of turningPoints)
        if (minute > 0) this.later(minute, () => this.later(minute, () => this.learn(crew)))
    })
    this.simulation.classes.forEach((_, place) => {
      this.expect(place, 0)
    })
    this.pass()
    return this.log
  }
}
