import { type Checked, checked, type Files, type Organization, type Problem, quoted, suggest } from "@hubwright/core"
import {
  assessMaturity,
  type MaturityAssessment,
  type MaturityModel,
  planMaturity,
  type Roadmap
} from "@hubwright/core/assess"
import { readMaturityAnswers, readMaturityModel } from "@hubwright/core/read"
import { maturityModels } from "@hubwright/packs"
import type { MaturityResult } from "../results/maturity.ts"

/** An organization held against a maturity model, with the way ahead. */
export interface AssessedMaturity {
  readonly model: MaturityModel
  readonly assessment: MaturityAssessment
  readonly roadmap: Roadmap
}

/** The model that counts where none is asked for. */
const usualModel = "altimeter-2013"

/** What is asked on the command line. */
export interface MaturityQuestion {
  /** Ids of maturity models, and of those read from files; those of the organization, else the usual one, where there are none. */
  readonly models: readonly string[]
  /** The maturity models that were read from files. */
  readonly own: readonly MaturityModel[]
  /** A file of answers. */
  readonly answers: Files
  readonly at: string
}

/** The ids of maturity models that are not at hand, each with what was probably meant. */
export const missingModels = (
  { maturity }: Organization,
  { models, own }: Pick<MaturityQuestion, "models" | "own">
): readonly string[] => {
  const known = [...own, ...maturityModels].map(({ id }) => id)
  return wantedModels(maturity.models, models)
    .filter((id) => !known.includes(id))
    .map((id) => {
      const meant = suggest(id, known)
      return `there is no maturity model ${quoted(id)}: ${meant === undefined ? `there are ${known.join(", ")}` : `did you mean \`${meant}\`?`}`
    })
}

const wantedModels = (ofOrganization: readonly string[], asked: readonly string[]): readonly string[] =>
  asked.length > 0 ? asked : ofOrganization.length > 0 ? ofOrganization : [usualModel]

/** Reads maturity models of one's own, each from its file. */
export const readModels = (files: Files): Checked<readonly MaturityModel[]> => {
  const read = Object.keys(files).map((entry) => readMaturityModel(files, { entry }))
  const [first, ...others] = read.flatMap((one): readonly Problem[] => (one.ok ? [] : one.problems))
  if (first !== undefined) return { ok: false, problems: [first, ...others] }
  return checked(
    read.flatMap((one) => (one.ok ? [one.value] : [])),
    []
  )
}

/** Holds an organization against maturity models. */
export const maturityOf = (
  organization: Organization,
  question: MaturityQuestion
): Checked<readonly AssessedMaturity[]> => {
  const known = [...question.own, ...maturityModels]
  const [file] = Object.keys(question.answers)
  const answers = file === undefined ? checked([], []) : readMaturityAnswers(question.answers, known, { entry: file })
  if (!answers.ok) return answers
  const models = wantedModels(organization.maturity.models, question.models).flatMap(
    (id) => known.find((model) => model.id === id) ?? []
  )
  return checked(
    models.map((model) => {
      const assessment = assessMaturity(organization, model, { at: question.at, answers: answers.value })
      return { model, assessment, roadmap: planMaturity(model, assessment) }
    }),
    []
  )
}

/** The result as `--json` prints it. */
export const maturityData = (assessed: readonly AssessedMaturity[]): MaturityResult => ({
  maturity: assessed.map(({ assessment, roadmap }) => ({
    ...assessment,
    notice: assessment.notice ?? null,
    answers: assessment.answers.map(({ said, evidence, ...known }) => ({
      ...known,
      said: said === undefined ? null : { ...said },
      evidence: evidence.map(({ fact, value, against, open }) => ({ fact, value: value ?? null, against, open }))
    })),
    profile: {
      ...assessment.profile,
      dimensions: assessment.profile.dimensions.map((dimension) => ({
        ...dimension,
        practices: dimension.practices.map((practice) => ({ ...practice }))
      }))
    },
    roadmap: { ...roadmap, phases: roadmap.phases.map((phase) => ({ ...phase, profile: { ...phase.profile } })) }
  }))
})

/** An organization held against the maturity models that it names, else the usual one; models that are not at hand are left out. */
export const shownMaturity = (organization: Organization, at: string): readonly AssessedMaturity[] => {
  const found = maturityOf(organization, { models: [], own: [], answers: {}, at })
  return found.ok ? found.value : []
}
