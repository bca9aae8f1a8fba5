import { englishAssessment } from "./english-assessment.ts"
import { englishCustody } from "./english-custody.ts"
import { englishExecutive } from "./english-executive.ts"
import { englishNumber } from "./english-number.ts"
import { englishRouting } from "./english-routing.ts"
import { englishSilo } from "./english-silo.ts"
import { englishSimulation } from "./english-simulation.ts"
import { englishStructure } from "./english-structure.ts"
import { englishTerms } from "./english-terms.ts"
import type { Words } from "./words.ts"

/** English. */
export const english: Words = {
  language: "en",
  direction: "ltr",
  number: englishNumber,
  terms: englishTerms,
  sentences: {
    ...englishStructure,
    ...englishCustody,
    ...englishRouting,
    ...englishAssessment,
    ...englishSilo,
    ...englishSimulation,
    ...englishExecutive
  }
}
