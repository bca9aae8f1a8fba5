import * as fc from "fast-check"
import { expect, test } from "vitest"
import { collidingLabels } from "./box.ts"
import { drawRuleTree, type RuleRow } from "./rule-tree.ts"
import { toSvg } from "./svg.ts"

const words = { title: "2 rules say who answers", description: "The first that holds decides." }

const row: fc.Arbitrary<RuleRow> = fc.record({
  kind: fc.constantFrom("group", "rule", "otherwise"),
  label: fc.constantFrom("rashes", "complaints-of-gold-customers-in-german-speaking-markets", "a"),
  depth: fc.nat(4),
  target: fc.constantFrom("Care", "Communications and public affairs of the whole group worldwide"),
  fires: fc.constantFrom("sometimes", "never")
})

test("no name lies on another or leaves the picture, whatever the rules", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), (rows) => {
      expect(collidingLabels(drawRuleTree(rows, words))).toEqual([])
    })
  )
})

test("each row has a dot, and a line is through the names of those alone that no message gets to", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), (rows) => {
      const { body } = drawRuleTree(rows, words)
      const struck = body.filter(
        ({ kind, ...shape }) => kind === "outline" && "stroke" in shape && shape.stroke?.paint === "orange"
      )
      expect(body.filter(({ kind }) => kind === "circle").length).toBe(rows.length)
      expect(struck.length).toBe(2 * rows.filter(({ fires }) => fires === "never").length)
    })
  )
})

test("looks as it did", async () => {
  const rows: readonly RuleRow[] = [
    { kind: "rule", label: "rashes", depth: 0, target: "Drug safety", fires: "sometimes" },
    { kind: "group", label: "buyers", depth: 0, fires: "sometimes" },
    { kind: "rule", label: "owners", depth: 1, target: "Care, else Sales", fires: "sometimes" },
    { kind: "rule", label: "late-rashes", depth: 1, target: "Care", fires: "never" },
    { kind: "otherwise", label: "rest", depth: 0, target: "whoever operates the channel", fires: "sometimes" }
  ]
  await expect(toSvg(drawRuleTree(rows, words))).toMatchFileSnapshot("../golden/rule-tree.svg")
})
