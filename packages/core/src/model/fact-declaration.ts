/** What values a declared fact can have. */
export type FactDeclaration =
  | { readonly type: "boolean"; readonly label?: string }
  | { readonly type: "integer" | "number"; readonly min?: number; readonly max?: number; readonly label?: string }
  | { readonly type: "enum"; readonly values: readonly string[]; readonly label?: string }
  | { readonly type: "tags"; readonly values?: readonly string[]; readonly label?: string }
  | { readonly type: "string"; readonly label?: string }

/** The ways to declare a fact: a list of values is an enum, the name of a type is that type. */
export type FactDeclarationInput =
  | FactDeclaration
  | readonly string[]
  | "boolean"
  | "integer"
  | "number"
  | "tags"
  | "string"

/** The message fields an organization declares for itself, by name, in any of the ways to write them. */
export interface FactDeclarations {
  readonly [name: string]: FactDeclarationInput
}

/** What a fact's name looks like: a letter, then at most 63 letters, digits and hyphens. */
export const factNamePattern = /^[a-zA-Z][a-zA-Z0-9-]{0,63}$/u

/** The values a fact declared like this can have on a message. */
export type ValueOf<F> = F extends readonly (infer V extends string)[]
  ? V
  : F extends { readonly type: infer T }
    ? T extends "enum"
      ? F extends { readonly values: readonly (infer V extends string)[] }
        ? V
        : string
      : T extends "tags"
        ? readonly (F extends { readonly values: readonly (infer V extends string)[] } ? V : string)[]
        : ValueOfName<T>
    : F extends "tags"
      ? readonly string[]
      : ValueOfName<F>

type ValueOfName<T> = T extends "boolean" ? boolean : T extends "integer" | "number" ? number : string

/** What an embedder's own facts look like on a message. */
export type FactValues<F extends FactDeclarations> = { readonly [Name in keyof F]?: ValueOf<F[Name]> }
