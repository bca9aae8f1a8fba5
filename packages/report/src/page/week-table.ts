import type { Summary } from "@hubwright/simulate"
import { element, type Markup } from "../markup/markup.ts"
import type { Survey } from "../survey/survey.ts"
import { paragraph } from "./blocks.ts"

const days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const

/** From 0 to 4: the fifth of the whole in which a share lies. */
const classOf = (share: number): number => Math.min(4, Math.floor(share * 5))

/** By weekday and hour, in percent, how many of the messages that arrive then are answered in time. Empty where none are due. */
export const weekTable = ({ words }: Survey, { week }: Summary): Markup => {
  const { labels } = words.terms
  const shareAt = (hour: number): number | undefined => {
    const due = week.due[hour] ?? 0
    return due === 0 ? undefined : (week.inTime[hour] ?? 0) / due
  }
  const byDay = days.map((day, place) => {
    const hours = Array.from({ length: 24 }, (_, hour) => place * 24 + hour)
    const sum = (counts: readonly number[]): number => hours.reduce((total, hour) => total + (counts[hour] ?? 0), 0)
    return { day, hours, due: sum(week.due), inTime: sum(week.inTime) }
  })
  const [worst] = byDay.filter(({ due }) => due > 0).sort((a, b) => a.inTime / a.due - b.inTime / b.due)
  const caption = words.sentences.weekCaption({
    worst: worst === undefined ? undefined : labels[worst.day],
    share: worst === undefined ? 0 : worst.inTime / worst.due
  })
  return element("div", { class: "region", role: "region", tabindex: 0, "aria-labelledby": "week-table" }, [
    ...paragraph(caption, "caption"),
    element("table", { class: "week" }, [
      element("caption", { id: "week-table" }, [labels["in-time"]]),
      element("thead", {}, [
        element("tr", {}, [
          element("td", {}, []),
          ...Array.from({ length: 24 }, (_, hour) => element("th", { scope: "col" }, [words.number(hour, 0)]))
        ])
      ]),
      element(
        "tbody",
        {},
        byDay.map(({ day, hours }) =>
          element("tr", {}, [
            element("th", { scope: "row" }, [labels[day]]),
            ...hours.map((hour) => {
              const share = shareAt(hour)
              return share === undefined
                ? element("td", {}, [])
                : element("td", { class: `w${classOf(share)}` }, [words.sentences.weekCell({ share })])
            })
          ])
        )
      )
    ])
  ])
}
