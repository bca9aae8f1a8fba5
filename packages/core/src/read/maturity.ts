import type { MaturityModel } from "../assess/maturity/maturity-model.ts"
import { checkMaturityAnswers, checkMaturityModel } from "../check/maturity-model.ts"
import type { MaturityAnswer } from "../model/organization.ts"
import type { Files } from "../problem/files.ts"
import { type Checked, checked } from "../problem/problem.ts"
import { complete } from "../schema/complete.ts"
import { MaturityAnswersFile, MaturityModelFile } from "../schema/maturity-model.ts"
import { entryAmong, readSingleFile } from "./single-file.ts"

/** How to read a file that stands for itself. */
export interface ReadMaturityOptions {
  /** The file; the only one that ends in `.maturity.yaml` or `.maturity.json`, or the only file, where it is left out. */
  readonly entry?: string
}

const modelFormat = {
  ast: MaturityModelFile.ast,
  versionKey: "hubwrightMaturity",
  what: "maturity model",
  help: "begin with `hubwrightMaturity: 1`"
}

/**
 * Reads a maturity model of one's own: YAML or JSON that begins with `hubwrightMaturity: 1`, in the shape of
 * `MaturityModel`. Every problem is found at once, each with its place: what does not fit, levels, activities, criteria and
 * answer sets that are not there, ids that are there twice, evidence that tests what no organization has, and activities
 * that wait for each other in a circle.
 */
export const readMaturityModel = (
  files: Files,
  { entry = modelAmong(files) }: ReadMaturityOptions = {}
): Checked<MaturityModel> => {
  const file = readSingleFile(files, entry, modelFormat)
  if (file.kind === "refused") return { ok: false, problems: file.problems }
  // border: the data was just held against the schema of maturity models
  const model = complete(MaturityModelFile.ast, file.value) as MaturityModel
  return checked(model, [...file.problems, ...file.placed(checkMaturityModel(model))])
}

const modelAmong = (files: Files): string =>
  entryAmong(files, { ending: /\.maturity\.(?:ya?ml|json)$/u, otherwise: "hubwright.maturity.yaml" })

const answersFormat = {
  ast: MaturityAnswersFile.ast,
  versionKey: "hubwrightAnswers",
  what: "list of answers",
  help: "begin with `hubwrightAnswers: 1` and a list under `answers:`"
}

/**
 * Reads a file of answers: YAML or JSON that begins with `hubwrightAnswers: 1`, with a list like that under
 * `maturity.answers` of a model. Each is held against the maturity models at hand: that they have the activity and the
 * criteria.
 */
export const readMaturityAnswers = (
  files: Files,
  models: readonly MaturityModel[],
  { entry = answersAmong(files) }: ReadMaturityOptions = {}
): Checked<readonly MaturityAnswer[]> => {
  const file = readSingleFile(files, entry, answersFormat)
  if (file.kind === "refused") return { ok: false, problems: file.problems }
  // border: the data was just held against the schema of answers
  const { answers } = complete(MaturityAnswersFile.ast, file.value) as { readonly answers: readonly MaturityAnswer[] }
  return checked(answers, [...file.problems, ...file.placed(checkMaturityAnswers(answers, models))])
}

const answersAmong = (files: Files): string =>
  entryAmong(files, { ending: /\.answers\.(?:ya?ml|json)$/u, otherwise: "hubwright.answers.yaml" })
