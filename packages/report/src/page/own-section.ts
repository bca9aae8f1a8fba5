import type { Breadth } from "../pictures/arrange.ts"
import { drawOwnPicture } from "../pictures/own-picture.ts"
import type { Picture } from "../pictures/picture.ts"
import { type Arrangement, centerOf, componentsOf } from "../pictures/scene.ts"
import { blockedChannels } from "../survey/reach.ts"
import type { Survey } from "../survey/survey.ts"
import { smallestGroup } from "../survey/unit.ts"
import { subHubCount, tiedPairs } from "./arrangement-section.ts"
import { columns, figure, type NamedPicture, numbers, paragraph, type Section, type Table } from "./blocks.ts"

/** The most units that a picture of an organization holds. */
export const mostUnitsDrawn = 60

/** The arrangement that the organization is drawn in: its own, or, where that is not decided, that of its islands. */
export const ownArrangement = ({ classification, arrangements }: Survey): Arrangement =>
  classification.actual === "not-decidable" ? arrangements.decentralized : arrangements[classification.actual]

const tiedUnits = ({ scene }: Survey): ReadonlySet<string> => new Set(scene.ties.flatMap(({ from, to }) => [from, to]))

const titleOf = (survey: Survey): string => {
  const { words, classification, scene, naming } = survey
  const hub = centerOf(ownArrangement(survey))
  const hubTies = [...tiedPairs(survey)].filter((pair) => hub !== undefined && pair.split(" ").includes(hub)).length
  return words.sentences.ownTitle({
    actual: classification.actual,
    hub: hub === undefined ? undefined : naming.unit(hub),
    tied: { count: tiedUnits(survey).size, of: scene.dots.length },
    hubTies,
    subHubs: subHubCount(survey, classification.likeliest),
    islands: componentsOf(scene).length
  })
}

const draw = (survey: Survey, breadth: Breadth): Picture => {
  const { words, ownScene, custody } = survey
  const tied = new Set(ownScene.ties.flatMap(({ from, to }) => [from, to]))
  return drawOwnPicture(ownScene, {
    arrangement: ownArrangement(survey),
    breadth,
    words: {
      title: titleOf(survey),
      description: words.sentences.ownDescription({
        units: survey.scene.dots.length,
        agencies: ownScene.dots.length - survey.scene.dots.length,
        ties: ownScene.ties.length,
        channels: custody.length,
        apart: ownScene.dots.filter(({ id }) => !tied.has(id)).length
      }),
      verbs: words.terms.ties,
      apart: words.terms.labels.apart
    }
  })
}

/** The picture of the organization itself, unless it has more units than a picture holds. */
export const ownPicture = (survey: Survey): NamedPicture | undefined =>
  survey.ownScene.dots.length > mostUnitsDrawn
    ? undefined
    : { name: "organization", draw: (breadth) => draw(survey, breadth) }

const tiesTable = (survey: Survey): Table => {
  const { words, naming, ties } = survey
  const { labels } = words.terms
  return {
    id: "ties",
    caption: labels.ties,
    columns: columns([labels.from, labels.tie, labels.to, labels.origin], [labels.contacts]),
    rows: ties.map(({ kind, from, to, origins, contactsPerWeek }) => ({
      id: `tie-${kind}-${from}-${to}`,
      cells: [
        naming.unit(from),
        words.terms.ties[kind],
        naming.unit(to),
        origins.map((origin) => words.terms.origins[origin]).join(", "),
        contactsPerWeek === undefined
          ? labels.unknown
          : words.number(contactsPerWeek, contactsPerWeek % 1 === 0 ? 0 : 1)
      ]
    }))
  }
}

const unitsTable = (survey: Survey): Table => {
  const { words, naming, units } = survey
  const { labels } = words.terms
  return {
    id: "units",
    caption: labels.units,
    columns: columns([labels.unit, labels.kind, labels.people, labels["uses-social"]], [labels.channels]),
    rows: units
      .filter(({ part }) => part !== "bystander")
      .map(({ id, kind, people, usesSocial, channels }) => ({
        id: `unit-${id}`,
        cells: [
          naming.unit(id),
          words.terms.kinds[kind],
          words.sentences.headcount({ ...people, smallest: smallestGroup }),
          usesSocial === undefined ? labels.unknown : usesSocial ? labels.yes : labels.no,
          words.number(channels.length, 0)
        ]
      }))
  }
}

/** The organization's own picture, and who ties to whom in numbers. */
export const ownSection = (survey: Survey): Section => {
  const { words, naming, custody, scene, ownScene, reach, classification } = survey
  const picture = ownPicture(survey)
  const count = scene.dots.length
  const caption = words.sentences.ownCaption({
    channels: custody.length,
    agencies: ownScene.dots.filter(({ kind }) => kind === "agency").length,
    blocked: blockedChannels(reach).size,
    hollow: ownScene.dots.filter(({ usesSocial }) => !usesSocial).length
  })
  const drawn =
    picture === undefined
      ? paragraph(words.sentences.tooManyUnits({ units: ownScene.dots.length, most: mostUnitsDrawn }))
      : [figure(picture, caption)]
  const lattice =
    classification.actual === "holistic"
      ? words.sentences.ownLattice({ pairs: { count: tiedPairs(survey).size, of: (count * (count - 1)) / 2 } })
      : ""
  const { bystanders } = classification
  return {
    id: "organization",
    title: titleOf(survey),
    content: [
      ...(ownScene.dots.length === 0 ? [] : drawn),
      ...paragraph(lattice),
      ...paragraph(
        bystanders.length === 0 ? "" : words.sentences.bystanders({ units: bystanders.map((id) => naming.unit(id)) }),
        "note"
      ),
      numbers(words, [tiesTable(survey), unitsTable(survey)])
    ]
  }
}
