import { quoted } from "../problem/neutralize.ts"
import type { Problem } from "../problem/problem.ts"
import { parseQuery, type ReadGroups } from "./query.ts"

/** What is wrong with the text of a listening query, with the piece of it that is; nothing where it can be read. */
export const queryProblem = (id: string, text: string, read?: ReadGroups): Problem | undefined => {
  const result = parseQuery(text, read)
  if ("query" in result) return undefined
  const { message, help, at, length } = result.fault
  return {
    code: "HW0401",
    severity: "error",
    message: `in the query ${quoted(id)}, at ${quoted(text.slice(at, at + Math.min(length, 40)))}: ${message}`,
    ...(help === undefined ? {} : { help }),
    path: ["listening", "queries", id, "query"],
    part: { at, length },
    related: [],
    fixes: []
  }
}
