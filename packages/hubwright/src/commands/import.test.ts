import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Organization } from "@hubwright/core"
import { loadOrganization } from "@hubwright/core/node"
import { afterAll, describe, expect, test } from "vitest"
import writeWorkbook from "write-excel-file/node"
import { capturedRun } from "../captured-run.ts"

const folder = mkdtempSync(join(tmpdir(), "hubwright-"))
afterAll(() => rmSync(folder, { recursive: true }))

const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** A text as a spreadsheet in western Europe writes it. */
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

const staff = write(
  "staff.xlsx",
  await writeWorkbook([
    {
      sheet: "Mitarbeiter",
      data: [
        ["Muster GmbH, Stand November", null, null, null, null, null],
        ["Nr.", "Name", "Vorname", "E-Mail", "Abteilung", "Vorgesetzte/r"],
        [1, "Müßig", "Jürgen", "jm@muster.example", "Vertrieb", null],
        [2, "Ruiz", "Ana", "ar@muster.example", "Öffentlichkeitsarbeit", "Müßig, Jürgen"],
        [3, "Berg", "Finn", null, "Vertrieb", 1],
        [4, null, null, null, "Vertrieb", null]
      ]
    },
    {
      sheet: "Kanäle",
      data: [
        ["Plattform", "Kontoname", "Zuständig", "Passwort bei", "Passwort"],
        ["Twitter", "@muster", "Vertrieb", "Ruiz, Ana", "geheim123"]
      ]
    },
    {
      sheet: "Zusammenarbeit",
      data: [
        ["Von", "Mit", "Art"],
        ["Vertrieb", "Öffentlichkeitsarbeit", "fragt"]
      ]
    }
  ]).toBuffer()
)

const organizationIn = async (model: string): Promise<Organization> => {
  const checked = await loadOrganization(model)
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems))
  return checked.value
}

describe("hubwright import", () => {
  const model = join(folder, "muster")

  test("begins a model that reads without problems, and says what it left out", async () => {
    const { code, stdout } = await capturedRun(["import", staff, "--into", model])
    expect(code).toBe(0)
    expect(stdout).toContain("line 6        it names nobody")
    expect(stdout).toContain("Passwords are not read")
    expect(stdout).not.toContain("geheim123")
    const organization = await organizationIn(model)
    expect(Object.keys(organization.people)).toEqual(["juergen-muessig", "ana-ruiz", "finn-berg"])
    expect(Object.values(organization.people).map(({ manager }) => manager)).toEqual([
      undefined,
      "juergen-muessig",
      "juergen-muessig"
    ])
    expect(Object.values(organization.channels)).toMatchObject([
      { id: "muster-x", platform: "x", operators: [{ unit: "vertrieb" }], custodian: "ana-ruiz" }
    ])
    expect(organization.ties).toMatchObject([{ kind: "consults", from: "vertrieb", to: "oeffentlichkeitsarbeit" }])
  })

  test("changes nothing the second time", async () => {
    const before = readdirSync(model).map((name) => readFileSync(join(model, name), "utf8"))
    const { stdout } = await capturedRun(["import", staff, "--into", model])
    expect(stdout).toContain("Nothing was written")
    expect(readdirSync(model).map((name) => readFileSync(join(model, name), "utf8"))).toEqual(before)
  })

  const next = write(
    "next.csv",
    latin1("Name;E-Mail;Abteilung\nMüßig-Neu, Jürgen;JM@muster.example;Geschäftsleitung\nZoë Böhm;;Recht\n")
  )

  test("says what would change in a dry run, and writes nothing", async () => {
    const before = readFileSync(join(model, "people.csv"), "utf8")
    const { code, stdout } = await capturedRun(["import", next, "--into", model, "--dry-run"])
    expect(code).toBe(0)
    expect(stdout).toContain("New people: zoe-boehm")
    expect(stdout).toContain("Changed people: juergen-muessig (name, departments)")
    expect(readFileSync(join(model, "people.csv"), "utf8")).toBe(before)
  })

  test("updates a model, keeping ids, comments and what the files are silent about", async () => {
    const path = join(model, "hubwright.yaml")
    writeFileSync(path, readFileSync(path, "utf8").replace("  vertrieb:", "  # the best of us\n  vertrieb:"))
    const { code, stdout } = await capturedRun(["import", next, "--into", model, "--json"])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      tables: [{ kind: "people", rows: 2, format: 'CSV with ";", windows-1252' }],
      people: [
        { id: "juergen-muessig", status: "changed", changes: ["name", "departments"] },
        { id: "zoe-boehm", status: "new" }
      ],
      absent: ["ana-ruiz", "finn-berg"],
      unplaced: []
    })
    const organization = await organizationIn(model)
    expect(Object.keys(organization.people)).toEqual(["juergen-muessig", "ana-ruiz", "finn-berg", "zoe-boehm"])
    expect(organization.people["juergen-muessig"]).toMatchObject({
      name: "Jürgen Müßig-Neu",
      email: "jm@muster.example",
      departments: ["geschaeftsleitung"]
    })
    expect(readFileSync(path, "utf8")).toContain("# the best of us")
    expect(readdirSync(model).sort()).toEqual(["channels.csv", "hubwright.yaml", "people.csv", "ties.csv"])
  })

  test("takes what it is told of a sheet, and passes over what it is told to ignore", async () => {
    const list = write("list.csv", "Name\nVertrieb\nEinkauf\n")
    const told = join(folder, "told")
    await capturedRun([
      "import",
      list,
      staff,
      "--into",
      told,
      "--sheet",
      "list=departments",
      "--sheet",
      "kanäle=ignore"
    ])
    const organization = await organizationIn(told)
    expect(Object.keys(organization.departments)).toContain("einkauf")
    expect(organization.channels).toEqual({})
  })

  test("writes nothing into a model that has errors", async () => {
    const broken = join(folder, "broken")
    await capturedRun(["init", broken])
    const path = join(broken, "hubwright.yaml")
    const text = readFileSync(path, "utf8").replace("[marketing]", "[marketin]")
    writeFileSync(path, text)
    const { code, stderr } = await capturedRun(["import", staff, "--into", broken])
    expect([code, stderr]).toEqual([1, expect.stringContaining("`marketin`")])
    expect(readFileSync(path, "utf8")).toBe(text)
  })

  test("begins nothing where there is no table", async () => {
    const nothing = join(folder, "nothing")
    const { code, stdout } = await capturedRun([
      "import",
      write("letter.csv", "Dear all,\n\nhello\n"),
      "--into",
      nothing
    ])
    expect([code, stdout]).toEqual([1, expect.stringContaining("none of its first 30 rows is a header")])
    expect(existsSync(nothing)).toBe(false)
  })

  test.each([
    [["--sheet", "list"], /does not say what a sheet is/u],
    [["--sheet", "list=staff"], /one of people, departments/u],
    [["--encoding", "latin-17"], /is no encoding/u]
  ])("refuses %j", async (flags, said) => {
    const { code, stderr } = await capturedRun(["import", staff, "--into", join(folder, "no"), ...flags])
    expect([code, stderr]).toEqual([2, expect.stringMatching(said)])
  })
})
