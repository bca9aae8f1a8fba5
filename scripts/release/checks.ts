import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { chromium } from "playwright-core"
import { build } from "vite"
import sizeLimits from "../../.size-limit.ts"
import { findChromium } from "../chromium.ts"
import { type Outcome, run } from "../command.ts"
import { type Engine, engines, install, packageOf, type Stranger } from "./stranger.ts"

/** How a check ended, in words. */
interface Result {
  readonly kind: "ok" | "skipped" | "failed"
  readonly words: string
}

/** One way to use what would be published. */
export interface Check {
  readonly name: string
  readonly work: (stranger: Stranger) => Promise<Result>
}

const ok = (words: string): Result => ({ kind: "ok", words })
const failed = (words: string): Result => ({ kind: "failed", words })
const skipped = (words: string): Result => ({ kind: "skipped", words })

/** What a program of `tests/release` prints; it names the modules without exports, of which there must be none. */
const printedBy = (modules: readonly string[], { code, output }: Outcome): Result => {
  if (code !== 0) return failed(output)
  const { loaded, empty, ...rest }: { readonly loaded: number; readonly empty: readonly string[] } = JSON.parse(output)
  if (loaded !== modules.length || empty.length > 0) return failed(`without exports: ${empty.join(", ")}`)
  return ok(JSON.stringify(rest))
}

/** Matchers for vitest register themselves with a running vitest and are nothing without one. */
const programModules = ({ modules }: Stranger): readonly string[] =>
  modules.filter((name) => name !== "@hubwright/testing/vitest")

const onNode = async (stranger: Stranger, file: "program.mjs" | "required.cjs"): Promise<Result> => {
  const modules = programModules(stranger)
  return printedBy(modules, await run("node", [file, JSON.stringify(modules)], { folder: stranger.folder }))
}

/** Runs the program on another engine, without what only Node is promised for: the platforms' clients. */
const onEngine =
  (engine: Engine) =>
  async (stranger: Stranger): Promise<Result> => {
    const { name, program } = engine
    const wanted = packageOf(engine)
    if (wanted === undefined) return skipped(`npm carries no ${name} for this machine that we know`)
    const installed = await install(stranger.folder, [wanted])
    if (installed.kind !== "installed") return skipped(`${wanted}: ${installed.reason}`)
    const modules = programModules(stranger).filter((module) => !module.startsWith("@hubwright/connect"))
    const permissions = name === "Deno" ? ["--allow-read", "--allow-env", "--allow-sys"] : []
    const args = ["run", ...permissions, "program.mjs", JSON.stringify(modules)]
    const outcome = await run(join(stranger.folder, "node_modules", program), args, { folder: stranger.folder })
    const [result, expected] = [printedBy(modules, outcome), await onNode(stranger, "program.mjs")]
    if (result.kind !== "ok") return result
    return result.words === expected.words
      ? ok("all results are those of Node, to the byte")
      : failed(`Node gives ${expected.words}, ${name} ${result.words}`)
  }

/** Compiles a program that uses the packages, and one that loads every module, declarations of dependencies included. */
const typed =
  (resolution: "nodenext" | "bundler") =>
  async ({ folder, modules }: Stranger): Promise<Result> => {
    const imports = modules.map((name, index) => `export * as module${index} from "${name}"`)
    writeFileSync(join(folder, "modules.ts"), `${imports.join("\n")}\n`)
    const options = {
      target: "es2023",
      lib: ["es2023", "dom", "dom.iterable"],
      module: resolution === "bundler" ? "esnext" : "nodenext",
      moduleResolution: resolution,
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      skipLibCheck: true,
      types: []
    }
    const config = `tsconfig.${resolution}.json`
    writeFileSync(join(folder, config), JSON.stringify({ compilerOptions: options, files: ["typed.ts", "modules.ts"] }))
    const { code, output } = await run("tsc", ["-p", config], { folder })
    return code === 0 ? ok(`${modules.length} modules`) : failed(output)
  }

/** What a page takes with it, shaken by Vite, in bytes, gzipped; it may weigh what the budget of the same names allows. */
const bundled = async ({ folder }: Stranger): Promise<Result> => {
  const budget = sizeLimits.find(({ name }) => name === "@hubwright/core/routing { route, unpackRouter }")
  const allowed = Number(/^([\d.]+) KiB$/.exec(budget?.limit ?? "")?.[1])
  await build({
    root: folder,
    logLevel: "silent",
    configFile: false,
    build: { outDir: "page", rollupOptions: { input: join(folder, "page.mjs") }, modulePreload: { polyfill: false } }
  })
  const assets = join(folder, "page", "assets")
  const code = readdirSync(assets)
    .map((file) => readFileSync(join(assets, file), "utf8"))
    .join("\n")
  const kibibytes = gzipSync(code, { level: 9 }).length / 1024
  const words = `${kibibytes.toFixed(1)} of ${allowed} KiB`
  if (!(kibibytes <= allowed)) return failed(words)
  const answer = await decidedInBrowser(code, folder)
  return answer.kind === "failed" ? answer : ok(`${words}; ${answer.words}`)
}

/** Lets the bundle route in a browser, a router packed by Node. */
const decidedInBrowser = async (code: string, folder: string): Promise<Result> => {
  const found = findChromium()
  if (found.kind === "missing") return skipped(`not run in a browser: ${found.reason}`)
  const packing = `
    import { defineOrganization, orThrow } from "@hubwright/core"
    import { compileRouter, packRouter } from "@hubwright/core/routing"
    const model = { hubwright: 1, organization: { name: "Acme" }, departments: { marketing: {}, care: {} },
      channels: { help: { platform: "x", operators: ["care"] } } }
    console.log(JSON.stringify(packRouter(orThrow(compileRouter(defineOrganization(model))))))`
  const { code: status, output } = await run("node", ["--input-type=module", "--eval", packing], { folder })
  if (status !== 0) return failed(output)
  const browser = await chromium.launch({ executablePath: found.path, args: ["--no-sandbox", "--disable-gpu"] })
  try {
    const page = await browser.newPage()
    await page.addScriptTag({ content: code, type: "module" })
    const answer = await page.evaluate(`decide(${output}, { channel: "help" }, "2026-11-21T09:00:00Z")`)
    return answer === "care" ? ok("routed in Chromium") : failed(`Chromium says ${String(answer)}`)
  } finally {
    await browser.close()
  }
}

/** The command from its tarball alone: begins a model, checks it, writes its report. */
const command = async ({ folder, command: tarball }: Stranger): Promise<Result> => {
  const alone = join(folder, "alone")
  mkdirSync(alone)
  for (const args of [
    ["init", "acme"],
    ["check", "acme"],
    ["report", "acme", "-o", "acme.html"]
  ]) {
    const { code, output } = await run("npx", ["--yes", "--package", tarball, "hubwright", ...args], { folder: alone })
    if (code !== 0) return failed(`hubwright ${args.join(" ")} ended with ${code}: ${output}`)
  }
  return ok(`${readFileSync(join(alone, "acme.html")).length} bytes of report`)
}

/** Every way to use what would be published, the cheapest first. */
export const checks: readonly Check[] = [
  { name: "import on Node", work: (stranger) => onNode(stranger, "program.mjs") },
  { name: "require() on Node", work: (stranger) => onNode(stranger, "required.cjs") },
  { name: "types, nodenext", work: typed("nodenext") },
  { name: "types, bundler", work: typed("bundler") },
  { name: "bundled by Vite for browsers", work: bundled },
  { name: "npx hubwright", work: command },
  ...engines.map((engine) => ({ name: `import on ${engine.name}`, work: onEngine(engine) }))
]
