import type { ModelPath } from "../problem/problem.ts"

/** A step from one element to another, and where it is written. */
export interface Step {
  readonly from: string
  readonly to: string
  readonly path: ModelPath
}

/**
 * The circles that steps make, each as its steps in order; every element is in at most one. Where a circle begins depends
 * on the order of the steps alone. Without recursion, since a chain can be as long as the organization is large.
 */
export const circlesIn = (steps: readonly Step[]): readonly (readonly Step[])[] => {
  const stepsFrom = new Map<string, Step[]>()
  for (const step of withoutBeginnings(steps)) {
    const others = stepsFrom.get(step.from)
    if (others === undefined) stepsFrom.set(step.from, [step])
    else others.push(step)
  }
  const circles: (readonly Step[])[] = []
  const inCircle = new Set<string>()
  const depths = new Map<string, number | "done">()
  const trail: Step[] = []
  const ahead: Visit[] = []
  const enter = (id: string): void => {
    depths.set(id, ahead.length)
    ahead.push({ id, steps: stepsFrom.get(id) ?? none, next: 0 })
  }
  for (const start of stepsFrom.keys()) {
    if (!depths.has(start)) enter(start)
    for (let here = ahead.at(-1); here !== undefined; here = ahead.at(-1)) {
      const step = here.steps[here.next++]
      if (step === undefined) {
        depths.set(here.id, "done")
        ahead.pop()
        trail.pop()
        continue
      }
      const depth = depths.get(step.to)
      if (typeof depth === "number") {
        if (inCircle.has(here.id)) continue
        const circle = [...trail.slice(depth), step]
        if (circle.some(({ from }) => inCircle.has(from))) continue
        for (const { from } of circle) inCircle.add(from)
        circles.push(circle)
      } else if (depth === undefined && stepsFrom.has(step.to)) {
        trail.push(step)
        enter(step.to)
      }
    }
  }
  return circles
}

/** An element on the way that is being followed, and which of its steps is next. */
interface Visit {
  readonly id: string
  readonly steps: readonly Step[]
  next: number
}

const none: readonly Step[] = []

/** The steps without those from elements that no step leads to: in a tree, round by round, that soon leaves few. */
const withoutBeginnings = (steps: readonly Step[]): readonly Step[] => {
  const reached = new Set(steps.map(({ to }) => to))
  const left = steps.filter(({ from }) => reached.has(from))
  return left.length > steps.length / 2 ? left : left.length === 0 ? none : withoutBeginnings(left)
}
