/** A number as English writes it, rounded half away from zero to so many decimals: `4,200`, `0.72`. */
export const englishNumber = (value: number, decimals: number): string => {
  const scale = Number(`1e${decimals}`)
  const scaled = Math.round(Math.abs(value) * scale)
  const digits = `${scaled}`.padStart(decimals + 1, "0")
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(?:[0-9]{3})+$)/gu, ",")
  const sign = value < 0 && scaled !== 0 ? "−" : ""
  return decimals === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-decimals)}`
}

const small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]

/** A count as a word up to twelve, then in digits: for the running text. */
export const englishCount = (count: number): string => small[count] ?? englishNumber(count, 0)

/** A count in digits with its noun: `1 tie`, `2 ties`, `no ties`. */
export const counted = (count: number, one: string, more = `${one}s`): string =>
  count === 0 ? `no ${more}` : `${englishNumber(count, 0)} ${count === 1 ? one : more}`

/** A part of a whole with its noun: `3 of 14 units`, `none of 14 units`, `all 14 units`. */
export const countedOf = (
  share: { readonly count: number; readonly of: number },
  one: string,
  more = `${one}s`
): string => {
  if (share.of === 0) return `no ${more}`
  if (share.of === 1) return share.count === 1 ? `the only ${one}` : `not the only ${one}`
  if (share.count === share.of) return `all ${counted(share.of, one, more)}`
  return `${share.count === 0 ? "none" : englishNumber(share.count, 0)} of ${counted(share.of, one, more)}`
}

/** An hour of a day by the clock: `09:00`. */
export const clockHour = (hour: number): string => `${String(hour).padStart(2, "0")}:00`

/** Words as a list: `a`, `a and b`, `a, b and c`. */
export const listed = (words: readonly string[], joint = "and"): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${joint} ${words.at(-1) ?? ""}`

/** A sentence with its first letter large. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
