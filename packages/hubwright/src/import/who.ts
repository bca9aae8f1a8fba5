import { quoted } from "@hubwright/core"
import type { People } from "./place-people.ts"
import type { Units } from "./place-units.ts"

/** What a cell that should name a unit or a person was found to mean. */
export type Who =
  | { readonly kind: "unit" | "person"; readonly id: string }
  | { readonly kind: "nobody" | "several"; readonly reason: string }

/** Finds the unit or the person that a text names; units come first. */
export const whoIs = (text: string, { units, people }: { readonly units: Units; readonly people: People }): Who => {
  const unit = units.find(text)
  if (unit !== undefined) return { kind: "unit", id: unit }
  const called = people.called(text)
  const [person] = called
  if (person === undefined)
    return { kind: "nobody", reason: `${quoted(text)} is no unit and nobody in the files or the model` }
  return called.length === 1
    ? { kind: "person", id: person.id }
    : { kind: "several", reason: `there are ${called.length} people called ${quoted(text)}` }
}
