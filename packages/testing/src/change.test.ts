import { applyChange, type Change, expandChange } from "@hubwright/core"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { change } from "./change.ts"
import { parseNotation } from "./notation.ts"
import { organization } from "./organization.ts"

const acme =
  parseNotation(`hub (hub); care -- hub; pr consults legal; agency out; out may publish x; care out: x; pr: press
  role agent (reply); ana ben in care (agent); topic recall; legal expert recall; hub lead`)

const drawn = fc.sample(change(acme), { seed: 11, numRuns: 1000 })

const percentWith = (holds: (change: Change) => boolean): number =>
  Math.round((100 * drawn.filter(holds).length) / drawn.length)

const shapes: ReadonlySet<string> = new Set(["decentralize", "centralize", "hub-and-spoke", "dandelion", "holistic"])

const isSequence = (change: Change) => change.kind === "sequence" && change.changes.length > 0

describe("change", () => {
  test("can be applied, also as the small changes it consists of", () => {
    const changing = organization().chain((before) => fc.tuple(fc.constant(before), change(before)))
    fc.assert(
      fc.property(changing, ([before, change]) => {
        expect(applyChange(before, change).problems).toEqual([])
        expect(expandChange(before, change).ok).toBe(true)
      })
    )
  })

  test.each<[what: string, percent: number, holds: (change: Change) => boolean]>([
    ["a shape", 20, ({ kind }) => shapes.has(kind)],
    ["a sequence", 15, isSequence]
  ])("is %s in %i of 100, give or take five", (_, percent, holds) => {
    expect(Math.abs(percentWith(holds) - percent), `${percentWith(holds)} of 100`).toBeLessThanOrEqual(5)
  })

  test("is of every kind there is", () => {
    const kinds = new Set(
      drawn.flatMap((change) => (change.kind === "sequence" ? change.changes : [change])).map(({ kind }) => kind)
    )
    expect([...kinds].sort()).toEqual(
      [
        ...shapes,
        ...["add", "add-tie", "insert", "insource", "merge-departments", "move-person", "remove", "remove-tie"],
        ...["retire-channel", "set", "set-credentials", "set-facet", "set-operators", "unset", "update"]
      ].sort()
    )
  })

  test("shrinks a sequence to one small change", () => {
    const report = fc.check(
      fc.property(change(acme), (change) => applyChange(acme, change).ok && !isSequence(change)),
      { seed: 3, numRuns: 500 }
    )
    const [smallest] = report.counterexample ?? []
    expect(smallest).toMatchObject({ kind: "sequence", changes: [{}, {}] })
  })

  test("is something also where there is nothing but a name", () => {
    fc.assert(fc.property(change(parseNotation("")), (change) => applyChange(parseNotation(""), change).ok))
  })
})
