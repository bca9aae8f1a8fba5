// `npm run calibrate`: fits the pharma example to what was measured elsewhere, looks for other parameters under which it
// reproduces that as well, and writes what came out beside this file. `npm run generate` makes the page of it.
import { writeFileSync } from "node:fs"
import { calibrate } from "./calibration.ts"
import { loadExample } from "./example.ts"
import { calibrationFile } from "./stored.ts"

const calibration = calibrate(await loadExample(), ({ candidate }) => {
  process.stderr.write(`set ${candidate} reproduces it\n`)
})
writeFileSync(calibrationFile, `${JSON.stringify(calibration, undefined, 1)}\n`)
