import type { ModelPath } from "@hubwright/core"
import type { Check, Readiness, Strategy } from "@hubwright/core/assess"
import { drawSquareRows, type RowSquare } from "../pictures/square-rows.ts"
import type { Survey } from "../survey/survey.ts"
import {
  columns,
  figure,
  type NamedPicture,
  numbers,
  paragraph,
  type Row,
  type Section,
  second,
  wanting
} from "./blocks.ts"
import { impactTable } from "./impact-table.ts"

const readinesses = ({ pillars, groupHead, hub, crisis, team }: Strategy): readonly Readiness[] => [
  ...pillars,
  groupHead.duties,
  groupHead.means,
  hub,
  crisis,
  team
]

const titleOf = (survey: Survey, strategy: Strategy): string =>
  survey.words.sentences.strategyTitle({
    isNeeded: strategy.need.isNeeded,
    ready: { count: strategy.pillars.filter(({ verdict }) => verdict === "ready").length, of: strategy.pillars.length },
    team: strategy.team.verdict
  })

const squareOf = ({ isMet, title }: Check): RowSquare => ({
  kind: isMet === "yes" ? "good" : isMet === "no" ? "wanting" : "unknown",
  says: title
})

/** The picture of readiness: a square for everything that should be so. */
export const strategyPicture = (survey: Survey, strategy: Strategy): NamedPicture => {
  const rows = readinesses(strategy).map(({ title, checks }) => {
    const countOf = (truth: Check["isMet"]): number => checks.filter(({ isMet }) => isMet === truth).length
    const note = survey.words.sentences.partOf({
      count: countOf("yes"),
      of: checks.length,
      unknown: countOf("unknown")
    })
    return { label: survey.naming.text(title), note, squares: checks.map(squareOf) }
  })
  return {
    name: "strategy",
    draw: (breadth) =>
      drawSquareRows(rows, {
        breadth,
        title: titleOf(survey, strategy),
        description: rows.map(({ label, note }) => `${label}: ${note}`).join("; ")
      })
  }
}

/** How many elements that keep something from being so are named. */
const mostNamed = 5

/** What an element of the model is called, a person as far as may be said. */
const elementName = ({ naming }: Survey, [section, id, ...rest]: ModelPath): string => {
  const name = String(id)
  switch (section) {
    case "people":
      return naming.holder(name)
    case "departments":
    case "agencies":
      return naming.unit(name)
    case "channels":
      return naming.channel(name)
    case "topics":
      return naming.topic(name)
    case "products":
      return naming.product(name)
    default:
      return naming.text([id, ...rest].join(" › "))
  }
}

const rowOf = (survey: Survey, topic: string, check: Check): Row => {
  const { labels } = survey.words.terms
  const against = [...new Set(check.facts.flatMap((fact) => fact.against.map((path) => elementName(survey, path))))]
  const named = against.slice(0, mostNamed)
  return {
    cells: [
      survey.naming.text(check.title),
      topic,
      check.isMet === "yes" ? labels.yes : check.isMet === "no" ? [wanting(labels.no)] : labels.unknown,
      named.length === 0
        ? "–"
        : [...named.map((text) => second(text)), ...(against.length > named.length ? [second("…")] : [])]
    ]
  }
}

/** How the organization is set up as a group: pillars, duties, crisis and team. */
export const strategySection = (survey: Survey, strategy: Strategy): Section => {
  const { words, naming } = survey
  const { labels } = words.terms
  const reasons = strategy.need.reasons.filter(({ isMet }) => isMet === "yes").map(({ title }) => naming.text(title))
  return {
    id: "strategy",
    title: titleOf(survey, strategy),
    content: [
      ...paragraph(words.sentences.strategyNeed({ isNeeded: strategy.need.isNeeded, reasons })),
      figure(strategyPicture(survey, strategy), words.sentences.strategyCaption({})),
      impactTable(survey, strategy.impacts),
      numbers(words, [
        {
          id: "strategy-table",
          caption: labels["should-be"],
          columns: columns([labels.should, labels.of, labels["is-so"], labels.except]),
          rows: readinesses(strategy).flatMap(({ title, checks }) =>
            checks.filter(({ isMet }) => isMet !== "yes").map((check) => rowOf(survey, naming.text(title), check))
          )
        }
      ])
    ]
  }
}
