import type { Organization } from "@hubwright/core"
import type { Dot, DrawnTieKind, Scene } from "../pictures/scene.ts"
import type { Words } from "../words/words.ts"
import type { Naming } from "./naming.ts"
import { blockedChannels, type Reach } from "./reach.ts"
import type { UnitTie } from "./ties.ts"
import { smallestGroup, type Unit } from "./unit.ts"

const isDrawn = (kind: UnitTie["kind"]): kind is DrawnTieKind => kind !== "reports"

/** The units and ties of an organization as pictures take them: names cleaned, small groups without their number. */
export const sceneOf = (facts: {
  readonly organization: Organization
  readonly units: readonly Unit[]
  readonly ties: readonly UnitTie[]
  readonly reach: Reach
  readonly naming: Naming
  readonly words: Words
}): Scene => {
  const { organization, units, ties, reach, naming, words } = facts
  const blocked = blockedChannels(reach)
  const dotOf = ({ id, kind, people, usesSocial, channels }: Unit): Dot => ({
    id,
    label: naming.unit(id),
    kind,
    ...(people.kind === "counted" ? { people: people.people } : {}),
    usesSocial: usesSocial === true,
    channels: channels.flatMap((channel) => {
      const platform = organization.channels[channel]?.platform
      return platform === undefined
        ? []
        : [{ id: channel, platform: words.terms.platforms[platform], reaches: !blocked.has(channel) }]
    }),
    says: words.sentences.unitSays({
      unit: naming.unit(id),
      people,
      channels: channels.length,
      usesSocial: usesSocial !== false,
      smallest: smallestGroup
    })
  })
  const known = new Set(units.map(({ id }) => id))
  return {
    dots: units.map(dotOf),
    ties: ties.flatMap(({ kind, from, to }) =>
      isDrawn(kind) && known.has(from) && known.has(to) ? [{ kind, from, to }] : []
    )
  }
}
