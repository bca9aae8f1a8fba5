import { evidence, undecided } from "./english-evidence.ts"
import { counted, countedOf, englishCount, englishNumber, listed, sentence } from "./english-number.ts"
import { englishTerms } from "./english-terms.ts"
import type { HeadlineFacts, Sentences } from "./words.ts"

type Topology = keyof typeof englishTerms.topologies

const lower = (topology: Topology): string => englishTerms.topologies[topology].toLowerCase()

/** An arrangement after "a" or "is": nouns take their article. */
const asOne = (topology: Topology): string =>
  topology === "hub-and-spoke" || topology === "dandelion" ? `a ${lower(topology)}` : lower(topology)

const somebody = (hub: string | undefined): string => hub ?? "a single unit"

const shapeOf = (facts: HeadlineFacts): string => {
  const { name, actual, hub, islands, units, subHubs } = facts
  switch (actual) {
    case "decentralized":
      return islands > 1 ? `${name} is organized as ${counted(islands, "island")}` : `${name} has grown without a hub`
    case "centralized":
      return `${name} speaks through ${somebody(hub)} alone`
    case "hub-and-spoke":
      return `${name} is a hub and spoke around ${somebody(hub)}`
    case "dandelion":
      return hub === undefined
        ? `${name} is ${counted(subHubs, "hub")} without a center`
        : `${name} is a dandelion of ${counted(subHubs, "hub")} around ${hub}`
    case "holistic":
      return `${name} works as a single fabric of ${counted(units, "unit")}`
    case "not-decidable":
      return `How ${name} is organized cannot be told from ${counted(units, "unit")}`
  }
}

const costOf = ({ blocked, needs }: HeadlineFacts): string => {
  if (blocked.of === 0) return "it has no channel yet"
  if (needs === 0) return "it does not say who the experts are"
  if (blocked.count === 0)
    return blocked.of === 1 ? "its channel reaches every expert it needs" : "every channel reaches the experts it needs"
  if (blocked.of === 1) return "its channel cannot reach the experts it needs"
  if (blocked.count === blocked.of) return `none of its ${counted(blocked.of, "channel")} reaches every expert it needs`
  return `${englishNumber(blocked.count, 0)} of its ${counted(blocked.of, "channel")} cannot reach the experts ${blocked.count === 1 ? "it needs" : "they need"}`
}

const notes: { readonly [T in Topology]: (hub: string | undefined, others: number, subHubs: number) => string } = {
  decentralized: () => "everybody for themselves",
  centralized: (hub, others) => `${somebody(hub)} speaks for ${counted(others, "other unit")}`,
  "hub-and-spoke": (hub, others) => `${somebody(hub)} helps ${counted(others, "other unit")}`,
  dandelion: (hub, _others, subHubs) =>
    subHubs === 0
      ? "takes more units"
      : `${counted(subHubs, "hub")} ${hub === undefined ? "without a center" : `around ${hub}`}`,
  holistic: () => "everybody, by shared rules"
}

/** The English sentences about arrangements, ties and units. */
export const englishStructure: Pick<
  Sentences,
  | "headline"
  | "arrangementTitle"
  | "arrangementCaption"
  | "arrangementNote"
  | "scoreText"
  | "undecided"
  | "evidence"
  | "evidenceTitle"
  | "bystanders"
  | "fivePictures"
  | "ownTitle"
  | "ownCaption"
  | "ownDescription"
  | "ownLattice"
  | "tooManyUnits"
  | "declaredTitle"
  | "declaredSide"
  | "actualSide"
  | "declaredCaption"
