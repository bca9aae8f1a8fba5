import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as Schema from "effect/Schema"
import { afterAll, describe, expect, test } from "vitest"
import { capturedRun } from "../captured-run.ts"
import { textWidth } from "../page/wrap-words.ts"
import { MeasureResult } from "../results/measure.ts"

const folder = mkdtempSync(join(tmpdir(), "hubwright-"))
afterAll(() => rmSync(folder, { recursive: true }))

const write = (name: string, content: string): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const nodes = write("nodes.csv", "id,team\na1,a\na2,a\nb1,b\nb2,b\n")
const edges = write("edges.csv", "from,to\na1,a2\na2,b1\nb1,b2\n")
const args = ["measure", edges, "--nodes", nodes, "--partition", "team"]

describe("hubwright measure", () => {
  test("gives the values of a chain over two groups", async () => {
    const { code, stdout } = await capturedRun([...args, "--undirected", "--json"])
    expect(code).toBe(0)
    const { directed, measures, nodes: found } = Schema.decodeUnknownSync(MeasureResult)(JSON.parse(stdout))
    const values = new Map(measures.map(({ name, value }) => [name, value]))
    expect(directed).toBe(false)
    // of 3 ties one crosses, of 6 pairs four would: 1 - 1 / (3 · 4/6)
    expect(values.get("Freeman segregation")).toBeCloseTo(0.5, 12)
    expect(values.get("E-I index")).toBeCloseTo(-1 / 3, 12)
    expect(values.get("top broker")).toBeCloseTo(0.5, 12)
    expect(values.has("reciprocity")).toBe(false)
    expect(found.map(({ id }) => id)).toEqual(["a1", "a2", "b1", "b2"])
  })

  test("says in lines that fit the page what each value means", async () => {
    const { stdout } = await capturedRun(args)
    expect(stdout).toContain("share of the expected cross ties that is missing")
    expect(stdout).toContain("share of arcs that are returned")
    expect(stdout.split("\n").filter((line) => textWidth(line) > 80)).toEqual([])
  })

  test("ends with 1 and the place where a table is wrong", async () => {
    const wrong = write("wrong.csv", "from,to\na1,b9\n")
    const { code, stderr } = await capturedRun(["measure", wrong, "--nodes", nodes, "--partition", "team"])
    expect(code).toBe(1)
    expect(stderr).toContain("wrong.csv:2:4")
    expect(stderr).toContain("`b9` is not in the table of nodes")
  })
})
