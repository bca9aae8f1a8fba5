import type { FactValue } from "../model/message-facts.ts"
import { matterOf } from "../topology/matter.ts"
import type { Path } from "../topology/path.ts"
import { unitsMeant } from "../topology/responsible.ts"
import { tracePath } from "../topology/trace-path.ts"
import { prepareDuties } from "./duties.ts"
import type { Way } from "./memo.ts"
import { addresseeOf, joinDue, type Obligations } from "./obligations.ts"
import type { Moment, ReadMessage } from "./read-message.ts"
import type { DecidingRule, Router } from "./router.ts"

/** What a way is looked for with. */
export interface Errand {
  readonly rule: DecidingRule
  readonly obligations: Obligations
  readonly moment: Moment
  readonly conversation: string | undefined
}

/**
 * All that a way depends on besides rule and obligations, as one text: the channel and who operates it now, the day where
 * engagements are dated, the situation, the facts that scopes look at, and those that decide who an expert is.
 */
export const wayKey = (
  { paths }: Router,
  { world, operators, isSteady }: ReadMessage,
  { rule, moment, conversation }: Errand
): string => {
  const { facts } = world
  const channel = typeof facts.channel === "string" ? facts.channel : ""
  const { asksExpert } = rule
  const day = paths.dayOf(moment.at)
  const isPlain =
    isSteady &&
    day === 0 &&
    !asksExpert &&
    paths.scoped.length === 0 &&
    moment.situation === undefined &&
    conversation === undefined
  if (isPlain) return channel
  const scope = paths.scoped.length === 0 ? [] : [facts.market, facts.brand, facts.language, facts.product]
  const matter = asksExpert ? [facts.product, facts.topic] : []
  return JSON.stringify([channel, operators, day, moment.situation, conversation, scope.map(known), matter])
}

const known = (value: FactValue | undefined): FactValue | null => value ?? null

/** Finds the way. */
export const wayOf = (router: Router, read: ReadMessage, errand: Errand): Way => {
  const { rule, obligations, moment, conversation } = errand
  const [to = "operator", ...others] = rule.choices
  const path = tracePath(router.paths, {
    facts: read.world.facts,
    ...moment,
    ...(conversation === undefined ? {} : { conversation }),
    to,
    second: others,
    notify: obligations.notify.map(addresseeOf),
    consult: obligations.consult.map(addresseeOf),
    approve: obligations.approve.map(addresseeOf),
    reply: obligations.reply,
    answeredBy: obligations.answeredBy
  })
  const resolvedObligations = resolved(router, obligations, path)
  return {
    path,
    second: secondOf(router, read, { rule, moment, responsible: path.responsible }),
    obligations: resolvedObligations,
    duties: prepareDuties(resolvedObligations)
  }
}

const secondOf = (
  { paths }: Router,
  { world }: ReadMessage,
  { rule, moment, responsible }: Pick<Errand, "rule" | "moment"> & { readonly responsible: string | undefined }
): readonly string[] => {
  if (rule.second.length === 0) return []
  const matter = matterOf(paths, { facts: world.facts, at: moment.at, situation: moment.situation })
  const units = rule.second.flatMap((target) => {
    const meant = unitsMeant(matter, target, undefined)
    return meant.kind === "entry" ? matter.operators : meant.units
  })
  return [...new Set(units.flatMap((unit) => paths.units[unit] ?? []))].filter((unit) => unit !== responsible)
}

/** Obligations with the units that disciplines turned out to mean. */
const resolved = (router: Router, obligations: Obligations, path: Path): Obligations => {
  const { notify, consult, approve } = obligations
  if (![...notify, ...consult, ...approve].some((word) => typeof addresseeOf(word) !== "string")) return obligations
  const unitsFor = (duty: "notify" | "consult" | "approve", words: readonly string[]): readonly string[] => {
    const reached = path.branches.flatMap((branch) =>
      branch.duty === duty && branch.to !== undefined ? [branch.to] : []
    )
    const named = words.filter((word) => typeof addresseeOf(word) === "string")
    return [...new Set([...named, ...reached])].sort()
  }
  return {
    ...obligations,
    notify: unitsFor("notify", notify),
    consult: unitsFor("consult", consult),
    approve: unitsFor("approve", approve),
    due: Object.entries(obligations.due)
      .flatMap(([duty, terms]) => dutiesMeant(router, duty, path).map((meant) => ({ [meant]: terms })))
      .reduce(joinDue, {})
  }
}

/** The duty towards a unit that one towards a discipline turned out to mean; none where nobody has the discipline. */
const dutiesMeant = ({ organization: { departments } }: Router, duty: string, path: Path): readonly string[] => {
  const colon = duty.indexOf(":")
  const addressee = addresseeOf(duty.slice(colon + 1))
  if (colon < 0 || typeof addressee === "string") return [duty]
  const kind = duty.slice(0, colon)
  const reached = path.branches.flatMap((branch) =>
    branch.duty === kind && branch.to !== undefined && departments[branch.to]?.discipline === addressee.discipline
      ? [branch.to]
      : []
  )
  return reached.map((unit) => `${kind}:${unit}`)
}
