import { type ChannelFacet, facetsOf, neutralize } from "@hubwright/core"
import { mark } from "../page/page.ts"
import { formatTable } from "../page/table.ts"
import { holderLabel, holderList, type Scene, type View } from "./view.ts"

/** What each facet is about, in a word or two. */
const facetWords: { readonly [F in ChannelFacet]: string } = {
  lead: "lead",
  accountable: "the channel",
  operators: "operating it",
  contributors: "replies",
  custodian: "credentials",
  deputy: "credentials, as deputy",
  voice: "voice",
  objectives: "objectives",
  data: "data"
}

/** The facets of all channels as a table of responsibilities (RACI), and the experts of topics and products. */
export const facetsView = (scene: Scene): View => {
  const { organization } = scene
  const channels = Object.keys(organization.channels).map((id) => ({ channel: id, facets: facetsOf(organization, id) }))
  const experts = [...Object.values(organization.topics), ...Object.values(organization.products)]
  return {
    data: { channels, experts: experts.map(({ id, experts: who }) => ({ id, experts: who })) },
    text: (page) =>
      [
        channels.length === 0
          ? "There are no channels."
          : formatTable(page, {
              headings: ["Channel", "", "Who", "For"],
              rows: channels.flatMap(({ channel }) => rowsOf(scene, channel))
            }),
        ...(experts.length === 0
          ? []
          : [
              formatTable(page, {
                headings: ["Topic or product", "", "Who"],
                rows: experts.map(({ id, name, experts: who }) => [neutralize(name ?? id), "C", holderList(scene, who)])
              })
            ]),
        mark(page, "quiet", "R responsible, A accountable, C consulted, I informed")
      ].join("\n\n")
  }
}

/** One row for each holder of a channel in each letter, and one for what nobody holds. */
const rowsOf = (scene: Scene, channel: string): readonly (readonly string[])[] => {
  const held = new Map<string, ChannelFacet[]>()
  for (const { facet, raci, holders } of facetsOf(scene.organization, channel)) {
    const isOptional = facet === "contributors" || facet === "deputy"
    for (const who of holders.length > 0 ? holders.map((id) => holderLabel(scene, id)) : isOptional ? [] : [nobody]) {
      const key = who === nobody ? ` ${nobody}` : `${raci} ${who}`
      held.set(key, [...(held.get(key) ?? []), facet])
    }
  }
  return [...held]
    .sort(byLetter)
    .map(([key, facets], index) => [
      index === 0 ? channel : "",
      key.slice(0, key.indexOf(" ")),
      key.slice(key.indexOf(" ") + 1),
      facets.map((facet) => facetWords[facet]).join(", ")
    ])
}

const nobody = "nobody"
const letters = "RACI "

const byLetter = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  letters.indexOf(a.charAt(0)) - letters.indexOf(b.charAt(0))
