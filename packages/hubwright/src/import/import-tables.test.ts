import { defineOrganization, type Organization } from "@hubwright/core"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type Imported, importTables } from "./import-tables.ts"
import { recognize } from "./table.ts"

/** A table in a few lines: rows by line breaks, cells by bars. */
const tableOf = (text: string, file = "staff.csv") => {
  const rows = text
    .trim()
    .split("\n")
    .map((row, index) => ({ line: index + 1, cells: row.split("|").map((cell) => cell.trim()) }))
  const table = recognize({ file, rows })
  if ("reason" in table) throw new Error(table.reason)
  return table
}

const importText = (...texts: readonly string[]) =>
  importTables(texts.map((text, at) => tableOf(text, `file${at}.csv`)))

/** The model that an import makes of nothing. */
const modelOf = ({ departments, people, ties }: Imported): Organization => {
  const byId = (elements: Imported["departments"] | Imported["people"]) =>
    Object.fromEntries(elements.map(({ id, values }) => [id, values]))
  const input = {
    hubwright: 1,
    organization: { name: "Novagen" },
    departments: byId(departments),
    people: byId(people),
    ties: ties.map(({ status, from, to, kind, ...rest }) =>
      kind === "coordinates" || kind === "shares" ? { kind, between: [from, to], ...rest } : { kind, from, to, ...rest }
    )
  }
  // border: what is defined here is what the import made, whose ids no type knows
  return defineOrganization(input as never)
}

const known = defineOrganization({
  hubwright: 1,
  organization: { name: "Novagen", markets: { de: { languages: ["de"] } } },
  departments: { pr: { name: "Public Relations" }, "customer-care": {}, legal: {} },
  agencies: { brightline: { name: "Brightline PR" } },
  people: {
    ana: { name: "Ana Ruiz", email: "ana.ruiz@novagen.example", departments: ["pr", "legal"], languages: ["es"] },
    jm: { name: "Jürgen Müller", departments: ["legal"] },
    eva: { name: "Eva Roth", departments: ["legal"], title: "Counsel" },
    "eva-2": { name: "Eva Roth", departments: ["customer-care"] }
  },
  channels: { "novagen-x": { platform: "x", handle: "novagen", operators: ["pr"] } },
  ties: [{ kind: "coordinates", between: ["pr", "legal"], strength: 2 }]
})

