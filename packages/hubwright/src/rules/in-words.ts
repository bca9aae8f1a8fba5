import { neutralize, quoted } from "@hubwright/core"
import type { OutcomeData, WitnessData } from "../results/rules.ts"

/** A message in words: where it arrives, what is known of it, and when that is. */
export const witnessText = ({ message, at, situation }: WitnessData): string => {
  const { channel, author, facts, ...given } = message
  const known = [...Object.entries(given), ...entriesOf(author, "author "), ...entriesOf(facts)]
  const said = known.map(([name, value]) => `${neutralize(name)} ${valueText(value)}`)
  const about = said.length === 0 ? "of which nothing is known" : `with ${said.join(", ")}`
  const crisis = situation === undefined ? "" : `, while ${quoted(situation)} is in force`
  return `a message on ${quoted(String(channel))} ${about}, on ${momentText(at)}${crisis}`
}

const entriesOf = (value: unknown, before = ""): readonly (readonly [string, unknown])[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).map(([name, inner]) => [`${before}${name}`, inner])
    : []

/** A value as people read it. */
export const valueText = (value: unknown): string => {
  if (value === undefined) return "nothing"
  if (Array.isArray(value)) return value.length === 0 ? "nothing" : value.map(valueText).join(" and ")
  if (typeof value === "object" && value !== null) {
    const parts = Object.entries(value).filter(([, inner]) => !isEmpty(inner))
    return parts.length === 0
      ? "nothing"
      : parts.map(([name, inner]) => `${neutralize(name)} ${valueText(inner)}`).join(", ")
  }
  return neutralize(String(value))
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0

const days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]

const momentText = (at: string): string => {
  const [date = "", time = ""] = at.split("T")
  return `${days[new Date(at).getUTCDay()] ?? ""} ${date} at ${time.slice(0, 5)} UTC`
}

/** What was decided, in words. */
export const outcomeText = ({ rule, responsible, path, deadEnd }: OutcomeData): string => {
  const who = responsible === undefined ? "nobody is responsible" : `${quoted(responsible)} is responsible`
  const way =
    deadEnd === undefined
      ? path.length < 2
        ? ""
        : `; it goes ${path.map((unit) => quoted(unit)).join(" → ")}`
      : `; it does not get there (${deadEnds.get(deadEnd) ?? deadEnd})`
  return `${quoted(rule)} decides: ${who}${way}`
}

const deadEnds: ReadonlyMap<string, string> = new Map([
  ["no-operator", "nobody operates the channel"],
  ["no-path", "no ties lead there"],
  ["no-voice", "nobody who may reply would have the answer"],
  ["nobody", "the rule means nobody for this message"]
])
