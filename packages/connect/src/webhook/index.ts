export type { ListenOptions } from "./listen.ts"
export { type TargetOptions, webhookTarget } from "./target.ts"
export { type WebhookConnector, type WebhookOptions, webhook } from "./webhook.ts"
