import type { Role } from "./organization.ts"
import type { Authority, Responsibility } from "./vocabulary.ts"

interface Entry {
  readonly name: string
  readonly authority: readonly Authority[]
  readonly responsibilities: readonly Responsibility[]
}

/**
 * The roles that every organization has without declaring them. The first three are the talents that Borrillo asks for
 * ("#bigpharma needs to break those internal silos", 2018); `group-head` has the duties that Linda gives it ("Do I need a
 * Group-wide Social Media Strategy?"); a content expert comes from the product team, an executive sponsor gives quick
 * answers from above. The others are whoever the documents have answer, review, listen and train.
 */
const entries = {
  "social-media-manager": {
    name: "social media manager",
    authority: ["read", "draft", "reply", "publish", "approve"],
    responsibilities: ["coordination", "exchange-of-learning", "understanding-what-works", "rapid-response"]
  },
  "social-media-strategist": {
    name: "social media strategist",
    authority: ["read", "draft", "approve"],
    responsibilities: ["strategy", "understanding-what-works"]
  },
  "community-manager": {
    name: "community manager",
    authority: ["read", "draft", "reply", "publish"],
    responsibilities: ["community-management"]
  },
  "group-head": {
    name: "group head of social media",
    authority: ["read", "draft", "reply", "publish", "approve", "administer"],
    responsibilities: ["coordination", "policy", "credentials", "crisis", "monitoring"]
  },
  "content-expert": { name: "content expert", authority: ["read", "draft", "approve"], responsibilities: [] },
  "executive-sponsor": { name: "executive sponsor", authority: ["read", "approve"], responsibilities: [] },
  "safety-officer": { name: "safety officer", authority: ["read", "reply", "approve"], responsibilities: ["crisis"] },
  "press-officer": {
    name: "press officer",
    authority: ["read", "draft", "reply", "publish"],
    responsibilities: ["crisis"]
  },
  "care-agent": {
    name: "customer care agent",
    authority: ["read", "draft", "reply"],
    responsibilities: ["customer-care"]
  },
  moderator: { name: "moderator", authority: ["read", "reply"], responsibilities: ["community-management"] },
  "campaign-manager": {
    name: "campaign manager",
    authority: ["read", "draft", "publish"],
    responsibilities: ["campaigns"]
  },
  "content-creator": { name: "content creator", authority: ["read", "draft"], responsibilities: [] },
  reviewer: { name: "reviewer", authority: ["read", "approve"], responsibilities: [] },
  analyst: {
    name: "analyst",
    authority: ["read"],
    responsibilities: ["listening", "monitoring", "understanding-what-works", "data"]
  },
  trainer: { name: "trainer", authority: ["read"], responsibilities: ["training"] }
} as const satisfies { readonly [id: string]: Entry }

/** The id of a role that every organization has. */
export type BuiltInRole = keyof typeof entries

/** The roles that every organization has, by id. One that an organization declares under the same id takes its place. */
export const builtInRoles: ReadonlyMap<string, Role> = new Map(
  Object.entries(entries).map(([id, role]) => [id, { id, ...role }])
)
