import { isAble } from "../plan/lanes.ts"
import type { Plan } from "../plan/plan.ts"
import { doneBy, firstOf, type Passed, type Search, type Task } from "../plan/task.ts"
import { draw, purposes } from "../random/draws.ts"
import { putDown } from "./agenda.ts"
import { isAwayTooLong } from "./away.ts"
import { escalateLater } from "./escalate-later.ts"
import { deputize } from "./escalation.ts"
import { eventOf, events } from "./events.ts"
import { type Floor, makeRoom, note, noteVisit, taskOfVisit } from "./floor.ts"
import { countEnd, type End, sumsOf } from "./ledger.ts"
import { givePlace, visitCount } from "./messages.ts"
import { personFor } from "./personal-queue.ts"
import {
  begin,
  countBegin,
  freeCrewFor,
  laneFor,
  putBack,
  serve,
  stop,
  stopWaiting,
  victimFor,
  wait
} from "./service.ts"
import { giveVisit, takeVisit, visitStates } from "./visits.ts"

/** More visits than this and a message goes in circles: it is left lying. */
const mostVisits = 10_000

/** Lets a message that arrived go its first step. */
export const arrive = (floor: Floor, message: number, plan: Plan): void => {
  const { messages, ledger, agenda } = floor
  makeRoom(floor)
  messages.plans[message] = plan.place
  agenda.at = messages.patientUntil[message] ?? 0
  if (agenda.at < floor.horizon) putDown(agenda, eventOf(events.patience, message), messages.stamps[message] ?? 0)
  if (floor.now >= ledger.from) sumsOf(ledger, plan.place).arrived += 1
  if (floor.log !== undefined) note(floor, "arrives", message)
  step(floor, message)
}

const planOfMessage = ({ simulation, messages }: Floor, message: number): Plan => {
  const plan = simulation.plans[messages.plans[message] ?? -1]
  if (plan === undefined) throw new Error("a message has no plan")
  return plan
}

/** Begins the step at which a message stands; where there is none left, it is done. */
const step = (floor: Floor, message: number): void => {
  const { messages } = floor
  const plan = planOfMessage(floor, message)
  const chains = plan.steps[messages.steps[message] ?? 0]
  if (chains === undefined) {
    end(floor, message, plan.fate)
    return
  }
  const stamp = messages.stamps[message]
  messages.pending[message] = chains.length
  for (const task of chains) {
    visitUnit(floor, message, task)
    if (messages.stamps[message] !== stamp) return
  }
}

/** Lets a message visit a unit: at once, or when whoever is looked for without a tie is found. */
const visitUnit = (floor: Floor, message: number, task: Task): void => {
  const { messages, visits } = floor
  makeRoom(floor)
  const visit = takeVisit(visits)
  const occurrence = messages.actCounts[4 * message + task.act] ?? 0
  messages.actCounts[4 * message + task.act] = occurrence + 1
  visits.messages[visit] = message
  visits.tasks[visit] = task.place
  visits.occurrences[visit] = occurrence
  visits.siblings[visit] = messages.visits[message] ?? -1
  messages.visits[message] = visit
  if (task.search === undefined) line(floor, visit)
  else lookFor(floor, visit, task.search)
}

/** Looks for somebody without a tie. */
const lookFor = (floor: Floor, visit: number, search: Search): void => {
  const { messages, visits, draws, agenda } = floor
  const { register } = draws
  const message = visits.messages[visit] ?? 0
  register.c0 = messages.numbers[message] ?? 0
  register.c1 = messages.classes[message] ?? 0
  register.c2 = visits.occurrences[visit] ?? 0
  register.c3 = purposes.search
  draw(draws)
  if (floor.log !== undefined) noteVisit(floor, "looks", visit)
  visits.states[visit] = visitStates.looking
  visits.joinedAt[visit] = floor.now
  visits.outcomes[visit] = draws.first
  const stamp = (visits.stamps[visit] ?? 0) + 1
  visits.stamps[visit] = stamp
  agenda.at = floor.now + search.minutes
  putDown(agenda, eventOf(events.found, visit), stamp)
}

