import { change, organization } from "@hubwright/testing"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { parse, stringify } from "yaml"
import { applyChange } from "../change/apply.ts"
import type { Change } from "../change/change.ts"
import { checkOrganization } from "../check/check.ts"
import type { Ids } from "../model/ids.ts"
import type { Organization } from "../model/organization.ts"
import type { Files } from "../problem/files.ts"
import { isError, orThrow } from "../problem/problem.ts"
import { editFiles } from "./edit.ts"
import { readOrganization } from "./read.ts"
import { writeOrganization } from "./write.ts"

/** An organization with a change that makes another valid one of it. */
const changing = organization({ departments: [1, 5], people: [0, 4], channels: [0, 3], ties: [0, 6] })
  .chain((before) => fc.tuple(fc.constant(before), change(before)))
  .filter(([before, change]) => {
    const after = applyChange(before, change)
    return after.ok && !checkOrganization(after.value, {}).some(isError)
  })

const entryText = (files: Files): string => String(files["hubwright.yaml"])

/** The text with a comment on a line of its own above every line, and one at the end of each. */
const commented = (text: string): string =>
  text
    .split("\n")
    .map((line, index) =>
      line.trim() === "" ? line : `${/^ */u.exec(line)?.[0] ?? ""}# above ${index}\n${line} # beside ${index}`
    )
    .join("\n")

/** A YAML model in parts: half of its departments, people and ties in other files, and its documents in a folder. */
const inParts = (drawn: Organization): Files => {
  const whole: { readonly [section: string]: unknown } = parse(entryText(writeOrganization(drawn)))
  const half = (from: 0 | 1) =>
    Object.fromEntries(
      ["departments", "people", "ties"].flatMap((section) => {
        const value = whole[section]
        const isIn = (index: number) => index % 2 === from
        if (Array.isArray(value)) return [[section, value.filter((_, index) => isIn(index))]]
        return value === undefined
          ? []
          : [[section, Object.fromEntries(Object.entries(value ?? {}).filter((_, index) => isIn(index)))]]
      })
    )
  const { documents, ...rest } = whole
  return {
    "hubwright.yaml": `# the entry\n${stringify({ ...rest, ...half(0), include: ["more.yaml", "papers/all.yaml"] })}`,
    "more.yaml": `# more of it\n${stringify(half(1))}`,
    "papers/all.yaml": `# papers\n${documents === undefined ? "" : stringify({ documents })}`
  }
}

/** A model with its people and ties in tables; absences do not fit into one. */
const inTables =
  (delimiter: string) =>
  (drawn: Organization): Files => {
    const people = Object.values(drawn.people).map((person) => ({ ...person, absences: [] }))
    const whole: { readonly [section: string]: unknown } = parse(
      entryText(
        writeOrganization({ ...drawn, people: Object.fromEntries(people.map((person) => [person.id, person])) })
      )
    )
    const rows = Object.entries(whole.people ?? {}).map(([id, value]): object => ({ id, ...value }))
    const ties = Array.isArray(whole.ties) ? whole.ties : []
    const pairs = ties.map(({ between: [from, to] = [], ...tie }) => (from === undefined ? tie : { ...tie, from, to }))
    return {
      "hubwright.yaml": stringify({ ...whole, people: { csv: "staff.csv" }, ties: { csv: "tables/ties.csv" } }),
      "staff.csv": `\ufeff${tableText(rows, ["id", "departments"], delimiter)}`,
      "tables/ties.csv": tableText(pairs, ["kind", "from", "to"], delimiter)
    }
  }

const tableText = (rows: readonly object[], needed: readonly string[], delimiter: string): string => {
  const flat = rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).flatMap(([key, value]) =>
        typeof value === "object" && !Array.isArray(value)
          ? Object.entries(value ?? {}).map(([inner, part]) => [`${key}.${inner}`, part])
          : [[key, value]]
      )
    )
  )
  const names = [...new Set([...needed, ...flat.flatMap((row) => Object.keys(row))])]
  const cell = (value: unknown) =>
    Array.isArray(value) ? value.join("|") : value === true ? "yes" : String(value ?? "")
  return [names, ...flat.map((row) => names.map((name) => cell(row[name])))]
    .map((cells) => cells.join(delimiter))
    .join("\n")
}

