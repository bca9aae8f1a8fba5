import type { Tie } from "../model/organization.ts"
import { isSameData } from "../model/plain-data.ts"
import type { TieKind } from "../model/vocabulary.ts"
import type { ChangeDescription, Versions } from "./description.ts"
import { andList, type Label, labelsOf } from "./label.ts"
import { endsOf, isMutual } from "./ties.ts"

/** The ties between two of one kind and origin, however many there are. */
interface Bond {
  readonly kind: TieKind
  readonly origin: Tie["origin"]
  readonly from: string
  readonly to: string
  readonly strength: number | undefined
  /** What else is said of each of them. */
  readonly notes: readonly string[]
}

/** Which ties come, go and grow, those of one end told together. */
export const describeTies = ({ before, after }: Versions): readonly ChangeDescription[] => {
  if (before.ties === after.ties) return []
  const label = labelsOf(after, before)
  const [was, is] = [bondsOf(before.ties), bondsOf(after.ties)]
  const added = [...is].flatMap(([key, bond]) => (was.has(key) ? [] : [bond]))
  const removed = [...was].flatMap(([key, bond]) => (is.has(key) ? [] : [bond]))
  const changed = [...is].flatMap(([key, bond]) => {
    const old = was.get(key)
    const isSame = old?.strength === bond.strength && isSameData(old?.notes, bond.notes)
    return old === undefined || isSame ? [] : [{ bond, old }]
  })
  return [
    ...byFirstEnd(added).map((bonds) => describeBonds("ties-added", bonds, label)),
    ...byFirstEnd(removed).map((bonds) => describeBonds("ties-removed", bonds, label)),
    ...changed.map(({ bond, old }) => describeDifference(bond, old, label))
  ]
}

const bondsOf = (ties: readonly Tie[]): ReadonlyMap<string, Bond> => {
  const bonds = new Map<string, Bond>()
  for (const tie of ties) {
    const { kind, origin, strength, note } = tie
    const [from, to] = endsOf(tie)
    const key = [kind, origin, ...(isMutual(kind) ? [from, to].sort() : [from, to])].join(" ")
    const known = bonds.get(key)
    const sum = known?.strength === undefined ? strength : known.strength + (strength ?? 0)
    const notes = [...(known?.notes ?? []), note ?? ""]
    bonds.set(key, { kind, origin, from: known?.from ?? from, to: known?.to ?? to, strength: sum, notes })
  }
  return bonds
}

const byFirstEnd = (bonds: readonly Bond[]): readonly (readonly Bond[])[] => {
  const groups = new Map<string, Bond[]>()
  for (const bond of bonds) {
    const key = [bond.kind, bond.origin, bond.from].join(" ")
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [bond])
    else group.push(bond)
  }
  return [...groups.values()]
}

/** What the first does to the second, and what it no longer does. */
const phrases: { readonly [K in TieKind]: readonly [does: string, stops: string] } = {
  coordinates: ["coordinates with", "no longer coordinates with"],
  shares: ["keeps up with", "no longer keeps up with"],
  "hands-over": ["hands messages over to", "no longer hands messages over to"],
  consults: ["asks", "no longer asks"],
  approves: ["approves what is said by", "no longer approves what is said by"],
  escalates: ["escalates cases to", "no longer escalates cases to"],
  reports: ["reports to", "no longer reports to"]
}

const describeBonds = (
  code: "ties-added" | "ties-removed",
  bonds: readonly Bond[],
  label: Label
): ChangeDescription => {
  const [first] = bonds
  const { kind, origin, from } = first ?? { kind: "coordinates", origin: "declared", from: "" }
  const [does, stops] = phrases[kind]
  const others = [...new Set(bonds.map(({ to }) => label(to)))]
  const observed = origin === "observed" ? ", as observed" : ""
  return {
    code,
    values: { tie: kind, origin, from: label(from), to: others },
    sentence: `${label(from)} ${code === "ties-added" ? does : stops} ${andList(others)}${observed}`
  }
}

const describeDifference = (bond: Bond, old: Bond, label: Label): ChangeDescription => {
  const { kind, origin, strength } = bond
  const [from, to] = [label(bond.from), label(bond.to)]
  const bound = `${from} ${phrases[kind][0]} ${to}`
  const observed = origin === "observed" ? ", as observed" : ""
  const contacts = strength === undefined ? {} : { contactsPerWeek: strength }
  const values = { tie: kind, origin, from, to, ...contacts }
  if (strength === old.strength) {
    const isNoted = bond.notes.some((note) => note !== "")
    const wasNoted = old.notes.some((note) => note !== "")
    const note = isNoted ? (wasNoted ? "another note" : "a note") : "no note any more"
    return { code: "tie-changed", values, sentence: `that ${bound} has ${note}${observed}` }
  }
  const sentence = strength === undefined ? `how often ${bound} is no longer said` : `${bound} ${strength} times a week`
  return { code: "tie-changed", values, sentence: `${sentence}${observed}` }
}
