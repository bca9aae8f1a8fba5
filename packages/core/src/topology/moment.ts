import type { DateText } from "../model/organization.ts"

/** Whether something that ends on a day (`closed`, `left`) has ended. Without a date to look at it, a day named is a day passed. */
export const hasEnded = (day: DateText | undefined, at: DateText | undefined): boolean =>
  day !== undefined && (at === undefined || day <= at.slice(0, 10))
