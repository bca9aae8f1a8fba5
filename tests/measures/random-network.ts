import * as fc from "fast-check"
import { type Edge, type Graph, graphFromEdges } from "../../packages/core/src/topology/graph.ts"

/** A small network, drawn by lot, with who belongs where. */
export interface RandomNetwork {
  readonly graph: Graph
  readonly edges: readonly Edge[]
  readonly groupOf: (node: string) => string
}

/** What of a random network is not left to chance. */
export interface NetworkConstraints {
  readonly directed?: boolean
  readonly most?: number
}

const letters = "abcdefghijkl"

/**
 * Networks of up to seven nodes unless told, from no edges to all of them, with weights of 1 to 3, in up to three groups that
 * have nothing to do with the order of the nodes.
 */
export const randomNetwork = ({ directed, most = 7 }: NetworkConstraints = {}): fc.Arbitrary<RandomNetwork> =>
  fc
    .record({
      size: fc.integer({ min: 1, max: most }),
      isDirected: directed === undefined ? fc.boolean() : fc.constant(directed),
      labels: fc.array(fc.constantFrom("x", "y", "z"), { minLength: most, maxLength: most })
    })
    .chain(({ size, isDirected, labels }) => {
      const nodes = [...letters.slice(0, size)]
      const pairs = nodes.flatMap((from) =>
        nodes.filter((to) => (isDirected ? from !== to : from < to)).map((to): readonly [string, string] => [from, to])
      )
      const weights = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: pairs.length, maxLength: pairs.length })
      return fc.record({ chosen: fc.subarray(pairs), weights }).map(({ chosen, weights: drawn }) => {
        const edges = chosen.map(([from, to], place): Edge => [from, to, drawn[place] ?? 1])
        const groups = new Map(nodes.map((node, place) => [node, labels[place] ?? "x"]))
        return {
          graph: graphFromEdges(edges, { directed: isDirected, nodes }),
          edges,
          groupOf: (node: string) => groups.get(node) ?? ""
        }
      })
    })
