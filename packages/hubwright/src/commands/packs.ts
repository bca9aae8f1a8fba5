import { quoted, suggest } from "@hubwright/core"
import * as Console from "effect/Console"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { answer, Json } from "../answer.ts"
import { Misuse } from "../misuse.ts"

/** `hubwright packs`: says what ready packs there are, and what is in them. */
export const packs = Command.make(
  "packs",
  {
    id: Argument.String("id").pipe(
      Argument.withDescription("A pack; or departments or benchmarks. All packs where it is left out."),
      Argument.optional
    ),
    yaml: Flag.Boolean("yaml").pipe(
      Flag.withDescription("Print only what to write into a model to have it."),
      Flag.withDefault(false)
    )
  },
  Effect.fnUntraced(function* ({ id: named, yaml }) {
    const views = yield* Effect.promise(() => import("../packs/show-packs.ts"))
    const { packOf, packs: all } = yield* Effect.promise(() => import("@hubwright/packs"))
    const id = Option.getOrUndefined(named)
    if (yaml && (yield* Json)) return yield* new Misuse({ message: "`--yaml` and `--json` exclude each other" })
    if (yaml && (id === undefined || id === "benchmarks"))
      return yield* new Misuse({ message: "`--yaml` takes a pack, or departments" })
    if (id === undefined) return yield* answer(views.packsList())
    if (id === "benchmarks") return yield* answer(views.benchmarksView())
    const pack = packOf(id)
    const view = id === "departments" ? views.departmentsView() : pack === undefined ? undefined : views.packView(pack)
    if (view === undefined) return yield* unknownPack(id, [...all.map((one) => one.id), "departments", "benchmarks"])
    return yield* yaml ? Console.log(view.yaml.trimEnd()) : answer(view)
  })
).pipe(
  Command.withDescription(
    "Says what ready packs there are to listen with, to be bound by and to route by: what is in each, where it comes from and what it is not. A model names packs under `listening.packs` and `policies.packs`."
  ),
  Command.withShortDescription("Says what ready packs there are, and what is in them."),
  Command.withExamples([
    { command: "hubwright packs", description: "What packs are there?" },
    { command: "hubwright packs medicines-eu", description: "What does one say, and on whose authority?" },
    { command: "hubwright packs stage-by-discipline --yaml", description: "Rules to copy into a model" },
    { command: "hubwright packs departments --yaml", description: "Departments to start a model from" }
  ])
)

const unknownPack = (id: string, known: readonly string[]): Misuse => {
  const meant = suggest(id, known)
  return new Misuse({
    message: `there is no pack ${quoted(id)}`,
    help: meant === undefined ? "`hubwright packs` lists them" : `did you mean \`${meant}\`?`
  })
}
