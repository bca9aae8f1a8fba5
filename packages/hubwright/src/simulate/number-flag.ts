import { quoted } from "@hubwright/core"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import type { Refusal } from "../help/refusal.ts"
import { Misuse } from "../misuse.ts"

/** What a flag says, or why it says nothing: so that all that is wrong is told at once, not flag by flag. */
export type Written<Value> = Result.Result<Value, Refusal>

/** A number that a flag takes. */
export interface NumberFlag {
  readonly description: string
  /** What it takes, such as `a share above 0 and below 1`. */
  readonly takes: string
  /** One of those. */
  readonly example: number
  readonly metavar: string
  readonly isTaken: (value: number) => boolean
}

const numberPattern = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu

const written = (name: string, { takes, example, metavar, description, isTaken }: NumberFlag) =>
  Flag.String(name).pipe(
    Flag.withMetavar(metavar),
    Flag.withDescription(description),
    Flag.map((text): Written<number> => {
      const value = numberPattern.test(text) ? Number(text) : Number.NaN
      if (Number.isFinite(value) && isTaken(value)) return Result.succeed(value)
      const message = text === "" ? `\`--${name}\` has no value` : `${quoted(text)} is no value for \`--${name}\``
      return Result.fail({ message, help: `--${name} is ${takes}, such as ${example}` })
    })
  )

/** A flag for a number that has a usual value. */
export const numberFlag = (name: string, { usual, ...flag }: NumberFlag & { readonly usual: number }) =>
  written(name, { ...flag, description: `${flag.description} ${usual} where it is left out.` }).pipe(
    Flag.withDefault<Written<number>>(Result.succeed(usual))
  )

/** A flag for a number that may be left out. */
export const optionalNumberFlag = (name: string, flag: NumberFlag) =>
  written(name, flag).pipe(
    Flag.optional,
    Flag.map(
      Option.match({
        onNone: (): Written<Option.Option<number>> => Result.succeed(Option.none()),
        onSome: Result.map(Option.some<number>)
      })
    )
  )

/** Which whole numbers a flag takes, and which of them is usual. */
type CountFlag = Pick<NumberFlag, "description"> & Record<"from" | "to" | "usual", number>

const whole = ({ from, to, usual, ...flag }: CountFlag): NumberFlag => ({
  ...flag,
  takes: `a whole number from ${from} to ${to}`,
  example: usual,
  metavar: "N",
  isTaken: (value) => Number.isInteger(value) && value >= from && value <= to
})

/** A number flag for a whole number from some to some. */
export const countFlag = (name: string, flag: CountFlag) => numberFlag(name, { ...whole(flag), usual: flag.usual })

/** The same, which may be left out: what is usual then depends on other flags. */
export const optionalCountFlag = (name: string, flag: CountFlag) => optionalNumberFlag(name, whole(flag))

type Values<Flags> = { readonly [Name in keyof Flags]: Flags[Name] extends Written<infer Value> ? Value : never }

/** What flags say; all that is wrong with them is told before anything is done. */
export function readFlags<Flags extends { readonly [name: string]: Written<unknown> }>(
  flags: Flags
): Effect.Effect<Values<Flags>, Misuse>
export function readFlags(flags: {
  readonly [name: string]: Written<unknown>
}): Effect.Effect<{ readonly [name: string]: unknown }, Misuse> {
  const [refusal, ...others] = Object.values(flags).flatMap((flag) => (Result.isFailure(flag) ? [flag.failure] : []))
  return Effect.mapError(Effect.fromResult(Result.all(flags)), (first) => new Misuse({ ...(refusal ?? first), others }))
}
