import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { Ajv } from "ajv"
import addFormats from "ajv-formats"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { displayWidth } from "./display-width.ts"
import { formatProblems } from "./format.ts"
import { neutralize } from "./neutralize.ts"
import type { Problem } from "./problem.ts"

const problem = (rest: Partial<Problem> = {}): Problem => ({
  code: "HW0203",
  severity: "error",
  message: "unknown department `custmer-care`",
  help: "did you mean `customer-care`?",
  path: ["channels", "x-main", "lead"],
  span: { file: "novagen.yaml", line: 48, column: 11, endLine: 48, endColumn: 23 },
  related: [],
  fixes: [],
  ...rest
})

const files = { "novagen.yaml": `${"\n".repeat(47)}    lead: custmer-care\n` }

describe("problems in plain text", () => {
  test("show the line as compilers do, with the help beside the mark", () => {
    expect(formatProblems([problem()], { files })).toBe(
      [
        "error[HW0203]: unknown department `custmer-care`",
        "  --> novagen.yaml:48:11",
        "   |",
        "48 |     lead: custmer-care",
        "   |           ^^^^^^^^^^^^ did you mean `customer-care`?",
        "",
        "1 error."
      ].join("\n")
    )
  })

  test("show related places, and count what can be mended", () => {
    const span = { file: "a.yaml", line: 9, column: 3, endLine: 9, endColumn: 6 }
    const first = { file: "a.yaml", line: 10, column: 1, endLine: 10, endColumn: 4 }
    const text = `${"\n".repeat(8)}  ada: {}\nada: {}\n`
    const twice = problem({
      code: "HW0208",
      message: "`ada` is declared twice",
      help: "give one of them another name",
      span,
      related: [{ message: "first declared here", span: first }],
      fixes: [{ title: "x", edits: [{ span, text: "b" }] }]
    })
    expect(formatProblems([twice, problem({ severity: "warning" })], { files: { "a.yaml": text } })).toBe(
      [
        "error[HW0208]: `ada` is declared twice",
        "  --> a.yaml:9:3",
        "   |",
        " 9 |   ada: {}",
        "   |   ^^^ give one of them another name",
        "note: first declared here",
        "  --> a.yaml:10:1",
        "   |",
        "10 | ada: {}",
        "   | ---",
        "",
        "warning[HW0203]: unknown department `custmer-care`",
        "  --> novagen.yaml:48:11",
        "   = help: did you mean `customer-care`?",
        "",
        "1 error and 1 warning. 1 of 2 can be mended by `check --fix`."
      ].join("\n")
    )
  })

  test("name the place in the model where there is no file", () => {
    const { span: _, ...placeless } = problem()
    expect(formatProblems([placeless])).toContain(" --> channels.x-main.lead\n  = help: did you mean")
  })

  test("are empty where there are none", () => {
    expect(formatProblems([])).toBe("")
    expect(formatProblems([], { style: "markdown" })).toBe("")
  })

  test("mark what wide characters and tabs stand before", () => {
    const span = { file: "a.yaml", line: 1, column: 6, endLine: 1, endColumn: 8 }
    const [, , , line, marks] = formatProblems([problem({ span, message: "m", help: "h" })], {
      files: { "a.yaml": "\t漢字👍xy" }
    }).split("\n")
    expect(line).toBe("1 |     漢字👍xy")
    expect(marks).toBe("  |           ^^ h")
  })

  test("cut long lines around what they are about", () => {
    const text = `${"a".repeat(300)}WRONG${"b".repeat(300)}`
    const span = { file: "a.yaml", line: 1, column: 301, endLine: 1, endColumn: 306 }
    const lines = formatProblems([problem({ span })], { files: { "a.yaml": text } }).split("\n")
    const marks = lines[4] ?? ""
    expect(lines[3]?.slice(marks.indexOf("^"), marks.lastIndexOf("^") + 1)).toBe("WRONG")
    expect(lines[3]).toMatch(/\| …a+WRONGb+…$/u)
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80)
  })
})

describe("problems in color", () => {
  test("say the same as without it", () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes of colors begin with one
    const colorless = formatProblems([problem()], { files, style: "ansi" }).replaceAll(/\u001b\[[0-9;]*m/gu, "")
    expect(colorless).toBe(formatProblems([problem()], { files }))
  })
})

describe("problems as workflow commands", () => {
  test("escape what would end a command or a property", () => {
    const span = { file: "a:b,c%.yaml", line: 1, column: 2, endLine: 1, endColumn: 3 }
    expect(formatProblems([problem({ span, message: "50 %\n::error::x", help: "h" })], { style: "github" })).toBe(
      "::error file=a%3Ab%2Cc%25.yaml,line=1,col=2,endLine=1,endColumn=3,title=HW0203::50 %25\\n::error::x: h"
    )
  })
})

