// What is seen: files in, problems, report, decision and simulation out. All of it is asked of the worker.
import type { Answer, Question } from "./exchange.ts"

declare const workerSource: string

const element = <Kind extends Element>(id: string, kind: new () => Kind): Kind => {
  const found = document.getElementById(id)
  if (found instanceof kind) return found
  throw new Error(`the page has no \`${id}\``)
}

const files = element("files", HTMLInputElement)
const problems = element("problems", HTMLPreElement)
const report = element("report", HTMLIFrameElement)
const channel = element("channel", HTMLSelectElement)
const text = element("text", HTMLTextAreaElement)
const decision = element("decision", HTMLPreElement)
const simulation = element("simulation", HTMLTableSectionElement)
const state = element("state", HTMLOutputElement)

const worker = new Worker(URL.createObjectURL(new Blob([workerSource], { type: "text/javascript" })))
const waiting = new Map<number, (answer: Answer) => void>()
let asked = 0

worker.onmessage = ({ data }: MessageEvent<{ readonly id: number; readonly answer: Answer }>) => {
  waiting.get(data.id)?.(data.answer)
  waiting.delete(data.id)
}

const ask = (question: Question): Promise<Answer> =>
  new Promise((resolve) => {
    asked++
    waiting.set(asked, resolve)
    worker.postMessage({ id: asked, question })
  })

const now = (): string => new Date().toISOString()

const show = (answer: Answer): void => {
  switch (answer.kind) {
    case "read":
      problems.textContent = answer.problems === "" ? "No problems." : answer.problems
      report.srcdoc = answer.report ?? ""
      channel.replaceChildren(...answer.channels.map((id) => new Option(id, id)))
      simulation.replaceChildren()
      decision.textContent = ""
      return
    case "routed":
      decision.textContent = answer.decision
      return
    case "simulated":
      simulation.replaceChildren(
        ...answer.compared.map(({ name, shareReplied, halfWidth }) => {
          const row = document.createElement("tr")
          const interval = `${(100 * shareReplied).toFixed(1)} ± ${(100 * halfWidth).toFixed(1)}`
          for (const cell of [name, interval]) row.insertCell().textContent = cell
          return row
        })
      )
      return
    case "refused":
      state.value = answer.why
  }
}

const answered = async (what: string, question: Question): Promise<void> => {
  state.value = `${what} …`
  const answer = await ask(question)
  state.value = "Ready."
  show(answer)
}

const readFiles = async (list: Iterable<File>): Promise<void> => {
  const read = await Promise.all(
    [...list].map(async (file) => {
      const path = file.webkitRelativePath === "" ? file.name : file.webkitRelativePath
      return [path, new Uint8Array(await file.arrayBuffer())] as const
    })
  )
  await answered("Reading", { kind: "read", files: Object.fromEntries(read), at: now() })
}

files.addEventListener("change", () => readFiles(files.files ?? []))
document.addEventListener("dragover", (event) => event.preventDefault())
document.addEventListener("drop", (event) => {
  event.preventDefault()
  readFiles(event.dataTransfer?.files ?? [])
})
element("route", HTMLButtonElement).addEventListener("click", () =>
  answered("Routing", { kind: "route", channel: channel.value, text: text.value, at: now() })
)
element("simulate", HTMLButtonElement).addEventListener("click", () =>
  answered("Simulating", { kind: "simulate", days: 7, at: now() })
)
state.value = "Ready."
