import type { Organization } from "@hubwright/core"
import { readOrganization, writeOrganization } from "@hubwright/core/read"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { demand } from "./demand.ts"
import { parseNotation } from "./notation.ts"
import { organization } from "./organization.ts"

type Demand = Organization["demand"]

const acme = parseNotation("hub -- care; care: x; pr: press; topic recall (high); product kettle")
const drawn = fc.sample(demand(acme), { seed: 11, numRuns: 1000 })

const percentOf = <Item>(sample: readonly Item[], holds: (item: Item) => boolean): number =>
  Math.round((100 * sample.filter(holds).length) / sample.length)

const demanding = organization().chain((made) => demand(made).map((own): Organization => ({ ...made, demand: own })))

describe("demand", () => {
  test("is read again as it is written, without an error", () => {
    fc.assert(
      fc.property(demanding, (made) => {
        const read = readOrganization(writeOrganization(made))
        expect(read.problems.filter(({ severity }) => severity === "error")).toEqual([])
        expect(read.ok && read.value).toEqual(made)
      })
    )
  })

  test("is none where there is no channel", () => {
    const silent = fc.sample(demand(parseNotation("care")), { seed: 5, numRuns: 50 })
    expect(silent.every(({ classes }) => classes.length === 0)).toBe(true)
  })

  test.each<[what: string, percent: number, holds: (demand: Demand) => boolean]>([
    ["a burst", 65, ({ bursts }) => bursts.length > 0],
    ["authors who lose patience", 65, ({ classes }) => classes.some(({ patience }) => patience !== undefined)],
    ["messages in batches", 50, ({ classes }) => classes.some(({ batch }) => batch > 1)],
    ["a profile of the week", 45, ({ classes }) => classes.some(({ profile }) => profile !== undefined)]
  ])("has %s in %i of 100, give or take five", (_, percent, holds) => {
    expect(Math.abs(percentOf(drawn, holds) - percent), `${percentOf(drawn, holds)} of 100`).toBeLessThanOrEqual(5)
  })

  test("mixes the values of a fact in 45 of 100 classes, give or take five", () => {
    const classes = drawn.flatMap((one) => one.classes)
    const isMix = (mix: Demand["classes"][number]["facts"][string]) => typeof mix === "object" && !Array.isArray(mix)
    const percent = percentOf(classes, ({ facts }) => Object.values(facts).some(isMix))
    expect(Math.abs(percent - 45), `${percent} of 100`).toBeLessThanOrEqual(5)
  })

  test("shrinks to what matters, and is shown as YAML that can stand in a model", () => {
    const isPatient = fc.property(demand(acme), ({ classes }) => classes.every((one) => one.patience === undefined))
    expect(fc.defaultReportMessage(fc.check(isPatient, { seed: 7 }))).toContain(`Counterexample: [demand:
  classes: [ { name: class-1, channel: x, perDay: 4, patience: 3 days } ]
]`)
  })

  test("is the same again for the same seed", () => {
    expect(fc.sample(demand(acme), { seed: 11, numRuns: 50 })).toEqual(drawn.slice(0, 50))
  })
})
