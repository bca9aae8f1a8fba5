import { expect, test } from "vitest"
import { cellAt, modelHash } from "../scripts/calibrate/calibration.ts"
import { candidateValues, memberOf } from "../scripts/calibrate/ensemble.ts"
import { loadExample } from "../scripts/calibrate/example.ts"
import { storedCalibration } from "../scripts/calibrate/stored.ts"

const example = await loadExample()
const stored = storedCalibration()

test("the calibration is of the example as it is: after a change `npm run calibrate` and `npm run generate` bring it up to date", () => {
  expect(modelHash(example.organization)).toBe(stored.model)
})

test("the fitted numbers stand in the model", () => {
  const { searchHours, searchSuccess } = stored.fitted
  expect(example.organization.organization.search).toEqual({ time: `${searchHours} hours`, success: searchSuccess })
})

test("today reproduces seven of eight, as far as a step of the fitted numbers allows", () => {
  const [today] = stored.shapes
  expect(Math.abs((today?.unanswered ?? 0) - stored.targets.unanswered)).toBeLessThan(stored.tolerance)
})

test("a member of the ensemble comes out the same, to the last bit", () => {
  const member = stored.members.at(-1)
  expect(member === undefined ? undefined : memberOf(example, member.candidate)).toEqual(member)
}, 180_000)

test("sets that were not kept do not reproduce it", () => {
  const tried = (stored.members.at(-1)?.candidate ?? 0) + 1
  const kept = new Set(stored.members.map(({ candidate }) => candidate))
  const left = Array.from({ length: tried }, (_, candidate) => candidate).filter((candidate) => !kept.has(candidate))
  expect(memberOf(example, left[0] ?? 0)).toBeUndefined()
  expect(memberOf(example, left.at(-1) ?? 0)).toBeUndefined()
  expect(stored.members.map(({ candidate }) => candidateValues(candidate))).toEqual(
    stored.members.map(({ values }) => values)
  )
  expect(stored.members.length).toBeGreaterThanOrEqual(50)
})

test("what hangs on the fitted numbers comes out the same", () => {
  const corner = stored.around[0]
  expect(corner === undefined ? undefined : cellAt(example, corner)).toEqual(corner)
}, 180_000)
