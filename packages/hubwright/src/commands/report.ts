import { neutralize } from "@hubwright/core"
import type { ReportOptions } from "@hubwright/report"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { answer } from "../answer.ts"
import { outputFlag, refuseModelFile, writeFile, writeFiles } from "../disk.ts"
import { baselineFlag, readBaseline } from "../model/baseline.ts"
import { atFlag, loadModel, modelHere, momentOf } from "../model/load.ts"
import { readObservationFiles } from "../model/observations.ts"
import { organizationOf } from "../model/organization.ts"
import { entry, mark, type Page, wrap } from "../page/page.ts"
import type { ReportResult } from "../results/report.ts"
import { withStatus } from "../status.ts"
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
    const observations = yield* readObservationFiles(input.observations, organization)
    const earlier = yield* readBaseline(input.baseline)
    const { executiveAnswersOf, findingsOf, pictures, renderExecutive, renderReport } = yield* Effect.promise(
      () => import("@hubwright/report")
    )
    const { assess, compareAssessments, recommend, strategyOf } = yield* Effect.promise(
      () => import("@hubwright/core/assess")
    )
    const { simulationReport } = yield* Effect.promise(() => import("../simulate/simulation-report.ts"))
    const { shownMaturity } = yield* Effect.promise(() => import("../assess/maturity.ts"))
    const { checkAssertions, checkRules } = yield* Effect.promise(() => import("@hubwright/core/routing/proofs"))
    const { locateIn } = yield* Effect.promise(() => import("@hubwright/core/read"))
    const locate = locateIn(model.files, { entry: model.entry })
    const options = optionsOf(input, at)
    const { content, html } = yield* withStatus(
      `Working out the report of ${neutralize(input.model)}`,
      Effect.sync(() => {
        const assessment = assess(organization, { at, observations })
        const simulation = input.executive ? undefined : simulationReport(organization, at)
        const content = {
          organization,
          problems: model.organization.problems,
          verdicts: checkRules(organization),
          assertions: checkAssertions(organization),
          maturity: shownMaturity(organization, at),
          strategy: strategyOf(organization, { at, observations }),
          ...(input.executive || Object.keys(organization.departments).length > mostRecommended
            ? {}
            : { recommendation: recommend(organization, { at }) }),
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
    { command: "hubwright report acme --pictures pictures", description: "With every picture as a file" }
  ])
)

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
