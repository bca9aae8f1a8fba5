import { findingsIn } from "../findings.ts"
import { element, type Markup } from "../markup/markup.ts"
import { componentsOf } from "../pictures/scene.ts"
import { blockedChannels } from "../survey/reach.ts"
import type { ReportOptions, Survey } from "../survey/survey.ts"
import { amissSection } from "./amiss-section.ts"
import { arrangementSection, hubName, subHubCount } from "./arrangement-section.ts"
import { assertionsSection } from "./assertions-section.ts"
import { type Section, sectionMarkup } from "./blocks.ts"
import { custodySection } from "./custody-section.ts"
import { deadEndsSection } from "./dead-ends-section.ts"
import { declaredSection } from "./declared-section.ts"
import { framed } from "./frame.ts"
import { hierarchySection } from "./hierarchy-section.ts"
import { maturitySection } from "./maturity-section.ts"
import { methodSection } from "./method-section.ts"
import { obligationsSection } from "./obligations-section.ts"
import { ownSection } from "./own-section.ts"
import { problemsSection } from "./problems-section.ts"
import { progressSection } from "./progress-section.ts"
import { recommendationSection } from "./recommendation-section.ts"
import { routingSection } from "./routing-section.ts"
import { siloSection } from "./silo-section.ts"
import { simulationSection } from "./simulation-section.ts"
import { strategySection } from "./strategy-section.ts"
import { unknownSection } from "./unknown-section.ts"

/** The answer to "how are we organized, and what does that cost us?" in one sentence. */
const headlineOf = (survey: Survey): string => {
  const { words, naming, classification, scene, reach, custody } = survey
  const { actual, likeliest } = classification
  return words.sentences.headline({
    name: naming.organization,
    actual,
    hub: hubName(survey, likeliest),
    islands: componentsOf(scene).length,
    units: scene.dots.length,
    subHubs: subHubCount(survey, likeliest),
    blocked: { count: blockedChannels(reach).size, of: custody.length },
    needs: reach.needs.length
  })
}

const sectionsOf = (survey: Survey, options: ReportOptions & { readonly hash: string }): readonly Section[] => [
  arrangementSection(survey),
  ownSection(survey),
  deadEndsSection(survey),
  custodySection(survey),
  routingSection(survey),
  obligationsSection(survey),
  ...assertionsSection(survey),
  declaredSection(survey),
  hierarchySection(survey),
  ...(survey.progress === undefined ? [] : [progressSection(survey, survey.progress)]),
  ...(survey.assessment === undefined
    ? []
    : [siloSection(survey, survey.assessment), amissSection(survey, survey.assessment)]),
  ...(survey.strategy === undefined ? [] : [strategySection(survey, survey.strategy)]),
  ...survey.maturity.map((report) => maturitySection(survey, report)),
  ...(survey.recommendation === undefined ? [] : [recommendationSection(survey, survey.recommendation)]),
  ...(survey.simulation === undefined ? [] : simulationSection(survey, survey.simulation)),
  problemsSection(survey),
  unknownSection(survey),
  methodSection(survey, options)
]

/** The report in short: what it finds, most important first, then the claims of all other sections; each leads to its section. */
const contentsOf = (survey: Survey, sections: readonly Section[]): Markup => {
  const findings = findingsIn(survey)
  const told = new Set(findings.map(({ sentence }) => sentence))
  const others = sections
    .filter(({ title }) => !told.has(title))
    .map(({ id, title }) => ({ section: id, sentence: title }))
  return element("nav", { "aria-labelledby": "contents" }, [
    element("h2", { id: "contents" }, [survey.words.terms.labels.contents]),
    element(
      "ul",
      {},
      [...findings, ...others].map(({ section, sentence }) =>
        element("li", {}, [element("a", { href: `#${section}` }, [sentence])])
      )
    )
  ])
}

/** The whole page as text: one file, without script, that asks nothing of a network. */
export const pageOf = (survey: Survey, options: ReportOptions & { readonly hash: string }): string => {
  const sections = sectionsOf(survey, options)
  return framed(survey, { ...options, headline: headlineOf(survey) }, [
    contentsOf(survey, sections),
    element("main", { id: "findings", tabindex: -1 }, sections.map(sectionMarkup))
  ])
}
