import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { selectionConstant, studentQuantile } from "@hubwright/simulate"
import { expect, test } from "vitest"
import { workspace } from "../scripts/command.ts"

const reference = join(workspace, "..", "shared", "reference", "queueing", "exact.json")

interface Known {
  readonly id: string
  readonly params: string
  readonly quantity: string
  readonly value: number
}

const numberAfter = (name: string, text: string): number => {
  const [, digits] = new RegExp(`${name} ?=?([0-9.]+)`, "u").exec(text) ?? []
  return Number(digits)
}

/** What the analysis says of a row of the collection. */
const computed = ({ id, params, quantity }: Known): number => {
  const rule = {
    systems: numberAfter("k", params),
    firstStage: numberAfter("n0", params),
    probability: numberAfter("P\\*", params)
  }
  switch (id) {
    case "S01":
      return selectionConstant({ procedure: "dudewicz-dalal", ...rule })
    case "S02":
      return selectionConstant({ procedure: "rinott", ...rule })
    case "S04":
      return studentQuantile(numberAfter("quantile", quantity), numberAfter("df", params))
    default:
      return Number.NaN
  }
}

test.skipIf(!existsSync(reference))(
  "every constant of analysis in the collection of exact results is computed to nine digits (skipped without the collection)",
  () => {
    const { cases }: { readonly cases: readonly Known[] } = JSON.parse(readFileSync(reference, "utf8"))
    const rows = cases.filter(({ id }) => id[0] === "S")
    expect(rows.length).toBeGreaterThan(9)
    for (const row of rows) expect(computed(row) / row.value, JSON.stringify(row)).toBeCloseTo(1, 9)
  }
)
