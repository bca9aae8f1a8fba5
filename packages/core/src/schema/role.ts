import * as Schema from "effect/Schema"
import { authorities, responsibilities } from "../model/vocabulary.ts"
import { defaulted, optional } from "./field.ts"
import * as Ref from "./reference.ts"
import { DurationText, LanguageTag, Text } from "./text.ts"

/** What somebody must have to do something. */
export const Requirements = Schema.Struct({
  training: defaulted(Schema.Array(Ref.Course), [], "Courses that must be valid."),
  languages: defaulted(Schema.Array(LanguageTag), [], "Languages that must be spoken."),
  skills: defaulted(Schema.Array(Ref.Id), [], "Skills that must be present."),
  authority: defaulted(Schema.Array(Schema.Literals(authorities)), [], "What one must be allowed to do.")
}).annotate({ identifier: "Requirements", description: "What somebody must have to do something." })

/** What people in a role may do, answer for and need. */
export const Role = Schema.Struct({
  name: optional(Text, "What people call it."),
  authority: defaulted(
    Schema.Array(Schema.Literals(authorities)),
    [],
    "What people in it may do on their department's channels."
  ),
  responsibilities: defaulted(Schema.Array(Schema.Literals(responsibilities)), [], "What people in it answer for."),
  requires: optional(Requirements, "What people in it need.")
}).annotate({ identifier: "Role", description: "What people in a role may do, answer for and need." })

/** A training course. */
export const Course = Schema.Struct({
  name: optional(Text, "What it is called."),
  validFor: optional(DurationText, "How long after the date of training it counts; for ever where it is left out."),
  about: defaulted(
    Schema.Array(
      Schema.Literals([
        "social-media",
        "customer-service",
        "dos-and-donts",
        "regulation",
        "safety",
        "voice",
        "security"
      ])
    ),
    [],
    "What it is about."
  )
}).annotate({ identifier: "Course", description: "A training course." })

/** A social competency and the roles that must have it. */
export const Competency = Schema.Struct({
  name: optional(Text, "What it is called."),
  requiredOf: defaulted(Schema.Array(Ref.Role), [], "The roles that must have it."),
  requiredOfExecutives: defaulted(Schema.Boolean, false, "Whether everybody on the executive board must have it.")
}).annotate({ identifier: "Competency", description: "A social competency and the roles that must have it." })
