import { isSameData } from "../../model/plain-data.ts"
import type { Decision } from "../decision.ts"
import type { Router } from "../router.ts"

/** Something about what is decided that is one thing before and another after. */
export interface Difference {
  /** `to`, `second`, `playbook`, `responsible`, or a part of the obligations such as `notify`. */
  readonly what: string
  /** Plain data; nothing where it is absent. */
  readonly before?: unknown
  readonly after?: unknown
}

/** How two decisions differ in what rules say: whom they name, what they oblige to. */
export const differencesBetween = (
  before: Router,
  after: Router,
  [old, young]: readonly [Decision, Decision]
): readonly Difference[] => {
  const [a, b] = [outcomeOf(before, old), outcomeOf(after, young)]
  const differences = [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((what): readonly Difference[] => {
    const [one, other] = [a[what], b[what]]
    return isSameData(one, other)
      ? []
      : [{ what, ...(one === undefined ? {} : { before: one }), ...(other === undefined ? {} : { after: other }) }]
  })
  const isElsewhere = old.responsible !== young.responsible && differences.length === 0
  return isElsewhere ? [{ what: "responsible", before: old.responsible, after: young.responsible }] : differences
}

const outcomeOf = (
  { deciding }: Router,
  { rule: name, playbook, obligations }: Decision
): { readonly [what: string]: unknown } => {
  const rule = deciding.find((one) => one.name === name)
  return { to: rule?.to, second: rule?.second, playbook, ...obligations }
}
