import { isScalar, type ParsedNode, type Scalar } from "yaml"
import type { TextPart } from "../problem/problem.ts"
import type { Stretch } from "./source.ts"

/** A piece of a scalar: what it reads as, and where it is written. */
interface Piece {
  readonly reads: string
  readonly start: number
  readonly end: number
}

/**
 * Where a piece of a scalar's text is written: across line breaks, indents and escapes of every way YAML has to write a
 * text. What lies behind the end is the place behind the last character. Nothing where the scalar is no text.
 */
export const stretchInScalar = (node: ParsedNode, text: string, { at, length }: TextPart): Stretch | undefined => {
  if (!isScalar(node) || typeof node.value !== "string") return undefined
  const pieces = piecesOf(node, text)
  if (!isSameText(pieces, node.value)) return undefined
  const first = unitAt(pieces, at)
  if (first === undefined) {
    const end = pieces.at(-1)?.end ?? node.range[0]
    return { start: end, end }
  }
  return { start: first.start, end: (length > 1 ? unitAt(pieces, at + length - 1) : first)?.end ?? first.end }
}

/** Whether pieces read as a text, but for the line breaks at its end, of which block scalars keep one, all or none. */
const isSameText = (pieces: readonly Piece[], text: string): boolean =>
  withoutLastBreaks(pieces.map(({ reads }) => reads).join("")) === withoutLastBreaks(text)

const withoutLastBreaks = (text: string): string => {
  let end = text.length
  while (text[end - 1] === "\n") end--
  return text.slice(0, end)
}

/** Where one UTF-16 unit of a text is written. Pieces as long as they read are written as they read. */
const unitAt = (pieces: readonly Piece[], unit: number): Stretch | undefined => {
  let before = 0
  for (const { reads, start, end } of pieces) {
    const offset = unit - before
    before += reads.length
    if (unit >= before) continue
    return reads.length === end - start ? { start: start + offset, end: start + offset + 1 } : { start, end }
  }
  return undefined
}

const piecesOf = (node: Scalar.Parsed, text: string): readonly Piece[] => {
  const [start, end] = node.range
  switch (node.type) {
    case "QUOTE_DOUBLE":
      return flowPieces(text, { start: start + 1, end: end - 1 }, doubleQuoted)
    case "QUOTE_SINGLE":
      return flowPieces(text, { start: start + 1, end: end - 1 }, singleQuoted)
    case "BLOCK_LITERAL":
    case "BLOCK_FOLDED":
      return blockPieces(node, text.slice(start, end))
    default:
      return flowPieces(text, { start, end }, plain)
  }
}

const lineBreak = /\r\n|\r|\n/gu

const breaksIn = (text: string): number => text.match(lineBreak)?.length ?? 0

/** The first of several line breaks reads as a blank where it is alone, and as nothing where others follow. */
const foldedText = (written: string): string => {
  const breaks = breaksIn(written)
  if (breaks === 0) return written
  return breaks === 1 ? " " : "\n".repeat(breaks - 1)
}

/** A way of writing texts on one line or several: how it divides into pieces, and what each reads as. */
interface FlowStyle {
  readonly pattern: RegExp
  readonly reads: (written: string) => string
}

const plain: FlowStyle = {
  pattern: /[ \t]*(?:\r\n|\r|\n)[ \t\r\n]*|[ \t]+|[^ \t\r\n]+/gu,
  reads: foldedText
}

const singleQuoted: FlowStyle = {
  pattern: /''|[ \t]*(?:\r\n|\r|\n)[ \t\r\n]*|[ \t]+|[^' \t\r\n]+/gu,
  reads: (written) => (written === "''" ? "'" : foldedText(written))
}

const doubleQuoted: FlowStyle = {
  pattern:
    /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|(?:\r\n|\r|\n)[ \t\r\n]*|[^\r\n])|[ \t]*(?:\r\n|\r|\n)[ \t\r\n]*|[ \t]+|[^\\ \t\r\n]+/gu,
  reads: (written) => (written.startsWith("\\") ? escapedText(written.slice(1)) : foldedText(written))
}

const flowPieces = (text: string, { start, end }: Stretch, { pattern, reads }: FlowStyle): readonly Piece[] =>
  [...text.slice(start, end).matchAll(pattern)].map(({ 0: written, index }) => ({
    reads: reads(written),
    start: start + index,
    end: start + index + written.length
  }))

const escapedText = (code: string): string => {
  const breaks = breaksIn(code)
  if (breaks > 0) return "\n".repeat(breaks - 1)
  return code.length > 1 ? String.fromCodePoint(Number.parseInt(code.slice(1), 16)) : (escapes.get(code) ?? code)
}

/** What the escapes of double-quoted texts stand for; all others stand for their own character. */
const escapes: ReadonlyMap<string, string> = new Map([
  ["0", "\0"],
  ["a", "\u0007"],
  ["b", "\b"],
  ["t", "\t"],
  ["n", "\n"],
  ["v", "\v"],
  ["f", "\f"],
  ["r", "\r"],
  ["e", "\u001b"],
  ["N", "\u0085"],
  ["_", "\u00a0"],
  ["L", "\u2028"],
  ["P", "\u2029"]
])

interface Line {
  readonly text: string
  readonly start: number
}

/** The pieces of a block scalar: its lines without their indent, and between them a line break or what it is folded to. */
const blockPieces = ({ range: [offset], type, value }: Scalar.Parsed, source: string): readonly Piece[] => {
  const lines = linesBelowHeader(source, offset)
  const indent = indentOf(lines, String(value))
  const pieces: Piece[] = []
  let last: { readonly line: string; readonly end: number } | undefined
  let blank = 0
  for (const { text, start } of lines) {
    const line = text.slice(indent)
    if (line === "") {
      blank++
      continue
    }
    const isText = last !== undefined && !isIndented(last.line) && !isIndented(line)
    const between = last === undefined ? blank : type === "BLOCK_FOLDED" && isText ? blank || " " : blank + 1
    const at = start + indent
    const reads = typeof between === "string" ? between : "\n".repeat(between)
    if (reads !== "") pieces.push({ reads, start: last?.end ?? at, end: at })
    pieces.push({ reads: line, start: at, end: start + text.length })
    last = { line, end: start + text.length }
    blank = 0
  }
  return pieces
}

const isIndented = (line: string): boolean => /^[ \t]/u.test(line)

const linesBelowHeader = (source: string, offset: number): readonly Line[] => {
  const lines: Line[] = []
  let start = 0
  for (const { 0: found, index } of source.matchAll(lineBreak)) {
    lines.push({ text: source.slice(start, index), start: offset + start })
    start = index + found.length
  }
  return [...lines, { text: source.slice(start), start: offset + start }].slice(1)
}

/** How far a block is indented: what its first line that is not blank has before what it reads as. */
const indentOf = (lines: readonly Line[], value: string): number => {
  const before = (text: string) => text.length - text.trimStart().length
  const written = lines.find(({ text }) => text.trim() !== "")?.text ?? ""
  const read = value.split("\n").find((line) => line.trim() !== "") ?? ""
  return before(written) - before(read)
}
