import { quoted } from "../../problem/neutralize.ts"
import { tracePath } from "../../topology/trace-path.ts"
import type { Decision } from "../decision.ts"
import { exact, find, type Inquiry, search } from "./inquiry.ts"
import { chosenAmong, type Deciders, decidersOf } from "./meant.ts"
import type { Sample } from "./message-space.ts"
import { type Literal, opposite } from "./solver/assignment.ts"
import { type PathDeadEnd, undecided, type Verdict } from "./verdict.ts"
import { accessLiterals, isOnChannel, regionOf } from "./ways.ts"
import { momentOf, readWitness, type Witness, witnessOf } from "./witness.ts"

/**
 * The messages that do not get to who should answer, one verdict for all rules that name the same people. Whether a unit
 * can be got to depends on the channel, on who operates it then, on the crisis in force and on how may be replied: for
 * each such case it is looked up which units cannot, and then whether a message is in the case whom only they could answer.
 */
export const findPathDeadEnds = (inquiry: Inquiry): readonly Verdict[] => {
  const { organization } = inquiry.world.router
  const cases = Object.keys(organization.channels).flatMap((channel) => casesOn(inquiry, channel))
  return decidersOf(inquiry.world).flatMap((group) => deadEndsOf(inquiry, group, cases))
}

/** Messages on a channel that have the same units to go to. */
interface WayCase {
  readonly channel: string
  readonly when: Literal
  /** Whether a unit cannot be got to; of nobody given, whether the operator may not answer. */
  readonly isClosed: (unit: number | undefined) => boolean
}

const casesOn = (inquiry: Inquiry, channel: string): readonly WayCase[] => {
  const { world } = inquiry
  const { circuit } = world.space
  const known = accessLiterals(world, channel)
  const here = isOnChannel(world, channel)
  const regions: Literal[] = []
  const cases: WayCase[] = []
  for (;;) {
    const finding = search(inquiry, { literals: [here, ...regions.map(opposite)], known })
    if (finding.kind !== "found") return cases
    const region = regionOf(world, known, finding.isTrue)
    regions.push(region)
    for (const mode of replyModes(inquiry))
      cases.push({
        channel,
        when: circuit.all([here, region, mode.when]),
        isClosed: closedIn(inquiry, finding.sample, mode)
      })
    if (region === circuit.yes) return cases
  }
}

interface ReplyMode {
  readonly when: Literal
  readonly public: "full" | "none"
  readonly answeredBy: "anyone" | "responsible"
}

/** As far as it decides who can be got to. */
const replyModes = ({ world }: Inquiry): readonly ReplyMode[] => {
  const { circuit } = world.space
  const isHidden = world.obligedTo(({ reply }) => reply.public !== "full")
  const isOwn = world.obligedTo(({ answeredBy }) => answeredBy === "responsible")
  return [
    { when: circuit.all([opposite(isHidden), opposite(isOwn)]), public: "full", answeredBy: "anyone" } as const,
    { when: circuit.all([opposite(isHidden), isOwn]), public: "full", answeredBy: "responsible" } as const,
    { when: circuit.all([isHidden, opposite(isOwn)]), public: "none", answeredBy: "anyone" } as const,
    { when: circuit.all([isHidden, isOwn]), public: "none", answeredBy: "responsible" } as const
  ].filter(({ when }) => when !== circuit.no)
}

const closedIn = ({ world: { router } }: Inquiry, sample: Sample, mode: ReplyMode): WayCase["isClosed"] => {
  const witness = witnessOf(sample)
  const moment = momentOf(witness)
  const { facts } = readWitness(router, witness).world
  const known = new Map<number | undefined, boolean>()
  return (unit) => {
    const to = unit === undefined ? "operator" : (router.paths.units[unit] ?? "operator")
    const closed =
      known.get(unit) ??
      tracePath(router.paths, { facts, ...moment, to, reply: { public: mode.public }, answeredBy: mode.answeredBy })
        .kind === "dead-end"
    known.set(unit, closed)
    return closed
  }
}

const deadEndsOf = (inquiry: Inquiry, group: Deciders, cases: readonly WayCase[]): readonly Verdict[] => {
  const { world } = inquiry
  const { deciding } = world.router
  const chosen = chosenAmong(world, group)
  const dead = new Map<string, { readonly witness: Witness; readonly decision: Decision }>()
  const names = new Set([...group.places].map((place) => deciding[place]?.name))
  const verdicts: Verdict[] = []
  for (const one of cases) {
    if (dead.has(one.channel)) continue
    const literals = [one.when, isDead(inquiry, one, chosen)]
    if (literals.includes(world.space.circuit.no)) continue
    const size = dead.size === 0 ? "smallest" : "as-found"
    const finding = find(
      inquiry,
      { literals, by: group.places, size },
      ({ rule, path }) => path.kind === "dead-end" && names.has(rule)
    )
    if (finding.kind === "found") dead.set(one.channel, finding)
    if (finding.kind === "undecided") {
      const { name: rule = "", path = [] } = deciding[Math.min(...group.places)] ?? {}
      verdicts.push(undecided("dead-end", finding.certainty, { rule, path }))
    }
  }
  const [first] = dead.values()
  return first === undefined ? verdicts : [...verdicts, deadEnd(inquiry, [...dead.keys()], first)]
}

/** Whether in a case only units are meant that cannot be got to, or nobody. */
const isDead = ({ world }: Inquiry, { isClosed }: WayCase, chosen: ReturnType<typeof chosenAmong>): Literal => {
  const { circuit } = world.space
  const nobody = circuit.all(chosen.map(({ when }) => opposite(when)))
  return circuit.any([
    nobody,
    ...chosen.map((one) => {
      if (one.kind === "entry") return isClosed(undefined) ? one.when : circuit.no
      const open = [...one.units].flatMap(([unit, when]) => (isClosed(unit) ? [] : [when]))
      return circuit.all([one.when, ...open.map(opposite)])
    })
  ])
}

const deadEnd = (
  { world: { router } }: Inquiry,
  channels: readonly string[],
  { witness, decision }: { readonly witness: Witness; readonly decision: Decision }
): PathDeadEnd => {
  const { rule, responsible } = decision
  const where = channels.length === 1 ? `from ${quoted(channels[0] ?? "")}` : `from ${channels.length} channels`
  const whom = responsible === undefined ? "anybody who should answer" : quoted(responsible)
  return {
    kind: "dead-end",
    rule,
    channels,
    witness,
    certainty: exact,
    path: router.deciding.find(({ name }) => name === rule)?.path ?? [],
    message: `messages of ${quoted(rule)} do not get ${where} to ${whom}`
  }
}
