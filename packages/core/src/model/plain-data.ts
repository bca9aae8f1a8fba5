/** A map of plain data, as JSON has it, about whose values nothing is known yet. */
export interface PlainMap {
  readonly [key: string]: unknown
}

/** Whether a value is a map of plain data. */
export const isMap = (value: unknown): value is PlainMap =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** Whether a value is a list of plain data. */
export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)
