import { factsOf, type Organization, suggest } from "@hubwright/core"
import type { WrittenMessage } from "@hubwright/core/read"
import type { Refusal } from "../help/refusal.ts"
import { readCsv } from "../import/read-csv.ts"
import { factValue, listIn } from "./asked-message.ts"

const texts = [
  ...["channel", "at", "situation", "id", "text", "form", "visibility", "customer"],
  ...["language", "market", "brand", "conversation"]
]
const lists = ["intents", "topics", "products", "stages"]
const ofAuthor = ["author", "followers", "verified"]

/** A table as messages, a row each, or why it is none. */
export type MessageRows =
  | { readonly kind: "rows"; readonly rows: readonly WrittenMessage[] }
  | { readonly kind: "refused"; readonly refusal: Refusal }

/**
 * Reads messages from CSV: the first row names the columns, which are the keys of a message, `author`, `followers` and
 * `verified` of its author, and the facts that the organization declares. A list stands in one cell, parted by commas,
 * semicolons or bars. An empty cell says nothing.
 */
export const messageRows = (organization: Organization, file: string, text: string): MessageRows => {
  const { rows, brokenLines } = readCsv(text)
  const [head, ...others] = rows
  const declared = new Map(
    factsOf(organization)
      .filter(({ source }) => source === "declared")
      .map((fact) => [fact.name, fact])
  )
  const columns = (head?.cells ?? []).map((name) => name.trim())
  const known = [...texts, ...lists, ...ofAuthor, ...declared.keys()]
  const unknown = columns.find((name) => name !== "" && !known.includes(name))
  if (brokenLines[0] !== undefined)
    return { kind: "refused", refusal: { message: `line ${brokenLines[0]} of \`${file}\` has an odd quotation mark` } }
  if (unknown !== undefined) return { kind: "refused", refusal: noColumn(unknown, known) }
  if (!columns.includes("channel"))
    return {
      kind: "refused",
      refusal: { message: `\`${file}\` has no column \`channel\``, help: "name the columns in the first row" }
    }
  return {
    kind: "rows",
    rows: others.map(({ line, cells }) => {
      const filled = columns.flatMap((name, at): readonly (readonly [string, string])[] => {
        const cell = cells[at] ?? ""
        return name === "" || cell === "" ? [] : [[name, cell]]
      })
      const among = (names: readonly string[]) => filled.filter(([name]) => names.includes(name))
      const author = among(ofAuthor).map(([name, cell]) => authorEntry(name, cell))
      const facts = filled.flatMap(([name, cell]) => {
        const fact = declared.get(name)
        return fact === undefined ? [] : [[name, factValue(fact.type, cell)] as const]
      })
      const data = {
        ...Object.fromEntries(among(texts)),
        ...Object.fromEntries(among(lists).map(([name, cell]) => [name, listIn(cell)])),
        ...(author.length === 0 ? {} : { author: Object.fromEntries(author) }),
        ...(facts.length === 0 ? {} : { facts: Object.fromEntries(facts) })
      }
      return { kind: "row", file, line, data }
    })
  }
}

const authorEntry = (name: string, cell: string): readonly [string, unknown] => {
  if (name === "author") return ["kind", cell]
  return [name, factValue(name === "followers" ? "integer" : "boolean", cell)]
}

const noColumn = (name: string, known: readonly string[]): Refusal => {
  const meant = suggest(name, known)
  return {
    message: `\`${name}\` is no column of a table of messages`,
    help: meant === undefined ? `there are ${known.join(", ")}` : `did you mean \`${meant}\`?`
  }
}
