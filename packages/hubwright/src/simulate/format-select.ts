import { neutralize } from "@hubwright/core"
import { type Page, wrap } from "../page/page.ts"
import { formatTable } from "../page/table.ts"
import type { SelectResult } from "../results/select.ts"
import { shown } from "./format-vary.ts"

/** Which scenario is best, how sure that is, and what it took to know. */
export const formatSelection = (page: Page, data: SelectResult): string => {
  const { candidates, measure, days, warmUpDays, seed } = data
  return [
    wrap(page, answered(data)),
    formatTable(page, {
      headings: ["arrangement", measure, "runs"],
      rows: candidates.map(({ name, mean, replications }) => [
        neutralize(name),
        shown(mean, measure),
        String(replications)
      ]),
      numeric: [1, 2]
    }),
    wrap(
      page,
      `Runs of ${days} days, after ${warmUpDays} in which the queues fill; seed ${seed}. Each arrangement has chance of its own, as the procedure of Dudewicz and Dalal asks for.`
    )
  ].join("\n\n")
}

const answered = (data: SelectResult): string => {
  const { kind, candidates, measure, better, worthwhile, probability, mostReplications } = data
  const [best] = candidates
  const difference = shown(worthwhile, measure)
  if (kind === "too-close") {
    const most = Math.max(...candidates.map(({ replications }) => replications))
    return `Nothing was selected: to tell arrangements apart that differ by ${difference} takes ${most} runs of one of them, and at most ${mostReplications} are made. Give --best a larger difference. The means are those of the first runs.`
  }
  return `${neutralize(best?.name ?? "")} is best: it has the ${better === "more" ? "highest" : "lowest"} ${measure}. With a probability of ${100 * probability} % it is the best, wherever the best is better than the others by at least ${difference}; what is nearer to it than that may be as good.`
}
