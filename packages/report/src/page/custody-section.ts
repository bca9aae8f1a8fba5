import type { Markup } from "../markup/markup.ts"
import { areDrawnAsBars, drawSquareRows, type RowSquare, type SquareRow } from "../pictures/square-rows.ts"
import type { Custody } from "../survey/custody.ts"
import type { Survey } from "../survey/survey.ts"
import {
  columns,
  figure,
  firstRows,
  type NamedPicture,
  paragraph,
  type Row,
  type Section,
  second,
  table,
  wanting
} from "./blocks.ts"

/** Those of some holders who are still there. */
const present = (ids: readonly string[], { gone }: Custody): readonly string[] => ids.filter((id) => !gone.has(id))

/** Whether the credentials of a channel are held by agencies alone. */
const isHeldOutside = ({ organization }: Survey, held: Custody): boolean => {
  const custodians = present(held.custodians, held)
  return custodians.length > 0 && custodians.every((id) => Object.hasOwn(organization.agencies, id))
}

/** Whether all who hold the credentials of a channel have left. */
const isLeftBehind = (held: Custody): boolean =>
  held.custodians.length > 0 && present(held.custodians, held).length === 0

const titleOf = (survey: Survey): string => {
  const { custody, words } = survey
  return words.sentences.custodyTitle({
    channels: custody.length,
    withoutCustodian: custody.filter(({ custodians }) => custodians.length === 0).length,
    leftBehind: custody.filter(isLeftBehind).length,
    doubled: custody.filter(({ doubles }) => doubles.length > 0).length,
    outside: custody.filter((held) => isHeldOutside(survey, held)).length
  })
}

/** The picture of custody: what is asked of each channel, and of how many it holds. */
export const custodyPicture = (survey: Survey): NamedPicture => {
  const { custody, words, naming } = survey
  const { labels } = words.terms
  const rowOf = (text: string, judge: (held: Custody) => boolean | undefined): SquareRow => {
    const squares = custody.map((held): RowSquare => {
      const isGood = judge(held)
      return {
        kind: isGood === undefined ? "unknown" : isGood ? "good" : "wanting",
        says: naming.channel(held.channel.id)
      }
    })
    const countOf = (kind: RowSquare["kind"]): number => squares.filter((square) => square.kind === kind).length
    const note = words.sentences.partOf({ count: countOf("good"), of: squares.length, unknown: countOf("unknown") })
    return { label: text, note, squares }
  }
  const rows = [
    rowOf(labels.custodian, (held) => present(held.custodians, held).length > 0),
    rowOf(labels["held-inside"], (held) => present(held.custodians, held).length > 0 && !isHeldOutside(survey, held)),
    rowOf(labels.deputy, (held) => present(held.deputies, held).length > 0),
    rowOf(labels.mfa, ({ mfa }) => mfa),
    rowOf(labels["no-double"], ({ doubles }) => doubles.length === 0)
  ]
  return {
    name: "custody",
    draw: (breadth) =>
      drawSquareRows(rows, {
        breadth,
        title: titleOf(survey),
        description: rows.map(({ label, note }) => `${label}: ${note}`).join("; ")
      })
  }
}

/** The most doubles of a channel that are named. */
const mostDoubles = 5

const rowOf = (survey: Survey, held: Custody): Row => {
  const { words, naming } = survey
  const { labels, platforms } = words.terms
  const { channel, operators, accountable, custodians, deputies, agencies, mfa, rotated, doubles } = held
  const holders = (ids: readonly string[]): readonly Markup[] => [
    ...(ids.length === 0 ? [wanting(labels.nobody)] : []),
    ...[ids.filter((id) => !held.gone.has(id)).map((id) => naming.holder(id))].flatMap((names) =>
      names.length === 0 ? [] : [names.join("; ")]
    ),
    ...ids.flatMap((id) => {
      const since = held.gone.get(id)
      return since === undefined ? [] : [wanting(words.sentences.gone({ holder: naming.holder(id), since }))]
    })
  ]
  const agencyLines = agencies.map(({ agency, until, isOver }) => {
    const text = words.sentences.agencyUntil({ agency: naming.unit(agency), until, isOver })
    return isOver ? wanting(text) : second(text)
  })
  return {
    id: `channel-${channel.id}`,
    cells: [
      [
        naming.channel(channel.id),
        second(
          [platforms[channel.platform], ...(channel.handle === undefined ? [] : [naming.text(channel.handle)])].join(
            ", "
          )
        ),
        ...(doubles.length === 0
          ? []
          : [
              wanting(
                words.sentences.doubles({
                  channels: doubles.slice(0, mostDoubles).map((id) => naming.channel(id)),
                  more: Math.max(0, doubles.length - mostDoubles)
                })
              )
            ])
      ],
      holders(operators),
      holders(accountable),
      holders(custodians),
      holders(deputies),
      agencyLines.length === 0 ? "–" : agencyLines,
      mfa === undefined ? labels.unknown : mfa ? labels.yes : [wanting(labels.no)],
      rotated ?? labels.unknown
    ]
  }
}

/** Who holds the channels: custody in squares, then channel by channel. */
export const custodySection = (survey: Survey): Section => {
  const { words, custody, names } = survey
  const { labels } = words.terms
  const caption = words.sentences.custodyCaption({
    channels: custody.length,
    unknown: custody.filter(({ mfa }) => mfa === undefined).length,
    drawn: areDrawnAsBars(custody.length) ? "bars" : "squares"
  })
  return {
    id: "custody",
    title: titleOf(survey),
    content:
      custody.length === 0
        ? []
        : [
            figure(custodyPicture(survey), caption),
            table({
              id: "custody-table",
              breadth: "page",
              caption: labels["custody-table"],
              columns: columns([
                labels.channel,
                labels.operator,
                labels.accountable,
                labels.custodian,
                labels.deputy,
                labels.agency,
                labels.mfa,
                labels.rotated
              ]),
              rows: firstRows(
                words,
                custody.map((held) => rowOf(survey, held))
              )
            }),
            ...paragraph(words.sentences.namesNote({ names }), "note")
          ]
  }
}
