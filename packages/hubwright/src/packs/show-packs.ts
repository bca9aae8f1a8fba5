import type { Pack, PackPolicy } from "@hubwright/core"
import { benchmarks, departmentCatalogue, packs } from "@hubwright/packs"
import type { Answer } from "../answer.ts"
import { entry, mark, type Page, wrap } from "../page/page.ts"
import { formatTable } from "../page/table.ts"
import type { PacksResult } from "../results/packs.ts"
import { departmentsYaml, packYaml } from "./pack-yaml.ts"

const entriesOf = ({ queries, policies, playbooks, ruleGroups }: Pack): number =>
  Object.keys(queries).length + policies.length + Object.keys(playbooks).length + ruleGroups.length

const kinds: { readonly [Kind in Pack["kind"]]: string } = {
  listening: "Packs of queries, named under listening.packs",
  policy: "Packs of policies, named under policies.packs",
  playbook: "Triage graphs, named under policies.packs",
  rules: "Rules to copy into a model and to change there"
}

/** An answer that can be written into a model. */
interface Writable extends Answer {
  readonly yaml: string
}

/** All packs, in tables by kind. */
export const packsList = (): Answer => {
  const data: PacksResult = {
    packs: packs.map((pack) => ({
      id: pack.id,
      title: pack.title,
      kind: pack.kind,
      version: pack.version,
      entries: entriesOf(pack)
    })),
    benchmarks: benchmarks.length,
    departments: departmentCatalogue.departments.length
  }
  return {
    data,
    text: (page) =>
      [
        ...Object.entries(kinds).map(([kind, title]) =>
          [
            mark(page, "heading", title),
            ...data.packs
              .filter((pack) => pack.kind === kind)
              .map(({ id, title: name }) => entry(page, { label: `  ${id}`, text: name, at: 26 }))
          ].join("\n")
        ),
        wrap(
          page,
          `\`hubwright packs ID\` says what is in one, \`packs departments\` lists ${data.departments} departments to start from, and \`packs benchmarks\` ${data.benchmarks} figures to compare with.`
        )
      ].join("\n\n")
  }
}

/** One pack: what it is and is not, what it holds, and what to write to have it. */
export const packView = (pack: Pack): Writable => {
  const yaml = packYaml(pack)
  return {
    data: { pack, yaml },
    yaml,
    text: (page) =>
      [
        `${mark(page, "heading", pack.title)} (${pack.id}, version ${pack.version})`,
        ...[pack.notice, `${pack.made} ${pack.limits}`].map((text) => wrap(page, text)),
        ...holdings(page, pack),
        ...(pack.claims.length === 0 ? [] : [wrap(page, `Makes real: ${pack.claims.join(", ")}.`)]),
        wrap(
          page,
          `Sources: ${pack.sources.map(({ title, author }) => (author === undefined ? title : `${author}, ${title}`)).join("; ")}.`
        ),
        `${mark(page, "heading", "In a model")}\n${yaml.trimEnd()}`
      ].join("\n\n")
  }
}

const holdings = (page: Page, { queries, policies, playbooks }: Pack): readonly string[] => [
  ...(Object.keys(queries).length === 0
    ? []
    : [
        formatTable(page, {
          headings: ["Query", "Languages", "Finds"],
          rows: Object.values(queries).map(({ id, languages, topic, intent, stage, customer, authorKind }) => [
            id,
            languages.join(", "),
            [topic, intent, stage, customer, authorKind].filter((found) => found !== undefined).join(", ")
          ])
        })
      ]),
  ...(policies.length === 0
    ? []
    : [
        formatTable(page, {
          headings: ["Policy", "What it says", "Status"],
          rows: policies.map((policy) => [policy.id, policy.title ?? "", standing(policy)])
        })
      ]),
  ...Object.values(playbooks).map(({ id, name, nodes }) =>
    wrap(
      page,
      `Triage graph ${id}${name === undefined ? "" : ` (${name})`}: ${Object.values(nodes).filter((node) => "ask" in node).length} questions to one of ${Object.values(nodes).filter((node) => "leaf" in node).length} ends.`
    )
  )
]

const standing = ({ status, jurisdictions, verified }: PackPolicy): string =>
  [
    status,
    ...(jurisdictions.length === 0 ? [] : [jurisdictions.join(", ")]),
    ...(verified ? [] : ["not verified"])
  ].join("\n")

/** The departments to start a model from. */
export const departmentsView = (): Writable => {
  const yaml = departmentsYaml()
  const { departments } = departmentCatalogue
  return {
    data: { departments, yaml },
    yaml,
    text: (page) =>
      [
        formatTable(page, {
          headings: ["Department", "Discipline", "What it does in social media"],
          rows: departments.map(({ id, discipline, does }) => [id, discipline, does])
        }),
        `${mark(page, "heading", "In a model")}\n${yaml.trimEnd()}`
      ].join("\n\n")
  }
}

/** The benchmarks, each with its year and source. */
export const benchmarksView = (): Answer => ({
  data: { benchmarks },
  text: (page) =>
    formatTable(page, {
      headings: ["What was measured", "Value", "Unit", "Year", "Source"],
      rows: benchmarks.map(({ title, value, unit, year, source }) => [
        title,
        unit === "share" || unit === "growth" ? `${Math.round(value * 1000) / 10} %` : String(value),
        unit === "share" ? "" : unit,
        year === undefined ? "" : String(year),
        source.author ?? source.title
      ]),
      numeric: [1, 3]
    })
})
