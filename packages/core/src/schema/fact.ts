import * as Schema from "effect/Schema"
import { factNamePattern } from "../model/fact-declaration.ts"
import { optional, required } from "./field.ts"
import { Text } from "./text.ts"

const label = optional(Text, "What a rule editor shows.")
const values = Schema.Array(Text).check(Schema.isMinLength(1, { message: "has no values" }))

const LongForm = Schema.Union([
  Schema.Struct({ type: required(Schema.Literal("boolean"), "True or false."), label }),
  Schema.Struct({
    type: required(Schema.Literals(["integer", "number"]), "A whole number, or any number."),
    min: optional(Schema.Finite, "The least it can be."),
    max: optional(Schema.Finite, "The most it can be."),
    label
  }),
  Schema.Struct({
    type: required(Schema.Literal("enum"), "One of a list."),
    values: required(values, "The list."),
    label
  }),
  Schema.Struct({
    type: required(Schema.Literal("tags"), "Any of a list, several at a time."),
    values: optional(values, "The list; any tag where it is left out."),
    label
  }),
  Schema.Struct({ type: required(Schema.Literal("string"), "Any text."), label })
]).annotate({
  identifier: "FactDeclaration",
  description: "What values a fact of your own can have.",
  typescript: "FactDeclaration"
})

/** A fact of your own: its type in the long form, a type's name alone, or a list of values. */
const Fact = Schema.Union([
  LongForm,
  Schema.Literals(["boolean", "integer", "number", "tags", "string"]),
  values
]).annotate({
  typescript: "FactDeclarationInput",
  shorthand: {
    long: "FactDeclaration",
    expand: (fact) =>
      typeof fact === "string" ? { type: fact } : Array.isArray(fact) ? { type: "enum", values: fact } : fact,
    shorten: (fact) => fact
  }
})

/** The facts of your own, by name. */
export const Facts = Schema.Record(
  Schema.String.check(
    Schema.isPattern(factNamePattern, {
      message: "is not the name of a fact: a letter, then letters, digits or hyphens"
    })
  ),
  Fact
)
