import { type Change, composeChanges } from "../../change/change.ts"
import { valueAt } from "../../change/value-at.ts"
import type { Condition } from "../../model/condition.ts"
import type { Addressee, Organization } from "../../model/organization.ts"
import { isList, isMap } from "../../model/plain-data.ts"
import type { ModelPath } from "../../problem/problem.ts"
import type { Subject } from "../subject.ts"
import type { FindingRule, Found } from "./finding.ts"
import { type StatedObligations, statedObligations } from "./obligations.ts"
import { listed } from "./wording.ts"

/** More approvers than this decide as a committee. */
const mostApprovers = 3

/** So many rules are tried together; of more, the first ones. */
const mostTried = 200

/** Something that asks for approval, with all that has to hold of a message for it to do so. */
interface Approval extends StatedObligations {
  readonly approve: readonly Addressee[]
  readonly when: readonly Condition[]
  /** By the lists it stands in of whose rules only one holds: which one it belongs to. */
  readonly choices: ReadonlyMap<string, string>
}

const committees = ({ organization }: Subject): readonly Found[] => {
  const approvals = approvalsOf(organization)
  const alone = approvals.filter(({ approve }) => approve.length > mostApprovers)
  const tried = approvals.slice(0, mostTried)
  const joined = tried
    .map((one) => joinedWith(one, tried))
    .sort((a, b) => approversOf(b).length - approversOf(a).length)
  const [largest = []] = alone.length > 0 ? [] : joined
  return [...alone.map((one) => [one]), largest].flatMap((together): readonly Found[] => {
    const approvers = approversOf(together)
    if (approvers.length <= mostApprovers) return []
    const names = together.map(({ path, obligations }) => nameOf(obligations) ?? path.join("."))
    return [
      {
        about: together.map(({ path }) => path.join(".")).join(" "),
        sentence: `${approvers.length} units have to approve the same answer${together.length > 1 ? ` where ${listed(names)} hold together` : ""}`,
        evidence: together.map(({ path }) => [...path, "approve"]),
        values: { approvers: approvers.length, most: mostApprovers },
        remedy: composeChanges(...together.flatMap((one) => asking(one, approvers.slice(0, mostApprovers))))
      }
    ]
  })
}

/** Lets only those approve who are to decide, and asks the others for their opinion. */
const asking = ({ path, approve, obligations }: Approval, deciding: readonly Addressee[]): readonly Change[] => {
  const isDeciding = (who: Addressee): boolean => deciding.some((one) => keyOf(one) === keyOf(who))
  const others = approve.filter((who) => !isDeciding(who))
  return others.length === 0
    ? []
    : [
        { kind: "set", path: [...path, "approve"], value: approve.filter(isDeciding) },
        { kind: "set", path: [...path, "consult"], value: [...(obligations.consult ?? []), ...others] }
      ]
}

const approvalsOf = (organization: Organization): readonly Approval[] =>
  statedObligations(organization).flatMap(({ path, obligations }) =>
    obligations.approve === undefined || obligations.approve.length === 0
      ? []
      : [
          {
            path,
            obligations,
            approve: obligations.approve,
            when: conditionsOver(organization, path),
            choices: choicesOver(organization, path)
          }
        ]
  )

/** The conditions on the way to a place, its own among them. */
const conditionsOver = (organization: Organization, path: ModelPath): readonly Condition[] =>
  path.flatMap((_, place) => {
    const part = valueAt(organization, path.slice(0, place + 1))
    return isMap(part) && isMap(part.when) ? [part.when] : []
  })

/** The groups over a place of whose rules only one holds, each with that one. What a group adds to all its rules is none. */
const choicesOver = (organization: Organization, path: ModelPath): ReadonlyMap<string, string> => {
  const choices = path.flatMap((step, place) => {
    const above = path.slice(0, place)
    const group = valueAt(organization, above)
    const isChoice = isMap(group) && (group.hit === "first" || group.hit === "unique") && step !== "defaults"
    return isChoice ? [[above.join("."), path.slice(place, place + 2).join(".")] as const] : []
  })
  return new Map(choices)
}

/** What asks for approval of the same answer besides one, each that adds somebody and can hold together with all before it. */
const joinedWith = (first: Approval, approvals: readonly Approval[]): readonly Approval[] => {
  const together = [first]
  for (const other of approvals) {
    const isMore = approversOf([...together, other]).length > approversOf(together).length
    if (isMore && together.every((one) => canJoin(one, other))) together.push(other)
  }
  return together
}

const approversOf = (approvals: readonly Approval[]): readonly Addressee[] => [
  ...new Map(approvals.flatMap(({ approve }) => approve.map((who) => [keyOf(who), who] as const))).values()
]

const keyOf = (who: Addressee): string => (typeof who === "string" ? who : `discipline ${who.discipline}`)

const nameOf = (stated: object): string | undefined =>
  "name" in stated && typeof stated.name === "string"
    ? stated.name
    : "id" in stated && typeof stated.id === "string"
      ? stated.id
      : undefined

/** Whether one answer can need both approvals: both are about messages, no list takes one of them only, and no fact parts them. */
const canJoin = (a: Approval, b: Approval): boolean =>
  [a, b].every(({ obligations }) => !("subject" in obligations) || obligations.subject === "message") &&
  [...a.choices].every(([list, entry]) => (b.choices.get(list) ?? entry) === entry) &&
  a.when.every((one) => b.when.every((other) => canMeet(one, other)))

/** Whether two conditions can hold of one message, where lists of values of the same fact are all that parts them. */
const canMeet = (a: Condition, b: Condition): boolean => {
  const others = new Map(Object.entries(b))
  return Object.entries(a).every(([fact, test]) => {
    const other = others.get(fact)
    const [some, rest] = [valuesOf(test), valuesOf(other)]
    return fact === "is" || some.length === 0 || rest.length === 0 || some.some((value) => rest.includes(value))
  })
}

/** The values that a test names in its short form; none of any other test. */
const valuesOf = (test: unknown): readonly unknown[] =>
  isList(test) ? test : typeof test === "string" || typeof test === "boolean" ? [test] : []

/** The rule about approvals. */
export const committeeRules: readonly FindingRule[] = [
  {
    code: "HF0103",
    severity: "major",
    title: "a committee approves",
    why: "Many may contribute, but an answer that many have to approve comes too late, and nobody has decided it.",
    sources: ["S3-32", "S3-34"],
    find: committees
  }
]
