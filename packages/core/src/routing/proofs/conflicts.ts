import type { FullTerm } from "../../model/term.ts"
import { quoted } from "../../problem/neutralize.ts"
import type { Decision } from "../decision.ts"
import type { Obligations } from "../obligations.ts"
import { isDueBy } from "./deadlines.ts"
import { exact, find, type Inquiry } from "./inquiry.ts"
import { type Literal, opposite } from "./solver/assignment.ts"
import { activeSources, type Source, sourcesOf } from "./sources.ts"
import { type ConflictingObligations, undecided, type Verdict } from "./verdict.ts"

/** How many conflicts of one kind are told at most. */
const mostConflicts = 10

/** Obligations that one message brings and that cannot all be met, each kind by each set of sources that bring it. */
export const findConflicts = (inquiry: Inquiry): readonly Verdict[] => {
  const sources = sourcesOf(inquiry.world)
  const clashes = [...early(inquiry, sources), ...forbidden(inquiry, sources), ...erased(inquiry, sources)]
  const verdicts = clashes.flatMap((clash) => findClashes(inquiry, sources, clash))
  return [...new Map(verdicts.map((verdict) => [verdict.message, verdict])).values()]
}

/** Something that may be asked for in two ways that exclude each other. */
interface Clash {
  readonly conflict: ConflictingObligations["conflict"]
  /** When it is. */
  readonly when: Literal
  readonly shows: (decision: Decision) => boolean
  /** Who asks for the one, and who for the other. */
  readonly sides: readonly [(source: Source) => boolean, (source: Source) => boolean]
  /** What is wrong between the two, as a sentence about their names. */
  readonly tell: (one: string, other: string) => string
}

const findClashes = (inquiry: Inquiry, sources: readonly Source[], clash: Clash): readonly Verdict[] => {
  const { circuit } = inquiry.world.space
  const verdicts: ConflictingObligations[] = []
  const told = new Map<string, Literal>()
  /** Two sources behind a decision that exclude each other, and were not told yet. */
  const untold = (decision: Decision): readonly [Source, Source] | undefined => {
    const active = activeSources(sources, decision)
    const [ones, others] = clash.sides.map((side) => active.filter(side))
    const pairs = (ones ?? []).flatMap((one) => (others ?? []).map((other) => [one, other] as const))
    return pairs.find((pair) => !told.has(nameOf(pair)))
  }
  const shows = (decision: Decision): boolean => clash.shows(decision) && untold(decision) !== undefined
  while (verdicts.length < mostConflicts) {
    const found = find(inquiry, { literals: [clash.when, ...told.values()] }, shows)
    if (found.kind === "none") break
    if (found.kind === "undecided")
      return [...verdicts, undecided("conflicting-obligations", found.certainty, { path: ["routing"] })]
    const pair = untold(found.decision)
    if (pair === undefined) break
    const [one, other] = pair
    told.set(nameOf(pair), opposite(circuit.all([one.literal(), other.literal()])))
    verdicts.push({
      kind: "conflicting-obligations",
      conflict: clash.conflict,
      rules: [...new Set([one.name, other.name])],
      witness: found.witness,
      certainty: exact,
      path: other.path,
      message: clash.tell(quoted(one.name), quoted(other.name))
    })
  }
  return verdicts
}

const nameOf = ([one, other]: readonly [Source, Source]): string =>
  `${one.kind} ${one.name} ${other.kind} ${other.name}`

/** A first reply that is due before an approval it has to wait for: every term of the approval ends later. */
const early = ({ world }: Inquiry, sources: readonly Source[]): readonly Clash[] => {
  const { circuit } = world.space
  const firstTerms = termsOf(sources, "first-reply")
  const approvers = new Set(sources.flatMap(({ obligations }) => Object.keys(obligations.due).filter(isApproval)))
  return [...approvers].flatMap((duty) => {
    const terms = termsOf(sources, duty).map((term) => ({ term, has: hasTerm(world, duty, term) }))
    return firstTerms.flatMap((limit): readonly Clash[] => {
      const late = terms.map(({ term, has }) => circuit.any([opposite(has), opposite(isDueBy(world, { term, limit }))]))
      const when = circuit.all([
        hasTerm(world, "first-reply", limit),
        circuit.any(terms.map(({ has }) => has)),
        ...late
      ])
      if (when === circuit.no) return []
      return [
        {
          conflict: "reply-before-approval",
          when,
          shows: (decision) => isReplyDueFirst(decision, duty),
          sides: [
            ({ obligations }) => obligations.due["first-reply"]?.some((term) => isSameTerm(term, limit)) === true,
            ({ obligations }) => obligations.due[duty] !== undefined
          ],
          tell: (one, other) =>
            `the first reply can be due by ${one} before the approval by ${quoted(duty.slice(approval.length))} that ${other} asks for`
        }
      ]
    })
  })
}

