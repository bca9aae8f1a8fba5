import { element, type Markup } from "../markup/markup.ts"
import { drawSquareRows, type RowSquare, type SquareRow } from "../pictures/square-rows.ts"
import type { MissingTie } from "../survey/opening-ties.ts"
import { blockedChannels, deadEndsOf, type Expertise, type Need } from "../survey/reach.ts"
import type { Survey } from "../survey/survey.ts"
import { columns, figure, type NamedPicture, paragraph, type Section, table, wanting } from "./blocks.ts"

const expertiseName = ({ naming }: Survey, { kind, id }: Expertise): string =>
  kind === "topic" ? naming.topic(id) : naming.product(id)

const titleOf = ({ words, reach, custody }: Survey): string =>
  words.sentences.deadEndsTitle({
    blocked: { count: blockedChannels(reach).size, of: custody.length },
    needs: reach.needs.length
  })

const keyOf = ({ kind, id }: Expertise): string => `${kind} ${id}`

/** Each expertise with the channels that may need it, those with most dead ends first. */
const rowsOf = (survey: Survey): readonly SquareRow[] => {
  const { reach, custody, words, naming } = survey
  const needs = new Map<string, Need[]>()
  for (const need of reach.needs) needs.set(keyOf(need.expertise), [...(needs.get(keyOf(need.expertise)) ?? []), need])
  const rows = [...needs.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const byChannel = new Map(group.map((need) => [need.channel, need]))
    const squares = custody.map(({ channel }): RowSquare => {
      const need = byChannel.get(channel.id)
      const kind = need === undefined ? "absent" : need.isReached ? "good" : "wanting"
      return { kind, says: naming.channel(channel.id) }
    })
    const reached = group.filter(({ isReached }) => isReached).length
    const note = words.sentences.reachedBy({ count: reached, of: group.length })
    return [{ row: { label: expertiseName(survey, first.expertise), note, squares }, closed: group.length - reached }]
  })
  return rows.sort((a, b) => b.closed - a.closed).map(({ row }) => row)
}

/** The picture of dead ends: for each expertise, the channels that reach it and those that do not. */
export const deadEndsPicture = (survey: Survey): NamedPicture => ({
  name: "dead-ends",
  draw: (breadth) => {
    const rows = rowsOf(survey)
    return drawSquareRows(rows, {
      breadth,
      title: titleOf(survey),
      description: rows.map(({ label, note }) => `${label}: ${note}`).join("; ")
    })
  }
})

const expertiseText = (survey: Survey, { expertise }: Need): string =>
  survey.words.sentences.cannotReach({
    expertise: expertiseName(survey, expertise),
    experts: expertise.experts.map((id) => survey.naming.holder(id))
  })

/** Channels of the same operators that lack the same experts. */
interface DeadEndGroup {
  readonly operators: readonly string[]
  readonly channels: readonly string[]
  readonly needs: readonly Need[]
}

const groupsOf = ({ custody, reach }: Survey): readonly DeadEndGroup[] => {
  const deadEnds = deadEndsOf(reach)
  const groups = new Map<string, DeadEndGroup>()
  for (const { channel, operators } of custody) {
    const needs = deadEnds.filter((need) => need.channel === channel.id)
    if (needs.length === 0) continue
    const key = [operators.join(" "), ...needs.map(({ expertise }) => keyOf(expertise))].join("\n")
    const group = groups.get(key) ?? { operators, channels: [], needs }
    groups.set(key, { ...group, channels: [...group.channels, channel.id] })
  }
  return [...groups.values()].sort((a, b) => (a.operators.join(" ") < b.operators.join(" ") ? -1 : 1))
}

const deadEndTable = (survey: Survey): Markup => {
  const { words, naming } = survey
  const { labels } = words.terms
  return table({
    id: "dead-end-table",
    caption: labels["dead-end-table"],
    breadth: "page",
    columns: columns([labels.operator, labels.channels, labels["cannot-reach"], labels["missing-tie"]]),
    rows: groupsOf(survey).map(({ operators, channels, needs }) => {
      const lacking = new Set(needs.flatMap((need) => lackOf(survey, need)))
      return {
        id: `dead-end-${channels[0] ?? ""}`,
        cells: [
          operators.length === 0 ? [wanting(labels.nobody)] : operators.map((id) => naming.holder(id)).join(", "),
          channels.map((id) => naming.channel(id)).join(", "),
          needs.map((need) => expertiseText(survey, need)).join("; "),
          lacking.size === 0 ? "–" : [...lacking].join("; ")
        ]
      }
    })
  })
}

const tieText = ({ words, naming }: Survey, { from, to }: MissingTie): string =>
  words.sentences.missingTie({ from: naming.unit(from), to: naming.unit(to) })

/** What would open a dead end: a tie, or the right to reply. */
const lackOf = (survey: Survey, { missing, voiceless }: Need): readonly string[] => {
  if (missing !== undefined) return [tieText(survey, missing)]
  return voiceless === undefined ? [] : [survey.words.sentences.missingRight({ unit: survey.naming.unit(voiceless) })]
}

/** Which channel cannot reach which expert, and the ties that would open every way. */
export const deadEndsSection = (survey: Survey): Section => {
  const { words, reach } = survey
  const deadEnds = deadEndsOf(reach)
  const text = words.sentences.deadEndsText({
    deadEnds: { count: deadEnds.length, of: reach.needs.length },
    missing: reach.missing.length,
    openable: reach.openable
  })
  const missing =
    reach.missing.length === 0
      ? []
      : [
          element("h3", {}, [
            words.sentences.missingTitle({
              missing: reach.missing.length,
              openable: { count: reach.openable, of: deadEnds.length }
            })
          ]),
          element(
            "ul",
            { id: "missing-ties" },
            reach.missing.map((tie) => element("li", {}, [tieText(survey, tie)]))
          )
        ]
  return {
    id: "dead-ends",
    title: titleOf(survey),
    content:
      reach.needs.length === 0
        ? []
        : [
            figure(deadEndsPicture(survey), words.sentences.deadEndsExplained({})),
            ...paragraph(text),
            ...missing,
            ...(deadEnds.length === 0 ? [] : [deadEndTable(survey)])
          ]
  }
}
