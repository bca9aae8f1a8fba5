import type { Organization } from "@hubwright/core"
import { custodySection } from "./page/custody-section.ts"
import { deadEndsSection } from "./page/dead-ends-section.ts"
import { declaredSection } from "./page/declared-section.ts"
import type { Expertise, Need } from "./survey/reach.ts"
import { type ReportInput, type ReportOptions, type Survey, surveyOf } from "./survey/survey.ts"

/** Something that a report finds, as the section that shows it claims it. */
export interface ReportFinding {
  /** The id of the section of the page: `dead-ends`, `declared`, `custody`. */
  readonly section: string
  readonly sentence: string
}

/**
 * What a report finds, most important first: the expertise of high risk, regulated before others, that most channels do
 * not reach; whether it is organized as it says; who holds the channels; all other dead ends.
 */
export const findingsOf = (
  input: ReportInput,
  options: Pick<ReportOptions, "at" | "names" | "words">
): readonly ReportFinding[] => findingsIn(surveyOf(input, options))

/** What a survey finds, most important first. */
export const findingsIn = (survey: Survey): readonly ReportFinding[] => {
  const [deadEnds, declared, custody] = [deadEndsSection(survey), declaredSection(survey), custodySection(survey)]
  const urgent = unreachedOf(survey).filter(({ isUrgent }) => isUrgent)
  const claim = ({ id, title }: { readonly id: string; readonly title: string }): ReportFinding => ({
    section: id,
    sentence: title
  })
  const danger = urgent.map(({ sentence }): ReportFinding => ({ section: deadEnds.id, sentence }))
  return [...danger.slice(0, 1), claim(declared), claim(custody), claim(deadEnds), ...danger.slice(1)]
}

interface Unreached {
  readonly sentence: string
  readonly isUrgent: boolean
}

/** Each expertise that some channel cannot reach: that of most policies first, then that of most channels. */
const unreachedOf = (survey: Survey): readonly Unreached[] => {
  const { reach, words, naming, organization } = survey
  const groups = new Map<string, readonly Need[]>()
  for (const need of reach.needs) {
    const key = `${need.expertise.kind} ${need.expertise.id}`
    groups.set(key, [...(groups.get(key) ?? []), need])
  }
  return [...groups.values()]
    .flatMap((needs) => {
      const [first] = needs
      const closed = needs.filter(({ isReached }) => !isReached)
      const blocked = closed.length
      return first === undefined || blocked === 0
        ? []
        : [{ expertise: first.expertise, blocked, of: needs.length, channels: closed.map(({ channel }) => channel) }]
    })
    .sort(
      (a, b) =>
        policiesOn(organization, b.expertise) - policiesOn(organization, a.expertise) ||
        b.blocked / b.of - a.blocked / a.of ||
        b.blocked - a.blocked
    )
    .map(({ expertise, blocked, of, channels: [first] }) => ({
      isUrgent: isUrgent(organization, expertise),
      sentence: words.sentences.unreached({
        expertise: expertise.kind === "topic" ? naming.topic(expertise.id) : naming.product(expertise.id),
        experts: expertise.experts.map((id) => naming.holder(id)),
        blocked: { count: blocked, of },
        ...(blocked === 1 && of > 1 && first !== undefined ? { channel: naming.channel(first) } : {})
      })
    }))
}

/** How many of the organization's policies speak of messages about a topic or a product. */
const policiesOn = ({ policies }: Organization, { kind, id }: Expertise): number =>
  policies.rules.filter(({ when }) => tests(when, kind, id)).length

/** Whether a condition tests a fact for a value, at whatever depth. */
const tests = (condition: unknown, fact: string, value: string): boolean => {
  if (typeof condition !== "object" || condition === null) return false
  return Object.entries(condition).some(([key, part]) =>
    key === fact ? JSON.stringify(part).includes(JSON.stringify(value)) : tests(part, fact, value)
  )
}

const isUrgent = ({ topics, products }: Organization, { kind, id }: Expertise): boolean =>
  kind === "topic" ? topics[id]?.risk === "high" : products[id]?.prescriptionOnly === true
