import { type ChannelFacet, facetsOf } from "../../model/facets.ts"
import type { Channel, Credentials } from "../../model/organization.ts"
import type { ModelPath } from "../../problem/problem.ts"
import { amount, type Member, type OrganizationFacts, share, whereSome } from "./organization-fact.ts"
import type { Scene } from "./scene.ts"

const pathOf = ({ id }: Channel): ModelPath => ["channels", id]

/** Who holds a facet of a channel, inherited or not. */
export const holdersOf = ({ organization }: Scene, { id }: Channel, facet: ChannelFacet): readonly string[] =>
  facetsOf(organization, id).find((held) => held.facet === facet)?.holders ?? []

const withFacet = (facet: ChannelFacet) => (scene: Scene) =>
  whereSome(scene.channels, { pathOf, has: (channel) => holdersOf(scene, channel, facet).length > 0 })

/** Of every channel what is said of its credentials; nothing where that is not said. */
const byCredentials =
  (has: (credentials: Credentials) => boolean | undefined) =>
  ({ channels }: Scene): readonly Member[] =>
    channels.map((channel) => ({
      path: pathOf(channel),
      has: channel.credentials === undefined ? undefined : has(channel.credentials)
    }))

const heldInside = (scene: Scene): readonly Member[] =>
  scene.channels.map((channel) => {
    const custodians = holdersOf(scene, channel, "custodian")
    return {
      path: pathOf(channel),
      has: custodians.length === 0 ? undefined : !custodians.some((id) => isOutside(scene, id))
    }
  })

/** Whether somebody is an agency, or at home in one. */
const isOutside = ({ organization: { agencies, people } }: Scene, id: string): boolean => {
  const home = Object.hasOwn(people, id) ? people[id]?.departments[0] : undefined
  return Object.hasOwn(agencies, id) || (home !== undefined && Object.hasOwn(agencies, home))
}

const operatedInside = (scene: Scene): readonly Member[] =>
  scene.channels.map((channel) => {
    const operators = holdersOf(scene, channel, "operators")
    return {
      path: pathOf(channel),
      has: operators.length === 0 ? undefined : operators.some((id) => !isOutside(scene, id))
    }
  })

const coveredBy =
  (kinds: readonly string[]) =>
  ({ organization, channels }: Scene): readonly Member[] => {
    const all = Object.values(organization.documents)
    const documents = all.filter(({ kind }) => kinds.includes(kind))
    return channels.map((channel) => ({
      path: pathOf(channel),
      has:
        all.length === 0
          ? undefined
          : documents.some(({ channels: covered }) => covered === undefined || covered.includes(channel.id))
    }))
  }

const yearMillis = 365 * 86_400_000

/** What is known of the accounts of an organization as a whole: of those that are open. */
export const channelFacts: OrganizationFacts = {
  "channel-count": amount("open channels", { type: "integer", min: 0 }, ({ channels }) =>
    channels.length === 0 ? undefined : channels.length
  ),
  "channels-accountable": share("channels somebody answers for", withFacet("accountable")),
  "channels-operated": share("channels with a unit named to work on them", (scene) =>
    whereSome(scene.channels, { pathOf, has: ({ operators }) => operators.length > 0 })
  ),
  "channels-operated-inside": share("channels worked on by an own department", operatedInside),
  "channels-with-custodian": share("channels whose credentials somebody named holds", withFacet("custodian")),
  "channels-with-deputy": share("channels with a deputy for the credentials", withFacet("deputy")),
  "channels-held-inside": share("channels whose credentials are held inside", heldInside),
  "channels-with-second-factor": share(
    "channels protected by a second factor",
    byCredentials(({ mfa }) => mfa)
  ),
  "channels-rotated": share("channels whose credentials were changed within a year", (scene) =>
    byCredentials(({ rotated }) =>
      rotated === undefined ? undefined : scene.atMillis - Date.parse(rotated) <= yearMillis
    )(scene)
  ),
  "channels-unshared": share("channels without a shared password or a linked personal account", (scene) =>
    byCredentials(({ shared, personalAccount }) =>
      personalAccount === undefined ? (shared === undefined ? undefined : !shared) : false
    )(scene)
  ),
  "channels-under-policy": share("channels a policy covers", coveredBy(["policy", "moderation-guidelines"])),
  "channels-with-purpose": share("channels with a purpose", (scene) =>
    whereSome(scene.channels, { pathOf, has: ({ purpose }) => purpose !== undefined })
  ),
  "channels-under-one-unit": amount(
    "how far one unit works on all channels",
    { type: "number", min: 0, max: 1 },
    (scene) => (scene.channels.length === 0 ? undefined : scene.classification().measures.concentration)
  )
}
