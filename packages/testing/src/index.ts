export { change } from "./change.ts"
export { parseNotation, toNotation } from "./notation.ts"
export { type OrganizationConstraints, organization, type Range } from "./organization.ts"
