import { applyChange, type Checked } from "@hubwright/core"
import type { Scenario } from "../study/scenario.ts"
import { runStudy, type StudyOptions } from "../study/study.ts"
import type { Summary } from "../study/summary.ts"
import { findParameter, isWhole, type ParameterValue, settingOf } from "./parameter.ts"
import { type ParameterRange, valuesOf } from "./range.ts"

/** One parameter as it is set. */
export interface Setting {
  readonly parameter: string
  readonly value: ParameterValue
}

/** What a scenario brings with some of its parameters set. */
export interface SweepPoint {
  readonly settings: readonly Setting[]
  readonly summary: Summary
}

/** A scenario in which parameters are set, before it changes anything. */
export const withSettings = (scenario: Scenario, settings: readonly Setting[]): Checked<Scenario> => {
  let { organization } = scenario
  for (const { parameter, value } of settings) {
    const found = findParameter(organization, parameter)
    if (!found.ok) return found
    const setting = settingOf(organization, found.value, value)
    if (!setting.ok) return setting
    const changed = applyChange(organization, setting.value)
    if (!changed.ok) return changed
    organization = changed.value
  }
  return { ok: true, value: { ...scenario, organization }, problems: [] }
}

/** The values of a range as its parameter takes them: where only whole numbers can stand the nearest, none of them twice. */
const valuesFor = ({ organization }: Scenario, range: ParameterRange): readonly ParameterValue[] => {
  const values = valuesOf(range)
  const found = findParameter(organization, range.parameter)
  if (!found.ok || range.kind !== "number" || !isWhole(found.value)) return values
  return [...new Set(values.map(({ value }) => Math.round(value)))].map((value) => ({ kind: "number", value }))
}

/**
 * Runs a scenario with each value of a range, or each pair of values of two: all of them meet the same messages, as far as
 * what is varied leaves them the same. In the order of the values, those of the last range first.
 */
export const runSweep = async (
  scenario: Scenario,
  { ranges, ...options }: StudyOptions & { readonly ranges: readonly ParameterRange[] }
): Promise<Checked<readonly SweepPoint[]>> => {
  const all = ranges.reduce<readonly (readonly Setting[])[]>(
    (some, range) =>
      some.flatMap((settings) =>
        valuesFor(scenario, range).map((value) => [...settings, { parameter: range.parameter, value }])
      ),
    [[]]
  )
  const scenarios: Scenario[] = []
  for (const settings of all) {
    const varied = withSettings(scenario, settings)
    if (!varied.ok) return varied
    scenarios.push(varied.value)
  }
  const study = await runStudy(scenarios, options)
  if (!study.ok) return study
  const points = study.value.map((summary, place) => ({ settings: all[place] ?? [], summary }))
  return { ok: true, value: points, problems: study.problems }
}
