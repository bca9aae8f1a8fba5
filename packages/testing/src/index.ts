export { parseNotation, toNotation } from "./notation.ts"
