import type { Term } from "./query.ts"

/**
 * All terms of all queries as one deterministic automaton over folded characters: a trie in flat arrays. One walk over a
 * word finds every term that is the word or begins it.
 */
export interface Automaton {
  /** The number of terms; their numbers are their places in the list the automaton was built from. */
  readonly terms: number
  /** Per state: where its edges begin in `codes` and `targets`; one more entry than states. */
  readonly edges: Int32Array
  /** Per edge: the UTF-16 unit it is taken on, ascending within a state. */
  readonly codes: Uint16Array
  /** Per edge: the state it leads to. */
  readonly targets: Int32Array
  /** Per state: the term that ends there, or -1. */
  readonly word: Int32Array
  /** Per state: the term that every word through here begins with, or -1. */
  readonly prefix: Int32Array
}

interface Node {
  readonly next: Map<number, Node>
  word: number
  prefix: number
}

/** Builds the automaton of a list of terms without repetition. */
export const buildAutomaton = (terms: readonly Term[]): Automaton => {
  const root: Node = { next: new Map(), word: -1, prefix: -1 }
  terms.forEach((term, id) => {
    let node = root
    for (let at = 0; at < term.text.length; at++) node = childOf(node, term.text.charCodeAt(at))
    node[term.match] = id
  })
  return flatten(root, terms.length)
}

const childOf = (node: Node, code: number): Node => {
  const known = node.next.get(code)
  if (known !== undefined) return known
  const child: Node = { next: new Map(), word: -1, prefix: -1 }
  node.next.set(code, child)
  return child
}

const flatten = (root: Node, terms: number): Automaton => {
  const nodes = [root]
  for (const node of nodes) for (const [, child] of byCode(node)) nodes.push(child)
  const numbers = new Map(nodes.map((node, index) => [node, index]))
  const edges = new Int32Array(nodes.length + 1)
  const codes = new Uint16Array(nodes.length - 1)
  const targets = new Int32Array(nodes.length - 1)
  let edge = 0
  nodes.forEach((node, index) => {
    edges[index] = edge
    for (const [code, child] of byCode(node)) {
      codes[edge] = code
      targets[edge] = numbers.get(child) ?? 0
      edge++
    }
  })
  edges[nodes.length] = edge
  return {
    terms,
    edges,
    codes,
    targets,
    word: Int32Array.from(nodes, ({ word }) => word),
    prefix: Int32Array.from(nodes, ({ prefix }) => prefix)
  }
}

const byCode = (node: Node): readonly (readonly [number, Node])[] => [...node.next].sort(([a], [b]) => a - b)

/** Walks a folded word from one of its characters on, and gives each term that is that rest or begins it. */
export const findTerms = (automaton: Automaton, word: string, visit: (term: number) => void): void => {
  const { edges, codes, targets } = automaton
  let state = 0
  for (let at = 0; at < word.length; at++) {
    state = step(codes, { from: edges[state] ?? 0, until: edges[state + 1] ?? 0 }, word.charCodeAt(at))
    if (state < 0) return
    state = targets[state] ?? 0
    const prefix = automaton.prefix[state] ?? -1
    if (prefix >= 0) visit(prefix)
  }
  const term = automaton.word[state] ?? -1
  if (term >= 0 && word.length > 0) visit(term)
}

const widestScan = 8

/** The edge on a character, or -1: a scan where there are few, a binary search where there are many. */
const step = (codes: Uint16Array, edges: { readonly from: number; readonly until: number }, code: number): number => {
  let { from, until } = edges
  while (until - from > widestScan) {
    const middle = (from + until) >>> 1
    if ((codes[middle] ?? 0) <= code) from = middle
    else until = middle
  }
  for (let edge = from; edge < until; edge++) if (codes[edge] === code) return edge
  return -1
}
