import type { Claim, Target } from "../../model/organization.ts"
import { isSameData } from "../../model/plain-data.ts"
import { quoted } from "../../problem/neutralize.ts"
import { ownValue } from "../../topology/channel-access.ts"
import { matterOf } from "../../topology/matter.ts"
import type { Path } from "../../topology/path.ts"
import { unitsMeant } from "../../topology/responsible.ts"
import { addresseeOf, type Obligations } from "../obligations.ts"
import type { Router } from "../router.ts"
import type { Demand } from "./demands.ts"
import type { Literal } from "./solver/assignment.ts"
import { targetLiterals } from "./ways.ts"
import { momentOf, readWitness, type Witness } from "./witness.ts"
import type { World } from "./world.ts"

/** The duties that name units. */
export type NamingDuty = "notify" | "consult" | "approve"

/**
 * That a target is responsible: the rule that decides names it, or it means the unit that is.
 */
export const responsibleDemand = (world: World, target: Target): Demand => {
  const { router } = world
  return {
    words: `goes to ${quoted(typeof target === "string" ? target : target.discipline)}`,
    isMet: ({ rule, responsible }, witness) =>
      isSameData(router.deciding.find(({ name }) => name === rule)?.to, target) ||
      (responsible !== undefined && meantBy(router, witness, target).includes(responsible)),
    by: {
      kind: "way",
      known: targetLiterals(world, [target]),
      where: "anywhere",
      settledBy: ([first, ...others]) => {
        const [wanted, named] = [target, first].map((one) =>
          typeof one === "string" ? router.paths.indexOf(one) : undefined
        )
        if (others.length > 0 || wanted === undefined || named === undefined) return undefined
        return wanted === named ? "met" : "not-met"
      }
    }
  }
}

/** The ids of the units that a target means of a message. */
const meantBy = (router: Router, witness: Witness, target: Target): readonly string[] => {
  const { facts } = readWitness(router, witness).world
  const matter = matterOf(router.paths, { facts, ...momentOf(witness) })
  const meant = unitsMeant(matter, target, undefined)
  return (meant.kind === "entry" ? matter.operators : meant.units).flatMap((unit) => router.paths.units[unit] ?? [])
}

/**
 * That somebody is notified, asked or to approve. Of a discipline any department will do. Where rules name disciplines,
 * whom they mean depends on the way.
 */
export const unitDemand = (world: World, duty: NamingDuty, word: string): Demand => {
  const { router } = world
  const { organization, indexOf } = router.paths
  const addressee = addresseeOf(word)
  const isWanted = (id: string): boolean =>
    typeof addressee === "string"
      ? id === addressee
      : ownValue(organization.departments, id)?.discipline === addressee.discipline
  const words = new Set([...router.deciding, ...router.obliging].flatMap(({ obligations }) => obligations[duty]))
  const isNamed = (other: string): boolean => typeof addresseeOf(other) === "string"
  const isClose = (other: string): boolean =>
    !isNamed(other) || isWanted(other) || isWanted(router.paths.units[indexOf(other) ?? -1] ?? "")
  const includes = (other: string): Literal => world.obligedTo((obligations) => obligations[duty].includes(other))
  return {
    words: `has ${quoted(typeof addressee === "string" ? addressee : addressee.discipline)} ${verbs[duty]}`,
    isMet: ({ obligations }) => obligations[duty].some(isWanted),
    by: [...words].every(isNamed)
      ? { kind: "literal", literal: world.obligedTo((obligations) => obligations[duty].some(isWanted)) }
      : { kind: "way", known: [...words].filter(isClose).map(includes), where: "anywhere" }
  }
}

const verbs = { notify: "notified", consult: "consulted", approve: "to approve" }

/** What a claim asks of the way: units that are got to, and how far it is to the answer. */
export const wayDemands = (world: World, { reaches = [], hops }: Claim): readonly Demand[] => [
  ...reaches.map((unit) => reachDemand(world, unit)),
  ...(hops === undefined
    ? []
    : [
        {
          words: `gets to its answer over at most ${hops.atMost} ${hops.atMost === 1 ? "tie" : "ties"}`,
          isMet: ({ path }: { readonly path: Path }) => path.kind === "path" && path.hops <= hops.atMost,
          by: { kind: "way", known: [], where: "on-channels" } as const
        }
      ])
]

const reachDemand = (world: World, unit: string): Demand => {
  const { deciding, obliging, paths } = world.router
  const index = paths.indexOf(unit)
  const mayMean = (word: string): boolean => {
    const addressee = addresseeOf(word)
    return typeof addressee === "string"
      ? paths.indexOf(addressee) === index
      : index !== undefined && paths.byDiscipline.get(addressee.discipline)?.includes(index) === true
  }
  const known = (["notify", "consult", "approve"] as const).flatMap((duty) => {
    const words = new Set([...deciding, ...obliging].flatMap(({ obligations }) => obligations[duty]))
    return [...words]
      .filter(mayMean)
      .map((word) => world.obligedTo((obligations: Obligations) => obligations[duty].includes(word)))
  })
  return {
    words: `gets to ${quoted(unit)}`,
    isMet: ({ path }) => unitsReached(path).includes(unit),
    by: { kind: "way", known: [...new Set(known)], where: "on-channels" }
  }
}

/** Whoever has a message on its way, and whoever is told, asked or to approve and can be got to. */
const unitsReached = (path: Path): readonly string[] => [
  ...(path.kind === "path" ? path.units : path.entry === undefined ? [] : [path.entry]),
  ...path.branches.flatMap((branch) => (branch.kind === "path" ? [branch.to] : []))
]
