import { type Channel, isId, type Organization } from "@hubwright/core"
import { type ChannelValues, type Parties, readChannelRow } from "./channel-row.ts"
import { fold } from "./fold.ts"
import type { Ground } from "./place-units.ts"
import { elementOf, type Placed, placed, rowsOf } from "./placement.ts"
import type { Table } from "./table.ts"

/** Places the rows of tables of channels. A channel is known by its id, its address, or its handle on its platform. */
export const placeChannels = (
  tables: readonly Table[],
  parties: Parties,
  ground: Ground
): readonly Placed<ChannelValues>[] => {
  const { known, ids, left } = ground
  const idBySign = new Map<string, string>()
  const learn = (id: string, channel: Described): void => {
    for (const sign of [id, ...signsOf(channel)]) if (!idBySign.has(sign)) idBySign.set(sign, id)
  }
  for (const channel of Object.values(known?.channels ?? {})) learn(channel.id, channel)

  const channels = new Map<string, Placed<ChannelValues>>()
  for (const place of rowsOf(tables, "channels")) {
    const values = readChannelRow(place, parties, ground)
    if (values === undefined) continue
    const given = place.row.cells.id
    const [found] = [given ?? "", ...signsOf(values)].flatMap((sign) => idBySign.get(sign) ?? [])
    const isFree = found === undefined && given !== undefined && isId(given) && ids.take(given)
    const id = found ?? (isFree ? given : ids.issue([stemOf(values)], "channel"))
    if (channels.has(id)) left.row(place, `another row is about the channel \`${id}\``)
    else channels.set(id, placed(id, values, knownValues(elementOf(known?.channels, id))))
    learn(id, values)
  }
  return [...channels.values()]
}

type Described = Pick<ChannelValues | Channel, "platform" | "handle" | "url" | "name">

const signsOf = ({ platform, handle, url, name }: Described): readonly string[] => [
  ...(url === undefined ? [] : [`url ${url.toLowerCase().replace(/^https?:\/\/(?:www\.)?|\/$/gu, "")}`]),
  ...(handle === undefined ? [] : [`handle ${platform} ${handle.toLowerCase().replace(/^@/u, "")}`]),
  ...(name === undefined || handle !== undefined ? [] : [`name ${platform} ${fold(name)}`])
]

const stemOf = ({ platform, handle, name }: ChannelValues): string => {
  const label = (handle ?? name ?? "").replaceAll("_", "-")
  return fold(label).split(" ").includes(platform) ? label : `${label}-${platform}`
}

/** A channel of the model in the form that a row has: operators by unit alone. */
const knownValues = (channel: Organization["channels"][string] | undefined): object | undefined =>
  channel === undefined ? undefined : { ...channel, operators: channel.operators.map(({ unit }) => unit) }
