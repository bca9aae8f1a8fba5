export { defineOrganization } from "./define/define.ts"
export type { Definition } from "./define/definition.ts"
export type { Condition } from "./model/condition.ts"
export type { FactDeclarations, FactValues } from "./model/fact-declaration.ts"
export { type FileIds, type Ids, type IdsOf, isId } from "./model/ids.ts"
export type {
  Agency,
  Brand,
  Calendar,
  Channel,
  Credentials,
  Department,
  Document,
  Engagement,
  Operator,
  Organization,
  Person,
  Playbook,
  Product,
  Profile,
  Tie,
  Topic
} from "./model/organization.ts"
export {
  type Authority,
  authorities,
  type DepartmentKind,
  type DirectedTieKind,
  type Discipline,
  departmentKinds,
  directedTieKinds,
  disciplines,
  type MutualTieKind,
  mutualTieKinds,
  type Platform,
  type Purpose,
  platforms,
  purposes,
  type Risk,
  risks,
  type Stage,
  stages,
  type TieKind,
  type Topology,
  topologies
} from "./model/vocabulary.ts"
export { applyFixes } from "./problem/apply-fixes.ts"
export type { Files } from "./problem/files.ts"
export { formatProblems, type ProblemFormat, type ProblemStyle } from "./problem/format.ts"
export { neutralize, quoted } from "./problem/neutralize.ts"
export {
  type Checked,
  checked,
  type Fix,
  HubwrightError,
  type ModelPath,
  orThrow,
  type Problem,
  type ProblemCode,
  type Span
} from "./problem/problem.ts"
export { suggest } from "./problem/suggest.ts"
