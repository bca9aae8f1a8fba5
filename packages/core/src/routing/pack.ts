import type { Ids } from "../model/ids.ts"
import type { Organization } from "../model/organization.ts"
import { isList, isMap } from "../model/plain-data.ts"
import type { Checked, Problem } from "../problem/problem.ts"
import { hashOf } from "./hash.ts"
import { compileRouter, type Router, whatDecides } from "./router.ts"

/**
 * A router as JSON, to be sent to a browser or stored beside its decisions. `organization` holds what decides and what
 * assigning people needs; nobody's name or address. With {@link unpackRouter} it routes without YAML or Effect.
 */
export interface PackedRouter {
  readonly hubwrightRouter: 1
  /** The hash of the router: that of its decisions. */
  readonly model: string
  /** The hash of `organization`. */
  readonly integrity: string
  readonly organization: PackedOrganization
}

type PackedOrganization = ReturnType<typeof partsOf>

const partsOf = (organization: Organization) => {
  const { roles, training, escalation } = organization
  return { ...whatDecides(organization), roles, training, escalation }
}

/**
 * Packs a router: plain data that JSON can hold.
 *
 * @example
 * ```ts
 * import { orThrow } from "@hubwright/core"
 * import { compileRouter, packRouter, route, unpackRouter } from "@hubwright/core/routing"
 * import { parseNotation } from "@hubwright/testing"
 *
 * const packed = JSON.stringify(packRouter(orThrow(compileRouter(parseNotation("care: x")))))
 * const router = orThrow(unpackRouter(JSON.parse(packed)))
 * route(router, { channel: "x" }, { at: "2026-11-24T09:30:00Z" }).responsible // => "care"
 * ```
 */
export const packRouter = (router: Router): PackedRouter => {
  const organization = partsOf(router.organization)
  return { hubwrightRouter: 1, model: router.model, integrity: hashOf(organization), organization }
}

/**
 * Unpacks a router that was packed. Its decisions are those of the router that was packed. What is no packed router, is
 * of a newer format, or was changed since is a problem.
 */
export const unpackRouter = (packed: unknown): Checked<Router> => {
  if (!isMap(packed) || typeof packed.hubwrightRouter !== "number") return bad(noRouter)
  if (packed.hubwrightRouter > 1) return bad(tooNew(packed.hubwrightRouter))
  const { organization, integrity, model } = packed
  if (packed.hubwrightRouter !== 1 || !hasSections(organization)) return bad(noRouter)
  if (hashOf(organization) !== integrity) return bad(changed)
  const result = compiled(organization)
  return result.ok && result.value.model !== model ? bad(changed) : result
}

/** What the sections of a packed organization are made of. */
const sections: { readonly [Section in keyof PackedOrganization]: "map" | "list" | "maps" | "maps in a list" } = {
  organization: "map",
  calendars: "maps",
  brands: "maps",
  products: "maps",
  topics: "maps",
  departments: "maps",
  agencies: "maps",
  people: "maps",
  channels: "maps",
  ties: "maps in a list",
  facts: "maps",
  conditions: "maps",
  listening: "map",
  routing: "map",
  policies: "map",
  targets: "maps in a list",
  playbooks: "maps",
  roles: "maps",
  training: "maps",
  escalation: "maps in a list"
}

const hasSections = (data: unknown): data is PackedOrganization =>
  isMap(data) &&
  Object.entries(sections).every(([name, shape]) => {
    const section = Object.hasOwn(data, name) ? data[name] : undefined
    if (shape === "maps in a list") return isList(section) && section.every(isMap)
    return isMap(section) && (shape === "map" || Object.values(section).every(isMap))
  })

/** Compiles what was unpacked. What a hash of its own vouches for and yet cannot be compiled was made by somebody else. */
const compiled = (parts: PackedOrganization): Checked<Router> => {
  try {
    return compileRouter<Ids>({ ...rest, ...parts })
  } catch {
    return bad(changed)
  }
}

/** The sections that neither routing nor assigning looks at. */
const rest = {
  hubwright: 1,
  competencies: {},
  assertions: [],
  demand: { classes: [], profiles: {}, bursts: [], assumed: [] },
  work: [],
  campaigns: {},
  goals: {},
  documents: {},
  consents: {},
  publications: [],
  insights: {},
  maturity: { models: [], answers: [], goals: [] }
} as const

const bad = (problem: Problem): { readonly ok: false; readonly problems: readonly [Problem] } => ({
  ok: false,
  problems: [problem]
})

const problemOf = (code: Problem["code"], message: string, help: string): Problem => ({
  code,
  severity: "error",
  message,
  help,
  path: [],
  related: [],
  fixes: []
})

const noRouter = problemOf("HW0510", "this is no packed router", "give what `packRouter` gave")
const changed = problemOf("HW0511", "the packed router is not what was packed", "pack the router once more")
const tooNew = (version: number): Problem =>
  problemOf(
    "HW0512",
    `the packed router is of format ${version}, and this version of Hubwright reads format 1`,
    "use the version of Hubwright that packed it, or a later one"
  )
