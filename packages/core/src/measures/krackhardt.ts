import type { Graph } from "../topology/graph.ts"
import { componentsOf } from "./components.ts"
import { tiesOfArcs } from "./directions.ts"
import { type Reachability, reachabilityOf, reaches } from "./reachability.ts"

/**
 * Krackhardt's hierarchy: the share of pairs of nodes of which one can reach the other but not be reached by them,
 * 1 - (pairs that reach each other) / (pairs of which at least one reaches the other).
 *
 * In [0, 1]: 1 for a tree of command, 0 where whoever can be reached can answer, as in any undirected network. Undefined
 * without edges. Takes time in the edges times the nodes over 32. Krackhardt 1994, Computational Organization Theory, 89-111;
 * as in sna and UCINET.
 */
export const krackhardtHierarchy = (graph: Graph): number | undefined => {
  const reachability = reachabilityOf(graph)
  const { sizes } = reachability
  const mutual = sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0)
  let oneWay = 0
  for (let b = 1; b < sizes.length; b++)
    for (let a = 0; a < b; a++) if (reaches(reachability, a, b)) oneWay += (sizes[a] ?? 0) * (sizes[b] ?? 0)
  return mutual + oneWay === 0 ? undefined : oneWay / (mutual + oneWay)
}

/**
 * Krackhardt's efficiency: how few edges there are beyond those that hold each component together. Of the ties, not the arcs:
 * 1 - (m - Σ (c - 1)) / Σ (c (c - 1) / 2 - (c - 1)) over components of c nodes, so that an arc and its return are not
 * one too many.
 *
 * In [0, 1]: 1 for a tree, 0 where everybody of a component is tied to everybody. Undefined where no component has more than
 * two nodes, as there nothing can be superfluous.
 *
 * Three denominators are in circulation. sna counts `arcs`: 1 - (m - Σ (c - 1)) / Σ (c (c - 1) - (c - 1)); UCINET averages
 * over components with (c - 1)². They differ on all but trees. Krackhardt 1994, as above.
 */
export const krackhardtEfficiency = (
  graph: Graph,
  { count = "ties" }: { readonly count?: "ties" | "arcs" } = {}
): number | undefined => {
  const edgeCount = count === "ties" ? tiesOfArcs(graph).edgeCount : graph.edgeCount * (graph.directed ? 1 : 2)
  const { sizes } = componentsOf(graph)
  const least = sizes.reduce((sum, size) => sum + size - 1, 0)
  const most = sizes.reduce((sum, size) => sum + (size * (size - 1)) / (count === "ties" ? 2 : 1), 0)
  return most === least ? undefined : 1 - (edgeCount - least) / (most - least)
}

/**
 * Krackhardt's least upper boundedness: the share of pairs who have somebody at whom the chains above both first meet,
 * 1 - (pairs in a component without a least upper bound) / Σ (c - 1)(c - 2) / 2 over components of c nodes.
 *
 * Arcs run from superior to subordinate: on the transposed graph the result is another. An upper bound of a pair reaches
 * both, and everybody reaches themselves, so it may be one of the two; a least one is reached by every other upper bound.
 *
 * In [0, 1]: 1 for a tree of command, 0 where subordinates of many report to one and the arcs are taken the wrong way.
 * Undefined where no component has more than two nodes. Like hierarchy it saturates where the graph is dense or strongly
 * connected, so it is for reporting and approval, not for who talks to whom. Takes time in the cube of the nodes over 32.
 *
 * Krackhardt 1994, as above; UCINET's definition. `lubness` of sna 2.7 tests for the greatest upper bound instead, against
 * its own manual: it agrees on trees only.
 */
export const leastUpperBoundedness = (graph: Graph): number | undefined => {
  const { sizes: components, componentOf } = componentsOf(graph)
  const most = components.reduce((sum, size) => sum + ((size - 1) * (size - 2)) / 2, 0)
  if (most === 0) return undefined
  const reachability = reachabilityOf(graph)
  const { sizes, classOf } = reachability
  const home = new Uint32Array(sizes.length)
  classOf.forEach((own, node) => {
    home[own] = componentOf[node] ?? 0
  })
  let unbounded = 0
  // of nodes of one class each is an upper bound of the others, and so is whoever reaches the other of two
  for (let b = 1; b < sizes.length; b++)
    for (let a = 0; a < b; a++)
      if (home[a] === home[b] && !reaches(reachability, a, b) && !haveLeastUpperBound(reachability, a, b))
        unbounded += (sizes[a] ?? 0) * (sizes[b] ?? 0)
  return 1 - unbounded / most
}

/** Whether of the classes that reach both of two there is one which all the others reach; only the last of them can be it. */
const haveLeastUpperBound = ({ reachedFrom, words }: Reachability, a: number, b: number): boolean => {
  const boundsIn = (word: number): number => (reachedFrom[a * words + word] ?? 0) & (reachedFrom[b * words + word] ?? 0)
  let word = a >>> 5 // nothing after a reaches a
  while (word >= 0 && boundsIn(word) === 0) word--
  if (word < 0) return false
  const last = word * 32 + 31 - Math.clz32(boundsIn(word))
  for (; word >= 0; word--) if ((boundsIn(word) & ~(reachedFrom[last * words + word] ?? 0)) !== 0) return false
  return true
}
