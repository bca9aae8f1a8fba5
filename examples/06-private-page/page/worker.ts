// Everything that computes, away from what draws: reading, the report, routing and the simulation.
import { formatProblems, neutralize } from "@hubwright/core"
import { assess, strategyOf } from "@hubwright/core/assess"
import { type FileOrganization, readOrganization } from "@hubwright/core/read"
import { compileRouter, describeDecision, route } from "@hubwright/core/routing"
import { packs } from "@hubwright/packs"
import { renderReport } from "@hubwright/report"
import { estimateMeasure, runStudy, topologyScenarios } from "@hubwright/simulate"
import type { Answer, Question } from "./exchange.ts"

let organization: FileOrganization | undefined

/** The model among the files: what its name says, or the only one. Tests and changes lie beside models. */
const modelIn = (paths: readonly string[]): string | undefined => {
  const named = paths.find((path) => /(?:^|\/)hubwright\.(?:ya?ml|json)$/u.test(path))
  const [only, ...others] = paths.filter((path) => !/\.(?:change|tests)\.ya?ml$|\.(?:csv|md)$/u.test(path))
  return named ?? (others.length === 0 ? only : undefined)
}

const read = ({ files, at }: Extract<Question, { readonly kind: "read" }>): Answer => {
  organization = undefined
  const entry = modelIn(Object.keys(files))
  if (entry === undefined) return { kind: "refused", why: "there is no `hubwright.yaml` among the files" }
  const folder = entry.slice(0, entry.lastIndexOf("/") + 1)
  const inFolder = Object.entries(files).flatMap(([path, content]) =>
    path.startsWith(folder) ? [[path.slice(folder.length), content] as const] : []
  )
  const model = Object.fromEntries(inFolder)
  const checked = readOrganization(model, { entry: entry.slice(folder.length), at, packs })
  const problems = formatProblems(checked.problems, { files: model })
  if (!checked.ok) return { kind: "read", problems, channels: [] }
  organization = checked.value
  const known = { assessment: assess(organization, { at }), strategy: strategyOf(organization, { at }) }
  const report = renderReport({ organization, problems: checked.problems, ...known }, { at: at.slice(0, 10) })
  return { kind: "read", problems, report, channels: Object.keys(organization.channels) }
}

const unread: Answer = { kind: "refused", why: "drop a model first" }

const routed = ({ channel, text, at }: Extract<Question, { readonly kind: "route" }>): Answer => {
  if (organization === undefined) return unread
  const router = compileRouter(organization)
  if (!router.ok) return { kind: "refused", why: formatProblems(router.problems) }
  return { kind: "routed", decision: neutralize(describeDecision(route(router.value, { channel, text }, { at }))) }
}

const simulated = async ({ days, at }: Extract<Question, { readonly kind: "simulate" }>): Promise<Answer> => {
  if (organization === undefined) return unread
  const scenarios = topologyScenarios(organization, { at, days })
  const study = await runStudy(scenarios, { seed: 1, replications: 5 })
  if (!study.ok) return { kind: "refused", why: formatProblems(study.problems) }
  const compared = study.value.map((summary, index) => {
    const { mean, halfWidth } = estimateMeasure(summary, "share-replied")
    return { name: scenarios[index]?.name ?? "", shareReplied: mean, halfWidth }
  })
  return { kind: "simulated", compared }
}

const answer = async (question: Question): Promise<Answer> => {
  switch (question.kind) {
    case "read":
      return read(question)
    case "route":
      return routed(question)
    case "simulate":
      return simulated(question)
  }
}

self.onmessage = async ({ data }: MessageEvent<{ readonly id: number; readonly question: Question }>) => {
  const { id, question } = data
  try {
    self.postMessage({ id, answer: await answer(question) })
  } catch (error) {
    self.postMessage({ id, answer: { kind: "refused", why: `this is a fault of the program: ${String(error)}` } })
  }
}
