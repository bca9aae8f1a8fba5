import type { Organization } from "@hubwright/core"
import { assign, type Decision, emptyDesk, type Router } from "@hubwright/core/routing"

/** What became of many messages, counted while they are routed. */
export interface Batch {
  readonly messages: number
  /** How many could not be read. */
  readonly unread: number
  /** By who should answer; nobody is the empty word. */
  readonly responsible: ReadonlyMap<string, number>
  /** How many end where no tie leads on, by why. */
  readonly deadEnds: ReadonlyMap<string, number>
  /** By what must be done: `notify safety`. */
  readonly duties: ReadonlyMap<string, number>
  /** How many have a first reply due. */
  readonly targets: number
  /** Of these, those that nobody who may answer is there for in time. */
  readonly atRisk: number
  /** What was odd about messages, by what is said of it. */
  readonly problems: ReadonlyMap<string, number>
}

/** A batch that is being counted. */
export interface Counting {
  readonly add: (decision: Decision) => void
  readonly addUnread: () => void
  readonly batch: () => Batch
}

/** Begins to count what becomes of messages. Who could answer in time is asked only where the model lists people. */
export const countDecisions = (organization: Organization, router: Router): Counting => {
  const responsible = new Map<string, number>()
  const deadEnds = new Map<string, number>()
  const duties = new Map<string, number>()
  const problems = new Map<string, number>()
  const knowsPeople = Object.keys(organization.people).length > 0
  let [messages, unread, targets, atRisk] = [0, 0, 0, 0]
  return {
    add: (decision) => {
      messages++
      count(responsible, decision.responsible ?? "")
      if (decision.path.kind === "dead-end") count(deadEnds, decision.path.deadEnd)
      for (const { kind, who } of decision.duties) count(duties, who === undefined ? kind : `${kind} ${who}`)
      for (const { message } of decision.problems) count(problems, message)
      if (decision.respondBy === undefined) return
      targets++
      if (decision.path.kind === "dead-end" || (knowsPeople && isLate(router, decision))) atRisk++
    },
    addUnread: () => {
      unread++
    },
    batch: () => ({ messages, unread, responsible, deadEnds, duties, targets, atRisk, problems })
  }
}

const count = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** Whether nobody is there to answer before the reply is due, with no other work in hand. */
const isLate = (router: Router, decision: Decision): boolean => {
  const found = assign(router, decision, { desk: emptyDesk })
  return !found.ok || (decision.respondBy !== undefined && found.value.startsAt > decision.respondBy)
}
