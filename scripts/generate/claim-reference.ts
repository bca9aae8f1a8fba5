import { type Claim, claims, claimTests } from "./claims/claim.ts"
import { namedThing } from "./claims/named-thing.ts"

const documents: readonly string[] = [
  "Josephine Borrillo: #bigpharma needs to break those internal silos, 2018",
  "Which department owns social media in a pharmaceutical organization?, 2016",
  "A cross-departmental social strategy can help facilitate company collaboration",
  "Keith A. Quesenberry: To improve social media, smash some discipline silos",
  "Linda: Do I need a group-wide social media strategy?"
]

/** The page `docs/sources.md`: every claim of the five source documents, what makes it real, and the tests that show it. */
export const claimReference = (): string => {
  const all = claims()
  const [whole, partly, none] = [isWhole, isPartly, isNone].map((is) => all.filter(is).length)
  return [
    "# Sources",
    "",
    "Hubwright makes real what five documents say about social media in organizations. Here is every claim of theirs, in our",
    "words, with what it became: kinds of finding, indicators, checks, keys of the model, packs, functions, commands. Each names",
    "the tests that fail when that is taken away: `npm run removals` takes away what is named, one thing after another, and runs them. A",
    "test of this workspace sees that all that is named exists.",
    "",
    `Of ${all.length} claims ${whole} are built, ${partly} are built but for what their line says, and ${none} ${none === 1 ? "is" : "are"} not.`,
    "",
    ...documents.flatMap((title, index) =>
      sectionOf(
        `S${index} ${title}`,
        all.filter(({ id }) => id.startsWith(`S${index}-`))
      )
    ),
    "## Tests",
    "",
    ...[...claimTests].flatMap(([name, { file, title }]) => [
      `### ${name}`,
      "",
      `"${title}" in [${file}](../${file})`,
      ""
    ])
  ].join("\n")
}

const isNone = ({ by }: Claim): boolean => by.length === 0
const isWhole = ({ open }: Claim): boolean => open === undefined
const isPartly = (claim: Claim): boolean => !isNone(claim) && !isWhole(claim)

const sectionOf = (title: string, told: readonly Claim[]): readonly string[] => [
  `## ${title}`,
  "",
  "| claim | what it says | what makes it real | tests |",
  "| --- | --- | --- | --- |",
  ...told.map(rowOf),
  ""
]

const rowOf = (claim: Claim): string => {
  const { id, says, by, shown, open } = claim
  const missing = open === undefined ? [] : [`**${isNone(claim) ? "Not built" : "Not built of it"}:** ${open}`]
  const real = [by.map(linked).join(", "), ...missing].filter((part) => part !== "").join(". ")
  return `| ${id} | ${cell(says)} | ${cell(real)} | ${shown.map((name) => `[${name}](#${name})`).join(", ")} |`
}

const linked = (thing: string): string => {
  const named = namedThing(thing)
  if (named === undefined) throw new Error(`there is no ${thing}, which a claim names`)
  return named.link === undefined ? named.text : `[${named.text}](${named.link})`
}

const cell = (text: string): string => text.replaceAll("|", "\\|")
