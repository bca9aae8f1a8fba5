/** A property, or nothing where its value is undefined, to be spread into an object whose keys may be absent. */
export const present = <Key extends string, Value>(
  key: Key,
  value: Value | undefined
): { readonly [K in Key]?: Value } => {
  const none: { readonly [K in Key]?: Value } = {}
  return value === undefined ? none : { ...none, [key]: value }
}