describe("importTables, of nothing", () => {
  test("creates departments, people, ids and managers from a German roster", () => {
    const { departments, people, unplaced } = importText(`
      Personalnr. | Name     | Vorname | E-Mail              | Abteilung   | Vorgesetzte/r | Sprachen
      1001        | Müßig    | Jürgen  | jm@novagen.example  | Marketing   |               | Deutsch, Englisch
      1002        | Ruiz     | Ana     |                     | Öffentlichkeitsarbeit | Müßig, Jürgen | es
      1003        | Berg     | Finn    | fb@novagen.example  | Marketing   | 1001          |
    `)
    expect(unplaced).toEqual([])
    expect(departments.map(({ id, values }) => [id, values.name])).toEqual([
      ["marketing", "Marketing"],
      ["oeffentlichkeitsarbeit", "Öffentlichkeitsarbeit"]
    ])
    expect(people).toEqual([
      {
        id: "juergen-muessig",
        status: "new",
        changes: [],
        values: {
          name: "Jürgen Müßig",
          email: "jm@novagen.example",
          departments: ["marketing"],
          languages: ["de", "en"]
        }
      },
      {
        id: "ana-ruiz",
        status: "new",
        changes: [],
        values: {
          name: "Ana Ruiz",
          departments: ["oeffentlichkeitsarbeit"],
          manager: "juergen-muessig",
          languages: ["es"]
        }
      },
      {
        id: "finn-berg",
        status: "new",
        changes: [],
        values: {
          name: "Finn Berg",
          email: "fb@novagen.example",
          departments: ["marketing"],
          manager: "juergen-muessig"
        }
      }
    ])
  })

  test("keeps two people of one name apart, and takes a second job of one person for that", () => {
    const { people, unplaced } = importText(`
      Name     | E-Mail             | Department
      Ana Ruiz |                    | PR
      Ana Ruiz |                    | Legal
      Ana Ruiz |                    | PR
      Bo Lind  | bo@novagen.example | PR
      Bo Lind  | BO@novagen.example | Legal
    `)
    expect(people.map(({ id, values }) => [id, values.departments])).toEqual([
      ["ana-ruiz", ["pr"]],
      ["ana-ruiz-2", ["legal"]],
      ["bo-lind", ["pr", "legal"]]
    ])
    expect(unplaced).toEqual([{ what: "row", file: "file0.csv", line: 4, reason: "it says again what line 2 says" }])
  })

  test("puts together what several sheets say of one person", () => {
    const { people } = importText(
      "Name | Department\nAna Ruiz | PR\nBo Lind | Legal",
      "Employee | Language\nRuiz, Ana | Spanish\nLIND BO | Swedish"
    )
    expect(people.map(({ id, values }) => [id, values.languages])).toEqual([
      ["ana-ruiz", ["es"]],
      ["bo-lind", ["sv"]]
    ])
  })

  test("nests departments in divisions, and says where two rows disagree", () => {
    const { departments, unplaced } = importText(`
      Name | Division  | Department
      Ana  | Corporate | PR
      Bo   | Corporate | Corporate
      Cho  | Retail    | PR
    `)
    expect(departments.map(({ id, values }) => [id, values.parent])).toEqual([
      ["pr", "corporate"],
      ["corporate", undefined],
      ["retail", undefined]
    ])
    expect(unplaced).toMatchObject([
      { line: 4, column: "Division", reason: "another row says that it belongs to `corporate`" }
    ])
  })

  test("closes no circle of managers or of departments", () => {
    const { people, departments, unplaced } = importText(
      "Department | Part of\nPR | Care\nCare | Legal\nLegal | PR\nCare | Care",
      "Name | Department | Manager\nAna | PR | Bo\nBo | PR | Cho\nCho | PR | Ana"
    )
    expect(departments.map(({ id, values }) => [id, values.parent])).toEqual([
      ["pr", "care"],
      ["care", "legal"],
      ["legal", undefined]
    ])
    expect(people.map(({ id, values }) => [id, values.manager])).toEqual([
      ["ana", "bo"],
      ["bo", "cho"],
      ["cho", undefined]
    ])
    expect(unplaced.map(({ line, reason }) => [line, reason])).toEqual([
      [4, "`pr` belongs to it already, over however many steps"],
      [5, "a department cannot belong to itself"],
      [4, "`Ana` reports to this person already, over however many steps"]
    ])
  })

  test("lists every row and every value that found no place, by its line", () => {
    const { people, unplaced } = importText(`
      Name     | E-Mail   | Department | Manager   | Language | Leaving date
      Ana Ruiz | ana(at)x | PR         | Bob Dylan | Klingon  | 3/4/2026
               |          | PR         |           |          |
      Bo Lind  |          |            |           |          |
      Cho Min  |          | PR         | Cho Min   |          |
    `)
    expect(people.map(({ id }) => id)).toEqual(["ana-ruiz", "cho-min"])
    expect(unplaced.map(({ what, line, column, reason }) => [what, line, column, reason])).toEqual([
      ["value", 2, "E-Mail", "`ana(at)x` is no e-mail address"],
      ["value", 2, "Language", "`Klingon` is no language that is known"],
      ["value", 2, "Leaving date", "`3/4/2026` is no date; write it as `2026-03-31`"],
      ["value", 2, "Manager", "`Bob Dylan` is nobody in the files or the model"],
      ["row", 3, undefined, "it names nobody"],
      ["row", 4, undefined, "it names no department, and the person is new"],
      ["value", 5, "Manager", "somebody cannot be their own manager"]
    ])
  })

  test("reads channels and ties by the names of units and people", () => {
    const { channels, ties, unplaced } = importText(
      "Name | Department\nAna Ruiz | PR\nBo Lind | Care",
      `
      Platform | Account     | Link                       | Department | Admin    | Country
      Twitter  | @novagen    |                            | PR         | Ruiz, Ana | de
               |             | facebook.com/novagen       | PR, Care   | Bo       |
      Fax      | 555         |                            | Ana Ruiz   |          |
               | nowhere     |                            |            |          |
      `,
      "Von | An | Art | Häufigkeit\nPR | Care | fragt | wöchentlich\nCare | PR | |\nPR | Sales | |\nPR | Care | consults | 3"
    )
    expect(channels.map(({ id, values }) => [id, values])).toEqual([
      ["novagen-x", { platform: "x", handle: "novagen", operators: ["pr"], custodian: "ana-ruiz" }],
      [
        "novagen-facebook",
        { platform: "facebook", handle: "novagen", url: "https://facebook.com/novagen", operators: ["pr", "care"] }
      ],
      ["channel-555-other", { platform: "other", handle: "555" }]
    ])
    expect(ties).toEqual([
      { status: "new", kind: "consults", from: "pr", to: "care", strength: 1 },
      { status: "new", kind: "coordinates", from: "care", to: "pr" }
    ])
    expect(unplaced.map(({ file, line, reason }) => [file, line, reason])).toEqual([
      ["file1.csv", 2, "`de` is no market of the model"],
      ["file1.csv", 3, "`Bo` is no unit and nobody in the files or the model"],
      ["file1.csv", 4, "`Fax` is no platform that is known; it is read as `other`"],
      ["file1.csv", 4, "`ana-ruiz` is a person; a department or an agency operates a channel"],
      ["file1.csv", 5, "it does not say which platform the account is on"],
      ["file2.csv", 4, "`Sales` is no unit and nobody in the files or the model"],
      ["file2.csv", 5, "another row has this tie: `consults pr care`"]
    ])
  })
})

