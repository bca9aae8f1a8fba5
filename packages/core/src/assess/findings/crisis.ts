import { composeChanges } from "../../change/change.ts"
import type { Playbook } from "../../model/organization.ts"
import type { Discipline } from "../../model/vocabulary.ts"
import { coordinatorOf, departmentsFor, type Subject } from "../subject.ts"
import type { FindingRule, Found } from "./finding.ts"
import { listed, named } from "./wording.ts"

type CrisisPlan = Extract<Playbook, { readonly kind: "crisis" }>

const plansOf = ({ organization }: Subject): readonly CrisisPlan[] =>
  Object.values(organization.playbooks).flatMap((playbook) => (playbook.kind === "crisis" ? [playbook] : []))

const noPlan = (subject: Subject): readonly Found[] => {
  const { organization, network } = subject
  const isWritten = Object.values(organization.documents).some(({ kind }) => kind === "crisis-plan")
  const release = coordinatorOf(subject)
  if (plansOf(subject).length > 0 || isWritten) return []
  const team = [...new Set([...(release === undefined ? [] : [release]), ...network.graph.nodes])]
  return [
    {
      about: "playbooks",
      sentence:
        network.graph.nodes.length < 2
          ? "There is no plan for a crisis"
          : `There is no plan for a crisis, in which ${network.graph.nodes.length} units would want to act at once`,
      evidence: [["organization"]],
      values: { units: network.graph.nodes.length },
      ...(release === undefined
        ? {}
        : {
            remedy: {
              kind: "add",
              section: "playbooks",
              id: Object.hasOwn(organization.playbooks, "crisis") ? "crisis-plan" : "crisis",
              element: {
                kind: "crisis",
                release,
                team,
                freeze: ["campaign", "product", "recruiting"],
                roles: Object.fromEntries(
                  team.map((unit) => [unit, unit === release ? "releases every statement" : "says what it knows"])
                )
              }
            } as const
          })
    }
  ]
}

const withoutRole = (subject: Subject): readonly Found[] =>
  plansOf(subject).flatMap(({ id, team, roles }): readonly Found[] => {
    const without = team.filter((unit) => !Object.hasOwn(roles, unit))
    return without.length === 0
      ? []
      : [
          {
            about: id,
            sentence: `In the plan ${named(id)} nothing says what ${listed(without)} ${without.length === 1 ? "does" : "do"}`,
            evidence: [["playbooks", id, "roles"]],
            values: { team: team.length, without: without.length },
            remedy: {
              kind: "set",
              path: ["playbooks", id, "roles"],
              value: { ...roles, ...Object.fromEntries(without.map((unit) => [unit, "says what it knows"])) }
            }
          }
        ]
  })

/** Who has a role in every crisis, where there is such a department (Borrillo). */
const crisisDisciplines: readonly Discipline[] = [
  "public-relations",
  "legal",
  "safety",
  "product",
  "customer-service",
  "investor-relations",
  "human-resources"
]

const missingFunctions = (subject: Subject): readonly Found[] =>
  plansOf(subject).flatMap(({ id, team, release, roles }) =>
    crisisDisciplines.flatMap((discipline): readonly Found[] => {
      const units = departmentsFor(subject, discipline)
      const [unit] = units
      if (unit === undefined || units.some((one) => team.includes(one.id) || release === one.id)) return []
      return [
        {
          about: `${id} ${unit.id}`,
          sentence: `${named(unit.id)} has no part in the plan ${named(id)}`,
          evidence: [
            ["playbooks", id, "team"],
            ["departments", unit.id]
          ],
          values: { team: team.length },
          remedy: composeChanges(
            { kind: "set", path: ["playbooks", id, "team"], value: [...team, unit.id] },
            { kind: "set", path: ["playbooks", id, "roles"], value: { ...roles, [unit.id]: "says what it knows" } }
          )
        }
      ]
    })
  )

