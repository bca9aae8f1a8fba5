import { type Change, directedTieKinds, mutualTieKinds, type Organization } from "@hubwright/core"
import * as fc from "fast-check"
import { idsIn, twoOf, where } from "./ids.ts"

/** The changes of ties, as the tie changes themselves and as edits of the list. */
export const tieChanges = (organization: Organization): readonly fc.Arbitrary<Change>[] => {
  const { anybody } = idsIn(organization)
  const { ties } = organization
  return [
    ...where(anybody, 2, () =>
      fc
        .record({
          ends: twoOf(anybody),
          tie: fc.constantFrom(...mutualTieKinds, ...directedTieKinds),
          origin: fc.constantFrom("declared" as const, "observed" as const),
          strength: fc.constantFrom(1, 0.5, 4)
        })
        .map(({ ends: [from, to], ...rest }): Change => ({ kind: "add-tie", from, to, ...rest }))
    ),
    ...where(ties, 1, () =>
      fc.constantFrom(...ties).map((tie): Change => {
        const [from, to] = "between" in tie ? tie.between : [tie.from, tie.to]
        return { kind: "remove-tie", tie: tie.kind, from, to, origin: tie.origin }
      })
    ),
    ...where(ties, 1, () =>
      fc.nat({ max: ties.length - 1 }).map((index): Change => ({ kind: "unset", path: ["ties", index] }))
    ),
    ...where(ties, 1, () =>
      fc
        .tuple(fc.nat({ max: ties.length }), fc.constantFrom(...ties), fc.constantFrom(2, 7))
        .map(
          ([index, tie, strength]): Change => ({ kind: "insert", path: ["ties", index], value: { ...tie, strength } })
        )
    )
  ]
}
