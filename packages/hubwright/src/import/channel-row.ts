import { type Platform, quoted } from "@hubwright/core"
import { fold } from "./fold.ts"
import type { People } from "./place-people.ts"
import type { Ground, Units } from "./place-units.ts"
import type { Place } from "./placement.ts"
import { readLanguages } from "./read-languages.ts"
import { type ReadAddress, readAddress, readPlatform } from "./read-platform.ts"
import { whoIs } from "./who.ts"

/** What the files say of a channel. */
export interface ChannelValues {
  readonly name?: string
  readonly platform: Platform
  readonly handle?: string
  readonly url?: string
  readonly language?: string
  readonly market?: string
  readonly brand?: string
  readonly operators?: readonly string[]
  readonly accountable?: string
  readonly custodian?: string
  readonly deputy?: string
}

/** Who can be named in a row. */
export interface Parties {
  readonly units: Units
  readonly people: People
}

interface Scene {
  readonly parties: Parties
  readonly left: Ground["left"]
}

/** Reads a row of a table of channels; nothing for one that does not say where the account is. */
export const readChannelRow = (place: Place, parties: Parties, { known, left }: Ground): ChannelValues | undefined => {
  const { cells } = place.row
  const address = addressOf(place, left)
  const platform = platformOf(place, address, left)
  if (platform === undefined) return undefined
  const handle = cells.handle?.replace(/^@/u, "") ?? address?.handle
  if (handle === undefined && address === undefined && cells.name === undefined && cells.id === undefined) {
    left.row(place, "it has neither a handle nor an address nor a name")
    return undefined
  }
  const market = referenceOf(place, "market", { elements: Object.values(known?.organization.markets ?? {}), left })
  const brand = referenceOf(place, "brand", { elements: Object.values(known?.brands ?? {}), left })
  const accountable = holderOf(place, "accountable", { parties, left })
  const custodian = holderOf(place, "custodian", { parties, left })
  const deputy = holderOf(place, "deputy", { parties, left })
  return {
    ...(cells.name === undefined ? {} : { name: cells.name }),
    platform,
    ...(handle === undefined ? {} : { handle }),
    ...(address === undefined ? {} : { url: address.url }),
    ...languageOf(place, left),
    ...(market === undefined ? {} : { market }),
    ...(brand === undefined ? {} : { brand }),
    ...operatorsOf(place, { parties, left }),
    ...(accountable === undefined ? {} : { accountable }),
    ...(custodian === undefined ? {} : { custodian }),
    ...(deputy === undefined ? {} : { deputy })
  }
}

const addressOf = (place: Place, left: Ground["left"]): ReadAddress | undefined => {
  const cell = place.row.cells.url
  const address = cell === undefined ? undefined : readAddress(cell)
  if (cell !== undefined && address === undefined) left.value(place, "url", `${quoted(cell)} is no web address`)
  return address
}

const platformOf = (place: Place, address: ReadAddress | undefined, left: Ground["left"]): Platform | undefined => {
  const { platform, name } = place.row.cells
  if (platform !== undefined) {
    const known = readPlatform(platform) ?? address?.platform
    if (known === undefined)
      left.value(place, "platform", `${quoted(platform)} is no platform that is known; it is read as \`other\``)
    return known ?? "other"
  }
  const found = address?.platform ?? readPlatform(name ?? "")
  if (found === undefined) left.row(place, "it does not say which platform the account is on")
  return found
}

const languageOf = (place: Place, left: Ground["left"]): Pick<ChannelValues, "language"> => {
  const cell = place.row.cells.languages
  if (cell === undefined) return {}
  const { tags, unknown } = readLanguages(cell)
  const [language, ...others] = tags
  if (language === undefined)
    left.value(place, "languages", `${quoted(unknown.join(", "))} is no language that is known`)
  if (others.length > 0)
    left.value(place, "languages", `a channel has one language: ${quoted(others.join(", "))} was left out`)
  return language === undefined ? {} : { language }
}

interface Named {
  readonly id: string
  readonly name?: string
}

/** The id of a market or brand of the model that a cell names; none is created, since a name alone would say too little. */
const referenceOf = (
  place: Place,
  field: "market" | "brand",
  { elements, left }: { readonly elements: readonly Named[]; readonly left: Ground["left"] }
): string | undefined => {
  const cell = place.row.cells[field]
  if (cell === undefined) return undefined
  const found = elements.find(({ id, name }) => fold(cell) === fold(id) || fold(cell) === fold(name ?? id))
  if (found === undefined) left.value(place, field, `${quoted(cell)} is no ${field} of the model`)
  return found?.id
}

const operatorsOf = (place: Place, { parties, left }: Scene): Pick<ChannelValues, "operators"> => {
  const cell = place.row.cells.operators
  if (cell === undefined) return {}
  const whole = whoIs(cell, parties)
  const parts = cell.split(/[;|,/\n]/u).map((part) => part.trim())
  const found =
    whole.kind === "nobody" ? parts.filter((part) => part !== "").map((part) => whoIs(part, parties)) : [whole]
  const operators = found.flatMap((who) => {
    if (who.kind === "unit") return [who.id]
    left.value(
      place,
      "operators",
      "id" in who ? `\`${who.id}\` is a person; a department or an agency operates a channel` : who.reason
    )
    return []
  })
  return operators.length === 0 ? {} : { operators: [...new Set(operators)] }
}

const holderOf = (
  place: Place,
  field: "accountable" | "custodian" | "deputy",
  { parties, left }: Scene
): string | undefined => {
  const cell = place.row.cells[field]
  if (cell === undefined) return undefined
  const who = whoIs(cell, parties)
  if ("id" in who) return who.id
  left.value(place, field, who.reason)
  return undefined
}
