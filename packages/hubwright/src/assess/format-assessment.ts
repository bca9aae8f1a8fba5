import { neutralize } from "@hubwright/core"
import type { Finding } from "@hubwright/core/assess"
import { entry, listItem, mark, type Page, wrap } from "../page/page.ts"
import { formatTable } from "../page/table.ts"
import { type Assessed, remedyWords, whyOf } from "./assessed.ts"
import type { Mending } from "./mend.ts"
import { formatProgress } from "./progress.ts"

/** How many findings are told in full; of the others there is a table. */
const mostTold = 8
const mostUnknowns = 6
const mostBrokers = 5

/** An assessment for people: the score, the vector, what was found, and what is not known. */
export const formatAssessment = (page: Page, assessed: Assessed): string => {
  const { assessment } = assessed
  const { findings } = assessment
  return [
    wrap(page, headline(assessed)),
    ...(assessed.progress === undefined ? [] : [formatProgress(page, assessed.progress, assessment.organization)]),
    vectorTable(page, assessed),
    ...brokerLines(page, assessed),
    ...findings.slice(0, mostTold).map((finding) => findingText(page, { assessed, finding })),
    ...(findings.length > mostTold ? [restTable(page, findings.slice(mostTold))] : []),
    ...unknownLines(page, assessed)
  ].join("\n\n")
}

/** Some of the findings, all of them in full. */
export const formatFindings = (page: Page, assessed: Assessed, isTold: (finding: Finding) => boolean): string => {
  const told = assessed.assessment.findings.filter(isTold)
  return told.length === 0
    ? wrap(page, `Nothing of the kind was found in ${neutralize(assessed.assessment.organization)}.`)
    : told.map((finding) => findingText(page, { assessed, finding })).join("\n\n")
}

/** What is said of remedies that were written. */
export const formatMending = (page: Page, { changes, left }: Mending, written: string): string => {
  const leftOver =
    left.length === 0
      ? "nothing of it is left then"
      : `${left.length} of what is told ${left.length === 1 ? "is" : "are"} left then`
  return wrap(
    page,
    changes.length === 0
      ? `Wrote ${neutralize(written)}, which changes nothing: only people can mend this.`
      : `Wrote ${neutralize(written)} with ${changes.length === 1 ? "1 remedy" : `${changes.length} remedies`}: ${leftOver}. Look at it with \`change describe\`, and do it with \`change apply\`.`
  )
}

const headline = ({ assessment: { organization, silo, findings, topology } }: Assessed): string => {
  const { low, high } = silo.score
  const [least, most] = [Math.floor(low), Math.ceil(high)]
  const score = least === most ? `${least}` : `between ${least} and ${most}`
  const grave = findings.filter(({ severity }) => severity === "critical" || severity === "major").length
  const counts =
    findings.length === 0
      ? "nothing was found to be amiss"
      : `there ${findings.length === 1 ? "is 1 finding" : `are ${findings.length} findings`}, ${grave === 0 ? "none" : grave} of them grave`
  const shape = topology.actual === "not-decidable" ? "its arrangement cannot be told" : `it is ${topology.actual}`
  return `${neutralize(organization)}: the silo score is ${score} of 100 (0 one company, 100 sealed silos), ${shape}, and ${counts}.`
}

const vectorTable = (page: Page, { assessment: { silo } }: Assessed): string =>
  formatTable(page, {
    headings: ["Silo vector", "", "Weight", "What it is"],
    rows: silo.components.map(({ name, value, weight, meaning }) => [
      name.replaceAll("-", " "),
      value.low === value.high ? value.low.toFixed(2) : `${value.low.toFixed(2)}–${value.high.toFixed(2)}`,
      String(weight),
      meaning
    ]),
    numeric: [1, 2]
  })

const brokerLines = (page: Page, { assessment: { brokers } }: Assessed): readonly string[] => {
  if (brokers.length === 0) return []
  const shares = brokers.slice(0, mostBrokers).map(({ id, share }) => `${id} ${Math.round(share * 100)} %`)
  return [wrap(page, `Of all that runs between units these carry: ${shares.join(", ")}.`)]
}

const marks = { critical: "error", major: "warning", minor: "name", note: "quiet" } as const

interface Told {
  readonly assessed: Assessed
  readonly finding: Finding
}

const findingText = (page: Page, { assessed, finding }: Told): string => {
  const places = finding.evidence.slice(0, 3).flatMap(({ path }) => {
    const span = assessed.locate(path)
    return span === undefined ? [] : [neutralize(`${span.file}:${span.line}`)]
  })
  const more = finding.evidence.length - places.length
  const brings = remedyWords(assessed, finding)
  const remedy =
    finding.remedy === undefined
      ? "only people can mend it"
      : `${brings.slice(0, 2).map(neutralize).join("; ")}${brings.length > 2 ? `; and ${brings.length - 2} more` : ""}`
  return [
    mark(
      page,
      marks[finding.severity],
      wrap(page, `${finding.severity}[${finding.code}] ${neutralize(finding.sentence)}.`)
    ),
    entry(page, {
      label: "  where",
      text: `${[...new Set(places)].join(", ")}${more > 0 ? `, and ${more} more` : ""}`,
      at: 10
    }),
    entry(page, { label: "  why", text: `${whyOf(finding.code)} (${finding.sources.join(", ")})`, at: 10 }),
    entry(page, { label: "  remedy", text: remedy, at: 10 })
  ].join("\n")
}

const restTable = (page: Page, findings: readonly Finding[]): string =>
  formatTable(page, {
    headings: ["Code", "Severity", "Also found"],
    rows: findings.map(({ code, severity, sentence }) => [code, severity, neutralize(sentence)])
  })

const unknownLines = (page: Page, { assessment: { unknowns } }: Assessed): readonly string[] =>
  unknowns.length === 0
    ? []
    : [
        [
          mark(page, "heading", "What is not known, by how much knowing it would settle:"),
          ...unknowns.slice(0, mostUnknowns).map(({ would, narrows, settles }) => {
            const points = narrows >= 0.05 ? `${narrows.toFixed(1)} points of the score` : ""
            const codes = settles.length > 0 ? `${settles.length} kinds of finding` : ""
            return listItem(page, `${would} (${[points, codes].filter((text) => text !== "").join(", ")})`)
          })
        ].join("\n")
      ]
