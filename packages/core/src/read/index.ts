export { applyFixes } from "../problem/apply-fixes.ts"
export type { Files } from "../problem/files.ts"
export { formatProblems, type ProblemFormat, type ProblemStyle } from "../problem/format.ts"
export { type FileOrganization, type ReadOptions, readOrganization } from "./read.ts"
