import { builtInRoles, idInWords, type Organization } from "@hubwright/core"
import { cleanText } from "../markup/clean-text.ts"
import type { Words } from "../words/words.ts"
import { hidingPeople } from "./hiding.ts"
import { pseudonym } from "./pseudonym.ts"

/** How people are called: by role and unit, by made-up names, or by their own. */
export type Names = "hidden" | "pseudonyms" | "shown"

/** What units, people and channels are called in a report. Text from the model is cleaned. */
export interface Naming {
  /** A department or an agency. */
  readonly unit: (id: string) => string
  /** Whoever holds a facet: a department, an agency or a person, these as far as may be said. */
  readonly holder: (id: string) => string
  readonly channel: (id: string) => string
  /** A topic or a product. */
  readonly topic: (id: string) => string
  readonly product: (id: string) => string
  /** The organization. */
  readonly organization: string
  /** Any other text of the model. */
  readonly text: (text: string) => string
  /** A text that was written about the model, with people called as far as may be said. */
  readonly told: (text: string) => string
}

const nameOf = (elements: { readonly [id: string]: { readonly name?: string } }, id: string): string => {
  const name = Object.hasOwn(elements, id) ? elements[id]?.name : undefined
  const clean = name === undefined ? "" : cleanText(name)
  return clean === "" ? idInWords(id) : clean
}

const roleName = (organization: Organization, role: string): string => {
  const declared = Object.hasOwn(organization.roles, role) ? organization.roles[role]?.name : undefined
  const clean = declared === undefined ? "" : cleanText(declared)
  return clean === "" ? (builtInRoles.get(role)?.name ?? role.replaceAll("-", " ")) : clean
}

const channelName = (organization: Organization, id: string): string => {
  const name = Object.hasOwn(organization.channels, id) ? organization.channels[id]?.name : undefined
  const clean = name === undefined ? "" : cleanText(name)
  return clean === "" ? id : clean
}

/** The role and the unit that stand for a person. */
interface Post {
  readonly role: string | undefined
  readonly unit: string | undefined
}

/**
 * The posts of an organization's people, each with a number where several people have the same: in order of id, so that
 * two people never read alike.
 */
const postsOf = (
  organization: Organization,
  unit: (id: string) => string
): ReadonlyMap<string, Post & { readonly number: number | undefined }> => {
  const posts = Object.values(organization.people)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, roles: [role], departments: [home] }) => {
      const post = {
        role: role === undefined ? undefined : roleName(organization, role),
        unit: home === undefined ? undefined : unit(home)
      }
      return { id, post, key: JSON.stringify([post.role ?? null, post.unit ?? null]) }
    })
  const sharing = new Map<string, string[]>()
  for (const { id, key } of posts) {
    const alike = sharing.get(key)
    if (alike === undefined) sharing.set(key, [id])
    else alike.push(id)
  }
  const numbers = new Map(
    [...sharing.values()].flatMap((alike) =>
      alike.length === 1 ? [] : alike.map((id, index) => [id, index + 1] as const)
    )
  )
  return new Map(posts.map(({ id, post }) => [id, { ...post, number: numbers.get(id) }]))
}

/** What things are called in an organization's report. */
export const namingOf = (
  organization: Organization,
  setting: { readonly names: Names; readonly words: Words }
): Naming => {
  const { names, words } = setting
  const unit = (id: string): string =>
    nameOf(Object.hasOwn(organization.agencies, id) ? organization.agencies : organization.departments, id)
  const posts = postsOf(organization, unit)
  const person = (id: string): string => {
    if (names === "pseudonyms") return pseudonym(id)
    if (names === "shown") return nameOf(organization.people, id)
    return words.sentences.personByRole(posts.get(id) ?? { role: undefined, unit: undefined, number: undefined })
  }
  const hide = names === "shown" ? undefined : hidingPeople(organization, person)
  return {
    unit,
    holder: (id) => (Object.hasOwn(organization.people, id) ? person(id) : unit(id)),
    channel: (id) => channelName(organization, id),
    topic: (id) => nameOf(organization.topics, id),
    product: (id) => nameOf(organization.products, id),
    organization: cleanText(organization.organization.name),
    text: cleanText,
    told: (text) => cleanText(hide === undefined ? text : hide(text))
  }
}
