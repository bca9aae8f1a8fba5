import { type ModelPath, neutralize, type Organization } from "@hubwright/core"
import type { RecommendOptions } from "@hubwright/core/assess"
import type { ReportOptions } from "@hubwright/report"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { answer } from "../answer.ts"
import { outputFlag, refuseModelFile, writeFile, writeFiles } from "../disk.ts"
import { both, Misuse } from "../misuse.ts"
import { baselineFlag, readBaseline } from "../model/baseline.ts"
import { changesOf } from "../model/changes.ts"
import { atFlag, loadModel, type Model, modelHere, momentOf } from "../model/load.ts"
import { readObservationFiles } from "../model/observations.ts"
import { checkedValue, organizationOf } from "../model/organization.ts"
import { entry, mark, type Page, wrap } from "../page/page.ts"
import type { ReportResult } from "../results/report.ts"
import { readDemandLog } from "../simulate/demand-log.ts"
import type { SimulationWish } from "../simulate/simulation-report.ts"
import { onWorkers } from "../simulate/study-run.ts"
import { rangesFlag, rangesOf } from "../simulate/vary-run.ts"
import { withProgress, withStatus } from "../status.ts"
import { readVersion } from "../version.ts"
import { observationsFlag } from "./assess.ts"

const said = (name: string, metavar: string, description: string) =>
  Flag.String(name).pipe(Flag.withMetavar(metavar), Flag.withDescription(description), Flag.optional)

interface Wishes {
  readonly names: Option.Option<"pseudonyms" | "shown">
  readonly preparedFor: Option.Option<string>
  readonly preparedBy: Option.Option<string>
  readonly confidentiality: Option.Option<string>
}

/** `hubwright report`: writes one page to show. */
export const report = Command.make(
  "report",
  {
    model: modelHere,
    output: outputFlag("The page to write; report.html in the folder you are in where it is left out."),
    pictures: Flag.String("pictures").pipe(
      Flag.withMetavar("FOLDER"),
      Flag.withDescription("Also write each picture as an SVG file into this folder."),
      Flag.optional
    ),
    names: Flag.Literals("names", ["pseudonyms", "shown"]).pipe(
      Flag.withMetavar("HOW"),
      Flag.withDescription("Call people by pseudonyms or by their names; without it they appear by role and unit."),
      Flag.optional
    ),
    executive: Flag.Boolean("executive").pipe(
      Flag.withDescription("Write one printed page instead: the three questions of executives, each with its answer."),
      Flag.withDefault(false)
    ),
    simulate: Flag.Boolean("simulate").pipe(
      Flag.withDescription(
        "Rank what is recommended by how many messages are answered in time, too, which takes longer."
      ),
      Flag.withDefault(false)
    ),
    with: Flag.String("with").pipe(
      Flag.withMetavar("CHANGE"),
      Flag.withDescription("A change file to simulate beside the other shapes. Can be given several times."),
      Flag.atLeast(0)
    ),
    breakEven: rangesFlag(
      "break-even",
      "How far an assumption may be wrong before the conclusion is, such as work.0.time=5 min..30 min: of the first change file, else of the best shape. Can be given several times."
    ),
    observations: observationsFlag,
    baseline: baselineFlag,
    at: atFlag,
    preparedFor: said("prepared-for", "NAME", "Whom the page is for."),
    preparedBy: said("prepared-by", "NAME", "Who made it."),
    confidentiality: said("confidentiality", "TEXT", 'How it is to be handled, such as "Confidential draft".')
  },
  Effect.fnUntraced(function* (input) {
    const model = yield* loadModel(input.model, input.at)
    const organization = yield* organizationOf(model)
    if (Option.isSome(input.output)) yield* refuseModelFile(input.output.value, model)
    const at = (yield* momentOf(input.at)).slice(0, 10)
    const { observations, locateObserved } = yield* readObservationFiles(input.observations, organization)
    const earlier = yield* readBaseline(input.baseline)
    const { executiveAnswersOf, findingsOf, pictures, renderExecutive, renderReport } = yield* Effect.promise(
      () => import("@hubwright/report")
    )
    const { assess, compareAssessments, strategyOf } = yield* Effect.promise(() => import("@hubwright/core/assess"))
    const { shownMaturity } = yield* Effect.promise(() => import("../assess/maturity.ts"))
    const { checkAssertions, checkRules } = yield* Effect.promise(() => import("@hubwright/core/routing/proofs"))
    const { locateIn } = yield* Effect.promise(() => import("@hubwright/core/read"))
    const inModel = locateIn(model.files, { entry: model.entry })
    const locate = (path: ModelPath) => locateObserved(path) ?? inModel(path)
    const options = optionsOf(input, at)
    const [ranges, named] = yield* both(rangesOf(input.breakEven), changesOf(organization, input.with))
    const changes = named.map(({ file, title = file, change }) => ({ name: title, change }))
    const logged = input.executive ? {} : yield* readDemandLog(model, organization)
    const isSmall = Object.keys(organization.departments).length <= mostRecommended
    const recommendation =
      input.executive || !isSmall
        ? undefined
        : yield* recommended(organization, model, { at, observations, simulate: input.simulate, ...logged })
    const simulation = input.executive
      ? undefined
      : yield* simulated(organization, model, { at, changes, ranges, ...logged })
    if (simulation === undefined && (input.simulate || changes.length > 0 || ranges.length > 0))
      return yield* nothingToSimulate
    const { content, html } = yield* withStatus(
      `Working out the report of ${neutralize(input.model)}`,
      Effect.sync(() => {
        const assessment = assess(organization, { at, observations })
        const content = {
          organization,
          problems: model.organization.problems,
          verdicts: checkRules(organization),
          assertions: checkAssertions(organization),
          maturity: shownMaturity(organization, at),
          strategy: strategyOf(organization, { at, observations }),
          ...(recommendation === undefined ? {} : { recommendation }),
          assessment,
          ...(simulation === undefined ? {} : { simulation }),
          ...(earlier === undefined ? {} : { progress: compareAssessments(earlier, assessment) }),
          locate
        }
        return { content, html: input.executive ? renderExecutive(content, options) : renderReport(content, options) }
      })
    )
    const file = yield* writeFile(
      Option.getOrElse(input.output, () => "report.html"),
      html
    )
    const drawn = Option.isNone(input.pictures)
      ? []
      : yield* writeFiles(
          input.pictures.value,
          Object.fromEntries(pictures(content, options).map(({ name, svg }) => [`${name}.svg`, svg]))
        )
    const data: ReportResult = {
      file,
      pictures: drawn,
      findings: (input.executive ? executiveAnswersOf : findingsOf)(content, options)
    }
    yield* answer({ data, text: (page) => formatWritten(page, data) })
  })
).pipe(
  Command.withDescription(
    "Writes one HTML page to show: how the organization is organized, what that costs it, and what would help. It needs no network and runs no script."
  ),
  Command.withShortDescription("Writes one HTML page to show."),
  Command.withExamples([
    { command: "hubwright report acme", description: "Write report.html" },
    {
      command: 'hubwright report acme -o acme.html --prepared-for "Acme" --names pseudonyms',
      description: "For a client, with made-up names"
    },
    {
      command: "hubwright report acme --executive --observations messages.csv",
      description: "One page for executives, with a log of how messages were answered"
    },
    {
      command: "hubwright report acme --baseline spring.json",
      description: "With what is mended since `hubwright assess acme --json > spring.json`"
    },
    {
      command: 'hubwright report acme --break-even "work.0.time=5 min..30 min"',
      description: "Simulated, with how wrong an assumption may be"
    },
    { command: "hubwright report acme --pictures pictures", description: "With every picture as a file" }
  ])
)

