import { isCollection, isMap as isMapNode, isSeq, type Pair, type ParsedNode, type YAMLMap, type YAMLSeq } from "yaml"
import { isList, isMap, isSameData, type PlainMap } from "../model/plain-data.ts"
import { endOfLine } from "../problem/source-text.ts"
import { mostElements } from "./limits.ts"
import { replaced } from "./replace.ts"
import { gapsOf } from "./rewrite.ts"
import type { Replacement, Stretch } from "./source.ts"
import { pairsByKey, yamlData } from "./yaml-data.ts"
import { flowChanges } from "./yaml-flow.ts"
import { readYamlSyntax } from "./yaml-syntax.ts"
import { blockText, type InnerStyle, inlineEntry, inlineText, type Writing, writingOf } from "./yaml-text.ts"

/**
 * The text of a file of YAML or JSON with its data rewritten. Only what differs is written anew: scalars in their place,
 * entries and elements on lines of their own or within their brackets, as their neighbors are. All other lines with their
 * comments stay as they are, those above what goes too.
 */
export const editedYaml = (
  text: string,
  rewrite: (data: unknown) => unknown,
  { isJson }: Pick<Writing, "isJson">
): string => {
  const syntax = readYamlSyntax(text, { elements: mostElements })
  if (!("document" in syntax) || syntax.document.contents === null) return text
  const { contents } = syntax.document
  const { data } = yamlData(contents, { elements: mostElements })
  const page: Page = { text, writing: writingOf(text, { isJson }) }
  return replaced(text, changesOf(page, { node: contents, isRoot: true }, { before: data, after: rewrite(data) }))
}

/** The text that is edited, and how it is written. */
interface Page {
  readonly text: string
  readonly writing: Writing
}

/** A node, and the key it is the value of. */
interface Spot {
  readonly node: ParsedNode | null
  readonly key?: ParsedNode
  readonly isRoot?: boolean
}

interface Versions<Data> {
  readonly before: Data
  readonly after: Data
}

const changesOf = (page: Page, spot: Spot, versions: Versions<unknown>): readonly Replacement[] => {
  const { before, after } = versions
  if (isSameData(before, after)) return []
  const { node } = spot
  if (isMapNode(node) && isMap(before) && isMap(after))
    return partChanges(page, spot, mapParts(page, node, { before, after })) ?? [whole(page, spot, after)]
  if (isSeq(node) && isList(before) && isList(after))
    return partChanges(page, spot, listParts(page, node, { before, after })) ?? [whole(page, spot, after)]
  return [whole(page, spot, after)]
}

/** What becomes of the entries of a map or the elements of a list. */
interface Parts {
  readonly nodes: readonly (ParsedNode | null)[]
  readonly stretches: readonly Stretch[]
  readonly gone: readonly boolean[]
  /** What comes behind which of them, or before the first (-1). */
  readonly inserted: readonly { readonly after: number; readonly key?: string; readonly value: unknown }[]
  /** The changes inside those that stay. */
  readonly inner: readonly Replacement[]
}

type MapPair = Pair<ParsedNode, ParsedNode | null>

/** The entries of a map by their keys, in the order of the text. */
const entriesOf = (node: YAMLMap.Parsed): readonly (readonly [string, MapPair])[] => [...pairsByKey(node)].reverse()

const mapParts = (page: Page, node: YAMLMap.Parsed, { before, after }: Versions<PlainMap>): Parts => {
  const pairs = entriesOf(node)
  return {
    nodes: pairs.map(([, { value }]) => value),
    stretches: pairs.map(([, pair]) => pairStretch(page.text, pair)),
    gone: pairs.map(([key]) => !Object.hasOwn(after, key)),
    inserted: Object.entries(after)
      .filter(([key]) => !Object.hasOwn(before, key))
      .map(([key, value]) => ({ after: pairs.length - 1, key, value })),
    inner: pairs
      .filter(([key]) => Object.hasOwn(after, key))
      .flatMap(([key, pair]) =>
        changesOf(page, { node: pair.value, key: pair.key }, { before: before[key], after: after[key] })
      )
  }
}

