import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type ParsedNode,
  type Scalar,
  type YAMLMap
} from "yaml"
import { quoted } from "../problem/neutralize.ts"
import type { ModelPath } from "../problem/problem.ts"
import { type Budget, mostAliases } from "./limits.ts"
import { type Fault, tooManyElements } from "./yaml-syntax.ts"

/** The plain data of a YAML document, and what in it cannot be data. */
export interface YamlData {
  readonly data: unknown
  readonly faults: readonly (Fault & {
    readonly related?: { readonly message: string; readonly start: number; readonly end: number }
  })[]
  /** Whether reading was broken off, so that the data is not whole. */
  readonly isCut: boolean
}

interface Reading {
  readonly budget: Budget
  readonly faults: YamlData["faults"][number][]
  /** The last node with each anchor so far. */
  readonly anchors: Map<string, ParsedNode>
  /** What each alias stands for, found when it is first met: anchors may be given again further down. */
  readonly targets: Map<Alias, ParsedNode | undefined>
  /** The aliases that are being replaced right now. */
  readonly open: Set<ParsedNode>
  aliases: number
  isCut: boolean
}

/** Makes plain data of a YAML document: maps have text keys, each once, and aliases are replaced by what they stand for. */
export const yamlData = (contents: ParsedNode | null, budget: Budget): YamlData => {
  const reading: Reading = {
    budget,
    faults: [],
    anchors: new Map(),
    targets: new Map(),
    open: new Set(),
    aliases: 0,
    isCut: false
  }
  const data = contents === null ? null : dataOf(contents, reading)
  return { data, faults: reading.faults, isCut: reading.isCut }
}

const dataOf = (node: ParsedNode | null | undefined, reading: Reading): unknown => {
  if (node === null || node === undefined) return null
  if (reading.isCut) return null
  if (--reading.budget.elements < 0) return cut(node, tooManyElements, reading)
  if (isAlias(node)) return aliased(node, reading)
  if (node.anchor !== undefined && reading.open.size === 0) reading.anchors.set(node.anchor, node)
  if (isScalar(node)) return scalarOf(node.value)
  if (isSeq(node)) return node.items.map((item) => dataOf(asNode(item), reading))
  return mapOf(node, reading)
}

// border: the composer makes nodes of everything, keys and list items included
const asNode = (value: unknown): ParsedNode | null => value as ParsedNode | null

const scalarOf = (value: unknown): unknown => (typeof value === "bigint" ? Number(value) : value)

const cut = (node: Node, fault: Pick<Fault, "code" | "message" | "help">, reading: Reading): null => {
  reading.isCut = true
  reading.faults.push({ ...fault, ...stretchOf(node) })
  return null
}

const stretchOf = ({ range }: Node): { readonly start: number; readonly end: number } => ({
  start: range?.[0] ?? 0,
  end: range?.[1] ?? 0
})

const aliased = (alias: Alias.Parsed, reading: Reading): unknown => {
  if (!reading.targets.has(alias)) reading.targets.set(alias, reading.anchors.get(alias.source))
  const target = reading.targets.get(alias)
  if (target === undefined) {
    const message = `there is no anchor ${quoted(alias.source)} before this alias`
    const help = "write `*` only before the name of an anchor, or put the text into quotation marks"
    reading.faults.push({ code: "HW0102", message, help, ...stretchOf(alias) })
    return null
  }
  if (reading.open.has(target))
    return cut(
      alias,
      { code: "HW0106", message: `the alias ${quoted(alias.source)} stands within what it names` },
      reading
    )
  if (++reading.aliases > mostAliases)
    return cut(
      alias,
      {
        code: "HW0106",
        message: `aliases are used more than ${mostAliases} times`,
        help: "write out what they stand for"
      },
      reading
    )
  reading.open.add(target)
  const data = dataOf(target, reading)
  reading.open.delete(target)
  return data
}

const mapOf = (map: YAMLMap.Parsed, reading: Reading): unknown => {
  const data: { [key: string]: unknown } = {}
  const first = new Map<string, Pair<ParsedNode, ParsedNode | null>>()
  for (const pair of map.items) {
    const key = keyOf(pair, reading)
    if (key === undefined) continue
    const before = first.get(key)
    if (before !== undefined) {
      reading.faults.push({
        code: "HW0111",
        message: `the key ${quoted(key)} stands twice in one map`,
        help: "put together what belongs to it, or rename one of the two",
        ...stretchOf(pair.key),
        related: { message: "first here", ...stretchOf(before.key) }
      })
      continue
    }
    first.set(key, pair)
    const value = dataOf(pair.value, reading)
    // a plain assignment of `__proto__` would change the object instead of getting a key
    Object.defineProperty(data, key, { value, enumerable: true, writable: true, configurable: true })
  }
  return data
}

/** The text of a key, or nothing, with a fault, where it is none. */
const keyOf = ({ key }: Pair<ParsedNode, ParsedNode | null>, reading: Reading): string | undefined => {
  const refuse = (message: string, help: string): undefined => {
    reading.faults.push({ code: "HW0113", message, help, ...stretchOf(key) })
    return undefined
  }
  if (!isScalar(key) || key.value === null) return refuse("a key is no plain text", "write a word before the `:`")
  if (key.source === "<<" && key.type === "PLAIN")
    return refuse("the merge key `<<` is not part of YAML 1.2", "write the keys out")
  return textOfKey(key)
}

const textOfKey = ({ value, source }: Scalar): string => (typeof value === "string" ? value : (source ?? String(value)))

/** A node of a document, with the pair it is the value of and the collection it stands in. */
export interface FoundNode {
  readonly node: ParsedNode | null
  readonly pair?: Pair<ParsedNode, ParsedNode | null>
  readonly parent?: ParsedNode
}

/** Finds what stands at a path, or as much of the way there as there is, with how many steps that is. */
export type FindNode = (path: ModelPath) => { readonly found: FoundNode; readonly steps: number }

/** Makes the finder of a document's nodes; it remembers the keys of the maps it went through. */
export const nodeFinder = (contents: ParsedNode | null): FindNode => {
  const pairs = new WeakMap<YAMLMap.Parsed, ReadonlyMap<string, Pair<ParsedNode, ParsedNode | null>>>()
  const pairsOf = (map: YAMLMap.Parsed) => {
    const known = pairs.get(map) ?? pairsByKey(map)
    pairs.set(map, known)
    return known
  }
  const childOf = (parent: ParsedNode | null, step: string | number): FoundNode | undefined => {
    if (isMap(parent)) {
      const pair = pairsOf(parent).get(String(step))
      return pair === undefined ? undefined : { node: pair.value, pair, parent }
    }
    if (!isSeq(parent)) return undefined
    // a list of ids reads as a map from those ids
    const item =
      typeof step === "number" ? parent.items[step] : parent.items.find((each) => isScalar(each) && each.value === step)
    return item === undefined ? undefined : { node: asNode(item), parent }
  }
  return (path) => {
    let found: FoundNode = { node: contents }
    for (const [steps, step] of path.entries()) {
      const next = childOf(found.node, step)
      if (next === undefined) return { found, steps }
      found = next
    }
    return { found, steps: path.length }
  }
}

/** The pairs of a map by the text of their keys; of several with one key the first. */
export const pairsByKey = (map: YAMLMap.Parsed): ReadonlyMap<string, Pair<ParsedNode, ParsedNode | null>> =>
  new Map(map.items.toReversed().flatMap((pair) => (isScalar(pair.key) ? [[textOfKey(pair.key), pair] as const] : [])))
