import fc from "fast-check"

/** Plain data, as JSON has it. */
export type Data = null | boolean | number | string | readonly Data[] | { readonly [key: string]: Data }

/** A change of plain data somewhere inside it. */
export interface DataMutation {
  /** Leads to the place: at each step the so-many-th child, counted round and round. */
  readonly way: readonly number[]
  readonly change: "replace" | "remove" | "add" | "rename" | "wrap" | "repeat"
  readonly value: Data
  readonly key: string
}

const values: readonly Data[] = [
  null,
  true,
  0,
  1,
  -1,
  0.5,
  1e12,
  "",
  "marketing",
  "Marketing Team",
  "x".repeat(501),
  "2026-02-30",
  "2026-03-01",
  "60 openMinutes",
  "1 fortnight",
  "09:00-17:00",
  "en",
  "klingon",
  "Europe/Berlin",
  "first",
  "coordinates",
  "consults",
  "crisis",
  [],
  ["a"],
  [1],
  {},
  { name: "x" },
  { absent: true },
  { none: ["a"] },
  { atLeast: 3 },
  { discipline: "legal" },
  { within: "1 hour" },
  { not: { stage: "purchase" } }
]

const keys = ["name", "kind", "nme", "zzz", "from", "between", "when", "Not an id", "languages", "exponential"]

/** Changes of plain data that make of a valid model what people write by mistake. */
export const dataMutation: fc.Arbitrary<DataMutation> = fc.record({
  way: fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 7 }),
  change: fc.constantFrom("replace", "remove", "add", "rename", "wrap", "repeat"),
  value: fc.constantFrom(...values),
  key: fc.constantFrom(...keys)
})

/** The data with a change made; data without a place for it is left as it is. */
export const mutateData = (data: Data, mutation: DataMutation): Data => {
  const [step, ...way] = mutation.way
  if (step === undefined || typeof data !== "object" || data === null) return changed(data, mutation)
  const entries = Object.entries(data)
  const entry = entries[step % Math.max(1, entries.length)]
  if (entry === undefined) return changed(data, mutation)
  const [key, part] = entry
  const inner = { ...mutation, way }
  if (way.length === 0 && (mutation.change === "remove" || mutation.change === "rename"))
    return edited(data, key, mutation)
  const made = mutateData(part, inner)
  return Array.isArray(data) ? data.with(Number(key), made) : { ...data, [key]: made }
}

const edited = (data: Data, key: string, { change, key: name }: DataMutation): Data => {
  if (Array.isArray(data)) return change === "remove" ? data.toSpliced(Number(key), 1) : data
  const entries = Object.entries(data ?? {})
  return Object.fromEntries(
    change === "remove"
      ? entries.filter(([each]) => each !== key)
      : entries.map(([each, part]) => [each === key ? name : each, part])
  )
}

const changed = (data: Data, { change, value, key }: DataMutation): Data => {
  switch (change) {
    case "add":
      if (Array.isArray(data)) return [...data, value]
      return typeof data === "object" && data !== null ? { ...data, [key]: value } : value
    case "wrap":
      return [data]
    case "repeat":
      return Array.isArray(data) ? [...data, ...data] : data
    default:
      return value
  }
}
