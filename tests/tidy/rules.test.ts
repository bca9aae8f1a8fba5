import { expect, test } from "vitest"
import type { Rule, Workspace } from "./rule.ts"
import { rulesEverywhere, rulesOfPackages } from "./rules.ts"
import { sourceOf } from "./source.ts"

const rules: readonly Rule[] = [...rulesEverywhere, ...rulesOfPackages]

const lines = (count: number, line: string): string => `${line}\n`.repeat(count)
const longFunction = (start: string): string => `${start} {\n${lines(69, "  step()")}}\n`

interface Planted {
  /** The beginning of the rule's name. */
  readonly rule: string
  readonly path?: string
  readonly code: string
  /** Where the rule must point; 1 unless told. */
  readonly line?: number
}

const sins: readonly Planted[] = [
  { rule: "no file is longer", code: lines(401, "export {}"), line: 401 },
  { rule: "no function is longer", code: `\n${longFunction("export const f = () =>")}`, line: 2 },
  { rule: "no function is longer", code: longFunction("class C { m()"), line: 1 },
  { rule: "no file or folder is called", path: "packages/core/src/model/utils.ts", code: "" },
  { rule: "no file or folder is called", path: "packages/core/src/helpers/text.ts", code: "" },
  { rule: "no file or folder is called", path: "packages/core/src/model/types.test.ts", code: "" },
  { rule: "no file or folder is called", path: "packages/core/src/model/text-utils.ts", code: "" },
  { rule: "every index.ts is a published", path: "packages/core/src/model/index.ts", code: "" },
  { rule: "every index.ts is a published", path: "packages/core/src/model/published.ts", code: "" },
  { rule: "every test lies beside", path: "packages/core/src/model/lost.test.ts", code: "" },
  { rule: "every test lies beside", path: "packages/core/src/model/lost.test-d.ts", code: "" },
  { rule: "nothing is exported by `export *`", code: '\nexport * from "./model.ts"', line: 2 },
  { rule: "nothing is exported by `export *`", code: 'export * as model from "./model.ts"' },
  { rule: "nothing is exported by `export *`", code: "export default 1" },
  { rule: "nothing is exported by `export *`", code: "export default function f() {}" },
  { rule: "nothing is exported by `export *`", code: "const a = 1\nexport { a as default }", line: 2 },
  { rule: "no exported name says", code: "export class ModelManager {}" },
  { rule: "no exported name says", code: "export const routeHelper = 1" },
  { rule: "no exported name says", code: "const a = 1\nexport { a as aFactory }", line: 2 },
  { rule: "no key is called `then`", code: "export const rule = {\n  then: 1\n}", line: 2 },
  { rule: "no key is called `then`", code: "export interface Rule { readonly then: string }" },
  { rule: "no key is called `then`", code: 'export const rule = { "then": 1 }' },
  { rule: "no field is called `owner`", code: "export interface Channel {\n  readonly owner?: string\n}", line: 2 },
  { rule: "no field is called `owner`", code: "const owner = 1\nexport const channel = { owner }", line: 2 },
  { rule: "no type is `any`", code: "\nexport const f = (x: any) => x", line: 2 },
  { rule: "nothing is declared present", code: "export const f = (x?: string) => x!.length" },
  { rule: "nothing is declared present", code: "let x!: string\nexport const f = () => x" },
  { rule: "nothing is cast", code: "export const f = (x: unknown) => x as string" },
  { rule: "nothing is cast", code: "export const f = (x: unknown) => <string>x" },
  {
    rule: "nothing is cast",
    code: "// border: a reason does not help here\nexport const f = (x: unknown) => x as string",
    line: 2
  },
  {
    rule: "nothing is cast",
    path: "packages/core/src/read/yaml.ts",
    code: "export const f = (x: unknown) => x as string"
  },
  { rule: "nothing is cast", path: "packages/core/src/model/model.test.ts", code: "const a = 1 as never" },
  { rule: "no comment is a banner", code: "export const a = 1\n// ----------", line: 2 },
  { rule: "no comment is a banner", code: "/* ===== reading ===== */" },
  { rule: "no comment is a banner", code: "// #region reading" },
  { rule: "every TODO names a version", code: "export const a = 1 // TODO: more" },
  { rule: "every TODO names a version", code: "// FIXME(0.2.0): more" },
  { rule: "pure code has no clock", code: "export const f = () => Date.now()" },
  { rule: "pure code has no clock", code: "export const f = () => new Date()" },
  { rule: "pure code has no clock", code: "export const f = () => performance.now()" },
  { rule: "pure code has no clock", code: "export const f = () => Temporal.Now.instant()" },
  { rule: "nothing draws from unseeded chance", code: "export const f = () => Math.random()" },
  {
    rule: "nothing draws from unseeded chance",
    path: "packages/hubwright/src/bin.ts",
    code: "export const f = Math.random"
  },
  { rule: "nothing draws from unseeded chance", code: "export const f = () => crypto.randomUUID()" },
  { rule: "pure code uses only the arithmetic", code: "export const f = (x: number) => Math.log(x)" },
  { rule: "pure code uses only the arithmetic", code: "export const f = (x: number) => x ** 2" },
  { rule: "pure code uses only the arithmetic", code: "export const { pow } = Math" },
  { rule: "pure code uses only the arithmetic", code: 'export const f = Math["pow"]' },
  { rule: "pure code does no input or output", code: 'import { readFileSync } from "node:fs"' },
  { rule: "pure code does no input or output", code: 'import { readFileSync } from "fs"' },
  { rule: "pure code does no input or output", code: "export const f = () => process.env.HOME" },
  { rule: "pure code does no input or output", code: "export const f = () => console.log(1)" },
  { rule: "pure code does no input or output", code: "export const f = (g: () => void) => setTimeout(g, 1)" },
  { rule: "packages import only what design allows", code: 'import "@hubwright/report"' },
  { rule: "packages import only what design allows", code: 'export const f = () => import("@hubwright/packs")' },
  { rule: "packages import only what design allows", code: 'import { a } from "@hubwright/core/topology"' },
  { rule: "packages import only what design allows", code: 'import "../../../packs/src/index.ts"' },
  {
    rule: "packages import only what design allows",
    path: "packages/report/src/page.ts",
    code: 'import "@hubwright/packs"'
  },
  { rule: "a folder of core imports only", code: 'import { a } from "../topology/graph.ts"' },
  { rule: "a folder of core imports only", code: 'export type A = import("../read/yaml.ts").A' },
  {
    rule: "a folder of core imports only",
    path: "packages/core/src/routing/route.ts",
    code: 'import "./proofs/solve.ts"'
  },
  { rule: "a folder of core imports only", code: 'import { defineOrganization } from "../index.ts"' },
  { rule: "a folder of core imports only", path: "packages/core/src/elsewhere/a.ts", code: "" },
  { rule: "heavy dependencies are loaded only", code: 'import type { Effect } from "effect/Effect"' },
  {
    rule: "heavy dependencies are loaded only",
    path: "packages/report/src/page.ts",
    code: 'import { parse } from "yaml"'
  }
]

