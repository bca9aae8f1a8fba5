import { type Organization, orThrow } from "@hubwright/core"
import { readOrganization, writeOrganization } from "@hubwright/core/read"
import { compileRouter } from "@hubwright/core/routing"
import { checkRules } from "@hubwright/core/routing/proofs"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { parseNotation } from "./notation.ts"
import { organization } from "./organization.ts"
import { rules } from "./rules.ts"

type Routing = Organization["routing"]
type Entry = Routing["responsible"]["rules"][number]

const acme = parseNotation(`hub -- care; pr consults legal; agency out; care out: x; pr: press; ana ben in care
  topic recall (high); legal expert recall; hub lead; product kettle`)

const drawn = fc.sample(rules(acme), { seed: 11, numRuns: 600 })

const percentOf = (sample: readonly Routing[], holds: (routing: Routing) => boolean): number =>
  Math.round((100 * sample.filter(holds).length) / sample.length)

const isGroup = (entry: Entry): boolean => "rules" in entry
const hasGroup = ({ responsible, obligations }: Routing): boolean =>
  [...responsible.rules, ...obligations.rules].some(isGroup)

/** Whether two rules about who should answer hold of one message: asked of the solver, as if at most one might. */
const hasOverlap = (routing: Routing): boolean => {
  const responsible = { ...routing.responsible, hit: "unique" as const }
  const router = orThrow(compileRouter({ ...acme, routing: { ...routing, responsible } }))
  return checkRules(router).some(({ kind }) => kind === "overlap")
}

const ruled = organization().chain((made) => rules(made).map((routing): Organization => ({ ...made, routing })))

describe("rules", () => {
  test("are read again as they are written, without an error", () => {
    fc.assert(
      fc.property(ruled, (made) => {
        const read = readOrganization(writeOrganization(made))
        expect(read.problems.filter(({ severity }) => severity === "error")).toEqual([])
        expect(read.ok && read.value).toEqual(made)
      })
    )
  })

  test("of an organization read from a file speak of its own facts by values that they can have", () => {
    const desk = orThrow(
      readOrganization({
        "hubwright.yaml": `hubwright: 1
organization: { name: Desk }
departments: { care: {} }
channels: { x: { platform: x, operators: [care] } }
facts: { tier: [a, b], stars: { type: integer, min: 1, max: 5 }, urgent: boolean, sku: string, flags: tags }
`
      })
    )
    const tested = fc.sample(rules(desk), { seed: 5, numRuns: 300 })
    const text = JSON.stringify(tested)
    for (const fact of ["tier", "stars", "urgent", "sku", "flags"]) expect(text).toContain(`"${fact}":`)
    for (const routing of tested) expect(readOrganization(writeOrganization({ ...desk, routing })).ok).toBe(true)
  })

  test.each<[what: string, percent: number, holds: (routing: Routing) => boolean]>([
    ["a rule about who should answer", 80, ({ responsible }) => responsible.rules.length > 0],
    ["a rule that obliges", 75, ({ obligations }) => obligations.rules.length > 0],
    ["a group", 65, hasGroup]
  ])("have %s in %i of 100, give or take five", (_, percent, holds) => {
    expect(Math.abs(percentOf(drawn, holds) - percent), `${percentOf(drawn, holds)} of 100`).toBeLessThanOrEqual(5)
  })

  test("overlap in 60 of 100, give or take ten", () => {
    const percent = percentOf(drawn.slice(0, 100), hasOverlap)
    expect(Math.abs(percent - 60), `${percent} of 100`).toBeLessThanOrEqual(10)
  })

  test("shrink to what matters, and are shown as YAML that can stand in a model", () => {
    const asksInGroup = ({ responsible }: Routing) =>
      responsible.rules.some((entry) => "rules" in entry && entry.rules.some((inner) => "consult" in inner))
    const report = fc.check(
      fc.property(rules(acme), (routing) => !asksInGroup(routing)),
      { seed: 7, numRuns: 1000 }
    )
    expect(fc.defaultReportMessage(report)).toContain(`Counterexample: [routing:
  responsible:
    rules:
      - name: rule-1
        rules:
          - { name: rule-2, to: operator, consult: [ hub ] }
    otherwise: { name: fallback, to: operator }
]`)
  })

  test("are the same again for the same seed", () => {
    expect(fc.sample(rules(acme), { seed: 11, numRuns: 50 })).toEqual(drawn.slice(0, 50))
  })
})
