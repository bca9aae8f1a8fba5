/** The smallest part in which two values differ, and what it is in each, as text that can be read. */
export interface Difference {
  /** Where it is, in backticks: keys from the outside in, such as `obligations.notify`. */
  readonly part: string
  readonly first: string
  readonly second: string
}

const isRecord = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** The first part in which two values that JSON can hold differ; nothing where they are alike. */
export const difference = (first: unknown, second: unknown): Difference | undefined => {
  const path: string[] = []
  let [here, there] = [first, second]
  for (;;) {
    const [one, other] = [here, there]
    if (JSON.stringify(one) === JSON.stringify(other)) return undefined
    if (!isRecord(one) || !isRecord(other)) break
    const key = [...Object.keys(one), ...Object.keys(other)].find(
      (each) => JSON.stringify(one[each]) !== JSON.stringify(other[each])
    )
    if (key === undefined) break
    path.push(key)
    here = one[key]
    there = other[key]
  }
  return { part: `\`${path.join(".")}\``, first: told(here), second: told(there) }
}

const told = (value: unknown): string => JSON.stringify(value) ?? "nothing"
