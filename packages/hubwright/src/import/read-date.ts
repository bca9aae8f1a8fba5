/**
 * Reads a date as spreadsheets write it: `2026-03-31`, `31.3.2026`, and `31/3/2026` where no month could be meant by
 * its first number or both are the same. Nothing for another text, nor for `3/4/2026`, whose order is not known.
 */
export const readDate = (cell: string): string | undefined => {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/u.exec(cell) ?? []
  if (year !== undefined) return dateOf({ year, month, day })
  const [, first, mark, second, last] = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/u.exec(cell) ?? []
  if (last === undefined) return undefined
  if (mark === "." || Number(first) > 12 || first === second) return dateOf({ year: last, month: second, day: first })
  return Number(second) > 12 ? dateOf({ year: last, month: first, day: second }) : undefined
}

const dateOf = (parts: {
  readonly year: string
  readonly month?: string | undefined
  readonly day?: string | undefined
}): string | undefined => {
  const text = [parts.year, parts.month?.padStart(2, "0"), parts.day?.padStart(2, "0")].join("-")
  const moment = new Date(`${text}T00:00:00Z`)
  return Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== text ? undefined : text
}
