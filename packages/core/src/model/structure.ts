import type { IdKind } from "./ids.ts"

/** What the keys of a map are: ids that it declares or refers to, units in the names of duties (`notify:legal`), or words of a form. */
export type Keys =
  | { readonly kind: "words"; readonly rules: readonly Rule<string>[] }
  | {
      readonly kind: "declared"
      readonly as: IdKind /** Whether elements carry their key as `id`. */
      readonly identified: boolean
    }
  | { readonly kind: "reference"; readonly to: readonly IdKind[] }
  | { readonly kind: "duty" }

/** What a value must keep besides being of its kind, such as the form of a text or the bounds of a number. */
export interface Rule<Value> {
  readonly keeps: (value: Value) => boolean
  /** What is said of a value that breaks it, as the end of a sentence: `is not a date`. */
  readonly message: string
}

/**
 * What can stand at a place of an organization as it reads: where ids are declared and referred to, which keys there are,
 * which may be left out and what they then read as, the forms of texts and the bounds of numbers.
 */
export type Structure =
  | { readonly kind: "boolean" }
  | { readonly kind: "text"; readonly rules: readonly Rule<string>[] }
  | { readonly kind: "number"; readonly rules: readonly Rule<number>[] }
  | { readonly kind: "words"; readonly words: readonly string[] }
  | { readonly kind: "reference"; readonly to: readonly IdKind[] }
  | { readonly kind: "list"; readonly of: Structure; readonly rules: readonly Rule<readonly unknown[]>[] }
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

/** A text that keeps some rules. */
export const text = (...rules: readonly Rule<string>[]): Structure => ({ kind: "text", rules })
/** A number that keeps some rules. */
export const number = (...rules: readonly Rule<number>[]): Structure => ({ kind: "number", rules })
/** True or false. */
export const boolean: Structure = { kind: "boolean" }
/** One of some words. */
export const words = (...words: readonly string[]): Structure => ({ kind: "words", words })
/** An id that is declared elsewhere. */
export const reference = (...to: readonly IdKind[]): Structure => ({ kind: "reference", to })
/** A list that keeps some rules. */
export const list = (of: Structure, ...rules: readonly Rule<readonly unknown[]>[]): Structure => ({
  kind: "list",
  of,
  rules
})
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

/** A rule that something decides. */
export const rule = <Value>(keeps: (value: Value) => boolean, message: string): Rule<Value> => ({ keeps, message })
/** A text of the form of a regular expression. */
export const matching = (pattern: RegExp, message: string): Rule<string> => rule((text) => pattern.test(text), message)
/** A text of so many characters or a list of so many elements, and no fewer. */
export const noShorter = (least: number, message: string): Rule<{ readonly length: number }> =>
  rule(({ length }) => length >= least, message)
/** A text of so many characters or a list of so many elements, and no more. */
export const noLonger = (most: number, message: string): Rule<{ readonly length: number }> =>
  rule(({ length }) => length <= most, message)
/** A number from one bound up to another, both included. */
export const between = (least: number, most: number, message: string): Rule<number> =>
  rule((value) => value >= least && value <= most, message)
/** A number above a bound. */
export const above = (bound: number, message: string): Rule<number> => rule((value) => value > bound, message)
/** A number that is a bound or above it. */
export const atLeast = (least: number, message: string): Rule<number> => rule((value) => value >= least, message)
/** A whole number. */
export const whole: Rule<number> = rule(Number.isSafeInteger, "is not a whole number")
