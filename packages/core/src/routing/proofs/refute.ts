import { epochMillis } from "../../model/instant.ts"
import type { Decision } from "../decision.ts"
import type { Formula } from "../formula.ts"
import { formulaHolds } from "../meaning.ts"
import { readMessage } from "../read-message.ts"
import { type Literal, opposite } from "./assignment.ts"
import { type Deciders, decidersOf } from "./deciders.ts"
import type { Demand } from "./demands.ts"
import { exact, type Found, find, type Inquiry, shrunk } from "./inquiry.ts"
import { searchWay } from "./ways.ts"
import { decisionOn, type Witness, witnessOf } from "./witness.ts"

/** A demand that must be met, or must never be. */
export interface Point {
  readonly demand: Demand
  readonly modal: "must" | "never"
  /** Which messages it speaks about. */
  readonly formula: Formula
}

/** Looks for a message of which a point does not hold. */
export const refute = (inquiry: Inquiry, point: Point): Found => {
  const { demand, modal, formula } = point
  const { world } = inquiry
  const when = world.literalOf(formula)
  const { by } = demand
  const shows = showing(inquiry, point)
  if (by.kind === "literal")
    return find(inquiry, { literals: [when, modal === "must" ? opposite(by.literal) : by.literal] }, shows)
  const literals = by.where === "on-channels" ? [when, onChannels(inquiry)] : [when]
  let certainty = exact
  for (const group of decidersOf(world)) {
    const settled = by.settledBy?.(group.choices)
    if (settled === (modal === "must" ? "met" : "not-met")) continue
    const asked = { literals, by: group.places }
    const found =
      settled === undefined
        ? refuteByWays(inquiry, { literals, known: by.known, group }, shows)
        : find(inquiry, asked, shows)
    if (found.kind !== "none") return found
    if (certainty.kind === "exact") certainty = found.certainty
  }
  return { kind: "none", core: [], blockers: new Map(), certainty }
}

type Shows = (decision: Decision, witness: Witness) => boolean

/** Whether a decision is one of which a point does not hold, although it speaks about the message. */
const showing = ({ world: { router } }: Inquiry, { demand, modal, formula }: Point): Shows => {
  const wanted = modal === "never"
  return (decision, witness) => {
    const { message, at, situation } = witness
    const moment = { at: epochMillis(at) ?? 0, ...(situation === undefined ? {} : { situation }) }
    return (
      demand.isMet(decision, witness) === wanted && formulaHolds(formula, readMessage(router, message, moment).world)
    )
  }
}

const onChannels = ({ world: { router, space } }: Inquiry): Literal => {
  const { channels } = router.organization
  return Object.keys(channels).length === 0
    ? space.circuit.yes
    : space.axis("channel").where((id) => typeof id === "string" && Object.hasOwn(channels, id))
}

/** How many ways are looked at for one demand and one group of rules. */
const mostWays = 5000

interface Ways {
  readonly literals: readonly Literal[]
  readonly known: readonly Literal[]
  readonly group: Deciders
}

/** Looks at one message of each way in which messages get to where they should, until one shows what it is to show. */
const refuteByWays = (inquiry: Inquiry, { literals, known, group }: Ways, shows: Shows): Found => {
  const { router } = inquiry.world
  const others: Literal[] = []
  while (others.length < mostWays) {
    const asked = { literals: [...literals, ...others], by: group.places, targets: group.choices, known }
    const finding = searchWay(inquiry, asked)
    if (finding.kind !== "found") return finding
    const witness = witnessOf(finding.sample)
    if (shows(decisionOn(router, witness), witness))
      return shrunk(router, finding.sample, (smaller) => shows(decisionOn(router, smaller), smaller))
    others.push(opposite(finding.region))
  }
  return { kind: "undecided", certainty: { kind: "unknown", budget: inquiry.budget } }
}
