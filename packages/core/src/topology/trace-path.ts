import type { Ids } from "../model/ids.ts"
import type { Facts } from "../model/message-facts.ts"
import type { ModelPath, Problem } from "../problem/problem.ts"
import { actsOnWay, actsWithoutWay, speakerOf } from "./acts.ts"
import { branchesOf, type FoundBranch } from "./branches.ts"
import type { Paths, UnitId } from "./fabric.ts"
import { leastPath } from "./least-path.ts"
import { isFree, type Matter, matterOf, questToAnswer } from "./matter.ts"
import { couldBeVoiced, entryOf, namedTie, tiesToAnswer } from "./missing.ts"
import type { Act, Branch, DeadEndKind, Missing, Path, PathDecision } from "./path.ts"
import type { LeastPath } from "./quest.ts"
import { addressed, type Meant, meantBy, type Selector } from "./responsible.ts"

/** What is asked of {@link tracePath}: a message by its facts, as `factsOfMessage` tells them, and what was decided. */
export interface TraceRequest<I extends Ids = Ids> extends PathDecision<I> {
  readonly facts: Facts
  /** Milliseconds since 1970 in UTC. */
  readonly at: number
  /** The crisis playbook in force. */
  readonly situation?: string
  /** The unit or person who has the conversation that the message continues. */
  readonly conversation?: string
}

/**
 * How a message gets from its channel to whoever should answer, and who speaks. Rules say who should answer; ties, and
 * the right to reply on the channel, decide the way.
 *
 * - It starts at whoever operates the channel. A unit that coordinates with another, or hands over to it, may pass the
 *   message on; a unit that may reply there may keep it and ask instead, over these ties and those of who consults whom.
 * - It may end handed over to a unit that can answer itself, because it may reply there or no public answer is wanted; or
 *   asked of any unit, unless only the responsible one may reply.
 * - Of all ways that visit no unit twice the least counts: fewest units between whose scope excludes the message; fewest
 *   arcs; handed over rather than asked; the keeper nearest to the channel; fewest agencies between; ids.
 * - Whoever keeps it waits for the answer and replies. Units that must be told, asked or approve are reached likewise,
 *   each on a branch of its own, whether or not there is a way to the answer.
 * - In a crisis the team of its playbook works together, every operator coordinates with whoever releases, who approves
 *   last and is the only one to speak; contributors may not reply then.
 */
export const tracePath = <I extends Ids>(paths: Paths<I>, request: TraceRequest<I>): Path<UnitId<I>> => {
  const matter = matterOf(paths, request)
  const choice = choose(matter, request)
  const { meant } = choice
  const problems = [...choice.problems, ...strays(matter, request)]
  const found = meant === undefined ? undefined : leastOf(matter, meant)
  if (found === undefined) return lost(paths, { matter, request, meant, problems })
  const { units } = found
  const entry = units[0] ?? 0
  const keeper = units[found.keeper] ?? entry
  const responsible = units.at(-1) ?? entry
  const branches = branchesOf(matter, request, { entry, keeper })
  const speaker = speakerOf(matter, keeper)
  const nameOf = paths.unitAt
  return {
    kind: "path",
    responsible: nameOf(responsible),
    units: units.map(nameOf),
    hops: units.length - 1,
    ...(keeper === responsible ? {} : { keeper: nameOf(keeper) }),
    ...(speaker === undefined ? {} : { speaker: nameOf(speaker) }),
    acts: actsOnWay(matter, found, branches).map((act) => namedAct(act, nameOf)),
    branches: branches.map((branch) => namedBranch(branch, nameOf)),
    problems
  }
}

interface Choice {
  readonly meant: Meant | undefined
  readonly problems: readonly Problem[]
}

const choose = (matter: Matter, request: TraceRequest): Choice => {
  const { meant, passedOver } = meantBy(matter, request)
  const isUnknown = request.situation !== undefined && matter.crisis === undefined
  return {
    meant,
    problems: [
      ...(isUnknown ? [noCrisis(request.situation ?? "")] : []),
      ...passedOver.map((target) => meansNobody(target, ["to"]))
    ]
  }
}

/** Of whom must be told, asked or approve, those who stand for nobody. */
const strays = (matter: Matter, request: TraceRequest): readonly Problem[] =>
  (["notify", "consult", "approve"] as const).flatMap((duty) =>
    (request[duty] ?? []).flatMap((addressee, index) =>
      addressed(matter, addressee).units.length > 0 ? [] : [meansNobody(addressee, [duty, index])]
    )
  )

