import type { Definition, Ids, Organization } from "@hubwright/core"
import * as fc from "fast-check"
import { condition, writeCondition } from "./conditions.ts"
import {
  anybodyIn,
  type Directory,
  type DrawnBy,
  one,
  present,
  reference,
  references,
  type Section,
  several,
  sometimes,
  unitsIn
} from "./directory.ts"

const duration = fc.constantFrom("60 openMinutes", "1 businessDay", "24 hours", "3 calendarDays")

const obligations = fc.record({
  notify: sometimes(30, references(2)),
  consult: sometimes(20, references(2)),
  approve: sometimes(20, references(2)),
  within: sometimes(30, duration),
  reply: sometimes(
    20,
    fc.constantFrom({ public: "signpost" as const }, { public: "none" as const, private: "full" as const })
  ),
  priority: sometimes(20, fc.nat({ max: 100 }))
})

/** A rule about who should answer. */
const rule = fc.record({
  when: sometimes(90, condition),
  to: fc.oneof(fc.constantFrom("operator" as const, "expert" as const, "lead" as const), reference),
  second: sometimes(20, references(2)),
  obligations
})

/** A rule about what must happen whoever answers. */
const duty = fc.record({ when: sometimes(90, condition), obligations })

const hits = ["first", "unique", "collect"] as const

const groupOf = <A extends object>(member: fc.Arbitrary<A>) =>
  fc.record({
    when: sometimes(60, condition),
    hit: fc.constantFrom(...hits),
    defaults: sometimes(20, obligations),
    rules: fc.array(member, { minLength: 1, maxLength: 3 }),
    otherwise: sometimes(30, rule)
  })

const nested = <A extends object>(single: fc.Arbitrary<A>) => {
  const inner = fc.oneof({ weight: 3, arbitrary: single }, groupOf(single))
  return fc.oneof({ withCrossShrink: true }, { weight: 3, arbitrary: single }, { weight: 1, arbitrary: groupOf(inner) })
}

const entry = nested(rule)
const dutyEntry = nested(duty)

/** A policy about messages. */
export const policy = fc.record({
  when: sometimes(80, condition),
  status: fc.constantFrom("law" as const, "guidance" as const, "practice" as const),
  jurisdictions: fc.subarray(["eu", "us"]),
  effective: sometimes(30, fc.constantFrom({ from: "2026-06-01" }, { until: "2026-06-01" })),
  obligations
})

/** A response target. */
export const target = fc.record({ when: sometimes(70, condition), firstReply: duration })

/** A step of an escalation chain. */
export const escalation = fc.record({ unit: reference, after: duration, to: reference })

/** A plan for a crisis. */
export const playbook = fc.record({ release: reference, team: references(4), when: sometimes(30, condition) })

const writeObligations = (drawn: DrawnBy<typeof obligations>, directory: Directory) => {
  const { notify, consult, approve, ...plain } = drawn
  const among = (ids: readonly string[], refs: readonly number[] | undefined) => {
    const chosen = several(ids, refs)
    return chosen.length === 0 ? undefined : chosen
  }
  return present({
    ...plain,
    notify: among(anybodyIn(directory), notify),
    consult: among(unitsIn(directory), consult),
    approve: among(unitsIn(directory), approve)
  })
}

type DrawnRule = DrawnBy<typeof rule>
type DrawnEntry = { readonly [Key in keyof DrawnRule]?: DrawnRule[Key] } & {
  readonly hit?: (typeof hits)[number]
  readonly defaults?: DrawnRule["obligations"] | undefined
  readonly rules?: readonly DrawnEntry[]
  readonly otherwise?: DrawnRule | undefined
}

/** Writes rules and groups; each gets a name of its own. */
const entryWriter = (prefix: string, directory: Directory, words: readonly string[] = []) => {
  let count = 0
  const targetOf = (to: DrawnRule["to"]): string =>
    typeof to === "number" ? (one(directory.departments, to) ?? "operator") : words.includes(to) ? to : "operator"
  const writeRule = ({ when, to, second, obligations = noObligations }: DrawnEntry) => {
    const seconds = several(directory.departments, second)
    return {
      name: `${prefix}-${++count}`,
      ...(when === undefined ? {} : { when: writeCondition(when, directory) }),
      ...(to === undefined ? {} : { to: targetOf(to) }),
      ...(seconds.length === 0 ? {} : { second: seconds }),
      ...writeObligations(obligations, directory)
    }
  }
  const writeEntry = (drawn: DrawnEntry): Written => {
    const { rules, hit, defaults, otherwise, when } = drawn
    if (rules === undefined) return writeRule(drawn)
    const { when: _, ...last } = otherwise ?? {}
    return {
      name: `${prefix}-${++count}`,
      hit: prefix === "rule" && hit === "collect" ? "first" : (hit ?? "first"),
      ...(when === undefined ? {} : { when: writeCondition(when, directory) }),
      ...(defaults === undefined ? {} : { defaults: writeObligations(defaults, directory) }),
      rules: rules.map(writeEntry),
      ...(otherwise === undefined ? {} : { otherwise: { ...writeRule(last), to: targetOf(otherwise.to) } })
    }
  }
  return writeEntry
}

