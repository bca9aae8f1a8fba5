import { type FacetSource, facetsOf, type HeldFacet, neutralize, type Operator } from "@hubwright/core"
import { mark } from "../page/page.ts"
import { formatTable } from "../page/table.ts"
import { holderLabel, type Scene, type View } from "./view.ts"

/** One channel: who answers for what of it, and where that is said. */
export const channelView = (scene: Scene, id: string): View => {
  const channel = scene.organization.channels[id]
  const facets = facetsOf(scene.organization, id)
  const rows = facets.map((held) => [
    held.facet,
    held.raci,
    holdersOf(scene, held, channel?.operators ?? []),
    sourceOf(scene, held.source)
  ])
  const account = [channel?.platform, channel?.handle, channel?.url].filter((part) => part !== undefined)
  const traits = [channel?.purpose, channel?.brand, channel?.market, channel?.language].filter(
    (part) => part !== undefined
  )
  return {
    data: { channel, facets },
    text: (page) =>
      [
        [mark(page, "heading", neutralize(channel?.name ?? id)), account.map(neutralize).join(" "), traits.join(", ")]
          .filter((line) => line !== "")
          .join("\n"),
        formatTable(page, { headings: ["Facet", "", "Held by", "Said by"], rows })
      ].join("\n\n")
  }
}

const holdersOf = (scene: Scene, { facet, holders }: HeldFacet, operators: readonly Operator[]): string => {
  const isConditional = (id: string): boolean =>
    facet === "operators" && operators.some((operator) => operator.unit === id && operator.for !== undefined)
  return holders.length === 0
    ? "nobody"
    : holders.map((id) => `${holderLabel(scene, id)}${isConditional(id) ? " (at times)" : ""}`).join("; ")
}

const sourceOf = ({ organization }: Scene, source: FacetSource | undefined): string => {
  switch (source?.kind) {
    case undefined:
      return ""
    case "channel":
      return "the channel"
    case "brand":
      return `the brand ${neutralize(organization.brands[source.brand]?.name ?? source.brand)}`
    case "organization":
      return "the organization"
    case "facet":
      return source.facet === "lead" ? "nobody, so the lead" : "nobody, so who is accountable"
    case "role":
      return "nobody, so the group head"
  }
}
