import { type CrashRow, storedCrashes } from "../crash-table/stored.ts"
import { subjects } from "../crash-table/subjects.ts"

/** The page `docs/reference/crashes.md`: what the contract counted where it killed processes, and what its servers cannot show. */
export const crashReference = (): string => {
  const { date, rows } = storedCrashes()
  const counted = rows.filter((row) => "messages" in row)
  const kills = counted.reduce((sum, row) => sum + row.kills, 0)
  return [
    "# What crashes cost",
    "",
    "The contract of the connectors writes messages on a platform, kills the process that attends to them with SIGKILL, starts it again and counts",
    `on the platform's side what has no reply and what has more than one. This page is made from \`scripts/crash-table/crashes.json\`, which`,
    `\`npm run crash-table\` wrote on ${date}: ${kills} processes were killed. [Connect platforms](../guide/connect.md#guarantees) says why it comes out so.`,
    "",
    ...table(["killed", "connectors", "messages", "kills", "lost", "duplicated"], rowsByPoint(rows)),
    "",
    "## By connector",
    "",
    "Lost and duplicated of how many messages; `–` where the platform cannot be brought to that point.",
    "",
    ...table(["killed", ...namesOf(rows)], rowsByConnector(rows)),
    "",
    ...reasons(rows),
    "",
    "## What stays unproven",
    "",
    ...table(
      ["connector", "tested against", "not shown by it"],
      subjects.map(({ subject: { name, evidence } }) => [name, evidence?.against ?? "", evidence?.unproven ?? ""])
    ),
    ""
  ].join("\n")
}

const table = (headings: readonly string[], rows: readonly (readonly string[])[]): readonly string[] =>
  [headings, headings.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`)

const pointsOf = (rows: readonly CrashRow[]): readonly string[] => [...new Set(rows.map(({ killed }) => killed))]
const namesOf = (rows: readonly CrashRow[]): readonly string[] => [...new Set(rows.map(({ connector }) => connector))]

const rowsByPoint = (rows: readonly CrashRow[]): readonly (readonly string[])[] =>
  pointsOf(rows).map((point) => {
    const counted = rows.filter(({ killed }) => killed === point).filter((row) => "messages" in row)
    const sum = (measure: "messages" | "kills" | "lost" | "duplicated") =>
      String(counted.reduce((total, row) => total + row[measure], 0))
    return [point, String(counted.length), sum("messages"), sum("kills"), sum("lost"), sum("duplicated")]
  })

const rowsByConnector = (rows: readonly CrashRow[]): readonly (readonly string[])[] =>
  pointsOf(rows).map((point) => [
    point,
    ...namesOf(rows).map((name) => {
      const row = rows.find(({ connector, killed }) => connector === name && killed === point)
      return row !== undefined && "messages" in row ? `${row.lost}, ${row.duplicated} of ${row.messages}` : "–"
    })
  ])

const reasons = (rows: readonly CrashRow[]): readonly string[] =>
  rows.flatMap((row) => ("skipped" in row ? [`- ${row.connector}, killed ${row.killed}: ${row.skipped}.`] : []))
