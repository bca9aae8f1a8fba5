import { readFileSync } from "node:fs"
import { join } from "node:path"
import { addPacks, defineOrganization, stages as inOrder, orThrow } from "@hubwright/core"
import { compileRouter, type Detected, route } from "@hubwright/core/routing"
import { packs } from "@hubwright/packs"

/** A message with what somebody who had not seen the queries says of it. */
interface LabeledMessage {
  readonly language: string
  readonly text: string
  readonly labels: {
    readonly adverseEvent: boolean
    readonly stage: string
    readonly customer: string
    readonly intents: readonly string[]
    readonly crisis: boolean
    readonly recruiting: boolean
    readonly investor: boolean
    readonly journalist: boolean
    readonly outreach: boolean
  }
}

/** How well one label is found in the messages of a language, or of all. */
export interface Quality {
  readonly label: string
  readonly language: string
  /** How many messages there are, have the label, were found, and both. */
  readonly messages: number
  readonly labeled: number
  readonly found: number
  readonly right: number
}

/** The share of what has the label that was found; nothing where nothing has it. */
export const recallOf = ({ labeled, right }: Quality): number | undefined =>
  labeled === 0 ? undefined : right / labeled

/** The share of what was found that has the label; nothing where nothing was found. */
export const precisionOf = ({ found, right }: Quality): number | undefined => (found === 0 ? undefined : right / found)

interface Question {
  readonly label: string
  readonly isLabeled: (message: LabeledMessage) => boolean
  readonly isFound: (detected: Detected) => boolean
}

const finds = (detections: readonly { readonly name: string }[], name: string): boolean =>
  detections.some((detection) => detection.name === name)

const intent = (label: "question" | "complaint" | "praise" | "purchase" | "help" | "application"): Question => ({
  label: `intent ${label}`,
  isLabeled: ({ labels }) => labels.intents.includes(label),
  isFound: ({ intents }) => finds(intents, label)
})

const stage = (label: "pre-purchase" | "purchase" | "post-purchase"): Question => ({
  label: `stage ${label}`,
  isLabeled: ({ labels }) => labels.stage === label,
  isFound: ({ stages }) => inOrder.findLast((one) => finds(stages, one)) === label
})

const customer = (label: "b2b" | "b2c"): Question => ({
  label: `customer ${label}`,
  isLabeled: ({ labels }) => labels.customer === label,
  isFound: ({ customers }) => customers[0]?.name === label
})

const topic = (
  label: "crisis" | "recruiting" | "investor" | "journalist" | "outreach" | "adverseEvent",
  name: string
): Question => ({
  label: `topic ${name}`,
  isLabeled: ({ labels }) => labels[label],
  isFound: ({ topics }) => finds(topics, name)
})

const questions: readonly Question[] = [
  topic("adverseEvent", "adverse-event"),
  {
    label: "a medicine, where it has an adverse event",
    isLabeled: ({ labels }) => labels.adverseEvent,
    isFound: ({ products }) => products.length > 0
  },
  stage("pre-purchase"),
  stage("purchase"),
  stage("post-purchase"),
  customer("b2b"),
  customer("b2c"),
  intent("question"),
  intent("complaint"),
  intent("praise"),
  intent("purchase"),
  intent("help"),
  intent("application"),
  topic("crisis", "crisis"),
  topic("recruiting", "jobs"),
  topic("investor", "earnings"),
  topic("journalist", "press"),
  topic("outreach", "outreach-opportunity")
]

/** Listens with all packs. Its medicines are called what the example of a medicines company calls them. */
const listener = () =>
  orThrow(
    compileRouter(
      orThrow(
        addPacks(
          defineOrganization({
            hubwright: 1,
            organization: { name: "Novagen" },
            departments: { care: {} },
            products: {
              cardivex: { also: ["kardivex", "cardivexx", "lorivastatin"] },
              dermolan: { also: ["dermolane", "dermolan cream", "Dermolan Creme"] }
            },
            channels: { x: { platform: "x", operators: ["care"] } },
            listening: { packs: packs.filter(({ kind }) => kind === "listening").map(({ id }) => id) }
          }),
          packs
        )
      )
    )
  )

/** Where labeled messages are, in the folder of the packs. */
export const labeledFiles = [
  "labels/messages.jsonl",
  "development/building.jsonl",
  "development/checking.jsonl"
] as const

type LabeledFile = (typeof labeledFiles)[number]

const labeledMessages = (file: LabeledFile): readonly LabeledMessage[] =>
  readFileSync(join(import.meta.dirname, "../../packages/packs", file), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): LabeledMessage => JSON.parse(line))

/** How well the listening packs find what the labeled messages are said to be, by label: in all languages, then in each. */
export const measureListening = (file: LabeledFile = "labels/messages.jsonl"): readonly Quality[] => {
  const router = listener()
  const read = labeledMessages(file).map((message) => ({
    message,
    detected: route(router, { channel: "x", text: message.text, language: message.language }, { at: 0 }).detected
  }))
  const languages = [...new Set(read.map(({ message }) => message.language))].sort()
  return questions.flatMap(({ label, isLabeled, isFound }) =>
    ["all", ...languages].map((language): Quality => {
      const of = read.filter(({ message }) => language === "all" || message.language === language)
      const labeled = of.filter(({ message }) => isLabeled(message))
      return {
        label,
        language,
        messages: of.length,
        labeled: labeled.length,
        found: of.filter(({ detected }) => isFound(detected)).length,
        right: labeled.filter(({ detected }) => isFound(detected)).length
      }
    })
  )
}

/** The table of {@link measureListening}, in Markdown. */
export const qualityTable = (measured: readonly Quality[]): readonly string[] => {
  const share = (value: number | undefined) => (value === undefined ? "–" : value.toFixed(2))
  const of = (label: string, language: string) =>
    measured.find((one) => one.label === label && one.language === language)
  const languages = [...new Set(measured.map(({ language }) => language))]
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`
  return [
    row(["what is found", ...languages]),
    row(["---", ...languages.map(() => "---")]),
    ...[...new Set(measured.map(({ label }) => label))].map((label) =>
      row([
        label,
        ...languages.map((language) => {
          const one = of(label, language)
          return one === undefined ? "" : `${share(recallOf(one))} / ${share(precisionOf(one))} (${one.labeled})`
        })
      ])
    )
  ]
}
