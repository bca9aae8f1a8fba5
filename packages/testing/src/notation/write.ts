import {
  type Channel,
  type Department,
  neutralize,
  type Organization,
  type Person,
  type Profile,
  type Tie
} from "@hubwright/core"
import { isNumber, platformIn } from "./detail.ts"
import { unitsOf } from "./names.ts"
import { defaultName } from "./read.ts"
import type { Clause } from "./statement.ts"
import { facets, profileFacets } from "./verb.ts"

/** The statements that say of an organization what the notation can say. */
export const clausesOf = (organization: Organization): readonly Clause[] => {
  const profile = profileClauses(organization.organization)
  const said = [
    ...unitClauses(organization),
    ...organization.ties.map(tieClause),
    ...channelClauses(organization),
    ...peopleClauses(organization),
    ...expertClauses(organization)
  ]
  const mentioned = new Set([...profile, ...said].flatMap(unitsOf<string>))
  const silent = Object.keys(organization.departments).filter((id) => !mentioned.has(id))
  return joined([...profile, ...silent.map((id) => clause({ subjects: [id] })), ...said])
}

const clause = (given: Partial<Clause>): Clause => ({ subjects: [], objects: [], details: [], ...given })

const profileClauses = (profile: Profile): readonly Clause[] => {
  const { name, topology, withoutPath } = profile
  const objects = isWritten(name) ? [name] : []
  const details = [...(topology === undefined ? [] : [topology]), ...(withoutPath === "hold" ? [] : [withoutPath])]
  const held = profileFacets.flatMap((verb) => {
    const holder = profile[verb]
    return holder === undefined ? [] : [clause({ subjects: [holder], verb })]
  })
  const own = objects.length + details.length === 0 ? [] : [clause({ verb: "organization", objects, details })]
  return [...own, ...held]
}

/** A name goes without saying where the text cannot hold it, or could not be printed as it is. */
const isWritten = (name: string): boolean => name !== defaultName && !name.includes('"') && name === neutralize(name)

const unitClauses = ({ departments, agencies }: Organization): readonly Clause[] => [
  ...Object.values(departments).flatMap((department) => {
    const details = departmentDetails(department)
    return details.length === 0 ? [] : [clause({ subjects: [department.id], details })]
  }),
  ...Object.values(departments).flatMap(({ id, parent }) =>
    parent === undefined ? [] : [clause({ subjects: [id], verb: "under", objects: [parent] })]
  ),
  ...Object.values(agencies).map(({ id }) => clause({ verb: "agency", objects: [id] }))
]

const peopleClauses = ({ roles, people }: Organization): readonly Clause[] => [
  ...Object.values(roles).map(({ id, authority }) => clause({ verb: "role", objects: [id], details: authority })),
  ...Object.values(people).map((person) =>
    clause({ subjects: [person.id], verb: "in", objects: person.departments, details: personDetails(person) })
  )
]

const numberDetail = (value: number | undefined): readonly string[] =>
  value === undefined || !isNumber(String(value)) ? [] : [String(value)]

const departmentDetails = ({ kind, discipline, headcount, openTo }: Department): readonly string[] => [
  ...(kind === "department" ? [] : [kind]),
  ...(discipline === undefined ? [] : [discipline]),
  ...numberDetail(headcount),
  ...(openTo.length === 0 ? [] : ["open-to-notify"])
]

const personDetails = ({ count, enabled, usesSocial, clevel, roles }: Person): readonly string[] => [
  ...(count === 1 ? [] : numberDetail(count)),
  ...(enabled ? ["enabled"] : []),
  ...(usesSocial ? ["uses-social"] : []),
  ...(clevel ? ["clevel"] : []),
  ...roles
]

const tieClause = (tie: Tie): Clause => {
  const [from, to] = "between" in tie ? tie.between : [tie.from, tie.to]
  const details = [...numberDetail(tie.strength), ...(tie.origin === "observed" ? [tie.origin] : [])]
  return clause({ subjects: [from], verb: tie.kind, objects: [to], details })
}

const channelClauses = ({ channels, agencies }: Organization): readonly Clause[] => {
  const all = Object.values(channels)
  return [
    ...all.map((channel) =>
      clause({
        subjects: channel.operators.map(({ unit }) => unit),
        verb: "operates",
        objects: [channel.id],
        details: channelDetails(channel)
      })
    ),
    ...all.flatMap(({ id, contributors }) =>
      contributors.length === 0 ? [] : [clause({ subjects: contributors, verb: "contributes", objects: [id] })]
    ),
    ...facets.flatMap((verb) =>
      all.flatMap((channel) => {
        const holder = channel[verb]
        return holder === undefined ? [] : [clause({ subjects: [holder], verb, objects: [channel.id] })]
      })
    ),
    ...Object.values(agencies).flatMap(({ id, engagements }) =>
      engagements.map(({ channel, may, from, until }) =>
        clause({
          subjects: [id],
          verb: "may",
          objects: [may, channel],
          details: from === undefined && until === undefined ? [] : [`${from ?? ""}..${until ?? ""}`]
        })
      )
    )
  ]
}

const channelDetails = ({ id, platform, purpose }: Channel): readonly string[] => [
  ...(platform === platformIn(id) ? [] : [platform]),
  ...(purpose === undefined ? [] : [purpose])
]

const expertClauses = ({ products, topics }: Organization): readonly Clause[] => [
  ...Object.values(products).map(({ id, prescriptionOnly }) =>
    clause({ verb: "product", objects: [id], details: prescriptionOnly ? ["prescription-only"] : [] })
  ),
  ...Object.values(topics).flatMap(({ id, risk, experts }) =>
    risk === "low" && experts.length > 0
      ? []
      : [clause({ verb: "topic", objects: [id], details: risk === "low" ? [] : [risk] })]
  ),
  ...[...Object.values(products), ...Object.values(topics)].flatMap(({ id, experts }) =>
    experts.length === 0 ? [] : [clause({ subjects: experts, verb: "expert", objects: [id] })]
  ),
  ...Object.values(topics).flatMap(({ id, accountable }) =>
    accountable === undefined ? [] : [clause({ subjects: [accountable], verb: "accountable", objects: [id] })]
  )
]

/** Statements in a row that differ only in their objects, or only in their subjects, become one. */
const joined = (clauses: readonly Clause[]): readonly Clause[] => {
  const result: Clause[] = []
  for (const next of clauses) {
    const last = result.at(-1)
    const together = last === undefined ? undefined : join(last, next)
    if (together === undefined) result.push(next)
    else result[result.length - 1] = together
  }
  return result
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, index) => text === b[index])

const join = (last: Clause, next: Clause): Clause | undefined => {
  if (last.verb !== next.verb || !same(last.details, next.details)) return undefined
  const { verb } = next
  const joinsSubjects = verb === undefined || verb === "in" || verb === "under"
  if (joinsSubjects)
    return same(last.objects, next.objects) ? { ...last, subjects: [...last.subjects, ...next.subjects] } : undefined
  if (!same(last.subjects, next.subjects) || last.objects.length === 0) return undefined
  const added = verb === "may" ? next.objects.slice(1) : next.objects
  if (verb === "may" && last.objects[0] !== next.objects[0]) return undefined
  return { ...last, objects: [...last.objects, ...added] }
}
