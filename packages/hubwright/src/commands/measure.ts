import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { answer } from "../answer.ts"
import { readBytes } from "../disk.ts"
import { checkedValue } from "../model/organization.ts"
import type { MeasureResult } from "../results/measure.ts"

/** `hubwright measure`: measures a bare network. */
export const measure = Command.make(
  "measure",
  {
    edges: Argument.String("edges").pipe(
      Argument.withDescription("The edges, in CSV: from, to and, if there is one, weight; else the first two columns.")
    ),
    nodes: Flag.String("nodes").pipe(
      Flag.withMetavar("FILE"),
      Flag.withDescription("The nodes, in CSV: id, else the first column, and the column that groups them.")
    ),
    partition: Flag.String("partition").pipe(
      Flag.withMetavar("COLUMN"),
      Flag.withDescription("The column of the nodes that says which group they are in.")
    ),
    minWeight: Flag.Finite("min-weight").pipe(
      Flag.withMetavar("WEIGHT"),
      Flag.withDescription("Leave out edges that weigh less."),
      Flag.optional
    ),
    undirected: Flag.Boolean("undirected").pipe(
      Flag.withDescription("An edge from a to b is one from b to a too."),
      Flag.withDefault(false)
    )
  },
  Effect.fnUntraced(function* ({ edges, nodes, partition, minWeight, undirected }) {
    const files = { [edges]: yield* readBytes(edges), [nodes]: yield* readBytes(nodes) }
    const fileAt = (path: string) => ({ path, content: files[path] ?? "" })
    const { readNetwork } = yield* Effect.promise(() => import("@hubwright/core/read"))
    const read = readNetwork(
      { edges: fileAt(edges), nodes: fileAt(nodes) },
      { partition, directed: !undirected, ...(Option.isNone(minWeight) ? {} : { minWeight: minWeight.value }) }
    )
    const { graph, groupOf } = yield* checkedValue(read, { prefix: "", files })
    const { measureNetwork } = yield* Effect.promise(() => import("@hubwright/core/measures"))
    const measures = measureNetwork(graph, groupOf)
    const { formatMeasures } = yield* Effect.promise(() => import("../measure/format-measures.ts"))
    const { measuredGroups } = yield* Effect.promise(() => import("../measure/measured.ts"))
    const data: MeasureResult = {
      directed: graph.directed,
      measures: measuredGroups(measures).flatMap(({ measures: rows }) =>
        rows.map(({ name, value, meaning }) => ({ name, value: value ?? null, meaning }))
      ),
      groups: measures.groups.map((group) => ({ ...group })),
      nodes: measures.nodes.map((node) => ({ ...node }))
    }
    yield* answer({ data, text: (page) => formatMeasures(page, measures) })
  })
).pipe(
  Command.withDescription(
    "Measures a bare network, without a model: how far its groups keep to themselves, how far apart they are, and who holds them together. Every value is exact, and a line says what it is."
  ),
  Command.withShortDescription("Measures a bare network, without a model."),
  Command.withExamples([
    {
      command: "hubwright measure mails.csv --nodes staff.csv --partition department",
      description: "Who writes to whom, by department"
    },
    {
      command: "hubwright measure mails.csv --nodes staff.csv --partition site --min-weight 5",
      description: "By site, from five mails on"
    }
  ])
)
