import { assess } from "../packages/core/src/assess/assess.ts"
import { orThrow } from "../packages/core/src/problem/problem.ts"
import { readOrganization } from "../packages/core/src/read/read.ts"
import { largeOrganization } from "./large-organization.ts"
import { compare, type Row } from "./measure.ts"

/** Organizations of two sizes: people, departments and ties. */
const sizes = [
  { people: 1_000, departments: 100, ties: 2_000 },
  { people: 10_000, departments: 1_000, ties: 20_000 }
] as const

/** Assessing an organization against reading it. */
export const bench = (): readonly Row[] =>
  sizes.map((size) => {
    const files = largeOrganization(size)
    const organization = orThrow(readOrganization(files))
    return compare({
      name: `assess, ${size.people.toLocaleString("en-US")} people, ${size.departments.toLocaleString("en-US")} departments`,
      unit: "organization",
      n: 1,
      rounds: 3,
      warmUpRounds: 1,
      subject: { name: "assess", work: () => assess(organization, { at: "2026-11-21" }) },
      yardstick: { name: "readOrganization", work: () => readOrganization(files) }
    })
  })