/** The least way to the unit where the message arrives, or to the one of several that it costs least to get to. */
const leastOf = (matter: Matter, meant: Meant): Pick<LeastPath, "units" | "keeper"> | undefined => {
  const { operators } = matter
  if (operators.length === 0) return undefined
  if (meant.kind === "entry") {
    const entry = operators.find((unit) => isFree(matter, unit))
    return entry === undefined ? undefined : { units: [entry], keeper: 0 }
  }
  let least: LeastPath | undefined
  for (const goal of meant.units) {
    const path = leastPath(questToAnswer(matter, goal), matter.paths.room)
    if (path !== undefined && (least === undefined || path.cost < least.cost)) least = path
  }
  return least
}

interface Loss extends Choice {
  readonly matter: Matter
  readonly request: TraceRequest
}

/** What is to be said where there is no way to the answer. */
const lost = <I extends Ids>(paths: Paths<I>, loss: Loss): Path<UnitId<I>> => {
  const { matter, request, problems } = loss
  const entry = entryOf(matter)
  const responsible = responsibleOf(matter, loss.meant)
  const deadEnd = deadEndOf(matter, loss.meant, responsible)
  const branches = branchesOf(matter, request, { entry, keeper: entry })
  const ends = { entry, responsible, deadEnd }
  const { acts, speaker } = actsWithoutWay(matter, ends, branches)
  const nameOf = paths.unitAt
  return {
    kind: "dead-end",
    deadEnd,
    ...(entry === undefined ? {} : { entry: nameOf(entry) }),
    ...(responsible === undefined ? {} : { responsible: nameOf(responsible) }),
    missing: missingTo(matter, ends, nameOf),
    withoutPath: matter.paths.organization.organization.withoutPath,
    ...(speaker === undefined ? {} : { speaker: nameOf(speaker) }),
    acts: acts.map((act) => namedAct(act, nameOf)),
    branches: branches.map((branch) => namedBranch(branch, nameOf)),
    problems
  }
}

/** Of several units that cannot be reached the first that a tie would help to. */
const responsibleOf = (matter: Matter, meant: Meant | undefined): number | undefined => {
  if (meant === undefined) return undefined
  if (meant.kind === "entry") return entryOf(matter)
  return meant.units.find((unit) => couldBeVoiced(matter, unit)) ?? meant.units[0]
}

const deadEndOf = (matter: Matter, meant: Meant | undefined, responsible: number | undefined): DeadEndKind => {
  if (matter.operators.length === 0) return "no-operator"
  if (meant === undefined || responsible === undefined) return "nobody"
  return meant.kind === "units" && couldBeVoiced(matter, responsible) ? "no-path" : "no-voice"
}

type NameOf<Unit> = (unit: number) => Unit

const missingTo = <Unit>(
  matter: Matter,
  ends: { readonly responsible: number | undefined; readonly deadEnd: DeadEndKind },
  nameOf: NameOf<Unit>
): readonly Missing<Unit>[] => {
  const { responsible, deadEnd } = ends
  if (responsible === undefined || matter.channel === undefined) return []
  if (deadEnd === "no-voice") return [{ kind: "right", unit: nameOf(responsible), channel: matter.channel.channel }]
  return deadEnd === "no-path"
    ? tiesToAnswer(matter, responsible).map((tie) => ({ kind: "tie", tie: namedTie(tie, nameOf) }))
    : []
}

const namedAct = <Unit>(act: Act<number>, nameOf: NameOf<Unit>): Act<Unit> => {
  switch (act.act) {
    case "hand-over":
    case "consult":
    case "notify":
      return { ...act, by: nameOf(act.by), to: nameOf(act.to) }
    case "approve":
      return { ...act, by: nameOf(act.by), for: nameOf(act.for) }
    default:
      return { ...act, by: nameOf(act.by) }
  }
}

const namedBranch = <Unit>(branch: FoundBranch, nameOf: NameOf<Unit>): Branch<Unit> => {
  const { duty, stage } = branch
  const staged = stage === undefined ? {} : { stage }
  if (branch.kind === "path") {
    const { to, units } = branch
    return { kind: "path", duty, to: nameOf(to), units: units.map(nameOf), hops: units.length - 1, ...staged }
  }
  const { to, deadEnd } = branch
  const missing = branch.missing.map((tie) => ({ kind: "tie", tie: namedTie(tie, nameOf) }) as const)
  return { kind: "dead-end", duty, ...(to === undefined ? {} : { to: nameOf(to) }), deadEnd, missing, ...staged }
}

const noCrisis = (situation: string): Problem => ({
  code: "HW0505",
  severity: "warning",
  message: `\`${situation}\` is no crisis playbook, so no crisis is in force`,
  help: "name a playbook with `kind: crisis`",
  path: ["situation"],
  related: [],
  fixes: []
})

const meansNobody = (target: Selector, path: ModelPath): Problem => {
  const shown = typeof target === "string" ? `\`${target}\`` : `the discipline \`${target.discipline}\``
  return {
    code: "HW0504",
    severity: "warning",
    message: `${shown} means nobody for this message`,
    help: "name a department that is there, or give the rule a `second` choice",
    path,
    related: [],
    fixes: []
  }
}
