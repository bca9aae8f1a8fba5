import { neutralize, quoted } from "@hubwright/core"
import { listItem, mark, type Page, wrap } from "../page/page.ts"
import type { VerdictData } from "../results/rules.ts"
import { outcomeText, witnessText } from "./in-words.ts"

interface Section {
  readonly kinds: readonly VerdictData["kind"][]
  readonly title: string
  /** What it means, and what can be done. */
  readonly advice: string
  readonly weight: "error" | "warning" | "quiet"
}

const sections: readonly Section[] = [
  {
    kinds: ["dead-rule", "general-before-specific"],
    title: "Rules without effect",
    advice: "Drop them, or move them before the rules that take their messages.",
    weight: "error"
  },
  {
    kinds: ["conflicting-obligations"],
    title: "Obligations that cannot all be met",
    advice: "Give one of the two more time, or a condition that excludes the other.",
    weight: "warning"
  },
  {
    kinds: ["overlap"],
    title: "Rules that overlap in a group of which at most one should hold",
    advice: "The first of them decides. Make their conditions exclude each other, or the group `hit: first`.",
    weight: "warning"
  },
  {
    kinds: ["dead-end"],
    title: "Messages that do not arrive",
    advice: "A tie is missing, or the right to reply: `hubwright show MODEL path CHANNEL UNIT` says which.",
    weight: "warning"
  },
  {
    kinds: ["unmet-target"],
    title: "Replies that are due before anybody works",
    advice: "Count open minutes instead of hours, add a shift, or name somebody in second place.",
    weight: "warning"
  },
  {
    kinds: ["escalation-cycle"],
    title: "Escalation in a circle",
    advice: "Let the chain end with somebody who decides.",
    weight: "warning"
  },
  {
    kinds: ["unreachable-department"],
    title: "Departments that are never responsible",
    advice: "They may still be told, asked or approve. If they should answer, no rule leads there.",
    weight: "quiet"
  },
  {
    kinds: ["gap"],
    title: "Left to the fallback",
    advice: "If such messages should go somewhere, a rule is missing.",
    weight: "quiet"
  },
  {
    kinds: ["undecided"],
    title: "Not found out",
    advice: "A larger `--budget` may do.",
    weight: "warning"
  }
]

/** What was found out about rules, by what it means, each with a message that shows it. */
export const formatVerdicts = (page: Page, verdicts: readonly VerdictData[]): string =>
  [
    ...sections.flatMap((section) => {
      const found = verdicts.filter(({ kind }) => section.kinds.includes(kind))
      return found.length === 0 ? [] : [formatSection(page, section, found)]
    }),
    ...assertionSection(
      page,
      verdicts.filter(({ kind }) => kind === "assertion")
    ),
    summary(page, verdicts)
  ].join("\n\n")

const formatSection = (page: Page, { title, advice, weight }: Section, found: readonly VerdictData[]): string =>
  [
    `${mark(page, weight === "quiet" ? "heading" : weight, `${title} (${found.length})`)}`,
    mark(page, "quiet", wrap(page, advice)),
    ...found.map((verdict) => formatVerdict(page, verdict))
  ].join("\n")

const formatVerdict = (page: Page, { message, witness, certainty, facts }: VerdictData): string =>
  [
    listItem(page, neutralize(message)),
    ...(witness === undefined ? [] : [mark(page, "quiet", wrap(page, `For instance ${witnessText(witness)}.`, 2))]),
    ...(certainty === "conservative" ? [mark(page, "quiet", wrap(page, doubt(facts), 2))] : [])
  ].join("\n")

const doubt = (facts: readonly string[] = []): string =>
  `Conservative: it depends on ${facts.map((fact) => quoted(fact)).join(", ")}, of which not all was looked at.`

const assertionSection = (page: Page, verdicts: readonly VerdictData[]): readonly string[] =>
  verdicts.length === 0
    ? []
    : [
        [
          mark(page, "heading", `Assertions (${verdicts.length})`),
          ...verdicts.map((verdict) => formatAssertion(page, verdict))
        ].join("\n")
      ]

const formatAssertion = (page: Page, verdict: VerdictData): string => {
  const { message, holds, isVacuous, witness, outcome, certainty, facts } = verdict
  const sign =
    holds === true
      ? mark(page, isVacuous === true ? "warning" : "good", "proven ")
      : mark(page, holds === false ? "error" : "warning", holds === false ? "refuted" : "unknown")
  return [
    `${sign}  ${wrap(page, neutralize(message), 9).trimStart()}`,
    ...(witness === undefined ? [] : [mark(page, "quiet", wrap(page, `For instance ${witnessText(witness)}:`, 9))]),
    ...(outcome === undefined ? [] : [wrap(page, neutralize(`${outcomeText(outcome)}.`), 9)]),
    ...(certainty === "conservative" ? [mark(page, "quiet", wrap(page, doubt(facts), 9))] : [])
  ].join("\n")
}

/** Whether rules have no effect, or an assertion is refuted. */
export const isFaulty = ({ kind, holds }: VerdictData): boolean =>
  kind === "dead-rule" || (kind === "assertion" && holds === false)

const summary = (page: Page, verdicts: readonly VerdictData[]): string => {
  const dead = verdicts.filter(({ kind }) => kind === "dead-rule").length
  const refuted = verdicts.filter(({ kind, holds }) => kind === "assertion" && holds === false).length
  const said = [
    ...(dead === 0 ? [] : [`${dead} ${dead === 1 ? "rule has" : "rules have"} no effect`]),
    ...(refuted === 0 ? [] : [`${refuted} ${refuted === 1 ? "assertion is" : "assertions are"} refuted`])
  ]
  const unknown = verdicts.some(({ certainty }) => certainty === "unknown")
  if (said.length > 0) return mark(page, "error", wrap(page, `${said.join(", and ")}.`))
  const isAsked = verdicts.every(({ kind }) => kind === "assertion") && verdicts.length > 0
  const fine = isAsked ? "Every assertion holds." : "Every rule has an effect, and no assertion is refuted."
  return unknown ? "Not everything was found out." : mark(page, "good", wrap(page, fine))
}
