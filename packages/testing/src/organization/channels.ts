import { platforms, purposes } from "@hubwright/core"
import * as fc from "fast-check"
import { condition, writeCondition } from "./conditions.ts"
import {
  anybodyIn,
  type Directory,
  type DrawnBy,
  elements,
  holdersIn,
  one,
  present,
  reference,
  references,
  type Section,
  several,
  sometimes,
  unitsIn
} from "./directory.ts"
import { languages } from "./units.ts"

const credentials = fc.record({
  mfa: sometimes(80, fc.boolean()),
  rotated: sometimes(50, fc.constantFrom("2023-01-15", "2026-04-01")),
  storage: sometimes(50, fc.constantFrom("vault", "management-tool", "shared-document", "personal")),
  access: references(2),
  shared: sometimes(30, fc.boolean()),
  personalAccount: sometimes(10, reference)
})

const facets = fc.record({
  accountable: sometimes(40, reference),
  lead: sometimes(20, reference),
  custodian: sometimes(50, reference),
  deputy: sometimes(25, reference),
  voice: sometimes(15, reference),
  objectives: sometimes(15, reference),
  data: sometimes(15, reference)
})

const operator = fc.record({ unit: reference, for: sometimes(20, condition) })

/** A channel: where it is, who works on it and who holds its facets. Three in four have an operator. */
export const channel = fc.record({
  platform: fc.constantFrom(...platforms),
  handle: sometimes(50, fc.constantFrom("acme", "acme_help", "acme.de")),
  language: sometimes(40, fc.constantFrom(...languages)),
  market: sometimes(30, reference),
  brand: sometimes(30, reference),
  purpose: sometimes(50, fc.constantFrom(...purposes)),
  calendar: sometimes(20, reference),
  operators: sometimes(75, fc.array(operator, { minLength: 1, maxLength: 3 })),
  contributors: sometimes(20, references(2)),
  facets,
  credentials: sometimes(50, credentials)
})

type Drawn = DrawnBy<typeof channel>

/** The channels of an organization. A unit operates a channel at most once, and no deputy is the custodian. */
export const writeChannels = (drawn: readonly Drawn[], directory: Directory): Section<"channels"> =>
  elements(directory.channels, drawn, (channel) => ({
    platform: channel.platform,
    operators: writeOperators(channel.operators ?? [], directory),
    ...present({
      handle: channel.handle,
      language: channel.language,
      market: one(directory.markets, channel.market),
      brand: one(directory.brands, channel.brand),
      purpose: channel.purpose,
      calendar: one(directory.calendars, channel.calendar),
      contributors: several(unitsIn(directory), channel.contributors),
      ...writeFacets(channel.facets, directory),
      credentials: channel.credentials === undefined ? undefined : writeCredentials(channel.credentials, directory)
    })
  }))

const writeOperators = (drawn: readonly DrawnBy<typeof operator>[], directory: Directory) =>
  several(
    unitsIn(directory),
    drawn.map(({ unit }) => unit)
  ).map((unit, index) => {
    const when = drawn[index]?.for
    return when === undefined ? unit : { unit, for: writeCondition(when, directory) }
  })

const writeFacets = (drawn: DrawnBy<typeof facets>, directory: Directory) => {
  const holders = holdersIn(directory)
  const custodian = one(anybodyIn(directory), drawn.custodian)
  const others = anybodyIn(directory).filter((id) => id !== custodian)
  return {
    accountable: one(holders, drawn.accountable),
    lead: one(holders, drawn.lead),
    custodian,
    deputy: custodian === undefined ? undefined : one(others, drawn.deputy),
    voice: one(holders, drawn.voice),
    objectives: one(holders, drawn.objectives),
    data: one(holders, drawn.data)
  }
}

const writeCredentials = (drawn: DrawnBy<typeof credentials>, directory: Directory) => {
  const { access, personalAccount, ...plain } = drawn
  return {
    access: several(anybodyIn(directory), access),
    ...present({ ...plain, personalAccount: one(directory.people, personalAccount) })
  }
}
