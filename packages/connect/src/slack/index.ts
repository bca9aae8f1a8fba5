export type { SlackAccess } from "./api.ts"
export { type SlackConnector, type SlackOptions, type SlackTargetOptions, slack, slackTarget } from "./slack.ts"
