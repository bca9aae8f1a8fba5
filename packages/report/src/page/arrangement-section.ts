import { type Topology, topologies } from "@hubwright/core"
import { element, type Markup } from "../markup/markup.ts"
import { drawFiveArrangements } from "../pictures/five-arrangements.ts"
import { centerOf, hubsOf, type Scene } from "../pictures/scene.ts"
import type { Survey } from "../survey/survey.ts"
import { smallestGroup } from "../survey/unit.ts"
import { columns, figure, type NamedPicture, numbers, paragraph, type Section } from "./blocks.ts"

/** The pairs of units that are tied, whatever the kind of tie. */
export const tiedPairs = ({ scene }: Survey): ReadonlySet<string> =>
  new Set(scene.ties.map(({ from, to }) => (from < to ? `${from} ${to}` : `${to} ${from}`)))

/** The name of the unit in the middle of an arrangement, if it has one. */
export const hubName = ({ arrangements, naming }: Survey, topology: Topology): string | undefined => {
  const hub = centerOf(arrangements[topology])
  return hub === undefined || hub === "" ? undefined : naming.unit(hub)
}

/** How many sub-hubs an arrangement has. */
export const subHubCount = ({ arrangements }: Survey, topology: Topology): number => {
  const arrangement = arrangements[topology]
  return arrangement.kind === "dandelion" ? arrangement.fans.length : 0
}

/** The most units that the small drawings hold. */
const mostInSmall = 60

/** The units that are drawn small: all, or of many those in the middle of an arrangement, then those with most ties and channels. */
const drawnScene = ({ scene, arrangements }: Survey): Scene => {
  if (scene.dots.length <= mostInSmall) return scene
  const hubs = new Set(topologies.flatMap((topology) => hubsOf(arrangements[topology])))
  const ends = new Map<string, number>()
  for (const { from, to } of scene.ties) for (const id of [from, to]) ends.set(id, (ends.get(id) ?? 0) + 1)
  const weight = ({ id, channels }: Scene["dots"][number]): number =>
    (hubs.has(id) ? 1e6 : 0) + (ends.get(id) ?? 0) * 1e3 + channels.length
  const kept = new Set(
    [...scene.dots]
      .sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1))
      .slice(0, mostInSmall)
      .map(({ id }) => id)
  )
  return {
    dots: scene.dots.filter(({ id }) => kept.has(id)),
    ties: scene.ties.filter(({ from, to }) => kept.has(from) && kept.has(to))
  }
}

const titleOf = (survey: Survey): string =>
  survey.words.sentences.arrangementTitle({
    name: survey.naming.organization,
    actual: survey.classification.actual,
    hasCenter: hubName(survey, survey.classification.likeliest) !== undefined,
    units: survey.scene.dots.length,
    ties: tiedPairs(survey).size
  })

/** The picture of the five arrangements. */
export const arrangementPicture = (survey: Survey): NamedPicture => {
  const { words, classification, scene, arrangements } = survey
  const { actual } = classification
  const ours = actual === "not-decidable" ? undefined : actual
  const note = (topology: Topology): string =>
    words.sentences.arrangementNote({
      topology,
      isActual: topology === ours,
      units: scene.dots.length,
      ties: tiedPairs(survey).size,
      subHubs: subHubCount(survey, topology),
      hub: hubName(survey, topology)
    })
  const notes = {
    decentralized: note("decentralized"),
    centralized: note("centralized"),
    "hub-and-spoke": note("hub-and-spoke"),
    dandelion: note("dandelion"),
    holistic: note("holistic")
  }
  return {
    name: "arrangements",
    draw: (breadth) =>
      drawFiveArrangements(drawnScene(survey), {
        arrangements,
        ours,
        breadth,
        words: {
          title: titleOf(survey),
          description: words.sentences.fivePictures({ actual, units: scene.dots.length }),
          names: words.terms.topologies,
          notes,
          today: words.terms.labels.today
        }
      })
  }
}

/** What speaks for or against an arrangement, as a list of sentences. */
export const evidenceList = (
  survey: Survey,
  about: { readonly topology: Topology; readonly speaks: "for" | "against" }
): readonly Markup[] => {
  const { words, naming, classification } = survey
  const seen = classification.evidence.filter(
    ({ topology, speaks }) => topology === about.topology && speaks === about.speaks
  )
  if (seen.length === 0) return []
  const sentences = seen.map(({ code, count, of, units, pairs }) => {
    const [first] = units
    const unit = namesAUnit.has(code) && first !== undefined ? naming.unit(first) : hubName(survey, about.topology)
    const missing = namesMissingTies.has(code) ? pairs.map(([a, b]) => [naming.unit(a), naming.unit(b)] as const) : []
    return element("li", { id: `${about.topology}-${code}` }, [
      words.sentences.evidence({ code, count, of, unit, missing })
    ])
  })
  return [element("h3", {}, [words.sentences.evidenceTitle(about)]), element("ul", {}, sentences)]
}

const namesAUnit: ReadonlySet<string> = new Set(["channels-in-one-hand"])
const namesMissingTies: ReadonlySet<string> = new Set(["sub-hubs-severed", "no-center"])

/** How are we organized? The five arrangements, ours marked, with how well each fits and why. */
export const arrangementSection = (survey: Survey): Section => {
  const { words, classification, naming } = survey
  const { scores, actual, likeliest, undecided, margin } = classification
  const next = topologies.filter((topology) => topology !== likeliest).sort((a, b) => scores[b] - scores[a])[0]
  const { labels } = words.terms
  const rows = topologies.map((topology) => ({
    id: `fit-${topology}`,
    cells: [
      words.terms.topologies[topology],
      words.terms.synonyms[topology],
      topology === actual ? labels.yes : labels.no,
      words.number(scores[topology], 2)
    ]
  }))
  const fit = next === undefined ? "" : words.sentences.scoreText({ likeliest, next, score: scores[likeliest], margin })
  return {
    id: "arrangement",
    title: titleOf(survey),
    content: [
      figure(
        arrangementPicture(survey),
        words.sentences.arrangementCaption({
          name: naming.organization,
          smallest: smallestGroup,
          drawn: { count: drawnScene(survey).dots.length, of: survey.scene.dots.length }
        })
      ),
      ...paragraph(
        [undecided === undefined ? "" : words.sentences.undecided({ because: undecided }), fit].join(" ").trim()
      ),
      ...evidenceList(survey, { topology: likeliest, speaks: "for" }),
      ...evidenceList(survey, { topology: likeliest, speaks: "against" }),
      numbers(words, [
        {
          id: "fit",
          caption: labels["fit-table"],
          columns: columns([labels.arrangement, labels["also-called"], labels.today], [labels.score]),
          rows
        }
      ])
    ]
  }
}
