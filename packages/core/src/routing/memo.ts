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

/** What is remembered of a set of rules, and of all larger sets that begin with it. */
export interface Place {
  joined: Joined | undefined
  next: Map<number, Place> | undefined
}

/** Remembers what a pure function made of numbered rules, so many results at most. */
export interface Memo {
  root: Place
  nodes: number
}

const nodeLimit = 4096
const wayLimit = 512

/** A memo in which nothing is. */
export const emptyMemo = (): Memo => ({ root: node(), nodes: 0 })

const node = (): Place => ({ next: undefined, joined: undefined })

/** Where is remembered what follows from the outcome of a deciding rule and the obliging ones that hold. */
export const placeFor = (memo: Memo, outcome: number, obliging: readonly number[]): Place => {
  if (memo.nodes > nodeLimit) {
    memo.root = node()
    memo.nodes = 0
  }
  let here = child(memo, memo.root, outcome)
  for (let at = 0; at < obliging.length; at++) here = child(memo, here, obliging[at] ?? 0)
  return here
}

const child = (memo: Memo, from: Place, rule: number): Place => {
  from.next ??= new Map()
  const known = from.next.get(rule)
  if (known !== undefined) return known
  const made = node()
  from.next.set(rule, made)
  memo.nodes++
  return made
}

/** Remembers a way under its key. */
export const rememberWay = ({ ways }: Joined, key: string, way: Way): Way => {
  if (ways.size >= wayLimit) ways.clear()
  ways.set(key, way)
  return way
}
