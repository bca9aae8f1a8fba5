import type { Pack, PackQuery, Risk } from "@hubwright/core"
import { packOfKind } from "../pack-of-kind.ts"

/** A query of a listening pack; what is left out is that of the whole pack, or nothing. */
interface QueryText extends Partial<Omit<PackQuery, "id">> {
  readonly query: string
}

interface ListeningText {
  readonly id: string
  readonly title: string
  /** The claims of the source documents that all queries make real which name none of their own. */
  readonly claims: readonly string[]
  /** What it cannot do, besides what no query can. */
  readonly limits: string
  readonly sources?: Pack["sources"]
  /** The topics of what is found, with their risk. */
  readonly topics?: { readonly [id: string]: Risk }
  /** By what follows the pack's id in theirs. */
  readonly queries: { readonly [suffix: string]: QueryText }
}

/** A pack of queries. */
export const listeningPack = ({ topics = {}, queries, limits, ...text }: ListeningText): Pack => {
  const named = Object.entries(queries).map(([suffix, query]): readonly [string, PackQuery] => {
    const id = `${text.id}-${suffix}`
    const claims = [...new Set([...text.claims, ...(query.claims ?? [])])]
    return [id, { id, languages: [], about: [], subscribers: [], ...query, claims }]
  })
  return packOfKind("listening", {
    ...text,
    notice:
      "Words hint at what somebody means; they do not prove it. Look at a sample of what is found before you rely on it.",
    made: "Written by hand from the claims and from how people put such things, without seeing the messages that measure queries. Nothing was trained; it was broadened four times where figures were low, the last three with messages written for that purpose.",
    limits: `${limits} Irony, misspellings and what is said in a picture are not understood.`,
    topics: Object.fromEntries(Object.entries(topics).map(([id, risk]) => [id, { id, experts: [], risk }])),
    queries: Object.fromEntries(named)
  })
}
