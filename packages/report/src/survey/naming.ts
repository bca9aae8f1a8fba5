import type { Organization } from "@hubwright/core"
import { cleanText } from "../markup/clean-text.ts"
import type { Words } from "../words/words.ts"
import { pseudonym } from "./pseudonym.ts"

/** How people are called: by role and unit, by made-up names, or by their own. */
export type Names = "hidden" | "pseudonyms" | "shown"

/** What units, people and channels are called in a report. Text from the model is cleaned. */
export interface Naming {
  /** A department or an agency. */
  readonly unit: (id: string) => string
  /** A person, as far as may be said. */
  readonly person: (id: string) => string
  /** Whoever holds a facet: a department, an agency or a person. */
  readonly holder: (id: string) => string
  readonly channel: (id: string) => string
  /** A topic or a product. */
  readonly topic: (id: string) => string
  readonly product: (id: string) => string
  /** The organization. */
  readonly organization: string
  /** Any other text of the model. */
  readonly text: (text: string) => string
}

/** An id in words: `human-resources` is called Human resources. */
const inWords = (id: string): string => {
  const words = id.replaceAll("-", " ")
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const nameOf = (elements: { readonly [id: string]: { readonly name?: string } }, id: string): string => {
  const name = Object.hasOwn(elements, id) ? elements[id]?.name : undefined
  const clean = name === undefined ? "" : cleanText(name)
  return clean === "" ? inWords(id) : clean
}

const roleName = (organization: Organization, role: string): string => {
  const declared = Object.hasOwn(organization.roles, role) ? organization.roles[role]?.name : undefined
  const clean = declared === undefined ? "" : cleanText(declared)
  return clean === "" ? role.replaceAll("-", " ") : clean
}

const channelName = (organization: Organization, id: string): string => {
  const name = Object.hasOwn(organization.channels, id) ? organization.channels[id]?.name : undefined
  const clean = name === undefined ? "" : cleanText(name)
  return clean === "" ? id : clean
}

/** What things are called in an organization's report. */
export const namingOf = (
  organization: Organization,
  setting: { readonly names: Names; readonly words: Words }
): Naming => {
  const { names, words } = setting
  const unit = (id: string): string =>
    nameOf(Object.hasOwn(organization.agencies, id) ? organization.agencies : organization.departments, id)
  const person = (id: string): string => {
    if (names === "pseudonyms") return pseudonym(id)
    if (names === "shown") return nameOf(organization.people, id)
    const found = Object.hasOwn(organization.people, id) ? organization.people[id] : undefined
    const [role] = found?.roles ?? []
    const [home] = found?.departments ?? []
    return words.sentences.personByRole({
      role: role === undefined ? undefined : roleName(organization, role),
      unit: home === undefined ? undefined : unit(home)
    })
  }
  return {
    unit,
    person,
    holder: (id) => (Object.hasOwn(organization.people, id) ? person(id) : unit(id)),
    channel: (id) => channelName(organization, id),
    topic: (id) => nameOf(organization.topics, id),
    product: (id) => nameOf(organization.products, id),
    organization: cleanText(organization.organization.name),
    text: cleanText
  }
}
