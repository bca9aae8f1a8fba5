import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { benchmarkOf, departmentCatalogue, maturityModels, packOf, stageByDiscipline } from "@hubwright/packs"
import { measureNames } from "@hubwright/simulate"
import { parseNotation, reorganizationLaws, routingLaws } from "@hubwright/testing"
import { findingRules } from "../../../packages/core/src/assess/findings/rules.ts"
import { indicatorDefinitions } from "../../../packages/core/src/assess/indicators.ts"
import { siloComponents } from "../../../packages/core/src/assess/silo/score.ts"
import { anchorOf } from "../finding-reference.ts"
import { strategyTopics } from "./claim.ts"

/** What something is called on a page under `docs`, and where its description is. */
export interface NamedThing {
  readonly text: string
  /** A path beside the page, with an anchor. */
  readonly link?: string
}

const workspace = join(import.meta.dirname, "../../..")
const read = (path: string): string => readFileSync(join(workspace, path), "utf8")

const code = (text: string): string => `\`${text}\``

/** The part of a Markdown page below a heading, up to the next of its level; nothing where there is no such heading. */
const sectionOf = (page: string, heading: string): string | undefined =>
  read(page)
    .split(/^## /mu)
    .find((section) => section.startsWith(`${heading}\n`))

/** `Channel.lead`, with the sections of a model as keys of `Organization`. */
const key = (name: string): NamedThing | undefined => {
  const [section = "", field] = name.split(".")
  const heading = section === "Organization" ? "Sections" : section
  const isThere = sectionOf("docs/reference/model.md", heading)?.includes(`| \`${field}\` |`) === true
  return isThere ? { text: code(name), link: `reference/model.md#${heading.toLowerCase()}` } : undefined
}

/** `report --executive`: a command with the flags that matter. */
const command = (name: string): NamedThing | undefined => {
  const [words = "", ...flags] = name.split(" --")
  const section = sectionOf("docs/reference/cli.md", `hubwright ${words}`)
  const isThere =
    section !== undefined &&
    flags.every((flag) => [`--${flag}\``, `--${flag} `, `--${flag},`].some((written) => section.includes(written)))
  const link = `reference/cli.md#hubwright-${words.replaceAll(" ", "-")}`
  return isThere ? { text: code(`hubwright ${name}`), link } : undefined
}

/** `core/assess assess`: what a module of ours gives by that name, a function or a type. */
const exported = (name: string): NamedThing | undefined => {
  const [module = "", thing = ""] = name.split(" ")
  const [folder = "", ...path] = module.split("/")
  const index = join("packages", folder, "src", ...path, "index.ts")
  if (!existsSync(join(workspace, index))) return undefined
  const lists = [...read(index).matchAll(/export (?:type )?\{([^}]*)\}/gu)].map(([, list]) => list ?? "")
  const names = lists.flatMap((list) =>
    list.split(",").map((each) =>
      each
        .trim()
        .replace(/^type /u, "")
        .replace(/^\w+ as /u, "")
    )
  )
  return names.includes(thing) ? { text: `${code(thing)} of \`@hubwright/${module}\`` } : undefined
}

const finding = (name: string): NamedThing | undefined => {
  const rule = findingRules.find((each) => each.code === name)
  return rule && { text: name, link: `reference/findings.md#${anchorOf(rule.code, rule.title)}` }
}

const pack = (name: string): NamedThing | undefined => {
  const found = packOf(name)
  if (found === undefined) return undefined
  const heading = `${found.title}: ${name}`
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-")
  return { text: `pack ${code(name)}`, link: `reference/packs.md#${heading}` }
}

const rule = (name: string): NamedThing | undefined =>
  JSON.stringify(stageByDiscipline.ruleGroups).includes(`"name":"${name}"`)
    ? { text: `rule ${code(name)}`, link: "reference/packs.md#who-answers-at-which-stage-stage-by-discipline" }
    : undefined

const laws = (): readonly string[] => {
  const organization = parseNotation("care: x")
  const cut = reorganizationLaws(organization, { kind: "decentralize" })
  return [...routingLaws(organization), ...cut].map((law) => law.name)
}

const check = (name: string): NamedThing | undefined => {
  const [id, criterion] = name.split("/")
  const topic = strategyTopics.find((each) => each.id === id)
  if (topic === undefined) return undefined
  if (criterion === undefined) return { text: `checks ${code(name)}`, link: "guide/improve.md" }
  return topic.criteria.some((each) => each.id === criterion)
    ? { text: `check ${code(name)}`, link: "guide/improve.md" }
    : undefined
}

/** One thing where a list has the name, else nothing. */
const listed = (names: readonly string[], name: string, thing: NamedThing): NamedThing | undefined =>
  names.includes(name) ? thing : undefined

const kinds: Readonly<Record<string, (name: string) => NamedThing | undefined>> = {
  key,
  command,
  export: exported,
  finding,
  pack,
  rule,
  check,
  indicator: (name) =>
    listed(
      indicatorDefinitions.map((each) => each.name),
      name,
      { text: `indicator ${code(name)}`, link: "reference/findings.md#claims" }
    ),
  component: (name) =>
    listed(
      siloComponents.map((each) => each.name),
      name,
      { text: `component ${code(name)}`, link: "concepts/silos.md#the-vector" }
    ),
  measure: (name) =>
    listed(measureNames, name, { text: `measure ${code(name)}`, link: "concepts/simulation.md#what-is-measured" }),
  maturity: (name) =>
    listed(
      maturityModels.map(({ id }) => id),
      name,
      { text: `maturity model ${code(name)}`, link: "concepts/maturity.md" }
    ),
  department: (name) =>
    listed(
      departmentCatalogue.departments.map(({ id }) => id),
      name,
      { text: `department ${code(name)}`, link: "reference/packs.md#departments-to-start-from" }
    ),
  benchmark: (name) => benchmarkOf(name) && { text: `benchmark ${code(name)}`, link: "reference/packs.md#benchmarks" },
  law: (name) => listed(laws(), name, { text: `law "${name}"`, link: "guide/test.md#laws" }),
  example: (name) =>
    existsSync(join(workspace, "examples", name))
      ? { text: `example ${name}`, link: `../examples/${name}/README.md` }
      : undefined,
  page: (name) => (existsSync(join(workspace, "docs", name)) ? { text: name, link: name } : undefined)
}

/** What a claim names as `kind name`, such as `finding HF0301`; nothing where there is no such thing. */
export const namedThing = (thing: string): NamedThing | undefined => {
  const [, kind = "", name = ""] = /^(\w+) "?([^"]*)"?$/u.exec(thing) ?? []
  return kinds[kind]?.(name)
}
