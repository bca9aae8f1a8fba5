import * as Schema from "effect/Schema"
import { risks } from "../model/vocabulary.ts"
import { defaulted, optional } from "./field.ts"
import * as Ref from "./reference.ts"
import { Text } from "./text.ts"

/** A brand and who holds its facets; what is left out is inherited from the organization. */
export const Brand = Schema.Struct({
  name: optional(Text, "What people call it."),
  lead: optional(Ref.DepartmentOrPerson, "Who leads social media for the brand."),
  voice: optional(Ref.DepartmentOrPerson, "Who decides how the brand sounds."),
  objectives: optional(Ref.DepartmentOrPerson, "Who sets what social media is to achieve for the brand."),
  data: optional(Ref.DepartmentOrPerson, "Who keeps the brand's data.")
}).annotate({ identifier: "Brand", description: "A brand and who holds its facets." })

/** The brands: a map, or a list of ids where there is nothing more to say. */
export const Brands = Schema.Union([
  Schema.Array(Ref.Id.annotate({ typescript: 'I["brand"]' })),
  Ref.declared("brand", Brand)
]).annotate({
  shorthand: {
    long: 'ById<I["brand"], Brand<I>>',
    expand: (brands) => (Array.isArray(brands) ? Object.fromEntries(brands.map((id) => [id, { id }])) : brands),
    shorten: (brands) => brands
  }
})

/** A product: its brand, who knows it, and the words people use for it. */
export const Product = Schema.Struct({
  name: optional(Text, "What people call it."),
  brand: optional(Ref.Brand, "The brand it is sold under."),
  experts: defaulted(Schema.Array(Ref.DepartmentOrPerson), [], "Who knows the product, best first."),
  also: defaulted(Schema.Array(Text), [], "Other names of it: generic names, nicknames, misspellings."),
  prescriptionOnly: defaulted(
    Schema.Boolean,
    false,
    "Whether it is a medicine that may not be advertised to the public."
  )
}).annotate({
  identifier: "Product",
  description: "A product: its brand, who knows it, and the words people use for it."
})

/** What messages can be about, with who knows the answer. */
export const Topic = Schema.Struct({
  name: optional(Text, "What people call it."),
  experts: defaulted(Schema.Array(Ref.DepartmentOrPerson), [], "Who knows the answer, best first."),
  accountable: optional(Ref.DepartmentOrPerson, "Who answers for the topic; the lead where it is left out."),
  risk: defaulted(Schema.Literals(risks), "low", "How bad a wrong or late answer is.")
}).annotate({ identifier: "Topic", description: "What messages can be about, with who knows the answer." })
