import { expect, test } from "vitest"
import { sourceOf } from "../tidy/source.ts"
import { blocksOfMarkdown, blocksOfSource } from "./block.ts"

test("blocks fenced as ts are found with their line, in lists too, and others are left", () => {
  const page = "# A\n\n```ts\na\nb\n```\n\n```yaml\nc: 1\n```\n\n- item\n\n  ```ts no-run\n  d\n  ```\n"
  expect(blocksOfMarkdown("a.md", page)).toEqual([
    { path: "a.md", line: 4, code: "a\nb\n", mode: "run" },
    { path: "a.md", line: 15, code: "d\n", mode: "no-run" }
  ])
})

test("examples of doc comments are found with their line, with and without a fence", () => {
  const source = `export const one = 1

/**
 * Two.
 *
 * @example
 * \`\`\`ts
 * two // => 2
 * \`\`\`
 * @returns two
 */
export const two = 2

/** @example
 * three
 */
export const three = "/** @example no */"
`
  expect(blocksOfSource(sourceOf("a.ts", source))).toEqual([
    { path: "a.ts", line: 8, code: "two // => 2\n", mode: "run" },
    { path: "a.ts", line: 15, code: "three\n", mode: "run" }
  ])
})
