import type { Edge } from "../../packages/core/src/topology/graph.ts"

const names = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, place) => `n${String(place).padStart(3, "0")}`)

/** A star of so many nodes; the first is its center. */
export const starOf = (count: number): readonly Edge[] => {
  const [center = "", ...others] = names(count)
  return others.map((other): Edge => [center, other])
}

/** A ring of so many nodes. */
export const ringOf = (count: number): readonly Edge[] =>
  names(count).map((node, place, all): Edge => [node, all[(place + 1) % count] ?? ""])

/** Everybody tied to everybody, both ways round. */
export const completeOf = (count: number): readonly Edge[] =>
  names(count).flatMap((from, _, all) => all.filter((to) => to !== from).map((to): Edge => [from, to]))
