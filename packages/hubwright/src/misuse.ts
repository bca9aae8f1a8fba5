import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { Refusal } from "./help/refusal.ts"

/** A command that cannot be carried out as it was given: a file that is not there, flags that exclude each other. */
export class Misuse extends Data.TaggedError("Misuse")<
  Refusal & {
    /** What is wrong besides. */
    readonly others?: readonly Refusal[]
  }
> {}

/** Does both, whatever becomes of the first, so that all misuse is told at once. */
export const both = Effect.fnUntraced(function* <A, E, R, B, F, S>(
  one: Effect.Effect<A, E, R>,
  other: Effect.Effect<B, F, S>
) {
  const first = yield* Effect.result(one)
  const second = yield* Effect.result(other)
  if (Result.isFailure(first) && Result.isFailure(second) && second.failure instanceof Misuse) {
    if (!(first.failure instanceof Misuse)) return yield* second.failure
    const { message, help, others = [] } = second.failure
    const further = { message, ...(help === undefined ? {} : { help }) }
    return yield* told(first.failure, [further, ...others])
  }
  return [yield* Effect.fromResult(first), yield* Effect.fromResult(second)] as const
})

const told = ({ message, help, others = [] }: Misuse, further: readonly Refusal[]): Misuse =>
  new Misuse({ message, ...(help === undefined ? {} : { help }), others: [...others, ...further] })
