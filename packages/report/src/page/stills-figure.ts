import { epochMillis } from "@hubwright/core/time"
import type { Still, Stills, UnitFrame } from "@hubwright/simulate"
import { drawStills, type StillPanel } from "../pictures/stills.ts"
import { limitMinutes } from "../survey/simulated.ts"
import type { Survey } from "../survey/survey.ts"
import type { NamedPicture, Row, Table } from "./blocks.ts"
import { columns } from "./blocks.ts"

/** The most places that are drawn each by itself. */
const mostPlaces = 9
/** The most marks at one place; of more, a mark stands for several messages. */
const mostMarks = 160

const days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const
const dayMillis = 86_400_000

const nothing: UnitFrame = { waiting: 0, sought: 0, atWork: 0 }

const sizeOf = ({ waiting, sought, atWork }: UnitFrame): number => waiting + sought + atWork

const added = (a: UnitFrame, b: UnitFrame): UnitFrame => ({
  waiting: a.waiting + b.waiting,
  sought: a.sought + b.sought,
  atWork: a.atWork + b.atWork
})

/** A place of the picture: a unit, or all that are not drawn by themselves. */
interface Place {
  readonly name: string
  readonly units: readonly string[]
}

const placesOf = ({ words, naming }: Survey, { stills }: Stills): readonly Place[] => {
  const units = [...new Set(stills.flatMap(({ units: seen }) => Object.keys(seen)))]
  const total = (unit: string): number =>
    stills.reduce((sum, { units: seen }) => sum + sizeOf(seen[unit] ?? nothing), 0)
  const ordered = units.toSorted((a, b) => total(b) - total(a) || (a < b ? -1 : 1))
  const own = ordered.length > mostPlaces ? mostPlaces - 1 : ordered.length
  const others = ordered.slice(own)
  return [
    ...ordered.slice(0, own).map((unit) => ({ name: naming.holder(unit), units: [unit] })),
    ...(others.length === 0 ? [] : [{ name: words.sentences.othersOf({ count: others.length }), units: others }])
  ]
}

const at = ({ units }: Still, place: Place): UnitFrame =>
  place.units.reduce((sum, unit) => added(sum, units[unit] ?? nothing), nothing)

/** The weekday, the date and the time of a still. */
const momentOf = ({ words }: Survey, { at: moment }: Still) => {
  const [date = "", time = ""] = moment.split("T")
  const day = Math.floor((epochMillis(`${date}T00:00:00Z`) ?? 0) / dayMillis) + 3
  return { day: words.terms.labels[days[day % 7] ?? "monday"], date, time }
}

/** How many messages a mark stands for. */
const perMark = (places: readonly Place[], { stills }: Stills): number =>
  Math.max(
    1,
    Math.ceil(Math.max(0, ...places.flatMap((place) => stills.map((still) => sizeOf(at(still, place))))) / mostMarks)
  )

/** What the picture is to be read by. */
export const stillsCaption = (survey: Survey, stills: Stills): string =>
  survey.words.sentences.stillsCaption({ each: perMark(placesOf(survey, stills), stills) })

/** The queues of one run, stopped three times around the moment when most messages wait. */
export const stillsPicture = (survey: Survey, stills: Stills): NamedPicture => {
  const { words, organization } = survey
  const { sentences } = words
  const places = placesOf(survey, stills)
  const each = perMark(places, stills)
  const limit = sentences.lasting({ minutes: limitMinutes(organization) })
  const [, peak] = stills.stills
  const waitingAt = (place: Place): number => at(peak, place).waiting + at(peak, place).sought
  const [longest] = places.filter(({ units }) => units.length === 1).toSorted((a, b) => waitingAt(b) - waitingAt(a))
  const panels = stills.stills.map((still): StillPanel => {
    const { waiting, answeredEarly: early, answeredLate: late, lost } = still
    const moment = momentOf(survey, still)
    return {
      title: sentences.stillHead(moment),
      note: sentences.stillNote({ waiting, date: moment.date }),
      foot: [sentences.stillAnswered({ early, late, limit }), sentences.stillLost({ lost })],
      marks: places.map((place) => {
        const seen = at(still, place)
        const marks = (count: number): number => Math.ceil(count / each)
        return { atWork: marks(seen.atWork), waiting: marks(seen.waiting), sought: marks(seen.sought) }
      })
    }
  })
  return {
    name: "stills",
    draw: (breadth) =>
      drawStills(panels, {
        breadth,
        title: sentences.stillsTitle({
          moment: sentences.stillMoment(momentOf(survey, peak)),
          waiting: peak.waiting,
          longest: longest === undefined ? undefined : { name: longest.name, waiting: waitingAt(longest) }
        }),
        description: panels.map(({ title, note, foot }) => `${title}, ${note}; ${foot.join(", ")}`).join(". "),
        places: places.map(({ name }) => name)
      })
  }
}

/** What stands in the picture, in numbers. */
export const stillsTable = (survey: Survey, stills: Stills): Table => {
  const { words } = survey
  const { labels } = words.terms
  return {
    id: "still-numbers",
    caption: labels.stills,
    columns: columns([
      labels.unit,
      ...stills.stills.map((still) => words.sentences.stillMoment(momentOf(survey, still)))
    ]),
    rows: placesOf(survey, stills).map(
      (place): Row => ({
        cells: [place.name, ...stills.stills.map((still) => words.sentences.stillCell(at(still, place)))]
      })
    )
  }
}
