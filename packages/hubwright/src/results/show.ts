import { topologies } from "@hubwright/core"
import * as Schema from "effect/Schema"
import { key, maybe } from "./field.ts"

const Score = Schema.Finite

/** How an organization is arranged. */
export const TopologyData = Schema.Struct({
  declared: maybe(Schema.Literals(topologies), "What the organization says of itself."),
  actual: key(Schema.Literals([...topologies, "not-decidable"]), "What its ties, channels and people show."),
  scores: key(
    Schema.Struct({
      decentralized: Score,
      centralized: Score,
      "hub-and-spoke": Score,
      dandelion: Score,
      holistic: Score
    }),
    "How well each arrangement fits, from 0 to 1."
  ),
  margin: key(Schema.Finite, "The best score less the second best."),
  hub: maybe(Schema.String, "The hub or center of the likeliest arrangement."),
  hubs: key(Schema.Array(Schema.String), "The hub and the sub-hubs, by id; empty where there is none.")
}).annotate({ identifier: "Topology", description: "How an organization is arranged." })
export type TopologyData = typeof TopologyData.Type
