import { neutralize, type Organization, type Person } from "@hubwright/core"
import type { Page } from "../page/page.ts"

/** What a view is made of: the model, the day, and whether people are called by their names. */
export interface Scene {
  readonly organization: Organization
  /** An ISO 8601 moment. */
  readonly at: string
  readonly names: "hidden" | "shown"
}

/** Something about a model, as data and in words. */
export interface View {
  readonly data: object
  readonly text: (page: Page) => string
}

/** What a person may be called here: by name and id, or by role and unit. */
const personLabel = ({ organization, names }: Scene, id: string): string => {
  const person = Object.hasOwn(organization.people, id) ? organization.people[id] : undefined
  if (names === "shown" || person === undefined) return neutralize(person?.name ?? id)
  const [role] = person.roles
  const [home] = person.departments
  const declared =
    role !== undefined && Object.hasOwn(organization.roles, role) ? organization.roles[role]?.name : undefined
  return [neutralize(declared ?? role?.replaceAll("-", " ") ?? "somebody"), ...(home === undefined ? [] : [home])].join(
    ", "
  )
}

/** What whoever holds a facet is called here: units by their id. */
export const holderLabel = (scene: Scene, id: string): string =>
  Object.hasOwn(scene.organization.people, id) ? personLabel(scene, id) : id

/** Several holders in a cell; a dash for nobody. */
export const holderList = (scene: Scene, ids: readonly string[]): string =>
  ids.length === 0 ? "–" : ids.map((id) => holderLabel(scene, id)).join("; ")

/** Who of a person is told: everything but the name and what leads to it, unless names are shown. */
export const personData = ({ organization, names }: Scene, id: string): Partial<Person> | undefined => {
  const person = organization.people[id]
  if (person === undefined || names === "shown") return person
  const { name: _, email: __, title: ___, ...rest } = person
  return rest
}
