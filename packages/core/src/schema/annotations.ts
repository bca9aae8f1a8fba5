import type { IdKind } from "../model/ids.ts"
import type { ProblemCode } from "../problem/problem.ts"

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
      /** The code of the problem that a text of the right type but of the wrong form is; `HW0206` where it is left out. */
      readonly malformed?: ProblemCode | undefined
      /** Other words for the fixed words of a union, which are read as those, with a warning. */
      readonly synonyms?: { readonly [word: string]: string } | undefined
      /**
       * Whether a value with something wrong in it means something else without that: it is left out as a whole then, and
       * with it the element it belongs to.
       */
      readonly indivisible?: boolean | undefined
      /** What JSON Schema can say of a rule that is a function. */
      readonly jsonSchema?: { readonly [keyword: string]: unknown } | undefined
    }
  }
}
