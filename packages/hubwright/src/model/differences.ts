import { neutralize } from "@hubwright/core"
import { listItem, mark, type Page, wrap } from "../page/page.ts"
import type { ChangeDescribeResult } from "../results/change.ts"
import type { DiffResult } from "../results/diff.ts"

type Told = Pick<DiffResult, "topology" | "differences">

/** What differs, one sentence a line, for people. */
export const formatDifferences = (page: Page, { topology, differences }: Told): string =>
  [
    ...(differences.length === 0 ? ["Nothing differs."] : []),
    ...differences.map(({ sentence }) => listItem(page, neutralize(sentence))),
    ...(topology.before === topology.after
      ? []
      : ["", wrap(page, `Its arrangement was ${topology.before} and is ${mark(page, "name", topology.after)}.`)])
  ].join("\n")

/** What a change is called and why it is proposed, and what it brings about. */
export const formatChange = (page: Page, { title, note, ...told }: ChangeDescribeResult): string =>
  [
    ...(title === null ? [] : [mark(page, "heading", wrap(page, neutralize(title)))]),
    ...(note === null ? [] : [wrap(page, neutralize(note))]),
    formatDifferences(page, told)
  ].join("\n\n")

/** What differs as a list in Markdown. */
export const formatDifferencesAsMarkdown = ({ topology, differences }: Told): string =>
  [
    ...(differences.length === 0 ? ["Nothing differs."] : []),
    ...differences.map(({ sentence }) => `- ${escapeMarkdown(sentence)}`),
    ...(topology.before === topology.after
      ? []
      : ["", `Its arrangement was **${topology.before}** and is **${topology.after}**.`])
  ].join("\n")

/** Text of the model is text in Markdown too: no markup, no links, no mentions. */
const escapeMarkdown = (text: string): string => text.replace(/[\\*_{}[\]<>#|@]/gu, "\\$&")
