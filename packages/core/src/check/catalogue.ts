import type { Explanation } from "../problem/explanation.ts"
import { demandAndWork } from "./catalogue/demand-and-work.ts"
import type { Entry } from "./catalogue/entry.ts"
import { idsAndFacts } from "./catalogue/ids-and-facts.ts"
import { rulesAndPlaybooks } from "./catalogue/rules-and-playbooks.ts"
import { structure } from "./catalogue/structure.ts"
import { time } from "./catalogue/time.ts"
import { type CheckCode, severities } from "./severities.ts"

const entries: { readonly [Code in CheckCode]: Entry } = {
  ...idsAndFacts,
  ...structure,
  ...time,
  ...rulesAndPlaybooks,
  ...demandAndWork
}

const codes: readonly CheckCode[] = Object.keys(severities).filter((code): code is CheckCode => code in severities)

/** When the examples are checked: those that depend on time are written for this moment. */
export const exampleMoment = "2026-07-01T00:00:00Z"

/** What the reference says of the problems between elements, by code. */
export const checkCatalogue: readonly Explanation[] = codes.map((code) => ({
  code,
  severity: severities[code],
  ...entries[code]
}))
