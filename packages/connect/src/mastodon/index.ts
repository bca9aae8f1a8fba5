export { type MastodonOptions, mastodon } from "./mastodon.ts"
export type { Login } from "./session.ts"
