import { type Checked, type Problem, parseDuration, quoted } from "@hubwright/core"
import { minutesOf } from "../random/distribution.ts"
import type { ParameterValue } from "./parameter.ts"

/** From where to where a parameter is varied. */
export interface ParameterRange {
  readonly parameter: string
  readonly kind: ParameterValue["kind"]
  readonly from: number
  readonly to: number
  /** How many values there are, both ends included. */
  readonly count: number
}

const usualCount = 5
const mostValues = 1000

/**
 * Reads what is to be varied: `work.0.time=5 min..30 min/6` is six values from five minutes to thirty, `people.agents.count=2..6`
 * five from two to six, `demand.classes.*.perDay=0.5x..2x/4` four from half as many as today to twice as many.
 */
export const readRange = (text: string): Checked<ParameterRange> => {
  const [, parameter, low, high, number] =
    /^([^=]{1,500})=([^=]{1,40})\.\.([^=/]{1,40})(?:\/([0-9]{1,4}))?$/u.exec(text) ?? []
  const from = low === undefined ? undefined : readValue(low)
  const to = high === undefined ? undefined : readValue(high)
  const count = number === undefined ? usualCount : Number(number)
  if (parameter === undefined || from === undefined || to === undefined || from.kind !== to.kind)
    return { ok: false, problems: [noRange(text)] }
  if (from.value === to.value)
    return { ok: false, problems: [wrongIn(text, { wrong: "ends where it begins", help: lesserFirst })] }
  if (from.value > to.value)
    return { ok: false, problems: [wrongIn(text, { wrong: "goes from more to less", help: lesserFirst })] }
  if (count < 2 || count > mostValues) {
    const help = `give from 2 to ${mostValues} values, such as \`/${usualCount}\``
    const wrong = `cannot be varied over ${count === 1 ? "1 value" : `${count} values`}`
    return { ok: false, problems: [wrongIn(text, { wrong, help })] }
  }
  const range = { parameter: parameter.trim(), kind: from.kind, from: from.value, to: to.value, count }
  return { ok: true, value: range, problems: [] }
}

const readValue = (text: string): ParameterValue | undefined => {
  const written = text.trim()
  if (parseDuration(written) !== undefined) return { kind: "minutes", value: minutesOf(written) }
  const [, digits, times] = /^([0-9]{1,12}(?:\.[0-9]{1,9})?) ?(x?)$/u.exec(written) ?? []
  return digits === undefined ? undefined : { kind: times === "x" ? "times" : "number", value: Number(digits) }
}

/** The values of a range, evenly from end to end. */
export const valuesOf = ({ kind, from, to, count }: ParameterRange): readonly ParameterValue[] =>
  Array.from({ length: count }, (_, place) => ({ kind, value: from + ((to - from) * place) / (count - 1) }))

const lesserFirst = "write two values, the lesser first"

const noRange = (text: string): Problem =>
  wrongIn(text, {
    wrong: "does not say what is varied from where to where",
    help: "write `work.0.time=5 min..30 min/6`, `people.agents.count=2..6/5` or `demand.classes.*.perDay=0.5x..2x/4`"
  })

const wrongIn = (text: string, { wrong, help }: { readonly wrong: string; readonly help: string }): Problem => ({
  code: "HW1008",
  severity: "error",
  message: `${quoted(text)} ${wrong}`,
  help,
  path: [],
  related: [],
  fixes: []
})
