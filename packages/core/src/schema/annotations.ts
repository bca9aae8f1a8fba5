import type { IdKind } from "../model/ids.ts"

/** A short way to write a value: how to read it into the long form and how to write that shortly again. */
export interface Shorthand {
  /** The TypeScript type of the long form, as the generator of types writes it. */
  readonly long: string
  readonly expand: (written: unknown) => unknown
  readonly shorten: (value: unknown) => unknown
}

declare module "effect/Schema" {
  namespace Annotations {
    interface Annotations {
      /** The kinds of element an id may refer to. */
      readonly refersTo?: readonly IdKind[] | undefined
      /** The kind of element that the keys of a record declare. */
      readonly declares?: IdKind | undefined
      /** Whether what a record declares carries its key as `id` once read. */
      readonly identified?: boolean | undefined
      /** The TypeScript type to write for a schema, where it is not the schema's own structure. */
      readonly typescript?: string | { readonly read: string; readonly written: string } | undefined
      /** How the schema is written shortly. */
      readonly shorthand?: Shorthand | undefined
    }
  }
}