describe("problems in Markdown", () => {
  test("leave nothing that is markup but their own", () => {
    const message = "`a*b` is *not* <b>one</b> [of](x) _them_ | #1"
    const text = formatProblems([problem({ message })], {
      files: { "novagen.yaml": `${"\n".repeat(47)}\`\`\`\` fence` },
      style: "markdown"
    })
    expect(text).toContain("`a*b` is \\*not\\* &lt;b\\>one&lt;/b\\> \\[of\\]\\(x\\) \\_them\\_ \\| \\#1")
    expect(text).toContain("`````text")
  })
})

describe("problems as SARIF", () => {
  const path = createRequire(import.meta.url).resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json")
  // the schema is draft 4, and uses nothing of it that draft 7 reads differently but its name
  const { id: _, ...schema } = JSON.parse(readFileSync(path, "utf8"))
  const ajv = new Ajv({ strict: false, unicodeRegExp: false })
  addFormats.default(ajv)
  const isValid = ajv.compile({ ...schema, $schema: "http://json-schema.org/draft-07/schema#" })

  const span = fc.record({
    file: fc.string({ unit: "binary", minLength: 1 }),
    line: fc.integer({ min: 1, max: 9 }),
    column: fc.integer({ min: 1, max: 9 }),
    endLine: fc.integer({ min: 10, max: 19 }),
    endColumn: fc.integer({ min: 1, max: 9 })
  })
  const text = fc.string({ unit: "binary" })
  const anyProblem: fc.Arbitrary<Problem> = fc.record(
    {
      code: fc.constantFrom("HW0101" as const, "HW0203" as const),
      severity: fc.constantFrom("error" as const, "warning" as const),
      message: text,
      help: text,
      path: fc.array(fc.oneof(text, fc.nat())),
      span,
      related: fc.array(fc.record({ message: text, span }, { requiredKeys: ["message"] })),
      fixes: fc.array(fc.record({ title: text, edits: fc.array(fc.record({ span, text }), { maxLength: 2 }) }), {
        maxLength: 2
      })
    },
    { requiredKeys: ["code", "severity", "message", "path", "related", "fixes"] }
  )

  test("fit the schema of SARIF 2.1.0, whatever they say", () => {
    fc.assert(
      fc.property(fc.array(anyProblem, { maxLength: 4 }), (problems) => {
        const log: unknown = JSON.parse(formatProblems(problems, { style: "sarif" }))
        expect(isValid(log), JSON.stringify(isValid.errors)).toBe(true)
      })
    )
  })

  test("keep severity, place, relations and fixes", () => {
    const other = { file: "b c.yaml", line: 2, column: 1, endLine: 2, endColumn: 4 }
    const given = problem({
      related: [{ message: "first declared here", span: other }],
      fixes: [{ title: "replace by `customer-care`", edits: [{ span: other, text: "customer-care" }] }]
    })
    const [result] = JSON.parse(formatProblems([given], { style: "sarif" })).runs[0].results
    expect(result).toMatchObject({
      ruleId: "HW0203",
      level: "error",
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "novagen.yaml" },
            region: { startLine: 48, startColumn: 11, endColumn: 23 }
          },
          logicalLocations: [{ fullyQualifiedName: "channels.x-main.lead" }]
        }
      ],
      relatedLocations: [{ physicalLocation: { artifactLocation: { uri: "b%20c.yaml" } } }],
      fixes: [{ artifactChanges: [{ replacements: [{ insertedContent: { text: "customer-care" } }] }] }]
    })
  })

  test("never carry a control character, in any style", () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not get through
    const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u
    fc.assert(
      fc.property(anyProblem, text, (one, content) => {
        const shown = { ...one, ...(one.span === undefined ? {} : { span: { ...one.span, file: "a.yaml" } }) }
        for (const style of ["plain", "markdown", "github", "sarif"] as const) {
          const written = formatProblems([shown], { files: { "a.yaml": content }, style })
          expect(written).not.toMatch(control)
          if (style !== "plain") continue
          for (const line of written.split("\n"))
            if (!line.includes("-->")) expect(displayWidth(line)).toBeLessThanOrEqual(80)
        }
      })
    )
  })
})

describe("neutralizing", () => {
  test("shows escape sequences and turned writing as escapes", () => {
    expect(neutralize("\u001b[31mred\u202e \u0007\n\ud800")).toBe("\\x1b[31mred\\u{202e} \\x07\\n\\u{d800}")
  })

  test("changes nothing more the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (any) => {
        expect(neutralize(neutralize(any))).toBe(neutralize(any))
      })
    )
  })
})
