import ts from "typescript"
import { expect, test } from "vitest"

const ids = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => `${prefix}-${index}`)

/** A company as they are: 25 departments, 200 people, 50 channels, 25 topics, 80 ties, 60 rules in groups of ten. */
const realistic = (): string => {
  const departments = ids("department", 25)
  const people = ids("person", 200)
  const topics = ids("topic", 25)
  const at = (list: readonly string[], index: number) => JSON.stringify(list[index % list.length])
  const map = (list: readonly string[], value: (index: number) => string) =>
    `{ ${list.map((id, index) => `"${id}": ${value(index)}`).join(",\n")} }`
  const list = (count: number, value: (index: number) => string) =>
    `[${Array.from({ length: count }, (_, index) => value(index)).join(",\n")}]`
  const rule = (index: number) =>
    `{ name: "rule-${index}", when: { topic: [${at(topics, index)}], stage: "purchase" }, to: ${at(departments, index)}, notify: [${at(departments, index + 3)}] }`
  const group = (index: number) =>
    `{ name: "group-${index}", hit: "first", rules: ${list(10, (inner) => rule(index * 10 + inner))} }`
  return `
    import type { DefineOrganization } from "./definition.ts"
    declare const defineOrganization: DefineOrganization
    export const organization = defineOrganization({
      hubwright: 1,
      organization: { name: "Realistic" },
      topics: ${map(topics, (index) => `{ experts: [${at(departments, index)}] }`)},
      departments: ${map(departments, () => `{ discipline: "marketing", parent: ${at(departments, 0)} }`)},
      people: ${map(people, (index) => `{ departments: [${at(departments, index)}], languages: ["en"], deputy: ${at(people, index + 1)} }`)},
      channels: ${map(ids("channel", 50), (index) => `{ platform: "x", operators: [${at(departments, index)}], custodian: ${at(people, index)} }`)},
      ties: ${list(80, (index) => `{ kind: "consults", from: ${at(departments, index)}, to: ${at(departments, index * 7 + 1)} }`)},
      routing: { responsible: { rules: ${list(6, group)}, otherwise: { name: "fallback", to: ${at(departments, 0)} } } }
    })`
}

const compile = (text: string) => {
  const file = new URL("realistic.ts", import.meta.url).pathname
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    lib: ["lib.es2023.d.ts"],
    types: []
  }
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  host.fileExists = (name) => name === file || fileExists(name)
  host.getSourceFile = (name, target) =>
    name === file ? ts.createSourceFile(name, text, target) : getSourceFile(name, target)
  const program = ts.createProgram([file], options, host)
  const messages = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))
  return { messages, instantiations: program.getInstantiationCount() }
}

test("a realistic organization of 300 ids costs the compiler at most 40,000 instantiations", {
  timeout: 60_000
}, () => {
  const { messages, instantiations } = compile(realistic())
  expect(messages).toEqual([])
  expect(instantiations).toBeGreaterThan(10_000)
  expect(instantiations).toBeLessThanOrEqual(40_000)
})

test("a misspelt id is answered with the one that was probably meant", { timeout: 60_000 }, () => {
  const { messages } = compile(realistic().replace('deputy: "person-7"', 'deputy: "persn-7"'))
  expect(messages).toHaveLength(1)
  expect(messages[0]).toContain(`Did you mean '"person-7"'?`)
})
