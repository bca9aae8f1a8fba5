import * as Config from "effect/Config"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type * as Redacted from "effect/Redacted"
import { Misuse } from "../misuse.ts"

/** What a flag says, which must not be left out. */
export const given = (value: Option.Option<string>, flag: string): Effect.Effect<string, Misuse> =>
  Option.match(value, {
    onSome: Effect.succeed,
    onNone: () => Effect.fail(new Misuse({ message: `\`--${flag}\` is missing` }))
  })

/** A secret, from a variable of the environment: other users of a machine see what stands on command lines. */
export const secretFrom = (name: string): Effect.Effect<Redacted.Redacted, Misuse> =>
  Effect.flatMap(
    Effect.option(Config.Redacted(name)),
    Option.match({
      onSome: Effect.succeed,
      onNone: () =>
        Effect.fail(
          new Misuse({
            message: `the variable ${name} is not set`,
            help: `set it in the environment, such as by \`read -rs ${name} && export ${name}\``
          })
        )
    })
  )
