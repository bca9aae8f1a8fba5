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
    ...fewerUnknown(page, data),
    ...(data.targets.length === 0
      ? []
      : [
          formatTable(page, {
            headings: ["target", "to be in time", "in time", "±", ""],
            rows: data.targets.map((one) => [
              neutralize(one.target),
              percent(data.beyond.find(({ target }) => target === one.target)?.goal ?? one.goal),
              percent(one.share.mean),
              percent(one.share.halfWidth),
              outcomeOf(data, one)
            ]),
            numeric: [1, 2, 3]
          })
        ]),
    ...(data.leftOut.length === 0
      ? []
      : [
          wrap(
            page,
            `Left as they are, because they are of the executive level: ${data.leftOut.map(neutralize).join(", ")}. Name them with --team to search for them, too.`
          )
        ]),
    wrap(page, shown(data)),
    ...(data.written === null ? [] : [`Written: ${neutralize(data.written)}`])
  ].join("\n\n")
}

/** Why the last column is empty of some teams. */
const fewerUnknown = (page: Page, { kind, teams }: StaffResult): readonly string[] => {
  const isUntried = teams.some(({ fewer }) => fewer !== null && fewer.share.mean === null)
  const isOnly = kind !== "out-of-reach" && teams.some(({ people, fewer }) => people > 0 && fewer === null)
  const reasons = [
    ...(isUntried ? ["–: not tried with one fewer, because the search ended at its most runs before."] : []),
    ...(isOnly ? ["Nothing stands where with one fewer nobody could do some of the work."] : [])
  ]
  return reasons.length === 0 ? [] : [wrap(page, reasons.join(" "))]
}

const answered = (data: StaffResult): string => {
  const { kind, isCutShort, goal, people, peopleToday, share, confidence } = data
  const wanted = `${percent(goal)} of messages within their target`
  const now = `${percent(share.mean)} ± ${percent(share.halfWidth)}`
  if (kind === "out-of-reach" && isCutShort)
    return `Whether any number of people answers ${wanted} was not found out: with ${people} it is ${now}.`
  if (kind === "out-of-reach") return `No number of people was found to answer ${wanted}: with ${people} it is ${now}.`
  if (kind === "partly")
    return `No number of people meets all goals: ${beyondInWords(data)}. ${reasonOf(data)} ${people} people meet the goals that can be met, and come about as near to the others as any number would (${now} of all messages); there are ${peopleToday} today.`
  return `${people} people answer ${wanted} (${now}); there are ${peopleToday} today. That they do is ${percent(confidence)} sure, on chance that they were not picked by.`
}

const outcomeOf = ({ beyond }: StaffResult, { target, verdict }: StaffResult["targets"][number]): string => {
  const best = beyond.find((one) => one.target === target)?.best
  if (best !== undefined) return `at best ${percent(best.mean)}`
  return verdict === "meets" ? "met" : verdict === "fails" ? "missed" : "not sure"
}

const beyondInWords = ({ beyond }: StaffResult): string =>
  beyond
    .map(({ target, goal, best }) => {
      const of = target === null ? "all messages" : `\`${neutralize(target)}\``
      return `of ${of} at best ${percent(best.mean)} ± ${percent(best.halfWidth)} are answered in time, not ${percent(goal)}`
    })
    .join("; ")

const causes: { readonly [measure: string]: string } = {
  "waiting-own-queue": "in the queue of whoever has them, also for those who are left as they are",
  "waiting-other-department": "for another department",
  "waiting-approval": "for an approval",
  "waiting-no-tie": "for want of a tie",
  "waiting-no-shift": "while nobody is there who can do it: longer hours would help, or targets in open time"
}

/** What messages wait for although there are more than enough people. */
const reasonOf = ({ waits }: StaffResult): string => {
  const all = Object.values(waits).reduce((sum, minutes) => sum + minutes, 0)
  const [[cause, minutes] = ["", 0]] = Object.entries(waits).toSorted(([, a], [, b]) => b - a)
  return all === 0 ? "" : `${percent(minutes / all)} of what still waits then waits ${causes[cause] ?? cause}.`
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
