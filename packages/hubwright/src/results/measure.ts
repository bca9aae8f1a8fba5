import * as Schema from "effect/Schema"
import { key, maybe } from "./field.ts"

const numbers = (description: string) =>
  Schema.Array(
    Schema.StructWithRest(Schema.Struct({ id: key(Schema.String, "Its id.") }), [
      Schema.Record(Schema.String, Schema.Unknown)
    ])
  ).annotateKey({ description })

/** What `hubwright measure --json` prints. */
export const MeasureResult = Schema.Struct({
  directed: key(Schema.Boolean, "Whether edges have a direction."),
  measures: key(
    Schema.Array(
      Schema.Struct({
        name: key(Schema.String, "What it is called."),
        value: maybe(Schema.Number, "Its value; `null` where it is not defined of this network."),
        meaning: key(Schema.String, "What it is, with the range it lies in.")
      })
    ),
    "The measures of the network as a whole."
  ),
  groups: numbers("Each group with its `size` and, where they are defined, `ei`, `homophily` and `conductance`."),
  nodes: numbers(
    "Each node with its `group` and what `measureNetwork` of @hubwright/core/measures says of a node: `degree`, `betweenness`, `brokerShare`, `constraint` and so on."
  )
})
export type MeasureResult = typeof MeasureResult.Type
