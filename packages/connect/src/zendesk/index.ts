export { type ZendeskOptions, zendeskTarget } from "./zendesk.ts"
