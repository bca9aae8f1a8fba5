import type { Path } from "../topology/path.ts"
import type { PreparedDuty } from "./duties.ts"
import type { Obligations } from "./obligations.ts"

/** What follows from the rules that hold, whatever the message. */
export interface Joined {
  readonly obligations: Obligations
  /** The ways there, by all else that a way depends on. */
  readonly ways: Map<string, Way>
}

/** What follows from a way, whenever it is taken. */
export interface Way {
  readonly path: Path
  readonly second: readonly string[]
  /** With units in the place of disciplines. */
  readonly obligations: Obligations
  readonly duties: readonly PreparedDuty[]
}

interface Node {
  next: Map<number, Node> | undefined
  joined: Joined | undefined
}

/** Remembers what a pure function made of numbered rules, so many results at most. */
export interface Memo {
  root: Node
  nodes: number
}

const nodeLimit = 4096
const wayLimit = 512

/** A memo in which nothing is. */
export const emptyMemo = (): Memo => ({ root: node(), nodes: 0 })

const node = (): Node => ({ next: undefined, joined: undefined })

/** What follows from the outcome of a deciding rule and the obliging ones that hold, made where it is not remembered. */
export const remembered = (
  memo: Memo,
  rules: { readonly outcome: number; readonly obliging: readonly number[] },
  make: () => Obligations
): Joined => {
  if (memo.nodes > nodeLimit) {
    memo.root = node()
    memo.nodes = 0
  }
  let here = child(memo, memo.root, rules.outcome)
  for (const rule of rules.obliging) here = child(memo, here, rule)
  here.joined ??= { obligations: make(), ways: new Map() }
  return here.joined
}

const child = (memo: Memo, from: Node, rule: number): Node => {
  from.next ??= new Map()
  const known = from.next.get(rule)
  if (known !== undefined) return known
  const made = node()
  from.next.set(rule, made)
  memo.nodes++
  return made
}

/** A way under a key, made where it is not remembered. */
export const rememberedWay = ({ ways }: Joined, key: string, make: () => Way): Way => {
  const known = ways.get(key)
  if (known !== undefined) return known
  if (ways.size >= wayLimit) ways.clear()
  const made = make()
  ways.set(key, made)
  return made
}
