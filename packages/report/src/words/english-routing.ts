import { counted, englishNumber, listed, sentence } from "./english-number.ts"
import type { DutyWords, RoutingSentences } from "./routing-sentences.ts"

/** The English sentences about rules, duties and assertions. */
export const englishRouting: RoutingSentences = {
  routingTitle: ({ rules, units, never }) => {
    if (rules === 0) return "No rule says who answers: a message stays with whoever gets it"
    const sent = `${sentence(counted(rules, "rule"))} ${rules === 1 ? "says" : "say"} who answers, and ${rules === 1 ? "names" : "name"} ${counted(units, "unit")}`
    return never === 0
      ? sent
      : `${sent}; ${englishNumber(never, 0)} of them never ${never === 1 ? "decides" : "decide"}`
  },
  noRules: () =>
    "Where the model has rules of routing, here is who answers what, whichever channel it comes by, and which rules never decide.",
  routingCaption: ({ isProven }) =>
    `The first rule that holds decides, from top to bottom.${isProven ? " A rule that no message can get to is struck out." : ""}`,
  ruleSays: ({ to, second }) => (second.length === 0 ? `→ ${to}` : `→ ${to}, else ${listed(second, "or")}`),
  discipline: ({ discipline }) => `who does ${discipline.replaceAll("-", " ")}`,
  groupTakes: ({ hit }) =>
    hit === "collect" ? "all that hold" : hit === "unique" ? "at most one should hold" : "the first that holds",
  neverDecides: ({ blockedBy }) =>
    blockedBy.length === 0
      ? "it is for no message"
      : `never decides: ${listed(blockedBy)} ${blockedBy.length === 1 ? "takes" : "take"} every message it is for`,
  matrixCaption: ({ channels, date }) =>
    `Each cell is what the rules decide of a message that says nothing but its topic and stage, on ${counted(channels, "open channel")}, at noon (UTC) of ${date}. Where channels differ, each unit has the number of channels it answers on.`,
  goesTo: ({ unit, channels }) =>
    channels.count === channels.of ? unit : `${unit} (${englishNumber(channels.count, 0)})`,
  ledgerTitle: ({ entries, binding, unverified }) => {
    if (entries === 0) return "Nothing says what must be done with a message"
    const law = binding === 0 ? "" : `, ${englishNumber(binding, 0)} of them by law or regulation`
    const open =
      unverified === 0
        ? ""
        : `; the ${unverified === 1 ? "source" : "sources"} of ${englishNumber(unverified, 0)} ${unverified === 1 ? "was" : "were"} not read again`
    return `${sentence(counted(entries, "rule"))} ${entries === 1 ? "says" : "say"} what must be done with messages${law}${open}`
  },
  noDuties: () =>
    "Where the model has obligations or policies, here is whom to tell, to ask and to wait for, and how binding that is.",
  duties: (duties) => phrasesOf(duties).join("; "),
  ledgerNote: () => "This is what the model says, no legal advice; a source that was not read again may have changed.",
  ledgerSource: ({ jurisdictions, isVerified }) =>
    [...jurisdictions, ...(isVerified ? [] : ["not read again"])].join(", "),
  assertionsTitle: ({ asserted, refuted, open }) => {
    const count = counted(asserted, "assertion")
    if (refuted === 0 && open === 0)
      return asserted === 1 ? "What is asserted of every message holds" : `All ${count} about messages hold`
    const parts = [
      ...(refuted === 0 ? [] : [`${englishNumber(refuted, 0)} of ${count} ${refuted === 1 ? "does" : "do"} not hold`]),
      ...(open === 0 ? [] : [`${englishNumber(open, 0)} ${open === 1 ? "is" : "are"} not decided`])
    ]
    return sentence(parts.join("; "))
  },
  assertionsUnasked: () => "Whether they hold was not looked into for this report."
}

const phrasesOf = (duties: DutyWords): readonly string[] => {
  const { notify, consult, approve, due, forbid, capture, disclose, requires, retainFor, eraseWithin, priority } =
    duties
  return [
    ...some("tell", notify),
    ...some("ask", consult),
    ...some("approval by", approve),
    ...due.map(([duty, within]) => `${duty.replaceAll(/[-:]/gu, " ")} within ${spaced(within)}`),
    ...replies(duties),
    ...(duties.onlyResponsible ? ["nobody else answers"] : []),
    ...some("do not", forbid, "or"),
    ...some("keep", capture),
    ...some("disclose", disclose),
    ...some("whoever answers needs", requires),
    ...(retainFor === undefined ? [] : [`keep for ${spaced(retainFor)}`]),
    ...(eraseWithin === undefined ? [] : [`erase within ${spaced(eraseWithin)}`]),
    ...(priority === 0 ? [] : [`priority ${englishNumber(priority, 0)}`])
  ]
}

/** A duration in words: `1 businessDay` is 1 business day. */
const spaced = (duration: string): string => duration.replaceAll(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`)

const some = (verb: string, items: readonly string[], joint = "and"): readonly string[] =>
  items.length === 0 ? [] : [`${verb} ${listed(items, joint)}`]

const replies = ({ publicReply, privateReply }: DutyWords): readonly string[] => {
  if (publicReply === "full") return privateReply === "full" ? [] : ["no answer in private"]
  const isPrivate = privateReply === "full"
  if (publicReply === "none") return [isPrivate ? "answer in private only" : "no answer"]
  return [isPrivate ? "in public only say that it is answered in private" : "in public only say that it is seen"]
}
