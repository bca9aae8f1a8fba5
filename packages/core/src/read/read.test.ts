import { describe, expect, test } from "vitest"
import { examplePacks } from "../packs/example-packs.ts"
import { applyFixes } from "../problem/apply-fixes.ts"
import type { Files } from "../problem/files.ts"
import { formatProblems } from "../problem/format.ts"
import { readOrganization } from "./read.ts"

const head = "hubwright: 1\norganization: { name: Acme }\n"

/** Code and place of every problem. */
const found = (files: Files): readonly string[] =>
  readOrganization(files).problems.map(({ code, span }) => `${code} ${span?.file}:${span?.line}:${span?.column}`)

const read = (files: Files) => {
  const result = readOrganization(files)
  if (!result.ok) throw new Error(formatProblems(result.problems, { files }))
  return result.value
}

describe("a model in several files", () => {
  const files = {
    "hubwright.yaml": `${head}include: [units.yaml, people/staff.yaml]\ndepartments: { care: {} }\nties:\n  - { kind: shares, between: [care, press] }\n`,
    "units.yaml": "departments: { press: {} }\nties:\n  - { kind: consults, from: care, to: press }\n",
    "people/staff.yaml": "include: people/more.yaml\npeople: { ada: { departments: [care] } }\n",
    "people/more.yaml": "people: { bob: { departments: [press] } }\n"
  }

  test("is put together section by section, lists in the order of the files", () => {
    const { departments, people, ties } = read(files)
    expect(Object.keys(departments)).toEqual(["care", "press"])
    expect(Object.keys(people)).toEqual(["ada", "bob"])
    expect(ties.map(({ kind }) => kind)).toEqual(["shares", "consults"])
  })

  test("reads the same as JSON", () => {
    const { departments } = read({
      "hubwright.yaml": '{"hubwright": 1, "organization": {"name": "A"}, "include": ["b.json"]}',
      "b.json": '{\n\t"departments": {"care": {"name": "\\u0043are \\ud83d\\ude00"}}\n}'
    })
    expect(departments).toMatchObject({ care: { id: "care", name: "Care 😀" } })
  })

  test("joins the parts of composed sections", () => {
    const { listening, policies } = read({
      "hubwright.yaml": `${head}include: [b.yaml]\nlistening: { packs: [one] }\ntopics: { t: {} }\npolicies: { packs: [a] }\n`,
      "b.yaml": "listening: { packs: [two], queries: { q: { query: x, topic: t } } }\npolicies: { packs: [b] }\n"
    })
    expect(listening.packs).toEqual(["one", "two"])
    expect(Object.keys(listening.queries)).toEqual(["q"])
    expect(policies.packs).toEqual(["a", "b"])
  })

  test("says where an id was declared first", () => {
    const { problems } = readOrganization({ ...files, "units.yaml": "departments:\n  press: {}\n  care: {}\n" })
    expect(problems).toMatchObject([
      {
        code: "HW0208",
        message: "`care` is declared twice",
        span: { file: "units.yaml", line: 3, column: 3, endColumn: 7 },
        related: [{ message: "first declared here", span: { file: "hubwright.yaml", line: 4, column: 16 } }]
      }
    ])
  })

  test("has its problems in the order of the files, by line and column", () => {
    const broken = {
      "hubwright.yaml": `${head}include: [b.yaml, a.yaml]\ndepartments: { Care: {}, press: { knd: hub } }\nx: 1\n`,
      "a.yaml": "brands: [A]\n",
      "b.yaml": "brands: [B, C]\n"
    }
    expect(found(broken)).toEqual([
      "HW0207 hubwright.yaml:4:16",
      "HW0201 hubwright.yaml:4:35",
      "HW0201 hubwright.yaml:5:1",
      "HW0207 b.yaml:1:10",
      "HW0207 b.yaml:1:13",
      "HW0207 a.yaml:1:10"
    ])
  })

  test("gives every reference its place, in lists that have lost elements too", () => {
    const text = `${head}departments:\n  care: {}\nties:\n  - { kind: nonsense }\n  - { kind: shares, between: [care, prss] }\nbrands: [acme]\nchannels: { main: { platform: x, brand: acm } }\n`
    expect(found({ "hubwright.yaml": text })).toEqual([
      "HW0205 hubwright.yaml:6:13",
      "HW0203 hubwright.yaml:7:37",
      "HW0203 hubwright.yaml:9:41"
    ])
  })
})

describe("paths", () => {
  test.each([
    "../other.yaml",
    "/etc/passwd",
    "a/../../b.yaml",
    "C:/secrets.yaml",
    "a\\b.yaml",
    "https://example.org/a.yaml",
    ".."
  ])("do not lead out of the folder: %s", (path) => {
    expect(found({ "hubwright.yaml": `${head}include: ['${path}']\n` })).toEqual(["HW0108 hubwright.yaml:3:11"])
    expect(found({ "hubwright.yaml": `${head}people: { csv: '${path}' }\n` })).toEqual(["HW0108 hubwright.yaml:3:16"])
  })

  test("are made plain before they are compared", () => {
    const files = { "hubwright.yaml": `${head}include: [./a//b.yaml, a/b.yaml]\n`, "a/b.yaml": "brands: [b]\n" }
    expect(found(files)).toEqual(["HW0109 hubwright.yaml:3:24"])
  })
})

