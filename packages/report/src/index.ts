export { findingsOf, type ReportFinding } from "./findings.ts"
export type { Breadth } from "./pictures/arrange.ts"
export type { Picture } from "./pictures/picture.ts"
export { toSvg } from "./pictures/svg.ts"
export {
  drawOrganization,
  type ExecutiveInput,
  executiveAnswersOf,
  type PictureFile,
  pictures,
  renderExecutive,
  renderReport
} from "./report.ts"
export type { Names } from "./survey/naming.ts"
export { limitMinutes, type SimulationReport } from "./survey/simulated.ts"
export type { MaturityReport, ReportInput, ReportOptions } from "./survey/survey.ts"
export { english } from "./words/english.ts"
export type { Label as WordLabel } from "./words/label.ts"
export type { Sentences, Terms, Unknown, Words } from "./words/words.ts"