const unclearRelease = (subject: Subject): readonly Found[] => {
  const plans = plansOf(subject)
  const authorities = [...new Set(plans.map(({ release }): string => release))].sort()
  const outside = authorities.filter((unit) => subject.isAgency(unit))
  const one = authorities.find((unit) => !subject.isAgency(unit)) ?? coordinatorOf(subject)
  if (authorities.length < 2 && outside.length === 0) return []
  return [
    {
      about: "playbooks",
      sentence:
        authorities.length < 2
          ? `In a crisis ${listed(outside)} releases statements, and nobody inside`
          : `Which crisis it is decides who releases statements: ${listed(authorities)}`,
      evidence: plans.map(({ id }) => ["playbooks", id, "release"]),
      values: { authorities: authorities.length },
      ...(one === undefined
        ? {}
        : {
            remedy: composeChanges(
              ...plans.map(({ id }) => ({ kind: "set", path: ["playbooks", id, "release"], value: one }) as const)
            )
          })
    }
  ]
}

const noFreeze = (subject: Subject): readonly Found[] =>
  plansOf(subject)
    .filter(({ freeze }) => freeze.length === 0)
    .map(({ id }) => ({
      about: id,
      sentence: `While the plan ${named(id)} is in force, planned posts go out as if nothing had happened`,
      evidence: [["playbooks", id]],
      remedy: { kind: "set", path: ["playbooks", id, "freeze"], value: ["campaign", "product", "recruiting"] }
    }))

const noStatements = (subject: Subject): readonly Found[] =>
  plansOf(subject)
    .filter(({ statements }) => statements.length === 0)
    .map(({ id }) => ({
      about: id,
      sentence: `The plan ${named(id)} has no statement prepared, so the first one has to be written in the crisis`,
      evidence: [["playbooks", id]]
    }))

const headOutside = (subject: Subject): readonly Found[] => {
  const homes = subject.groupHeads.flatMap(({ id }) => subject.unitOf(id) ?? [])
  const [home] = homes
  if (home === undefined) return []
  return plansOf(subject)
    .filter(({ team, release }) => !homes.some((unit) => team.some((one) => one === unit) || release === unit))
    .map(({ id, team, roles }) => ({
      about: id,
      sentence: `The group head is not in the team of the plan ${named(id)}`,
      evidence: [["playbooks", id, "team"]],
      values: { team: team.length },
      remedy: composeChanges(
        { kind: "set", path: ["playbooks", id, "team"], value: [...team, home] },
        { kind: "set", path: ["playbooks", id, "roles"], value: { ...roles, [home]: "coordinates all channels" } }
      )
    }))
}

/** The rules about crises. */
export const crisisRules: readonly FindingRule[] = [
  {
    code: "HF0901",
    severity: "critical",
    title: "no crisis plan",
    why: "In a crisis everybody wants to act swiftly, and messages must be coordinated: that has to be settled before.",
    sources: ["S1-17", "S1-18", "S4-07"],
    needs: ["playbooks", "documents"],
    find: noPlan
  },
  {
    code: "HF0902",
    severity: "major",
    title: "crisis plan without roles",
    why: "Many departments have a role in a crisis, and each has to know its own.",
    sources: ["S1-17", "S1-20"],
    needs: ["playbooks"],
    find: withoutRole
  },
  {
    code: "HF0903",
    severity: "minor",
    title: "department missing in the plan",
    why: "Safety, lawyers, the press office, the product team, investor relations and human resources are asked in every crisis.",
    sources: ["S1-17"],
    needs: ["playbooks"],
    find: missingFunctions
  },
  {
    code: "HF0904",
    severity: "major",
    title: "no single release authority",
    why: "Two who release statements release two different ones.",
    sources: ["S1-18", "S3-32"],
    needs: ["playbooks"],
    find: unclearRelease
  },
  {
    code: "HF0905",
    severity: "major",
    title: "no freeze in a crisis",
    why: "A cheerful planned post in the middle of a crisis is remembered longer than the crisis.",
    sources: ["S1-18"],
    needs: ["playbooks"],
    find: noFreeze
  },
  {
    code: "HF0906",
    severity: "minor",
    title: "no statement prepared",
    why: "The first coordinated statement has to come before the rumors do.",
    sources: ["S1-18", "S0-20"],
    needs: ["playbooks"],
    find: noStatements
  },
  {
    code: "HF0907",
    severity: "minor",
    title: "group head not in the crisis team",
    why: "The group head knows all channels and holds the keys.",
    sources: ["S4-07"],
    needs: ["playbooks"],
    find: headOutside
  }
]
