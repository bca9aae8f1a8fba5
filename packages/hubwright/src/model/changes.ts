import type { Change, Files, Organization } from "@hubwright/core"
import * as Effect from "effect/Effect"
import { readBytes } from "../disk.ts"
import { checkedValue } from "./organization.ts"

/** A change file that was read. */
export interface NamedChange {
  /** The name of the file. */
  readonly file: string
  readonly title?: string
  readonly change: Change
}

/** The changes of change files, in their order. */
export const changesOf = Effect.fnUntraced(function* (organization: Organization, names: readonly string[]) {
  const { readChange } = yield* Effect.promise(() => import("@hubwright/core/read"))
  return yield* Effect.forEach(names, (name) =>
    Effect.gen(function* () {
      const files: Files = { [name]: yield* readBytes(name) }
      const { change, title } = yield* checkedValue(readChange(files, organization), { prefix: "", files })
      const named: NamedChange = { file: name, change, ...(title === undefined ? {} : { title }) }
      return named
    })
  )
})
