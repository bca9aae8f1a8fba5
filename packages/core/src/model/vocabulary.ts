/** Owyang's five arrangements (2010), in the order of his pictures. */
export const topologies = ["decentralized", "centralized", "hub-and-spoke", "dandelion", "holistic"] as const
/** One of Owyang's five arrangements. */
export type Topology = (typeof topologies)[number]

/** What readers of other texts call the arrangements, with the word used here. */
export const topologySynonyms: { readonly [word: string]: Topology } = {
  organic: "decentralized",
  coordinated: "hub-and-spoke",
  "hub-spoke": "hub-and-spoke",
  "multi-hub": "dandelion",
  "multiple-hub-and-spoke": "dandelion",
  honeycomb: "holistic"
}

/** What an internal unit is. */
export const departmentKinds = ["department", "company", "region", "branch", "brand", "product-team", "hub"] as const
/** What an internal unit is. */
export type DepartmentKind = (typeof departmentKinds)[number]

/** What a department is there for. Packs name departments by discipline, because they cannot know their ids. */
export const disciplines = [
  "marketing",
  "advertising",
  "public-relations",
  "public-affairs",
  "customer-service",
  "sales",
  "human-resources",
  "investor-relations",
  "product",
  "medical",
  "safety",
  "quality",
  "regulatory",
  "legal",
  "compliance",
  "privacy",
  "security",
  "finance",
  "operations",
  "technology",
  "research",
  "executive",
  "fundraising",
  "programs",
  "social-media",
  "other"
] as const
/** What a department is there for. */
export type Discipline = (typeof disciplines)[number]

/** What somebody may do on a channel, weakest first: each level of an engagement includes those before it. */
export const authorities = ["read", "draft", "reply", "publish", "approve", "administer"] as const
/** What somebody may do on a channel. */
export type Authority = (typeof authorities)[number]

/** Whether a permission that includes all weaker ones (an engagement's `may`) covers what is asked for. */
export const includesAuthority = (may: Authority, asked: Authority): boolean =>
  authorities.indexOf(may) >= authorities.indexOf(asked)

/** The tie kinds that run both ways, and are written with `between`. */
export const mutualTieKinds = ["coordinates", "shares"] as const
/** A tie kind that runs both ways. */
export type MutualTieKind = (typeof mutualTieKinds)[number]
/** The tie kinds that run one way, and are written with `from` and `to`. */
export const directedTieKinds = ["hands-over", "consults", "approves", "escalates", "reports"] as const
/** A tie kind that runs one way. */
export type DirectedTieKind = (typeof directedTieKinds)[number]
/** How two units or people work together. */
export type TieKind = MutualTieKind | DirectedTieKind

/** Where an account can be. */
export const platforms = [
  "x",
  "facebook",
  "instagram",
  "linkedin",
  "tiktok",
  "youtube",
  "threads",
  "bluesky",
  "mastodon",
  "reddit",
  "pinterest",
  "snapchat",
  "twitch",
  "discord",
  "whatsapp",
  "messenger",
  "telegram",
  "wechat",
  "weibo",
  "line",
  "xing",
  "google",
  "trustpilot",
  "glassdoor",
  "tripadvisor",
  "app-store",
  "play-store",
  "email",
  "webchat",
  "forum",
  "blog",
  "slack",
  "teams",
  "other"
] as const
/** Where an account is. */
export type Platform = (typeof platforms)[number]

/** What other texts call the platforms, with the word used here. */
export const platformSynonyms: { readonly [word: string]: Platform } = {
  twitter: "x",
  "google-business": "google",
  "google-play": "play-store"
}

/** What an account is for. */
export const purposes = [
  "corporate",
  "brand",
  "product",
  "service",
  "sales",
  "recruiting",
  "press",
  "investor",
  "community",
  "campaign",
  "event",
  "reviews",
  "internal",
  "other"
] as const
/** What an account is for. */
export type Purpose = (typeof purposes)[number]

/** How a message arrived. */
export const forms = ["post", "comment", "reply", "mention", "review", "direct-message", "email"] as const
/** How a message arrived. */
export type Form = (typeof forms)[number]