/** Ends the search for somebody without a tie: found, or forgotten. */
export const found = (floor: Floor, visit: number): void => {
  const { visits } = floor
  const task = taskOfVisit(floor, visit)
  const message = visits.messages[visit] ?? 0
  countSearch(floor, visit)
  if ((visits.outcomes[visit] ?? 0) >= (task.search?.success ?? 1)) end(floor, message, "forgotten")
  else line(floor, visit)
}

/** Counts the time of a search as waiting for want of a tie. */
const countSearch = ({ visits, messages, ledger, now }: Floor, visit: number): void => {
  const message = visits.messages[visit] ?? 0
  const minutes = now - (visits.joinedAt[visit] ?? now)
  messages.waited[message] = (messages.waited[message] ?? 0) + minutes
  if ((messages.born[message] ?? 0) >= ledger.from) ledger.staffed[3] = (ledger.staffed[3] ?? 0) + minutes
}

/** Begins a visit with whoever is free, else lets it wait. */
export const line = (floor: Floor, visit: number): void => {
  const task = taskOfVisit(floor, visit)
  const free = task.queue.isPersonal ? -1 : freeCrewFor(floor, task)
  if (free >= 0) {
    countBegin(floor, visit, "at-once")
    begin(floor, visit, free)
    return
  }
  if (task.queue.isPersonal && task.pool.crews.length > 0) lineWithPerson(floor, visit, task)
  else lineWithUnit(floor, visit, task)
}

const lineWithUnit = (floor: Floor, visit: number, task: Task): void => {
  const { visits } = floor
  if (task.queue.preempts) {
    const victim = victimFor(floor, task)
    if (victim >= 0) {
      const crew = visits.crews[victim] ?? 0
      putBack(floor, victim)
      countBegin(floor, visit, "at-once")
      begin(floor, visit, crew)
      return
    }
  }
  waitFor(floor, visit, task.pool.crews[0] ?? -1)
}

/** Gives a visit to one person of the pool, who has a queue of their own. */
const lineWithPerson = (floor: Floor, visit: number, task: Task): void => {
  const crew = personFor(floor, task)
  floor.turnOfUnit[task.unit] = crew
  const state = floor.crews[crew]
  if (state?.isWorking === true && state.firstIdle >= 0 && isAble(task.pool, crew, floor.now)) {
    countBegin(floor, visit, "at-once")
    begin(floor, visit, crew)
  } else waitFor(floor, visit, crew)
}

/** Lets a visit wait for a crew, where its author is still patient and there is room. */
const waitFor = (floor: Floor, visit: number, crew: number): void => {
  const { visits, messages, ledger } = floor
  const task = taskOfVisit(floor, visit)
  const message = visits.messages[visit] ?? 0
  visits.states[visit] = visitStates.waiting
  visits.joinedAt[visit] = floor.now
  if ((messages.patientUntil[message] ?? 0) <= floor.now && !isInHands(floor, message)) {
    end(floor, message, "abandoned")
    return
  }
  if ((ledger.units[task.unit]?.waiting ?? 0) >= task.queue.places) {
    end(floor, message, "refused")
    return
  }
  wait(floor, visit, laneFor(task, crew))
  if (task.deputies !== undefined && isAwayTooLong(floor, message, task.pool) && deputize(floor, visit)) return
  if (task.escalation !== undefined) escalateLater(floor, visit)
}

/** Whether anybody has the message in hand, also over the end of a shift. */
const isInHands = ({ visits, messages }: Floor, message: number): boolean => {
  for (let visit = messages.visits[message] ?? -1; visit >= 0; visit = visits.siblings[visit] ?? -1) {
    const state = visits.states[visit]
    if (state === visitStates.inWork || state === visitStates.kept) return true
  }
  return false
}

/** Ends the patience of a message's author: it goes, unless somebody has it in hand. */
export const losePatience = (floor: Floor, message: number): void => {
  if (!isInHands(floor, message)) end(floor, message, "abandoned")
}

