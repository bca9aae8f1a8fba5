import { element, type Markup } from "../markup/markup.ts"
import { deepestDrawn, drawHierarchy, type Ranked } from "../pictures/hierarchy.ts"
import { pictureElement } from "../pictures/svg.ts"
import type { Survey } from "../survey/survey.ts"
import { smallestGroup } from "../survey/unit.ts"
import { type NamedPicture, paragraph, type Section, second } from "./blocks.ts"

/** From this many units on the hierarchy is told as a list only. */
const mostInTree = 40

/** The departments in the order of a walk down the hierarchy, each with its level, from 0. */
const walk = (units: readonly Ranked[]): readonly { readonly unit: Ranked; readonly level: number }[] => {
  const known = new Set(units.map(({ id }) => id))
  const below = new Map<string, Ranked[]>()
  const tops: Ranked[] = []
  for (const unit of units) {
    if (unit.parent === undefined || !known.has(unit.parent)) tops.push(unit)
    else below.set(unit.parent, [...(below.get(unit.parent) ?? []), unit])
  }
  const rowsOf = (unit: Ranked, level: number): readonly { readonly unit: Ranked; readonly level: number }[] => [
    { unit, level },
    ...(below.get(unit.id) ?? []).flatMap((child) => rowsOf(child, level + 1))
  ]
  return tops.flatMap((top) => rowsOf(top, 0))
}

const rankedOf = ({ units, naming, words }: Survey): readonly Ranked[] =>
  units
    .filter(({ kind }) => kind === "department")
    .map(({ id, parent, people, channels }) => ({
      id,
      ...(parent === undefined ? {} : { parent }),
      label: naming.unit(id),
      note: [
        people.kind === "unknown" ? "" : words.sentences.headcount({ ...people, smallest: smallestGroup }),
        channels.length === 0 ? "" : words.sentences.channelCount({ channels: channels.length })
      ]
        .filter((text) => text !== "")
        .join(", ")
    }))

const facts = (survey: Survey) => {
  const ranked = rankedOf(survey)
  const rows = walk(ranked)
  const levels = Math.max(0, ...rows.map(({ level }) => level + 1))
  const placed = rows.filter(({ level }) => level > 0).length
  return { ranked, rows, levels, placed }
}

const titleOf = (survey: Survey): string => {
  const { ranked, levels, placed } = facts(survey)
  return survey.words.sentences.hierarchyTitle({ placed: { count: placed, of: ranked.length }, levels })
}

/** The picture of the hierarchy, where there is one and it is not too large for a tree. */
export const hierarchyPicture = (survey: Survey): NamedPicture | undefined => {
  const { ranked, levels, placed } = facts(survey)
  if (placed === 0 || ranked.length > mostInTree || levels > deepestDrawn) return undefined
  const { words } = survey
  const title = titleOf(survey)
  const description = words.sentences.hierarchyCaption({ smallest: smallestGroup })
  return { name: "hierarchy", draw: () => drawHierarchy(ranked, { title, description }) }
}

/** The hierarchy as a list in a list, for narrow screens, and where it is too large for a tree. */
const nested = (rows: ReturnType<typeof walk>, level: number): Markup => {
  const items: Markup[] = []
  for (const [index, { unit, level: at }] of rows.entries()) {
    if (at !== level) continue
    const after = rows.slice(index + 1)
    const end = after.findIndex((row) => row.level <= level)
    const inside = end === -1 ? after : after.slice(0, end)
    items.push(
      element("li", {}, [
        unit.label,
        ...(unit.note === "" ? [] : [" ", second(unit.note)]),
        ...(inside.length === 0 ? [] : [nested(inside, level + 1)])
      ])
    )
  }
  return element("ul", {}, items)
}

/** Which unit is placed under which. */
export const hierarchySection = (survey: Survey): Section => {
  const { rows } = facts(survey)
  const picture = hierarchyPicture(survey)
  const caption = paragraph(survey.words.sentences.hierarchyCaption({ smallest: smallestGroup }), "caption")
  const list = element("div", { class: picture === undefined ? "tree" : "tree narrow" }, [nested(rows, 0)])
  return {
    id: "hierarchy",
    title: titleOf(survey),
    content:
      rows.length === 0
        ? []
        : [
            element("figure", { id: "figure-hierarchy" }, [
              ...caption,
              ...(picture === undefined
                ? []
                : [element("div", { class: "wide" }, [pictureElement(picture.draw("wide"), "hierarchy-wide")])]),
              list
            ])
          ]
  }
}
