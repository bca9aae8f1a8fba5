import type { Topology } from "@hubwright/core"
import { type MeasureName, typicalResponses } from "@hubwright/simulate"
import { element, type Markup } from "../markup/markup.ts"
import { drawBarRows } from "../pictures/bar-rows.ts"
import { type DotRow, drawDotPlot } from "../pictures/dot-plot.ts"
import { drawEffectRows } from "../pictures/effect-rows.ts"
import {
  bestOf,
  limitMinutes,
  meanIn,
  type ReportedBreakEvens,
  type Simulated,
  type SimulationReport,
  simulatedIn,
  unansweredHours
} from "../survey/simulated.ts"
import type { Survey } from "../survey/survey.ts"
import { columns, figure, type NamedPicture, numbers, paragraph, type Row, type Section, withCode } from "./blocks.ts"
import { breakEvenPicture, breakEvenTable } from "./break-even-figure.ts"
import { flowPicture } from "./flow-figure.ts"
import { stillsCaption, stillsPicture, stillsTable } from "./stills-figure.ts"
import { utilizationRows, utilizationTable, weekTable } from "./week-table.ts"

const nameOf = (survey: Survey, { summary: { scenario } }: Simulated): string => scenarioName(survey, scenario)

const scenarioName = ({ words, naming }: Survey, scenario: string): string => {
  const shapes: { readonly [name: string]: string } = words.terms.topologies satisfies { [T in Topology]: string }
  return scenario === "today" ? words.terms.labels.today : (shapes[scenario] ?? naming.text(scenario))
}

const titleOf = (survey: Survey, simulated: readonly Simulated[]): string => {
  const best = bestOf(simulated)
  return survey.words.sentences.simulationTitle({
    unanswered: simulated[0]?.unanswered.mean ?? 0,
    hours: unansweredHours,
    best: best === undefined ? undefined : { name: nameOf(survey, best), unanswered: best.unanswered.mean }
  })
}

/** How many dots stand for all messages: as many as people read best (Fernandes and others 2018). */
const dotCount = 50

/** How long messages wait: today, and in the arrangement that leaves least unanswered. */
const waitsPicture = (survey: Survey, simulated: readonly Simulated[]): NamedPicture => {
  const { words, organization } = survey
  const limit = limitMinutes(organization)
  const limitText = words.sentences.lasting({ minutes: limit })
  const [today] = simulated
  const best = bestOf(simulated)
  const rows = [...(today === undefined ? [] : [today]), ...(best === undefined ? [] : [best])].map((one): DotRow => {
    const minutes = typicalResponses(one.summary, dotCount)
    const early = minutes.filter((time) => time !== undefined && time < limit).length
    return {
      label: nameOf(survey, one),
      note: words.sentences.dotsNote({ early, dots: dotCount, limit: limitText }),
      minutes
    }
  })
  return {
    name: "waits",
    draw: (breadth) =>
      drawDotPlot(rows, {
        breadth,
        title: rows.map(({ label: text, note }) => `${text}: ${note}`).join("; "),
        description: words.sentences.dotsCaption({ dots: dotCount, limit: limitText }),
        scale: {
          limit: { minutes: limit, label: limitText },
          marks: [10, 60, 480]
            .filter((minutes) => minutes * 2 < limit)
            .map((minutes) => ({
              minutes,
              label: words.sentences.lasting({ minutes })
            })),
          never: words.terms.labels.never
        }
      })
  }
}

/** What every arrangement changes, beside what single runs gave. */
const effectsPicture = (survey: Survey, simulated: readonly Simulated[]): NamedPicture => {
  const { words } = survey
  const { sentences, terms } = words
  return {
    name: "effects",
    draw: (breadth) =>
      drawEffectRows(
        simulated.map((one) => ({
          label: nameOf(survey, one),
          outcomes: (one.summary.measures["share-unanswered-72h"] ?? []).flatMap((share) => share ?? []),
          ...(one.effect === undefined ? {} : { effect: one.effect }),
          note:
            one.effect === undefined ? sentences.percent({ share: one.unanswered.mean }) : sentences.effect(one.effect)
        })),
        {
          breadth,
          title: titleOf(survey, simulated),
          description: simulated
            .map((one) => `${nameOf(survey, one)}: ${sentences.percent({ share: one.unanswered.mean })}`)
            .join("; "),
          words: { outcomes: sentences.effectsHead({ hours: unansweredHours }), effects: terms.labels["against-today"] }
        }
      )
  }
}

const causes = [
  { measure: "waiting-own-queue", label: "waiting-own-queue", isMeant: false },
  { measure: "waiting-other-department", label: "waiting-other-department", isMeant: true },
  { measure: "waiting-approval", label: "waiting-approval", isMeant: true },
  { measure: "waiting-no-tie", label: "waiting-no-tie", isMeant: true },
  { measure: "waiting-no-shift", label: "waiting-no-shift", isMeant: false }
] as const satisfies readonly { readonly measure: MeasureName; readonly label: string; readonly isMeant: boolean }[]

const waitingCaption = ({ words }: Survey, { summary }: Simulated): string =>
  words.sentences.waitingCaption({
    onOthers: meanIn(summary, "share-waiting-on-others"),
    minutes: meanIn(summary, "waiting-minutes")
  })

