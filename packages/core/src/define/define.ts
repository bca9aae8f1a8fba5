import { checkOrganization } from "../check/check.ts"
import { checked, orThrow } from "../problem/problem.ts"
import { decodeLeniently } from "../schema/decode.ts"
import type { DefineOrganization } from "./definition.ts"

/**
 * An organization written in TypeScript. The keys of its sections declare ids, and a misspelt id anywhere else is a
 * compile error that says which one was probably meant. A section left out declares nothing, so referring to it is an
 * error too. A section that is held in a variable of its own needs `as const`.
 *
 * @throws {HubwrightError} with all problems, where the compiler could not see what is wrong (a date, a duration, a cycle).
 */
export const defineOrganization: DefineOrganization = (definition: unknown) => {
  const { organization, problems, omitted, writtenPath } = decodeLeniently(definition)
  const found = checkOrganization(organization, { omitted, writtenPath })
  // border: the compiler has matched the ids of the definition, which the decoder reads as strings
  return orThrow(checked(organization, [...problems, ...found])) as never
}
