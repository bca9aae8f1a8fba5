import { element, type Markup } from "../markup/markup.ts"
import { areDrawnAsBars, drawSquareRows, type RowSquare, type SquareRow } from "../pictures/square-rows.ts"
import {
  blockedChannels,
  closedAmong,
  type Errand,
  type Expertise,
  hinderedChannels,
  type MissingTie,
  type Need
} from "../survey/reach.ts"
import type { Survey } from "../survey/survey.ts"
import {
  columns,
  figure,
  firstNames,
  firstRows,
  type NamedPicture,
  paragraph,
  type Row,
  type Section,
  table,
  wanting
} from "./blocks.ts"

const expertiseName = ({ naming }: Survey, { kind, id }: Expertise): string =>
  kind === "topic" ? naming.topic(id) : naming.product(id)

const errandName = ({ words, naming }: Survey, { duty, to }: Errand): string =>
  words.sentences.errand({ duty, units: to.map((id) => naming.holder(id)) })

const nameOf = (survey: Survey, one: Need | Errand): string =>
  "expertise" in one ? expertiseName(survey, one.expertise) : errandName(survey, one)

const keyOf = (one: Need | Errand): string =>
  "expertise" in one ? `${one.expertise.kind} ${one.expertise.id}` : `${one.duty} to ${one.to.join(" ")}`

const titleOf = ({ words, reach, custody }: Survey): string =>
  words.sentences.deadEndsTitle({
    blocked: { count: blockedChannels(reach).size, of: custody.length },
    hindered: { count: hinderedChannels(reach).size, of: custody.length },
    needs: reach.needs.length
  })

/** What several channels may need, with each channel's outcome. */
interface Group {
  readonly first: Need | Errand
  readonly outcomes: ReadonlyMap<string, boolean>
}

const groupsOf = ({ reach }: Survey): readonly Group[] => {
  const groups = new Map<string, { readonly first: Need | Errand; readonly outcomes: Map<string, boolean> }>()
  for (const one of [...reach.needs, ...reach.errands]) {
    const group = groups.get(keyOf(one)) ?? { first: one, outcomes: new Map<string, boolean>() }
    group.outcomes.set(one.channel, (group.outcomes.get(one.channel) ?? true) && one.isReached)
    groups.set(keyOf(one), group)
  }
  return [...groups.values()]
}

const closedIn = ({ outcomes }: Group): number => [...outcomes.values()].filter((isReached) => !isReached).length

const rowOf = (survey: Survey, { first, outcomes }: Group): SquareRow => ({
  label: nameOf(survey, first),
  note: survey.words.sentences.reachedBy({
    count: [...outcomes.values()].filter((isReached) => isReached).length,
    of: outcomes.size
  }),
  squares: survey.custody.map(({ channel }): RowSquare => {
    const isReached = outcomes.get(channel.id)
    return {
      kind: isReached === undefined ? "absent" : isReached ? "good" : "wanting",
      says: survey.naming.channel(channel.id)
    }
  })
})

/** The most rows of the picture. */
const mostDrawn = 40

/** The picture of dead ends: for whom or what some channel does not reach, the channels that do and those that do not, worst first. */
export const deadEndsPicture = (survey: Survey): NamedPicture | undefined => {
  const closed = groupsOf(survey)
    .filter((group) => closedIn(group) > 0)
    .sort((a, b) => closedIn(b) - closedIn(a))
    .slice(0, mostDrawn)
  if (closed.length === 0) return undefined
  return {
    name: "dead-ends",
    draw: (breadth) => {
      const rows = closed.map((group) => rowOf(survey, group))
      return drawSquareRows(rows, {
        breadth,
        title: titleOf(survey),
        description: rows.map(({ label, note }) => `${label}: ${note}`).join("; ")
      })
    }
  }
}

const describe = (survey: Survey, one: Need | Errand): string =>
  "expertise" in one
    ? survey.words.sentences.cannotReach({
        expertise: expertiseName(survey, one.expertise),
        experts: one.expertise.experts.map((id) => survey.naming.holder(id))
      })
    : errandName(survey, one)

/** Channels of the same operators that lack the same. */
interface Closed {
  readonly operators: readonly string[]
  readonly channels: readonly string[]
  readonly lacking: readonly (Need | Errand)[]
}

