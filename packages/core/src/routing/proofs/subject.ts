import type { Ids } from "../../model/ids.ts"
import { epochMillis, type InstantLike } from "../../model/instant.ts"
import type { Organization } from "../../model/organization.ts"
import { compileRouter, type Router } from "../router.ts"
import type { Stretch } from "./moment-test.ts"

/**
 * The router of what is looked into. Faulty listening queries are left out: what is proven holds whatever topics a message
 * brings, and does not depend on how they are heard.
 */
export const routerOf = <I extends Ids>(subject: Organization<I> | Router<I>): Router => {
  if ("deciding" in subject) return subject
  const plain: Organization = subject
  const compiled = compileRouter(plain)
  if (compiled.ok) return compiled.value
  const faulty = new Set(compiled.problems.map(({ path }) => path[2]))
  const queries = Object.entries(plain.listening.queries).filter(([id]) => !faulty.has(id))
  const mended: Organization = { ...plain, listening: { ...plain.listening, queries: Object.fromEntries(queries) } }
  const again = compileRouter(mended)
  if (!again.ok) throw new Error("an organization without faulty queries has a router")
  return again.value
}

/** The stretch of time that is asked about; nothing where any is, or where the ends are no moments in order. */
export const stretchOf = (
  dates: { readonly from: InstantLike; readonly until: InstantLike } | undefined
): Stretch | undefined => {
  const from = dates === undefined ? undefined : epochMillis(dates.from)
  const until = dates === undefined ? undefined : epochMillis(dates.until)
  return from === undefined || until === undefined || from >= until ? undefined : { from, until }
}
