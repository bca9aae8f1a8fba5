import type { Organization } from "../model/organization.ts"
import { quoted } from "../problem/neutralize.ts"
import type { ModelPath } from "../problem/problem.ts"
import type { Insource, RetireChannel, SetCredentials, SetFacet, SetOperators } from "./change.ts"
import { unknownIds } from "./declared.ts"
import { editsBetween } from "./diff.ts"
import type { Edit } from "./draft.ts"
import { homeOf } from "./home.ts"
import { type Fault, type Outcome, outcome } from "./outcome.ts"
import { structuresAt } from "./place.ts"
import { fitAt } from "./value.ts"
import { setting, unsetting, valueAt } from "./value-at.ts"

const channelFaults = (organization: Organization, id: string) =>
  unknownIds(organization, [{ id, kinds: ["channel"], at: ["channel"] }])

/** Gives a facet to somebody, or takes it from whoever has it. */
export const setFacet = (organization: Organization, change: SetFacet): Outcome => {
  const { facet, to, channel, brand, topic } = change
  const places = [
    ...(channel === undefined ? [] : [{ section: "channels", kind: "channel", id: channel } as const]),
    ...(brand === undefined ? [] : [{ section: "brands", kind: "brand", id: brand } as const]),
    ...(topic === undefined ? [] : [{ section: "topics", kind: "topic", id: topic } as const])
  ]
  const [place, second] = places
  const what = place === undefined ? "the organization" : `a ${place.kind}`
  const path: ModelPath = place === undefined ? ["organization", facet] : [place.section, place.id, facet]
  const [structure] = structuresAt(path)
  const noFacet: Fault = { code: "HW0707", at: ["facet"], message: `nobody is ${facet} of ${what}` }
  const twoPlaces: Fault = { code: "HW0707", at: [second?.kind ?? ""], message: `${what} is named already` }
  const kinds = structure?.kind === "reference" ? structure.to : []
  const faults = [
    ...(second === undefined ? [] : [twoPlaces]),
    ...(structure === undefined ? [noFacet] : []),
    ...unknownIds(organization, [
      ...(place === undefined ? [] : [{ id: place.id, kinds: [place.kind], at: [place.kind] }]),
      ...(to === undefined || structure === undefined ? [] : [{ id: to, kinds, at: ["to"] }])
    ])
  ]
  return outcome(faults, () => (to === undefined ? unsetting(organization, path) : setting(organization, path, to)))
}

/** Says who works on a channel and who else may reply there. */
export const setOperators = (organization: Organization, change: SetOperators): Outcome => {
  const { channel, operators, contributors } = change
  const path = ["channels", channel]
  const entries = fitAt([...path, "operators"], operators)
  const others = fitAt([...path, "contributors"], contributors ?? [])
  const units = operators.map((entry, index) =>
    typeof entry === "string"
      ? { id: entry, at: ["operators", index] }
      : { id: entry.unit, at: ["operators", index, "unit"] }
  )
  const faults = [
    ...channelFaults(organization, channel),
    ...unknownIds(
      organization,
      [...units, ...(contributors ?? []).map((id, index) => ({ id, at: ["contributors", index] }))].map((named) => ({
        ...named,
        kinds: ["department", "agency"] as const
      }))
    ),
    ...[...entries.faults, ...others.faults]
  ]
  return outcome(faults, () => [
    ...setting(organization, [...path, "operators"], entries.value),
    ...(contributors === undefined ? [] : setting(organization, [...path, "contributors"], others.value))
  ])
}

/** Says how a channel's credentials are kept. */
export const setCredentials = (organization: Organization, { channel, credentials }: SetCredentials): Outcome => {
  const path = ["channels", channel, "credentials"]
  const known = valueAt(organization, path)
  const fitted = fitAt(path, { ...organization.channels[channel]?.credentials, ...credentials })
  const faults = [
    ...channelFaults(organization, channel),
    ...fitted.faults.map((fault) => ({ ...fault, at: ["credentials", ...fault.at.slice(1)] }))
  ]
  return outcome(faults, () =>
    known === undefined
      ? setting(organization, path, fitted.value)
      : Object.entries(credentials).flatMap(([key, value]) => setting(organization, [...path, key], value))
  )
}

