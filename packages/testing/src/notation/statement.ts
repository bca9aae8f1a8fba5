import { isId, type Problem, quoted } from "@hubwright/core"
import { signs, type Verb, verbOf } from "./verb.ts"

/** A word of a statement, and where it stands. */
export interface Word {
  readonly text: string
  /** Counts from 1. */
  readonly line: number
  /** Counts from 1, in UTF-16 units. */
  readonly column: number
}

/** One statement of the notation: who, does what, to whom, and how. */
export interface Statement {
  readonly subjects: readonly Word[]
  /** Absent where the subjects are only declared as departments. */
  readonly verb?: Verb
  readonly objects: readonly Word[]
  /** The words in parentheses, which hold for everything the statement says. */
  readonly details: readonly Word[]
  /** The verb as it was written, or the first word where there is none. */
  readonly at: Word
}

/** Something in the text that cannot be read, at a word of it. */
export const fault = (word: Word, about: { readonly message: string; readonly help?: string }): Problem => ({
  code: "HW1201",
  severity: "error",
  ...about,
  path: [],
  span: {
    file: "notation",
    line: word.line,
    column: word.column,
    endLine: word.line,
    endColumn: word.column + word.text.length
  },
  related: [],
  fixes: []
})

interface Token extends Word {
  readonly kind: "id" | "name" | "verb" | "word" | "open" | "close" | "end" | "stray"
}

