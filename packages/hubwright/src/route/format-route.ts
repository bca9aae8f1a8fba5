import { type Checked, neutralize, type Problem } from "@hubwright/core"
import { type Assignment, type Decision, type Detection, describeDecision } from "@hubwright/core/routing"
import { mark, type Page, wrap } from "../page/page.ts"
import { formatTable } from "../page/table.ts"
import type { Batch } from "./batch.ts"

/** A decision in words: one paragraph, and what the text says that led to it. */
export const formatDecision = (page: Page, decision: Decision, text: string | undefined): string =>
  [
    wrap(page, inMarks(page, neutralize(describeDecision(decision)))),
    ...heard(page, decision, text),
    ...decision.problems.flatMap(({ help }: Problem) => (help === undefined ? [] : [wrap(page, neutralize(help))]))
  ].join("\n\n")

/** Who takes a message, why it is them, and who takes over; or what keeps everybody from it. */
export const formatAssignment = (page: Page, found: Checked<Assignment>): string => {
  if (!found.ok)
    return found.problems
      .flatMap(({ message, help }) => [`Nobody takes it: ${message}.`, ...(help === undefined ? [] : [help])])
      .map((line) => wrap(page, inMarks(page, neutralize(line))))
      .join("\n\n")
  const { person, unit, startsAt, because, escalation } = found.value
  const rows = escalation.map(({ to, at }) => [neutralize(to), minuteOf(at)])
  return [
    wrap(
      page,
      inMarks(page, neutralize(`\`${person}\` takes it for \`${unit}\` at ${minuteOf(startsAt)}: ${why[because]}.`))
    ),
    ...(rows.length === 0 ? [] : [formatTable(page, { headings: ["If nothing happens", "At"], rows })])
  ].join("\n\n")
}

const why: { readonly [Because in Assignment["because"]]: string } = {
  present: "they are there, with free hands",
  "next-shift": "nobody is there now, and their shift begins in time",
  deputy: "they stand in for somebody who is away",
  escalation: "nobody of the unit can, and it is escalated to them",
  second: "nobody of the unit can, and theirs stands in second place"
}

/** A moment to the minute, in UTC. */
const minuteOf = (instant: string): string => `${instant.slice(0, 16).replace("T", " ")} UTC`

/** Words in backticks are names. */
const inMarks = (page: Page, text: string): string =>
  text.replaceAll(/`([^`]*)`/gu, (_, name: string) => mark(page, "name", name))

const heard = (page: Page, { detected }: Decision, text: string | undefined): readonly string[] => {
  const kinds: readonly (readonly [word: string, found: readonly Detection[]])[] = [
    ["topic", detected.topics],
    ["intent", detected.intents],
    ["product", detected.products],
    ["stage", detected.stages],
    ["author", detected.authorKinds],
    ["customer", detected.customers]
  ]
  const rows = kinds.flatMap(([kind, found]) =>
    found.map(({ name, from, query, spans }) => [
      kind,
      neutralize(name),
      from === "given" ? "given" : (query ?? "its name"),
      spans.map(({ start, end }) => neutralize((text ?? "").slice(start, end))).join(", ")
    ])
  )
  return rows.length === 0 ? [] : [formatTable(page, { headings: ["Found", "", "By", "In the text"], rows })]
}

const whole = (value: number): string => value.toLocaleString("en-US")
const share = (part: number, of: number): string => (of === 0 ? "" : `${((100 * part) / of).toFixed(1)} %`)

/** What became of many messages, in tables. */
export const formatBatch = (page: Page, batch: Batch): string => {
  const { messages, unread, responsible, deadEnds, duties, targets, atRisk, problems } = batch
  const rowsOf = (counts: ReadonlyMap<string, number>) =>
    [...counts]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .map(([name, count]) => [neutralize(name), whole(count), share(count, messages)])
  const departments = new Map([...responsible].filter(([name]) => name !== ""))
  const nobody = responsible.get("") ?? 0
  return [
    wrap(
      page,
      `${whole(messages)} ${messages === 1 ? "message" : "messages"} routed${unread === 0 ? "" : `, ${whole(unread)} not read`}; ${nobody === 0 ? "each has a unit that should answer it" : `${whole(nobody)} of them are nobody's to answer`}.`
    ),
    ...table(page, ["Answered by", "Messages", ""], rowsOf(departments)),
    ...table(page, ["Does not get there", "Messages", ""], rowsOf(named(deadEnds, deadEndWords))),
    ...table(page, ["Must be done", "Messages", ""], rowsOf(duties)),
    ...(targets === 0
      ? []
      : [
          wrap(
            page,
            `Of ${whole(targets)} with a first reply due, ${atRisk === 0 ? "somebody is there in time for each" : `${whole(atRisk)} ${atRisk === 1 ? "has" : "have"} nobody there in time`}.`
          )
        ]),
    ...table(page, ["Odd", "Messages", ""], rowsOf(problems))
  ].join("\n\n")
}

const named = (
  counts: ReadonlyMap<string, number>,
  words: { readonly [key: string]: string }
): ReadonlyMap<string, number> => new Map([...counts].map(([key, count]) => [words[key] ?? key, count]))

const deadEndWords = {
  "no-operator": "nobody operates the channel",
  "no-path": "no ties lead there",
  "no-voice": "nobody who may reply would have the answer",
  nobody: "the rule means nobody"
}

const table = (page: Page, headings: readonly string[], rows: readonly (readonly string[])[]): readonly string[] =>
  rows.length === 0 ? [] : [formatTable(page, { headings, rows, numeric: [1, 2] })]
