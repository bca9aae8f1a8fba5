import type { Organization } from "../model/organization.ts"
import { isList, isMap } from "../model/plain-data.ts"
import { quoted } from "../problem/neutralize.ts"
import { type Checked, checked, type ModelPath, type Problem } from "../problem/problem.ts"
import { complete } from "./complete.ts"
import { fitter } from "./fit.ts"
import { isForbiddenKey } from "./inspect.ts"
import { type Inspected, inspectAlone } from "./inspection.ts"
import { suggestElements } from "./named-element.ts"
import { OrganizationInput } from "./organization.ts"

/** How deep lists and maps can stand within each other. */
export const deepestNesting = 64

/** What could be made of an organization as it is written. */
export interface Decoded {
  /** The organization without what did not fit the schema. */
  readonly organization: Organization
  /** The places of what was left out, in the organization as it is written. */
  readonly omitted: readonly ModelPath[]
  /** What did not fit. */
  readonly problems: readonly Problem[]
  /** The place in the organization as it is written of a place in {@link organization}: lists may be shorter, and keys misspelt. */
  readonly writtenPath: (path: ModelPath) => ModelPath
}

/**
 * Reads an organization from plain data as it is written, and says of everything that does not fit the schema where it
 * stands and what is wrong. References between elements are not looked at.
 */
export const decodeOrganization = (input: unknown): Checked<Organization> => {
  const { organization, problems } = decodeLeniently(input)
  return checked(organization, problems)
}

/**
 * Reads what can be read of an organization from plain data as it is written. Where anything does not fit the schema,
 * the smallest part that can be done without is left out, so that the rest can still be checked.
 */
export const decodeLeniently = (input: unknown): Decoded => {
  const { deepest, isHostile } = shapeOf(input)
  if (deepest !== undefined) return withNothing(tooDeep(deepest))
  const version = isMap(input) && Object.hasOwn(input, "hubwright") ? input.hubwright : undefined
  if (typeof version === "number" && version > 1) return withNothing(newerFormat(version))
  if (!isHostile && fitsOrganization(input))
    return { organization: organizationFrom(input), omitted: [], problems: [], writtenPath: (path) => path }
  const first = inspectOrganization(input)
  if (first.rest !== undefined) return decodedFrom(first, first)
  const repaired = inspectOrganization(withProfile(input))
  return decodedFrom(first, repaired.rest === undefined ? inspectOrganization(leastInput) : repaired)
}

const fitsOrganization = (input: unknown): boolean => fitter()(OrganizationInput.ast, input)

// border: `complete` follows the schema that was just checked, and the types were written from the same schema
const organizationFrom = (input: unknown): Organization => complete(OrganizationInput.ast, input) as Organization

const inspectOrganization = (input: unknown): Inspected => inspectAlone(OrganizationInput.ast, input)

const decodedFrom = ({ problems, omitted, nonIds }: Inspected, kept: Inspected): Decoded => {
  const organization = organizationFrom(kept.rest)
  return {
    organization,
    omitted,
    problems: problems.map(suggestElements(organization, nonIds)),
    writtenPath: (path) => placeBefore(path, kept)
  }
}

const placeBefore = (path: ModelPath, { rest, places, spellings }: Inspected): ModelPath => {
  let value = rest
  return path.map((step) => {
    const holder = value
    if (isList(holder) && typeof step === "number") {
      value = holder[step]
      return places.get(holder)?.[step] ?? step
    }
    value = isMap(holder) ? holder[step] : undefined
    return isMap(holder) ? (spellings.get(holder)?.get(String(step)) ?? step) : step
  })
}

const leastProfile = { name: "unnamed" }
const leastInput = { hubwright: 1, organization: leastProfile }

/** The same with what no organization can do without. */
const withProfile = (input: unknown): unknown => {
  if (!isMap(input)) return leastInput
  const profile = isMap(input.organization) ? input.organization : {}
  const hasName = typeof profile.name === "string" && profile.name !== "" && profile.name.length <= 500
  return { ...input, hubwright: 1, organization: { ...profile, ...(hasName ? {} : leastProfile) } }
}

const withNothing = (problem: Problem): Decoded => ({
  organization: organizationFrom(leastInput),
  omitted: [[]],
  problems: [problem],
  writtenPath: (path) => path
})

const tooDeep = (path: ModelPath): Problem => ({
  code: "HW0105",
  severity: "error",
  message: `lists and maps stand more than ${deepestNesting} deep within each other`,
  path,
  related: [],
  fixes: []
})

const newerFormat = (version: number): Problem => ({
  code: "HW0110",
  severity: "error",
  message: `this is a model of format ${quoted(String(version))}, and this version of Hubwright reads format 1`,
  help: `use a version of Hubwright that reads format ${version}`,
  path: ["hubwright"],
  related: [],
  fixes: []
})

/** Whether plain data is too deep, and where, and whether it has keys that no map may have. */
const shapeOf = (input: unknown): { readonly deepest?: ModelPath; readonly isHostile: boolean } => {
  const path: (string | number)[] = []
  let isHostile = false
  const goesTooDeep = (step: string | number, value: unknown): boolean => {
    if (typeof value !== "object" || value === null) return false
    path.push(step)
    if (path.length > deepestNesting) return true
    if (isList(value)) {
      for (let index = 0; index < value.length; index++) if (goesTooDeep(index, value[index])) return true
    } else if (isMap(value)) {
      for (const key of Object.keys(value)) {
        if (isForbiddenKey(key)) isHostile = true
        if (goesTooDeep(key, value[key])) return true
      }
    }
    path.pop()
    return false
  }
  return goesTooDeep("", input) ? { deepest: path.slice(1), isHostile } : { isHostile }
}
