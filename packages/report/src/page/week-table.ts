import { type Summary, type Utilization, utilizationOf } from "@hubwright/simulate"
import { element, type Markup } from "../markup/markup.ts"
import type { Survey } from "../survey/survey.ts"
import { smallestGroup } from "../survey/unit.ts"
import { columns, paragraph, type Table } from "./blocks.ts"

const days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const

const hoursOfDay = Array.from({ length: 24 }, (_, hour) => hour)

/** From 0 to 4: the fifth of the whole in which a share lies. */
const classOf = (share: number): number => Math.min(4, Math.floor(share * 5))

interface HourlyShares {
  readonly id: string
  readonly title: string
  readonly caption: string
  /** By the hour of the week, from Monday, 00:00; nothing where there is nothing to tell. */
  readonly shares: readonly (number | undefined)[]
  /** What the classes of cells begin with: `w` where much is good, `u` where it is but much. */
  readonly scale: "w" | "u"
}

/** Shares by weekday and hour, in percent. */
const hourTable = ({ words }: Survey, { id, title, caption, shares, scale }: HourlyShares): Markup =>
  element("div", { class: "region", role: "region", tabindex: 0, "aria-labelledby": id }, [
    ...paragraph(caption, "caption"),
    element("table", { class: "week" }, [
      element("caption", { id }, [title]),
      element("thead", {}, [
        element("tr", {}, [
          element("td", {}, []),
          ...hoursOfDay.map((hour) => element("th", { scope: "col" }, [words.number(hour, 0)]))
        ])
      ]),
      element(
        "tbody",
        {},
        days.map((day, place) =>
          element("tr", {}, [
            element("th", { scope: "row" }, [words.terms.labels[day]]),
            ...hoursOfDay.map((hour) => {
              const share = shares[place * 24 + hour]
              return share === undefined
                ? element("td", {}, [])
                : element("td", { class: `${scale}${classOf(share)}` }, [words.sentences.weekCell({ share })])
            })
          ])
        )
      )
    ])
  ])

/** By weekday and hour, in percent, how many of the messages that arrive then are answered in time. Empty where none are due. */
export const weekTable = (survey: Survey, { week }: Summary): Markup => {
  const { labels } = survey.words.terms
  const byDay = days.map((day, place) => {
    const sum = (counts: readonly number[]): number =>
      hoursOfDay.reduce((total, hour) => total + (counts[place * 24 + hour] ?? 0), 0)
    return { day, due: sum(week.due), inTime: sum(week.inTime) }
  })
  const [worst] = byDay.filter(({ due }) => due > 0).sort((a, b) => a.inTime / a.due - b.inTime / b.due)
  return hourTable(survey, {
    id: "week-table",
    title: labels["in-time"],
    caption: survey.words.sentences.weekCaption({
      worst: worst === undefined ? undefined : labels[worst.day],
      share: worst === undefined ? 0 : worst.inTime / worst.due
    }),
    shares: week.due.map((due, hour) => (due === 0 ? undefined : (week.inTime[hour] ?? 0) / due)),
    scale: "w"
  })
}

/** Of how many people at least it may be told how much they work. */
const fewestTold = ({ names }: Survey): number => (names === "shown" ? 1 : smallestGroup)

/** When people work most of their shifts, in words; nothing where they never do. */
const busiestIn = (
  { words }: Survey,
  { week }: Utilization
): { readonly moment: string; readonly share: number } | undefined => {
  const share = Math.max(0, ...week.map((one) => one ?? 0))
  const hour = week.indexOf(share)
  const day = days[Math.floor(hour / 24)]
  if (share === 0 || day === undefined) return undefined
  return { moment: words.sentences.weekHour({ day: words.terms.labels[day], hour: hour % 24 }), share }
}

const meanOf = ({ values }: Utilization): number => {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? 0 : known.reduce((sum, value) => sum + value, 0) / known.length
}

/** By weekday and hour, in percent, how much of their shifts people work; nothing where they are too few to tell. */
export const utilizationTable = (survey: Survey, summary: Summary): readonly Markup[] => {
  const all = utilizationOf(summary, () => true)
  if (all.people < fewestTold(survey)) return []
  const busiest = busiestIn(survey, all)
  return [
    hourTable(survey, {
      id: "utilization-week",
      title: survey.words.terms.labels.utilization,
      caption: survey.words.sentences.utilizationCaption({
        people: all.people,
        share: meanOf(all),
        ...(busiest === undefined ? {} : { busiest })
      }),
      shares: all.week.map((share) => share ?? undefined),
      scale: "u"
    })
  ]
}

/** How much of their shifts the people of departments and agencies work; of those alone of whom it may be told. */
export const utilizationRows = (survey: Survey, { people, ...summary }: Summary): Table => {
  const { labels } = survey.words.terms
  const { sentences, number } = survey.words
  const units = [...new Set(Object.values(people).map(({ unit }) => unit))]
  const told = units
    .map((unit) => ({ unit, own: utilizationOf({ ...summary, people }, (work) => work.unit === unit) }))
    .filter(({ own }) => own.people >= fewestTold(survey))
    .sort((a, b) => meanOf(b.own) - meanOf(a.own) || (a.unit < b.unit ? -1 : 1))
  return {
    id: "utilization",
    caption: sentences.utilizationOfUnits({ smallest: fewestTold(survey) }),
    columns: columns([labels.unit], [labels.people, labels.utilization, labels.busiest]),
    rows: told.map(({ unit, own }) => {
      const busiest = busiestIn(survey, own)
      return {
        cells: [
          survey.naming.unit(unit),
          number(own.people, 0),
          sentences.percent({ share: meanOf(own) }),
          busiest === undefined ? "" : `${busiest.moment}: ${sentences.percent(busiest)}`
        ]
      }
    })
  }
}
