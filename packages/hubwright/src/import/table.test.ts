import { describe, expect, test } from "vitest"
import type { TableKind } from "./columns.ts"
import type { Sheet } from "./sheet.ts"
import { recognize } from "./table.ts"

/** A sheet in a few lines: rows by line breaks, cells by bars. */
const sheetOf = (text: string, name?: string): Sheet => ({
  file: "staff.xlsx",
  ...(name === undefined ? {} : { name }),
  rows: text
    .split("\n")
    .map((row, index) => ({ line: index + 1, cells: row.split("|").map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""))
})

const tableOf = (text: string, options: { readonly name?: string; readonly use?: TableKind } = {}) => {
  const table = recognize(sheetOf(text, options.name), options.use)
  if ("reason" in table) throw new Error(table.reason)
  return table
}

describe("recognize", () => {
  test.each([
    ["people", "Name | E-Mail | Department | Manager | Job Title | Language"],
    ["people", "Personalnr. | Name | Vorname | Abteilung | Vorgesetzte/r | Funktion | Sprachen"],
    ["people", "Nombre | Apellidos | Correo electrónico | Departamento | Jefe | Puesto"],
    ["people", "Nom | Prénom | Adresse e-mail | Service | Responsable | Poste | Langue"],
    ["departments", "Abteilung | Bereich"],
    ["departments", "Department | Parent department | Headcount"],
    ["channels", "Plattform | Kontoname | Link | Zuständige Abteilung | Zugangsdaten bei"],
    ["channels", "Réseau | Compte | Pays | Langue | Responsable"],
    ["ties", "From | To | Kind | Contacts per week"],
    ["ties", "De | À | Nature"]
  ] as const)("takes a table of %s by `%s`", (kind, header) => {
    const cells = header.split("|").map((_, index) => `Word${index}`)
    expect(tableOf(`${header}\n${cells.join("|")}`).kind).toBe(kind)
  })

  test("passes over a title, a date and blank rows above the header", () => {
    const table = tableOf("Novagen staff list\nas of | 2026-11-01\n\nName | Team\nAna Ruiz | PR")
    expect(table).toMatchObject({ kind: "people", headerLine: 4 })
    expect(table.rows).toEqual([
      { line: 5, cells: { name: "Ana Ruiz", department: "PR" }, headers: { name: "Name", department: "Team" } }
    ])
  })

  test("reads `Name` as a last name beside a first name, and `Nombre` as a first name beside a last name", () => {
    expect(tableOf("Name | Vorname\nRuiz | Ana").rows[0]?.cells).toEqual({ last: "Ruiz", first: "Ana" })
    expect(tableOf("Nombre | Apellidos\nAna | Ruiz").rows[0]?.cells).toEqual({ first: "Ana", last: "Ruiz" })
    expect(tableOf("Nom | Équipe\nAna Ruiz | RP").rows[0]?.cells).toEqual({ name: "Ana Ruiz", department: "RP" })
  })

  test("tells people from numbers of people", () => {
    expect(tableOf("Abteilung | Bereich | Mitarbeiter | Leiter\nPR | Zentrale | 12 | Ruiz").kind).toBe("departments")
    expect(tableOf("Abteilung | Bereich | Mitarbeiter | Leiter\nPR | Zentrale | Vogt | Ruiz").kind).toBe("people")
  })

  test("goes by the sheet's name, or by what it is told, where the columns do not say it", () => {
    expect(tableOf("Name\nPR", { name: "Abteilungen 2026" }).kind).toBe("departments")
    expect(tableOf("Name\nPR").kind).toBe("people")
    expect(tableOf("Name\nPR", { use: "departments" }).kind).toBe("departments")
  })

  test("never reads a password, and says which columns it did not use", () => {
    const table = tableOf("Platform | Handle | Password | Followers\nx | novagen | hunter2 | 1200")
    expect(table.secretColumns).toEqual(["Password"])
    expect(table.unusedColumns).toEqual(["Followers"])
    expect(JSON.stringify(table)).not.toContain("hunter2")
  })

  test("says why a sheet has no place", () => {
    expect(recognize(sheetOf("Budget | 2026\nTV | 12", "Plan"))).toEqual({
      what: "sheet",
      file: "staff.xlsx",
      sheet: "Plan",
      reason: "none of its first 30 rows is a header with a name, an e-mail address, a platform or two ends of a tie"
    })
    expect(recognize({ file: "empty.csv", rows: [] })).toMatchObject({ what: "file", reason: "it is empty" })
  })
})