type WrittenRouting = Organization["routing"]
type Written = WrittenRouting["responsible"]["rules"][number]

const noObligations: DrawnRule["obligations"] = {
  notify: undefined,
  consult: undefined,
  approve: undefined,
  within: undefined,
  reply: undefined,
  priority: undefined
}

/** Who should answer, and what must happen whoever answers. */
export const routing = fc.record({
  rules: fc.array(entry, { maxLength: 5 }),
  hit: fc.constantFrom("first" as const, "unique" as const),
  duties: fc.array(dutyEntry, { maxLength: 4 })
})

/** The rules of an organization. Besides departments and `operator` they can name such words as `expert`. */
export const writeRouting = (
  drawn: DrawnBy<typeof routing>,
  directory: Directory,
  words: readonly string[]
): WrittenRouting => ({
  responsible: {
    hit: drawn.hit,
    rules: drawn.rules.map(entryWriter("rule", directory, words)),
    otherwise: { name: "fallback", to: "operator" }
  },
  obligations: { hit: "collect", rules: drawn.duties.map(entryWriter("duty", directory)) }
})

/** The words that can stand for whoever knows, or leads, where somebody does. */
export const wordsOf = ({
  products,
  topics,
  organization
}: Pick<Definition<Ids>, "products" | "topics" | "organization">): readonly string[] => {
  const known = [...Object.values(products ?? {}), ...Object.values(topics ?? {})]
  const hasExperts = known.some(({ experts = [] }) => experts.length > 0)
  return [...(hasExperts ? ["expert"] : []), ...(organization.lead === undefined ? [] : ["lead"])]
}

/** The policies of an organization. */
export const writePolicies = (
  drawn: readonly DrawnBy<typeof policy>[],
  directory: Directory
): NonNullable<NonNullable<Section<"policies">>["rules"]> =>
  drawn.map(({ when, status, jurisdictions, effective, obligations }, index) => ({
    id: `policy-${index + 1}`,
    status,
    jurisdictions,
    subject: "message" as const,
    source: { title: "drawn by chance" },
    ...(effective === undefined ? {} : { effective }),
    ...(when === undefined ? {} : { when: writeCondition(when, directory) }),
    ...writeObligations(obligations, directory)
  }))

/** The response targets of an organization. */
export const writeTargets = (drawn: readonly DrawnBy<typeof target>[], directory: Directory): Section<"targets"> =>
  drawn.map(({ when, firstReply }, index) => ({
    name: `target-${index + 1}`,
    ...(when === undefined ? {} : { when: writeCondition(when, directory) }),
    firstReply
  }))

/** The escalation chains of an organization: always from a unit to somebody before it, or to a person. */
export const writeEscalation = (
  drawn: readonly DrawnBy<typeof escalation>[],
  directory: Directory
): Section<"escalation"> =>
  drawn.flatMap(({ unit, after, to }) => {
    const units = unitsIn(directory)
    const from = one(units, unit)
    if (from === undefined) return []
    const next = one([...units.slice(0, units.indexOf(from)), ...directory.people], to)
    return next === undefined ? [] : [{ unit: from, after, to: next }]
  })

/** The crisis plans of an organization. */
export const writePlaybooks = (
  drawn: readonly DrawnBy<typeof playbook>[],
  directory: Directory
): Section<"playbooks"> =>
  Object.fromEntries(
    drawn.flatMap(({ release, team, when }, index) => {
      const [id] = directory.playbooks.slice(index, index + 1)
      const speaker = one(unitsIn(directory), release)
      if (id === undefined || speaker === undefined) return []
      const plan = {
        kind: "crisis" as const,
        release: speaker,
        team: several(unitsIn(directory), [...team, release]),
        ...(when === undefined ? {} : { when: writeCondition(when, directory) })
      }
      return [[id, plan]]
    })
  )