/** What looks like a sin and is none. */
const virtues: readonly Planted[] = [
  { rule: "no file is longer", code: lines(400, "export {}") },
  { rule: "no file is longer", code: `// generated by scripts/tables.ts\n${lines(500, "export {}")}` },
  { rule: "no function is longer", code: `describe("routes", () => {\n${lines(100, "  step()")}})` },
  { rule: "no file or folder is called", path: "packages/core/src/model/fact-types.ts", code: "" },
  {
    rule: "no exported name says",
    code: "export const utilization = 1\nexport const implies = 2\nconst textHelper = 3"
  },
  { rule: "no key is called `then`", code: "export const f = (p: Promise<string>) => p.then((text) => text.length)" },
  { rule: "no field is called `owner`", path: "packages/core/src/model/model.test.ts", code: "const a = { owner: 1 }" },
  { rule: "nothing is cast", code: 'import { a as b } from "./b.ts"\nexport const c = [b] as const' },
  {
    rule: "nothing is cast",
    path: "packages/core/src/read/yaml.ts",
    code: "// border: checked above\nexport const f = x as string"
  },
  {
    rule: "nothing is cast",
    path: "packages/core/src/model/model.test.ts",
    code: "// border: hostile input\nconst a = 1 as never"
  },
  { rule: "no comment is a banner", code: "/**\n * | a | b |\n * | --- | --- |\n */\nexport const text = '// ------'" },
  { rule: "every TODO names a version", code: "// TODO(0.2.0): more" },
  { rule: "every TODO names a version", code: "export const word = 'TODO'" },
  { rule: "pure code has no clock", code: "export const f = (at: number) => new Date(at)" },
  { rule: "pure code has no clock", path: "packages/core/src/node/load.ts", code: "export const f = () => Date.now()" },
  { rule: "pure code has no clock", path: "packages/core/src/model/model.test.ts", code: "const a = Date.now()" },
  { rule: "pure code uses only the arithmetic", code: "export const f = (x: number) => Math.floor(x) * Math.PI" },
  { rule: "pure code uses only the arithmetic", code: "/** x ** 2, Math.log */\nexport const f = 1" },
  { rule: "pure code does no input or output", path: "packages/core/src/node/load.ts", code: 'import "node:fs"' },
  { rule: "pure code does no input or output", code: "export const f = (process: { steps: number }) => process.steps" },
  { rule: "pure code does no input or output", code: "export const f = (a: { fetch: number }) => a.fetch" },
  {
    rule: "packages import only what design allows",
    path: "packages/report/src/page.ts",
    code: 'import "@hubwright/core/read"'
  },
  {
    rule: "packages import only what design allows",
    path: "packages/core/src/model/model.test.ts",
    code: 'import "@hubwright/testing"'
  },
  {
    rule: "a folder of core imports only",
    path: "packages/core/src/topology/graph.ts",
    code: 'import "../model/model.ts"'
  },
  {
    rule: "a folder of core imports only",
    path: "packages/core/src/routing/proofs/solve.ts",
    code: 'import "../route.ts"'
  },
  {
    rule: "a folder of core imports only",
    path: "packages/core/src/index.ts",
    code: 'export { a } from "./read/index.ts"'
  }
]

const workspace: Workspace = {
  paths: new Set(["packages/core/src/model/model.ts"]),
  entryPoints: new Set(["packages/core/src/index.ts", "packages/core/src/model/published.ts"])
}

const foundIn = ({ rule: name, path = "packages/core/src/model/model.ts", code }: Planted) =>
  rules.filter((rule) => rule.name.startsWith(name)).map((rule) => rule.find(sourceOf(path, code), workspace))

test.each(sins)("a planted sin is found: $rule: $path $code", (sin) => {
  const found = foundIn(sin)
  expect(found).toHaveLength(1)
  expect(found[0]?.map(({ line }) => line)).toEqual([sin.line ?? 1])
})

test.each(virtues)("what only looks like a sin is let be: $rule: $path $code", (virtue) => {
  expect(foundIn(virtue)).toEqual([[]])
})

test("every rule has a planted sin", () => {
  const idle = rules.filter(({ name }) => !sins.some(({ rule }) => name.startsWith(rule)))
  expect(idle.map(({ name }) => name)).toEqual([])
})
