import { isAlias, isCollection, isScalar, isSeq, type ParsedNode, stringify } from "yaml"
import type { Edit, ModelPath, Problem, TextPart } from "../problem/problem.ts"
import { endOfLine, type SourceText, sourceText } from "../problem/source-text.ts"
import { errorIn } from "./complaint.ts"
import type { Budget } from "./limits.ts"
import { type Replacement, type Source, type Stretch, spanOf } from "./source.ts"
import { type FoundNode, nodeFinder, yamlData } from "./yaml-data.ts"
import { stretchInScalar } from "./yaml-scalar.ts"
import { readYamlSyntax } from "./yaml-syntax.ts"

/** A file of YAML or JSON that was read. */
export interface DataFile {
  readonly source: Source
  readonly data: unknown
  readonly problems: readonly Problem[]
  /** The offset from where on the data may not be what was meant; 0 where there is no data to be had. */
  readonly brokenFrom: number
}

/** Reads a file of YAML 1.2, of which JSON is a part, into plain data. */
export const readDataFile = (file: string, text: string, budget: Budget): DataFile => {
  const lines = sourceText(text)
  const syntax = readYamlSyntax(text, budget)
  if (!("document" in syntax)) {
    const source = sourceOf(file, lines, null)
    return { source, data: null, problems: [errorIn(source, syntax, syntax)], brokenFrom: 0 }
  }
  const source = sourceOf(file, lines, syntax.document.contents)
  const { data, faults, isCut } = yamlData(syntax.document.contents, budget)
  const problems = [
    ...syntax.faults.map(({ start, end, ...fault }) => errorIn(source, { start, end }, fault)),
    ...faults.map(({ start, end, related, ...fault }) =>
      errorIn(
        source,
        { start, end },
        {
          ...fault,
          ...(related === undefined ? {} : { related: [{ message: related.message, span: spanOf(source, related) }] })
        }
      )
    )
  ]
  return isCut
    ? { source, data: null, problems, brokenFrom: 0 }
    : { source, data, problems, brokenFrom: syntax.brokenFrom }
}

const sourceOf = (file: string, text: SourceText, contents: ParsedNode | null): Source => {
  const find = nodeFinder(contents)
  const style: Style = { text: text.text, isJson: file.endsWith(".json") }
  return {
    file,
    text,
    locate: (path, part) => {
      const { found, steps } = find(path)
      return stretchOf(found, steps === path.length ? part : "key", style)
    },
    extent: (path) => {
      const { node, pair } = find(path).found
      return node === null ? stretchOf({ node, ...(pair === undefined ? {} : { pair }) }, "key", style) : rangeOf(node)
    },
    edit: (edit) => {
      const { found, steps } = find(edit.path)
      // a shorthand is written for the long form that the path goes into
      const isShorthand = edit.part === undefined && isScalar(found.node) && steps === edit.path.length - 1
      return steps === edit.path.length || isShorthand ? replacementFor(found, edit, style) : undefined
    }
  }
}

interface Style {
  readonly text: string
  readonly isJson: boolean
}

const rangeOf = (node: ParsedNode): Stretch => ({ start: node.range[0], end: node.range[1] })

/** Where to point: the piece of a text, a scalar or what stands in brackets on one line as a whole, else its key, else its first line. */
const stretchOf = ({ node, pair }: FoundNode, part: "key" | "value" | TextPart, { text }: Style): Stretch => {
  const inner = typeof part === "object" && isScalar(node) ? stretchInScalar(node, text, part) : undefined
  if (inner !== undefined) return inner
  const key = pair === undefined ? undefined : rangeOf(pair.key)
  if (part === "key" && key !== undefined) return key
  if (node === null) return key ?? { start: 0, end: 0 }
  const range = rangeOf(node)
  if (range.end === range.start) return key ?? range
  if (isScalar(node) || isAlias(node) || (node.flow === true && !text.slice(range.start, range.end).includes("\n")))
    return range
  return key ?? { start: range.start, end: endOfLine(text, range.start) }
}

