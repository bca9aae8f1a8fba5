export { type BlueskyOptions, bluesky } from "./bluesky.ts"
export type { FirehoseOptions } from "./firehose.ts"
export type { NotificationOptions } from "./notifications.ts"
export type { Login } from "./session.ts"
