import { expect, test } from "vitest"
import { applyFixes } from "./apply-fixes.ts"
import type { Fix, Problem, Span } from "./problem.ts"

const at = (file: string, line: number, columns: readonly [from: number, until: number]): Span => ({
  file,
  line,
  column: columns[0],
  endLine: line,
  endColumn: columns[1]
})

const mending = (...edits: Fix["edits"]): Problem => ({
  code: "HW0205",
  severity: "error",
  message: "m",
  path: [],
  related: [],
  fixes: [{ title: "t", edits }]
})

test("fixes change their places, from whichever side they come, and keep line breaks and byte order mark", () => {
  const files = { "a.yaml": "\ufeffone: 1\r\ntwo: 2\r\n", "b.csv": new TextEncoder().encode("\ufeffid\n") }
  const mended = applyFixes(files, [
    mending({ span: at("a.yaml", 1, [1, 4]), text: "eins" }),
    mending({ span: at("a.yaml", 2, [6, 7]), text: "zwei" }, { span: at("b.csv", 1, [1, 3]), text: "name" })
  ])
  expect(mended).toEqual({ "a.yaml": "\ufeffeins: 1\r\ntwo: zwei\r\n", "b.csv": "\ufeffname\n" })
})

test("a fix that meets an earlier one is left for the next run, as a whole", () => {
  const files = { "a.yaml": "abcdef", "b.yaml": "x" }
  const mended = applyFixes(files, [
    mending({ span: at("a.yaml", 1, [1, 4]), text: "-" }),
    mending({ span: at("a.yaml", 1, [3, 5]), text: "+" }, { span: at("b.yaml", 1, [1, 2]), text: "y" }),
    mending({ span: at("a.yaml", 1, [4, 5]), text: "!" })
  ])
  expect(mended).toEqual({ "a.yaml": "-!ef", "b.yaml": "x" })
})

test("a fix whose file is not given is left out, and so is one without a place", () => {
  const files = { "a.yaml": "abc" }
  expect(
    applyFixes(files, [mending({ span: at("gone.yaml", 1, [1, 2]), text: "x" }), mending({ path: ["a"], text: "x" })])
  ).toEqual(files)
})
