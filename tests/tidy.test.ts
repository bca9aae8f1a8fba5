import { posix, relative } from "node:path"
import { expect, test } from "vitest"
import { workspace as root } from "../scripts/command.ts"
import { packages } from "../scripts/packages.ts"
import type { Rule, Workspace } from "./tidy/rule.ts"
import { rulesEverywhere, rulesOfPackages } from "./tidy/rules.ts"
import { readSources, type Source } from "./tidy/source.ts"

const folderOf = (path: string): string => relative(root, path).replaceAll("\\", "/")
const ofPackages = packages().flatMap(({ folder }) => readSources(root, `${folderOf(folder)}/src`))
const ofTools = ["bench", "scripts", "tests"].flatMap((folder) => readSources(root, folder))

const workspace: Workspace = {
  paths: new Set(ofPackages.map(({ path }) => path)),
  entryPoints: new Set(
    packages().flatMap(({ folder, modules }) => modules.map((module) => posix.join(folderOf(folder), module)))
  )
}

/** Every breach, one a line, ready to be clicked on. */
const breaches = (rule: Rule, sources: readonly Source[]): readonly string[] =>
  sources
    .flatMap((source) => rule.find(source, workspace))
    .map(({ path, line, message }) => `${path}:${line}  ${message}`)

test.each(rulesEverywhere)("$name", (rule) => {
  expect(breaches(rule, [...ofPackages, ...ofTools])).toEqual([])
})

test.each(rulesOfPackages)("$name", (rule) => {
  expect(breaches(rule, ofPackages)).toEqual([])
})

test("every published entry point has its source", () => {
  expect([...workspace.entryPoints].filter((path) => !workspace.paths.has(path))).toEqual([])
})
