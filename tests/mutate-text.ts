import fc from "fast-check"

/** What breaks readers that trust: markup of YAML, prototypes, depth, control characters, paths. */
const hostile: readonly string[] = [
  "__proto__: { polluted: true }",
  "constructor: { prototype: { polluted: true } }",
  "{ __proto__: { polluted: true } }",
  "<<: *a",
  "&a [*a, *a]",
  "*a",
  "!!js/function 'function () {}'",
  "!!binary aGk=",
  "%YAML 1.1\n---\n",
  "---\n",
  "...\n",
  "? [a]\n: b",
  ": ",
  "- ",
  "|\n  text",
  ">-\n",
  "\t",
  "\r",
  "\ufeff",
  "\u0000",
  "\u001b[31mred",
  "\u202eright to left",
  "\ud800",
  '"',
  "'",
  '""',
  "`",
  "```",
  "[".repeat(70),
  "{a: ".repeat(70),
  "- ".repeat(70),
  "x".repeat(5000),
  " ".repeat(300),
  "漢字",
  "👩‍👩‍👧",
  "1e999",
  ".nan",
  "-.inf",
  "0x1F",
  "~",
  "null",
  "true",
  "2026-02-30",
  "include: [hubwright.yaml]",
  "include: [../../etc/passwd]",
  "include: { a: b }",
  "people: { csv: /etc/passwd }",
  "ties: { csv: [staff.csv, staff.csv], columns: { __proto__: id }, ignore: [id] }",
  "hubwright: 99",
  ";",
  ",,,,",
  "::error file=a::b",
  "<script>alert(1)</script>"
]

/** A change of a text somewhere inside it. */
export type TextMutation =
  | { readonly kind: "insert"; readonly at: number; readonly text: string }
  | { readonly kind: "delete"; readonly at: number; readonly length: number }
  | { readonly kind: "duplicate" | "swap" | "remove" | "indent"; readonly line: number; readonly other: number }

/** Changes of a text that make of a valid file what slips and malice make. */
export const textMutation: fc.Arbitrary<TextMutation> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("insert" as const), at: fc.nat(), text: fc.constantFrom(...hostile) })
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("insert" as const),
      at: fc.nat(),
      text: fc.string({ unit: "binary", maxLength: 4 })
    })
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("delete" as const),
      at: fc.nat(),
      length: fc.integer({ min: 1, max: 12 })
    })
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom("duplicate" as const, "swap" as const, "remove" as const, "indent" as const),
      line: fc.nat(),
      other: fc.nat()
    })
  }
)

/** The text with a change made. */
export const mutateText = (text: string, change: TextMutation): string => {
  if (change.kind === "insert" || change.kind === "delete") {
    const at = change.at % (text.length + 1)
    return change.kind === "insert"
      ? text.slice(0, at) + change.text + text.slice(at)
      : text.slice(0, at) + text.slice(at + change.length)
  }
  const lines = text.split("\n")
  const line = change.line % lines.length
  const other = change.other % lines.length
  const [one = "", two = ""] = [lines[line], lines[other]]
  switch (change.kind) {
    case "duplicate":
      return lines.toSpliced(other, 0, one).join("\n")
    case "swap":
      return lines.with(line, two).with(other, one).join("\n")
    case "remove":
      return lines.toSpliced(line, 1).join("\n")
    case "indent":
      return lines.with(line, `${" ".repeat(change.other % 7)}${one.trimStart()}`).join("\n")
  }
}