const layouts: { readonly [name: string]: (organization: Organization) => Files } = {
  "as it is written": writeOrganization,
  "with comments everywhere": (drawn) => ({ "hubwright.yaml": commented(entryText(writeOrganization(drawn))) }),
  "in blocks alone": (drawn) => ({ "hubwright.yaml": stringify(parse(entryText(writeOrganization(drawn)))) }),
  "with CR LF": (drawn) => ({ "hubwright.yaml": entryText(writeOrganization(drawn)).replaceAll("\n", "\r\n") }),
  "as JSON": (drawn) => ({ "hubwright.json": JSON.stringify(parse(entryText(writeOrganization(drawn))), null, 2) }),
  "as JSON on one line": (drawn) => ({ "hubwright.json": JSON.stringify(parse(entryText(writeOrganization(drawn)))) }),
  "in several files": inParts,
  "with tables": inTables(","),
  "with tables in columns between semicolons": inTables(";")
}

const commentsOf = (text: string, where: "above" | "beside"): readonly string[] =>
  [...text.matchAll(new RegExp(`# ${where} (\\d+)`, "gu"))].map(([, number = ""]) => number)

/** The kinds of change that take no element away. */
const adding: ReadonlySet<string> = new Set([
  "add",
  "add-tie",
  "move-person",
  "train",
  "retire-channel",
  "set",
  "insert"
])

describe("editFiles", () => {
  test.each(Object.entries(layouts))("gives files that read as the change says, %s", (_, layOut) => {
    fc.assert(
      fc.property(changing, ([drawn, change]) => {
        const files = layOut(drawn)
        const before = orThrow(readOrganization(files))
        const edited = orThrow(editFiles(files, change))
        expect(orThrow(readOrganization(edited))).toEqual(orThrow(applyChange<Ids>(before, change)))
      }),
      { numRuns: 15 }
    )
  })

  test("keeps the comments above all lines that stay, and loses none but inside what goes", () => {
    fc.assert(
      fc.property(changing, ([drawn, change]) => {
        const before = commented(entryText(writeOrganization(drawn)))
        const after = entryText(orThrow(editFiles({ "hubwright.yaml": before }, change)))
        const kept = new Set(commentsOf(after, "above"))
        expect(commentsOf(before, "above").filter((number) => kept.has(number))).toEqual([...kept])
        expect(commentsOf(after, "beside").filter((number) => !kept.has(number))).toEqual([])
        if (change.kind !== "sequence" && adding.has(change.kind))
          expect([...kept]).toEqual(commentsOf(before, "above"))
      })
    )
  })

  test("changes nothing where the change does nothing", () => {
    fc.assert(
      fc.property(organization(), (drawn) => {
        const files = { "hubwright.yaml": commented(entryText(writeOrganization(drawn))) }
        expect(orThrow(editFiles(files, { kind: "sequence", changes: [] }))).toEqual(files)
      })
    )
  })
})

