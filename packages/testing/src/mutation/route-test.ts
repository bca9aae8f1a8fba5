import type { Ids } from "@hubwright/core"
import {
  type Decision,
  type Message,
  type Obligations,
  type RouteOptions,
  type Router,
  route
} from "@hubwright/core/routing"

/** A message and what should be decided of it. What is left out is not looked at. */
export interface RouteTest<I extends Ids = Ids> extends RouteOptions<I> {
  readonly message: Message<I>
  /** Who should be responsible. */
  readonly department?: I["department"] | I["agency"]
  /** The rule that should decide. */
  readonly rule?: I["rule"]
  /** Components of the obligations, each as it should be as a whole. */
  readonly obligations?: Partial<Obligations>
}

/** Whether a router decides what a test wants. */
export const passes = (router: Router, test: RouteTest): boolean => {
  const { message, department, rule, obligations = {}, ...options } = test
  const decision = route(router, message, options)
  return (
    (department === undefined || decision.responsible === department) &&
    (rule === undefined || decision.rule === rule) &&
    Object.entries(obligations).every(([component, wanted]) => sameData(component, { wanted, decision }))
  )
}

const sameData = (
  component: string,
  { wanted, decision }: { readonly wanted: unknown; readonly decision: Decision }
): boolean => {
  const [, found] = Object.entries(decision.obligations).find(([name]) => name === component) ?? []
  return JSON.stringify(found) === JSON.stringify(wanted)
}
