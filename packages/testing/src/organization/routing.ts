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
export const rule = fc.record({
  when: sometimes(90, condition),
  to: fc.oneof(fc.constant("operator" as const), reference),
  obligations
})

/** A rule about what must happen whoever answers. */
export const duty = fc.record({ when: sometimes(90, condition), obligations })

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

/** The rules of an organization, in one group each. */
export const writeRouting = (
  rules: readonly DrawnBy<typeof rule>[],
  duties: readonly DrawnBy<typeof duty>[],
  directory: Directory
): Section<"routing"> => ({
  responsible: {
    rules: rules.map(({ when, to, obligations }, index) => ({
      name: `rule-${index + 1}`,
      ...(when === undefined ? {} : { when: writeCondition(when, directory) }),
      to: to === "operator" ? to : (one(directory.departments, to) ?? "operator"),
      ...writeObligations(obligations, directory)
    })),
    otherwise: { name: "fallback", to: "operator" }
  },
  obligations: {
    rules: duties.map(({ when, obligations }, index) => ({
      name: `duty-${index + 1}`,
      ...(when === undefined ? {} : { when: writeCondition(when, directory) }),
      ...writeObligations(obligations, directory)
    }))
  }
})

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
