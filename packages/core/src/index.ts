export { defineOrganization } from "./define/define.ts"
export type { Definition } from "./define/definition.ts"
export type { Condition } from "./model/condition.ts"
export type { FactDeclarations, FactValues } from "./model/fact-declaration.ts"
export type { FileIds, Ids, IdsOf } from "./model/ids.ts"
export type { Organization } from "./model/organization.ts"
export {
  type Checked,
  type Fix,
  HubwrightError,
  type ModelPath,
  orThrow,
  type Problem,
  type ProblemCode,
  type Span
} from "./problem/problem.ts"
