// Runs examples one after another in a process of their own: `node run.ts <tasks.json>`; writes what they showed beside it.
import { readFileSync, writeFileSync } from "node:fs"
import { pathToFileURL } from "node:url"
import { format } from "node:util"
import { show } from "./show.ts"

/** What an example showed at one line, as text. */
interface Shown {
  readonly line: number
  readonly text: string
}

/** How one example ended: everything it showed, and the error that ended it early. */
export interface Ending {
  readonly file: string
  readonly shown: readonly Shown[]
  readonly error?: string
}

const [tasks = "", results = ""] = process.argv.slice(2)
const endings: Ending[] = []
let shown: Shown[] = []

Object.assign(globalThis, {
  __value: (line: number, value: unknown) => {
    shown.push({ line, text: show(value) })
    return value
  },
  __printed: (line: number, ...values: readonly unknown[]) => {
    shown.push({ line, text: format(...values) })
    return values[0]
  }
})
console.log = () => undefined

for (const file of JSON.parse(readFileSync(tasks, "utf8"))) {
  shown = []
  try {
    await import(pathToFileURL(file).href)
    endings.push({ file, shown })
  } catch (error) {
    endings.push({ file, shown, error: String(error) })
  }
  writeFileSync(results, JSON.stringify(endings)) // after each, in case the next one ends the process
}
process.exit() // an example may leave a timer or a server behind
