import type { FactDeclaration } from "../../model/fact-declaration.ts"
import type { ModelPath } from "../../problem/problem.ts"
import type { Interval } from "../interval.ts"
import type { Scene } from "./scene.ts"

/** What is known of a fact of an organization. */
export interface Reading {
  /** A number between two bounds, or a value; nothing where the model does not say. */
  readonly value: Interval | string | boolean | readonly string[] | undefined
  /** The elements that keep a share down: those that do not have what the fact asks for. */
  readonly against: readonly ModelPath[]
  /** The elements of which the model does not say. */
  readonly open: readonly ModelPath[]
}

/** A fact of the organization as a whole that is worked out from the model, so that conditions can test it. */
export interface OrganizationFact {
  /** What it is, as a phrase: `channels with a custodian`. */
  readonly label: string
  /** What values it can have. A share lies between 0 and 1. */
  readonly declaration: FactDeclaration
  /** Works it out. */
  readonly read: (scene: Scene) => Reading
}

/** The facts of one part of the model, by name. */
export interface OrganizationFacts {
  readonly [name: string]: OrganizationFact
}

/** One of those that a share is taken of. */
export interface Member {
  readonly path: ModelPath
  /** Whether it has what is asked for; nothing where the model does not say. */
  readonly has: boolean | undefined
  /** How many it stands for; 1 where it is left out. */
  readonly count?: number
}

/** Nothing that a model says. */
export const unsaid: Reading = { value: undefined, against: [], open: [] }

/** A fact that is a share: of how many members the model says that they have it, and of how many it may be so. */
export const share = (label: string, membersOf: (scene: Scene) => readonly Member[]): OrganizationFact => ({
  label,
  declaration: { type: "number", min: 0, max: 1 },
  read: (scene) => shareAmong(membersOf(scene))
})

const shareAmong = (members: readonly Member[]): Reading => {
  const counted = (wanted: boolean | undefined): number =>
    members.reduce((sum, { has, count = 1 }) => (has === wanted ? sum + count : sum), 0)
  const pathsOf = (wanted: boolean | undefined): readonly ModelPath[] =>
    members.flatMap(({ path, has }) => (has === wanted ? [path] : []))
  const all = members.reduce((sum, { count = 1 }) => sum + count, 0)
  if (all === 0) return unsaid
  const low = counted(true) / all
  return {
    value: { low, high: low + counted(undefined) / all },
    against: pathsOf(false),
    open: pathsOf(undefined)
  }
}

/** A fact that is a number, or nothing where the model does not say. */
export const amount = (
  label: string,
  declaration: FactDeclaration & { readonly type: "integer" | "number" },
  numberOf: (scene: Scene) => number | undefined
): OrganizationFact => ({
  label,
  declaration,
  read: (scene) => {
    const value = numberOf(scene)
    return value === undefined ? unsaid : { ...unsaid, value: { low: value, high: value } }
  }
})

/** A fact that is a set of words. */
export const words = (
  label: string,
  values: readonly string[],
  wordsOf: (scene: Scene) => readonly string[] | undefined
): OrganizationFact => ({
  label,
  declaration: values.length === 0 ? { type: "tags" } : { type: "tags", values },
  read: (scene) => {
    const found = wordsOf(scene)
    return { ...unsaid, value: found === undefined ? undefined : [...new Set(found)].sort() }
  }
})

/** A fact that is one word. */
export const word = (
  label: string,
  values: readonly string[],
  wordOf: (scene: Scene) => string | undefined
): OrganizationFact => ({
  label,
  declaration: { type: "enum", values },
  read: (scene) => ({ ...unsaid, value: wordOf(scene) })
})

/** A fact that is true or false. */
export const yesOrNo = (label: string, isSo: (scene: Scene) => boolean | undefined): OrganizationFact => ({
  label,
  declaration: { type: "boolean" },
  read: (scene) => ({ ...unsaid, value: isSo(scene) })
})

/**
 * What every member says of itself by a key that some of them give: where no member gives it, the model does not speak of
 * it, and nothing is known; where some do, it is missing from the others.
 */
export const whereSome = <M>(
  members: readonly M[],
  { pathOf, has }: { readonly pathOf: (member: M) => ModelPath; readonly has: (member: M) => boolean }
): readonly Member[] => {
  const isSpokenOf = members.some(has)
  return members.map((member) => ({ path: pathOf(member), has: isSpokenOf ? has(member) : undefined }))
}
