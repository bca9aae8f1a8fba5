export { change } from "./change.ts"
export { message } from "./message.ts"
export { parseNotation, toNotation } from "./notation.ts"
export { type OrganizationConstraints, organization, type Range } from "./organization.ts"
