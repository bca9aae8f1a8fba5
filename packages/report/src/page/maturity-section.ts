import { type Stage, stageOf } from "@hubwright/core/assess"
import { drawStageTable, type StageTable } from "../pictures/stage-table.ts"
import type { MaturityReport, Survey } from "../survey/survey.ts"
import {
  columns,
  figure,
  type NamedPicture,
  numbers,
  paragraph,
  type Row,
  type Section,
  second,
  table,
  wanting
} from "./blocks.ts"

const nameOf = (survey: Survey, { name }: Stage): string | undefined =>
  name === undefined ? undefined : survey.naming.text(name)

const titleOf = (survey: Survey, { assessment, model }: MaturityReport): string =>
  survey.words.sentences.maturityTitle({
    model: survey.naming.text(model.title),
    least: nameOf(survey, assessment.stage.least),
    most: nameOf(survey, assessment.stage.most) ?? "",
    isSure: assessment.stage.least.place === assessment.stage.most.place
  })

/** The dimensions, those furthest from their most first, each with the stage that it would have by itself. */
const rowsOf = (survey: Survey, { model, assessment }: MaturityReport): StageTable["rows"] => {
  const values = new Map(assessment.answers.map(({ activity, value }) => [activity, value]))
  const howFar = (activity: string) => values.get(activity) ?? { low: 0, high: 1 }
  const next = Math.min(model.levels.length - 1, assessment.stage.least.place + 1)
  return [...assessment.profile.dimensions]
    .sort((a, b) => b.most - b.score.low - (a.most - a.score.low))
    .map(({ dimension: id, name, score, most }) => {
      const alone = { ...model, dimensions: model.dimensions.map((one) => ({ ...one, gated: one.id === id })) }
      const stage = stageOf(alone, howFar)
      return {
        label: survey.naming.text(name),
        note: survey.words.sentences.scoreOf({ ...score, most }),
        least: stage.least.place,
        most: stage.most.place,
        wanted: next
      }
    })
}

/** The table of stages of a maturity model. */
export const maturityPicture = (survey: Survey, report: MaturityReport): NamedPicture => {
  const rows = rowsOf(survey, report)
  const levels = report.model.levels.map(({ name }) => survey.naming.text(name))
  return {
    name: `maturity-${report.model.id}`,
    draw: (breadth) =>
      drawStageTable(
        { levels, rows },
        {
          breadth,
          title: titleOf(survey, report),
          description: rows.map(({ label, note }) => `${label}: ${note}`).join("; ")
        }
      )
  }
}

const answerRows = (survey: Survey, { model, assessment }: MaturityReport): readonly Row[] => {
  const { words, naming } = survey
  const activities = new Map(
    model.dimensions.flatMap(({ practices }) =>
      practices.flatMap((practice) => practice.activities.map((activity) => [activity.id, activity]))
    )
  )
  const levels = new Map(model.levels.map(({ id, name }, place) => [id, { name, place }]))
  const blocking = new Set(assessment.stage.blocking.map(({ activity }) => activity))
  return [...assessment.answers]
    .sort((a, b) => placeOf(a.activity) - placeOf(b.activity))
    .map(({ activity: id, value, coverageBy, said }): Row => {
      const activity = activities.get(id)
      const title = naming.text(activity?.title ?? id)
      const by = coverageBy === "person" || said !== undefined ? naming.text(said?.source ?? "") : ""
      return {
        cells: [
          [title, ...(blocking.has(id) ? [wanting(words.terms.labels["stands-before"])] : [])],
          naming.text(levels.get(activity?.level ?? "")?.name ?? ""),
          coverageBy === "nobody" && value.low < value.high
            ? [words.terms.labels.unknown, ...(activity === undefined ? [] : [second(naming.text(activity.question))])]
            : coverageBy === "person"
              ? by
              : words.terms.labels["by-model"],
          words.sentences.interval(value)
        ]
      }
    })

  function placeOf(id: string): number {
    return levels.get(activities.get(id)?.level ?? "")?.place ?? 0
  }
}

const roadmapRows = (survey: Survey, { roadmap }: MaturityReport): readonly Row[] =>
  roadmap.phases.flatMap(({ steps, stage }, phase) =>
    steps.map(({ title, effort, isUnknown }, index): Row => {
      const reached = nameOf(survey, stage)
      return {
        cells: [
          index === 0
            ? [
                survey.words.sentences.phase({ phase: phase + 1 }),
                ...(reached === undefined ? [] : [second(survey.words.sentences.phaseReaches({ stage: reached }))])
              ]
            : "",
          [survey.naming.text(title), ...(isUnknown ? [second(survey.words.terms.labels["find-out"])] : [])],
          survey.words.number(effort, 0)
        ]
      }
    })
  )

/** How mature the organization is by one model: a table of stages, the answers behind it, and the way ahead. */
export const maturitySection = (survey: Survey, report: MaturityReport): Section => {
  const { words, naming } = survey
  const { labels } = words.terms
  const { assessment, model } = report
  const open = assessment.answers.filter(({ value }) => value.low < value.high).length
  const people = assessment.answers.filter(
    ({ coverageBy, value }) => coverageBy === "person" && value.low === value.high
  ).length
  const id = `maturity-${model.id}`
  return {
    id,
    title: titleOf(survey, report),
    content: [
      figure(
        maturityPicture(survey, report),
        words.sentences.maturityCaption({
          levels: model.levels.map(({ name }) => naming.text(name)),
          byModel: assessment.answers.length - open - people,
          byPeople: people,
          open
        })
      ),
      numbers(words, [
        {
          id: `${id}-answers`,
          caption: labels.answers,
          columns: columns([labels.activity, labels.stage, labels["known-from"]], [labels.done]),
          rows: answerRows(survey, report)
        }
      ]),
      ...(report.roadmap.phases.length === 0
        ? []
        : [
            table({
              id: `${id}-roadmap`,
              caption: labels.roadmap,
              columns: columns([labels.phase, labels.activity], [labels.effort]),
              rows: roadmapRows(survey, report)
            })
          ]),
      ...(model.notice === undefined ? [] : paragraph(naming.text(model.notice), "note")),
      ...paragraph(
        words.sentences.maturitySources({
          sources: model.sources.map(({ author, title, year }) =>
            naming.text([author, title, year].filter((part) => part !== undefined).join(", "))
          )
        }),
        "note"
      )
    ]
  }
}
