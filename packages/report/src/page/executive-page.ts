import type { AnsweredQuestion, Assessment, ExecutiveQuestion, Strategy } from "@hubwright/core/assess"
import type { ReportFinding } from "../findings.ts"
import { element, type Markup } from "../markup/markup.ts"
import { citedDocuments } from "../survey/documents.ts"
import type { ReportOptions, Survey } from "../survey/survey.ts"
import { type ToldFinding, toldFindings } from "../survey/told-finding.ts"
import { paragraph, type Section, second, sectionMarkup, wanting } from "./blocks.ts"
import { framed } from "./frame.ts"
import { impactTable } from "./impact-table.ts"
import { progressClaim, progressScores } from "./progress-section.ts"

/** How many findings are told of what bears on a question. */
const mostFindings = 3

/** A question with the number that tells most: the first that is known, else the first. */
const inShort = (question: AnsweredQuestion): AnsweredQuestion => {
  const number = question.numbers.find(({ value }) => value !== undefined) ?? question.numbers[0]
  return { ...question, numbers: number === undefined ? [] : [number] }
}

/** What the answers rest on. */
interface ExecutiveFacts {
  readonly assessment: Assessment
  readonly strategy: Strategy
}

interface Answered {
  readonly question: ExecutiveQuestion
  /** The first of its numbers that is known, else the first. */
  readonly number: ExecutiveQuestion["numbers"][number] | undefined
  /** All that bears on it, the gravest first. */
  readonly findings: readonly ToldFinding[]
}

const answeredBy = (question: ExecutiveQuestion, findings: readonly ToldFinding[]): Answered => {
  const codes = new Set<string>(question.findings)
  return {
    question,
    number: inShort(question).numbers[0],
    findings: findings.filter(({ code }) => codes.has(code))
  }
}

const isGrave = ({ severity }: ToldFinding): boolean => severity === "critical" || severity === "major"

const findingItem = ({ words }: Survey, finding: ToldFinding): Markup => {
  const word = words.terms.weights[finding.severity]
  return element("li", {}, [
    isGrave(finding) ? wanting(word) : second(word),
    ` ${finding.sentence} `,
    second(finding.code)
  ])
}

/** The gravest finding of each kind: three of one kind tell less than one each of three. */
const tellingOf = (findings: readonly ToldFinding[]): readonly ToldFinding[] =>
  findings
    .filter(({ code }, place) => findings.findIndex((other) => other.code === code) === place)
    .slice(0, mostFindings)

const sectionOf = (survey: Survey, { question, number, findings }: Answered): Section => {
  const { sentences } = survey.words
  const { name = "", meaning = "", value, needs = "" } = number ?? {}
  const shown = tellingOf(findings)
  return {
    id: `question-${question.id}`,
    title: sentences.executiveAnswer({ measure: name, meaning, value, needs }),
    content: [
      element("p", { class: "number-line" }, [sentences.executiveNumber({ measure: name, value })]),
      ...paragraph(sentences.executiveFindings({ shown: shown.length, of: findings.length }), "caption"),
      ...(shown.length === 0
        ? []
        : [
            element(
              "ul",
              { class: "behind" },
              shown.map((finding) => findingItem(survey, finding))
            )
          ])
    ]
  }
}

const answeredIn = (survey: Survey, { assessment, strategy }: ExecutiveFacts): readonly Answered[] => {
  const told = toldFindings(assessment, survey)
  return strategy.executive.map((question) => answeredBy(question, told))
}

/** The answers of the page for executives, each with its section. */
export const executiveAnswersIn = (survey: Survey, facts: ExecutiveFacts): readonly ReportFinding[] =>
  answeredIn(survey, facts)
    .map((one) => sectionOf(survey, one))
    .map(({ id, title }) => ({ section: id, sentence: title }))

/**
 * The three questions that executives are to ask, each answered by a number and by what bears on it, and what isolation
 * costs: one printed page.
 */
export const executivePageOf = (survey: Survey, facts: ExecutiveFacts, options: ReportOptions): string => {
  const { sentences } = survey.words
  const answered = answeredIn(survey, facts)
  const headline = sentences.executiveHeadline({
    name: survey.naming.organization,
    answered: { count: answered.filter(({ number }) => number?.value !== undefined).length, of: answered.length },
    grave: answered.flatMap(({ findings }) => findings.filter(isGrave)).length
  })
  const asked = [...answered.map(({ question }) => question), ...facts.strategy.impacts]
  const sources = citedDocuments(asked.flatMap((question) => question.sources))
  return framed(survey, { ...options, headline }, [
    element("main", { id: "findings", class: "executive", tabindex: -1 }, [
      ...answered.flatMap((one) => [
        element("p", { class: "kicker" }, [one.question.question]),
        sectionMarkup(sectionOf(survey, one))
      ]),
      impactTable(survey, facts.strategy.impacts.map(inShort)),
      ...(survey.progress === undefined
        ? []
        : paragraph(`${progressClaim(survey, survey.progress)}. ${progressScores(survey, survey.progress)}`)),
      ...paragraph(sentences.executiveSources({ sources }), "note")
    ])
  ])
}
