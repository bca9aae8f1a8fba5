import { permit, permitsBetween } from "./arcs.ts"
import { leastPath } from "./least-path.ts"
import { isAnswered, type Matter } from "./matter.ts"
import { type NeededTie, tieToBranch } from "./missing.ts"
import type { DeadEndKind, Duty, PathDecision } from "./path.ts"
import type { Quest } from "./quest.ts"
import { addressed } from "./responsible.ts"

/** A branch, with units by index. */
export type FoundBranch =
  | {
      readonly kind: "path"
      readonly duty: Duty
      readonly to: number
      readonly units: readonly number[]
      readonly stage?: number
    }
  | {
      readonly kind: "dead-end"
      readonly duty: Duty
      readonly to?: number
      readonly deadEnd: DeadEndKind
      readonly missing: readonly NeededTie[]
      readonly stage?: number
    }

/** Where branches begin: notices at the first unit that has the message, the others where it is to be answered from. */
export interface BranchRoots {
  readonly entry: number | undefined
  readonly keeper: number | undefined
}

/**
 * How the units that must be told, asked or approve are reached, each by its least path: notices over whatever permits
 * to tell, or at once to a unit open to them; questions over whatever permits to ask; approvals from one who approves what
 * the keeper says, else by asking. In a crisis whoever releases approves last.
 */
export const branchesOf = (matter: Matter, decision: PathDecision, roots: BranchRoots): readonly FoundBranch[] => {
  const { entry, keeper } = roots
  const approvals = (decision.approve ?? []).map((to) => branch(matter, { duty: "approve", from: keeper, to }))
  return [
    ...once((decision.notify ?? []).map((to) => branch(matter, { duty: "notify", from: entry, to }))),
    ...once((decision.consult ?? []).map((to) => branch(matter, { duty: "consult", from: keeper, to }))),
    ...inStages(matter, once([...approvals, ...releaseOf(matter, keeper)]))
  ]
}

type Addressee = NonNullable<PathDecision["notify"]>[number]

interface Errand {
  readonly duty: Duty
  readonly from: number | undefined
  readonly to: Addressee
}

const branch = (matter: Matter, { duty, from, to }: Errand): FoundBranch => {
  const [first, ...others] = addressed(matter, to).units
  if (first === undefined) return { kind: "dead-end", duty, deadEnd: "nobody", missing: [] }
  if (from === undefined) return { kind: "dead-end", duty, to: first, deadEnd: "no-operator", missing: [] }
  const paths = [first, ...others].flatMap((unit) => pathOf(matter, { duty, from, to: unit }) ?? [])
  const best = paths.reduce<(typeof paths)[number] | undefined>(
    (least, path) => (least === undefined || path.cost < least.cost ? path : least),
    undefined
  )
  return best === undefined
    ? { kind: "dead-end", duty, to: first, deadEnd: "no-path", missing: [tieToBranch(duty, from, first)] }
    : { kind: "path", duty, to: best.units.at(-1) ?? first, units: best.units }
}

const pathOf = (matter: Matter, errand: { readonly duty: Duty; readonly from: number; readonly to: number }) => {
  const { duty, from, to } = errand
  const { room } = matter.paths
  return duty === "approve" && permitsBetween(matter.arcs, from, to) & permit.approval
    ? { units: [from, to], cost: room.weights.arc + room.weights.ask }
    : leastPath(questOfErrand(matter, errand), room)
}

/** What somebody looks for who must tell, ask or get an approval from a unit. */
export const questOfErrand = (
  { arcs, isOutside, paths }: Matter,
  { duty, from, to }: { readonly duty: Duty; readonly from: number; readonly to: number }
): Quest => {
  const mayKeep = new Uint8Array(isOutside.length)
  mayKeep[from] = 1
  return {
    arcs,
    starts: [from],
    goal: to,
    ends: { hand: from === to, ask: true },
    permits: { hand: 0, ask: duty === "notify" ? permit.notify : permit.ask },
    mayKeep,
    isOutside,
    isAgency: paths.isAgency,
    ...(duty === "notify" ? { openToStart: paths.mailboxes } : {})
  }
}

/** In a crisis nothing is said that was not released. */
const releaseOf = (matter: Matter, keeper: number | undefined): readonly FoundBranch[] => {
  const { crisis, paths } = matter
  const release = crisis === undefined ? undefined : paths.units[crisis.release]
  return release === undefined || !isAnswered(matter)
    ? []
    : [branch(matter, { duty: "approve", from: keeper, to: release })]
}

/** Several addressees can mean one unit. */
const once = (branches: readonly FoundBranch[]): readonly FoundBranch[] => {
  const seen = new Set<number | undefined>()
  return branches.filter(({ to }) => {
    const isNew = to === undefined || !seen.has(to)
    seen.add(to)
    return isNew
  })
}

/** Approvals in the stages of the organization, counted from 1; who stands in none comes after them, who releases last. */
const inStages = (matter: Matter, approvals: readonly FoundBranch[]): readonly FoundBranch[] => {
  const { crisis, paths } = matter
  const order = paths.organization.organization.approvalOrder
  const rankOf = ({ to }: FoundBranch): number => {
    if (to !== undefined && to === crisis?.release) return order.length + 1
    const unit = to === undefined ? undefined : paths.units[to]
    const rank = order.findIndex((stage) => unit !== undefined && stage.includes(unit))
    return rank < 0 ? order.length : rank
  }
  const ranks = [...new Set(approvals.map(rankOf))].sort((a, b) => a - b)
  return approvals
    .map((approval) => ({ ...approval, stage: ranks.indexOf(rankOf(approval)) + 1 }))
    .sort((a, b) => a.stage - b.stage)
}
