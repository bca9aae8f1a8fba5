import * as Schema from "effect/Schema"

/** A key that must be given. */
export const required = <S extends Schema.Top>(schema: S, description: string): S["Rebuild"] =>
  schema.annotateKey({ description })

/** A key that may be left out. */
export const optional = <S extends Schema.Top>(schema: S, description: string) =>
  Schema.optionalKey(schema).annotateKey({ description })

/** A key that may be left out of the text, and then has this value in the organization that was read. */
export const defaulted = <S extends Schema.Top>(schema: S, value: S["Type"], description: string) =>
  Schema.optionalKey(schema).annotateKey({ description, default: value })
