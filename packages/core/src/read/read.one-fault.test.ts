import { describe, expect, test } from "vitest"
import { readOrganization } from "./read.ts"

const files = {
  "hubwright.yaml": `hubwright: 1
include: [units.yaml]
organization: { name: Lindwurm, lead: brand }
topics:
  complaint: { experts: [care], risk: medium }
people: { csv: roster.csv, columns: { Kennung: id, Name: name, Abteilung: departments, Leitung: manager } }
channels:
  instagram: { platform: instagram, operators: [brand], accountable: brand, custodian: jana }
  facebook: { platform: facebook, operators: [care], accountable: care, custodian: jana, deputy: mia }
ties:
  - { kind: coordinates, between: [brand, care] }
  - { kind: hands-over, from: stores, to: care }
`,
  "units.yaml": `departments:
  brand: { name: Brand, discipline: marketing }
  press: { name: Press office, discipline: public-relations }
  care: { name: Customer care, discipline: customer-service }
  stores: { name: Stores, discipline: sales }
routing:
  responsible:
    rules:
      - { name: complaints, when: { topic: complaint }, to: care, notify: [press] }
    otherwise: { name: rest, to: operator }
`,
  "roster.csv": `Kennung;Name;Abteilung;Leitung
jana;Jana Weiß;brand;
omar;Omar Büßer;press;jana
mia;Mia Größe;care;jana
`
}

type File = keyof typeof files

const problemsWith = (file: File, before: string, after: string) => {
  expect(files[file].split(before)).toHaveLength(2)
  return readOrganization({ ...files, [file]: files[file].replace(before, after) }).problems.map(
    ({ code, help, span }) => `${code} ${span?.file}:${span?.line} ${help ?? ""}`.trim()
  )
}

/** What is broken, where, and the one problem that is expected; none where it is no fault. */
const faults: readonly (readonly [what: string, file: File, before: string, after: string, problem: string])[] = [
  [
    "a misspelt section",
    "units.yaml",
    "departments:",
    "departmnts:",
    "HW0201 units.yaml:1 did you mean `departments`?"
  ],
  [
    "a section in the singular",
    "hubwright.yaml",
    "topics:",
    "topic:",
    "HW0201 hubwright.yaml:4 did you mean `topics`?"
  ],
  [
    "a misspelt section that is needed",
    "hubwright.yaml",
    "organization:",
    "organisation:",
    "HW0201 hubwright.yaml:3 did you mean `organization`?"
  ],
  [
    "a misspelt section that is a table",
    "hubwright.yaml",
    "people: {",
    "poeple: {",
    "HW0201 hubwright.yaml:6 did you mean `people`?"
  ],
  ["an id with a capital letter", "units.yaml", "  care:", "  Care:", "HW0207 units.yaml:4 did you mean `care`?"],
  ["a space before a colon, which is no fault", "units.yaml", "  stores:", "  stores :", ""],
  ["a capital letter in a row", "roster.csv", "\nmia;", "\nMia;", "HW0207 roster.csv:4 did you mean `mia`?"],
  ["a row without an id", "roster.csv", "\nmia;", "\n;", "HW0202 roster.csv:4 give it one, unlike all others"],
  ["a misspelt heading", "roster.csv", "Kennung", "Kenung", "HW0122 roster.csv:1 did you mean `Kennung`?"],
  [
    "a missing colon",
    "units.yaml",
    "  press: {",
    "  press {",
    "HW0102 units.yaml:3 put a text with a colon into quotation marks"
  ],
  [
    "a misspelt key that is needed",
    "hubwright.yaml",
    "accountable: brand",
    "acountable: brand",
    "HW0201 hubwright.yaml:8 did you mean `accountable`?"
  ],
  [
    "a misspelt key of a tie",
    "hubwright.yaml",
    "between: [brand, care]",
    "betwen: [brand, care]",
    "HW0201 hubwright.yaml:11 did you mean `between`?"
  ],
  [
    "a name in place of an id",
    "roster.csv",
    "Größe;care",
    "Größe;Customer care",
    "HW0207 roster.csv:4 did you mean `care`?"
  ],
  [
    "a name that nobody has",
    "roster.csv",
    "Größe;care",
    "Größe;Kundendienst",
    "HW0207 roster.csv:4 write the id of an element, not its name"
  ],
  ["a misspelt reference", "units.yaml", "to: care", "to: caer", "HW0203 units.yaml:9 did you mean `care`?"]
]

describe("one fault is one problem", () => {
  test("and none where there is none", () => {
    expect(readOrganization(files).problems).toEqual([])
  })

  test.each(faults.map(([what, file, before, after, problem]) => ({ what, file, before, after, problem })))(
    "$what",
    ({ file, before, after, problem }) => {
      expect(problemsWith(file, before, after)).toEqual(problem === "" ? [] : [problem])
    }
  )
})