const replacementFor = (
  found: FoundNode,
  edit: Edit & { readonly path: ModelPath },
  style: Style
): Replacement | undefined => {
  const { node, pair } = found
  if (edit.part === "entry") return removalOf(found, style.text)
  if (edit.part === "key")
    return pair === undefined ? undefined : { ...rangeOf(pair.key), text: written(edit.text, style) }
  if (typeof edit.part === "object") return wordFor(found, edit.part, { text: edit.text, style })
  const text = textFor(edit, node, style)
  if (node === null || rangeOf(node).start === rangeOf(node).end) return insertion(found, text, style)
  if (isCollection(node) && node.flow !== true) return undefined
  return { ...rangeOf(node), text }
}

/** A word in the place of a piece of a text: nothing in it could mean something in any way of writing texts. */
const wordFor = (
  { node }: FoundNode,
  part: TextPart,
  { text, style }: { readonly text: string; readonly style: Style }
): Replacement | undefined => {
  const stretch =
    isScalar(node) && /^[\p{L}\p{N}/-]+$/u.test(text) ? stretchInScalar(node, style.text, part) : undefined
  return stretch === undefined ? undefined : { ...stretch, text }
}

/** What is put where nothing stands: behind the colon of its key, or the dash of its place in a list. */
const insertion = ({ node, pair }: FoundNode, text: string, style: Style): Replacement | undefined => {
  const colon = pair === undefined ? -1 : style.text.indexOf(":", rangeOf(pair.key).end)
  const at = pair === undefined ? node?.range[0] : colon + 1
  if (at === undefined || (pair !== undefined && colon === -1)) return undefined
  return { start: at, end: at, text: /[\s[{,]/u.test(style.text[at - 1] ?? " ") ? text : ` ${text}` }
}

const textFor = ({ text, form }: Edit, node: ParsedNode | null, style: Style): string => {
  if (form === "json") return written(JSON.parse(text), style)
  const isSame = isScalar(node) && typeof node.value !== "string" && String(node.value) === text
  return written(isSame ? (node.source ?? text) : text, style)
}

/** Data as it is written on one line, also within brackets. */
const written = (data: unknown, { isJson }: Style): string =>
  isJson
    ? JSON.stringify(data)
    : stringify([data], { collectionStyle: "flow", lineWidth: 0, flowCollectionPadding: false }).slice(1, -2)

/** The removal of an entry of a map or an element of a list with what separates it from the next. */
const removalOf = ({ node, pair, parent }: FoundNode, text: string): Replacement | undefined => {
  if (parent === undefined || !isCollection(parent)) return undefined
  const start = pair === undefined ? node?.range[0] : pair.key.range[0]
  const last = node === null || rangeOf(node).end < (start ?? 0) ? pair?.key : node
  if (start === undefined || last === undefined || last === null) return undefined
  const end = start + text.slice(start, last.range[1]).trimEnd().length
  if (parent.flow === true) return cutFromFlow({ start, end }, text)
  if (parent.items.length < 2) return undefined
  const lineStart = Math.max(text.lastIndexOf("\n", start - 1), text.lastIndexOf("\r", start - 1)) + 1
  const before = text.slice(lineStart, start)
  if (!(isSeq(parent) ? /^\s*-\s+$/u : /^\s*$/u).test(before)) return undefined
  const lineEnd = endOfLine(text, end)
  const lineBreak = /^\r?\n|^\r/u.exec(text.slice(lineEnd, lineEnd + 2))?.[0] ?? ""
  return { start: lineStart, end: lineEnd + lineBreak.length, text: "" }
}

const cutFromFlow = ({ start, end }: Stretch, text: string): Replacement | undefined => {
  const after = /^\s*,\s*/u.exec(text.slice(end))
  if (after !== null) return { start, end: end + after[0].length, text: "" }
  const comma = skipBlanks(text, start)
  return { start: text[comma - 1] === "," ? skipBlanks(text, comma - 1) : start, end, text: "" }
}

/** The offset before which the blanks that end at an offset begin. */
const skipBlanks = (text: string, end: number): number => {
  let start = end
  while (start > 0 && /\s/u.test(text[start - 1] ?? "")) start--
  return start
}
