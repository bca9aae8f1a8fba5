import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import ts from "typescript"
import { run, workspace } from "../../scripts/command.ts"
import { type Block, inPlace, parsed } from "./block.ts"
import { type Expectation, expectationsOf, isAsExpected } from "./expectation.ts"
import type { Ending } from "./run.ts"

/** What is wrong with a block: the line in its document, and what the compiler, the run or the comparison says. */
export interface Finding {
  readonly line: number
  readonly message: string
}

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

const edited = (code: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: replacement }) => text.slice(0, start) + replacement + text.slice(end), code)

/** A block is compiled and run from a folder of its own: its relative imports are made absolute, as seen from its document. */
const anchored = (block: Block): readonly Edit[] =>
  parsed(block).statements.flatMap((statement) => {
    const isModule = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)
    const module = isModule ? statement.moduleSpecifier : undefined
    if (module === undefined || !ts.isStringLiteral(module) || !module.text.startsWith(".")) return []
    const path = resolve(workspace, dirname(block.path), module.text)
    return [{ start: module.getStart(), end: module.end, text: JSON.stringify(path) }]
  })

/** Code that reports the value of each expected expression when it runs. */
const reporting = (expectations: readonly Expectation[]): readonly Edit[] =>
  expectations.flatMap(({ line, subject }) => {
    if (subject.kind === "missing") return []
    const { start, end } = subject
    const insert = (at: number, text: string): Edit => ({ start: at, end: at, text })
    return subject.kind === "value"
      ? [insert(start, `__value(${line}, `), insert(end, ")")]
      : [insert(start, `__printed(${line}, `), insert(end, ")")]
  })

/** What the compiler says about each file, by file name. */
const compile = async (folder: string): Promise<ReadonlyMap<string, readonly Finding[]>> => {
  const options = { composite: false, incremental: false, noEmit: true, declaration: false, declarationMap: false }
  const relaxed = {
    noUnusedLocals: false,
    noUnusedParameters: false,
    rewriteRelativeImportExtensions: false,
    allowImportingTsExtensions: true
  }
  const config = {
    extends: join(workspace, "tsconfig.base.json"),
    include: ["*.shown.ts"],
    compilerOptions: { ...options, ...relaxed }
  }
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config))
  const { output } = await run("tsc", ["-p", folder, "--pretty", "false"], { folder })
  const found = new Map<string, Finding[]>()
  let current: Finding[] = []
  for (const text of output.split("\n")) {
    const [, file = "", line, message = ""] = /^(.+?)\((\d+),\d+\): error (.+)$/.exec(text) ?? []
    if (line === undefined) continue
    current = found.get(file) ?? []
    found.set(file, [...current, { line: Number(line), message }])
  }
  return found
}

const wordsOf = ({ line, text, subject }: Expectation, ending: Ending | undefined): readonly Finding[] => {
  if (subject.kind === "missing")
    return [{ line, message: "`// =>` has no expression on its line or on the line before" }]
  const shown = ending?.shown.filter((entry) => entry.line === line) ?? []
  const wrong = shown.filter((entry) => !isAsExpected(text, entry.text))
  if (shown.length === 0 && ending?.error === undefined) return [{ line, message: "`// =>` was never reached" }]
  return wrong.map((entry) => ({ line, message: `says ${text}\n  but it is ${entry.text}` }))
}

/** How long all files together may take, on a slow machine with all other tests beside them. */
const timeoutSeconds = 60

/** How each file ended. One that ends the process, or does not end in time, is left out of the next try. */
const endingsOf = async (folder: string, files: readonly string[]): Promise<readonly Ending[]> => {
  if (files.length === 0) return []
  const [tasks, results] = [join(folder, "tasks.json"), join(folder, "results.json")]
  writeFileSync(tasks, JSON.stringify(files))
  writeFileSync(results, "[]")
  const runner = join(import.meta.dirname, "run.ts")
  const args = ["--conditions=hubwright-src", "--no-warnings", runner, tasks, results]
  const { code, output } = await run("node", args, { timeoutSeconds })
  const endings: readonly Ending[] = JSON.parse(readFileSync(results, "utf8"))
  const [fatal, ...rest] = files.slice(endings.length)
  if (fatal === undefined) return endings
  const error = `it ended the process (${code}) or took over ${timeoutSeconds} s: ${output.trim()}`
  return [...endings, { file: fatal, shown: [], error }, ...(await endingsOf(folder, rest))]
}

/** Compiles all blocks as one program, runs those that are to run, and compares what they show; findings in the order of the blocks. */
export const checkBlocks = async (blocks: readonly Block[]): Promise<readonly (readonly Finding[])[]> => {
  mkdirSync(join(workspace, ".tsbuild"), { recursive: true })
  const folder = mkdtempSync(join(workspace, ".tsbuild", "examples-")) // inside the workspace, whose packages it imports
  try {
    const planned = blocks.map((block, index) => {
      const expectations = expectationsOf(block)
      const imports = anchored(block)
      const code = (edits: readonly Edit[]) =>
        `${inPlace({ line: block.line, code: edited(block.code, edits) })}\nexport {}\n`
      writeFileSync(join(folder, `${index}.shown.ts`), code(imports))
      writeFileSync(join(folder, `${index}.ts`), code([...imports, ...reporting(expectations)]))
      return { block, index, expectations }
    })
    const compiled = await compile(folder)
    const sound = planned.filter(({ block, index }) => block.mode === "run" && !compiled.has(`${index}.shown.ts`))
    const fileOf = (index: number) => join(folder, `${index}.ts`)
    const endings = await endingsOf(
      folder,
      sound.map(({ index }) => fileOf(index))
    )
    return planned.map(({ block, index, expectations }) => {
      const faults = compiled.get(`${index}.shown.ts`)
      if (faults !== undefined) return faults
      if (block.mode === "no-run")
        return expectations.map(({ line }) => ({ line, message: "`// =>` in a block that is not run" }))
      const ending = endings.find(({ file }) => file === fileOf(index))
      const crash = ending?.error === undefined ? [] : [{ line: block.line, message: ending.error }]
      return [...crash, ...expectations.flatMap((expectation) => wordsOf(expectation, ending))]
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
