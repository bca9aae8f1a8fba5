import type { Message } from "@hubwright/core/routing"
import type { Asserted } from "@hubwright/core/routing/proofs"
import { expect } from "vitest"
import { type NotifyOptions, toBeProven, toHaveNoDeadRules, toNotify, toRouteTo } from "./matchers.ts"
import type { Arriving } from "./subject.ts"

export type { Arriving, Asserted, Message, NotifyOptions }

expect.extend({ toRouteTo, toNotify, toBeProven, toHaveNoDeadRules })

declare module "vitest" {
  /** What tests can expect of organizations, routers, decisions and verdicts. */
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {
    /** A decision, or what an organization or its router decides of a message, makes a unit responsible. */
    toRouteTo(unit: string, arriving?: Arriving): R
    /** Somebody must be told, by a term of the same unit as `within` that is no longer. */
    toNotify(who: string, options?: NotifyOptions): R
    /** An assertion holds of every message: of an organization, its router, or as the verdict of `prove`. */
    toBeProven(assertion?: Asserted): R
    /** Each rule, policy and target has an effect on some message. */
    toHaveNoDeadRules(): R
  }
}
