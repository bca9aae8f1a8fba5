import { placeOfShare } from "../demand/kinds.ts"
import { nextLogged } from "../demand/logged.ts"
import { nextArrival } from "../demand/rate.ts"
import type { Sampler } from "../random/distribution.ts"
import { draw, purposes } from "../random/draws.ts"
import type { Simulation } from "../simulation.ts"
import { type Agenda, putDown, takeNext } from "./agenda.ts"
import { bringUp, forgetSums } from "./crew-sums.ts"
import { deputizeFor, escalate } from "./escalation.ts"
import { eventOf, events } from "./events.ts"
import { emptyFloor, type Floor, type FloorOptions, idle } from "./floor.ts"
import { arrive, end, finish, found, losePatience } from "./journey.ts"
import { changeWaiting, type Ledger } from "./ledger.ts"
import { takePlace } from "./messages.ts"
import { changeShift } from "./service.ts"
import { changeTraining } from "./training.ts"
import { hear, lookUp } from "./watch.ts"

/**
 * One replication: demand in, what happened out. Messages arrive, go the way that the router decides, wait for people, are
 * worked on, and end, until the horizon. The same simulation, seed and replication give the same ledger and log.
 */
export const runReplication = (simulation: Simulation, options: FloorOptions): Ledger => {
  const floor = emptyFloor(simulation, options)
  const { agenda, horizon, firstHand } = floor
  for (let crew = 0; crew < floor.crews.length; crew++) {
    for (let hand = firstHand[crew] ?? 0; hand < (firstHand[crew + 1] ?? 0); hand++) idle(floor, crew, hand)
    changeShift(floor, crew)
    for (const minute of simulation.crews[crew]?.turningPoints ?? [])
      if (minute > 0 && minute < horizon) {
        agenda.at = minute
        putDown(agenda, eventOf(events.training, crew), 0)
      }
  }
  agenda.at = options.from
  if (options.from > 0) putDown(agenda, eventOf(events.warm, 0), 0)
  for (let one = 0; one < simulation.classes.length; one++) expect(floor, one)
  while (takeNext(agenda) && agenda.time < horizon) {
    floor.now = agenda.time
    happen(floor, agenda)
  }
  floor.now = horizon
  closeBooks(floor)
  return floor.ledger
}

const happen = (floor: Floor, agenda: Agenda): void => {
  const { what, stamp } = agenda
  const which = what >> 3
  switch (what & 7) {
    case events.done:
      if (stamp === floor.visits.stamps[which]) finish(floor, which)
      break
    case events.arrival:
      admit(floor, which)
      break
    case events.patience:
      if (stamp === floor.messages.stamps[which]) losePatience(floor, which)
      break
    case events.shift:
      if (changeShift(floor, which)) deputizeFor(floor, which)
      if (floor.crises.length > 0) lookUp(floor)
      break
    case events.found:
      if (stamp === floor.visits.stamps[which]) found(floor, which)
      break
    case events.escalation:
      if (stamp === floor.visits.stamps[which]) escalate(floor, which)
      break
    case events.training:
      // once more at the end of this minute: shifts that change with it do so before
      if (stamp === 0) {
        agenda.at = floor.now
        putDown(agenda, what, 1)
      } else changeTraining(floor, which)
      break
    default:
      forgetSoFar(floor)
  }
}

/** Puts the next arrival of a class on the agenda. */
const expect = (floor: Floor, demandClass: number): void => {
  const { draws, cursors, arrived, horizon, agenda } = floor
  const cursor = cursors[demandClass]
  if (cursor === undefined) return
  if ("demand" in cursor) nextLogged(cursor, draws, horizon)
  else {
    drawArrival(floor, demandClass, arrived[demandClass] ?? 0)
    nextArrival(cursor, draws)
  }
  agenda.at = cursor.minute
  if (cursor.minute < horizon) putDown(agenda, eventOf(events.arrival, demandClass), 0)
}

