import { isLanguageTag } from "../model/locale.ts"
import { authorKinds, platforms } from "../model/vocabulary.ts"
import { canBeMisspelt } from "./similar.ts"
import { questionMark, wordsOf } from "./words.ts"

/** A word to look for: itself, every word that begins with it, or itself and what is one edit away from it. */
export interface Term {
  /** Folded. */
  readonly text: string
  readonly match: "word" | "prefix" | "similar"
}

/** The fields of a message that a query can ask for. */
export type QueryField = "author-kind" | "platform" | "language" | "product"

/** What a listening query says, read. */
export type Query =
  | { readonly kind: "phrase"; readonly terms: readonly Term[] }
  | { readonly kind: "field"; readonly field: QueryField; readonly value: string }
  | { readonly kind: "and"; readonly parts: readonly Query[] }
  | { readonly kind: "or"; readonly parts: readonly Query[] }
  | { readonly kind: "not"; readonly part: Query }
  | { readonly kind: "near"; readonly words: number; readonly left: Query; readonly right: Query }

/** What is wrong with a query, and where: an offset and a length in UTF-16 units of its text. */
export interface QueryFault {
  readonly message: string
  readonly help?: string
  readonly at: number
  readonly length: number
}

/**
 * What stands in long parentheses in queries that were read together, by its text. Packs repeat such groups in many queries:
 * each is read, compiled and looked for once.
 */
export type ReadGroups = Map<string, { readonly query: Query; readonly depth: number }>

/** From how many characters on a group is remembered: shorter ones are as quickly read again. */
const longGroup = 100

/** How deep parentheses and NOT may be nested. */
const deepestQuery = 32

/**
 * Reads a listening query: words and `"phrases"`, `AND` (also by standing side by side), `OR`, `NOT`, parentheses,
 * `NEAR/n` (at most n words between, either order), `word*` (every word that begins so), `?` (a question mark), `#hashtag`, `@handle`, and the
 * fields `author-kind:`, `platform:`, `language:` and `product:any` (a product is named in the text, given, or sold under
 * the brand of the channel). Operators are written in capitals; `NEAR` binds tightest, then `NOT`, `AND`, `OR`. There are
 * no regular expressions.
 */
export const parseQuery = (
  text: string,
  read: ReadGroups = new Map()
): { readonly query: Query } | { readonly fault: QueryFault } => {
  const parser = new Parser(text, read)
  try {
    return { query: parser.whole() }
  } catch (fault) {
    if (fault instanceof Fault) return { fault: fault.fault }
    throw fault
  }
}

/**
 * The words of a text as one phrase to look for, whatever characters it has; nothing where it has no word. Long words are
 * looked for misspelt, too, where that is asked for.
 */
export const phraseOf = (text: string, { misspelt }: { readonly misspelt: "too" | "never" }): readonly Query[] => {
  const terms = wordsOf(text)
    .filter(({ folded }) => folded !== questionMark)
    .map(
      ({ folded }): Term => ({
        text: folded,
        match: misspelt === "too" && canBeMisspelt(folded) ? "similar" : "word"
      })
    )
  return terms.length === 0 ? [] : [{ kind: "phrase", terms }]
}

interface Token {
  readonly kind: "open" | "close" | "and" | "or" | "not" | "near" | "phrase" | "word" | "field"
  readonly text: string
  readonly at: number
}

