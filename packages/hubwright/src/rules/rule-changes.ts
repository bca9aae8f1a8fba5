import { neutralize } from "@hubwright/core"
import type { RuleChange } from "@hubwright/core/routing/proofs"
import { mark, type Page, wrap } from "../page/page.ts"
import type { RuleChangeData, RulesDiffResult } from "../results/rules.ts"
import { outcomeText, valueText, witnessText } from "./in-words.ts"
import { certaintyData, outcomeData, witnessData } from "./verdict-data.ts"

/** What changed between two sets of rules as `--json` prints it. */
export const ruleChangesData = (found: readonly RuleChange[]): RulesDiffResult => {
  const changes = found.flatMap((change): readonly RuleChangeData[] => {
    if (change.kind === "undecided") return []
    const { witness, before, after, differences, message } = change
    return [
      {
        witness: witnessData(witness),
        before: outcomeData(before),
        after: outcomeData(after),
        differences: differences.map((one) => ({ ...one })),
        message
      }
    ]
  })
  const open = found.find(({ kind }) => kind === "undecided")
  return {
    isEquivalent: found.length === 0,
    changes,
    ...certaintyData(open?.certainty ?? { kind: "exact" })
  }
}

/** What changed, one message after the other, for people. */
export const formatRuleChanges = (page: Page, { changes, certainty }: RulesDiffResult): string =>
  [
    wrap(
      page,
      mark(
        page,
        changes.length === 0 && certainty === "exact" ? "good" : "heading",
        headline(changes.length, certainty)
      )
    ),
    ...changes.map(({ message, witness, before, after, differences }, index) =>
      [
        wrap(page, `${mark(page, "heading", `${index + 1}.`)} ${neutralize(sentence(message))}`),
        mark(page, "quiet", wrap(page, `${sentence(witnessText(witness))}`, 3)),
        ...differences.map(({ what, before: was, after: is }) =>
          wrap(page, `${what}: ${valueText(was)} → ${mark(page, "name", valueText(is))}`, 3)
        ),
        wrap(page, `before: ${neutralize(outcomeText(before))}`, 3),
        wrap(page, `after: ${neutralize(outcomeText(after))}`, 3)
      ].join("\n")
    ),
    ...doubts(certainty).map((text) => mark(page, "warning", wrap(page, text)))
  ].join("\n\n")

/** The same as Markdown, for a comment on a change. */
export const formatRuleChangesAsMarkdown = ({ changes, certainty }: RulesDiffResult): string =>
  [
    `**${headline(changes.length, certainty)}**`,
    ...(changes.length === 0
      ? []
      : [
          [
            "| a message | what changes | before | after |",
            "| --- | --- | --- | --- |",
            ...changes.map(({ witness, before, after, differences }) => {
              const cells = [
                witnessText(witness),
                differences
                  .map(({ what, before: was, after: is }) => `${what}: ${valueText(was)} → ${valueText(is)}`)
                  .join("; "),
                outcomeText(before),
                outcomeText(after)
              ]
              return `| ${cells.map(escapeCell).join(" | ")} |`
            })
          ].join("\n")
        ]),
    ...doubts(certainty)
  ].join("\n\n")

const headline = (count: number, certainty: RulesDiffResult["certainty"]): string =>
  count === 0
    ? certainty === "exact"
      ? "The rules decide alike on every message."
      : "No message was found on which the rules decide otherwise."
    : `The rules change what is decided: ${count} ${count === 1 ? "message shows" : "messages show"} all of it.`

const doubts = (certainty: RulesDiffResult["certainty"]): readonly string[] => {
  switch (certainty) {
    case "exact":
      return []
    case "conservative":
      return ["There may be changes at moments that were not looked at."]
    case "unknown":
      return ["There may be more changes: not all was found out within the budget."]
  }
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`

/** Text of the model is text in a table, too: code stays code, no other markup, no links, no mentions. */
const escapeCell = (text: string): string => neutralize(text).replace(/[\\*_{}[\]<>#|@]/gu, "\\$&")
