import type { Target } from "../../model/organization.ts"
import { risks } from "../../model/vocabulary.ts"
import { ownValue } from "../../topology/channel-access.ts"
import { all, type Formula } from "../formula.ts"
import { type Literal, opposite } from "./solver/assignment.ts"
import type { World } from "./world.ts"

/** Whom a target means: the unit where a message arrives, or units, each when a literal is true. */
export type MeantUnits =
  | { readonly kind: "entry" }
  | { readonly kind: "units"; readonly units: ReadonlyMap<number, Literal> }

/** Whom a target means, as `unitsMeant` of the topology tells for one message. Nobody has the conversation. */
export const meantUnits = (world: World, target: Target): MeantUnits => {
  const { router, space } = world
  const { paths } = router
  const { circuit } = space
  const units = (some: Iterable<readonly [number, Literal]>): MeantUnits => ({
    kind: "units",
    units: new Map([...some].filter(([, when]) => when !== circuit.no))
  })
  if (typeof target !== "string") return units(byDiscipline(world, target.discipline))
  switch (target) {
    case "operator":
      return { kind: "entry" }
    case "conversation":
      return units([])
    case "lead":
      return units(
        paths.units.map(
          (_, unit) => [unit, channelWhere(world, (id) => paths.channels.get(id)?.lead === unit)] as const
        )
      )
    case "expert":
      return units(experts(world))
    default: {
      const unit = paths.indexOf(target)
      return units(unit === undefined ? [] : [[unit, circuit.yes]])
    }
  }
}

const channelWhere = ({ space }: World, test: (channel: string) => boolean): Literal =>
  space.axis("channel").where((channel) => typeof channel === "string" && test(channel))

/** Whether the scope of a unit admits a message. */
export const isAdmitted = (world: World, unit: number): Literal => {
  const { organization, units } = world.router.paths
  const { markets, brands, products, languages } = ownValue(organization.departments, units[unit] ?? "")?.scope ?? {}
  const parts: Formula[] = []
  if (markets !== undefined) parts.push({ kind: "atom", atom: { test: "in", fact: "market", values: markets } })
  if (brands !== undefined) parts.push({ kind: "atom", atom: { test: "in", fact: "brand", values: brands } })
  if (products !== undefined) parts.push({ kind: "atom", atom: { test: "some", fact: "product", tags: products } })
  if (languages !== undefined)
    parts.push({ kind: "atom", atom: { test: "language", fact: "language", ranges: languages } })
  return world.literalOf(all(parts))
}

/** Of the units of a discipline whose scope admits the message, those of which it meets most. */
const byDiscipline = (world: World, discipline: string): readonly (readonly [number, Literal])[] => {
  const { paths } = world.router
  const { circuit } = world.space
  const candidates = (paths.byDiscipline.get(discipline) ?? []).map((unit) => ({
    unit,
    admits: isAdmitted(world, unit),
    facets: paths.scopes[unit]?.facets ?? 0
  }))
  return candidates.map(({ unit, admits, facets }) => [
    unit,
    circuit.all([admits, ...candidates.filter((other) => other.facets > facets).map((other) => opposite(other.admits))])
  ])
}

/** Of each product named the first expert; where none has one, of each topic of the highest risk that has one. */
const experts = (world: World): readonly (readonly [number, Literal])[] => {
  const { router, space } = world
  const { circuit } = space
  const { organization, indexOf } = router.paths
  const firstOf = (ids: readonly string[]): number | undefined => ids.map(indexOf).find((unit) => unit !== undefined)
  const products = Object.values(organization.products).flatMap(({ id, experts: ids }) => {
    const unit = firstOf(ids)
    return unit === undefined ? [] : [{ unit, when: space.tag("product", id) }]
  })
  const noProduct = opposite(circuit.any(products.map(({ when }) => when)))
  const topics = Object.values(organization.topics).flatMap(({ id, experts: ids, risk }) => {
    const unit = firstOf(ids)
    return unit === undefined ? [] : [{ unit, rank: risks.indexOf(risk), tag: space.tag("topic", id) }]
  })
  const riskier = (rank: number): Literal =>
    circuit.any(topics.filter((topic) => topic.rank > rank).map(({ tag }) => tag))
  const ways = [
    ...products,
    ...topics.map(({ unit, rank, tag }) => ({ unit, when: circuit.all([noProduct, tag, opposite(riskier(rank))]) }))
  ]
  const units = [...new Set(ways.map(({ unit }) => unit))]
  return units.map((unit) => [unit, circuit.any(ways.filter((way) => way.unit === unit).map(({ when }) => when))])
}

/** The deciding rules that name the same people, the fallback's included. */
export interface Deciders {
  /** Whom they name, best first; the first who is somebody answers. */
  readonly choices: readonly Target[]
  readonly places: ReadonlySet<number>
}

/** The deciding rules by whom they name. */
export const decidersOf = ({ router }: World): readonly Deciders[] => {
  const groups = new Map<string, { readonly choices: readonly Target[]; readonly places: Set<number> }>()
  for (const [place, { choices }] of router.deciding.entries()) {
    const effective = choicesThatCount(choices, router.paths.indexOf)
    const key = JSON.stringify(effective)
    const group = groups.get(key) ?? { choices: effective, places: new Set() }
    group.places.add(place)
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** Behind a target that is always somebody none counts, and nobody has the conversation. */
export const choicesThatCount = (
  choices: readonly Target[],
  indexOf: (id: string) => number | undefined
): readonly Target[] => {
  const counting = choices.filter((target) => target !== "conversation")
  const sure = counting.findIndex(
    (target) => target === "operator" || (typeof target === "string" && indexOf(target) !== undefined)
  )
  return choices.length === 0 ? ["operator"] : sure < 0 ? counting : counting.slice(0, sure + 1)
}

/** One of those named, and when it is the first who is somebody. */
export type Chosen =
  | { readonly kind: "entry"; readonly when: Literal }
  | { readonly kind: "units"; readonly when: Literal; readonly units: ReadonlyMap<number, Literal> }

/** Those named, each with when it is the one that counts. */
export const chosenAmong = (world: World, { choices }: Deciders): readonly Chosen[] => {
  const { circuit } = world.space
  let before = circuit.yes
  return choices.map((target): Chosen => {
    const meant = meantUnits(world, target)
    if (meant.kind === "entry") return { kind: "entry", when: before }
    const isSomebody = circuit.any([...meant.units.values()])
    const when = circuit.all([before, isSomebody])
    before = circuit.all([before, opposite(isSomebody)])
    return { kind: "units", when, units: meant.units }
  })
}
