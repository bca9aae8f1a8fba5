import { neutralize } from "@hubwright/core"
import type { EarlierFinding, Interval, Progress } from "@hubwright/core/assess"
import { listItem, mark, type Page, wrap } from "../page/page.ts"
import type { ProgressData } from "../results/progress.ts"

/** What has changed since an earlier assessment, as `--json` prints it. */
export const progressData = ({ since, silo, ...changes }: Progress): ProgressData => ({
  since: { organization: since.organization, at: since.at },
  silo: { before: { ...silo.before }, after: { ...silo.after }, isComparable: silo.isComparable },
  mended: changes.mended.map(findingData),
  new: changes.new.map(findingData),
  still: changes.still.map(findingData),
  revealed: changes.revealed.map(findingData),
  untold: changes.untold.map(findingData)
})

const findingData = ({ code, severity, about, sentence }: EarlierFinding) => ({ code, severity, about, sentence })

/** How many findings of each list are told; `--json` has them all. */
const mostTold = 6

/** What has changed since an earlier assessment, for people: the scores, and what is mended and new. */
export const formatProgress = (page: Page, progress: Progress, organization: string): string => {
  const { since, mended, still, revealed, untold } = progress
  const name = since.organization === organization ? "" : `, when it was called ${neutralize(since.organization)}`
  const counts = [
    `${mended.length} mended`,
    `${progress.new.length} new`,
    `${still.length} still found`,
    ...(revealed.length === 0 ? [] : [`${revealed.length} that could not be told then`]),
    ...(untold.length === 0 ? [] : [`${untold.length} that cannot be told now`])
  ]
  return [
    mark(page, "heading", wrap(page, `Since ${since.at}${name}`)),
    wrap(page, `${scoreWords(progress)} Findings: ${counts.join(", ")}.`),
    ...findingLines(page, "Mended", mended),
    ...findingLines(page, "New", progress.new),
    ...findingLines(page, "Could not be told then", revealed),
    ...findingLines(page, "Cannot be told now", untold)
  ].join("\n")
}

const scoreWords = ({ silo: { before, after, isComparable } }: Progress): string => {
  const [then, now] = [points(before), points(after)]
  if (!isComparable) return `The silo score was ${then} and is ${now}, by another formula: they do not compare.`
  return then === now ? `The silo score is ${now}, as it was.` : `The silo score was ${then} and is ${now}.`
}

const points = ({ low, high }: Interval): string => {
  const [least, most] = [Math.floor(low), Math.ceil(high)]
  return least === most ? `${least}` : `between ${least} and ${most}`
}

const findingLines = (page: Page, title: string, findings: readonly EarlierFinding[]): readonly string[] => {
  const more = findings.length - mostTold
  return [
    ...(findings.length === 0 ? [] : [`${title}:`]),
    ...findings
      .slice(0, mostTold)
      .map(({ code, severity, sentence }) => listItem(page, `${severity}[${code}] ${neutralize(sentence)}`)),
    ...(more > 0 ? [listItem(page, `and ${more} more`)] : [])
  ]
}
