import { type Organization, orThrow, quoted, suggest } from "@hubwright/core"
import {
  compileRouter,
  type Decision,
  type Message,
  type RouteOptions,
  type Router,
  route
} from "@hubwright/core/routing"

/** A message that a matcher routes: when it arrives, and in which situation. */
export interface Arriving extends RouteOptions {
  readonly message: Message
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null

const isRouter = (value: unknown): value is Router =>
  isObject(value) && "decidingIndex" in value && "organization" in value

const isOrganization = (value: unknown): value is Organization =>
  isObject(value) && "hubwright" in value && "routing" in value

/** Whether something is a decision of `route`. */
const isDecision = (value: unknown): value is Decision => isObject(value) && "hubwrightDecision" in value

/** The router of what a test expects something of: an organization, or a router itself. */
export const routerOf = (received: unknown): Router => {
  if (isRouter(received)) return received
  if (isOrganization(received)) return orThrow(compileRouter(received))
  throw new TypeError("expected an organization, or the router compiled of one")
}

/** The decision that a test expects something of: one that is given, or that on a message. */
export const decisionOf = (received: unknown, arriving: Arriving | undefined): Decision => {
  if (isDecision(received)) return received
  if (arriving === undefined) throw new TypeError("expected a decision, or an organization and `{ message, at }`")
  const { message, ...options } = arriving
  return route(routerOf(received), message, options)
}

/**
 * Throws where what a test expects something of is known, and has nobody of that id: an expectation of a misspelled id
 * would say nothing, and hold wherever `not` is before it.
 */
export const assertKnown = (received: unknown, id: string): void => {
  if (!isRouter(received) && !isOrganization(received)) return
  const { departments, agencies, people } = isRouter(received) ? received.organization : received
  const ids = [departments, agencies, people].flatMap((section) => Object.keys(section))
  if (ids.includes(id)) return
  const meant = suggest(id, ids)
  const help = meant === undefined ? `there are ${ids.map(quoted).join(", ")}` : `did you mean ${quoted(meant)}?`
  throw new TypeError(`unknown department, agency or person ${quoted(id)}: ${help}`)
}
