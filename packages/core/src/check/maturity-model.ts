import { factDeclarations } from "../assess/facts/organization-facts.ts"
import { activitiesOf, type MaturityModel, prerequisitesOf } from "../assess/maturity/maturity-model.ts"
import type { MaturityAnswer } from "../model/organization.ts"
import { quoted, quotedList } from "../problem/neutralize.ts"
import type { ModelPath, Problem } from "../problem/problem.ts"
import { suggest } from "../problem/suggest.ts"
import { circlesIn, type Step } from "./circles.ts"
import { type FactTest, partsOf } from "./condition-parts.ts"
import { checkFactTest } from "./fact-tests.ts"
import { domainOfDeclared } from "./facts.ts"
import { problemOf } from "./report.ts"

/** What holds between the parts of a maturity model: ids are there, and there once; evidence tests facts there are. */
export const checkMaturityModel = (model: MaturityModel): readonly Problem[] => {
  const all = placesOf(model)
  const ids = new Set(all.map(({ activity }) => activity.id))
  const levels = model.levels.map(({ id }) => id)
  return [
    ...repeated(model.levels.map(({ id }, place) => ({ id, path: ["levels", place, "id"] }))),
    ...repeated(model.dimensions.map(({ id }, place) => ({ id, path: ["dimensions", place, "id"] }))),
    ...repeated(all.map(({ activity, path }) => ({ id: activity.id, path: [...path, "id"] }))),
    ...all.flatMap(({ activity, path }) => [
      ...repeated(activity.criteria.map(({ id }, place) => ({ id, path: [...path, "criteria", place, "id"] }))),
      ...unknown("level", { id: activity.level, among: levels, path: [...path, "level"] }),
      ...unknown("set of answers", {
        id: activity.answerSet,
        among: Object.keys(model.answerSets),
        path: [...path, "answerSet"]
      }),
      ...activity.dependsOn.flatMap((id, place) =>
        unknown("activity", { id, among: [...ids], path: [...path, "dependsOn", place] })
      ),
      ...activity.evidenceRules.flatMap((rule, place) => {
        const here = [...path, "evidenceRules", place]
        const criteria = activity.criteria.map(({ id }) => id)
        const criterion =
          "criterion" in rule
            ? unknown("criterion", { id: rule.criterion, among: criteria, path: [...here, "criterion"] })
            : []
        return [...criterion, ...conditionProblems(rule.when, [...here, "when"])]
      })
    ]),
    ...waitingInCircles(model, all)
  ]
}

/** What people answered is about activities there are. Models that are not at hand are left alone. */
export const checkMaturityAnswers = (
  answers: readonly Pick<MaturityAnswer, "model" | "activity" | "criteria">[],
  models: readonly MaturityModel[]
): readonly Problem[] =>
  answers.flatMap(({ model: id, activity, criteria }, place) => {
    const model = models.find((one) => one.id === id)
    if (model === undefined)
      return unknown("maturity model", { id, among: models.map((one) => one.id), path: ["answers", place, "model"] })
    const activities = activitiesOf(model).map((placed) => placed.activity)
    const meant = activities.find((one) => one.id === activity)
    if (meant === undefined)
      return unknown("activity", {
        id: activity,
        among: activities.map((one) => one.id),
        path: ["answers", place, "activity"]
      })
    const known = meant.criteria.map((criterion) => criterion.id)
    return Object.keys(criteria).flatMap((criterion) =>
      unknown("criterion", {
        id: criterion,
        among: known,
        path: ["answers", place, "criteria", criterion],
        part: "key"
      })
    )
  })

type Placed = ReturnType<typeof placesOf>[number]

const placesOf = ({ dimensions }: MaturityModel) =>
  dimensions.flatMap(({ practices }, dimension) =>
    practices.flatMap(({ activities }, practice) =>
      activities.map((activity, place) => ({
        activity,
        path: ["dimensions", dimension, "practices", practice, "activities", place] satisfies ModelPath
      }))
    )
  )

const repeated = (elements: readonly { readonly id: string; readonly path: ModelPath }[]): readonly Problem[] => {
  const first = new Map<string, ModelPath>()
  return elements.flatMap(({ id, path }): readonly Problem[] => {
    const before = first.get(id)
    if (before === undefined) {
      first.set(id, path)
      return []
    }
    return [
      problemOf("HW0208", {
        message: `${quoted(id)} is declared twice`,
        help: "give one of them another id",
        path,
        related: [{ message: "declared first here", path: before }]
      })
    ]
  })
}

const unknown = (
  what: string,
  named: { readonly id: string; readonly among: readonly string[]; readonly path: ModelPath; readonly part?: "key" }
): readonly Problem[] => {
  const { id, among, ...place } = named
  if (among.includes(id)) return []
  const meant = suggest(id, among)
  const help =
    meant === undefined
      ? among.length === 0
        ? undefined
        : `there are ${quotedList(among, 8)}`
      : `did you mean ${quoted(meant)}?`
  return [
    problemOf("HW0203", {
      message: `unknown ${what} ${quoted(id)}`,
      ...(help === undefined ? {} : { help }),
      ...place
    })
  ]
}

const conditionProblems = (condition: unknown, path: ModelPath): readonly Problem[] =>
  partsOf(condition, path).flatMap((part): readonly Problem[] => {
    switch (part.kind) {
      case "test":
        return testProblems(part)
      case "named":
        return [
          problemOf("HW0203", {
            message: `unknown condition ${quoted(part.name)}`,
            help: "a maturity model has no named conditions: write out what it says",
            path: part.path
          })
        ]
      default:
        return [problemOf("HW0216", { message: "one of no conditions can never hold", path: part.path })]
    }
  })

const testProblems = (test: FactTest): readonly Problem[] => {
  const declaration = Object.hasOwn(factDeclarations, test.name) ? factDeclarations[test.name] : undefined
  if (declaration !== undefined) return checkFactTest(test, domainOfDeclared(declaration))
  const place = { path: test.path, part: "key" } as const
  const meant = suggest(test.name, Object.keys(factDeclarations))
  return [
    problemOf("HW0211", {
      message: `an organization as a whole has no fact ${quoted(test.name)}`,
      help:
        meant === undefined ? "docs/reference/facts.md lists the facts there are" : `did you mean ${quoted(meant)}?`,
      ...place
    })
  ]
}

const waitingInCircles = (model: MaturityModel, places: readonly Placed[]): readonly Problem[] => {
  const all = activitiesOf(model)
  const steps = all.flatMap((placed): readonly Step[] => {
    const path = places.find(({ activity }) => activity === placed.activity)?.path ?? []
    return prerequisitesOf(placed, all).map((to) => {
      const place = placed.activity.dependsOn.indexOf(to)
      return { from: placed.activity.id, to, path: place === -1 ? [...path, "level"] : [...path, "dependsOn", place] }
    })
  })
  return circlesIn(steps).map((circle): Problem => {
    const [first, ...others] = circle
    return {
      code: "HW0801",
      severity: "error",
      message: `${circle.map(({ from }) => quoted(from)).join(" waits for ")} waits for ${quoted(first?.from ?? "")}`,
      help: "one of them can begin without the other",
      path: first?.path ?? [],
      related: others.map(({ path }) => ({ message: "and here", path })),
      fixes: []
    }
  })
}
