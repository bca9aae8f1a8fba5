import { epochMillis } from "../../model/instant.ts"
import type { Channel, Publication } from "../../model/organization.ts"
import { hasEdge, indexOf } from "../../topology/graph.ts"
import type { Subject } from "../subject.ts"

/** A channel that doubles another: the same platform, brand, market, language and purpose. */
export interface Duplicate {
  readonly channel: Channel
  /** The one worth keeping. */
  readonly keep: Channel
}

/**
 * The channels that double another. Of those alike the official one is kept, else the one with the latest post, else the
 * first by id. Of a channel of which neither brand nor market nor purpose is said it cannot be told.
 */
export const duplicatesOf = (channels: readonly Channel[]): readonly Duplicate[] => {
  const alike = new Map<string, Channel[]>()
  for (const channel of channels) {
    const { platform, brand = "", market = "", language = "", purpose = "" } = channel
    if (platform === "other" || (brand === "" && purpose === "" && market === "")) continue
    const key = [platform, brand, market, language, purpose].join(" ")
    const known = alike.get(key)
    if (known === undefined) alike.set(key, [channel])
    else known.push(channel)
  }
  return [...alike.values()].flatMap((group) => {
    const [keep, ...others] = [...group].sort((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1))
    return keep === undefined ? [] : others.map((channel) => ({ channel, keep }))
  })
}

const rank = ({ official, lastPost }: Channel): number =>
  (official === true ? 1e9 : 0) + (lastPost === undefined ? 0 : Number(lastPost.slice(0, 10).replaceAll("-", "")))

/** A publication with its place in the model, and the unit that it comes from. */
export interface Post extends Publication {
  readonly place: number
  readonly unit: string
}

/** Two posts about one thing, within a day, of two units that do not work together. */
export interface Conflict {
  readonly first: Post
  readonly second: Post
  /** The message, claim or topic that both are about. */
  readonly about: string
  readonly hours: number
}

/** Posts of two units are near each other within so much time. */
const nearMillis = 24 * 3_600_000

/** The posts that cross each other, each first one with the next. */
export const conflictsOf = (subject: Subject): readonly Conflict[] => {
  const { organization, network } = subject
  const posts = organization.publications.flatMap((publication, place) => {
    const unit = postingUnit(subject, publication)
    const millis = epochMillis(publication.at)
    return unit === undefined || millis === undefined
      ? []
      : mattersOf(publication).map((about) => ({ ...publication, place, unit, millis, about }))
  })
  const byAbout = new Map<string, typeof posts>()
  for (const post of posts) byAbout.set(post.about, [...(byAbout.get(post.about) ?? []), post])
  const isTied = (a: string, b: string): boolean => {
    const [from, to] = [indexOf(network.graph, a), indexOf(network.graph, b)]
    return from >= 0 && to >= 0 && hasEdge(network.graph, from, to)
  }
  const conflicts = [...byAbout].flatMap(([about, alike]) => {
    const sorted = [...alike].sort((a, b) => a.millis - b.millis)
    return sorted.flatMap((first, index): readonly Conflict[] => {
      const second = sorted
        .slice(index + 1)
        .find(
          ({ millis, unit }) => millis - first.millis <= nearMillis && unit !== first.unit && !isTied(unit, first.unit)
        )
      return second === undefined
        ? []
        : [{ first, second, about, hours: Math.round((second.millis - first.millis) / 3_600_000) }]
    })
  })
  const byPair = new Map<string, Conflict>() // two posts can cross each other in several matters
  for (const conflict of conflicts) {
    const pair = `${conflict.first.place} ${conflict.second.place}`
    if (!byPair.has(pair)) byPair.set(pair, conflict)
  }
  return [...byPair.values()]
}

/** What a publication is about: its message and what it claims, else its topic. */
const mattersOf = ({ message, claims, topic }: Publication): readonly string[] => {
  const matters = [...(message === undefined ? [] : [message]), ...claims]
  return matters.length === 0 && topic !== undefined ? [topic] : [...new Set(matters)]
}

/** The unit that posts: whoever is named, else whoever operates the channel. */
const postingUnit = ({ organization, holdersOf, unitOf }: Subject, { by, from, channel: id }: Publication) => {
  const named = by ?? from
  if (named !== undefined) return unitOf(named)
  const channel = Object.hasOwn(organization.channels, id) ? organization.channels[id] : undefined
  const [first] = channel === undefined ? [] : holdersOf(channel, "operators")
  return first === undefined ? undefined : unitOf(first)
}
