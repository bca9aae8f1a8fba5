import type * as Schema from "effect/Schema"
import { AssessResult } from "./assess.ts"
import { ChangeApplyResult, ChangeDescribeResult } from "./change.ts"
import { CheckResult } from "./check.ts"
import { DiffResult } from "./diff.ts"
import { TypesResult } from "./ids.ts"
import { ImportResult } from "./import.ts"
import { InitResult } from "./init.ts"
import { MaturityResult } from "./maturity.ts"
import { MeasureResult } from "./measure.ts"
import { PackBenchmarksResult, PackDepartmentsResult, PackResult, PacksResult } from "./packs.ts"
import { RecommendResult, WhereResult } from "./recommend.ts"
import { ReportResult } from "./report.ts"
import { AssignResult, RouteResult } from "./route.ts"
import { RulesDiffResult, RulesTestResult, RulesVerdictsResult } from "./rules.ts"
import { RunResult } from "./run.ts"
import { SelectResult } from "./select.ts"
import {
  ChannelResult,
  ChannelsResult,
  DepartmentsResult,
  FacetsResult,
  OverviewResult,
  PathResult,
  PeopleResult,
  TiesResult
} from "./show.ts"
import { CompareResult, SimulateResult } from "./simulate.ts"
import { StaffResult } from "./staff.ts"
import { StartResult } from "./start.ts"
import { SurveyResult } from "./survey.ts"
import { BreakEvenResult, SweepResult } from "./vary.ts"

/** What every command prints with `--json`, by the command. */
export const results: { readonly [command: string]: Schema.Decoder<unknown> } = {
  hubwright: StartResult,
  init: InitResult,
  import: ImportResult,
  check: CheckResult,
  show: OverviewResult,
  "show MODEL departments": DepartmentsResult,
  "show MODEL people": PeopleResult,
  "show MODEL channels": ChannelsResult,
  "show MODEL ties": TiesResult,
  "show MODEL facets": FacetsResult,
  "show MODEL channel ID": ChannelResult,
  "show MODEL path FROM TO": PathResult,
  route: RouteResult,
  "route --assign": AssignResult,
  run: RunResult,
  assess: AssessResult,
  survey: SurveyResult,
  maturity: MaturityResult,
  recommend: RecommendResult,
  "recommend --where": WhereResult,
  simulate: SimulateResult,
  "simulate --vary": SweepResult,
  compare: CompareResult,
  "compare --break-even": BreakEvenResult,
  "compare --best": SelectResult,
  staff: StaffResult,
  report: ReportResult,
  "rules check": RulesVerdictsResult,
  "rules ask": RulesVerdictsResult,
  "rules diff": RulesDiffResult,
  "rules test": RulesTestResult,
  "change apply": ChangeApplyResult,
  "change describe": ChangeDescribeResult,
  diff: DiffResult,
  measure: MeasureResult,
  packs: PacksResult,
  "packs ID": PackResult,
  "packs departments": PackDepartmentsResult,
  "packs benchmarks": PackBenchmarksResult,
  types: TypesResult
}