/** Where a consumer is in the buying cycle (Quesenberry), earliest first: of several the latest counts. */
export const stages = ["pre-purchase", "purchase", "post-purchase"] as const
/** Where a consumer is in the buying cycle. */
export type Stage = (typeof stages)[number]

/** What an author wants. */
export const intents = [
  "question",
  "complaint",
  "praise",
  "purchase",
  "help",
  "suggestion",
  "application",
  "invitation",
  "spam",
  "other"
] as const
/** What an author wants. */
export type Intent = (typeof intents)[number]

/** Who an author is, where a rule makes a difference. */
export const authorKinds = [
  "customer",
  "patient",
  "professional",
  "journalist",
  "blogger",
  "influencer",
  "investor",
  "analyst",
  "employee",
  "applicant",
  "competitor",
  "authority",
  "other"
] as const
/** Who an author is. */
export type AuthorKind = (typeof authorKinds)[number]

/** Whom an organization serves. */
export const customers = ["b2b", "b2c"] as const
/** Whom an organization serves. */
export type Customer = (typeof customers)[number]

/**
 * What somebody answers for in social media besides the facets: the hub's four duties, the group head's four, and the
 * standing functions the source documents name.
 */
export const responsibilities = [
  "coordination",
  "exchange-of-learning",
  "understanding-what-works",
  "rapid-response",
  "policy",
  "credentials",
  "crisis",
  "monitoring",
  "strategy",
  "community-management",
  "training",
  "campaigns",
  "customer-care",
  "listening",
  "data"
] as const
/** What somebody answers for in social media besides the facets. */
export type Responsibility = (typeof responsibilities)[number]

/** How bad it is when a message about a topic is answered wrongly or late. */
export const risks = ["low", "medium", "high"] as const
/** How bad it is when a message about a topic is answered wrongly or late. */
export type Risk = (typeof risks)[number]

/** How binding a policy is. */
export const legalStatuses = [
  "law",
  "regulation",
  "guidance",
  "guidance-draft",
  "code",
  "self-regulation",
  "practice"
] as const
/** How binding a policy is. */
export type LegalStatus = (typeof legalStatuses)[number]

/** What a policy speaks about. Only policies about messages route; the others give findings. */
export const subjects = ["message", "publication", "channel", "person"] as const
/** What a policy speaks about. */
export type Subject = (typeof subjects)[number]

/** What may be forbidden about a message or a reply to it. */
export const forbiddables = ["auto-reply", "hide", "delete", "share", "like", "quote", "advertise"] as const
/** What may be forbidden about a message or a reply to it. */
export type Forbiddable = (typeof forbiddables)[number]

/** What has to be kept of a message. */
export const capturables = [
  "text",
  "link",
  "author",
  "time",
  "screenshot",
  "language",
  "media",
  "conversation"
] as const
/** What has to be kept of a message. */
export type Capturable = (typeof capturables)[number]

/** What has to be said in a reply. */
export const disclosables = [
  "affiliation",
  "advertising",
  "machine",
  "material-connection",
  "risk-information"
] as const
/** What has to be said in a reply. */
export type Disclosable = (typeof disclosables)[number]

/** What a listening query listens for (Quesenberry's four kinds, Linda's objects, and what else the documents name). */
export const listeningObjects = [
  "brand",
  "competitor",
  "industry",
  "product",
  "service",
  "staff",
  "campaign",
  "crisis",
  "safety",
  "investors",
  "recruiting"
] as const
/** What a listening query listens for. */
export type ListeningObject = (typeof listeningObjects)[number]

/** What a document is. */
export const documentKinds = [
  "policy",
  "voice-guide",
  "dos-and-donts",
  "crisis-plan",
  "procedure",
  "claim-library",
  "key-messages",
  "strategy",
  "content-calendar",
  "moderation-guidelines",
  "business-case"
] as const
/** What a document is. */
export type DocumentKind = (typeof documentKinds)[number]

/** The kinds of work on a message. */
export const acts = ["triage", "answer", "consult", "approve"] as const
/** A kind of work on a message. */
export type Act = (typeof acts)[number]
