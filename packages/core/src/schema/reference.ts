import * as Schema from "effect/Schema"
import { type IdKind, idPattern } from "../model/ids.ts"
import "./annotations.ts"

/** Any id: a lower-case letter, then at most 63 lower-case letters, digits and hyphens. */
export const Id = Schema.String.check(
  Schema.isPattern(idPattern, {
    message: "is not an id: a lower-case letter, then up to 63 lower-case letters, digits or hyphens"
  })
).annotate({ malformed: "HW0207" })

/** An id that must be declared elsewhere in the model, as an element of one of these kinds. */
export const reference = (...kinds: readonly [IdKind, ...IdKind[]]) => Id.annotate({ refersTo: kinds })

/** A reference to a department. */
export const Department = reference("department")
/** A reference to a department or an agency: whatever can work on messages. */
export const Unit = reference("department", "agency")
/** A reference to a person. */
export const Person = reference("person")
/** A reference to a department or a person. */
export const DepartmentOrPerson = reference("department", "person")
/** A reference to a department, an agency or a person. */
export const UnitOrPerson = reference("department", "agency", "person")
/** A reference to a calendar. */
export const Calendar = reference("calendar")
/** A reference to a channel. */
export const Channel = reference("channel")
/** A reference to a market. */
export const Market = reference("market")
/** A reference to a brand. */
export const Brand = reference("brand")
/** A reference to a product. */
export const Product = reference("product")
/** A reference to a topic. */
export const Topic = reference("topic")
/** A reference to a role, declared or built in. */
export const Role = reference("role")
/** A reference to a training course. */
export const Course = reference("course")
/** A reference to a playbook. */
export const Playbook = reference("playbook")
/** A reference to a campaign. */
export const Campaign = reference("campaign")
/** A reference to a goal. */
export const Goal = reference("goal")
/**
 * A map from ids to elements of one kind. In the text the id is the key alone; in the organization that was read each
 * element carries it as `id` too.
 */
export const declared = <S extends Schema.Top>(kind: IdKind, element: S) =>
  Schema.Record(Id, element).annotate({ declares: kind, identified: true })

/** A map from names to values of one kind, which do not carry their name. */
export const named = <S extends Schema.Top>(kind: IdKind, value: S) =>
  Schema.Record(Id, value).annotate({ declares: kind })
