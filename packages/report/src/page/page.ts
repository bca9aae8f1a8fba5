import { findingsIn } from "../findings.ts"
import { element, type Markup, printMarkup } from "../markup/markup.ts"
import { componentsOf } from "../pictures/scene.ts"
import { blockedChannels } from "../survey/reach.ts"
import type { ReportOptions, Survey } from "../survey/survey.ts"
import { amissSection } from "./amiss-section.ts"
import { arrangementSection, hubName, subHubCount } from "./arrangement-section.ts"
import { assertionsSection } from "./assertions-section.ts"
import type { Section } from "./blocks.ts"
import { custodySection } from "./custody-section.ts"
import { deadEndsSection } from "./dead-ends-section.ts"
import { declaredSection } from "./declared-section.ts"
import { hierarchySection } from "./hierarchy-section.ts"
import { maturitySection } from "./maturity-section.ts"
import { methodSection } from "./method-section.ts"
import { obligationsSection } from "./obligations-section.ts"
import { ownSection } from "./own-section.ts"
import { problemsSection } from "./problems-section.ts"
import { recommendationSection } from "./recommendation-section.ts"
import { routingSection } from "./routing-section.ts"
import { siloSection } from "./silo-section.ts"
import { strategySection } from "./strategy-section.ts"
import { styleSheet } from "./style.ts"
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
  ...(survey.assessment === undefined
    ? []
    : [siloSection(survey, survey.assessment), amissSection(survey, survey.assessment)]),
  ...(survey.strategy === undefined ? [] : [strategySection(survey, survey.strategy)]),
  ...survey.maturity.map((report) => maturitySection(survey, report)),
  ...(survey.recommendation === undefined ? [] : [recommendationSection(survey, survey.recommendation)]),
  problemsSection(survey),
  unknownSection(survey),
  methodSection(survey, options)
]

const headOf = (survey: Survey): Markup =>
  element("head", {}, [
    element("meta", { charset: "utf-8" }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("meta", {
      "http-equiv": "Content-Security-Policy",
      content: "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
    }),
    element("meta", { name: "referrer", content: "no-referrer" }),
    element("title", {}, [headlineOf(survey)]),
    element("style", {}, [styleSheet()])
  ])

const headerOf = (survey: Survey, options: ReportOptions): Markup => {
  const { words, naming, at } = survey
  const { preparedFor, preparedBy, confidentiality } = options
  const facts = [
    words.sentences.asOf({ date: naming.text(at) }),
    ...(preparedFor === undefined ? [] : [words.sentences.preparedFor({ name: naming.text(preparedFor) })]),
    ...(preparedBy === undefined ? [] : [words.sentences.preparedBy({ name: naming.text(preparedBy) })]),
    ...(confidentiality === undefined ? [] : [naming.text(confidentiality)])
  ]
  return element("header", {}, [
    element("p", { class: "kicker" }, [naming.organization]),
    element("h1", {}, [headlineOf(survey)]),
    element(
      "ul",
      { class: "facts" },
      facts.map((fact) => element("li", {}, [fact]))
    )
  ])
}

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

const sectionMarkup = ({ id, title, content }: Section): Markup =>
  element("section", { id, "aria-labelledby": `${id}-claim` }, [
    element("h2", { id: `${id}-claim` }, [title]),
    ...content
  ])

/** The whole page as text: one file, without script, that asks nothing of a network. */
export const pageOf = (survey: Survey, options: ReportOptions & { readonly hash: string }): string => {
  const { words } = survey
  const sections = sectionsOf(survey, options)
  const html = element("html", { lang: words.language, dir: words.direction === "rtl" ? "rtl" : undefined }, [
    headOf(survey),
    element("body", {}, [
      element("a", { class: "skip", href: "#findings" }, [words.terms.labels.skip]),
      element("div", { class: "page" }, [
        headerOf(survey, options),
        contentsOf(survey, sections),
        element("main", { id: "findings", tabindex: -1 }, sections.map(sectionMarkup))
      ])
    ])
  ])
  return `<!DOCTYPE html>\n${printMarkup(html)}\n`
}
