import { type Channel, type ChannelFacet, facetsOf, type Organization } from "@hubwright/core"
import { goneSince, operatorsOf } from "./engagement.ts"
import { isOver, openChannels } from "./moment.ts"

/** Who holds what for a channel, inherited facets included, as ids of departments, agencies and people. */
export interface Custody {
  readonly channel: Channel
  readonly operators: readonly string[]
  readonly accountable: readonly string[]
  readonly custodians: readonly string[]
  readonly deputies: readonly string[]
  /** The custodians and deputies who have left, or whose engagement there is over, each with the day. */
  readonly gone: ReadonlyMap<string, string>
  /** The agencies that may do something there, each until when. */
  readonly agencies: readonly EngagedAgency[]
  readonly mfa?: boolean
  readonly rotated?: string
  /** The other open channels of the same platform, brand, market, language and purpose. */
  readonly doubles: readonly string[]
}

/** An agency with a permission on a channel. */
export interface EngagedAgency {
  readonly agency: string
  /** The last day of its engagement, where it ends. */
  readonly until?: string
  /** Whether that day has passed. */
  readonly isOver: boolean
}

/** What two channels share when one doubles the other. */
const purposeKey = ({ platform, brand, market, language, purpose }: Channel): string =>
  [platform, brand ?? "", market ?? "", language ?? "", purpose ?? ""].join(" ")

const agenciesOf = (organization: Organization, channel: Channel, at: string): readonly EngagedAgency[] =>
  Object.values(organization.agencies)
    .flatMap((agency) => {
      const engagements = agency.engagements.filter((engagement) => engagement.channel === channel.id)
      if (engagements.length > 0)
        return engagements.map(({ until }) => ({
          agency: agency.id,
          ...(until === undefined ? {} : { until }),
          isOver: isOver(until, at)
        }))
      const operates = channel.operators.some(({ unit }) => unit === agency.id)
      return operates || channel.custodian === agency.id ? [{ agency: agency.id, isOver: false }] : []
    })
    .sort((a, b) => (a.agency < b.agency ? -1 : 1))

/** Who holds what for each open channel, in order of id. */
export const custodyOf = (organization: Organization, at: string): readonly Custody[] => {
  const channels = openChannels(organization, at)
  const alike = new Map<string, string[]>()
  for (const channel of channels) {
    const group = alike.get(purposeKey(channel))
    if (group === undefined) alike.set(purposeKey(channel), [channel.id])
    else group.push(channel.id)
  }
  return channels.map((channel) => {
    const facets = new Map(facetsOf(organization, channel.id).map(({ facet, holders }) => [facet, holders]))
    const holders = (facet: ChannelFacet): readonly string[] => facets.get(facet) ?? []
    const gone = [...holders("custodian"), ...holders("deputy")].flatMap((id): readonly [string, string][] => {
      const since = goneSince(organization, id, { channel: channel.id, at })
      return since === undefined ? [] : [[id, since]]
    })
    return {
      channel,
      operators: operatorsOf(organization, channel.id, at),
      accountable: holders("accountable"),
      custodians: holders("custodian"),
      deputies: holders("deputy"),
      gone: new Map(gone),
      agencies: agenciesOf(organization, channel, at),
      ...(channel.credentials?.mfa === undefined ? {} : { mfa: channel.credentials.mfa }),
      ...(channel.credentials?.rotated === undefined ? {} : { rotated: channel.credentials.rotated }),
      doubles: (alike.get(purposeKey(channel)) ?? []).filter((id) => id !== channel.id)
    }
  })
}
