import type { Term } from "./query.ts"

/**
 * All terms of all queries as one deterministic automaton over folded characters: a trie in flat arrays. One walk over a
 * word finds every term that is the word or begins it.
 */
export interface Automaton {
  /** The number of terms; their numbers are their places in the list the automaton was built from. */
  readonly terms: number
  /** By character of ASCII, large or small: the state that a word comes to by beginning with it; 0 where there is none. */
  readonly beginnings: Int32Array
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

/** Builds the automaton of a list of terms without repetition, but for those that are looked for misspelt, too. */
export const buildAutomaton = (terms: readonly Term[]): Automaton => {
  const root: Node = { next: new Map(), word: -1, prefix: -1 }
  terms.forEach((term, id) => {
    if (term.match === "similar") return
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
  const beginnings = Int32Array.from(lowerCodes, (code) => numbers.get(root.next.get(code) ?? root) ?? 0)
  return {
    terms,
    beginnings,
    edges,
    codes,
    targets,
    word: Int32Array.from(nodes, ({ word }) => word),
    prefix: Int32Array.from(nodes, ({ prefix }) => prefix)
  }
}

/** The small letter of each character of ASCII. */
const lowerCodes = Uint16Array.from({ length: 128 }, (_, code) => String.fromCharCode(code).toLowerCase().charCodeAt(0))

const byCode = (node: Node): readonly (readonly [number, Node])[] => [...node.next].sort(([a], [b]) => a - b)

/** The terms that were found in a text. There is one for all texts, filled anew in each turn. */
export interface FoundTerms {
  turn: number
  /** Each once. */
  readonly terms: number[]
  /** By term: the turn in which it was found last. */
  readonly foundIn: Int32Array
  /** By term: the places of the words that are it or begin with it, ascending, as they were in that turn. */
  readonly places: (number[] | undefined)[]
  /** By query: the turn in which it was last looked at. */
  readonly askedIn: Int32Array
}

/** Room for what is found by so many terms and queries. */
export const foundTerms = (terms: number, queries: number): FoundTerms => ({
  turn: 0,
  terms: [],
  foundIn: new Int32Array(terms),
  places: Array.from({ length: terms }),
  askedIn: new Int32Array(queries)
})

const mostTurns = 0x7fffffff

/** Begins a turn: nothing is found in it yet. */
export const nextTurn = (room: FoundTerms): void => {
  if (room.turn === mostTurns) {
    room.foundIn.fill(0)
    room.askedIn.fill(0)
    room.turn = 0
  }
  room.turn++
  room.terms.length = 0
}

/** Where a term was found in this turn; nothing where it was not. */
export const placesOf = (room: FoundTerms, term: number | undefined): readonly number[] | undefined =>
  term !== undefined && room.foundIn[term] === room.turn ? room.places[term] : undefined

/** The stretch of a text that is looked up, the place of its word in the text, and where is noted which terms were found. */
interface Lookup {
  readonly from: number
  readonly until: number
  readonly word: number
  readonly room: FoundTerms
}

/**
 * Walks a stretch of a text, a word or all of it but its mark, and notes each term that is the stretch or begins it. The
 * text is folded, or all ASCII.
 */
export const findTerms = (automaton: Automaton, text: string, { from, until, word, room }: Lookup): void => {
  const { beginnings, edges, codes, targets, prefix } = automaton
  let state = beginnings[text.charCodeAt(from)] ?? stepFrom(automaton, 0, text.charCodeAt(from))
  if (state === 0) return
  for (let at = from + 1; ; at++) {
    const begun = prefix[state] ?? -1
    if (begun >= 0) noteTerm(room, begun, word)
    if (at === until) break
    const given = text.charCodeAt(at)
    const code = lowerCodes[given] ?? given
    const first = edges[state] ?? 0
    // most states lead on to one other
    if (edges[state + 1] === first + 1) state = codes[first] === code ? (targets[first] ?? 0) : 0
    else state = stepFrom(automaton, state, code)
    if (state === 0) return
  }
  const whole = automaton.word[state] ?? -1
  if (whole >= 0) noteTerm(room, whole, word)
}

/** The state that a character leads to from another; 0 where it leads nowhere, because nothing leads to the first. */
const stepFrom = ({ edges, codes, targets }: Automaton, state: number, code: number): number => {
  let first = edges[state] ?? 0
  let until = edges[state + 1] ?? 0
  while (until - first > widestScan) {
    const middle = (first + until) >>> 1
    if ((codes[middle] ?? 0) <= code) first = middle
    else until = middle
  }
  while (first < until && codes[first] !== code) first++
  return first < until ? (targets[first] ?? 0) : 0
}

/** Notes that a term is, or begins, a word of the text. */
export const noteTerm = (room: FoundTerms, term: number, word: number): void => {
  if (room.foundIn[term] !== room.turn) {
    room.foundIn[term] = room.turn
    room.places[term] = [word]
    room.terms.push(term)
    return
  }
  const places = room.places[term]
  if (places !== undefined && places.at(-1) !== word) places.push(word)
}

/** An edge is looked for by halves while there are more than so many. */
const widestScan = 8
