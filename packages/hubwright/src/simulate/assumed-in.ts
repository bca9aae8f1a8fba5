import { quoted } from "@hubwright/core"
import type { Assumption } from "@hubwright/simulate"

/** What is assumed of a scenario. */
export interface Assumed {
  readonly name: string
  readonly assumptions: readonly Assumption[]
}

/**
 * What is assumed of the first scenario, and what comes to it in the others: once, with the names of those of which it is.
 * Whose cost is not known is said of the first alone, where it is said of it.
 */
export const assumedIn = ([first, ...others]: readonly Assumed[]): readonly Assumption[] => {
  const known = new Set(first?.assumptions.map(({ sentence }) => sentence))
  const isCostTold = first?.assumptions.some(({ kind }) => kind === "cost") === true
  const more = new Map<string, { readonly assumption: Assumption; readonly names: readonly string[] }>()
  for (const { name, assumptions } of others)
    for (const assumption of assumptions)
      if (!known.has(assumption.sentence) && !(isCostTold && assumption.kind === "cost")) {
        const names = more.get(assumption.sentence)?.names ?? []
        more.set(assumption.sentence, { assumption, names: [...names, name] })
      }
  return [
    ...(first?.assumptions ?? []),
    ...[...more.values()].map(({ assumption, names }) => ({
      ...assumption,
      sentence: `in ${names.map(quoted).join(", ")}: ${assumption.sentence}`
    }))
  ]
}
