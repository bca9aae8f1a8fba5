import { assess } from "../../packages/core/src/assess/assess.ts"
import {
  type CataloguedFinding,
  exampleModel,
  findingCatalogue
} from "../../packages/core/src/assess/findings/catalogue.ts"
import { exampleDay } from "../../packages/core/src/assess/findings/examples/example.ts"
import { indicatorDefinitions } from "../../packages/core/src/assess/indicators.ts"
import { describeChange } from "../../packages/core/src/change/describe.ts"
import { orThrow } from "../../packages/core/src/problem/problem.ts"
import { readOrganization } from "../../packages/core/src/read/read.ts"

/** The page `docs/reference/findings.md`: every kind of finding with its smallest model, and which claim it makes real. */
export const findingReference = (): string =>
  [
    "# Findings",
    "",
    "Everything that `hubwright assess` can find, by its code. Codes never change their meaning. What the model does not speak of is",
    "unknown, which is no finding. The claims behind a finding are those of the five source documents; `S3-35` is the 35th of",
    "the fourth (S0 Borrillo 2018, S1 on departments in pharmaceutical organizations 2016, S2 on cross-departmental",
    `strategy, S3 Quesenberry, S4 Linda). The examples are looked at on ${exampleDay}.`,
    "",
    "| code | what | severity |",
    "| --- | --- | --- |",
    ...findingCatalogue.map(
      ({ rule: { code, title, severity } }) => `| [${code}](#${anchorOf(code, title)}) | ${title} | ${severity} |`
    ),
    "",
    ...findingCatalogue.flatMap(entryLines),
    "## Claims",
    "",
    "What makes each claim real here: the findings and the indicators of `hubwright assess --json`.",
    "",
    "| claim | findings | indicators |",
    "| --- | --- | --- |",
    ...claimLines(),
    ""
  ].join("\n")

/** The anchor of the section of a kind of finding. */
export const anchorOf = (code: string, title: string): string =>
  `${code} ${title}`
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-")

const entryLines = ({ rule, example }: CataloguedFinding): readonly string[] => {
  const { code, title, why, sources, needs } = rule
  const organization = orThrow(readOrganization({ "hubwright.yaml": exampleModel(example.failing) }))
  const { findings } = assess(organization, { at: exampleDay, observations: example.observations ?? {} })
  const found = findings.filter((finding) => finding.code === code)
  const [first] = found
  const remedy =
    first?.remedy === undefined
      ? undefined
      : describeChange(organization, first.remedy)
          .map(({ sentence }) => sentence)
          .join("; ")
  return [
    `## ${code} ${title}`,
    "",
    `${why} Claims: ${sources.join(", ")}.${needs === undefined ? "" : ` It can be told where the model has ${needs.join(" or ")}.`}`,
    "",
    "```yaml",
    ...exampleModel(example.failing).trimEnd().split("\n"),
    "```",
    "",
    ...(example.observations?.messages === undefined
      ? []
      : [
          `With a log of ${example.observations.messages.length} messages such as \`${JSON.stringify(example.observations.messages[0])}\`.`,
          ""
        ]),
    ...found.slice(0, 1).map(({ sentence }) => `> ${sentence}.`),
    "",
    remedy === undefined ? "No change of the model mends it: people have to." : `Remedy: ${remedy}.`,
    ""
  ]
}

const claimLines = (): readonly string[] => {
  const claims = new Map<string, { readonly codes: string[]; readonly names: string[] }>()
  const at = (claim: string) => {
    const known = claims.get(claim) ?? { codes: [], names: [] }
    claims.set(claim, known)
    return known
  }
  for (const { rule } of findingCatalogue) for (const claim of rule.sources) at(claim).codes.push(rule.code)
  for (const { name, sources } of indicatorDefinitions) for (const claim of sources) at(claim).names.push(name)
  return [...claims]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([claim, { codes, names }]) =>
        `| ${claim} | ${codes.join(", ")} | ${names.map((name) => `\`${name}\``).join(", ")} |`
    )
}
