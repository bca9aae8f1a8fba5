import { counted, countedOf, englishCount, englishNumber, listed, sentence } from "./english-number.ts"
import type { Sentences, Unknown } from "./words.ts"

const people = (
  {
    people: facts
  }: { readonly people: Parameters<Sentences["headcount"]>[0] | Parameters<Sentences["unitSays"]>[0]["people"] },
  smallest: number
): string => {
  switch (facts.kind) {
    case "counted":
      return counted(facts.people, "person", "people")
    case "few":
      return `fewer than ${englishCount(smallest)} people`
    case "unknown":
      return "people not known"
  }
}

const unknowns: { readonly [U in Unknown]: (share: { readonly count: number; readonly of: number }) => string } = {
  "people-of-units": (share) => `How many people work in ${countedOf(share, "unit")}`,
  operators: (share) => `Who operates ${countedOf(share, "channel")}`,
  custodians: (share) => `Who holds the credentials of ${countedOf(share, "channel")}`,
  accountable: (share) => `Who answers for ${countedOf(share, "channel")}`,
  deputies: (share) => `Who stands in for the custodian of ${countedOf(share, "channel")}`,
  mfa: (share) => `Whether a second factor protects ${countedOf(share, "channel")}`,
  rotation: (share) => `When the credentials of ${countedOf(share, "channel")} were last changed`,
  experts: (share) => `Who knows the answer on ${countedOf(share, "topic or product", "topics and products")}`,
  "observed-ties": () => "How often the units really talk: no tie was measured, all are declared",
  "declared-topology": () => "Which arrangement it means to have",
  lead: () => "Who leads social media as a whole"
}

const errands = {
  answer: (units: string) => `Answer by ${units}`,
  notify: (units: string) => `Telling ${units}`,
  consult: (units: string) => `Asking ${units}`,
  approve: (units: string) => `Approval by ${units}`
} as const

/** The English sentences about channels, people, dead ends and what is not known. */
export const englishCustody: Omit<
  Sentences,
  | keyof typeof import("./english-structure.ts").englishStructure
  | keyof typeof import("./english-assessment.ts").englishAssessment
  | keyof typeof import("./english-routing.ts").englishRouting
  | keyof typeof import("./english-simulation.ts").englishSimulation
  | keyof typeof import("./english-silo.ts").englishSilo
  | keyof typeof import("./english-executive.ts").englishExecutive
