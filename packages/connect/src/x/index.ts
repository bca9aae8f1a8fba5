export type { XKeys } from "./oauth.ts"
export { type XOptions, x } from "./x.ts"
