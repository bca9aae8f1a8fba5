// Makes one HTML file of the page, its program and its worker: it can be kept, mailed, and opened without a server.
import { createHash } from "node:crypto"
import { readFile, writeFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import { build } from "vite"

const source = (name: string): string => fileURLToPath(new URL(`page/${name}`, import.meta.url))

/** One script of a module and all that it imports, with some names replaced by values. */
const bundled = async (entry: string, define: { readonly [name: string]: string } = {}): Promise<string> => {
  const result = await build({
    configFile: false,
    logLevel: "error",
    define: { ...define },
    resolve: { conditions: ["hubwright-src", "browser", "module", "default"] },
    build: {
      write: false,
      target: "es2023",
      lib: { entry: source(entry), formats: ["iife"], name: "hubwright" },
      rolldownOptions: { output: { codeSplitting: false } }
    }
  })
  const outputs = Array.isArray(result) ? result : "output" in result ? [result] : []
  const [script] = outputs.flatMap(({ output }) => output.flatMap((one) => (one.type === "chunk" ? [one.code] : [])))
  if (script === undefined) throw new Error(`nothing was made of ${entry}`)
  return script
}

/** The page may run this one script and what it starts, show its own styles and the report, and connect to nothing. */
const policyFor = (script: string): string =>
  [
    "default-src 'none'",
    "connect-src 'none'",
    `script-src 'sha256-${createHash("sha256").update(script).digest("base64")}'`,
    "worker-src blob:",
    "style-src 'unsafe-inline'",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'"
  ].join("; ")

/** The page as one HTML file. */
export const privatePage = async (): Promise<string> => {
  const worker = await bundled("worker.ts")
  const program = await bundled("page.ts", { workerSource: JSON.stringify(worker) })
  const script = program.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--") // neither may end the element
  const template = await readFile(source("page.html"), "utf8")
  return template
    .replace('content="policy"', () => `content="${policyFor(script)}"`)
    .replace("/* program */", () => script)
}

if (import.meta.main) {
  const [file = "hubwright.html"] = process.argv.slice(2)
  await writeFile(file, await privatePage())
}
