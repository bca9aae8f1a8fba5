import { topologies } from "@hubwright/core"
import { type Classification, classifyTopology } from "@hubwright/core/topology"
import { summarize } from "../model/summarize.ts"
import { entry, mark, type Page, wrap } from "../page/page.ts"
import type { TopologyData } from "../results/show.ts"
import { channelsView } from "./channels.ts"
import { departmentsView } from "./departments.ts"
import { peopleView } from "./people.ts"
import { tiesView } from "./ties.ts"
import type { Scene, View } from "./view.ts"

/** The whole model: what there is, and how it is arranged; as data, all its elements. */
export const overviewView = (scene: Scene): View => {
  const { organization, at } = scene
  const classification = classifyTopology(organization, { at: at.slice(0, 10) })
  return {
    data: {
      organization: organization.organization,
      topology: topologyData(classification),
      ...departmentsView(scene).data,
      ...peopleView(scene).data,
      ...channelsView(scene).data,
      ...tiesView(scene).data,
      topics: Object.values(organization.topics),
      products: Object.values(organization.products)
    },
    text: (page) =>
      [
        wrap(page, summarize({ ok: true, value: organization, problems: [] })),
        formatTopology(page, classification),
        formatViews(page)
      ].join("\n\n")
  }
}

const topologyData = ({ declared, actual, scores, margin, hub, hubs }: Classification): TopologyData => ({
  declared: declared ?? null,
  actual,
  scores,
  margin,
  hub: hub ?? null,
  hubs: hubs.map(({ unit }) => unit)
})

/** Why no arrangement is named, in words. */
const because: { readonly [U in NonNullable<Classification["undecided"]>]: string } = {
  "too-few-units": "there are too few units",
  "no-channels": "nobody operates a channel",
  "people-unknown": "no people are listed who could be enabled to post",
  "tied-but-not-enabled": "most units work together, but few people are enabled to post",
  "too-close": "two arrangements fit equally well"
}

const barWidth = 30

const formatTopology = (page: Page, { declared, actual, undecided, scores, hub, hubs }: Classification): string => {
  const center = actual === "dandelion" && hub === undefined ? ", of hubs without a center" : ""
  const verdict =
    undecided === undefined
      ? `Its ties, channels and people show: ${mark(page, "name", actual)}${center}`
      : `Its arrangement cannot be told: ${because[undecided]}`
  const said =
    declared === undefined
      ? "it declares none"
      : declared === actual
        ? "as declared"
        : `declared: ${mark(page, "warning", declared)}`
  const bars = topologies.map((topology) => {
    const bar = "█".repeat(Math.round(scores[topology] * barWidth))
    return `  ${topology.padEnd(14)} ${scores[topology].toFixed(2)} ${mark(page, topology === actual ? "good" : "quiet", bar)}`.trimEnd()
  })
  const served = hubs.map(({ unit, role, serves }) => ({
    label: `  ${role === "hub" ? "hub" : "sub-hub"} ${unit}`,
    text: serves.length === 0 ? "serves nobody" : `serves ${serves.join(", ")}`
  }))
  const at = Math.min(34, Math.max(0, ...served.map(({ label }) => label.length)) + 2)
  return [
    wrap(page, `${verdict} (${said}).`),
    bars.join("\n"),
    ...(served.length === 0 ? [] : [served.map((hub) => entry(page, { ...hub, at })).join("\n")])
  ].join("\n\n")
}

const formatViews = (page: Page): string =>
  wrap(page, "See also: departments, people, channels, ties, facets, channel ID, path FROM TO.")
