import { Composer, CST, type Document, Lexer, type ParsedNode, Parser, type YAMLError } from "yaml"
import { quoted } from "../problem/neutralize.ts"
import type { Problem, ProblemCode } from "../problem/problem.ts"
import { deepestNesting } from "../schema/decode.ts"
import { type Budget, mostElements, mostLexemes } from "./limits.ts"

/** A text read as YAML. */
export interface YamlSyntax {
  readonly document: Document.Parsed<ParsedNode>
  readonly faults: readonly Fault[]
  /** From where on what was read may not be what was meant: behind the first fault that a reader cannot see past. */
  readonly brokenFrom: number
}

/** Something wrong with a text, by its offset. */
export interface Fault extends Pick<Problem, "message" | "help"> {
  readonly code: ProblemCode
  readonly start: number
  readonly end: number
}

/** Reads a text as YAML 1.2 with the core schema. Text that would cost too much is refused before it is taken apart. */
export const readYamlSyntax = (text: string, budget: Budget): YamlSyntax | Fault => {
  const tokens = readTokens(text, budget)
  if (!Array.isArray(tokens)) return tokens
  const composer = new Composer({ version: "1.2", schema: "core", merge: false, uniqueKeys: false, strict: true })
  const [document, another] = composer.compose(tokens, true, text.length)
  if (document === undefined) return { code: "HW0102", message: "this is not YAML", start: 0, end: 0 }
  const faults = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]).map(faultOf)
  const first = faults.findIndex(({ isLasting }) => isLasting)
  const shown = first === -1 ? faults : faults.slice(0, first + 1)
  const further = [...directiveFaults(document), ...(another === undefined ? [] : [severalDocuments(another)])]
  return {
    document,
    faults: [...shown, ...further],
    brokenFrom: faults[first]?.start ?? Number.POSITIVE_INFINITY
  }
}

/** Takes a text apart step by step, so that one that only costs time is left early. */
const readTokens = (text: string, budget: Budget): CST.Token[] | Fault => {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  let lexemes = 0
  let scalars = 0
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token)
    const place = { start: parser.offset, end: parser.offset }
    // the stack holds the document and a scalar besides the collections
    if (parser.stack.length > deepestNesting + 2)
      return {
        code: "HW0105",
        message: `lists and maps stand more than ${deepestNesting} deep within each other`,
        ...place
      }
    if (lexeme === CST.SCALAR) scalars++
    if (scalars > budget.elements || ++lexemes > mostLexemes) return { ...tooManyElements, ...place }
  }
  for (const token of parser.end()) tokens.push(token)
  return tokens
}

/** What is said of a model with too many elements. */
export const tooManyElements: Pick<Fault, "code" | "message" | "help"> = {
  code: "HW0107",
  message: `the model has more than ${mostElements.toLocaleString("en-US")} elements`,
  help: "keep people and ties in CSV, where a row counts once"
}

interface LastingFault extends Fault {
  /** Whether what comes after it cannot be relied on. */
  readonly isLasting: boolean
}

const faultOf = ({ code, message, pos: [start, end] }: YAMLError): LastingFault => {
  // an unclosed bracket is told as a matter of indentation
  const [, bracket] = /end with a ([\]}])/u.exec(message) ?? []
  const saying =
    bracket === undefined
      ? sayings[code]
      : syntax(`a ${quoted(bracket)} is missing`, "close what was opened before here")
  return { start, end, ...saying }
}

const syntax = (message: string, help?: string): Omit<LastingFault, "start" | "end"> => ({
  code: "HW0102",
  message,
  ...(help === undefined ? {} : { help }),
  isLasting: true
})

const passing = (message: string, help: string): Omit<LastingFault, "start" | "end"> => ({
  ...syntax(message, help),
  isLasting: false
})

const unsupported = (message: string, help: string): Omit<LastingFault, "start" | "end"> => ({
  ...passing(message, help),
  code: "HW0113"
})

const quoteIt = "put the text into quotation marks"
const oneLineKey = syntax("a key goes over several lines", "write the key and its `:` on one line")
const twice = (what: string) => syntax(`a value has two ${what}`, "leave one of them out")

const sayings: { readonly [code in YAMLError["code"]]: Omit<LastingFault, "start" | "end"> } = {
  ALIAS_PROPS: syntax("an alias has an anchor or a tag", "write the alias `*name` alone"),
  BAD_ALIAS: syntax("an alias has no name", quoteIt),
  BAD_COLLECTION_TYPE: unsupported("a tag does not go with this value", "leave the tag out"),
  BAD_DIRECTIVE: syntax("a line that begins with `%` is no directive of YAML", quoteIt),
  BAD_DQ_ESCAPE: passing("a backslash stands before a character it does not go with", "write `\\\\` for a backslash"),
  BAD_INDENT: syntax("the indentation does not fit what stands around", "let keys of one map begin in one column"),
  BAD_PROP_ORDER: syntax("an anchor or tag stands in the wrong place", "put it directly before the value"),
  BAD_SCALAR_START: syntax("a text cannot begin with this character", quoteIt),
  BLOCK_AS_IMPLICIT_KEY: syntax(
    "a second `:` on one line makes a map where none can be",
    "put a text with a colon into quotation marks"
  ),
  BLOCK_IN_FLOW: syntax("a block cannot stand within brackets", "write it with `{}` or `[]` too"),
  DUPLICATE_KEY: syntax("a key stands twice in one map", "leave one of them out"),
  IMPOSSIBLE: syntax("this cannot be read as YAML", "look at quotation marks and indentation around here"),
  KEY_OVER_1024_CHARS: syntax(
    "a key is longer than 1,024 characters",
    "look for a missing quotation mark or line break"
  ),
  MISSING_CHAR: syntax(
    "something is missing: a comma, a colon, a bracket or a quotation mark",
    "look at what was opened before here"
  ),
  MULTILINE_IMPLICIT_KEY: oneLineKey,
  MULTIPLE_ANCHORS: twice("anchors"),
  MULTIPLE_DOCS: unsupported(
    "the file holds several documents",
    "keep one document in a file, and name the others under `include`"
  ),
  MULTIPLE_TAGS: twice("tags"),
  NON_STRING_KEY: unsupported("a key is no plain text", quoteIt),
  RESOURCE_EXHAUSTION: syntax("this is too much to read", "split the file"),
  TAB_AS_INDENT: passing("a tab is used for indentation", "indent with spaces"),
  TAG_RESOLVE_FAILED: unsupported(
    "this tag is not known here",
    "leave the tag out: only those of the YAML core schema are read"
  ),
  UNEXPECTED_TOKEN: syntax(
    "something stands where nothing can stand",
    "look at brackets and quotation marks before here"
  )
}

const directiveFaults = ({ directives }: Document.Parsed<ParsedNode>): readonly Fault[] => {
  const { version, explicit } = directives.yaml
  return explicit !== true || version === "1.2"
    ? []
    : [
        {
          code: "HW0113",
          message: `the file asks for YAML ${quoted(version)}`,
          help: "leave the directive out: models are YAML 1.2",
          start: 0,
          end: 0
        }
      ]
}

const severalDocuments = ({ range }: Document.Parsed<ParsedNode>): Fault => ({
  start: range[0],
  end: range[0],
  code: "HW0113",
  message: "the file holds several documents",
  help: "keep one document in a file, and name the others under `include`"
})