describe("importTables, into a model", () => {
  const into = (...texts: readonly string[]) =>
    importTables(
      texts.map((text) => tableOf(text)),
      known
    )

  test("keeps ids though names, rows and spellings change", () => {
    const { people, departments, absent } = into(`
      Name              | E-Mail                   | Department
      Mueller, Juergen  |                          | Legal
      Ana Ruiz Vogt     | Ana.Ruiz@novagen.example | public relations
      Eva Roth          |                          | Customer Care
    `)
    expect(people).toEqual([
      {
        id: "ana",
        status: "changed",
        values: { name: "Ana Ruiz Vogt", departments: ["pr", "legal"] },
        changes: ["name"]
      },
      { id: "jm", status: "same", values: { departments: ["legal"] }, changes: [] },
      { id: "eva-2", status: "same", values: { departments: ["customer-care"] }, changes: [] }
    ])
    expect(departments).toEqual([])
    expect(absent).toEqual(["eva"])
  })

  test("does not guess which of two people is meant", () => {
    expect(into("Name | Department\nEva Roth | Sales").unplaced).toMatchObject([
      { line: 2, reason: "it could be about `eva` or `eva-2`; an e-mail address or an id would tell" }
    ])
  })

  test("tells somebody with another e-mail address that is in use apart", () => {
    const { people } = into(`
      Name     | E-Mail                    | Department
      Ana Ruiz | ana.ruiz@novagen.example  | PR
      Ana Ruiz | ana.ruiz2@novagen.example | Sales
    `)
    expect(people.map(({ id, status }) => [id, status])).toEqual([
      ["ana", "same"],
      ["ana-ruiz", "new"]
    ])
  })

  test("knows channels by handle or address, ties by their ends, agencies by name", () => {
    const { channels, ties } = into(
      "Platform | Handle | Agency\nX | Novagen | Brightline PR",
      "From | To | Contacts\nLegal | Public Relations | 5"
    )
    expect(channels).toMatchObject([{ id: "novagen-x", status: "changed", values: { operators: ["brightline"] } }])
    expect(ties).toEqual([
      { status: "changed", kind: "coordinates", from: "legal", to: "pr", strength: 5, origin: "declared" }
    ])
  })
})

describe("importing again", () => {
  const letters = fc.constantFrom("Ana", "Ben", "Chloé", "Dirk", "Müller", "Öz", "Ruiz", "Vogt")
  const person = fc.record({
    name: fc.tuple(letters, letters).map((parts) => parts.join(" ")),
    number: fc.integer({ min: 0, max: 999 }),
    hasEmail: fc.boolean(),
    department: fc.constantFrom("PR", "Legal", "Customer Care")
  })
  const people = fc.uniqueArray(person, { selector: ({ number }) => number, maxLength: 12 })
  const textOf = (
    rows: readonly {
      readonly name: string
      readonly number: number
      readonly hasEmail: boolean
      readonly department: string
    }[]
  ) =>
    [
      "Name | E-Mail | Department",
      ...rows.map(
        ({ name, number, hasEmail, department }) =>
          `${name} | ${hasEmail ? `p${number}@n.example` : ""} | ${department}`
      )
    ].join("\n")

  test("changes nothing, and gives the same ids in whatever order the rows come", () => {
    fc.assert(
      fc.property(
        people.filter((rows) => rows.length > 0),
        fc.infiniteStream(fc.nat()),
        (rows, keys) => {
          const first = importTables([tableOf(textOf(rows))])
          const again = importTables([tableOf(textOf(rows))], modelOf(first))
          expect(again.people.filter(({ status }) => status !== "same")).toEqual([])
          expect(again.departments).toEqual([])
          expect(again.absent).toEqual([])

          const shuffled = rows
            .map((row) => ({ row, key: keys.next().value }))
            .sort((a, b) => a.key - b.key)
            .map(({ row }) => row)
          const moved = importTables([tableOf(textOf(shuffled))], modelOf(first))
          expect(moved.people.map(({ id }) => id).sort()).toEqual(first.people.map(({ id }) => id).sort())
          expect(moved.people.filter(({ status }) => status !== "same")).toEqual([])
        }
      )
    )
  })
})
