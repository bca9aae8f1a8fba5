import { quoted } from "../../problem/neutralize.ts"
import { exact, find, type Inquiry } from "./inquiry.ts"
import { undecided } from "./undecided.ts"
import type { Verdict } from "./verdict.ts"

/** A message for which only the fallback is there, where there is one. An organization without rules leaves no gap. */
export const findGap = (inquiry: Inquiry): readonly Verdict[] => {
  const { deciding } = inquiry.world.router
  const fallback = deciding.at(-1)
  if (fallback === undefined || deciding.length === 1) return []
  const { name: rule, path } = fallback
  const by = new Set([deciding.length - 1])
  const found = find(inquiry, { literals: [], by }, (decision) => decision.rule === rule)
  switch (found.kind) {
    case "none":
      return []
    case "undecided":
      return [undecided("gap", found.certainty, { rule, path })]
    case "found":
      return [
        {
          kind: "gap",
          rule,
          witness: found.witness,
          certainty: exact,
          path,
          message: `there are messages for which no rule is there but the fallback ${quoted(rule)}`
        }
      ]
  }
}
