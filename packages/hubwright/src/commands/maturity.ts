import type { Files } from "@hubwright/core"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { answer } from "../answer.ts"
import { readBytes } from "../disk.ts"
import { Misuse } from "../misuse.ts"
import { atFlag, loadModel, modelHere, momentOf } from "../model/load.ts"
import { checkedValue, organizationOf } from "../model/organization.ts"

const isFile = (name: string): boolean => /\.(?:ya?ml|json)$/u.test(name)

/** Reads the files that are named, by their names. */
const readAll = Effect.fnUntraced(function* (names: readonly string[]) {
  const contents = yield* Effect.forEach(names, readBytes)
  const files: Files = Object.fromEntries(names.map((name, place) => [name, contents[place] ?? ""]))
  return files
})

/** `hubwright maturity`: says how mature an organization is, and what would make it more so. */
export const maturity = Command.make(
  "maturity",
  {
    model: modelHere,
    models: Flag.String("model").pipe(
      Flag.withMetavar("ID|FILE"),
      Flag.withDescription(
        "A maturity model: altimeter-2013, forrester-2011, modified-gartner, or the file of one of your own. Can be given several times; without it, those the model names, else altimeter-2013."
      ),
      Flag.atLeast(0)
    ),
    answers: Flag.String("answers").pipe(
      Flag.withMetavar("FILE"),
      Flag.withDescription("What people answered to questions that the model leaves open."),
      Flag.optional
    ),
    at: atFlag
  },
  Effect.fnUntraced(function* ({ model: name, models, answers, at }) {
    const organization = yield* organizationOf(yield* loadModel(name, at))
    const { formatMaturity } = yield* Effect.promise(() => import("../assess/format-maturity.ts"))
    const { maturityData, maturityOf, missingModels, readModels } = yield* Effect.promise(
      () => import("../assess/maturity.ts")
    )
    const files = yield* readAll(models.filter(isFile))
    const own = yield* checkedValue(readModels(files), { prefix: "", files })
    const ids = [...models.filter((one) => !isFile(one)), ...own.map(({ id }) => id)]
    const [missing] = missingModels(organization, { models: ids, own })
    if (missing !== undefined) {
      const [message = "", help = ""] = missing.split(": ")
      return yield* new Misuse({ message, help })
    }
    const answered = yield* readAll(Option.toArray(answers))
    const assessed = yield* checkedValue(
      maturityOf(organization, { models: ids, own, answers: answered, at: yield* momentOf(at) }),
      { prefix: "", files: answered }
    )
    yield* answer({ data: maturityData(assessed), text: (page) => formatMaturity(page, assessed) })
  })
).pipe(
  Command.withDescription(
    "Says how mature an organization is by a maturity model: what its model answers, what people answered, and what nobody knows; what stands before the next stage; and a way there in phases. What is not known is an interval, not a no."
  ),
  Command.withShortDescription("Says how mature an organization is, and what comes next."),
  Command.withExamples([
    { command: "hubwright maturity acme", description: "By Altimeter's six stages" },
    {
      command: "hubwright maturity acme --answers interviews.yaml --model forrester-2011",
      description: "With what people said in interviews"
    },
    { command: "hubwright maturity acme --model our.maturity.yaml", description: "By a model of your own" }
  ])
)
