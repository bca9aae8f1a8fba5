import { neutralize } from "@hubwright/core"
import { type Page, wrap } from "../page/page.ts"
import { formatTable } from "../page/table.ts"
import type { StaffResult } from "../results/staff.ts"

const percent = (share: number | null): string => (share === null ? "–" : `${(100 * share).toFixed(1)} %`)

/** How many people of each team it takes, and how that is known. */
export const formatStaffing = (page: Page, data: StaffResult): string => {
  const { teams, people, peopleToday } = data
  const rows = teams.map(({ id, departments, shift, today, load, start, people: count, fewer }) => [
    neutralize(id),
    neutralize(departments.join(", ")),
    neutralize(shift ?? ""),
    String(today),
    load.toFixed(2),
    String(start),
    String(count),
    fewer === null ? "" : percent(fewer.share.mean)
  ])
  return [
    wrap(page, answered(data)),
    formatTable(page, {
      headings: ["team", "department", "shift", "today", "load", "Erlang", "needed", "with one fewer"],
      rows: [...rows, ["all", "", "", String(peopleToday), "", "", String(people), ""]],
      numeric: [3, 4, 5, 6, 7]
    }),
    ...(data.targets.length === 0
      ? []
      : [
          formatTable(page, {
            headings: ["target", "to be in time", "in time", "±", ""],
            rows: data.targets.map(({ target, goal, verdict, share }) => [
              neutralize(target),
              percent(goal),
              percent(share.mean),
              percent(share.halfWidth),
              verdict === "meets" ? "met" : verdict === "fails" ? "missed" : "not sure"
            ]),
            numeric: [1, 2, 3]
          })
        ]),
    wrap(page, shown(data)),
    ...(data.written === null ? [] : [`Written: ${neutralize(data.written)}`])
  ].join("\n\n")
}

const answered = ({ kind, isCutShort, goal, people, peopleToday, share, confidence }: StaffResult): string => {
  const wanted = `${percent(goal)} of messages within their target`
  const now = `${percent(share.mean)} ± ${percent(share.halfWidth)}`
  if (kind === "out-of-reach" && isCutShort)
    return `Whether any number of people answers ${wanted} was not found out: with ${people} it is ${now}.`
  if (kind === "out-of-reach")
    return `No number of people answers ${wanted}: with ${people} it is ${now}, and more are no gain. Look where messages wait with hubwright simulate: hours in which nobody works, missing ties and approvals cannot be staffed away.`
  return `${people} people answer ${wanted} (${now}); there are ${peopleToday} today. That they do is ${percent(confidence)} sure, on chance that they were not picked by.`
}

const shown = ({
  kind,
  isFewest,
  isCutShort,
  staffings,
  replications,
  days,
  warmUpDays,
  seed
}: StaffResult): string => {
  const run = `${staffings} staffings tried in ${replications} runs of ${days} days, after ${warmUpDays} in which the queues fill; seed ${seed}.`
  if (isCutShort)
    return `The search ended at its most runs: this is the best that is known, and fewer people may do. Give it more with --most-runs, or name the teams with --team. ${run}`
  if (kind === "out-of-reach") return run
  return isFewest
    ? `Every way to do with one person fewer was shown to miss the goal. ${run}`
    : `Of nobody one fewer was shown to be enough; that another distribution of fewer people is, was not ruled out. ${run}`
}