/** Takes a visit out of its message and gives its place back. */
const leave = ({ visits, messages }: Floor, visit: number): void => {
  const message = visits.messages[visit] ?? 0
  const next = visits.siblings[visit] ?? -1
  if (messages.visits[message] === visit) messages.visits[message] = next
  else {
    let before = messages.visits[message] ?? -1
    while (before >= 0 && visits.siblings[before] !== visit) before = visits.siblings[before] ?? -1
    if (before >= 0) visits.siblings[before] = next
  }
  giveVisit(visits, visit)
}

/** Ends the work on a visit: whoever did it takes the next, then what comes of it happens. */
export const finish = (floor: Floor, visit: number): void => {
  const { visits, messages } = floor
  const message = visits.messages[visit] ?? 0
  const crew = visits.crews[visit] ?? 0
  const first = taskOfVisit(floor, visit)
  const task = doneBy(first, crew)
  const outcome = visits.outcomes[visit] ?? 0
  if (floor.log !== undefined) noteVisit(floor, "ends", visit)
  stop(floor, visit)
  leave(floor, visit)
  serve(floor, crew)
  if (visitCount(messages, message) >= mostVisits) return
  let share = 0
  const { passesOn } = task.work
  for (let place = 0; place < passesOn.length; place++) {
    const one = passesOn[place]
    if (one === undefined) break
    share += one.share
    if (outcome >= share) continue
    pass(floor, message, task.passed[place] ?? passedFirst(floor, message, { task, place }))
    return
  }
  if (outcome < share + task.work.sentBack) {
    if (task.act !== 3) visitUnit(floor, message, firstOf(first))
    else refuse(floor, message)
    return
  }
  if (task.next !== undefined) {
    visitUnit(floor, message, task.next)
    return
  }
  onward(floor, message)
  // parallel visits that go on waiting are no longer in anybody's hands
  if (messages.plans[message] !== -1 && (messages.patientUntil[message] ?? 0) <= floor.now) losePatience(floor, message)
}

const onward = (floor: Floor, message: number): void => {
  const { messages } = floor
  const pending = (messages.pending[message] ?? 0) - 1
  messages.pending[message] = pending
  if (pending > 0) return
  messages.steps[message] = (messages.steps[message] ?? 0) + 1
  step(floor, message)
}

/** What becomes of a task that belongs to another unit, found when that first happens. */
const passedFirst = (floor: Floor, message: number, { task, place }: { task: Task; place: number }): Passed => {
  const passed = planOfMessage(floor, message).passOn(task, task.work.passesOn[place]?.unit ?? "")
  task.passed[place] = passed
  return passed
}

const pass = (floor: Floor, message: number, passed: Passed): void => {
  if (floor.log !== undefined) note(floor, "passes", message)
  if (passed.kind === "task") visitUnit(floor, message, passed.task)
  else if (passed.kind === "forgotten") end(floor, message, "forgotten")
  else onward(floor, message)
}

/** An approval is refused: the answer is written again, and approved anew from there on. */
const refuse = (floor: Floor, message: number): void => {
  const { messages } = floor
  dropVisits(floor, message)
  messages.steps[message] = planOfMessage(floor, message).answerStep
  step(floor, message)
}

/** Ends all visits of a message, wherever they stand. */
const dropVisits = (floor: Floor, message: number): void => {
  const { visits, messages } = floor
  for (let visit = messages.visits[message] ?? -1; visit >= 0; visit = messages.visits[message] ?? -1) {
    const crew = visits.crews[visit] ?? 0
    switch (visits.states[visit]) {
      case visitStates.waiting:
        stopWaiting(floor, visit)
        leave(floor, visit)
        break
      case visitStates.inWork:
        stop(floor, visit)
        leave(floor, visit)
        serve(floor, crew)
        break
      case visitStates.looking:
        countSearch(floor, visit)
        leave(floor, visit)
        break
      default:
        floor.visitOfHand[visits.hands[visit] ?? 0] = -1
        leave(floor, visit)
    }
  }
}

/** Ends a message and counts how it ended. */
export const end = (floor: Floor, message: number, how: End): void => {
  if ((floor.messages.visits[message] ?? -1) >= 0) dropVisits(floor, message)
  if (floor.log !== undefined && how !== "unfinished") note(floor, how, message)
  countEnd(floor, message, how)
  givePlace(floor.messages, message)
}
