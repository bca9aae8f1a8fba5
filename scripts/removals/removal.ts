import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { workspace } from "../command.ts"

/** How what a claim names is taken away: the module to change as it is loaded, and what becomes of its source text. */
export interface Removal {
  /** A path from the workspace. */
  readonly file: string
  readonly edit: (source: string) => string
}

/** What the edited source finds as `removal`. */
const helpers = `import * as removal from ${JSON.stringify(join(import.meta.dirname, "emptied.ts"))}\n`

/** The sources of a package that are no tests, as paths from the workspace. */
const sourcesOf = (name: string): readonly string[] =>
  readdirSync(join(workspace, "packages", name, "src"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !/\.test(?:-d)?\.ts$/u.test(path))
    .map((path) => join("packages", name, "src", path))

const read = (path: string): string => readFileSync(join(workspace, path), "utf8")

/** Gives an export of a module another value, made from the one it has. */
const replaced = (name: string, made: string) => (source: string) =>
  `${source.replace(new RegExp(`^export const (?=${name}\\b)`, "mu"), "export let ")}
// @ts-ignore
${name} = (${made})(${name})
`

/** Where an export of a package is made. */
const madeIn = (module: string, name: string): Removal | undefined => {
  const made = new RegExp(`^export (?:const|function) ${name}\\b`, "mu")
  const file = sourcesOf(module.split("/")[0] ?? "").find((path) => made.test(read(path)))
  return file === undefined ? undefined : { file, edit: replaced(name, "removal.silenced") }
}

const kebab = (name: string): string => name.replaceAll(/\B[A-Z]/gu, (letter) => `-${letter}`).toLowerCase()

const exported = (name: string): Removal | undefined => {
  const [module = "", thing = ""] = name.split(" ")
  if (thing === "EscalationStep") return madeIn("core", "escalationChain")
  const change = "const make = (making: Making, change: Change, at: ModelPath): void => {"
  return /^[A-Z]/u.test(thing)
    ? {
        file: "packages/core/src/change/plan.ts",
        edit: (source) => source.replace(change, `${change}\nif (change.kind === "${kebab(thing)}") return`)
      }
    : madeIn(module, thing)
}

/** The types that have the keys of another besides their own, by that one. */
const bearers: Readonly<Record<string, readonly string[]>> = { Obligations: ["Rule", "Policy", "Otherwise", "Duties"] }

const key = (name: string): Removal => {
  const [type = "", field = ""] = name.split(".")
  const types = JSON.stringify([type, ...(bearers[type] ?? [])])
  return {
    file: "packages/core/src/schema/complete.ts",
    edit: (source) =>
      source
        .replace("const { identified } =", "const { identified, identifier } =")
        .replace("const isGiven =", `const isGiven = !(${types}.includes(identifier) && key === "${field}") &&`)
  }
}

const law = (name: string): Removal => ({
  file: "packages/testing/src/laws/routing-laws.ts",
  edit: replaced(
    "routingLaws",
    `(laws) => (...input) => laws(...input).map((law) =>
      law.name === ${JSON.stringify(name)} ? { ...law, property: fc.property(fc.constant(0), () => true) } : law)`
  )
})

const measure = (name: string): Removal => ({
  file: "packages/simulate/src/study/measures.ts",
  edit: replaced(
    "toldBy",
    `(told) => (ledger) => {
      const all = told(ledger)
      return { ...all, measures: { ...all.measures, ${JSON.stringify(name)}: [0] } }
    }`
  )
})

/** Empties every export of a package's module that has this id. */
const known = (name: string): Removal | undefined => {
  const file = sourcesOf("packs").find((path) => read(path).includes(`  id: "${name}"`))
  return file === undefined
    ? undefined
    : {
        file,
        edit: (source) =>
          [...source.matchAll(/^export const (\w+)/gmu)].reduce(
            (edited, [, constant = ""]) =>
              replaced(
                constant,
                `(thing) => (thing?.id === ${JSON.stringify(name)} ? removal.hollowed(thing) : thing)`
              )(edited),
            source
          )
      }
}

const rule = (name: string): Removal => ({
  file: "packages/packs/src/rules/stage-by-discipline.ts",
  edit: replaced(
    "stageByDiscipline",
    `(pack) => removal.without(pack, (rule) => rule.name === ${JSON.stringify(name)})`
  )
})

const command = (name: string): Removal | undefined => {
  const [words = "", flag] = name.split(" --")
  const start = new RegExp(`Command\\.make\\(\\s*"${words}",`, "u")
  const file = sourcesOf("hubwright").find((path) => path.includes("/commands/") && start.test(read(path)))
  if (file === undefined) return undefined
  const handler =
    flag === undefined ? "() => Effect.void" : `(input) => handler({ ...input, ${JSON.stringify(flag)}: false })`
  return {
    file,
    edit: (source) =>
      source.replace(start, `((name, config, handler) => Command.make(name, config, ${handler}))("${words}",`)
  }
}

const finding = (code: string): Removal => ({
  file: "packages/core/src/assess/findings/rules.ts",
  edit: replaced(
    "findingRules",
    `(rules) => rules.map((rule) => rule.code === "${code}" ? { ...rule, find: () => [] } : rule)`
  )
})

const listed = (file: string, name: string, { of, read }: { readonly of: string; readonly read: string }): Removal => ({
  file,
  edit: replaced(
    of,
    `(all) => all.map((one) => one.name === "${name}" ? { ...one, ${read}: (...input) => removal.emptied(one.${read}(...input)) } : one)`
  )
})

const kinds: Readonly<Record<string, (name: string) => Removal | undefined>> = {
  export: exported,
  key,
  law,
  measure,
  pack: known,
  maturity: known,
  rule,
  command,
  finding,
  indicator: (name) =>
    listed("packages/core/src/assess/indicators.ts", name, { of: "indicatorDefinitions", read: "of" }),
  component: (name) => listed("packages/core/src/assess/silo/score.ts", name, { of: "siloComponents", read: "read" })
}

/** How to take away what a claim names as `kind name`; nothing where there is no way that means anything, as for a page. */
export const removalOf = (thing: string): Removal | undefined => {
  const [, kind = "", name = ""] = /^(\w+) "?([^"]*)"?$/u.exec(thing) ?? []
  const removal = kinds[kind]?.(name)
  if (removal === undefined) return undefined
  const { file, edit } = removal
  return { file, edit: (source) => (edit(source) === source ? source : helpers + edit(source)) }
}
