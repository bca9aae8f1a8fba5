import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { Calibration } from "./calibration.ts"

/** Where the calibration of the pharma example is kept. */
export const calibrationFile = join(import.meta.dirname, "pharma.json")

/** The calibration that was committed. */
export const storedCalibration = (): Calibration => {
  const calibration: Calibration = JSON.parse(readFileSync(calibrationFile, "utf8"))
  return calibration
}
