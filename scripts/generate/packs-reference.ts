import type { Pack, PackPolicy, Source, TriagePlaybook } from "@hubwright/core"
import { benchmarks, departmentCatalogue, packs } from "@hubwright/packs"
import { departmentsYaml, packYaml } from "../../packages/hubwright/src/packs/pack-yaml.ts"
import { measureListening, qualityTable } from "../../tests/listening/quality.ts"

/** The page `docs/reference/packs.md`: every pack with its entries, sources and status, and how well the queries find. */
export const packsReference = (): string =>
  [
    ...introduction,
    ...tableOf(
      ["pack", "kind", "holds"],
      packs.map((pack) => [`[\`${pack.id}\`](#${anchorOf(pack)})`, pack.kind, holdings(pack)])
    ),
    "",
    ...packs.flatMap(sectionOf),
    ...quality(),
    ...departments(),
    ...figures(),
    ""
  ].join("\n")

const introduction: readonly string[] = [
  "# Packs",
  "",
  "Packs are ready elements for models, as data: queries to listen with, policies, triage graphs, and rules to copy. A model",
  "names packs of queries under `listening.packs`, and those of policies and triage graphs under `policies.packs`. What it",
  "declares itself under the same id stays instead. Packs know no organization: who stands for the names they use is said under",
  "`policies.bind`, else it is whoever has the discipline. `hubwright packs ID` prints one.",
  "",
  "No pack is legal advice. Each says how it was made and what it cannot do.",
  ""
]

const tableOf = (headings: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [
  rowOf(headings),
  rowOf(headings.map(() => "---")),
  ...rows.map(rowOf)
]

const rowOf = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`

const holdings = ({ queries, policies, playbooks, ruleGroups }: Pack): string =>
  [
    [Object.keys(queries).length, "query", "queries"] as const,
    [policies.length, "policy", "policies"] as const,
    [Object.keys(playbooks).length, "triage graph", "triage graphs"] as const,
    [ruleGroups.length, "group of rules", "groups of rules"] as const
  ]
    .filter(([count]) => count > 0)
    .map(([count, one, several]) => `${count} ${count === 1 ? one : several}`)
    .join(", ")

const headingOf = ({ id, title }: Pack): string => `${title}: ${id}`

const anchorOf = (pack: Pack): string =>
  headingOf(pack)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-")

const sectionOf = (pack: Pack): readonly string[] => [
  `## ${headingOf(pack)}`,
  "",
  `Version ${pack.version}. ${pack.notice}`,
  "",
  `${pack.made} ${pack.limits}`,
  "",
  ...queriesOf(pack),
  ...policiesOf(pack),
  ...Object.values(pack.playbooks).flatMap(graphLines),
  ...(pack.ruleGroups.length === 0 ? [] : fenced(packYaml(pack))),
  ...(pack.claims.length === 0 ? [] : [`Makes real: ${pack.claims.join(", ")}.`, ""]),
  "Sources:",
  "",
  ...pack.sources.map((source) => `- ${sourceText(source)}`),
  ""
]

const fenced = (yaml: string): readonly string[] => ["```yaml", ...yaml.trimEnd().split("\n"), "```", ""]

const sourceText = ({ title, author, year, section }: Source): string =>
  [
    author === undefined ? title : `${author}: ${title}`,
    ...(year === undefined ? [] : [String(year)]),
    ...(section === undefined ? [] : [section])
  ].join(", ")

const queriesOf = ({ queries, claims }: Pack): readonly string[] => {
  const rows = Object.values(queries).map((query) => {
    const { topic, intent, stage, customer, authorKind } = query
    const found = { topic, intent, stage, customer, "author-kind": authorKind }
    return [
      `\`${query.id}\``,
      query.languages.join(", "),
      Object.entries(found)
        .flatMap(([fact, value]) => (value === undefined ? [] : [`${fact} \`${value}\``]))
        .join(", "),
      query.claims.filter((claim) => !claims.includes(claim)).join(", ")
    ]
  })
  return rows.length === 0 ? [] : [...tableOf(["query", "languages", "finds", "besides for"], rows), ""]
}