describe("the start of a model", () => {
  test("is the only file, or hubwright.yaml, or what is said", () => {
    expect(readOrganization({ "acme.yaml": head }).ok).toBe(true)
    expect(readOrganization({ "a.yaml": head, "b.yaml": head }).problems[0]?.message).toBe(
      "there is no file `hubwright.yaml`"
    )
    expect(readOrganization({ "a.yaml": head, "b.yaml": head }, { entry: "b.yaml" }).ok).toBe(true)
    expect(readOrganization({ "a.yaml": head }, { entry: "../a.yaml" }).ok).toBe(false)
  })

  test("without a version is mended by putting it in front", () => {
    const models: readonly Files[] = [
      { "a.yaml": "organization: { name: A }\n" },
      { "a.json": '{ "organization": { "name": "A" } }' },
      { "a.yaml": "---\norganization: { name: A }\n" }
    ]
    for (const files of models) {
      const { problems } = readOrganization(files)
      expect(problems.map(({ code }) => code)).toEqual(["HW0202"])
      expect(readOrganization(applyFixes(files, problems)).ok).toBe(true)
    }
  })

  test("is not looked at in a newer format", () => {
    expect(found({ "a.yaml": "hubwright: 3\nnonsense: true\n" })).toEqual(["HW0110 a.yaml:1:12"])
    expect(
      found({ "hubwright.yaml": `${head}include: [b.yaml]\nnonsense: true\n`, "b.yaml": "hubwright: 2\n" })
    ).toContain("HW0110 b.yaml:1:12")
  })

  test.each(["", "# nothing\n", "just words", "[a, b]", "5"])("that is no map is said to be none: %j", (text) => {
    expect(found({ "hubwright.yaml": text })).toEqual(["HW0204 hubwright.yaml:1:1"])
  })
})

describe("a file that cannot be read in full", () => {
  test("is checked up to the fault, and not beyond it", () => {
    const text = `${head}brands: [A]\ndepartments: { care: { headcount: [1 }\nproducts: { B: {} }\n`
    expect(found({ "hubwright.yaml": text })).toEqual(["HW0207 hubwright.yaml:3:10", "HW0102 hubwright.yaml:4:38"])
  })

  test("does not make references wrong that it may declare, and leaves the others", () => {
    const files = {
      "hubwright.yaml": `${head}include: [units.yaml]\nchannels: { main: { platform: x, operators: [care, nobody] } }\n`,
      "units.yaml": "departments:\n  press: { headcount: [1 }\n  care: {}\n"
    }
    expect(found(files)).toEqual(["HW0203 hubwright.yaml:4:52", "HW0102 units.yaml:2:26"])
  })

  test("makes no reference wrong where nothing of it can be read", () => {
    const files = {
      "hubwright.yaml": `${head}include: [units.yaml]\nchannels: { main: { platform: x, operators: [care] } }\n`
    }
    expect(found(files)).toEqual(["HW0101 hubwright.yaml:3:11"])
    expect(found({ ...files, "units.yaml": Uint8Array.of(97, 58, 10, 255) })).toEqual(["HW0104 units.yaml:2:1"])
  })

  test("is mended where only indentation by tabs is wrong, and checked in full", () => {
    expect(found({ "hubwright.yaml": `${head}departments:\n\tcare: {}\n` }).map((line) => line.slice(0, 6))).toContain(
      "HW0102"
    )
  })
})

describe("fixes", () => {
  test("mend what they say, in YAML, JSON and CSV, with quotation marks where they are needed", () => {
    const files: Files = {
      "hubwright.yaml": `${head}include: [b.json]\ndepartments:\n  care:\n  press: { name: 1.10, headcount: "12" }\n  2024: {}\nchannels: { main: { platfrm: x, operators: care } }\npeople: { csv: c.csv }\n`,
      "b.json": '{ "topics": { "Side Effect": { "risk": "hihg", "experts": "care" } } }',
      "c.csv": "id;departments;langages;share\nada;care;German;0,5\nBob B;care|press;en|fr;1\n"
    }
    const once = applyFixes(files, readOrganization(files).problems)
    const mended = applyFixes(once, readOrganization(once).problems)
    expect(mended["hubwright.yaml"]).toBe(
      `${head}include: [b.json]\ndepartments:\n  care: {}\n  press: { name: "1.10", headcount: 12 }\n  2024: {}\nchannels: { main: { platform: x, operators: [care] } }\npeople: { csv: c.csv }\n`
    )
    expect(mended["b.json"]).toBe('{ "topics": { "side-effect": { "risk": "high", "experts": ["care"] } } }')
    expect(mended["c.csv"]).toBe("id;departments;languages;share\nada;care;de;0.5\nbob-b;care|press;en|fr;1\n")
    expect(found(mended)).toEqual(["HW0207 hubwright.yaml:7:3"])
  })
})

describe("with packs", () => {
  const text = (packs: string) => `hubwright: 1
organization: { name: Novagen, markets: { de: { jurisdictions: [EU] } } }
departments: { vigilance: { discipline: safety } }
policies: { packs: [${packs}] }
assertions: [{ name: told, when: { topic: adverse-event }, must: { notify: [vigilance] } }]
`

  test("a model can refer to what they bring", () => {
    const { ok, problems } = readOrganization({ m: text("medicines-eu") }, { packs: examplePacks })
    expect([ok, problems]).toEqual([true, []])
    expect(readOrganization({ m: text("medicines-eu") }).problems.map(({ code }) => code)).toEqual(["HW0203"])
  })

  test("what is wrong with their names is told with its place, and what was meant brought in by its fix", () => {
    const problems = readOrganization({ m: text("medicine-eu") }, { packs: examplePacks }).problems
    expect(problems.map(({ code, span }) => `${code} ${span?.line}:${span?.column}`)).toEqual([
      "HW0601 4:21",
      "HW0203 5:43"
    ])
    const files = applyFixes({ m: text("medicine-eu") }, problems.slice(0, 1))
    expect(readOrganization(files, { packs: examplePacks }).problems).toEqual([])
  })
})
