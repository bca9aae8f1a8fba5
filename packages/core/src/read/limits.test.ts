import { describe, expect, test } from "vitest"
import { type Budget, bytesOf, largestFileBytes, mostAliases, mostElements, mostMalformedRows } from "./limits.ts"
import { readOrganization } from "./read.ts"
import { readDataFile } from "./yaml-source.ts"

const codesOf = (files: { readonly [path: string]: string | Uint8Array }): readonly string[] => [
  ...new Set(readOrganization(files).problems.map(({ code }) => code))
]

const head = "hubwright: 1\norganization: { name: Acme }\n"
const full = (piece: string): string => piece.repeat(Math.floor(largestFileBytes / piece.length))

/** Each refused before it is taken apart to its end: at level 65, or at the 1,000,001st lexeme or 200,001st scalar. */
const bombs: readonly (readonly [name: string, text: string, code: string])[] = [
  ["brackets", full("["), "HW0105"],
  ["braces", full("{"), "HW0105"],
  ["maps in maps", full("{a: "), "HW0105"],
  ["dashes", full("- "), "HW0105"],
  ["question marks", full("? "), "HW0105"],
  ["explicit keys", full("[? "), "HW0105"],
  [
    "deeper and deeper lines",
    Array.from({ length: 1500 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n"),
    "HW0105"
  ],
  ["comments", full("#\n"), "HW0107"],
  ["entries of a list", `a: [${"b,".repeat(mostElements + 1)}]`, "HW0107"],
  ["keys", Array.from({ length: 150_000 }, (_, index) => `k${index}: 1`).join("\n"), "HW0107"],
  ["laughs", laughs(9), "HW0106"]
]

/** Each line of it names the line before nine times. */
function laughs(lines: number): string {
  const line = (index: number) => `a${index}: &a${index} [${`*a${index - 1},`.repeat(9)}]`
  return `${head}a0: &a0 [x]\n${Array.from({ length: lines }, (_, index) => line(index + 1)).join("\n")}\n`
}

describe("limits", () => {
  test.each(bombs)("stop reading %s", { timeout: 60_000 }, (_name, text, code) => {
    expect(codesOf({ "hubwright.yaml": text })).toEqual([code])
  })

  test("let a file of 2 MiB pass and not one byte more, in bytes of UTF-8", () => {
    const filler = `# ${"é".repeat((largestFileBytes - head.length - 4) / 2)}`
    const exact = `${head}${filler}${"-".repeat(largestFileBytes - bytesOf(head + filler))}`
    expect(bytesOf(exact)).toBe(largestFileBytes)
    expect(codesOf({ "hubwright.yaml": exact })).toEqual([])
    expect(codesOf({ "hubwright.yaml": `${exact}-` })).toEqual(["HW0103"])
    expect(codesOf({ "hubwright.yaml": new TextEncoder().encode(`${exact}-`) })).toEqual(["HW0103"])
  })

  test(`let ${mostAliases} aliases pass and not one more`, () => {
    const withAliases = (count: number) =>
      `${head}conditions:\n  c: &c { stage: purchase }\n  all: { all: [${Array.from({ length: count }, () => "*c").join(", ")}] }\n`
    expect(codesOf({ "hubwright.yaml": withAliases(mostAliases) })).not.toContain("HW0106")
    expect(codesOf({ "hubwright.yaml": withAliases(mostAliases + 1) })).toEqual(["HW0106"])
  })

  test("let 64 levels pass and not one more", () => {
    // the condition itself stands on the third level
    const nested = (levels: number) =>
      `${head}conditions: { c: ${"{ not: ".repeat(levels - 3)}{ stage: purchase }${" }".repeat(levels - 3)} }\n`
    expect(codesOf({ "hubwright.yaml": nested(64) })).not.toContain("HW0105")
    expect(codesOf({ "hubwright.yaml": nested(65) })).toEqual(["HW0105"])
  })

  test("count the elements of all files together", () => {
    const budget: Budget = { elements: 10 }
    const codes = (text: string) => readDataFile("a.yaml", text, budget).problems.map(({ code }) => code)
    expect(codes("[a, b, c, d]")).toEqual([])
    expect(codes("{ a: [b, c] }")).toEqual([])
    expect(codes("[a]")).toEqual(["HW0107"])
  })

  test(`leave a table unread after ${mostMalformedRows} rows whose quotation marks do not match`, () => {
    const files = {
      "hubwright.yaml": `${head}people: { csv: staff.csv }\n`,
      "staff.csv": `id,departments\n${'"a\n'.repeat(50_000)}`
    }
    const { problems } = readOrganization(files)
    expect(problems.filter(({ code }) => code === "HW0120")).toHaveLength(mostMalformedRows + 1)
  })
})
