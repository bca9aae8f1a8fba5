import { type ModelPath, quoted, type Span, suggest } from "@hubwright/core"
import type { Finding, FindingRule } from "@hubwright/core/assess"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { stringify } from "yaml"
import { answer } from "../answer.ts"
import { outputFlag, refuseModelFile, writeFile } from "../disk.ts"
import { Misuse } from "../misuse.ts"
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

const helpFor = (code: string, rules: readonly FindingRule[]): string => {
  const meant = suggest(
    code,
    rules.map((rule) => rule.code)
  )
  return meant === undefined ? "docs/reference/findings.md lists them" : `did you mean ${quoted(meant)}?`
}

/** `hubwright assess`: says what is amiss, with numbers, evidence and remedies. */
export const assess = Command.make(
  "assess",
  {
    model: modelHere,
    observations: observationsFlag,
    baseline: baselineFlag,
    code: Flag.String("code").pipe(
      Flag.withMetavar("CODE"),
      Flag.withDescription(
        "Tell only findings of this code, such as HF0404, and all of them in full. May be given several times."
      ),
      Flag.atLeast(0)
    ),
    output: outputFlag("Write the remedies of what is told as a change file, such as mend.change.yaml."),
    at: atFlag
  },
  Effect.fnUntraced(function* ({ model: name, observations: names, baseline, code: codes, output, at }) {
    const model = yield* loadModel(name, at)
    const organization = yield* organizationOf(model)
    const { locateIn } = yield* Effect.promise(() => import("@hubwright/core/read"))
    const { observations, locateObserved } = yield* readObservationFiles(names, organization)
    const earlier = yield* readBaseline(baseline)
    const core = yield* Effect.promise(() => import("@hubwright/core/assess"))
    const moment = yield* momentOf(at)
    const unknown = codes.find((code) => !core.findingRules.some((rule) => rule.code === code))
    if (unknown !== undefined)
      return yield* new Misuse({
        message: `there is no finding ${quoted(unknown)}`,
        help: helpFor(unknown, core.findingRules)
      })
    if (Option.isSome(output)) yield* refuseModelFile(output.value, model)
    const assessment = core.assess(organization, { at: moment, observations })
    const { assessData } = yield* Effect.promise(() => import("../assess/assessed.ts"))
    const { formatAssessment, formatFindings, formatMending } = yield* Effect.promise(
      () => import("../assess/format-assessment.ts")
    )
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
    const isTold = ({ code }: Finding): boolean => codes.length === 0 || codes.includes(code)
    const { mendingOf } = yield* Effect.promise(() => import("../assess/mend.ts"))
    const mending = Option.isNone(output)
      ? undefined
      : mendingOf(organization, (current) => core.assess(current, { at: moment, observations }).findings.filter(isTold))
    const change = {
      hubwrightChange: 1,
      for: organization.organization.name,
      title: `Remedies of ${codes.length === 0 ? "what was found" : codes.join(", ")}`,
      changes: mending?.changes ?? []
    }
    const written = Option.isNone(output) ? null : yield* writeFile(output.value, stringify(change))
    yield* answer({
      data: { ...assessData(assessed), written },
      text: (page) => {
        const locate = (path: ModelPath) => locateObserved(path) ?? withPrefix(inModel(path), model.prefix)
        const shown = { ...assessed, locate }
        const told = codes.length === 0 ? formatAssessment(page, shown) : formatFindings(page, shown, isTold)
        return mending === undefined ? told : `${told}\n\n${formatMending(page, mending, written ?? "")}`
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
      command: "hubwright assess acme --code HF0404 -o mend.change.yaml",
      description: "What one code found, and its remedies as a change file"
    },
    {
      command: "hubwright assess acme --baseline spring.json",
      description: "What is mended since `hubwright assess acme --json > spring.json`"
    }
  ])
)
