import { type Topology, topologies } from "@hubwright/core"
import { classifyTopology } from "@hubwright/core/topology"
import { type Chance, chanceFrom } from "./chance.ts"
import type { Specimen } from "./noise.ts"

/** How many specimens were named rightly, of all and of each shape. */
export interface Accuracy {
  /** The share named rightly. */
  readonly share: number
  /** The share of those named rightly, shape by shape. */
  readonly byShape: { readonly [T in Topology]: number }
  /** The share that was called not decidable, wrongly. */
  readonly undecided: number
  /** The share of named specimens that was named rightly. */
  readonly whenNamed: number
}

/** What to make specimens of, and how many of each shape. */
export interface Trial {
  readonly seed: number
  readonly each: number
  readonly specimen: (chance: Chance, topology: Topology) => Specimen
}

/** Classifies specimens of all shapes. Below seven units there is no dandelion, so that of something like one the right answer is that it is not decidable. */
export const accuracyOf = ({ seed, each, specimen }: Trial): Accuracy => {
  const shares = topologies.map((topology, index) => {
    const answers = Array.from({ length: each }, (_, number) => {
      const chance = chanceFrom(seed + 7919 * number + 104729 * index)
      const { organization } = specimen(chance, topology)
      const { actual, measures } = classifyTopology(organization)
      return topology === "dandelion" && measures.units < 7
        ? { isRight: actual === "not-decidable", isNamed: actual !== "not-decidable" }
        : { isRight: actual === topology, isNamed: actual !== "not-decidable" }
    })
    const count = (wanted: (answer: (typeof answers)[number]) => boolean) => answers.filter(wanted).length / each
    return {
      topology,
      right: count(({ isRight }) => isRight),
      undecided: count(({ isRight, isNamed }) => !isRight && !isNamed),
      named: count(({ isNamed }) => isNamed),
      rightlyNamed: count(({ isRight, isNamed }) => isRight && isNamed)
    }
  })
  const mean = (of: (share: (typeof shares)[number]) => number) =>
    shares.reduce((sum, share) => sum + of(share), 0) / shares.length
  const rightOf = (topology: Topology) => shares.find((share) => share.topology === topology)?.right ?? 0
  return {
    share: mean(({ right }) => right),
    byShape: {
      decentralized: rightOf("decentralized"),
      centralized: rightOf("centralized"),
      "hub-and-spoke": rightOf("hub-and-spoke"),
      dandelion: rightOf("dandelion"),
      holistic: rightOf("holistic")
    },
    undecided: mean(({ undecided }) => undecided),
    whenNamed: mean(({ rightlyNamed }) => rightlyNamed) / mean(({ named }) => named)
  }
}
