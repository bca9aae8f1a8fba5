import type { Graph } from "../topology/graph.ts"

/**
 * Who can reach whom along the arcs. Nodes that reach each other form one class; classes are numbered so that an arc
 * between two of them runs from the lower to the higher number.
 */
export interface Reachability {
  /** The class of each node. */
  readonly classOf: Uint32Array
  /** How many nodes each class has. */
  readonly sizes: Uint32Array
  /** How many words a row of `reachedFrom` has. */
  readonly words: number
  /**
   * Bitsets, one row for each class: bit `b` of row `a` (bit `b % 32` of word `a * words + floor(b / 32)`) tells whether
   * class `b` reaches class `a`. Each class reaches itself.
   */
  readonly reachedFrom: Uint32Array
}

/** Finds who can reach whom. Takes time in nodes and edges, and in the edges times the classes over 32; memory likewise. */
export const reachabilityOf = (graph: Graph): Reachability => {
  const classOf = strongClasses(graph)
  const count = classOf.reduce((most, own) => Math.max(most, own + 1), 0)
  const sizes = new Uint32Array(count)
  const members = membersByClass(classOf, count)
  const words = Math.ceil(count / 32)
  const reachedFrom = new Uint32Array(count * words)
  for (const node of members) {
    const own = classOf[node] ?? 0
    const row = own * words
    sizes[own] = (sizes[own] ?? 0) + 1
    const word = row + (own >>> 5)
    reachedFrom[word] = (reachedFrom[word] ?? 0) | (1 << (own & 31))
  }
  // in order of classes, so that a row is complete before it is handed on
  for (const node of members) {
    const own = classOf[node] ?? 0
    const last = own >>> 5
    for (let entry = graph.offsets[node] ?? 0; entry < (graph.offsets[node + 1] ?? 0); entry++) {
      const target = classOf[graph.targets[entry] ?? 0] ?? 0
      if (target === own) continue
      for (let word = 0; word <= last; word++) {
        const place = target * words + word
        reachedFrom[place] = (reachedFrom[place] ?? 0) | (reachedFrom[own * words + word] ?? 0)
      }
    }
  }
  return { classOf, sizes, words, reachedFrom }
}

/** Whether one class reaches another. */
export const reaches = ({ reachedFrom, words }: Reachability, from: number, to: number): boolean =>
  ((reachedFrom[to * words + (from >>> 5)] ?? 0) & (1 << (from & 31))) !== 0

/** The nodes, sorted by class. */
const membersByClass = (classOf: Uint32Array, count: number): Uint32Array => {
  const next = new Uint32Array(count + 1)
  for (const own of classOf) next[own + 1] = (next[own + 1] ?? 0) + 1
  for (let own = 1; own <= count; own++) next[own] = (next[own] ?? 0) + (next[own - 1] ?? 0)
  const members = new Uint32Array(classOf.length)
  classOf.forEach((own, node) => {
    const place = next[own] ?? 0
    next[own] = place + 1
    members[place] = node
  })
  return members
}

/**
 * The strongly connected components, numbered in topological order: Tarjan 1972, SIAM Journal on Computing 1:146-160, with
 * a stack of its own, since a chain of command can be longer than the engine's.
 */
const strongClasses = ({ nodes: { length: n }, offsets, targets }: Graph): Uint32Array => {
  const found = new Int32Array(n).fill(-1) // when each node was first met
  const lowest = new Int32Array(n)
  const classes = new Int32Array(n).fill(-1)
  const next = offsets.slice(0, n) // the next entry of each node to follow
  const open: number[] = []
  const trail: number[] = []
  let met = 0
  let count = 0
  const enter = (node: number): void => {
    found[node] = met
    lowest[node] = met
    met++
    open.push(node)
    trail.push(node)
  }
  const leave = (node: number): void => {
    trail.pop()
    const above = trail.at(-1)
    if (above !== undefined) lowest[above] = Math.min(lowest[above] ?? 0, lowest[node] ?? 0)
    if (lowest[node] !== found[node]) return
    for (let member = open.pop(); member !== undefined; member = open.pop()) {
      classes[member] = count
      if (member === node) break
    }
    count++
  }
  for (let root = 0; root < n; root++) {
    if ((found[root] ?? 0) >= 0) continue
    enter(root)
    for (let node = trail.at(-1); node !== undefined; node = trail.at(-1)) {
      const entry = next[node] ?? 0
      if (entry >= (offsets[node + 1] ?? 0)) {
        leave(node)
        continue
      }
      next[node] = entry + 1
      const target = targets[entry] ?? 0
      if ((found[target] ?? 0) < 0) enter(target)
      else if ((classes[target] ?? 0) < 0) lowest[node] = Math.min(lowest[node] ?? 0, found[target] ?? 0)
    }
  }
  // Tarjan finds the last classes first
  return Uint32Array.from(classes, (own) => count - 1 - own)
}