/** Draws for the arrival of a message. */
const drawArrival = (floor: Floor, demandClass: number, number: number): void => {
  floor.draws.register.c2 = 0
  floor.draws.register.c3 = purposes.arrival
  drawFor(floor, demandClass, number)
}

const drawFor = ({ draws }: Floor, demandClass: number, number: number): void => {
  draws.register.c0 = number
  draws.register.c1 = demandClass
  draw(draws)
}

/** Lets the messages of a batch arrive, and expects the next. */
const admit = (floor: Floor, demandClass: number): void => {
  const { simulation, arrived } = floor
  const arriving = simulation.classes[demandClass]
  if (arriving === undefined) return
  for (let one = 0; one < arriving.batch; one++) {
    const number = arrived[demandClass] ?? 0
    arrived[demandClass] = number + 1
    const message = register(floor, demandClass, number)
    if (arriving.patience !== undefined) setPatience(floor, message, arriving.patience)
    const kind = drawKind(floor, demandClass, number)
    arrive(floor, message, simulation.planFor(demandClass, kind, occasionNow(floor)))
  }
  if (floor.crises.length > 0) hear(floor, demandClass, arriving.batch)
  expect(floor, demandClass)
}

/** Takes a place for a message that arrives now. */
const register = ({ messages, now }: Floor, demandClass: number, number: number): number => {
  const message = takePlace(messages)
  messages.born[message] = now
  messages.numbers[message] = number
  messages.classes[message] = demandClass
  return message
}

const setPatience = (floor: Floor, message: number, patience: Sampler): void => {
  const { messages, draws } = floor
  drawArrival(floor, messages.classes[message] ?? 0, messages.numbers[message] ?? 0)
  draws.first = draws.second
  patience.draw(draws)
  messages.patientUntil[message] = floor.now + draws.minutes
}

/** What kind of message it is: two mixed facts a draw. */
const drawKind = (floor: Floor, demandClass: number, number: number): number => {
  const cursor = floor.cursors[demandClass]
  if (cursor !== undefined && "demand" in cursor) return cursor.place
  const source = floor.simulation.classes[demandClass]?.source
  const mixed = source?.mode === "rates" ? source.kinds.mixed : []
  let kind = 0
  let factor = 1
  for (let place = 0; place < mixed.length; place++) {
    const fact = mixed[place]
    if (fact === undefined) continue
    if (place % 2 === 0) {
      floor.draws.register.c2 = place
      floor.draws.register.c3 = purposes.facts
      drawFor(floor, demandClass, number)
    }
    kind += factor * placeOfShare(fact, place % 2 === 0 ? floor.draws.first : floor.draws.second)
    factor *= fact.values.length
  }
  return kind
}

const occasionNow = (floor: Floor): number => {
  const { occasions } = floor.simulation
  if (floor.now >= floor.occasionUntil) {
    floor.occasion = occasions.at(floor.now, floor.crises)
    floor.occasionUntil = occasions.untilMinute()
  }
  return floor.occasion
}

/** Ends the warm-up: what was counted of work so far does not count; messages count by when they arrive. */
const forgetSoFar = (floor: Floor): void => {
  const { ledger, crews } = floor
  for (const [place, crew] of ledger.crews.entries()) {
    bringUp(crew, floor, crews[place]?.isWorking === true)
    forgetSums(crew)
  }
  for (const unit of ledger.units) {
    changeWaiting(unit, floor, 0)
    unit.waitingArea = 0
    unit.mostWaiting = unit.waiting
  }
}

/** Counts whoever is still there at the horizon. */
const closeBooks = (floor: Floor): void => {
  const { messages, ledger, crews } = floor
  for (const [place, crew] of ledger.crews.entries()) bringUp(crew, floor, crews[place]?.isWorking === true)
  for (const unit of ledger.units) changeWaiting(unit, floor, 0)
  for (const crew of crews) crew.isWorking = false
  for (let message = 0; message < messages.plans.length; message++)
    if ((messages.plans[message] ?? -1) >= 0) end(floor, message, "unfinished")
}
