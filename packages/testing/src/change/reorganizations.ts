import type { Organization, Reorganization } from "@hubwright/core"
import * as fc from "fast-check"
import { idsIn, where } from "./ids.ts"

/** What every reorganization may say besides its shape. */
const scope = (units: readonly string[]) =>
  fc.record(
    { units: fc.subarray([...units], { minLength: 1 }), move: fc.constantFrom("follow" as const, "none" as const) },
    { requiredKeys: [], noNullPrototype: true }
  )

/** The shapes that an organization can take: all five from three departments on. */
export const reorganizations = (organization: Organization): readonly fc.Arbitrary<Reorganization>[] => {
  const { departments } = idsIn(organization)
  return [
    ...where(departments, 1, () => {
      const hub = fc.constantFrom(...departments)
      const rest = scope(departments)
      return fc.oneof(
        rest.map((rest): Reorganization => ({ kind: "decentralize", ...rest })),
        rest.map((rest): Reorganization => ({ kind: "holistic", ...rest })),
        fc.tuple(hub, rest).map(([hub, rest]): Reorganization => ({ kind: "centralize", hub, ...rest })),
        fc.tuple(hub, rest).map(([hub, rest]): Reorganization => ({ kind: "hub-and-spoke", hub, ...rest }))
      )
    }),
    ...where(departments, 3, () =>
      fc.tuple(fc.shuffledSubarray([...departments], { minLength: 3 }), scope(departments)).map(
        ([[center = "", first = "", second = "", ...spokes], rest]): Reorganization => ({
          kind: "dandelion",
          center,
          hubs: [{ hub: first, spokes }, second],
          ...rest
        })
      )
    )
  ]
}
