import type { EvidenceCode, Undecided } from "@hubwright/core/topology"
import { counted, countedOf, englishNumber, listed } from "./english-number.ts"
import type { Share } from "./words.ts"

const of = ({ count, of: all }: Share, one: string, more = `${one}s`): string =>
  `${englishNumber(count, 0)} of ${counted(all, one, more)}`

const agree = ({ count }: Share, one: string, more: string): string => (count === 1 ? one : more)

type Pairs = readonly (readonly [string, string])[]

/** Ties that are not there, after a colon; nothing where none is named. */
const wantingTies = (pairs: Pairs): string =>
  pairs.length === 0 ? "" : `; missing: ${listed(pairs.map(([a, b]) => `${a} – ${b}`))}`

/** What was seen of an arrangement, in English; `hub` is the unit in its middle, `missing` the ties whose absence is meant. */
export const evidence: { readonly [C in EvidenceCode]: (share: Share, hub: string, missing: Pairs) => string } = {
  "channels-in-one-hand": (share, hub) => `${hub} operates ${countedOf(share, "channel")}`,
  "channels-elsewhere": (share) => `${of(share, "channel")} ${agree(share, "is", "are")} operated by other units`,
  contributors: (share) => `on ${of(share, "channel")} other units may reply too`,
  "channels-spread": (share) => `${of(share, "unit")} ${agree(share, "operates a channel", "operate channels")}`,
  "hub-serves": (share, hub) => `${hub} is tied to ${countedOf(share, "other unit")}`,
  "hub-misses": (share, hub) => `${hub} has no tie to ${countedOf(share, "other unit")}`,
  "spokes-tied": (share) => `${of(share, "tie")} ${agree(share, "does", "do")} not lead to the hub`,
  "center-serves": (share, hub) => `${hub} is tied to ${countedOf(share, "other unit")}`,
  "sub-hubs-serve": (share) => `hubs around the center serve ${countedOf(share, "other unit")}`,
  "sub-hubs-severed": (share, _hub, missing) =>
    `${of(share, "hub")} around the center ${agree(share, "has", "have")} no tie to it${wantingTies(missing)}`,
  "no-center": (share, _hub, missing) => `no unit ties ${counted(share.count, "hub")} together${wantingTies(missing)}`,
  "units-unserved": (share) => `${of(share, "unit")} ${agree(share, "is", "are")} served by no hub`,
  "ties-across": (share) => `${of(share, "tie")} ${agree(share, "belongs", "belong")} to no hub`,
  "too-few-units": (share) =>
    `${counted(share.count, "unit")} are fewer than the ${englishNumber(share.of, 0)} it takes`,
  "no-sub-hubs": (share, hub) =>
    `hubs around a center would explain ${counted(share.count, "tie")}, ${hub} alone explains ${englishNumber(share.of, 0)}`,
  "pairs-tied": (share) => `${of(share, "pair")} of units ${agree(share, "is", "are")} tied`,
  "pairs-untied": (share) => `${of(share, "pair")} of units ${agree(share, "is", "are")} not tied`,
  "people-enabled": (share) => `${of(share, "person", "people")} may post`,
  "people-not-enabled": (share) => `${of(share, "person", "people")} may not post`,
  "units-untied": (share) => `${of(share, "unit")} ${agree(share, "has", "have")} no tie`,
  "units-tied": (share) => `${of(share, "unit")} ${agree(share, "has", "have")} a tie`
}

/** Why no arrangement is named, in English. */
export const undecided: { readonly [U in Undecided]: string } = {
  "too-few-units": "There are too few units to tell the arrangements apart.",
  "no-channels": "Nobody operates a channel, so a hub that speaks for all cannot be told from a hub that helps all.",
  "people-unknown": "Everybody works with everybody, but nobody is listed who could be enabled to post.",
  "tied-but-not-enabled":
    "Most units work together, which is not decentralized, but few people are enabled to post, which is not holistic.",
  "too-close": "The best fits are too close to each other."
}
