import { directedTieKinds, mutualTieKinds } from "@hubwright/core"
import * as fc from "fast-check"
import {
  anybodyIn,
  type Directory,
  type DrawnBy,
  one,
  present,
  reference,
  type Section,
  sometimes,
  unitsIn
} from "./directory.ts"

/** A tie: one in two coordinates, one in five is between people or a person and a unit, one in four was observed. */
export const tie = fc.record({
  kind: fc.oneof(
    { weight: 5, arbitrary: fc.constant("coordinates" as const) },
    { weight: 1, arbitrary: fc.constantFrom(...mutualTieKinds) },
    { weight: 5, arbitrary: fc.constantFrom(...directedTieKinds) }
  ),
  among: fc.constantFrom("units", "units", "units", "units", "anybody"),
  from: reference,
  to: reference,
  strength: sometimes(50, fc.constantFrom(1, 0.5, 3, 12, 0)),
  origin: fc.constantFrom("declared", "declared", "declared", "observed"),
  note: sometimes(5, fc.constant("since the merger"))
})

type Drawn = DrawnBy<typeof tie>
type Tie = Section<"ties">[number]

/** The ties of an organization: none from somebody to themselves, none twice, and nobody reports in a circle. */
export const writeTies = (drawn: readonly Drawn[], directory: Directory): Section<"ties"> => {
  const ties = new Map<string, Tie>()
  for (const one of drawn) {
    const tie = writeTie(one, directory)
    if (tie === undefined) continue
    const ends = "between" in tie ? [...tie.between].sort() : [tie.from, tie.to]
    const key = [tie.kind, one.origin, ...ends].join(" ")
    if (!ties.has(key)) ties.set(key, tie)
  }
  return [...ties.values()]
}

const writeTie = ({ kind, among, origin, strength, note, ...ends }: Drawn, directory: Directory): Tie | undefined => {
  const all = anybodyIn(directory)
  const candidates = among === "units" ? unitsIn(directory) : all
  const from = one(candidates, ends.from)
  const others = candidates.filter((id) => id !== from)
  const to = one(others, ends.to)
  if (from === undefined || to === undefined) return undefined
  const rest = { origin, ...present({ strength, note }) }
  if (kind === "coordinates" || kind === "shares") return { kind, between: [from, to], ...rest }
  const isUpward = kind === "reports" && all.indexOf(from) < all.indexOf(to)
  return isUpward ? { kind, from: to, to: from, ...rest } : { kind, from, to, ...rest }
}
