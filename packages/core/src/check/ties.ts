import type { Tie } from "../model/organization.ts"
import { quoted } from "../problem/neutralize.ts"
import type { Problem } from "../problem/problem.ts"
import { repeats } from "./repeats.ts"
import { problemOf, removal } from "./report.ts"
import type { Survey } from "./survey.ts"

/** A tie joins two, and is said once. */
export const checkTies = ({ organization: { ties, organization } }: Survey): readonly Problem[] => [
  ...ties.flatMap(tieToItself),
  ...tiesSaidTwice(ties),
  ...stagesNamedTwice(organization.approvalOrder)
]

/** The two ends of a tie; those of a tie that runs both ways in the order written. */
const endsOf = (tie: Tie): readonly [string, string] => ("between" in tie ? tie.between : [tie.from, tie.to])

/** The two ends of a tie, in one order for ties that run both ways. */
const inOrder = (tie: Tie): readonly [string, string] => {
  const [one, other] = endsOf(tie)
  return "between" in tie && other < one ? [other, one] : [one, other]
}

const tieToItself = (tie: Tie, index: number): readonly Problem[] => {
  const [from, to] = endsOf(tie)
  if (from !== to) return []
  const path = ["ties", index]
  return [
    problemOf("HW0305", {
      message: `the tie joins ${quoted(from)} to itself`,
      help: "name two different ends, or take the tie out",
      path: "between" in tie ? [...path, "between", 1] : [...path, "to"],
      fixes: removal("take out the tie", path)
    })
  ]
}

const tiesSaidTwice = (ties: readonly Tie[]): readonly Problem[] =>
  repeats(
    ties.map((tie, index) => ({ tie, path: ["ties", index] })),
    ({ tie }) => `${tie.kind} ${inOrder(tie).join(" ")} ${tie.origin}`
  ).map(({ item: { tie, path }, first }) =>
    problemOf("HW0306", {
      message: `the ${tie.origin} tie \`${tie.kind}\` of ${endsOf(tie).map(quoted).join(" and ")} is there twice`,
      help: "leave one of them, with the strength that is right",
      path,
      related: [{ message: "first here", path: first.path }],
      fixes: first.tie.strength === tie.strength ? removal("take out the second", path) : []
    })
  )

const stagesNamedTwice = (stages: readonly (readonly string[])[]): readonly Problem[] =>
  repeats(
    stages.flatMap((stage, index) =>
      stage.map((unit, place) => ({ unit, path: ["organization", "approvalOrder", index, place] }))
    ),
    ({ unit }) => unit
  ).map(({ item: { unit, path }, first }) =>
    problemOf("HW0307", {
      message: `${quoted(unit)} approves in two stages`,
      help: "name every unit once, in the stage in which it approves",
      path,
      related: [{ message: "first named here", path: first.path }]
    })
  )
