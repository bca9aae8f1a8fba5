import type { Target } from "../../model/organization.ts"
import { type Literal, opposite } from "./assignment.ts"
import { meantUnits } from "./meant.ts"
import type { World } from "./world.ts"

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
