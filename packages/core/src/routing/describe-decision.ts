import type { FactValue } from "../model/message-facts.ts"
import type { Because, Decision, Duty, Reason } from "./decision.ts"

/**
 * A decision as one paragraph that a person can read: who should answer and why, how it gets there, what must happen
 * meanwhile and until when, and what is odd. It is made from the decision alone.
 *
 * @example
 * ```ts
 * import { orThrow } from "@hubwright/core"
 * import { compileRouter, describeDecision, route } from "@hubwright/core/routing"
 * import { parseNotation } from "@hubwright/testing"
 *
 * const router = orThrow(compileRouter(parseNotation("care: x")))
 * const decision = route(router, { channel: "x" }, { at: "2026-11-24T09:30:00Z" })
 * describeDecision(decision).startsWith("`care` answers the message on `x`") // => true
 * ```
 */
export const describeDecision = (decision: Decision): string =>
  sentencesOf(decision)
    .map((sentence) => `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`)
    .join(" ")

const sentencesOf = (decision: Decision): readonly string[] => {
  const [winner, ...others] = decision.reasons
  return [
    `${whoAnswers(decision)} by the rule ${code(decision.rule)}${winner === undefined ? "" : because(winner.because)}`,
    wayOf(decision),
    ...spokenBy(decision),
    ...replyModes(decision),
    ...decision.duties.map(dutyText),
    ...listed("what is said must disclose", decision.obligations.disclose),
    ...listed("not allowed is to", decision.obligations.forbid),
    ...listed("to be kept is", decision.obligations.capture),
    ...needsOf(decision),
    ...(decision.priority === 0 ? [] : [`its priority is ${decision.priority}`]),
    ...(others.length === 0 ? [] : [`this is also by ${inWords(others.map(reasonText))}`]),
    ...listed("the rules", decision.alsoMatched, "hold, too, although at most one should"),
    ...decision.nearest.map(({ rule, needed }) => `${code(rule)} comes first and would have held if ${needed}`),
    ...decision.problems.map(({ message }) => message)
  ]
}

const code = (text: string): string => `\`${text}\``

const inWords = (items: readonly string[]): string => {
  const last = items.at(-1) ?? ""
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`
}

const whoAnswers = ({ responsible, channel }: Decision): string =>
  responsible === undefined
    ? `nobody answers the message on ${code(channel)}`
    : `${code(responsible)} answers the message on ${code(channel)}`

const because = (facts: readonly Because[]): string =>
  facts.length === 0 ? "" : `, because ${inWords(facts.map(({ fact, value }) => `${code(fact)} is ${shown(value)}`))}`

const shown = (value: FactValue | undefined): string => {
  if (value === undefined) return "unknown"
  if (typeof value === "object") return value.length === 0 ? "nothing" : inWords(value.map(code))
  return typeof value === "string" ? code(value) : String(value)
}

const wayOf = ({ path }: Decision): string => {
  if (path.kind === "path") {
    const { units } = path
    return units.length === 1 ? "it arrives there" : `it goes ${units.map(code).join(" → ")}`
  }
  const missing = path.missing.map((one) =>
    one.kind === "tie"
      ? `a tie ${code(one.tie.kind)} between ${"between" in one.tie ? inWords(one.tie.between.map(code)) : inWords([code(one.tie.from), code(one.tie.to)])}`
      : `the right of ${code(one.unit)} to reply on ${code(one.channel)}`
  )
  const ends = `it does not get there (${deadEnds[path.deadEnd]})`
  return missing.length === 0 ? ends : `${ends}; missing is ${inWords(missing)}`
}

const deadEnds = {
  "no-operator": "nobody operates the channel",
  "no-path": "no ties lead there",
  "no-voice": "nobody who may reply would have the answer",
  nobody: "the rule means nobody for this message"
}

const spokenBy = ({ path, responsible }: Decision): readonly string[] =>
  path.speaker === undefined || path.speaker === responsible ? [] : [`${code(path.speaker)} replies`]

const replyModes = ({ obligations: { reply } }: Decision): readonly string[] => {
  if (reply.public === "full") return reply.private === "full" ? [] : ["nothing is said in private"]
  if (reply.public === "none") return [reply.private === "full" ? "it is answered in private only" : "it gets no reply"]
  return [`in public is only said that it is ${reply.private === "full" ? "answered in private" : "seen"}`]
}

const duties: { readonly [kind: string]: string } = {
  "first-reply": "the first reply is due",
  resolution: "it must be settled",
  notify: "must be told",
  approve: "must approve",
  submit: "must get a report"
}

const dutyText = ({ kind, who, dueAt }: Duty): string => {
  const text = Object.hasOwn(duties, kind) ? (duties[kind] ?? "") : `${code(kind)} is due`
  return `${who === undefined ? "" : `${code(who)} `}${text}${dueAt === undefined ? "" : ` by ${dueAt}`}`
}

const listed = (words: string, items: readonly string[], rest = ""): readonly string[] =>
  items.length === 0 ? [] : [`${words} ${inWords(items.map(code))}${rest === "" ? "" : ` ${rest}`}`]

const needsOf = ({ obligations: { needs } }: Decision): readonly string[] => [
  ...listed("whoever answers needs the training", needs.training),
  ...listed("whoever answers speaks", needs.languages),
  ...listed("whoever answers has the skills", needs.skills),
  ...listed("whoever answers may", needs.authority)
]

const reasonText = ({ kind, name, because: facts }: Reason): string =>
  `the ${kindWords[kind]} ${code(name)}${facts.length === 0 ? "" : ` (${inWords(facts.map(({ fact, value }) => `${code(fact)} is ${shown(value)}`))})`}`

const kindWords = { rule: "rule", obligation: "rule", policy: "policy", target: "target" }