> = {
  headline: (facts) => `${shapeOf(facts)}: ${costOf(facts)}`,
  arrangementTitle: ({ actual, hasCenter, units, ties }) =>
    actual === "not-decidable"
      ? `Its arrangement cannot be decided with ${counted(units, "unit")} and ${counted(ties, "tie")}`
      : `Today it is ${asOne(actual)}${actual === "dandelion" && !hasCenter ? " without a center" : ""}, with ${counted(units, "unit")} and ${counted(ties, "tie")} between them`,
  arrangementCaption: ({ name, smallest, drawn }) =>
    `Each dot is a unit of ${name}, as large as its people are many; units of fewer than ${englishCount(smallest)}, or of nobody knows how many, are smallest. A hollow dot is not known to use social media; a diamond is an agency.${drawn.count < drawn.of ? ` Of ${counted(drawn.of, "unit")} the ${englishNumber(drawn.count, 0)} with most ties are drawn.` : ""}`,
  arrangementNote: ({ topology, isActual, units, ties, subHubs, hub }) =>
    isActual
      ? `${counted(units, "unit")}, ${counted(ties, "tie")}`
      : notes[topology](hub, Math.max(0, units - 1), subHubs),
  scoreText: ({ likeliest, next, score, margin }) =>
    `${sentence(lower(likeliest))} fits best, with ${englishNumber(score, 2)}; ${lower(next)} follows ${englishNumber(margin, 2)} behind.`,
  undecided: ({ because }) => undecided[because],
  evidence: ({ code, unit, missing, ...share }) => sentence(evidence[code](share, unit ?? "the hub", missing)),
  evidenceTitle: ({ topology, speaks }) => `What speaks ${speaks} ${asOne(topology)}`,
  bystanders: ({ units }) =>
    `${sentence(counted(units.length, "department"))} ${units.length === 1 ? "has" : "have"} nothing to do with social media and ${units.length === 1 ? "is" : "are"} not drawn: ${listed(units)}.`,
  fivePictures: ({ actual, units }) =>
    `The ${counted(units, "unit")} as all the arrangements would have them: decentralized, centralized, hub and spoke, dandelion and holistic. ${actual === "not-decidable" ? "None is marked." : `${sentence(lower(actual))} is marked as the arrangement of today.`}`,
  ownTitle: ({ actual, hub, tied, hubTies, subHubs, islands }) => {
    const alone = tied.of - tied.count
    if (tied.of === 0) return "There are no units yet"
    if (tied.count === 0) return tied.of === 1 ? "Its unit stands alone" : "No unit has a tie to another"
    if (actual === "dandelion" && hub === undefined)
      return `Units gather around ${counted(subHubs, "hub")}, and nobody ties these together`
    if (actual === "centralized" || actual === "hub-and-spoke" || actual === "dandelion")
      return `${sentence(somebody(hub))} ties to ${counted(hubTies, "other unit")}; ${alone === 0 ? "no unit stands alone" : `${counted(alone, "unit")} ${alone === 1 ? "stands" : "stand"} alone`}`
    if (alone === 0)
      return islands === 1
        ? `Ties connect all ${counted(tied.of, "unit")}`
        : `The units form ${counted(islands, "island")}`
    return `${sentence(countedOf({ count: alone, of: tied.of }, "unit"))} ${alone === 1 ? "stands" : "stand"} alone`
  },
  ownCaption: ({ channels, agencies, blocked, hollow }) =>
    [
      channels === 0 ? "" : "Each square is a channel, by who operates it.",
      blocked === 0 ? "" : "A hollow orange square cannot reach an expert it may need.",
      hollow === 0 ? "" : "A hollow dot is not known to use social media.",
      agencies === 0 ? "" : "A diamond is an agency; where it only works for a department it is not counted as a unit."
    ]
      .filter((text) => text !== "")
      .join(" "),
  ownDescription: ({ units, agencies, ties, channels, apart }) =>
    `${sentence(counted(units, "unit"))}${agencies === 0 ? "" : ` and ${counted(agencies, "agency", "agencies")}`} with ${counted(ties, "tie")} between them and ${counted(channels, "channel")} by who operates them; ${apart === 0 ? "none" : `${englishNumber(apart, 0)} of them`} ${apart <= 1 ? "stands" : "stand"} apart, without any tie.`,
  ownLattice: ({ pairs }) =>
    `Only ties between neighbors are drawn: ${countedOf(pairs, "pair")} of units ${pairs.count === 1 ? "has" : "have"} a tie.`,
  tooManyUnits: ({ units, most }) =>
    `${sentence(counted(units, "unit"))} are more than the ${englishNumber(most, 0)} that a picture holds: the numbers follow.`,
  declaredTitle: ({ declared, actual }) => {
    if (declared === undefined) return "It does not say which arrangement it means to have"
    if (actual === "not-decidable") return `It says it is ${asOne(declared)}; the ties do not decide`
    return declared === actual
      ? `It says it is ${asOne(declared)}, and the ties agree`
      : `It says it is ${asOne(declared)}; its ties and channels are ${asOne(actual)}`
  },
  declaredSide: ({ topology, ties }) =>
    ties.of === 0
      ? `${sentence(lower(topology))} needs no ties`
      : `${englishNumber(ties.count, 0)} of the ${counted(ties.of, "tie")} that ${asOne(topology)} needs here ${ties.count === 1 ? "is" : "are"} there`,
  actualSide: ({ ties, extra }) =>
    `${sentence(counted(ties, "pair"))} of units tied${extra === 0 ? "" : `, ${englishNumber(extra, 0)} of them not what was declared`}`,
  declaredCaption: () => "The same dots in both drawings; a dashed orange line is a tie that is missing."
}