const tokenPattern =
  /(?<comment>#.*)|(?<end>;)|(?<open>\()|(?<close>\))|(?<skip>[\s,]+)|`(?<id>[^`]*)`|"(?<name>[^"]*)"|(?<sign>[:>])|(?<word>[^\s;(),:>#`"]+)|(?<stray>.)/gu

type Groups = { readonly [Kind in "id" | "name" | "open" | "close" | "end" | "stray" | "sign" | "word"]?: string }

const kindOf = ({ sign, word = sign, ...others }: Groups): Token["kind"] | undefined => {
  if (word !== undefined) return verbOf(word) === undefined ? "word" : "verb"
  return (["id", "name", "open", "close", "end", "stray"] as const).find((kind) => others[kind] !== undefined)
}

const tokensOf = (text: string): readonly Token[] =>
  text.split("\n").flatMap((source, index) => {
    const line = index + 1
    const tokens = [...source.matchAll(tokenPattern)].flatMap((match): readonly Token[] => {
      const groups: Groups = match.groups ?? {}
      const kind = kindOf(groups)
      const inner = groups.id ?? groups.name ?? match[0]
      return kind === undefined ? [] : [{ kind, text: inner, line, column: match.index + 1 }]
    })
    return [...tokens, { kind: "end", text: "", line, column: source.length + 1 }]
  })

/** What a text in the notation says, and everything in it that cannot be read as a statement. */
export interface ReadStatements {
  readonly statements: readonly Statement[]
  readonly problems: readonly Problem[]
}

/** The statements of a text in the notation, in its order. */
export const readStatements = (text: string): ReadStatements => {
  const statements: Statement[] = []
  const problems: Problem[] = []
  let tokens: Token[] = []
  for (const token of tokensOf(text)) {
    if (token.kind !== "end") {
      tokens.push(token)
      continue
    }
    const read = readStatement(tokens)
    statements.push(...read.statements)
    problems.push(...read.problems)
    tokens = []
  }
  return { statements, problems }
}

const readStatement = (tokens: readonly Token[]): ReadStatements => {
  const [first] = tokens
  if (first === undefined) return { statements: [], problems: [] }
  const open = tokens.findIndex(({ kind }) => kind === "open")
  const body = open < 0 ? tokens : tokens.slice(0, open)
  const inside = open < 0 ? [] : tokens.slice(open + 1)
  const close = inside.findIndex(({ kind }) => kind === "close")
  const details = inside.slice(0, close < 0 ? undefined : close).filter(isDetail)
  const problems = [...strayIn(body), ...strayInDetails(inside, open < 0 ? undefined : tokens[open])]
  return { statements: clausesOf(body, first).map((clause) => ({ ...clause, details })), problems }
}

/** Inside parentheses nothing relates, so `product` is a purpose there and no verb. */
const isDetail = ({ kind }: Token): boolean => kind === "word" || kind === "id" || kind === "verb"

/** `a -- b > c` says that a works with b, and that b hands over to c. */
const clausesOf = (body: readonly Token[], first: Word): readonly Omit<Statement, "details">[] => {
  const lists: Token[][] = [[]]
  const verbs: { readonly verb: Verb; readonly at: Word }[] = []
  for (const token of body) {
    const verb = token.kind === "verb" ? verbOf(token.text) : undefined
    if (verb === undefined) lists.at(-1)?.push(token)
    else {
      verbs.push({ verb, at: token })
      lists.push([])
    }
  }
  if (verbs.length === 0) return [{ subjects: lists[0] ?? [], objects: [], at: first }]
  return verbs.map((verb, index) => ({ ...verb, subjects: lists[index] ?? [], objects: lists[index + 1] ?? [] }))
}

const strayIn = (body: readonly Token[]): readonly Problem[] => {
  const isNaming = body.some(({ kind, text }) => kind === "verb" && text === "organization")
  return body.flatMap((token) => {
    const { kind, text } = token
    if (kind === "stray" || kind === "close") return [fault(token, { message: `${quoted(text)} has no meaning here` })]
    if (kind === "name" && (!isNaming || text === ""))
      return [fault(token, { message: `\`"${text}"\` names nothing`, help: "only the organization has a name" })]
    if (kind !== "word" && kind !== "id") return []
    if (isNaming) return [fault(token, { message: `${quoted(text)} is no name`, help: `write \`"${text}"\`` })]
    return isId(text) ? [] : [fault(token, { message: `${quoted(text)} is not an id` })]
  })
}

const strayInDetails = (inside: readonly Token[], open: Token | undefined): readonly Problem[] => {
  if (open === undefined) return []
  const close = inside.findIndex(({ kind }) => kind === "close")
  if (close < 0) return [fault(open, { message: "the parenthesis is not closed", help: "close it on the same line" })]
  const [next] = inside.slice(close + 1)
  if (next !== undefined)
    return [
      fault(next, { message: `${quoted(next.text)} follows the details`, help: "begin a new statement with `;`" })
    ]
  return inside
    .slice(0, close)
    .filter((token) => !isDetail(token))
    .map((token) => fault(token, { message: `${quoted(token.text)} is not a detail` }))
}

/** A statement without a place in any text. */
export interface Clause {
  readonly subjects: readonly string[]
  readonly verb?: Verb
  readonly objects: readonly string[]
  readonly details: readonly string[]
}

/** The text of statements: on one line where they fit, else each on its own. */
export const writeStatements = (clauses: readonly Clause[]): string => {
  const lines = clauses.map(writeStatement)
  const oneLine = lines.join("; ")
  return oneLine.length <= 80 ? oneLine : lines.join("\n")
}

const writeStatement = ({ subjects, verb, objects, details }: Clause): string => {
  const sign = [...signs].find(([, meant]) => meant === verb)?.[0] ?? verb
  const left = subjects.map(writeId).join(" ")
  const written = verb === "organization" ? objects.map((name) => `"${name}"`) : objects.map(writeObject(verb))
  const joined = sign === ":" && left !== "" ? [`${left}:`, ...written] : [left, sign ?? "", ...written]
  const inside = details.length === 0 ? "" : `(${details.join(", ")})`
  return [...joined, inside].filter((part) => part !== "").join(" ")
}

const writeObject =
  (verb: Verb | undefined) =>
  (object: string, index: number): string =>
    verb === "may" && index === 0 ? object : writeId(object)

const writeId = (id: string): string => (verbOf(id) === undefined ? id : `\`${id}\``)
