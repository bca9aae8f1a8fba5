import * as Effect from "effect/Effect"
import { type Checked, HubwrightError } from "../problem/problem.ts"

/** The value of a check as an Effect, which fails with all problems where there are errors. */
export const fromChecked = <Value>(checked: Checked<Value>): Effect.Effect<Value, HubwrightError> =>
  checked.ok ? Effect.succeed(checked.value) : Effect.fail(new HubwrightError(checked.problems))