const listParts = (page: Page, node: YAMLSeq.Parsed, { before, after }: Versions<readonly unknown[]>): Parts => {
  const nodes = nodesOf(node)
  const gone = nodes.map(() => false)
  const inner: Replacement[] = []
  const inserted: { readonly after: number; readonly value: unknown }[] = []
  for (const gap of gapsOf(before, after)) {
    const both = Math.min(gap.before.until - gap.before.from, gap.after.until - gap.after.from)
    for (let offset = 0; offset < both; offset++) {
      const [from, to] = [gap.before.from + offset, gap.after.from + offset]
      inner.push(...changesOf(page, { node: nodes[from] ?? null }, { before: before[from], after: after[to] }))
    }
    for (let index = gap.before.from + both; index < gap.before.until; index++) gone[index] = true
    for (const value of after.slice(gap.after.from + both, gap.after.until))
      inserted.push({ after: gap.before.from + both - 1, value })
  }
  return { nodes, stretches: nodes.map((item) => nodeStretch(page.text, item)), gone, inserted, inner }
}

/** The changes of a collection, part by part; undefined where it has to be written anew as a whole. */
const partChanges = (page: Page, spot: Spot, parts: Parts): readonly Replacement[] | undefined => {
  const { stretches, gone, inner, inserted } = parts
  const { writing } = page
  if (!isCollection(spot.node) || stretches.length === 0) return undefined
  if (spot.node.flow !== true) return blockChanges(page, spot, parts)
  if (gone.every(Boolean)) return undefined
  const written = inserted.map(({ after, key, value }) => ({
    after,
    text: key === undefined ? inlineText(value, writing) : inlineEntry(key, value, writing)
  }))
  return [...inner, ...flowChanges(page.text, { stretches, gone, inserted: written })]
}

const blockChanges = (page: Page, spot: Spot, parts: Parts): readonly Replacement[] | undefined => {
  const { text, writing } = page
  const { nodes, stretches, gone, inner, inserted } = parts
  const isIndented = isSeq(spot.node)
  const lead = lineStartOf(text, stretches[0]?.start ?? 0)
  if (isIndented && !dash.test(lead)) return undefined
  const removals = stretches.map((stretch, index) =>
    gone[index] === true ? lineRemoval(text, stretch, isIndented ? dash : /^\s*$/u) : "stays"
  )
  if (removals.includes(undefined)) return undefined
  const layout = {
    indent: isIndented ? (/^\s*/u.exec(lead)?.[0] ?? "") : " ".repeat(lead.length),
    inner: spot.isRoot === true ? ("block" as const) : innerStyle(nodes.filter((_, index) => gone[index] !== true)),
    writing
  }
  const lines = inserted.map(({ after, key, value }) => {
    const written = blockText(key === undefined ? [value] : { [key]: value }, layout)
    return insertedLines(page, parts, {
      after,
      written: spot.isRoot === true ? `${writing.lineBreak}${written}` : written
    })
  })
  const emptied = gone.every(Boolean) && inserted.length === 0 ? emptyAt(page, spot) : []
  if (emptied === undefined) return undefined
  return [...inner, ...emptied, ...removals.filter((line) => line !== undefined && line !== "stays"), ...lines]
}

const dash = /^\s*-\s+$/u

/** A collection that loses its last lines says behind its key that it is empty. */
const emptyAt = ({ text }: Page, { node, key }: Spot): readonly Replacement[] | undefined => {
  const colon = key === undefined ? -1 : text.indexOf(":", key.range[1])
  return colon < 0 ? undefined : [{ start: colon + 1, end: colon + 1, text: isSeq(node) ? " []" : " {}" }]
}

