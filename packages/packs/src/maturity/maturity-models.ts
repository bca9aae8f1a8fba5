import type { MaturityModel } from "@hubwright/core/assess"
import { altimeter } from "./altimeter.ts"
import { forrester } from "./forrester.ts"
import { gartnerReading } from "./gartner-reading.ts"

/** All maturity models there are. */
export const maturityModels: readonly MaturityModel[] = [altimeter, forrester, gartnerReading]
