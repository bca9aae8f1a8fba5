import type { Organization } from "@hubwright/core"
import * as Effect from "effect/Effect"
import { readBytes } from "../disk.ts"
import { checkedValue } from "./organization.ts"

/** Reads files of what was observed, and where in them that stands; what is wrong is printed, and the command ends with 1. */
export const readObservationFiles = Effect.fnUntraced(function* (names: readonly string[], organization: Organization) {
  const contents = yield* Effect.forEach(names, readBytes)
  const files = Object.fromEntries(names.map((file, place) => [file, contents[place] ?? ""]))
  const { readObservations, locateObservations } = yield* Effect.promise(() => import("@hubwright/core/read"))
  const observations = yield* checkedValue(readObservations(files, organization), { prefix: "", files })
  return { observations, locateObserved: locateObservations(files, organization) }
})
