import type { Organization } from "@hubwright/core"
import { parseNotation } from "@hubwright/testing"

/** Two units by index. */
export type Pair = readonly [number, number]

/** An organization reduced to what makes its topology: units, ties, channels, and how many of a hundred people each are enabled. */
export interface Drawing {
  /** What the units are called. */
  readonly units: readonly string[]
  readonly ties: readonly Pair[]
  /** How many channels each unit operates; one each unless told. */
  readonly channels?: readonly number[]
  /** How many of the hundred people of each unit are enabled; 10 unless told. */
  readonly enabled?: readonly number[]
}

/** Names whose order is that of the indexes. */
export const unitNames = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `unit-${String(index).padStart(4, "0")}`)

/** One element of each kind, as it reads. */
const { departments, channels, people, ...bare } = parseNotation("u: c; p in u")
const [department] = Object.values(departments)
const [channel] = Object.values(channels)
const [person] = Object.values(people)

const byId = <Element extends { readonly id: string }>(
  elements: readonly Element[]
): { readonly [id: string]: Element } => Object.fromEntries(elements.map((element) => [element.id, element]))

/** The organization of a drawing. It is put together from elements as they read, because thousands are wanted. */
export const organizationOf = ({ units, ties, channels: counts, enabled: shares }: Drawing): Organization => {
  if (department === undefined || channel === undefined || person === undefined) throw new TypeError("no patterns")
  const name = (index: number): string => units[index] ?? ""
  return {
    ...bare,
    departments: byId(units.map((id) => ({ ...department, id }))),
    channels: byId(
      units.flatMap((unit, index) =>
        Array.from({ length: counts === undefined ? 1 : (counts[index] ?? 0) }, (_, number) => ({
          ...channel,
          id: `channel-${unit}-${number}`,
          operators: [{ unit }]
        }))
      )
    ),
    people: byId(
      units.flatMap((unit, index) => {
        const count = shares?.[index] ?? 10
        const speakers = { ...person, id: `speakers-${unit}`, departments: [unit], count, enabled: true }
        const others = { ...person, id: `others-${unit}`, departments: [unit], count: 100 - count, usesSocial: true }
        return [speakers, others].filter((group) => group.count > 0)
      })
    ),
    ties: ties.map(([a, b]) => ({ kind: "coordinates", between: [name(a), name(b)], origin: "declared" }))
  }
}

/** The ties of a star around unit 0. */
export const star = (count: number): readonly Pair[] =>
  Array.from({ length: count - 1 }, (_, spoke): Pair => [0, spoke + 1])

/** The ties of a ring. */
export const ring = (count: number): readonly Pair[] =>
  Array.from({ length: count }, (_, unit): Pair => [unit, (unit + 1) % count])

/** Every tie there can be. */
export const complete = (count: number): readonly Pair[] =>
  Array.from({ length: count }, (_, a) =>
    Array.from({ length: count - a - 1 }, (_, step): Pair => [a, a + step + 1])
  ).flat()

/** The ties of a dandelion around unit 0: its sub-hubs come next, and then the units each of them serves, as many as told. */
export const dandelion = (served: readonly number[]): readonly Pair[] => {
  const starts = served.map(
    (_, index) => 1 + served.length + served.slice(0, index).reduce((sum, count) => sum + count, 0)
  )
  return served.flatMap((count, index) => [
    [0, index + 1] as const,
    ...Array.from({ length: count }, (_, leaf): Pair => [index + 1, (starts[index] ?? 0) + leaf])
  ])
}

/** How many units a dandelion has. */
export const dandelionSize = (served: readonly number[]): number =>
  1 + served.length + served.reduce((sum, count) => sum + count, 0)
