export { applyChange, expandChange, invertChange } from "./change/apply.ts"
export {
  type AddElement,
  type AddTie,
  type Centralize,
  type Change,
  composeChanges,
  type Dandelion,
  type Decentralize,
  type Elements,
  type Facet,
  type Holistic,
  type HubAndSpoke,
  type InsertValue,
  type Insource,
  type MergeDepartments,
  type MovePerson,
  type RemoveElement,
  type RemoveTie,
  type Reorganization,
  type RetireChannel,
  type SectionIds,
  type SectionName,
  type Sequence,
  type SetCredentials,
  type SetFacet,
  type SetOperators,
  type SetValue,
  type SubHub,
  type Train,
  type UnsetValue,
  type UpdateElement
} from "./change/change.ts"
export { describeChange, describeDifference } from "./change/describe.ts"
export type { ChangeDescription } from "./change/description.ts"
export { diffOrganizations } from "./change/diff.ts"
export { defineOrganization } from "./define/define.ts"
export type { Definition } from "./define/definition.ts"
export type { Benchmark, BenchmarkUnit } from "./model/benchmark.ts"
export { type BuiltInRole, builtInRoles } from "./model/built-in-roles.ts"
export type { Condition } from "./model/condition.ts"
export { type Duration, type DurationText, type DurationUnit, parseDuration } from "./model/duration.ts"
export { type ChannelFacet, type FacetSource, facetsOf, type HeldFacet, type Raci } from "./model/facets.ts"
export type { FactDeclarations, FactValues } from "./model/fact-declaration.ts"
export type { FactDomain, FactHolder, FactType } from "./model/fact-domain.ts"
export { type Fact, factsOf } from "./model/facts.ts"
export { idInWords } from "./model/id-in-words.ts"
export {
  type AgencyId,
  type ChannelId,
  type DepartmentId,
  type FileIds,
  type IdKind,
  type Ids,
  type IdsOf,
  isId,
  type PersonId,
  type RuleName,
  type TopicId
} from "./model/ids.ts"
export { type Instant, type InstantLike, toInstant } from "./model/instant.ts"
export type {
  Agency,
  Brand,
  Calendar,
  Channel,
  Credentials,
  DemandClass,
  Department,
  Distribution,
  Document,
  Engagement,
  ListeningQuery,
  Operator,
  Organization,
  Person,
  Playbook,
  Policy,
  Product,
  Profile,
  Queue,
  Rule,
  RuleGroup,
  Source,
  Tie,
  Topic,
  TriagePlaybook,
  Work
} from "./model/organization.ts"
export type { Pack, PackKind, PackPolicy, PackQuery } from "./model/pack.ts"
export {
  type Authority,
  authorities,
  authorKinds,
  customers,
  type DepartmentKind,
  type DirectedTieKind,
  type Discipline,
  departmentKinds,
  directedTieKinds,
  disciplines,
  forms,
  intents,
  type LegalStatus,
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
export { addPacks } from "./packs/add-packs.ts"
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