describe("on a model as people write it", () => {
  const model = `# Acme, as of November
hubwright: 1
organization: { name: Acme, topology: decentralized }   # says the board

departments:
  # the ones with accounts
  marketing: {discipline: marketing}
  care:            # answers everything
    discipline: customer-service
    headcount: 12  # since May

  legal: {}

people:
  csv: staff.csv   # from the personnel system

channels:
  help: { platform: x, operators: [care], # day and night
          contributors: [marketing] }
  shop: { platform: instagram, operators: [marketing] }

ties:
# old ones first
- {kind: consults, from: marketing, to: legal}   # slow
# steering group
- kind: coordinates
  between: [marketing, care]
  note: "weekly"
`
  const staff = `id;name;departments;enabled
ana;"Ruiz; Ana";care;yes
ben;Ben Vogt;marketing;no
`
  const files = { "hubwright.yaml": model, "staff.csv": staff }

  const edited = (change: Change): Files => orThrow(editFiles(files, change))

  test("edits the lines that say something else, and no others", () => {
    const { "hubwright.yaml": text, "staff.csv": table } = edited({
      kind: "sequence",
      changes: [
        { kind: "update", section: "organization", fields: { topology: "hub-and-spoke" } },
        { kind: "update", section: "departments", id: "care", fields: { headcount: 14 } },
        {
          kind: "add",
          section: "departments",
          id: "social",
          element: { kind: "hub", responsibilities: ["coordination"] }
        },
        { kind: "remove-tie", tie: "consults", from: "marketing", to: "legal" },
        { kind: "add-tie", tie: "coordinates", from: "social", to: "care" },
        { kind: "set-operators", channel: "help", operators: ["care", "social"], contributors: [] },
        { kind: "move-person", person: "ben", to: "social" },
        { kind: "update", section: "people", id: "ben", fields: { enabled: true, title: 'He said "hub"; twice' } },
        { kind: "add", section: "people", id: "cho", element: { departments: ["care", "social"] } },
        { kind: "add", section: "documents", id: "voice", element: { kind: "voice-guide", version: "1" } }
      ]
    })
    expect(text).toBe(`# Acme, as of November
hubwright: 1
organization: { name: Acme, topology: hub-and-spoke }   # says the board

departments:
  # the ones with accounts
  marketing: {discipline: marketing}
  care:            # answers everything
    discipline: customer-service
    headcount: 14  # since May

  legal: {}
  social:
    kind: hub
    responsibilities: [coordination]

people:
  csv: staff.csv   # from the personnel system

channels:
  help: { platform: x, operators: [care, social], # day and night
          contributors: [] }
  shop: { platform: instagram, operators: [marketing] }

ties:
# old ones first
# steering group
- kind: coordinates
  between: [marketing, care]
  note: "weekly"
- kind: coordinates
  between: [social, care]

documents:
  voice: { kind: voice-guide, version: "1" }
`)
    expect(table).toBe(`id;name;departments;enabled;title
ana;"Ruiz; Ana";care;yes;
ben;Ben Vogt;social;yes;"He said ""hub""; twice"
cho;;care|social;;
`)
  })

  test("takes away a last element, and a row", () => {
    const { "hubwright.yaml": text, "staff.csv": table } = edited({
      kind: "sequence",
      changes: [
        { kind: "unset", path: ["ties", 1] },
        { kind: "unset", path: ["ties", 0] },
        { kind: "remove", section: "people", id: "ben" }
      ]
    })
    expect(text).toBe(`${model.slice(0, model.indexOf("ties:"))}ties: []\n# old ones first\n# steering group\n`)
    expect(table).toBe(staff.replace("ben;Ben Vogt;marketing;no\n", ""))
  })

  test("gives the problems of the files, of the change, and of what the model would be", () => {
    const codes = (files: Files, change: Change) => editFiles(files, change).problems.map(({ code }) => code)
    const nothing: Change = { kind: "sequence", changes: [] }
    expect(codes({ "hubwright.yaml": "hubwright: 1\n" }, nothing)).toEqual(["HW0202"])
    expect(codes(files, { kind: "retire-channel", channel: "hlp", on: "2026-12-31" })).toEqual(["HW0701"])
    const circle: Change = {
      kind: "sequence",
      changes: [
        { kind: "update", section: "departments", id: "care", fields: { parent: "legal" } },
        { kind: "update", section: "departments", id: "legal", fields: { parent: "care" } }
      ]
    }
    expect(codes(files, circle)).toEqual(codes(orThrow(withParents(circle)), nothing))
  })

  const withParents = (change: Change) => ({ ok: true as const, value: textOf(change), problems: [] })
  const textOf = (change: Change): Files =>
    writeOrganization(orThrow(applyChange<Ids>(orThrow(readOrganization(files)), change)))

  test("says so where the text cannot be edited in its place", () => {
    const shared = model
      .replace("{discipline: marketing}", "&m {discipline: marketing}")
      .replace("legal: {}", "legal: *m")
    const change: Change = { kind: "update", section: "departments", id: "marketing", fields: { discipline: "sales" } }
    expect(editFiles({ ...files, "hubwright.yaml": shared }, change).problems.map(({ code }) => code)).toEqual([
      "HW0709"
    ])
    const away: Change = {
      kind: "update",
      section: "people",
      id: "ana",
      fields: { absences: [{ from: "2026-12-01", until: "2026-12-02" }] }
    }
    expect(editFiles(files, away).problems.map(({ code }) => code)).toEqual(["HW0709"])
  })
})
