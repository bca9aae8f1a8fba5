import type { FactValue } from "../../model/message-facts.ts"
import { type Literal, opposite } from "./solver/assignment.ts"
import type { Circuit } from "./solver/circuit.ts"

/** A value that something of a message has, or that it is absent. */
export type Value = FactValue | undefined

/** Something of a message that has exactly one of some values, as literals. */
export interface Axis {
  readonly values: readonly Value[]
  /** That it has one of the values for which a test holds. */
  readonly where: (test: (value: Value) => boolean) => Literal
  /** The value it has where some literals are true. */
  readonly chosen: (isTrue: (literal: Literal) => boolean) => Value
}

/** An axis with a literal for each value. The first value is tried first. */
export const choiceAxis = (circuit: Circuit, values: readonly Value[]): Axis => {
  const members = circuit.choice(values.length)
  return {
    values,
    where: (test) => {
      const isChosen = values.map(test)
      const chosen = members.filter((_, index) => isChosen[index] === true)
      const others = members.filter((_, index) => isChosen[index] !== true)
      if (others.length === 0) return circuit.yes
      return chosen.length <= others.length ? circuit.any(chosen) : opposite(circuit.any(others))
    },
    chosen: (isTrue) => values[Math.max(0, members.findIndex(isTrue))]
  }
}

/**
 * An axis for numbers in ascending order, the least of which is the absent one: a literal for each that says whether it is
 * that or a greater one, so that a range is two literals however many numbers lie in it.
 */
export const orderedAxis = (circuit: Circuit, numbers: readonly Value[]): Axis => {
  const values: readonly Value[] = [undefined, ...numbers]
  const steps = numbers.map(() => circuit.input())
  circuit.define(steps, { clauses: steps.slice(1).map((step, index) => [opposite(step), steps[index] ?? circuit.no]) })
  const from = (index: number): Literal => (index === 0 ? circuit.yes : (steps[index - 1] ?? circuit.no))
  return {
    values,
    where: (test) => {
      const ranges: Literal[] = []
      for (let start = 0; start < values.length; start++) {
        if (!test(values[start])) continue
        let end = start + 1
        while (end < values.length && test(values[end])) end++
        ranges.push(circuit.all([from(start), opposite(from(end))]))
        start = end
      }
      return circuit.any(ranges)
    },
    chosen: (isTrue) => values[steps.findLastIndex(isTrue) + 1]
  }
}