const tokenPattern = /\(|\)|"([^"]*)("?)|([a-z][a-z-]*):([^\s()"]+)|[^\s()"]+/gu

const operators: ReadonlyMap<string, Token["kind"]> = new Map([
  ["(", "open"],
  [")", "close"],
  ["AND", "and"],
  ["OR", "or"],
  ["NOT", "not"]
])

const tokenOf = (match: RegExpExecArray): Token => {
  const [text, , , field] = match
  const at = match.index
  const operator = operators.get(text)
  if (operator !== undefined) return { kind: operator, text, at }
  if (text.startsWith('"')) return { kind: "phrase", text, at }
  if (text.startsWith("NEAR") && /^NEAR(?:\/.*)?$/u.test(text)) return { kind: "near", text, at }
  return { kind: field === undefined ? "word" : "field", text, at }
}

/** How parsing ends at the first fault: caught in {@link parseQuery} and nowhere else. */
class Fault extends Error {
  readonly fault: QueryFault
  constructor(fault: QueryFault) {
    super(fault.message)
    this.fault = fault
  }
}

class Parser {
  readonly #text: string
  readonly #read: ReadGroups
  readonly #ends: ReadonlyMap<number, number>
  readonly #pattern = new RegExp(tokenPattern)
  #token: Token | undefined
  #depth = 0
  #deepest = 0

  constructor(text: string, read: ReadGroups) {
    this.#text = text
    this.#read = read
    this.#ends = endsOfGroups(text)
    this.#advance()
  }

  whole(): Query {
    const query = this.#or()
    const rest = this.#token
    if (rest !== undefined) throw this.#fault("this closes nothing", rest, "take the `)` away, or open one before it")
    return query
  }

  #or(): Query {
    const parts = [this.#and()]
    while (this.#accept("or")) parts.push(this.#and())
    return joined("or", parts)
  }

  #and(): Query {
    const parts = [this.#not()]
    while (this.#accept("and") || this.#beginsPart()) parts.push(this.#not())
    return joined("and", parts)
  }

  #not(): Query {
    const token = this.#token
    if (token === undefined || !this.#accept("not")) return this.#near()
    return { kind: "not", part: this.#nested(token, () => this.#not()) }
  }

  #near(): Query {
    let left = this.#part()
    for (let token = this.#token; token?.kind === "near"; token = this.#token) {
      this.#advance()
      const words = distanceOf(token)
      if (words === undefined)
        throw this.#fault("this says no distance", token, "write `NEAR/8`: at most 8 words between")
      const right = this.#part()
      for (const side of [left, right]) {
        if (!hasPlace(side))
          throw this.#fault(
            "only words and phrases can be near each other",
            token,
            "put NOT, AND and fields outside of NEAR"
          )
      }
      left = { kind: "near", words, left, right }
    }
    return left
  }

  #part(): Query {
    const token = this.#token
    if (token === undefined)
      throw new Fault({
        message: "something is missing here",
        help: "write a word after the operator",
        at: this.#text.length,
        length: 1
      })
    if (token.kind === "open") return this.#group(token)
    this.#advance()
    switch (token.kind) {
      case "phrase":
        return this.#phrase(token)
      case "field":
        return this.#field(token)
      case "word":
        return this.#word(token)
      default:
        throw this.#fault(
          `\`${token.text}\` stands where a word is expected`,
          token,
          "put operators between words; in quotation marks they are words"
        )
    }
  }

  #group(open: Token): Query {
    const end = this.#ends.get(open.at)
    const text = end === undefined || end - open.at < longGroup ? undefined : this.#text.slice(open.at, end)
    const known = text === undefined ? undefined : this.#read.get(text)
    if (end !== undefined && known !== undefined && this.#depth + known.depth <= deepestQuery) {
      this.#deepest = Math.max(this.#deepest, this.#depth + known.depth)
      this.#pattern.lastIndex = end
      this.#advance()
      return known.query
    }
    this.#advance()
    const around = this.#deepest
    this.#deepest = this.#depth
    const query = this.#nested(open, () => this.#or())
    if (!this.#accept("close")) throw this.#fault("this is never closed", open, "add a `)`")
    if (text !== undefined) this.#read.set(text, { query, depth: this.#deepest - this.#depth })
    this.#deepest = Math.max(this.#deepest, around)
    return query
  }

  #nested(token: Token, read: () => Query): Query {
    if (++this.#depth > deepestQuery)
      throw this.#fault(
        `this is nested more than ${deepestQuery} deep`,
        token,
        "name parts of it as queries of their own"
      )
    this.#deepest = Math.max(this.#deepest, this.#depth)
    const query = read()
    this.#depth--
    return query
  }

  #phrase(token: Token): Query {
    if (token.text.length < 2 || !token.text.endsWith('"'))
      throw this.#fault("this quotation is never closed", token, 'add a `"`')
    return this.#terms(token, token.text.slice(1, -1))
  }

  #word(token: Token): Query {
    if (/[“”„‟«»]/u.test(token.text))
      throw this.#fault("this is no quotation mark of queries", token, 'write `"` at both ends of a phrase')
    if (/^near\/\d+$/iu.test(token.text))
      throw this.#fault("operators are written in capitals", token, `write \`${token.text.toUpperCase()}\``)
    const field = queryFields.find((name) => token.text === `${name}:`)
    if (field !== undefined)
      throw this.#fault(`\`${field}\` asks for nothing`, token, `write its value right behind: \`${field}:…\``)
    return this.#terms(token, token.text)
  }

  #terms(token: Token, text: string): Query {
    const words = wordsOf(text)
    const terms = words
      .filter(({ folded }) => words.length === 1 || folded !== questionMark)
      .map(({ folded, end }): Term => ({ text: folded, match: text[end] === "*" ? "prefix" : "word" }))
    if (terms.length === 0) throw this.#fault(`\`${token.text}\` holds no word`, token, "write letters or digits")
    const star = text.includes("*") ? text.search(/\*(?=\S)|(?:^|\s)\*/u) : -1
    if (star >= 0)
      throw this.#fault("a `*` stands only at the end of a word", token, "write the beginning of the word and `*`")
    return { kind: "phrase", terms }
  }

  #field(token: Token): Query {
    const colon = token.text.indexOf(":")
    const name = token.text.slice(0, colon)
    const value = token.text.slice(colon + 1)
    const field = queryFields.find((known) => known === name)
    if (field === undefined)
      throw this.#fault(
        `there is no field \`${name}\``,
        token,
        `fields are ${queryFields.map((known) => `\`${known}\``).join(", ")}`
      )
    if (!fieldValues[field](value)) throw this.#fault(`\`${value}\` is no value of \`${name}\``, token)
    return { kind: "field", field, value }
  }

  #advance(): void {
    const match = this.#pattern.exec(this.#text)
    this.#token = match === null ? undefined : tokenOf(match)
  }

  #accept(kind: Token["kind"]): boolean {
    if (this.#token?.kind !== kind) return false
    this.#advance()
    return true
  }

  #beginsPart(): boolean {
    const kind = this.#token?.kind
    return kind !== undefined && kind !== "close" && kind !== "or" && kind !== "and" && kind !== "near"
  }

  #fault(message: string, { at, text }: Token, help?: string): Fault {
    return new Fault({ message, at, length: text.length, ...(help === undefined ? {} : { help }) })
  }
}

