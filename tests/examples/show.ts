/** Text of a value as documentation writes it: double quotes, keys in their order, one line, nothing cut off. */
export const show = (value: unknown): string => showInside(value, [])

const showInside = (value: unknown, above: readonly object[]): string => {
  if (typeof value === "string") return JSON.stringify(value)
  if (typeof value === "bigint") return `${value}n`
  if (Object.is(value, -0)) return "-0"
  if (typeof value === "function") return `[Function ${value.name || "anonymous"}]`
  if (typeof value !== "object" || value === null) return String(value)
  if (above.includes(value)) return "[Circular]"
  const inside = (part: unknown) => showInside(part, [...above, value])
  if (Array.isArray(value)) return `[${value.map(inside).join(", ")}]`
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "Invalid Date" : value.toISOString()
  if (value instanceof Error) return `${value.name}: ${value.message}`
  if (value instanceof Promise) return "[Promise]"
  if (value instanceof Map)
    return showParts(
      "Map",
      [...value].map(([key, part]) => `${inside(key)} => ${inside(part)}`)
    )
  if (value instanceof Set) return showParts("Set", [...value].map(inside))
  if (ArrayBuffer.isView(value)) return `${value.constructor.name} [${Object.values(value).join(", ")}]`
  return showParts(
    "",
    Object.entries(value).map(([key, part]) => `${showKey(key)}: ${inside(part)}`)
  )
}

const showKey = (key: string): string => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key))

const showParts = (name: string, parts: readonly string[]): string =>
  [name, parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`].filter((word) => word !== "").join(" ")
