import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { readBytes } from "../disk.ts"
import { checkedValue } from "./organization.ts"

/** The flag that names an earlier assessment. */
export const baselineFlag = Flag.String("baseline").pipe(
  Flag.withMetavar("FILE"),
  Flag.withDescription(
    "An earlier assessment, as `hubwright assess --json` printed it: what is mended since, what is new and what is still found."
  ),
  Flag.optional
)

/** Reads an earlier assessment, where one was named; what is wrong in it is printed, and the command ends with 1. */
export const readBaseline = Effect.fnUntraced(function* (name: Option.Option<string>) {
  if (Option.isNone(name)) return undefined
  const files = { [name.value]: yield* readBytes(name.value) }
  const { readAssessment } = yield* Effect.promise(() => import("@hubwright/core/read"))
  return yield* checkedValue(readAssessment(files, { entry: name.value }), { prefix: "", files })
})
