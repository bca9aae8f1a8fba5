import {
  type Authority,
  authorities,
  type Definition,
  departmentKinds,
  disciplines,
  type Ids,
  type Platform,
  platforms,
  purposes,
  risks,
  topologies
} from "@hubwright/core"
import { isOneOf, isTieKind, type Verb } from "./verb.ts"

type Section<Name extends keyof Definition<Ids>> = NonNullable<Definition<Ids>[Name]>
type Element<Name extends "departments" | "agencies" | "people" | "products" | "channels" | "topics"> = Partial<
  Section<Name>[string]
>

/** What one detail says of what it stands beside, or nothing where it has no meaning there. */
export type ReadDetail<Said> = (text: string) => Said | undefined

/** Whether a text is a number as the notation writes it: digits, and decimals after a point. */
export const isNumber = (text: string): boolean => /^[0-9]{1,10}(\.[0-9]{1,17})?$/u.test(text)

const isCount = (text: string): boolean => /^(0|[1-9][0-9]{0,8})$/u.test(text)
const isId = (text: string): boolean => /^[a-z]/u.test(text)

/** A kind, a discipline, a headcount, or `open-to-notify`. */
export const readDepartmentDetail: ReadDetail<Element<"departments">> = (text) => {
  if (isOneOf(departmentKinds, text)) return { kind: text }
  if (isOneOf(disciplines, text)) return { discipline: text }
  if (text === "open-to-notify") return { openTo: ["notify"] }
  return isCount(text) ? { headcount: Number(text) } : undefined
}

const personMarks = { enabled: "enabled", "uses-social": "usesSocial", clevel: "clevel" } as const

/** How many they stand for, `enabled`, `uses-social`, `clevel`, or a role. */
export const readPersonDetail: ReadDetail<Element<"people">> = (text) => {
  if (text === "enabled" || text === "uses-social" || text === "clevel") return { [personMarks[text]]: true }
  if (isCount(text) && text !== "0") return { count: Number(text) }
  return isId(text) ? { roles: [text] } : undefined
}

/** What people in a role may do. */
export const readRoleDetail: ReadDetail<{ readonly authority: readonly Authority[] }> = (text) =>
  isOneOf(authorities, text) ? { authority: [text] } : undefined

/** A platform or a purpose. */
export const readChannelDetail: ReadDetail<Element<"channels">> = (text) => {
  if (isOneOf(platforms, text)) return { platform: text }
  return isOneOf(purposes, text) ? { purpose: text } : undefined
}

/** Contacts a week, or `observed`. */
export const readTieDetail: ReadDetail<{ readonly strength?: number; readonly origin?: "observed" }> = (text) => {
  if (text === "observed") return { origin: text }
  return isNumber(text) ? { strength: Number(text) } : undefined
}

const withoutPaths = ["hold", "ask-cold", "answer-alone"] as const

/** The declared topology, or what happens without a path. */
export const readProfileDetail: ReadDetail<Partial<Definition<Ids>["organization"]>> = (text) => {
  if (isOneOf(topologies, text)) return { topology: text }
  return isOneOf(withoutPaths, text) ? { withoutPath: text } : undefined
}

const periodPattern = /^(?<from>\d{4}-\d\d-\d\d)?\.\.(?<until>\d{4}-\d\d-\d\d)?$/u

/** The first and last day: `2026-01-01..2026-12-31`, either left out where it is open. */
export const readEngagementDetail: ReadDetail<{ readonly from?: string; readonly until?: string }> = (text) => {
  const groups = periodPattern.exec(text)?.groups
  if (groups === undefined) return undefined
  const { from, until } = groups
  return { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) }
}

/** A risk. */
export const readTopicDetail: ReadDetail<Element<"topics">> = (text) =>
  isOneOf(risks, text) ? { risk: text } : undefined

/** `prescription-only`. */
export const readProductDetail: ReadDetail<Element<"products">> = (text) =>
  text === "prescription-only" ? { prescriptionOnly: true } : undefined

const readNothing: ReadDetail<object> = () => undefined

const readers: { readonly [V in Verb]?: ReadDetail<object> } = {
  in: readPersonDetail,
  role: readRoleDetail,
  operates: readChannelDetail,
  channel: readChannelDetail,
  organization: readProfileDetail,
  may: readEngagementDetail,
  topic: readTopicDetail,
  product: readProductDetail
}

/** How the details of a statement with this verb, or without any, are read. */
export const readerOf = (verb: Verb | undefined): ReadDetail<object> => {
  if (verb === undefined) return readDepartmentDetail
  return isTieKind(verb) ? readTieDetail : (readers[verb] ?? readNothing)
}

/** Everything that details say together; of two that say the same thing the last counts, but roles add up. */
export const saidBy = <Said extends object>(details: readonly string[], read: ReadDetail<Said>): Partial<Said> => {
  const said: Partial<Said> = {}
  return Object.assign(said, ...details.map(read))
}

/** The platform that an id gives away by its first or last word: `x`, `care-instagram`, `x-main`; else `other`. */
export const platformIn = (id: string): Platform => {
  const isAt = (platform: Platform) => id === platform || id.startsWith(`${platform}-`) || id.endsWith(`-${platform}`)
  return platforms.find(isAt) ?? "other"
}