/** New lines behind the last part before them that stays, or else before the first part. */
const insertedLines = (
  { text, writing: { lineBreak } }: Page,
  { stretches, gone }: Parts,
  { after, written }: { readonly after: number; readonly written: string }
): Replacement => {
  const before = stretches.findLast((_, index) => index <= after && gone[index] !== true)
  if (before !== undefined) {
    const at = endOfLine(text, before.end)
    return { start: at, end: at, text: `${lineBreak}${written}` }
  }
  const start = stretches[0]?.start ?? 0
  const at = start - lineStartOf(text, start).length
  return { start: at, end: at, text: `${written}${lineBreak}` }
}

/** Whether new collections among these stand within brackets, as theirs do. */
const innerStyle = (nodes: readonly (ParsedNode | null)[]): InnerStyle =>
  nodes.some((node) => isCollection(node) && node.flow !== true) ? "block" : "flow"

// border: the composer makes nodes of all elements of a list
const nodesOf = (node: YAMLSeq.Parsed): readonly ParsedNode[] => node.items as ParsedNode[]

/** What stands in a line before an offset. */
const lineStartOf = (text: string, offset: number): string =>
  text.slice(Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1, offset)

const columnOf = (text: string, offset: number): number => lineStartOf(text, offset).length

const nodeStretch = (text: string, node: ParsedNode): Stretch => ({ start: node.range[0], end: contentEnd(text, node) })

const pairStretch = (text: string, { key, value }: MapPair): Stretch => {
  const start = key.range[0]
  const colon = text.indexOf(":", key.range[1])
  const isEmpty = value === null || value.range[0] === value.range[1]
  return { start, end: isEmpty ? (colon < 0 ? key.range[1] : colon + 1) : contentEnd(text, value) }
}

/** Where the last thing inside a node ends, without the comments and blank lines behind it. */
const contentEnd = (text: string, node: ParsedNode): number => {
  if (isCollection(node) && node.flow !== true) {
    const [, last] = (isMapNode(node) ? entriesOf(node) : []).at(-1) ?? []
    const item = isSeq(node) ? nodesOf(node).at(-1) : undefined
    if (last !== undefined) return pairStretch(text, last).end
    if (item !== undefined) return contentEnd(text, item)
  }
  const [start, end] = node.range
  return start + text.slice(start, end).trimEnd().length
}

/** The removal of the lines of an entry; undefined where something else stands on them. */
const lineRemoval = (text: string, { start, end }: Stretch, lead: RegExp): Replacement | undefined => {
  const before = lineStartOf(text, start)
  const lineEnd = endOfLine(text, end)
  if (!lead.test(before) || !/^\s*(?:#.*)?$/u.test(text.slice(end, lineEnd))) return undefined
  const lineBreak = /^\r?\n|^\r/u.exec(text.slice(lineEnd, lineEnd + 2))?.[0] ?? ""
  return { start: start - before.length, end: lineEnd + lineBreak.length, text: "" }
}

/** The longest value that stands on the line of its key. */
const longestInline = 100

/** A value written anew, where the old one stood: on the line of its key, or below it where that is too long. */
const whole = ({ text, writing }: Page, { node, key }: Spot, after: unknown): Replacement => {
  const inline = inlineText(after, writing)
  const colon = key === undefined ? -1 : text.indexOf(":", key.range[1])
  const isEmpty = node === null || node.range[0] === node.range[1]
  const isBlock = isCollection(node) && node.flow !== true
  const mayBeBlock = key !== undefined && !writing.isJson && /^\s*(?:-\s+)*$/u.test(lineStartOf(text, key.range[0]))
  const isLong = inline.length > longestInline && mayBeBlock && (isList(after) || isMap(after))
  const stretch = isEmpty ? { start: colon + 1, end: colon + 1 } : { start: node.range[0], end: contentEnd(text, node) }
  const start = isBlock && key !== undefined ? colon + 1 : stretch.start
  if (!isLong) return { start, end: stretch.end, text: start === colon + 1 ? ` ${inline}` : inline }
  const indent = " ".repeat(columnOf(text, key.range[0]) + 2)
  return {
    start: colon + 1,
    end: stretch.end,
    text: `${writing.lineBreak}${blockText(after, { indent, inner: "block", writing })}`
  }
}
