import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { parse, stringify } from "yaml"
import { formatProblems } from "../problem/format.ts"
import { mostElements } from "./limits.ts"
import { readDataFile } from "./yaml-source.ts"

const read = (text: string, file = "a.yaml") => readDataFile(file, text, { elements: mostElements })

/** Code, place and message of every fault. */
const faults = (text: string): readonly string[] =>
  read(text).problems.map(({ code, span, message }) => `${code} ${span?.line}:${span?.column} ${message}`)

describe("a file of YAML", () => {
  test("is read like the library reads it, where it is plain data", () => {
    const data = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: "small" },
        fc.constant(null),
        fc.boolean(),
        fc.integer(),
        fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0)),
        fc.string({ unit: "grapheme" }),
        tie("list"),
        tie("map")
      ),
      list: fc.array(tie("value"), { maxLength: 4 }),
      map: fc.dictionary(fc.string({ maxLength: 5 }), tie("value"), { maxKeys: 4 })
    }))
    fc.assert(
      fc.property(data.map, (map) => {
        const text = stringify(map)
        expect(read(text).data).toEqual(parse(text))
        expect(read(JSON.stringify(map, null, 2), "a.json").data).toEqual(JSON.parse(JSON.stringify(map)))
      })
    )
  })

  test("keeps words that other versions of YAML take for something else", () => {
    expect(read("a: [yes, no, on, 2026-01-02, 12:30, 0x1F, 1_000, ~, null]").data).toEqual({
      a: ["yes", "no", "on", "2026-01-02", "12:30", 31, "1_000", null, null]
    })
  })

  test("has keys of text only, and gets no properties from hostile ones", () => {
    expect(read("{ 1: a, true: b, 1.50: c }").data).toEqual({ "1": "a", true: "b", "1.50": "c" })
    const { data } = read("__proto__: { polluted: 1 }")
    expect(Object.keys(Object(data))).toEqual(["__proto__"])
    expect(Object(data).polluted).toBeUndefined()
  })

  test("replaces aliases by what they stand for where they stand", () => {
    expect(read("a: &x [1]\nb: *x\nc: &x [2]\nd: [*x, *x]\n").data).toEqual({ a: [1], b: [1], c: [2], d: [[2], [2]] })
  })

  test.each([
    ["a: [1, 2", "HW0102 1:9 a `]` is missing"],
    ["a: 'x\nb: 1\n", "HW0102 3:1 something is missing: a comma, a colon, a bracket or a quotation mark"],
    ["a: 1\n b: 2\n", "HW0102 1:4 a second `:` on one line makes a map where none can be"],
    ["a: b: c", "HW0102 1:4 a second `:` on one line makes a map where none can be"],
    ["a:\n\tb: 1\n", "HW0102 2:1 a tab is used for indentation"],
    ['a: "\\x"', "HW0102 1:5 a backslash stands before a character it does not go with"],
    ["a: *b", "HW0102 1:4 there is no anchor `b` before this alias"],
    ["a: @b", "HW0102 1:4 a text cannot begin with this character"],
    ["a: !foo b", "HW0113 1:4 this tag is not known here"],
    ["a: 1\n---\nb: 2\n", "HW0113 2:1 the file holds several documents"],
    ["%YAML 1.1\n---\na: yes\n", "HW0113 1:1 the file asks for YAML `1.1`"],
    ["a: { <<: { b: 1 } }", "HW0113 1:6 the merge key `<<` is not part of YAML 1.2"],
    ["? [a]\n: b\n", "HW0113 1:3 a key is no plain text"],
    ["a: 1\nb: 2\na: 3\n", "HW0111 3:1 the key `a` stands twice in one map"],
    ["a: &x [*x]", "HW0106 1:8 the alias `x` stands within what it names"]
  ])("says of %j what is wrong", (text, fault) => {
    expect(faults(text)[0]).toBe(fault)
  })

  test("says nothing in the words of the library", () => {
    for (const text of [
      "a: [",
      "a: {b",
      "- a\nb",
      "a: |x",
      "&a &b c",
      "!a !b c",
      "? ? ?",
      "a: 'b' c",
      "%X\n",
      "[a]: [b",
      "a: *",
      "a: >5-\n x"
    ]) {
      const { problems } = read(text)
      expect(problems.length, text).toBeGreaterThan(0)
      expect(formatProblems(problems)).not.toMatch(/Flow|Implicit|Unexpected|BAD_|scalar|node|token|Plain value/u)
    }
  })
})

