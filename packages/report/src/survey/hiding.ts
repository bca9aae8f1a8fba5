import type { Organization } from "@hubwright/core"

/** Replaces people in a text that was written about the model. */
export type Hiding = (text: string) => string

const quotes = /`([^`]*)`/gu
const ids = /[\p{L}\p{N}_]+(?:-[\p{L}\p{N}_]+)*/gu
const words = /[\p{L}\p{N}_]+/gu
const firstWord = /[\p{L}\p{N}_]+/u
const wordLetter = /[\p{L}\p{N}_]/u

/** A name or an e-mail address with what stands in its place. */
interface Told {
  readonly text: string
  readonly call: string
}

/** What people are told by besides their ids, longest first, by the first word of it. */
const toldBy = ({ people }: Organization, callOf: (id: string) => string): ReadonlyMap<string, readonly Told[]> => {
  const told = new Map<string, Told[]>()
  for (const { id, name = "", email = "" } of Object.values(people))
    for (const text of [name.trim(), email.trim()]) {
      const [word] = firstWord.exec(text) ?? []
      if (word !== undefined && text.startsWith(word))
        told.set(word, [...(told.get(word) ?? []), { text, call: callOf(id) }])
    }
  for (const list of told.values()) list.sort((a, b) => b.text.length - a.text.length)
  return told
}

/**
 * Puts what people are called in place of their ids, names and e-mail addresses. Ids stand in backticks, which fall away where a
 * person is all that they hold; names and addresses are looked for everywhere, as the model writes them.
 */
export const hidingPeople = (organization: Organization, callOf: (id: string) => string): Hiding => {
  const told = toldBy(organization, callOf)
  const isPerson = (id: string): boolean => Object.hasOwn(organization.people, id)
  const withoutNames = (text: string): string => {
    let [kept, from] = ["", 0]
    for (const { 0: word, index } of text.matchAll(words)) {
      if (index < from) continue
      const found = told
        .get(word)
        ?.find(({ text: name }) => text.startsWith(name, index) && !wordLetter.test(text.charAt(index + name.length)))
      if (found === undefined) continue
      kept += text.slice(from, index) + found.call
      from = index + found.text.length
    }
    return kept + text.slice(from)
  }
  const withoutIds = (text: string): string =>
    text.replace(quotes, (quote, inside: string) =>
      isPerson(inside) ? callOf(inside) : quote.replace(ids, (id) => (isPerson(id) ? callOf(id) : id))
    )
  return (text) => withoutIds(withoutNames(text))
}