const approval = "approve:"
const isApproval = (duty: string): boolean => duty.startsWith(approval)

const isReplyDueFirst = ({ respondBy, duties }: Decision, duty: string): boolean =>
  respondBy !== undefined &&
  duties.some(({ kind, who, dueAt }) => `${kind}:${who}` === duty && dueAt !== undefined && respondBy < dueAt)

const termsOf = (sources: readonly Source[], duty: string): readonly FullTerm[] => {
  const terms = new Map<string, FullTerm>()
  for (const { obligations } of sources)
    for (const term of obligations.due[duty] ?? []) terms.set(JSON.stringify([term.within, term.calendar]), term)
  return [...terms.values()]
}

const isSameTerm = (a: FullTerm, b: FullTerm): boolean => a.within === b.within && a.calendar === b.calendar

const hasTerm = (world: Inquiry["world"], duty: string, wanted: FullTerm): Literal =>
  world.obligedTo(({ due }) => due[duty]?.some((term) => isSameTerm(term, wanted)) === true)

/**
 * A reply that is asked for where none may be given: in full, in so many words, or by a rule's or policy's own deadline.
 * A target says how fast those are answered who are, so it asks for nothing here.
 */
const forbidden = ({ world }: Inquiry, sources: readonly Source[]): readonly Clash[] => {
  const { circuit } = world.space
  const tell = (one: string, other: string): string =>
    one === other ? `${one} asks for a reply and forbids it` : `${one} asks for a reply that ${other} forbids`
  const clash = (asks: (source: Source) => boolean, ...bars: readonly ((joined: Obligations) => boolean)[]): Clash => ({
    conflict: "reply-forbidden",
    when: circuit.all([
      circuit.any(sources.filter(asks).map(({ literal }) => literal())),
      ...bars.map((bar) => world.obligedTo(bar))
    ]),
    shows: ({ obligations }) => bars.every((bar) => bar(obligations)),
    sides: [asks, ({ obligations }) => bars.some((bar) => bar(obligations))],
    tell
  })
  const isSilent = [
    ({ reply }: Obligations) => reply.public === "none",
    ({ reply }: Obligations) => reply.private === "none"
  ] as const
  const clashes = [
    clash(({ declared }) => declared.some(({ reply }) => reply?.public === "full"), isSilent[0]),
    clash(({ declared }) => declared.some(({ reply }) => reply?.private === "full"), isSilent[1]),
    clash(({ kind, obligations }) => kind !== "target" && obligations.due["first-reply"] !== undefined, ...isSilent)
  ]
  return clashes.filter(({ when }) => when !== circuit.no)
}

/** A message that must be erased before it may be: for each time after which one is to be erased, those kept longer. */
const erased = ({ world }: Inquiry, sources: readonly Source[]): readonly Clash[] => {
  const { circuit } = world.space
  const times = new Set(sources.flatMap(({ obligations }) => obligations.eraseDays ?? []))
  return [...times].flatMap((days): readonly Clash[] => {
    const erases = ({ eraseDays }: Obligations): boolean => eraseDays === days
    const keeps = ({ retainDays }: Obligations): boolean => retainDays > days
    const when = circuit.all([world.obligedTo(erases), world.obligedTo(keeps)])
    if (when === circuit.no) return []
    return [
      {
        conflict: "erased-too-early",
        when,
        shows: ({ obligations: { eraseDays, retainDays } }) => eraseDays !== undefined && eraseDays < retainDays,
        sides: [({ obligations }) => erases(obligations), ({ obligations }) => keeps(obligations)],
        tell: (one, other) => `${one} has a message erased after ${days} days that ${other} has kept for longer`
      }
    ]
  })
}
