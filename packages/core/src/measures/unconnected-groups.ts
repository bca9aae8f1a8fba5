import type { MixingMatrix } from "../topology/mixing.ts"

/**
 * The share of pairs of groups without a single edge between them, either way. In [0, 1]; undefined below two groups.
 */
export const unconnectedGroupPairs = ({ ties, directed }: MixingMatrix): number | undefined => {
  const { length: k } = ties
  if (k < 2) return undefined
  let apart = 0
  for (let a = 0; a < k; a++)
    for (let b = a + 1; b < k; b++) if ((ties[a]?.[b] ?? 0) === 0 && (!directed || (ties[b]?.[a] ?? 0) === 0)) apart++
  return apart / ((k * (k - 1)) / 2)
}