const closedGroups = ({ custody, reach }: Survey): readonly Closed[] => {
  const closed = [...closedAmong(reach.needs), ...closedAmong(reach.errands)]
  const groups = new Map<string, Closed>()
  for (const { channel, operators } of custody) {
    const lacking = closed.filter((one) => one.channel === channel.id)
    if (lacking.length === 0) continue
    const key = [operators.join(" "), ...lacking.map(keyOf)].join("\n")
    const group = groups.get(key) ?? { operators, channels: [], lacking }
    groups.set(key, { ...group, channels: [...group.channels, channel.id] })
  }
  return [...groups.values()].sort((a, b) => (a.operators.join(" ") < b.operators.join(" ") ? -1 : 1))
}

const deadEndTable = (survey: Survey): Markup => {
  const { words } = survey
  const { labels } = words.terms
  return table({
    id: "dead-end-table",
    caption: labels["dead-end-table"],
    breadth: "page",
    columns: columns([labels.operator, labels.channels, labels["cannot-reach"], labels["missing-tie"]]),
    rows: firstRows(
      words,
      closedGroups(survey).map((closed) => deadEndRow(survey, closed))
    )
  })
}

const deadEndRow = (survey: Survey, { operators, channels, lacking }: Closed): Row => {
  const { words, naming } = survey
  const helping = firstNames(words, helpFor(survey, lacking))
  const listed = (names: readonly string[], mark: string): string => firstNames(words, names).join(mark)
  return {
    id: `dead-end-${channels[0] ?? ""}`,
    cells: [
      operators.length === 0
        ? [wanting(words.terms.labels.nobody)]
        : listed(
            operators.map((id) => naming.holder(id)),
            ", "
          ),
      listed(
        channels.map((id) => naming.channel(id)),
        ", "
      ),
      listed(
        lacking.map((one) => describe(survey, one)),
        "; "
      ),
      helping.length === 0 ? "–" : helping.join("; ")
    ]
  }
}

/** Ties in words, those of one kind from one unit together. */
const tieTexts = ({ words, naming }: Survey, ties: readonly MissingTie[]): readonly string[] => {
  const groups = new Map<string, MissingTie & { readonly others: readonly string[] }>()
  for (const tie of ties) {
    const key = `${tie.from} ${tie.kind}`
    const others = groups.get(key)?.others ?? []
    groups.set(key, { ...tie, others: others.includes(tie.to) ? others : [...others, tie.to] })
  }
  return [...groups.values()].map(({ kind, from, others }) =>
    words.sentences.missingTie({
      from: naming.unit(from),
      verb: words.terms.ties[kind],
      to: others.map((id) => naming.unit(id))
    })
  )
}

/** What would open dead ends: ties, or the right to reply. */
const helpFor = (survey: Survey, lacking: readonly (Need | Errand)[]): readonly string[] => [
  ...tieTexts(
    survey,
    lacking.flatMap(({ missing }) => missing ?? [])
  ),
  ...new Set(
    lacking.flatMap(({ voiceless }) =>
      voiceless === undefined ? [] : [survey.words.sentences.missingRight({ unit: survey.naming.unit(voiceless) })]
    )
  )
]

/** The most missing ties in the list. */
const mostTies = 60

const missingList = (survey: Survey): readonly Markup[] => {
  const { missing, ways } = survey.reach
  if (missing.length === 0) return []
  const title = survey.words.sentences.missingTitle({
    missing: missing.length,
    openable: { count: ways.openable, of: ways.closed }
  })
  const more = missing.length - mostTies
  const texts = [
    ...missing.slice(0, mostTies).flatMap((tie) => tieTexts(survey, [tie])),
    ...(more > 0 ? [survey.words.sentences.andMore({ more })] : [])
  ]
  const items = texts.map((text) => element("li", {}, [text]))
  return [element("h3", {}, [title]), element("ul", { id: "missing-ties" }, items)]
}

/** Which channel cannot reach whom it may need, and the ties that would open every way. */
export const deadEndsSection = (survey: Survey): Section => {
  const { words, reach } = survey
  const { count, closed, openable } = reach.ways
  const picture = deadEndsPicture(survey)
  const drawn = areDrawnAsBars(survey.custody.length) ? "bars" : "squares"
  const text = words.sentences.deadEndsText({
    deadEnds: { count: closed, of: count },
    missing: reach.missing.length,
    openable
  })
  return {
    id: "dead-ends",
    title: titleOf(survey),
    content:
      count === 0
        ? []
        : [
            ...(picture === undefined ? [] : [figure(picture, words.sentences.deadEndsExplained({ drawn }))]),
            ...paragraph(text),
            ...missingList(survey),
            ...(closed === 0 ? [] : [deadEndTable(survey)])
          ]
  }
}
