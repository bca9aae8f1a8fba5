import { applyChange, type Change, composeChanges, type Ids, type Organization } from "@hubwright/core"
import * as fc from "fast-check"
import { channelChanges } from "./change/channels.ts"
import { elementChanges } from "./change/elements.ts"
import { reorganizations } from "./change/reorganizations.ts"
import { tieChanges } from "./change/ties.ts"

/**
 * Changes that can be applied to an organization: the five shapes with all or some of its units, every kind of small
 * change that its elements allow, and sequences of two, of which the second is one of the organization that the first
 * makes. About one in five is a shape and one in six a sequence.
 */
export function change<I extends Ids>(organization: Organization<I>): fc.Arbitrary<Change<I>>
export function change(organization: Organization): fc.Arbitrary<Change> {
  return fc.oneof(
    { weight: 5, arbitrary: single(organization) },
    { weight: 1, arbitrary: single(organization).chain((first) => sequence(organization, first)) }
  )
}

const single = (organization: Organization): fc.Arbitrary<Change> => {
  const small = [...tieChanges(organization), ...channelChanges(organization), ...elementChanges(organization)]
  const shapes = reorganizations(organization)
  return shapes.length === 0
    ? fc.oneof(...small)
    : fc.oneof({ weight: 3, arbitrary: fc.oneof(...small) }, { weight: 1, arbitrary: fc.oneof(...shapes) })
}

const sequence = (organization: Organization, first: Change): fc.Arbitrary<Change> => {
  const changed = applyChange(organization, first)
  return changed.ok ? single(changed.value).map((second) => composeChanges(first, second)) : fc.constant(first)
}