const nothingToSimulate = new Misuse({
  message: "there is nothing to simulate for this report",
  help: "say under `demand` how many messages arrive, leave out --executive, and use `hubwright compare` where they are very many"
})

/** What is recommended, by response targets met as well where that is asked for and the model can be simulated. */
const recommended = Effect.fnUntraced(function* (
  organization: Organization,
  model: Model,
  { simulate, log, ...options }: RecommendOptions & Pick<SimulationWish, "log"> & { readonly simulate: boolean }
) {
  const { recommend } = yield* Effect.promise(() => import("@hubwright/core/assess"))
  const { reportRun } = yield* Effect.promise(() => import("../simulate/simulation-report.ts"))
  const logged = log === undefined ? {} : { log }
  const run = simulate ? reportRun(organization, { compared: 1, ...logged }) : undefined
  if (run === undefined) return recommend(organization, options)
  const { recommendSimulated } = yield* Effect.promise(() => import("../simulate/recommend-run.ts"))
  return yield* recommendSimulated({ organization, model }, options, { ...run, ...logged, workers: 1 })
})

/** What is simulated, with how far it is on standard error. */
const simulated = Effect.fnUntraced(function* (organization: Organization, model: Model, wish: SimulationWish) {
  const { simulationReport } = yield* Effect.promise(() => import("../simulate/simulation-report.ts"))
  const found = yield* onWorkers(1, (executor) =>
    withProgress("Simulating", (onProgress, signal) => {
      let done = 0
      const onDone = (count: number): void => {
        done += count
        onProgress(done)
      }
      return simulationReport(organization, wish, { executor, signal, onDone })
    })
  )
  return yield* checkedValue(found, model)
})

const optionsOf = ({ names, preparedFor, preparedBy, confidentiality }: Wishes, at: string): ReportOptions => ({
  at,
  software: `hubwright ${readVersion()}`,
  ...(Option.isNone(names) ? {} : { names: names.value }),
  ...(Option.isNone(preparedFor) ? {} : { preparedFor: preparedFor.value }),
  ...(Option.isNone(preparedBy) ? {} : { preparedBy: preparedBy.value }),
  ...(Option.isNone(confidentiality) ? {} : { confidentiality: confidentiality.value })
})

/** Up to how many departments a report says what to do: beyond that it takes long, and is for `recommend`. */
const mostRecommended = 60

/** How many findings are printed; the page has them all. */
const mostFindings = 3

const formatWritten = (page: Page, { file, pictures, findings }: ReportResult): string =>
  [
    wrap(
      page,
      `Wrote ${mark(page, "name", neutralize(file))}${pictures.length === 0 ? "" : ` and ${pictures.length} pictures`}.`
    ),
    findings
      .slice(0, mostFindings)
      .map(({ sentence }, index) => entry(page, { label: `  ${index + 1}.`, text: `${neutralize(sentence)}.`, at: 6 }))
      .join("\n")
  ].join("\n\n")
