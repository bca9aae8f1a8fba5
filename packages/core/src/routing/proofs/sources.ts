import type { Obligations as Declared } from "../../model/organization.ts"
import type { ModelPath } from "../../problem/problem.ts"
import type { Decision } from "../decision.ts"
import type { Obligations } from "../obligations.ts"
import type { Router } from "../router.ts"
import { listRules } from "../rule-list.ts"
import type { Literal } from "./solver/assignment.ts"
import type { World } from "./world.ts"

/** Something that obliges: a rule that decides, an obligation, a policy or a target. */
export interface Source {
  readonly kind: "rule" | "obligation" | "policy" | "target"
  readonly name: string
  readonly path: ModelPath
  readonly obligations: Obligations
  /** What it and the groups around it say, as written. */
  readonly declared: readonly Declared[]
  /** Whether it has its effect. */
  readonly literal: () => Literal
}

/** All that obliges in an organization. */
export const sourcesOf = (world: World): readonly Source[] => {
  const { deciding, obliging, organization } = world.router
  const { responsible, obligations } = organization.routing
  const paths = obligingPaths(world.router)
  const decidingDeclared = listRules(responsible, []).map((rule) => rule.obligations)
  const obligingDeclared = [
    ...listRules(obligations, []).map((rule) => rule.obligations),
    ...messagePolicies(organization).map(({ policy }) => [policy])
  ]
  return [
    ...deciding.map(
      (rule, place): Source => ({
        kind: "rule",
        name: rule.name,
        path: rule.path,
        obligations: rule.obligations,
        declared: decidingDeclared[place] ?? [],
        literal: () => world.decides(place)
      })
    ),
    ...obliging.map(
      (rule, place): Source => ({
        kind: rule.kind,
        name: rule.name,
        path: paths[place] ?? [],
        obligations: rule.obligations,
        declared: obligingDeclared[place] ?? [],
        literal: () => world.obliges(place)
      })
    )
  ]
}

/** The sources behind a decision. */
export const activeSources = (sources: readonly Source[], { reasons }: Decision): readonly Source[] =>
  sources.filter(({ kind, name }) => reasons.some((reason) => reason.kind === kind && reason.name === name))

/** Where the rules, policies and targets that oblige are written, in their order. */
export const obligingPaths = ({ organization }: Pick<Router, "organization">): readonly ModelPath[] => [
  ...listRules(organization.routing.obligations, ["routing", "obligations"]).map(({ path }) => path),
  ...messagePolicies(organization).map(({ index }) => ["policies", "rules", index]),
  ...organization.targets.map((_, index) => ["targets", index])
]

const messagePolicies = ({ policies }: Router["organization"]) =>
  policies.rules.map((policy, index) => ({ policy, index })).filter(({ policy }) => policy.subject === "message")
