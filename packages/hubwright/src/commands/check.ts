import { applyFixes, type Files, neutralize, type Problem } from "@hubwright/core"
import * as Console from "effect/Console"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import type * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { answer, currentPage, Json } from "../answer.ts"
import { asMisuse, writeFiles } from "../disk.ts"
import { Misuse } from "../misuse.ts"
import { atFlag, loadModel, type Model, modelHere } from "../model/load.ts"
import { formatModelProblems, problemData } from "../model/problems.ts"
import { summarize } from "../model/summarize.ts"
import { listItem, mark, type Page, wrap } from "../page/page.ts"
import type { AppliedFix, CheckResult } from "../results/check.ts"

const formats = ["human", "github", "sarif", "markdown"] as const
type Format = (typeof formats)[number]

interface Input {
  readonly model: string
  readonly at: Option.Option<string>
  readonly fix: boolean
  readonly watch: boolean
  readonly format: Format
}

/** `hubwright check`: finds what is wrong with a model. */
export const check = Command.make(
  "check",
  {
    model: modelHere,
    at: atFlag,
    fix: Flag.Boolean("fix").pipe(
      Flag.withDescription("Mend what can be mended mechanically, in the files."),
      Flag.withDefault(false)
    ),
    watch: Flag.Boolean("watch").pipe(
      Flag.withAlias("w"),
      Flag.withDescription("Check again whenever a file of the model changes, until interrupted."),
      Flag.withDefault(false)
    ),
    format: Flag.Literals("format", formats).pipe(
      Flag.withMetavar("FORMAT"),
      Flag.withDescription("How to print: for people, for GitHub Actions, for code scanners, or as Markdown."),
      Flag.withDefault("human")
    )
  },
  Effect.fnUntraced(function* (input) {
    if ((yield* Json) && input.format !== "human")
      return yield* new Misuse({ message: `\`--json\` and \`--format ${input.format}\` exclude each other` })
    if (input.watch && (input.fix || input.model === "-"))
      return yield* new Misuse({ message: `\`--watch\` and \`${input.fix ? "--fix" : "-"}\` exclude each other` })
    return yield* input.watch ? watchModel(input) : checkOnce(input)
  })
).pipe(
  Command.withDescription(
    "Finds everything that is wrong with a model, all at once: where it stands, what to try, and what it was probably meant to be. Ends with 1 if there is an error; warnings alone end with 0."
  ),
  Command.withShortDescription("Finds everything that is wrong with a model."),
  Command.withExamples([
    { command: "hubwright check", description: "Check the model in the folder you are in" },
    { command: "hubwright check acme --fix", description: "Mend misspelt words and old notations" },
    { command: "hubwright check acme --at 2027-01-01", description: "What will have expired by New Year?" },
    { command: "hubwright check acme --format github", description: "In a GitHub workflow" }
  ])
)

const checkOnce = Effect.fnUntraced(function* ({ model: name, at, fix, format }: Input) {
  const found = yield* loadModel(name, at)
  const { model, mended, applied } = fix ? yield* mend(found, at) : { model: found, mended: [], applied: [] }
  const { problems } = model.organization
  const data: CheckResult = { problems: problems.map(problemData), mended, applied }
  yield* answer({
    data,
    text: (page) => formatCheck(page, { model, mended, applied, format }),
    verdict: model.organization.ok ? "fine" : "problems"
  })
})

/** How often fixes are applied: one can uncover what the next mends. */
const mostRounds = 10

const mend = Effect.fnUntraced(function* (first: Model, at: Option.Option<string>) {
  if (first.name === "-") return yield* new Misuse({ message: "standard input cannot be mended", help: "name a file" })
  let model = first
  const mended = new Set<string>()
  const applied: AppliedFix[] = []
  for (let round = 0; round < mostRounds; round++) {
    const changed = changedFiles(model.files, applyFixes(model.files, model.organization.problems))
    if (Object.keys(changed).length === 0) break
    yield* writeFiles(model.folder, changed)
    for (const file of Object.keys(changed)) mended.add(file)
    const { problems } = model.organization
    model = yield* loadModel(first.name, at)
    applied.push(...fixesApplied(problems, model.organization.problems))
  }
  return { model, mended: [...mended].sort(), applied }
})

/** The fixes of problems that are there no longer. */
const fixesApplied = (before: readonly Problem[], after: readonly Problem[]): readonly AppliedFix[] => {
  const left = new Set(after.map(placeOf))
  return before.flatMap((problem) => {
    const { span, message, fixes } = problem
    const [fix] = fixes
    return span === undefined || fix === undefined || left.has(placeOf(problem))
      ? []
      : [{ file: span.file, line: span.line, message, fix: fix.title }]
  })
}

const placeOf = ({ code, message, span }: Problem): string =>
  [code, span?.file, span?.line, span?.column, message].join(" ")

const changedFiles = (before: Files, after: Files): Files =>
  Object.fromEntries(Object.entries(after).filter(([path, content]) => content !== before[path]))

const formatCheck = (
  page: Page,
  {
    model,
    mended,
    applied,
    format
  }: Pick<CheckResult, "mended" | "applied"> & {
    readonly model: Model
    readonly format: Format
  }
): string => {
  const { problems } = model.organization
  if (format !== "human") return formatModelProblems(model, problems, format)
  const style = page.colors === "shown" ? "ansi" : "plain"
  return [
    ...(mended.length === 0
      ? []
      : [
          [
            wrap(page, `Mended ${mended.map((file) => neutralize(`${model.prefix}${file}`)).join(", ")}.`),
            ...applied.map(({ file, line, message, fix }) =>
              listItem(page, `${neutralize(`${model.prefix}${file}`)}:${line}: ${message}: ${fix}`)
            )
          ].join("\n")
        ]),
    ...(problems.length === 0
      ? [wrap(page, `${mark(page, "good", "No problems.")} ${summarize(model.organization)}`)]
      : [formatModelProblems(model, problems, style)])
  ].join("\n\n")
}

const watchModel = Effect.fnUntraced(function* (input: Input) {
  const disk = yield* FileSystem.FileSystem
  const { folder } = yield* loadModel(input.model, input.at)
  const checkAgain = Effect.gen(function* () {
    const { asked } = yield* loadModel(input.model, input.at)
    yield* checkOnce(input).pipe(Effect.catchTag("ProblemsFound", () => Effect.void))
    yield* Console.error(mark(yield* currentPage, "quiet", "Watching; press Ctrl-C to end."))
    return asked
  })
  let watched = yield* checkAgain
  yield* disk.watch(folder, { recursive: true }).pipe(
    Stream.filter(({ path }) => watched.some((file) => path.endsWith(file))),
    Stream.debounce("100 millis"),
    Stream.mapError(asMisuse(folder, "read")),
    Stream.runForEach(() =>
      Effect.map(checkAgain, (asked) => {
        watched = asked
      })
    )
  )
})
