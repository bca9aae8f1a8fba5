import * as Schema from "effect/Schema"

/** A key that is always there. */
export const key = <S extends Schema.Top>(schema: S, description: string): S["Rebuild"] =>
  schema.annotateKey({ description })

/** A key that is always there, with `null` where nothing is known. */
export const maybe = <S extends Schema.Top>(schema: S, description: string) =>
  Schema.NullOr(schema).annotateKey({ description })
