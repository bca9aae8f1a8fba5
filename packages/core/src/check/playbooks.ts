import type { CrisisPlaybook, TriagePlaybook } from "../model/organization.ts"
import { quoted } from "../problem/neutralize.ts"
import type { ModelPath, Problem } from "../problem/problem.ts"
import { circlesIn, type Step } from "./circles.ts"
import { unknownName } from "./references.ts"
import { problemOf } from "./report.ts"
import type { Survey } from "./survey.ts"

/** Every way through a triage graph ends; a crisis plan is one that can be followed. */
export const checkPlaybooks = (survey: Survey): readonly Problem[] =>
  Object.entries(survey.organization.playbooks).flatMap(([id, playbook]) => {
    const path = ["playbooks", id]
    return playbook.kind === "triage" ? triageProblems(survey, playbook, path) : crisisProblems(survey, playbook, path)
  })

const triageProblems = (survey: Survey, playbook: TriagePlaybook, path: ModelPath): readonly Problem[] => {
  if (survey.hasGap([...path, "nodes"])) return []
  const names = Object.keys(playbook.nodes)
  const known = new Set(names)
  const steps = stepsOf(playbook, path)
  const start = { from: "", to: playbook.start, path: [...path, "start"] }
  const dangling = [start, ...steps].filter(({ to }) => !known.has(to))
  const circles = circlesIn(steps)
  return [
    ...dangling.map(({ to, path: place }) => unknownName({ what: "step", name: to, names, path: place })),
    ...circles.map(circleOfSteps),
    ...(dangling.length + circles.length > 0 ? [] : unreachedSteps(playbook, steps, path))
  ]
}

/** Only told of graphs whose steps all lead on, since one that leads astray leaves those behind it unreached. */
const unreachedSteps = (
  { start, nodes }: TriagePlaybook,
  steps: readonly Step[],
  path: ModelPath
): readonly Problem[] => {
  const reached = reachedFrom(start, steps)
  return Object.keys(nodes)
    .filter((name) => !reached.has(name))
    .map((name) =>
      problemOf("HW0331", {
        message: `nothing leads to the step ${quoted(name)}`,
        help: "let another step go to it, or take it out",
        path: [...path, "nodes", name],
        part: "key"
      })
    )
}

/** Where each step of a triage graph goes on. */
const stepsOf = ({ nodes }: TriagePlaybook, path: ModelPath): readonly Step[] =>
  Object.entries(nodes).flatMap(([from, node]) => {
    const place = [...path, "nodes", from]
    if ("goto" in node) return [{ from, to: node.goto, path: [...place, "goto"] }]
    return "ask" in node
      ? [
          { from, to: node.yes, path: [...place, "yes"] },
          { from, to: node.no, path: [...place, "no"] }
        ]
      : []
  })

const reachedFrom = (start: string, steps: readonly Step[]): ReadonlySet<string> => {
  const next = new Map<string, string[]>()
  for (const { from, to } of steps) next.set(from, [...(next.get(from) ?? []), to])
  const reached = new Set([start])
  for (const name of reached) for (const to of next.get(name) ?? []) reached.add(to)
  return reached
}

const circleOfSteps = (circle: readonly Step[]): Problem => {
  const [first] = circle
  const names = circle.slice(0, 6).map(({ to }) => quoted(to))
  return problemOf("HW0330", {
    message: `${quoted(first?.from ?? "")} leads to ${names.join(", then ")}${circle.length > 6 ? ", and so on in a circle" : ""}`,
    help: "let one of these steps end, or go on to one that ends",
    path: first?.path ?? [],
    related: circle.slice(1, 7).map(({ to, path }) => ({ message: `then to ${quoted(to)}`, path }))
  })
}

const crisisProblems = (
  { hasGap, declares }: Survey,
  { release, team, roles, statements }: CrisisPlaybook,
  path: ModelPath
): readonly Problem[] => {
  const members = new Set<string>(team)
  const isUnit = (id: string): boolean => declares("department", id) || declares("agency", id)
  const isTeamKnown = team.every(isUnit) && !hasGap([...path, "team"])
  return [
    ...(isTeamKnown && isUnit(release) && !members.has(release)
      ? [
          problemOf("HW0332", {
            message: `${quoted(release)} releases what is said but is not in the team`,
            help: "add it to the team: only the team works together while the plan is in force",
            path: [...path, "release"],
            related: [{ message: "the team", path: [...path, "team"] }]
          })
        ]
      : []),
    ...Object.keys(roles)
      .filter((unit) => isTeamKnown && isUnit(unit) && !members.has(unit))
      .map((unit) =>
        problemOf("HW0333", {
          message: `${quoted(unit)} has a role but is not in the team`,
          help: "add it to the team, or take out its role",
          path: [...path, "roles", unit],
          part: "key",
          related: [{ message: "the team", path: [...path, "team"] }]
        })
      ),
    ...(statements.length === 0 && !hasGap([...path, "statements"])
      ? [
          problemOf("HW0334", {
            message: "the crisis plan has no statement",
            help: "prepare what is said first under `statements`, in every language you speak",
            path
          })
        ]
      : [])
  ]
}