/** For whom messages wait today. */
const causesPicture = (survey: Survey, today: Simulated): NamedPicture => {
  const { words } = survey
  const rows = causes.map(({ measure, label, isMeant }) => {
    const minutes = meanIn(today.summary, measure)
    return { label: words.terms.labels[label], note: words.sentences.lasting({ minutes }), length: minutes, isMeant }
  })
  return {
    name: "causes",
    draw: (breadth) =>
      drawBarRows(rows, {
        breadth,
        title: words.sentences.waitingTitle({ onOthers: meanIn(today.summary, "share-waiting-on-others") }),
        description: rows.map(({ label, note }) => `${label}: ${note}`).join("; ")
      })
  }
}

const numbersRow = (survey: Survey, one: Simulated): Row => {
  const { sentences } = survey.words
  const { summary, unanswered, effect } = one
  const share = (measure: MeasureName): string => sentences.percent({ share: meanIn(summary, measure) })
  return {
    cells: [
      nameOf(survey, one),
      sentences.percent({ share: unanswered.mean }),
      effect === undefined ? "" : sentences.effect(effect),
      share("share-in-time"),
      sentences.lasting({ minutes: meanIn(summary, "first-response-minutes") }),
      share("share-waiting-on-others")
    ]
  }
}

const assumedList = ({ words, naming }: Survey, { assumed }: SimulationReport): readonly Markup[] =>
  assumed.length === 0
    ? []
    : [
        element("h3", {}, [words.terms.labels.assumed]),
        element(
          "ul",
          {},
          assumed.map(({ sentence, help }) =>
            element("li", {}, withCode(naming.told(words.sentences.assumed({ sentence, help }))))
          )
        )
      ]

/** What today is not compared with. */
const leftOutParagraph = ({ words, naming }: Survey, { leftOut = [] }: SimulationReport): readonly Markup[] =>
  leftOut.length === 0
    ? []
    : [
        element(
          "p",
          { class: "note" },
          withCode(naming.told(leftOut.map((one) => words.sentences.notCompared({ sentence: one })).join(" ")))
        )
      ]

/** What was looked into of how wrong assumptions may be: nothing, or one. */
const breakEvensIn = ({ breakEvens }: SimulationReport): readonly ReportedBreakEvens[] =>
  breakEvens === undefined || breakEvens.assumptions.length === 0 ? [] : [breakEvens]

/** The pictures of what was simulated. */
export const simulationPictures = (survey: Survey, report: SimulationReport): readonly NamedPicture[] => {
  const simulated = simulatedIn(report)
  const [today] = simulated
  return today === undefined
    ? []
    : [
        waitsPicture(survey, simulated),
        ...(simulated.length === 1 ? [] : [effectsPicture(survey, simulated)]),
        causesPicture(survey, today),
        flowPicture(survey, today.summary),
        ...(report.stills === undefined ? [] : [stillsPicture(survey, report.stills)]),
        ...breakEvensIn(report).map((found) => breakEvenPicture(survey, found, scenarioName(survey, found.scenario)))
      ]
}

/** How wrong assumptions may be, where that was looked into. */
const breakEvenFigures = (survey: Survey, report: SimulationReport): readonly Markup[] =>
  breakEvensIn(report).map((found) => {
    const name = scenarioName(survey, found.scenario)
    const caption = survey.words.sentences.breakEvenCaption({ name, hours: unansweredHours })
    return figure(breakEvenPicture(survey, found, name), caption)
  })

/** What happens to messages, simulated: how long they wait and for whom, when it fails, where they go, and what would change it. */
export const simulationSection = (survey: Survey, report: SimulationReport): readonly Section[] => {
  const { words, organization } = survey
  const { sentences } = words
  const { labels } = words.terms
  const simulated = simulatedIn(report)
  const [today] = simulated
  if (today === undefined) return []
  const { summary, unanswered } = today
  const limit = sentences.lasting({ minutes: limitMinutes(organization) })
  return [
    {
      id: "simulation",
      title: titleOf(survey, simulated),
      content: [
        ...paragraph(
          sentences.simulationRun({
            replications: summary.replications[1],
            days: summary.days,
            warmUpDays: report.warmUpDays,
            seed: summary.seed,
            messages: meanIn(summary, "arrived")
          })
        ),
        figure(waitsPicture(survey, simulated), sentences.dotsCaption({ dots: dotCount, limit })),
        ...(simulated.length === 1
          ? []
          : [
              figure(
                effectsPicture(survey, simulated),
                sentences.effectsCaption({
                  hours: unansweredHours,
                  confidence: unanswered.confidence,
                  runs: summary.replications[1]
                })
              )
            ]),
        ...leftOutParagraph(survey, report),
        ...breakEvenFigures(survey, report),
        figure(causesPicture(survey, today), waitingCaption(survey, today)),
        weekTable(survey, summary),
        ...utilizationTable(survey, summary),
        figure(flowPicture(survey, summary), sentences.flowCaption({ messages: meanIn(summary, "arrived") })),
        ...(report.stills === undefined
          ? []
          : [figure(stillsPicture(survey, report.stills), stillsCaption(survey, report.stills))]),
        numbers(words, [
          ...breakEvensIn(report).map((found) => breakEvenTable(survey, found)),
          ...(report.stills === undefined ? [] : [stillsTable(survey, report.stills)]),
          utilizationRows(survey, summary),
          {
            id: "simulated",
            caption: labels.simulated,
            columns: columns(
              [labels.arrangement],
              [
                labels.unanswered,
                labels["against-today"],
                labels["in-time"],
                labels["first-reply"],
                labels["waiting-on-others"]
              ]
            ),
            rows: simulated.map((one) => numbersRow(survey, one))
          }
        ]),
        ...assumedList(survey, report)
      ]
    }
  ]
}