const policiesOf = ({ policies, names }: Pack): readonly string[] =>
  policies.length === 0
    ? []
    : [
        ...tableOf(
          ["policy", "says", "asks", "status", "source"],
          policies.map((policy) => [
            `\`${policy.id}\``,
            policy.title ?? "",
            asked(policy),
            standing(policy),
            sourceText(policy.source)
          ])
        ),
        "",
        ...(Object.keys(names).length === 0
          ? []
          : [
              `Names: ${Object.entries(names)
                .map(([name, discipline]) => `\`${name}\` (${discipline})`)
                .join(", ")}.`,
              ""
            ])
      ]

const standing = ({ status, subject, jurisdictions, effective, verified }: PackPolicy): string =>
  [
    status,
    ...(jurisdictions.length === 0 ? ["anywhere"] : [jurisdictions.join(", ")]),
    ...(subject === "message" ? [] : [`of a ${subject}`]),
    ...(effective?.from === undefined ? [] : [`since ${effective.from}`]),
    ...(verified ? [] : ["**not verified**"])
  ].join(", ")

/** What a policy obliges to, in the words of the model. */
const asked = ({ notify, consult, approve, due, reply, answeredBy, ...rest }: PackPolicy): string => {
  const { forbid, capture, disclose, requires, retainFor } = rest
  const named = (list: PackPolicy["notify"]) =>
    list?.map((one) => (typeof one === "string" ? one : one.discipline)).join(", ")
  const parts: { readonly [key: string]: string | undefined } = {
    notify: named(notify),
    consult: named(consult),
    approve: named(approve),
    due: Object.entries(due ?? {})
      .map(([duty, term]) => (typeof term === "string" ? `${duty} ${term}` : `${duty} ${term.within}`))
      .join(", "),
    "public reply": reply?.public,
    "answered by": answeredBy,
    forbid: forbid?.join(", "),
    capture: capture?.join(", "),
    disclose: disclose?.join(", "),
    requires: [...(requires?.skills ?? []), ...(requires?.languages ?? [])].join(", "),
    retain: retainFor
  }
  return Object.entries(parts)
    .flatMap(([key, value]) => (value === undefined || value === "" ? [] : [`${key}: ${value}`]))
    .join("; ")
}

const graphLines = ({ id, name, start, nodes }: TriagePlaybook): readonly string[] => [
  `Triage graph \`${id}\`${name === undefined ? "" : `: ${name}`}, from \`${start}\`:`,
  "",
  ...tableOf(
    ["step", "asks, or does", "yes", "no"],
    Object.entries(nodes).map(([step, node]) => {
      if ("ask" in node) return [`\`${step}\``, node.ask, `\`${node.yes}\``, `\`${node.no}\``]
      const does = node.do.join("; ")
      return "goto" in node
        ? [`\`${step}\``, does, `\`${node.goto}\``, `\`${node.goto}\``]
        : [`\`${step}\``, `**${node.leaf}**: ${does}`, "", ""]
    })
  ),
  ""
]

const quality = (): readonly string[] => {
  const measured = measureListening()
  return [
    "## How well the queries find",
    "",
    `Recall and precision, and how many messages have the label, in ${measured[0]?.messages ?? 0} messages of many industries. They were`,
    "invented and labeled by somebody who had not seen the queries, and avoid the words that first come to mind; see",
    "[the definitions](../../packages/packs/labels/README.md). After a first measurement (recall of adverse events 0.67, of the stage",
    "after purchase 0.15, of complaints 0.13) the queries were broadened, by figures alone and without a look at the messages. A",
    "second time (0.78, 0.38 and 0.37) they were broadened with [messages of our own](../../packages/packs/development/README.md),",
    "and what cost more precision here than a floor allows was taken back. A third time (0.87, 0.69 and 0.44) the stage was decided by",
    "evidence of two strengths and more messages of our own were written; the table was looked at twice, and four times a floor said",
    "that queries had become too broad or too narrow. A fourth time (before the purchase 0.51, complaints 0.40, business 0.34) came",
    "how people complain without words of displeasure, who is overheard in need counts as a shopper, and places of work were added;",
    "the table was looked at ten times, and so was how many messages with each pair of labels were found. So the figures are a little",
    "better than those of messages never measured with. Complaints in words of their own are still missed: five in ten.",
    "Listening this way is a first sieve: who must not miss an adverse event reads every message that names a medicine.",
    "",
    ...qualityTable(measured),
    ""
  ]
}

const departments = (): readonly string[] => [
  "## Departments to start from",
  "",
  departmentCatalogue.notice,
  "",
  ...tableOf(
    ["department", "discipline", "does", "from"],
    departmentCatalogue.departments.map(({ id, discipline, does, claims }) => [
      `\`${id}\``,
      discipline,
      does,
      claims.join(", ")
    ])
  ),
  "",
  ...fenced(departmentsYaml())
]

const figures = (): readonly string[] => [
  "## Benchmarks",
  "",
  "What others measured, mostly vendors, of those who cared to answer: to compare with, never to aim at.",
  "",
  ...tableOf(
    ["benchmark", "what was measured", "value", "of", "year", "source"],
    benchmarks.map(({ id, title, value, unit, n, year, source, note, verified }) => [
      `\`${id}\``,
      [note === undefined ? title : `${title}. ${note}`, ...(verified ? [] : ["**Not verified.**"])].join(" "),
      unit === "share" || unit === "growth"
        ? `${Math.round(value * 1000) / 10} %${unit === "growth" ? " more" : ""}`
        : `${value} ${unit}`,
      n === undefined ? "" : String(n),
      year === undefined ? "" : String(year),
      sourceText(source)
    ])
  )
]