> = {
  asOf: ({ date }) => `As of ${date}`,
  preparedFor: ({ name }) => `Prepared for ${name}`,
  preparedBy: ({ name }) => `Prepared by ${name}`,
  personByRole: ({ role, unit, number }) =>
    [
      `${role ?? "somebody"}${number === undefined ? "" : ` ${englishNumber(number, 0)}`}`,
      ...(unit === undefined ? [] : [unit])
    ].join(", "),
  headcount: (facts) => people({ people: facts }, facts.smallest),
  unitSays: ({ unit, people: facts, channels, usesSocial, smallest }) =>
    `${unit}: ${people({ people: facts }, smallest)}, ${counted(channels, "channel")}${usesSocial ? "" : ", does not use social media"}`,
  channelCount: ({ channels }) => counted(channels, "channel"),
  custodyTitle: ({ channels, withoutCustodian, leftBehind, doubled, outside }) => {
    if (channels === 0) return "There is no channel yet"
    const first =
      withoutCustodian === 0
        ? "Every channel has a custodian"
        : `${sentence(countedOf({ count: withoutCustodian, of: channels }, "channel"))} ${withoutCustodian === 1 ? "has" : "have"} no custodian`
    const more = [
      leftBehind === 0
        ? ""
        : `${englishNumber(leftBehind, 0)} ${leftBehind === 1 ? "is" : "are"} held by somebody who has left`,
      outside === 0 ? "" : `${englishNumber(outside, 0)} ${outside === 1 ? "is" : "are"} held by an agency`,
      doubled === 0 ? "" : `${englishNumber(doubled, 0)} double another`
    ].filter((text) => text !== "")
    return more.length === 0 ? first : `${first}, ${listed(more)}`
  },
  custodyCaption: ({ channels, unknown, drawn }) =>
    `${drawn === "bars" ? `Each bar is ${counted(channels, "channel")}; a hollow orange part` : `Each square is a channel, ${counted(channels, "channel")} in all; a hollow orange one`} lacks what the row asks for${unknown === 0 ? "" : `, of a hollow grey ${drawn === "bars" ? "part" : "one"} it is not known`}. A channel doubles another where platform, brand, market, language and purpose are the same.`,
  agencyUntil: ({ agency, until, isOver }) =>
    until === undefined ? agency : isOver ? `${agency}, ended ${until}` : `${agency}, until ${until}`,
  gone: ({ holder, since }) => `${holder}, gone since ${since}`,
  doubles: ({ channels, more }) =>
    `doubles ${listed(more === 0 ? channels : [...channels, `${englishNumber(more, 0)} more`])}`,
  namesNote: ({ names }) => {
    if (names === "shown") return "People are named."
    return names === "pseudonyms"
      ? "People have made-up names, the same in every report; whoever has the model can tell who is meant."
      : "People are not named: their role and unit stand for them."
  },
  deadEndsTitle: ({ blocked, hindered, needs }) => {
    if (blocked.of === 0) return "There is no channel that could lead to an expert"
    if (blocked.count === blocked.of)
      return blocked.of === 1
        ? "The only channel cannot reach every expert it may need"
        : `None of ${counted(blocked.of, "channel")} can reach every expert it may need`
    if (blocked.count > 0)
      return `${sentence(countedOf(blocked, "channel"))} cannot reach an expert ${blocked.count === 1 ? "it" : "they"} may need`
    const experts = needs === 0 ? "Nobody is named as an expert" : "Every channel can reach every expert it may need"
    return hindered.count === 0
      ? experts
      : `${experts}; from ${countedOf(hindered, "channel")} not everybody can be reached whom rules name`
  },
  deadEndsText: ({ deadEnds, missing, openable }) => {
    if (deadEnds.count === 0) return `All ${counted(deadEnds.of, "way")} that messages may have to take are open.`
    const closed = `Of ${counted(deadEnds.of, "way")} that messages may have to take, ${englishNumber(deadEnds.count, 0)} ${deadEnds.count === 1 ? "is a dead end" : "are dead ends"}; what asks for the same people on a channel is one way.`
    const which = openable === deadEnds.count ? "all" : `${englishNumber(openable, 0)} of them`
    const ties = missing === 0 ? "" : ` ${sentence(counted(missing, "tie"))} would open ${which}.`
    const rest = " No tie helps where nobody operates the channel or may reply there, or where a rule means nobody."
    return `${closed}${ties}${openable === deadEnds.count ? "" : rest}`
  },
  partOf: ({ count, of, unknown }) =>
    `${englishNumber(count, 0)} of ${englishNumber(of, 0)}${unknown === 0 ? "" : `, ${englishNumber(unknown, 0)} not known`}`,
  reachedBy: ({ count, of }) => `reached by ${englishNumber(count, 0)} of ${englishNumber(of, 0)}`,
  deadEndsExplained: ({ drawn }) =>
    `${drawn === "bars" ? "Each bar is all channels; the hollow orange part" : "Each square is a channel; a hollow orange one"} cannot reach anybody who knows, or who must be told, asked or approve; ${drawn === "bars" ? "what is left out" : "a point"} needs nobody of the kind. To reach any of several experts is enough.`,
  unreached: ({ expertise, experts, blocked, channel }) =>
    `Messages about ${expertise} do not get to ${listed(experts, "or")} from ${countedOf(blocked, "channel")}${channel === undefined ? "" : `: ${channel}`}`,
  cannotReach: ({ expertise, experts }) =>
    experts.length === 0 ? expertise : `${expertise} (${listed(experts, "or")})`,
  missingRight: ({ unit }) => `${unit} may not reply there`,
  missingTie: ({ from, verb, to }) => `${from} ${verb} ${listed(to)}`,
  errand: ({ duty, units }) => errands[duty](units.length === 0 ? "nobody" : listed(units, "or")),
  missingTitle: ({ missing, openable }) =>
    `${missing === 1 ? "The tie" : `The ${counted(missing, "tie")}`} that would open ${openable.count === openable.of ? "every dead end" : countedOf(openable, "dead end")}`,
  hierarchyTitle: ({ placed, levels }) =>
    placed.count === 0
      ? "No unit is placed under another"
      : `${sentence(countedOf(placed, "unit"))} ${placed.count === 1 ? "is" : "are"} placed under another, on ${counted(levels, "level")}`,
  hierarchyCaption: ({ smallest }) =>
    `Groups of fewer than ${englishCount(smallest)} people are not counted out. That a unit is placed under another makes no tie.`,
  problemsTitle: ({ errors, warnings }) => {
    if (errors + warnings === 0) return "The model has no problems"
    const parts = [errors === 0 ? "" : counted(errors, "error"), warnings === 0 ? "" : counted(warnings, "warning")]
    return `The model has ${listed(parts.filter((text) => text !== ""))}`
  },
  unknownTitle: ({ unknown }) =>
    unknown === 0
      ? "Everything this report asks for is known"
      : `${sentence(counted(unknown, "thing"))} ${unknown === 1 ? "is" : "are"} not known`,
  unknown: ({ what, count, of }) => unknowns[what]({ count, of }),
  methodArrangement: ({ source }) =>
    `The arrangements are those of ${source}. Which of them an organization has is read from its ties and from who operates its channels, never from what it says of itself: the same ties are centralized where a single unit operates the channels, and a hub and spoke where the units do.`,
  methodScores: ({ source }) =>
    `The fit of an arrangement lies between none and full. φ is the correlation between the ties there are and the ties it would have, over all pairs of units, as in ${source}. The formulas:`,
  methodTerms: () =>
    "Concentration is how far a single unit operates all channels, openness how far others may reply where they do not operate, enabled the share of people who may post, reach the share of units with somebody who may.",
  methodDeadEnds: () =>
    "A message goes from the unit that operates the channel, over ties that let it be handed on or asked about, to a unit that knows the answer; whoever speaks needs the right to reply on that channel. Asked for are the experts of every topic and of the products of the channel's brand, and whoever rules and policies name to answer, to be told, to be asked or to approve. Where no way exists it is a dead end. The ties that open dead ends are found greedily, each the one that opens most; a smaller set may exist.",
  methodPeople: ({ smallest, names }) =>
    `${englishCustody.namesNote({ names })} Groups of fewer than ${englishCount(smallest)} people are not counted out: their dots are smallest, and whether they use social media is judged by their channels alone.`,
  methodModel: ({ hash, software, date }) =>
    `Made from the model with the hash ${hash}${software === undefined ? "" : ` by ${software}`}, as of ${date}. The same model, date and version give the same bytes.`
}
