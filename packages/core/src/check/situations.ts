import type { Organization } from "../model/organization.ts"
import { quoted } from "../problem/neutralize.ts"
import type { ModelPath, Problem } from "../problem/problem.ts"
import { partsOf } from "./condition-parts.ts"
import { valuesIn } from "./fact-tests.ts"
import { problemOf } from "./report.ts"
import type { Survey } from "./survey.ts"

/** A situation is a crisis plan in force: a triage graph never is. */
export const checkSituations = (survey: Survey): readonly Problem[] => {
  const { organization, places } = survey
  const tested = places.conditions.flatMap(({ value, path }) =>
    partsOf(value, path).flatMap((part) =>
      part.kind === "test" && part.name === "situation" ? valuesIn(part.test, part.path) : []
    )
  )
  const inBursts = organization.demand.bursts.map(({ situation }, index) => ({
    value: situation,
    path: ["demand", "bursts", index, "situation"]
  }))
  return [...tested, ...inBursts].flatMap((place) => triageAsSituation(organization, place))
}

const triageAsSituation = (
  { playbooks }: Organization,
  { value, path }: { readonly value: unknown; readonly path: ModelPath }
): readonly Problem[] => {
  const playbook = typeof value === "string" && Object.hasOwn(playbooks, value) ? playbooks[value] : undefined
  if (playbook?.kind !== "triage") return []
  return [
    problemOf("HW0335", {
      message: `${quoted(playbook.id)} is a triage graph, not a crisis plan`,
      help: "a situation is a playbook of `kind: crisis` that is in force",
      path,
      related: [{ message: "the playbook", path: ["playbooks", playbook.id] }]
    })
  ]
}
