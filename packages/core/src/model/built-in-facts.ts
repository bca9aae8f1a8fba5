import type { BuiltInTests } from "./condition.ts"
import type { IdKind } from "./ids.ts"
import {
  authorKinds,
  customers,
  forms,
  intents,
  platforms,
  purposes,
  risks,
  type Subject,
  stages,
  subjects,
  topologies
} from "./vocabulary.ts"

/** What a built-in fact holds, and what has it. */
export interface BuiltInFact {
  /** One value out of a set, several of it (never absent), a whole number from 0, true or false, or a moment. */
  readonly holds: "one" | "tags" | "count" | "boolean" | "moment"
  /** The set, where it is closed. */
  readonly values?: readonly string[]
  /** The kinds of element whose ids are the set. */
  readonly refersTo?: readonly IdKind[]
  /** What a policy can speak about that has the fact. */
  readonly of: readonly Subject[]
}

const onMessages = ["message"] as const
const onAccounts = ["message", "publication", "channel"] as const
const onContent = ["message", "publication"] as const

/** The facts that every organization can test, by name. */
export const builtInFacts = {
  channel: { holds: "one", refersTo: ["channel"], of: onAccounts },
  platform: { holds: "one", values: platforms, of: onAccounts },
  operator: { holds: "one", refersTo: ["department", "agency"], of: onAccounts },
  market: { holds: "one", refersTo: ["market"], of: onAccounts },
  brand: { holds: "one", refersTo: ["brand"], of: onAccounts },
  purpose: { holds: "one", values: purposes, of: onAccounts },
  form: { holds: "one", values: forms, of: onMessages },
  visibility: { holds: "one", values: ["public", "private"], of: onMessages },
  customer: { holds: "one", values: customers, of: onMessages },
  language: { holds: "one", of: onAccounts },
  jurisdiction: { holds: "tags", of: subjects },
  "author-kind": { holds: "one", values: authorKinds, of: onMessages },
  followers: { holds: "count", of: onMessages },
  verified: { holds: "boolean", of: onMessages },
  intent: { holds: "tags", values: intents, of: onMessages },
  topic: { holds: "tags", refersTo: ["topic"], of: onContent },
  risk: { holds: "one", values: risks, of: onContent },
  product: { holds: "tags", refersTo: ["product"], of: onContent },
  stage: { holds: "one", values: stages, of: onContent },
  conversation: { holds: "one", values: ["open"], of: onMessages },
  situation: { holds: "one", refersTo: ["playbook"], of: subjects },
  at: { holds: "moment", of: onContent },
  industry: { holds: "one", of: subjects },
  regime: { holds: "tags", of: subjects },
  serves: { holds: "tags", values: customers, of: subjects },
  headcount: { holds: "count", of: subjects },
  topology: { holds: "one", values: topologies, of: subjects },
  interactivity: { holds: "one", values: ["static", "interactive"], of: ["publication"] },
  claims: { holds: "boolean", of: ["publication"] },
  links: { holds: "boolean", of: ["publication"] },
  campaign: { holds: "one", refersTo: ["campaign"], of: ["publication"] },
  role: { holds: "tags", refersTo: ["role"], of: ["person"] },
  enabled: { holds: "boolean", of: ["person"] },
  clevel: { holds: "boolean", of: ["person"] },
  mfa: { holds: "boolean", of: ["channel"] }
} as const satisfies { readonly [Fact in keyof BuiltInTests]-?: BuiltInFact }

/** What a built-in fact holds, or nothing where there is none of that name. */
export const builtInFact = (name: string): BuiltInFact | undefined => byName.get(name)

const byName: ReadonlyMap<string, BuiltInFact> = new Map(Object.entries(builtInFacts))

/** The words that join conditions, which no fact can be called. */
export const connectives = ["all", "any", "not", "is"] as const
