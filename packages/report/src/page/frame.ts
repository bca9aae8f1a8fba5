import { element, type Markup, printMarkup } from "../markup/markup.ts"
import type { ReportOptions, Survey } from "../survey/survey.ts"
import { styleSheet } from "./style.ts"

interface FrameOptions extends ReportOptions {
  /** What the page says in one sentence: its title and its heading. */
  readonly headline: string
}

const headOf = (headline: string): Markup =>
  element("head", {}, [
    element("meta", { charset: "utf-8" }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("meta", {
      "http-equiv": "Content-Security-Policy",
      content: "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
    }),
    element("meta", { name: "referrer", content: "no-referrer" }),
    element("title", {}, [headline]),
    element("style", {}, [styleSheet()])
  ])

const headerOf = (survey: Survey, options: FrameOptions): Markup => {
  const { words, naming, at } = survey
  const { headline, preparedFor, preparedBy, confidentiality } = options
  const facts = [
    words.sentences.asOf({ date: naming.text(at) }),
    ...(preparedFor === undefined ? [] : [words.sentences.preparedFor({ name: naming.text(preparedFor) })]),
    ...(preparedBy === undefined ? [] : [words.sentences.preparedBy({ name: naming.text(preparedBy) })]),
    ...(confidentiality === undefined ? [] : [naming.text(confidentiality)])
  ]
  return element("header", {}, [
    element("p", { class: "kicker" }, [naming.organization]),
    element("h1", {}, [headline]),
    element(
      "ul",
      { class: "facts" },
      facts.map((fact) => element("li", {}, [fact]))
    )
  ])
}

/** A page as text, under its headline: one file, without script, that asks nothing of a network. */
export const framed = (survey: Survey, options: FrameOptions, content: readonly Markup[]): string => {
  const { words } = survey
  const html = element("html", { lang: words.language, dir: words.direction === "rtl" ? "rtl" : undefined }, [
    headOf(options.headline),
    element("body", {}, [
      element("a", { class: "skip", href: "#findings" }, [words.terms.labels.skip]),
      element("div", { class: "page" }, [headerOf(survey, options), ...content])
    ])
  ])
  return `<!DOCTYPE html>\n${printMarkup(html)}\n`
}
