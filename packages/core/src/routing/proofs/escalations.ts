import { quoted } from "../../problem/neutralize.ts"
import type { Router } from "../router.ts"
import { exact } from "./inquiry.ts"
import type { EscalationCycle } from "./verdict.ts"

/** The circles in which cases escalate, each once. */
export const findEscalationCycles = ({ organization }: Pick<Router, "organization">): readonly EscalationCycle[] => {
  const next = new Map<string, { readonly to: string; readonly index: number }[]>()
  organization.escalation.forEach(({ unit, to }, index) => {
    next.set(unit, [...(next.get(unit) ?? []), { to, index }])
  })
  const done = new Set<string>()
  return [...next.keys()].flatMap((start) => {
    const circle = circleThrough(start, next, done)
    for (const step of circle) done.add(step)
    done.add(start)
    return circle.length === 0 ? [] : [cycleOf(circle, next.get(start)?.[0]?.index ?? 0)]
  })
}

/** The shortest way by which cases escalate back to where they began, without what was looked at before. */
const circleThrough = (
  start: string,
  next: ReadonlyMap<string, readonly { readonly to: string }[]>,
  done: ReadonlySet<string>
): readonly string[] => {
  const ways: (readonly string[])[] = done.has(start) ? [] : [[start]]
  const seen = new Set([start])
  for (const way of ways)
    for (const { to } of next.get(way.at(-1) ?? "") ?? []) {
      if (to === start) return way
      if (seen.has(to) || done.has(to)) continue
      seen.add(to)
      ways.push([...way, to])
    }
  return []
}

const cycleOf = (steps: readonly string[], index: number): EscalationCycle => {
  const [first = ""] = steps
  const told = [...steps.slice(1), first].map((step) => quoted(step)).join(" to ")
  return {
    kind: "escalation-cycle",
    steps,
    certainty: exact,
    path: ["escalation", index],
    message: `cases of ${quoted(first)} escalate to ${told} and never end`
  }
}
