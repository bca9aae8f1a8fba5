import type { Topology } from "@hubwright/core"
import { drawComparison } from "../pictures/comparison.ts"
import { idealOf } from "../pictures/layout/ideal.ts"
import type { Survey } from "../survey/survey.ts"
import { evidenceList, tiedPairs } from "./arrangement-section.ts"
import { columns, figure, type NamedPicture, numbers, type Section } from "./blocks.ts"
import { mostUnitsDrawn, ownArrangement } from "./own-section.ts"

const titleOf = ({ words, classification }: Survey): string =>
  words.sentences.declaredTitle({ declared: classification.declared, actual: classification.actual })

/** The pairs of units that an arrangement ties, with whether they are; holistic ties all, though only neighbors are drawn. */
const wantedPairs = (
  survey: Survey,
  topology: Topology
): readonly { readonly pair: string; readonly isThere: boolean }[] => {
  const actual = tiedPairs(survey)
  const ids = survey.scene.dots.map(({ id }) => id)
  const ties =
    topology === "holistic"
      ? ids.flatMap((a, index) => ids.slice(index + 1).map((b): readonly [string, string] => [a, b]))
      : idealOf(ids, survey.arrangements[topology]).ties
  return ties
    .map(([a, b]) => (a < b ? `${a} ${b}` : `${b} ${a}`))
    .sort()
    .map((pair) => ({ pair, isThere: actual.has(pair) }))
}

/** The picture of what is declared against what is, where something is declared and it is not too much to draw. */
export const declaredPicture = (survey: Survey): NamedPicture | undefined => {
  const { words, classification, scene } = survey
  const { declared, actual } = classification
  const count = scene.dots.length
  if (declared === undefined || count === 0 || count > mostUnitsDrawn) return undefined
  const wanted = wantedPairs(survey, declared)
  const there = wanted.filter(({ isThere }) => isThere).length
  const ties = tiedPairs(survey).size
  const name = (topology: Topology): string => words.terms.topologies[topology]
  const { labels } = words.terms
  return {
    name: "declared",
    draw: (breadth) =>
      drawComparison(scene, {
        declared: {
          arrangement: survey.arrangements[declared],
          name: `${labels.declared}: ${name(declared)}`,
          note: words.sentences.declaredSide({ topology: declared, ties: { count: there, of: wanted.length } })
        },
        actual: {
          arrangement: ownArrangement(survey),
          name: actual === "not-decidable" ? labels["as-tied"] : `${labels["as-tied"]}: ${name(actual)}`,
          note: words.sentences.actualSide({ ties, extra: ties - there })
        },
        breadth,
        words: {
          title: titleOf(survey),
          description: words.sentences.declaredCaption({})
        }
      })
  }
}

/** What the organization says it is against what its ties and channels make it. */
export const declaredSection = (survey: Survey): Section => {
  const { words, classification, naming } = survey
  const { declared, difference } = classification
  const picture = declaredPicture(survey)
  const wanted = declared === undefined ? [] : wantedPairs(survey, declared)
  const { labels } = words.terms
  const caption = words.sentences.declaredCaption({})
  return {
    id: "declared",
    title: titleOf(survey),
    content:
      picture === undefined
        ? []
        : [
            figure(picture, caption),
            ...(difference === undefined
              ? []
              : evidenceList(survey, { topology: difference.declared, speaks: "against" })),
            numbers(words, [
              {
                id: "declared-ties",
                caption: labels["declared-ties"],
                columns: columns([labels.unit, labels.unit, labels.tie]),
                rows: wanted.map(({ pair, isThere }) => {
                  const [a = "", b = ""] = pair.split(" ")
                  return {
                    id: `declared-${a}-${b}`,
                    cells: [naming.unit(a), naming.unit(b), isThere ? labels.there : labels.missing]
                  }
                })
              }
            ])
          ]
  }
}
