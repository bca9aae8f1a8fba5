import { topologies } from "@hubwright/core"
import * as Schema from "effect/Schema"
import { key, maybe } from "./field.ts"

/** An element of the model, as it reads: defaults filled in, with its id. */
const Element = Schema.StructWithRest(Schema.Struct({ id: key(Schema.String, "Its id.") }), [
  Schema.Record(Schema.String, Schema.Unknown)
])

const elements = (section: string, note = "") =>
  Schema.Array(Element).annotateKey({
    description: `The ${section}, each as docs/reference/model.md describes, with its id.${note}`
  })

/** How an organization is arranged. */
export const TopologyData = Schema.Struct({
  declared: maybe(Schema.Literals(topologies), "What the organization says of itself."),
  actual: key(Schema.Literals([...topologies, "not-decidable"]), "What its ties, channels and people show."),
  scores: key(
    Schema.Record(Schema.Literals(topologies), Schema.Finite),
    "How well each arrangement fits, from 0 to 1, by its name."
  ),
  margin: key(Schema.Finite, "The best score less the second best."),
  hub: maybe(Schema.String, "The hub or center of the likeliest arrangement."),
  hubs: key(Schema.Array(Schema.String), "The hub and the sub-hubs, by id; empty where there is none.")
})
export type TopologyData = typeof TopologyData.Type

const hidden = " Without `--names` people have no `name`, `email` and `title`."

/** What `hubwright show MODEL departments --json` prints. */
export const DepartmentsResult = Schema.Struct({
  departments: elements("departments"),
  agencies: elements("agencies")
})

/** What `hubwright show MODEL people --json` prints. */
export const PeopleResult = Schema.Struct({ people: elements("people", hidden) })

/** What `hubwright show MODEL channels --json` prints. */
export const ChannelsResult = Schema.Struct({ channels: elements("channels") })

/** What `hubwright show MODEL ties --json` prints. */
export const TiesResult = Schema.Struct({
  ties: key(Schema.Array(Schema.Unknown), "The ties, each as docs/reference/model.md describes.")
})

/** What `hubwright show MODEL --json` prints. */
export const OverviewResult = Schema.Struct({
  organization: key(Schema.Record(Schema.String, Schema.Unknown), "What is said of the organization as a whole."),
  topology: key(TopologyData, "How it is arranged."),
  ...DepartmentsResult.fields,
  ...PeopleResult.fields,
  ...ChannelsResult.fields,
  ...TiesResult.fields,
  topics: elements("topics"),
  products: elements("products")
})

const HeldFacet = Schema.Struct({
  facet: key(
    Schema.String,
    "`lead`, `accountable`, `operators`, `contributors`, `custodian`, `deputy`, `voice`, `objectives` or `data`."
  ),
  raci: key(Schema.Literals(["R", "A", "C", "I"]), "Responsible, accountable, consulted or informed."),
  holders: key(Schema.Array(Schema.String), "The ids of who holds it; empty where nobody does."),
  source: Schema.optionalKey(Schema.Record(Schema.String, Schema.String)).annotateKey({
    description:
      "Where that is said: `kind` is channel, brand, organization, facet (whoever holds that one stands in) or role."
  })
})

/** What `hubwright show MODEL facets --json` prints. */
export const FacetsResult = Schema.Struct({
  channels: key(
    Schema.Array(
      Schema.Struct({
        channel: key(Schema.String, "The id of the channel."),
        facets: key(Schema.Array(HeldFacet), "Who holds which facet of it, inherited ones included.")
      })
    ),
    "The channels."
  ),
  experts: key(
    Schema.Array(
      Schema.Struct({
        id: key(Schema.String, "The id of a topic or a product."),
        experts: key(Schema.Array(Schema.String), "The ids of who knows about it.")
      })
    ),
    "Who is consulted about what."
  )
})

/** What `hubwright show MODEL channel ID --json` prints. */
export const ChannelResult = Schema.Struct({
  channel: key(Element, "The channel, as docs/reference/model.md describes, with its id."),
  facets: key(Schema.Array(HeldFacet), "Who holds which facet of it, inherited ones included.")
})

/** What `hubwright show MODEL path FROM TO --json` prints. */
export const PathResult = Schema.Struct({
  from: key(Schema.String, "The channel, or the unit, where the message arrives."),
  to: key(Schema.String, "The unit it should get to."),
  path: key(
    Schema.Record(Schema.String, Schema.Unknown),
    "From a channel, what `findPath` of @hubwright/core/topology gives: `kind` is path or dead-end, with `acts`, `units`, `hops`, `speaker`, or `deadEnd` and `missing`. From a unit, what `findHops` gives: `kind` is walk or no-walk, with `units` and `hops`, or `missing`."
  )
})
