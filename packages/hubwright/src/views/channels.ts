import { facetsOf } from "@hubwright/core"
import { formatTable } from "../page/table.ts"
import { holderList, type Scene, type View } from "./view.ts"

/** The channels: where they are, who works on them, who answers for them and who holds their credentials. */
export const channelsView = (scene: Scene): View => {
  const channels = Object.values(scene.organization.channels)
  const rows = channels.map(({ id, platform, closed }) => {
    const facets = new Map(facetsOf(scene.organization, id).map(({ facet, holders }) => [facet, holders]))
    return [
      closed === undefined ? id : `${id} (closed)`,
      platform,
      holderList(scene, facets.get("operators") ?? []),
      holderList(scene, facets.get("accountable") ?? []),
      holderList(scene, facets.get("custodian") ?? [])
    ]
  })
  return {
    data: { channels },
    text: (page) =>
      rows.length === 0
        ? "There are no channels."
        : formatTable(page, { headings: ["Channel", "Platform", "Operated by", "Accountable", "Credentials"], rows })
  }
}