describe("a place in a file of YAML", () => {
  const text = "a:\n  b: &x { c: [one, 'two'] }\n  d: *x\n  e:\nlist:\n  - f: 1\n    g: |\n      long\n  - plain\n"
  const { source } = read(text)
  const at = (path: readonly (string | number)[], part: "key" | "value" = "value") => {
    const { start, end } = source.locate(path, part)
    return text.slice(start, end)
  }

  test("is a scalar with its quotation marks, what stands in brackets on one line, and else the key or the first line", () => {
    expect(at(["a", "b", "c", 1])).toBe("'two'")
    expect(at(["a", "b"])).toBe("{ c: [one, 'two'] }")
    expect(at(["a", "b"], "key")).toBe("b")
    expect(at(["a"])).toBe("a")
    expect(at(["list", 0])).toBe("f: 1")
    expect(at(["list", 1])).toBe("plain")
  })

  test("is the alias where the value comes from one, and the key where there is none", () => {
    expect(at(["a", "d", "c", 0])).toBe("d")
    expect(at(["a", "d"])).toBe("*x")
    expect(at(["a", "e"])).toBe("e")
  })

  test("is the nearest there is", () => {
    expect(at(["a", "b", "c", 7, "x"])).toBe("c")
    expect(at(["list", 0, "nope"])).toBe("f: 1")
  })
})

describe("an edit of a file of YAML", () => {
  const edited = (text: string, edit: Parameters<ReturnType<typeof read>["source"]["edit"]>[0]) => {
    const replacement = read(text).source.edit(edit)
    return replacement === undefined
      ? undefined
      : text.slice(0, replacement.start) + replacement.text + text.slice(replacement.end)
  }

  test("puts text into quotation marks where it would be something else", () => {
    expect(edited("a: b", { path: ["a"], text: "yes: no" })).toBe('a: "yes: no"')
    expect(edited("a: b", { path: ["a"], text: "12" })).toBe('a: "12"')
    expect(edited("a: 1.10", { path: ["a"], text: "1.1" })).toBe('a: "1.10"')
    expect(edited("a: b", { path: ["a"], text: '["b"]', form: "json" })).toBe("a: [b]")
    expect(edited("a:\nb: 1", { path: ["a"], text: "{}", form: "json" })).toBe("a: {}\nb: 1")
  })

  test("renames keys and takes out entries with their lines or commas", () => {
    expect(edited("a: 1\nb: 2\n", { path: ["a"], part: "key", text: "c" })).toBe("c: 1\nb: 2\n")
    expect(edited("a:\n  x: 1\nb: 2\n", { path: ["a"], part: "entry", text: "" })).toBe("b: 2\n")
    expect(edited("l:\n  - a\n  - b\n", { path: ["l", 1], part: "entry", text: "" })).toBe("l:\n  - a\n")
    expect(edited("l: [a, b, c]", { path: ["l", 0], part: "entry", text: "" })).toBe("l: [b, c]")
    expect(edited("l: [a, b, c]", { path: ["l", 2], part: "entry", text: "" })).toBe("l: [a, b]")
    expect(edited("m: { a: 1, b: 2 }", { path: ["m", "b"], part: "entry", text: "" })).toBe("m: { a: 1 }")
  })

  test("is not made where it would cut into something else", () => {
    expect(edited("- a: 1\n  b: 2\n", { path: [0, "a"], part: "entry", text: "" })).toBeUndefined()
    expect(edited("a:\n  b: 1\n", { path: ["a", "b"], part: "entry", text: "" })).toBeUndefined()
    expect(edited("a:\n  b: 1\n", { path: ["a"], text: "x" })).toBeUndefined()
  })
})
