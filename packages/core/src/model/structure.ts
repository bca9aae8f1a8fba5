import type { IdKind } from "./ids.ts"

/** Whose ids the keys of a map are: those it declares, those it refers to, or units in the names of duties (`notify:legal`). */
export type Keys =
  | {
      readonly kind: "declared"
      readonly as: IdKind /** Whether elements carry their key as `id`. */
      readonly identified: boolean
    }
  | { readonly kind: "reference"; readonly to: readonly IdKind[] }
  | { readonly kind: "duty" }

/**
 * What can stand at a place of an organization as it reads: where ids are declared and referred to, which keys there are,
 * which may be left out and what they then read as. Forms of texts and bounds of numbers are the schema's alone.
 */
export type Structure =
  | { readonly kind: "text" | "number" | "boolean" | "data" }
  | { readonly kind: "words"; readonly words: readonly string[] }
  | { readonly kind: "reference"; readonly to: readonly IdKind[] }
  | { readonly kind: "list"; readonly of: Structure }
  | { readonly kind: "tuple"; readonly of: readonly Structure[] }
  | { readonly kind: "map"; readonly of: Structure; readonly keys?: Keys }
  | { readonly kind: "record"; readonly fields: Fields; readonly others?: Structure }
  | { readonly kind: "one-of"; readonly of: readonly Structure[] }
  | {
      readonly kind: "named"
      readonly name: string /** A text alone is the record with this field. */
      readonly alone?: string
    }

/** The keys of a record. */
export type Fields = { readonly [name: string]: Field }

/** What can stand at a key, and whether it has to. */
export interface Field {
  readonly of: Structure
  readonly presence: "required" | "optional" | { readonly default: unknown }
}

/** Any text. */
export const text: Structure = { kind: "text" }
/** Any number. */
export const number: Structure = { kind: "number" }
/** True or false. */
export const boolean: Structure = { kind: "boolean" }
/** Anything; it refers to nothing. */
export const data: Structure = { kind: "data" }
/** One of some words. */
export const words = (...words: readonly string[]): Structure => ({ kind: "words", words })
/** An id that is declared elsewhere. */
export const reference = (...to: readonly IdKind[]): Structure => ({ kind: "reference", to })
/** A list. */
export const list = (of: Structure): Structure => ({ kind: "list", of })
/** A list of so many. */
export const tuple = (...of: readonly Structure[]): Structure => ({ kind: "tuple", of })
/** A map. */
export const map = (of: Structure, keys?: Keys): Structure => ({
  kind: "map",
  of,
  ...(keys === undefined ? {} : { keys })
})
/** A map with known keys, and what others may hold. */
export const record = (fields: Fields, others?: Structure): Structure => ({
  kind: "record",
  fields,
  ...(others === undefined ? {} : { others })
})
/** Any of several. */
export const oneOf = (...of: readonly Structure[]): Structure => ({ kind: "one-of", of })
/** A record with a name in the table. */
export const named = (name: string, alone?: string): Structure => ({
  kind: "named",
  name,
  ...(alone === undefined ? {} : { alone })
})
/** A key that has to be there. */
export const required = (of: Structure): Field => ({ of, presence: "required" })
/** A key that may be left out. */
export const optional = (of: Structure): Field => ({ of, presence: "optional" })
/** A key that reads as this value where it is left out. */
export const defaulted = (of: Structure, value: unknown): Field => ({ of, presence: { default: value } })
