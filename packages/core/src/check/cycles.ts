import { quoted } from "../problem/neutralize.ts"
import type { Problem } from "../problem/problem.ts"
import { circlesIn, type Step } from "./circles.ts"
import { problemOf } from "./report.ts"
import type { CheckCode } from "./severities.ts"
import type { Survey } from "./survey.ts"

/** Nothing leads back to itself: units to the units they belong to, reporting lines, escalations, deputies. */
export const checkCycles = (survey: Survey): readonly Problem[] => [
  ...inWords(survey, partsOfUnits(survey), {
    code: "HW0301",
    verb: "belongs to",
    help: "one of them belongs to another unit, or to none"
  }),
  ...inWords(survey, reportingLines(survey), {
    code: "HW0302",
    verb: "reports to",
    help: "one of them reports to somebody else, or to nobody"
  }),
  ...inWords(survey, escalations(survey), {
    code: "HW0303",
    verb: "escalates to",
    help: "let the chain end with somebody who decides"
  }),
  ...inWords(survey, deputies(survey), {
    code: "HW0304",
    verb: "is replaced by",
    atLeast: 3,
    help: "when all of them are away nobody is there: let the chain end with somebody else"
  })
]

const partsOfUnits = ({ organization: { departments } }: Survey): readonly Step[] =>
  stepsBy("departments", "parent", Object.values(departments))

const reportingLines = ({ organization: { people, ties } }: Survey): readonly Step[] => [
  ...stepsBy("people", "manager", Object.values(people)),
  ...ties.flatMap((tie, index) =>
    tie.kind === "reports" && tie.from !== tie.to && tie.strength !== 0
      ? [{ from: tie.from, to: tie.to, path: ["ties", index] }]
      : []
  )
]

const escalations = ({ organization }: Survey): readonly Step[] =>
  organization.escalation.map(({ unit, to }, index) => ({ from: unit, to, path: ["escalation", index, "to"] }))

const deputies = ({ organization: { people } }: Survey): readonly Step[] =>
  stepsBy("people", "deputy", Object.values(people)).filter(({ from, to }) => from !== to)

/** The steps from each element of a section to the one that it names under a key. */
const stepsBy = <Key extends string>(
  section: string,
  key: Key,
  elements: readonly ({ readonly id: string } & { readonly [K in Key]?: string })[]
): readonly Step[] => {
  const steps: Step[] = []
  for (const element of elements) {
    const { id, [key]: to } = element
    if (to !== undefined) steps.push({ from: id, to, path: [section, id, key] })
  }
  return steps
}

/** How many steps of a circle a sentence tells, and how many places it points to. */
const mostTold = 6

interface Wording {
  readonly code: CheckCode
  readonly verb: string
  readonly help: string
  /** Shorter circles are as they should be: two people who stand in for each other are the usual arrangement. */
  readonly atLeast?: number
}

const inWords = (
  survey: Survey,
  steps: readonly Step[],
  { code, verb, help, atLeast = 1 }: Wording
): readonly Problem[] =>
  circlesIn(steps).flatMap((circle) => {
    const [first, ...others] = circle
    if (first === undefined || circle.length < atLeast) return []
    const told = others
      .slice(0, mostTold - 1)
      .map((step) => `, ${pronoun(survey, step.from)} ${verb} ${quoted(step.to)}`)
    const rest = others.length < mostTold ? "" : `, and so on back to ${quoted(first.from)}`
    return [
      problemOf(code, {
        message: `${quoted(first.from)} ${verb} ${quoted(first.to)}${told.join("")}${rest}`,
        help,
        path: first.path,
        related: others.slice(0, mostTold).map(({ from, to, path }) => ({
          message: `${quoted(from)} ${verb} ${quoted(to)}`,
          path
        }))
      })
    ]
  })

const pronoun = (survey: Survey, id: string): string => (survey.section("person").ids.has(id) ? "who" : "which")
