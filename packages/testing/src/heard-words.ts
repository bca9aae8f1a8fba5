import type { Organization } from "@hubwright/core"

const operators = new Set(["AND", "OR", "NOT", "NEAR"])

/** The words that an organization listens for: those of its queries, and what its products are called. At most so many. */
export const heardWords = ({ listening, products }: Organization, most: number): readonly string[] => {
  const queries = Object.values(listening.queries).map(({ query }) => query)
  const names = Object.entries(products).flatMap(([id, { name, also }]) => [name ?? id, ...also])
  const words = [...names, ...queries].flatMap((text) => text.match(/[\p{L}\p{N}']+/gu) ?? [])
  return [...new Set(words.filter((word) => !operators.has(word)))].slice(0, most)
}
