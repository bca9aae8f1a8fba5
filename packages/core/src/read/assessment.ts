import type { EarlierAssessment } from "../assess/compare.ts"
import type { Interval } from "../assess/interval.ts"
import type { Files } from "../problem/files.ts"
import { type Checked, checked } from "../problem/problem.ts"
import { AssessmentFile } from "../schema/assessment.ts"
import { entryAmong, readSingleFile } from "./single-file.ts"

/** How to read an earlier assessment. */
export interface ReadAssessmentOptions {
  /** The file; the only one that ends in `.json`, or the only file, where it is left out. */
  readonly entry?: string
}

/** An earlier assessment as it stands in its file: what is a score in an `Assessment` is called its interval there. */
interface WrittenAssessment extends Omit<EarlierAssessment, "silo"> {
  readonly silo: { readonly interval: Interval; readonly formula: string }
}

const format = {
  ast: AssessmentFile.ast,
  versionKey: "hubwrightAssessment",
  what: "assessment",
  help: "give the file that `hubwright assess --json` printed",
  writer: "program"
} as const

/**
 * Reads an assessment as `hubwright assess --json` printed it, as far as another is compared with it. What else stands in
 * the file is left alone; what a comparison needs and is not there, or is something else, is a problem at its place.
 */
export const readAssessment = (
  files: Files,
  { entry = entryAmong(files, { ending: /\.json$/u, otherwise: "assessment.json" }) }: ReadAssessmentOptions = {}
): Checked<EarlierAssessment> => {
  const file = readSingleFile(files, entry, format)
  if (file.kind === "refused") return { ok: false, problems: file.problems }
  // border: the data was just held against the schema of assessments
  const { organization, at, silo, findings, unknowns } = file.value as WrittenAssessment
  const { interval: score, formula } = silo
  return checked({ organization, at, silo: { score, formula }, findings, unknowns }, file.problems)
}
