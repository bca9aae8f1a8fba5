import Papa from "papaparse"
import { parse } from "yaml"
import { readOrganization } from "../packages/core/src/read/read.ts"
import { largeOrganization } from "./large-organization.ts"
import { compare } from "./measure.ts"

const size = { people: 10_000, departments: 1000, ties: 10_000 }
const files = largeOrganization(size)

/** The same texts taken apart by the libraries alone: no reader can be faster. */
const takeApart = (): number =>
  Object.entries(files).reduce((sum, [file, text]) => {
    const data: unknown = file.endsWith(".csv") ? Papa.parse(text).data : parse(text)
    return sum + Object.keys(Object(data)).length
  }, 0)

/** Reading, checking and placing all problems of a large organization, against parsing its text. */
export const bench = () => [
  compare({
    name: "read and check 10,000 people",
    unit: "model",
    n: 1,
    subject: { name: "readOrganization", work: () => readOrganization(files, { at: "2026-11-21" }).ok },
    yardstick: { name: "yaml and papaparse", work: takeApart }
  })
]
