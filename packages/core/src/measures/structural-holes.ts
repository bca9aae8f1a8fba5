import type { Graph } from "../topology/graph.ts"
import { tiesOfArcs } from "./directions.ts"

/** How the strength of ties is taken. */
export interface StrengthOptions {
  /** `ignored` (unless told): every tie is as strong as any other. `strengths`: a tie is as strong as its weight. */
  readonly weights?: "ignored" | "strengths"
}

/**
 * Burt's constraint of each node, in the order of `nodes`: how much its contacts are contacts of each other, so that it can
 * do little without them. Low is a broker. Nothing for isolates.
 *
 * ```text
 * c_i = Σ_j (p_ij + Σ_q p_iq p_qj)²    p_ij = (a_ij + a_ji) / Σ_k (a_ik + a_ki)
 * ```
 *
 * over the contacts j of i, and q among them other than j. In (0, 1.125] where weights are ignored: 1 / d for a hub of d who do
 * not know each other, 1 for one contact, 1.125 for two who know each other. It falls with the number of contacts, so
 * compare nodes of like degree. Arcs are read as ties, weights of arcs both ways adding up.
 *
 * Takes time in Σ_i Σ_{q next to i} d_q. Burt 1992, Structural Holes; as `constraint` in igraph and networkx.
 */
export const constraintOf = (graph: Graph, options: StrengthOptions = {}): readonly (number | undefined)[] => {
  const { offsets, targets, nodes, weights } = tiesOfArcs(graph)
  const strengths = options.weights === "strengths" ? weights : new Float64Array(targets.length).fill(1)
  const { length: n } = nodes
  const sums = new Float64Array(n)
  for (let node = 0; node < n; node++)
    for (let entry = offsets[node] ?? 0, end = offsets[node + 1] ?? 0; entry < end; entry++)
      sums[node] = (sums[node] ?? 0) + (strengths[entry] ?? 0)
  const contactOf = new Int32Array(n).fill(-1)
  const invested = new Float64Array(n) // in each contact, by itself and by way of others
  return nodes.map((_, node) => {
    const first = offsets[node] ?? 0
    const last = offsets[node + 1] ?? 0
    if (first === last) return undefined
    const all = sums[node] ?? 0
    for (let entry = first; entry < last; entry++) {
      const contact = targets[entry] ?? 0
      contactOf[contact] = node
      invested[contact] = (strengths[entry] ?? 0) / all
    }
    for (let entry = first; entry < last; entry++) {
      const between = targets[entry] ?? 0
      const share = (strengths[entry] ?? 0) / all / (sums[between] ?? 0)
      for (let next = offsets[between] ?? 0, end = offsets[between + 1] ?? 0; next < end; next++) {
        const contact = targets[next] ?? 0
        if (contactOf[contact] === node) invested[contact] = (invested[contact] ?? 0) + share * (strengths[next] ?? 0)
      }
    }
    let constraint = 0
    for (let entry = first; entry < last; entry++) {
      const own = invested[targets[entry] ?? 0] ?? 0
      constraint += own * own
    }
    return constraint
  })
}

/**
 * Burt's effective size of each node's contacts, in the order of `nodes`: how many of them do not merely repeat another,
 * d_i - 2 t_i / d_i with t ties among the d contacts. Nothing for isolates.
 *
 * In [1, d]: d for a hub whose contacts do not know each other, 1 where they all do. Arcs are read as ties, and weights are
 * ignored: the short form holds for those only. Takes time in Σ_i Σ_{q next to i} d_q. Burt 1992; the short form is
 * Borgatti's, 1997, Connections 20:35-38. As `effective_size` in networkx.
 */
export const effectiveSizeOf = (graph: Graph): readonly (number | undefined)[] => {
  const { offsets, targets, nodes } = tiesOfArcs(graph)
  const contactOf = new Int32Array(nodes.length).fill(-1)
  return nodes.map((_, node) => {
    const first = offsets[node] ?? 0
    const last = offsets[node + 1] ?? 0
    if (first === last) return undefined
    for (let entry = first; entry < last; entry++) contactOf[targets[entry] ?? 0] = node
    let ends = 0
    for (let entry = first; entry < last; entry++) {
      const contact = targets[entry] ?? 0
      for (let next = offsets[contact] ?? 0, end = offsets[contact + 1] ?? 0; next < end; next++)
        if (contactOf[targets[next] ?? 0] === node) ends++
    }
    return last - first - ends / (last - first)
  })
}
