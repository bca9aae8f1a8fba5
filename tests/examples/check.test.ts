import { beforeAll, expect, test } from "vitest"
import { blocksOfMarkdown } from "./block.ts"
import { checkBlocks, type Finding } from "./check.ts"

/** What each block must give: findings as `line: message`, where the message may be cut. */
const cases: readonly { readonly name: string; readonly block: string; readonly findings: readonly string[] }[] = [
  {
    name: "true values of every kind pass",
    block: `const word = "hub" // => "hub"
word.length // => 3
const parts = { word, "a-b": [1, undefined, null], deep: { list: [{ yes: true }] } }
parts
// => { word: "hub", "a-b": [1, undefined, null],
//      deep: { list: [{ yes: true }] } }
parts // => { word: "hub", ... }
new Map([["a", new Set([1])]]) // => Map { "a" => Set { 1 } }
await Promise.resolve(7) // => 7
console.log("a", 1) // => a 1
console.log("two\\nlines")
// => two
//    lines
for (const n of [2, 2]) n + 1 // => 3
Array.of(1, 2).map((n) =>
  n * 2
) // => [2, 4]`,
    findings: []
  },
  { name: "a wrong value fails", block: "1 + 1 // => 3", findings: ["1: says 3"] },
  { name: "a wrong printed text fails", block: 'console.log("a") // => b', findings: ["1: says b"] },
  { name: "a wrong elided value fails", block: "[1, 2, 3] // => [1, ..., 4]", findings: ["1: says [1, ..., 4]"] },
  {
    name: "a value in a loop must be right each time",
    block: "\nfor (const n of [1, 2]) n // => 1",
    findings: ["2: says 1"]
  },
  {
    name: "an expectation without an expression fails",
    block: "if (1 < 2) {\n} // => 1",
    findings: ["2: `// =>` has no"]
  },
  {
    name: "an expectation that is not reached fails",
    block: "if (Date.now() < 0) {\n  1 + 1 // => 2\n}",
    findings: ["2: `// =>` was never"]
  },
  { name: "what does not compile fails where it stands", block: '\nconst n: number = "1"', findings: ["2: TS2322"] },
  {
    name: "an unknown import fails",
    block: 'import { nothing } from "@hubwright/core"\nnothing',
    findings: ["1: TS2305"]
  },
  {
    name: "an expected compile error passes",
    block: '// @ts-expect-error a text\nconst n: number = "1"',
    findings: []
  },
  { name: "what throws fails", block: 'throw new Error("no")', findings: ["1: Error: no"] },
  { name: "what ends the process fails alone", block: "process.exit(3)", findings: ["1: it ended the process (3)"] },
  {
    name: "what never goes on fails alone",
    block: "await new Promise(() => {})",
    findings: ["1: it ended the process (13)"]
  },
  { name: "a timer left behind is no fault", block: "setInterval(() => {}, 1000)", findings: [] },
  {
    name: "a relative import is seen from the document",
    block: 'import { show } from "./show.ts"\nshow("a") // => "\\"a\\""',
    findings: []
  }
]

const documentOf = (fence: string, code: string) =>
  blocksOfMarkdown("tests/examples/page.md", `${fence}\n${code}\n\`\`\`\n`)

let found: readonly (readonly Finding[])[] = []

beforeAll(async () => {
  found = await checkBlocks(cases.flatMap(({ block }) => documentOf("```ts", block)))
})

test.each(cases.map((entry, index) => ({ ...entry, index })))("$name", ({ index, findings }) => {
  const said = (found[index] ?? []).map(({ line, message }) => `${line - 1}: ${message}`) // the fence is line 1
  expect(said.map((text, at) => text.slice(0, findings[at]?.length))).toEqual(findings)
})

test("a block that is not to run is only compiled", async () => {
  const [fine, wrong, vain] = await checkBlocks([
    ...documentOf("```ts no-run", 'throw new Error("never")'),
    ...documentOf("```ts no-run", 'const n: number = "1"'),
    ...documentOf("```ts no-run", "1 + 1 // => 2")
  ])
  expect(fine).toEqual([])
  expect(wrong?.map(({ message }) => message.slice(0, 6))).toEqual(["TS2322"])
  expect(vain?.map(({ message }) => message)).toEqual(["`// =>` in a block that is not run"])
})
