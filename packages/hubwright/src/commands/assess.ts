import type { ModelPath, Span } from "@hubwright/core"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import { answer } from "../answer.ts"
import { baselineFlag, readBaseline } from "../model/baseline.ts"
import { atFlag, loadModel, modelHere, momentOf } from "../model/load.ts"
import { readObservationFiles } from "../model/observations.ts"
import { organizationOf } from "../model/organization.ts"

/** The flag that names files of what was observed. */
export const observationsFlag = Flag.String("observations").pipe(
  Flag.withMetavar("FILE"),
  Flag.withDescription(
    "What was observed: a message log (JSON lines or CSV), a communication log, a tie survey or a content calendar (CSV). May be given several times."
  ),
  Flag.atLeast(0)
)

const withPrefix = (span: Span | undefined, prefix: string): Span | undefined =>
  span === undefined ? undefined : { ...span, file: `${prefix}${span.file}` }

/** `hubwright assess`: says what is amiss, with numbers, evidence and remedies. */
export const assess = Command.make(
  "assess",
  {
    model: modelHere,
    observations: observationsFlag,
    baseline: baselineFlag,
    at: atFlag
  },
  Effect.fnUntraced(function* ({ model: name, observations: names, baseline, at }) {
    const model = yield* loadModel(name, at)
    const organization = yield* organizationOf(model)
    const { locateIn } = yield* Effect.promise(() => import("@hubwright/core/read"))
    const { observations, locateObserved } = yield* readObservationFiles(names, organization)
    const earlier = yield* readBaseline(baseline)
    const core = yield* Effect.promise(() => import("@hubwright/core/assess"))
    const moment = yield* momentOf(at)
    const assessment = core.assess(organization, { at: moment, observations })
    const { assessData } = yield* Effect.promise(() => import("../assess/assessed.ts"))
    const { formatAssessment } = yield* Effect.promise(() => import("../assess/format-assessment.ts"))
    const { shownMaturity } = yield* Effect.promise(() => import("../assess/maturity.ts"))
    const inModel = locateIn(model.files, { entry: model.entry })
    const assessed = {
      assessment,
      organization,
      locate: (path: ModelPath) => locateObserved(path) ?? inModel(path),
      maturity: shownMaturity(organization, moment),
      strategy: core.strategyOf(organization, { at: moment, observations }),
      progress: earlier === undefined ? undefined : core.compareAssessments(earlier, assessment)
    }
    yield* answer({
      data: assessData(assessed),
      text: (page) => {
        const locate = (path: ModelPath) => locateObserved(path) ?? withPrefix(inModel(path), model.prefix)
        return formatAssessment(page, { ...assessed, locate })
      }
    })
  })
).pipe(
  Command.withDescription(
    "Says how far an organization is a company of silos, what is amiss, where that stands in the model, why it matters, and which change would mend it; and what is not known, by how much knowing it would settle. Nobody is named."
  ),
  Command.withShortDescription("Says what is amiss, with evidence and remedies."),
  Command.withExamples([
    { command: "hubwright assess acme", description: "By the model alone" },
    {
      command: "hubwright assess acme --observations messages.csv",
      description: "With a log of how messages were answered"
    },
    { command: "hubwright assess acme --at 2027-01-01 --json", description: "What will have expired, as data" },
    {
      command: "hubwright assess acme --baseline spring.json",
      description: "What is mended since `hubwright assess acme --json > spring.json`"
    }
  ])
)
