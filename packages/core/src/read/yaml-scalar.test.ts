import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { parse, stringify } from "yaml"
import { mostElements } from "./limits.ts"
import { readDataFile } from "./yaml-source.ts"

/** What stands in a file where a piece of the text at `query` is. */
const written = (file: string, part: { readonly at: number; readonly length: number }, name = "a.yaml"): string => {
  const { source } = readDataFile(name, file, { elements: mostElements })
  const { start, end } = source.locate(["query"], part)
  return file.slice(start, end)
}

const word = fc.integer({ min: 0, max: 999 }).map((number) => `w${number}`)
const between = fc.constantFrom(
  " ",
  "  ",
  "\n",
  "\n\n",
  "\n  ",
  " \n",
  "\t",
  "'",
  '"',
  "\\",
  "é",
  "😀",
  "\u0007",
  ": ",
  " # ",
  "-"
)
const text = fc
  .array(fc.tuple(between, word), { minLength: 1, maxLength: 12 })
  .chain((parts) => fc.constantFrom(parts.flat().join(""), parts.flat().slice(1).join("")))

const writing = fc.record({
  defaultStringType: fc.constantFrom(
    "PLAIN" as const,
    "QUOTE_SINGLE" as const,
    "QUOTE_DOUBLE" as const,
    "BLOCK_LITERAL" as const,
    "BLOCK_FOLDED" as const
  ),
  lineWidth: fc.constantFrom(0, 20, 30)
})

/** The text as it reads: the library does not write every text that begins with a blank so that it reads as before. */
const textIn = (file: string): string => String(Object(parse(file)).query)

/** Without the breaks that the writer put into long words. */
const unbroken = (source: string): string => source.replaceAll(/\\\n\s*/gu, "")

test("each word of a text is found where it is written, whatever the way of writing texts", () => {
  const ways = new Set<string>()
  fc.assert(
    fc.property(text, writing, (query, options) => {
      const file = stringify({ query, other: 1 }, { ...options, defaultKeyType: "PLAIN" })
      ways.add(/^query: *(["'|>]?)/u.exec(file)?.[1] ?? "")
      for (const { 0: found, index } of textIn(file).matchAll(/w\d+/gu))
        expect(unbroken(written(file, { at: index, length: found.length })), file).toBe(found)
    }),
    { numRuns: 2000 }
  )
  expect([...ways].sort()).toEqual(["", '"', "'", ">", "|"])
})

describe("a piece of a text", () => {
  test.each([
    ["plain", "query: one two # three", 4, "two"],
    ["plain over several lines", "query: one\n  two\n\n  three\nother: 1", 4, "two"],
    ["behind a blank line", "query: one\n  two\n\n  three\nother: 1", 8, "three"],
    ["behind a quotation mark written twice", "query: 'it''s two'", 5, "two"],
    ["behind escapes", String.raw`query: "\x41\u00e9\U0001F600 \" two"`, 7, "two"],
    ["behind an escaped line break", 'query: "one \\\n   two"', 4, "two"],
    ["folded between quotation marks", 'query: "one   \r\n\r\n   two"', 4, "two"],
    ["in a block", "query: |\n    one\n      two\n", 6, "two"],
    ["in a block that says how far it is indented", "query: |2-\n    one\n  two", 6, "two"],
    ["in a folded block", "query: >-\n  one\n  two\n\n  three", 4, "two"],
    ["behind an indented line of a folded block", "query: >\n  one\n   two\n  three\n", 9, "three"],
    ["behind blank lines at its beginning", "query: |\n\n\n  one two\n", 6, "two"],
    ["with an anchor", "query: &here one two", 4, "two"]
  ])("is found %s", (...[, file, at, found]) => {
    expect(written(file, { at, length: found.length })).toBe(found)
  })

  test("is found in JSON", () => {
    const query = 'tab\t"two" \u2028 three'
    expect(written(JSON.stringify({ query }), { at: query.indexOf("three"), length: 5 }, "a.json")).toBe("three")
  })

  test("that lies behind the end is the place behind the last character", () => {
    const { source } = readDataFile("a.yaml", "query: 'a OR'\n", { elements: mostElements })
    expect(source.locate(["query"], { at: 4, length: 1 })).toEqual({ start: 12, end: 12 })
  })

  test("of what is no text, or stands elsewhere, is all of it", () => {
    expect(written("query: 12", { at: 1, length: 1 })).toBe("12")
    expect(written("here: &here one two\nquery: *here", { at: 4, length: 3 })).toBe("*here")
  })
})

describe("a word in the place of a piece of a text", () => {
  const edited = (file: string, text: string): string | undefined => {
    const { source } = readDataFile("a.yaml", file, { elements: mostElements })
    const replacement = source.edit({ path: ["query"], part: { at: 4, length: 2 }, text })
    return replacement && file.slice(0, replacement.start) + replacement.text + file.slice(replacement.end)
  }

  test("stands where the piece stood", () => {
    expect(edited("query: one or two", "OR")).toBe("query: one OR two")
    expect(edited("query: >-\n  one\n  or two", "OR")).toBe("query: >-\n  one\n  OR two")
  })

  test("is not put where it could mean something else, or where no text is", () => {
    expect(edited("query: one or two", "'")).toBeUndefined()
    expect(edited("query: [one, or]", "OR")).toBeUndefined()
  })
})
