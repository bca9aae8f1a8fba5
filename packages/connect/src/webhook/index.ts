export type { ListenOptions } from "./listen.ts"
export { type WebhookConnector, type WebhookOptions, webhook } from "./webhook.ts"