/** Closes a channel. */
export const retireChannel = (organization: Organization, { channel, on }: RetireChannel): Outcome =>
  outcome(channelFaults(organization, channel), () => setting(organization, ["channels", channel, "closed"], on))

/** Takes an agency off channels. */
export const insource = (organization: Organization, change: Insource): Outcome => {
  const { agency, to, channels } = change
  const unknown = unknownIds(organization, [
    { id: agency, kinds: ["agency"], at: ["agency"] },
    ...(to === undefined ? [] : [{ id: to, kinds: ["department"] as const, at: ["to"] }]),
    ...(channels ?? []).map((id, index) => ({ id, kinds: ["channel"] as const, at: ["channels", index] }))
  ])
  if (unknown.length > 0) return { kind: "faults", faults: unknown }
  const taken = channels ?? Object.keys(organization.channels)
  const parts = taken.map((id) => takeOver(organization, id, change))
  return outcome(
    parts.flatMap((part) => (part.kind === "faults" ? part.faults : [])),
    () => [
      ...parts.flatMap((part) => (part.kind === "edits" ? part.edits : [])),
      ...endEngagements(organization, agency, taken)
    ]
  )
}

/** The edits that put whoever takes over in the place of an agency on one channel. */
const takeOver = (organization: Organization, id: string, { agency, to }: Insource): Outcome => {
  const channel = organization.channels[id]
  if (channel === undefined) return { kind: "edits", edits: [] }
  const { operators, contributors, custodian, deputy, accountable, lead, brand, credentials } = channel
  const brandLead = brand === undefined ? undefined : organization.brands[brand]?.lead
  const answering = [accountable, lead, brandLead, organization.organization.lead]
  const heir =
    to ?? answering.map((holder) => homeOf(organization, holder)).find((unit) => unit !== undefined && unit !== agency)
  const isOn = [...operators.map(({ unit }) => unit), ...contributors, custodian, deputy].includes(agency)
  const path = ["channels", id]
  const access = credentials?.access.filter((holder) => holder !== agency)
  const accessEdits = access === undefined ? [] : setting(organization, [...path, "credentials", "access"], access)
  if (!isOn) return { kind: "edits", edits: accessEdits }
  const nobody: Fault = {
    code: "HW0708",
    at: [],
    message: `nobody takes over ${quoted(id)} from ${quoted(agency)}`,
    help: "say who with `to`, or make somebody accountable for it"
  }
  if (heir === undefined) return { kind: "faults", faults: [nobody] }
  const replaced = operators.map((entry) => (entry.unit === agency ? { ...entry, unit: heir } : entry))
  const once = replaced.filter(
    ({ unit, for: when }, index) =>
      when !== undefined || replaced.findIndex((entry) => entry.unit === unit && entry.for === undefined) === index
  )
  const others = contributors.map((unit) => (unit === agency ? heir : unit))
  return {
    kind: "edits",
    edits: [
      ...setting(organization, [...path, "operators"], once),
      ...setting(organization, [...path, "contributors"], [...new Set(others)]),
      ...(custodian === agency ? setting(organization, [...path, "custodian"], heir) : []),
      ...(deputy === agency ? deputyEdits(path, custodian === agency || custodian === heir ? undefined : heir) : []),
      ...accessEdits
    ]
  }
}

/** Nobody stands in for themselves, so where the heir holds the credentials there is no deputy. */
const deputyEdits = (path: ModelPath, deputy: string | undefined): readonly Edit[] =>
  deputy === undefined
    ? [{ kind: "unset", path: [...path, "deputy"] }]
    : [{ kind: "set", path: [...path, "deputy"], value: deputy }]

const endEngagements = (organization: Organization, agency: string, channels: readonly string[]): readonly Edit[] => {
  const engagements = organization.agencies[agency]?.engagements ?? []
  const left = engagements.filter(({ channel }) => !channels.includes(channel))
  return editsBetween(engagements, left, ["agencies", agency, "engagements"])
}
