import fc from "fast-check"
import Papa from "papaparse"
import { describe, expect, test } from "vitest"
import { cellStretches, readRows } from "./csv-rows.ts"
import { readOrganization } from "./read.ts"

const model = (section: string) =>
  `hubwright: 1\norganization: { name: Acme }\ndepartments: { care: {}, press: {} }\ncalendars: { hq: { zone: UTC, open: { mon: 09:00-17:00 } } }\ntraining: { safety: {} }\n${section}\n`

const read = (section: string, tables: { readonly [file: string]: string }) =>
  readOrganization({ "hubwright.yaml": model(section), ...tables })

const found = (section: string, tables: { readonly [file: string]: string }) =>
  read(section, tables).problems.map(
    ({ code, span }) => `${code} ${span?.file}:${span?.line}:${span?.column}-${span?.endColumn}`
  )

describe("tables", () => {
  test("hold people, with lists, numbers, truths and keys of inner maps", () => {
    const staff =
      '\ufeffid,name,departments,languages,share,enabled,training.safety\r\nada,"Lovelace, ""Ada""",care;press,en|de,0.5,yes,2026-01-31\r\nbob,,press,,,,\r\n'
    const result = read("people: { csv: staff.csv }", { "staff.csv": staff })
    expect(result.problems).toEqual([])
    expect(result.ok && result.value.people).toMatchObject({
      ada: {
        id: "ada",
        name: 'Lovelace, "Ada"',
        departments: ["care", "press"],
        languages: ["en", "de"],
        share: 0.5,
        enabled: true,
        training: { safety: "2026-01-31" }
      },
      bob: { id: "bob", departments: ["press"], share: 1, enabled: false }
    })
  })

  test("may end their lines in several ways", () => {
    const staff = 'id,name,departments\r\nada,"Ada",care\nbob,"Bob","press"\r\n\r\n\neve,Eve,"press"\r\n'
    const result = read("people: { csv: staff.csv }", { "staff.csv": staff })
    expect(result.ok && Object.values(result.value.people).map(({ id, departments }) => [id, ...departments])).toEqual([
      ["ada", "care"],
      ["bob", "press"],
      ["eve", "press"]
    ])
    expect(readRows("a,b\rc,d\r").rows.map(({ cells }) => cells)).toEqual([["c", "d"]])
  })

  test("have headings and lists as people write them", () => {
    const staff =
      "ID;Name;Departments;Uses social;At shift-end;Languages\nada;Lovelace, Ada;care, press;no;finish;en,klingon\n"
    expect(found("people: { csv: staff.csv }", { "staff.csv": staff })).toEqual(["HW0220 staff.csv:2:44-51"])
    const result = read("people: { csv: staff.csv }", { "staff.csv": staff.replace("klingon", "de-AT") })
    expect(result.problems).toEqual([])
    expect(result.ok && result.value.people).toMatchObject({
      ada: { name: "Lovelace, Ada", departments: ["care", "press"], languages: ["en", "de-AT"], usesSocial: false }
    })
  })

  test("hold channels", () => {
    const result = read("channels: { csv: accounts.csv }", {
      "accounts.csv": "id,platform,operators,credentials.mfa\nmain,x,care,false\n"
    })
    expect(result.ok && result.value.channels).toMatchObject({
      main: { platform: "x", operators: [{ unit: "care" }], credentials: { mfa: false } }
    })
  })

  test("hold ties of both kinds, with the ends of all in the same columns", () => {
    const result = read("ties: { csv: ties.csv }", {
      "ties.csv": "kind,from,to,strength\nshares,care,press,2\nconsults,press,care,\n"
    })
    expect(result.ok && result.value.ties).toEqual([
      { kind: "shares", between: ["care", "press"], strength: 2, origin: "declared" },
      { kind: "consults", from: "press", to: "care", origin: "declared" }
    ])
  })

  test("may be several, with headings of their own", () => {
    const section =
      'people: { csv: [a.csv, b.csv], columns: { "Name, voll": name, Abteilung: departments, K: id }, ignore: [Fax] }'
    const result = read(section, {
      "a.csv": 'K;"Name, voll";Abteilung;Fax\nada;Ada;care;1\n',
      "b.csv": "K\tAbteilung\nbob\tpress\n"
    })
    expect(result.problems).toEqual([])
    expect(result.ok && Object.keys(result.value.people)).toEqual(["ada", "bob"])
  })

  test("have blank lines, and lines that name their separator, as spreadsheets write them", () => {
    const result = read("people: { csv: s.csv }", { "s.csv": "sep=;\r\nid;departments\r\n\r\nada;care\r\n;;;\r\n" })
    expect(result.problems).toEqual([])
  })

  test("say of every bad row where it is bad, down to the entry of a cell", () => {
    const staff = [
      "id,name,departments,languages,share",
      "ada,Ada,care;nowhere,en,1",
      'bob,"Bob ""B""",press,"en; klingon",2',
      "cy,Cy,care",
      "dan,Dan,care,en,1,extra",
      'eve,"Eve" E,care,en,1',
      "ada,Ada again,press,en,1",
      ",Nobody,press,en,1",
      "Fay F,Fay,press,en,half"
    ].join("\n")
    expect(found("people: { csv: staff.csv }", { "staff.csv": staff })).toEqual([
      "HW0203 staff.csv:2:14-21",
      "HW0220 staff.csv:3:28-35",
      "HW0206 staff.csv:3:37-38",
      "HW0121 staff.csv:4:1-11",
      "HW0121 staff.csv:5:1-24",
      "HW0120 staff.csv:6:1-22",
      "HW0208 staff.csv:7:1-4",
      "HW0202 staff.csv:8:1-1",
      "HW0207 staff.csv:9:1-6",
      "HW0204 staff.csv:9:20-24"
    ])
  })

  test("say which element is there twice, and where it was first", () => {
    const { problems } = read("people: { csv: [a.csv, b.csv] }", {
      "a.csv": "id,departments\nada,care\n",
      "b.csv": "id,departments\nada,press\n"
    })
    expect(problems).toMatchObject([
      {
        code: "HW0208",
        message: "`ada` is declared twice",
        path: ["people", "ada"],
        span: { file: "b.csv", line: 2, endColumn: 4 },
        related: [{ span: { file: "a.csv", line: 2 } }]
      }
    ])
  })

  test("count rows that are not whole as declared", () => {
    const section = "people: { csv: staff.csv }\nchannels: { main: { platform: x, custodian: ada } }"
    expect(found(section, { "staff.csv": "id,departments\nada\n" })).toEqual(["HW0121 staff.csv:2:1-4"])
    expect(found(section, {})).toEqual(["HW0101 hubwright.yaml:6:16-25"])
  })

  test("say once what a header lacks, and nothing of its rows", () => {
    expect(found("people: { csv: s.csv }", { "s.csv": "id,departmnts\nada,care\nbob,care\n" })).toEqual([
      "HW0122 s.csv:1:4-14"
    ])
    expect(found("people: { csv: s.csv }", { "s.csv": "id,unit,id\nada,care,x\n" })).toEqual([
      "HW0123 s.csv:1:1-11",
      "HW0122 s.csv:1:4-8",
      "HW0124 s.csv:1:9-11"
    ])
    expect(found("people: { csv: s.csv }", { "s.csv": "" })).toEqual(["HW0123 s.csv:1:1-1"])
  })

  test("are asked for in the form that the format has", () => {
    expect(found("people: { csv: [], colums: { a: name } }", {})).toEqual([
      "HW0206 hubwright.yaml:6:16-18",
      "HW0201 hubwright.yaml:6:20-26"
    ])
  })

  test("are no tables where somebody is called csv", () => {
    expect(read("people: { csv: { departments: [care] } }", {}).ok).toBe(true)
  })
})

describe("rows", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", ";", "\n", " ", "é"), maxLength: 5 })
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 })

  test("read as they were written by another program, and every cell stands where it is said to", () => {
    fc.assert(
      fc.property(table, fc.constantFrom(",", ";"), (rows, delimiter) => {
        // the separator is guessed from the first line
        const header = ["a", "b", "c"]
        const text = Papa.unparse([header, ...rows], { delimiter, newline: "\n", quotes: true })
        const read = readRows(text)
        const wanted = rows
          .map((row) => row.map((each) => each.trim()))
          .filter((row) => row.some((each) => each !== ""))
        expect(read.rows.map(({ cells }) => cells)).toEqual(wanted)
        for (const row of read.rows)
          expect(
            cellStretches(text, row, delimiter).map(
              ({ start, end }) =>
                Papa.parse<readonly string[]>(text.slice(start, end), { delimiter }).data[0]?.[0]?.trim() ?? ""
            )
          ).toEqual(row.cells)
      })
    )
  })
})
