export { type ChatwootOptions, chatwootTarget } from "./chatwoot.ts"
