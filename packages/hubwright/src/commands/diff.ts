import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import { answer } from "../answer.ts"
import { formatDifferences, formatDifferencesAsMarkdown } from "../model/differences.ts"
import { atFlag, loadModel, momentOf } from "../model/load.ts"
import { organizationOf } from "../model/organization.ts"
import type { DiffResult } from "../results/diff.ts"

const modelNamed = (name: string, description: string) =>
  Argument.String(name).pipe(Argument.withDescription(description))

/** `hubwright diff`: says what differs between two models. */
export const diff = Command.make(
  "diff",
  {
    before: modelNamed("before", "The model as it was."),
    after: modelNamed("after", "The model as it is."),
    at: atFlag,
    markdown: Flag.Boolean("markdown").pipe(
      Flag.withDescription("Print Markdown, for the description of a change."),
      Flag.withDefault(false)
    )
  },
  Effect.fnUntraced(function* ({ before, after, at, markdown }) {
    const first = yield* organizationOf(yield* loadModel(before, at))
    const second = yield* organizationOf(yield* loadModel(after, at))
    const { changeBetween, compareOrganizations } = yield* Effect.promise(() => import("../model/compare.ts"))
    const data: DiffResult = {
      ...compareOrganizations(first, second, yield* momentOf(at)),
      change: changeBetween(first, second)
    }
    yield* answer({
      data,
      text: (page) => (markdown ? formatDifferencesAsMarkdown(data) : formatDifferences(page, data))
    })
  })
).pipe(
  Command.withDescription(
    "Says what differs between two models, in words; with --json also as a change that can be applied."
  ),
  Command.withShortDescription("Says what differs between two models."),
  Command.withExamples([
    { command: "hubwright diff acme-spring acme-autumn", description: "What changed since spring" },
    { command: "hubwright diff old.yaml new.yaml --markdown", description: "For a pull request" },
    {
      command: "hubwright diff old.yaml new.yaml --json | jq .change > new.change.json",
      description: "Take the difference as a change file"
    }
  ])
)