/** Where each group ends, exclusive, by where it opens; not those that are never closed. */
const endsOfGroups = (text: string): ReadonlyMap<number, number> => {
  const ends = new Map<number, number>()
  const open: number[] = []
  for (const { 0: mark, index } of text.matchAll(/[()]|"[^"]*"?/gu)) {
    if (mark === "(") open.push(index)
    else if (mark === ")") {
      const begin = open.pop()
      if (begin !== undefined) ends.set(begin, index + 1)
    }
  }
  return ends
}

const queryFields: readonly QueryField[] = ["author-kind", "platform", "language", "product"]

const fieldValues: { readonly [Field in QueryField]: (value: string) => boolean } = {
  "author-kind": (value) => authorKinds.some((kind) => kind === value),
  platform: (value) => platforms.some((platform) => platform === value),
  language: isLanguageTag,
  product: (value) => value === anyProduct
}

/** What `product:` asks for: that the message is about any of the organization's products. */
export const anyProduct = "any"

const distanceOf = ({ text }: Token): number | undefined => {
  const [, digits] = /^NEAR\/([0-9]{1,3})$/u.exec(text) ?? []
  return digits === undefined ? undefined : Number(digits)
}

const joined = (kind: "and" | "or", parts: readonly Query[]): Query => {
  const [first] = parts
  return parts.length === 1 && first !== undefined ? first : { kind, parts }
}

/** Whether what a query finds has a place in the text. */
const hasPlace = (query: Query): boolean =>
  query.kind === "phrase" || query.kind === "near" || (query.kind === "or" && query.parts.every(hasPlace))
