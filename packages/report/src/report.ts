import type { Organization } from "@hubwright/core"
import type { ReportFinding } from "./findings.ts"
import { arrangementPicture } from "./page/arrangement-section.ts"
import { custodyPicture } from "./page/custody-section.ts"
import { deadEndsPicture } from "./page/dead-ends-section.ts"
import { declaredPicture } from "./page/declared-section.ts"
import { executiveAnswersIn, executivePageOf } from "./page/executive-page.ts"
import { hierarchyPicture } from "./page/hierarchy-section.ts"
import { maturityPicture } from "./page/maturity-section.ts"
import { ownPicture } from "./page/own-section.ts"
import { pageOf } from "./page/page.ts"
import { recommendationPicture } from "./page/recommendation-section.ts"
import { ruleTreePicture } from "./page/routing-section.ts"
import { contactPicture } from "./page/silo-section.ts"
import { simulationPictures } from "./page/simulation-section.ts"
import { strategyPicture } from "./page/strategy-section.ts"
import type { Breadth } from "./pictures/arrange.ts"
import type { Picture } from "./pictures/picture.ts"
import { toSvg } from "./pictures/svg.ts"
import { modelHash } from "./survey/model-hash.ts"
import { type ReportInput, type ReportOptions, surveyOf } from "./survey/survey.ts"

/**
 * A report as one HTML page, without script and without anything from a network: how the organization is organized and what
 * that costs it, first the claim, then the picture, then the numbers. The same input gives the same bytes.
 *
 * @example
 * ```ts
 * import { renderReport } from "@hubwright/report"
 * import { parseNotation } from "@hubwright/testing"
 *
 * const acme = parseNotation("care: x; press: facebook; jobs: linkedin; care expert complaint")
 * const page = renderReport({ organization: acme }, { at: "2026-11-21" })
 * page.match(/<title>(.*?)<.title>/)?.[1] // => "Example is organized as 3 islands: 2 of its 3 channels cannot reach the experts they need"
 * ```
 */
export const renderReport = (input: ReportInput, options: ReportOptions): string =>
  pageOf(surveyOf(input, options), { ...options, hash: modelHash(input.organization) })

/** What the page for executives is made from: what is amiss and how it is set up as a group have to be known. */
export type ExecutiveInput = Pick<ReportInput, "organization" | "progress"> &
  Required<Pick<ReportInput, "assessment" | "strategy">>

/**
 * The three questions that executives are to ask as one HTML page of one printed sheet: how the content performs, whether
 * they are answered who write, and what they say. Each has its answer, a number and the gravest of what bears on it. Below
 * stands what isolation costs, each with what measures it. The same input gives the same bytes.
 */
export const renderExecutive = (input: ExecutiveInput, options: ReportOptions): string =>
  executivePageOf(surveyOf(input, options), input, options)

/** The answers on the page for executives, in the order of the questions. */
export const executiveAnswersOf = (
  input: ExecutiveInput,
  options: Pick<ReportOptions, "at" | "names" | "words">
): readonly ReportFinding[] => executiveAnswersIn(surveyOf(input, options), input)

/**
 * The organization's own picture: its units as its arrangement places them, who ties to whom, and the channels on who operates
 * them. Nothing where it has more units than a picture holds.
 */
export const drawOrganization = (
  organization: Organization,
  options: Pick<ReportOptions, "at" | "names" | "words"> & { readonly breadth?: Breadth }
): Picture | undefined => ownPicture(surveyOf({ organization }, options))?.draw(options.breadth ?? "wide")

/** A picture as a file: its name without ending, and its SVG text. */
export interface PictureFile {
  readonly name: string
  readonly svg: string
}

/** The pictures of a report as SVG files that are light or dark as their viewer prefers. What has nothing to show is left out. */
export const pictures = (
  input: ReportInput,
  options: Pick<ReportOptions, "at" | "names" | "words">
): readonly PictureFile[] => {
  const survey = surveyOf(input, options)
  const named = [
    survey.scene.dots.length === 0 ? undefined : arrangementPicture(survey),
    survey.scene.dots.length === 0 ? undefined : ownPicture(survey),
    deadEndsPicture(survey),
    survey.custody.length === 0 ? undefined : custodyPicture(survey),
    declaredPicture(survey),
    hierarchyPicture(survey),
    ruleTreePicture(survey),
    survey.strategy === undefined ? undefined : strategyPicture(survey, survey.strategy),
    ...survey.maturity.map((report) => maturityPicture(survey, report)),
    survey.recommendation === undefined ? undefined : recommendationPicture(survey, survey.recommendation),
    ...(survey.simulation === undefined ? [] : simulationPictures(survey, survey.simulation)),
    survey.assessment === undefined ? undefined : contactPicture(survey, survey.assessment)
  ]
  return named.flatMap((picture) =>
    picture === undefined ? [] : [{ name: picture.name, svg: toSvg(picture.draw("wide")) }]
  )
}
