import { element } from "../markup/markup.ts"
import { scoreFormulas } from "../survey/score-formulas.ts"
import { cited, sources } from "../survey/sources.ts"
import type { ReportOptions, Survey } from "../survey/survey.ts"
import { smallestGroup } from "../survey/unit.ts"
import { paragraph, type Section } from "./blocks.ts"

/** How the findings were worked out: the appendix. */
export const methodSection = (survey: Survey, options: ReportOptions & { readonly hash: string }): Section => {
  const { words, names, at, naming } = survey
  const { sentences } = words
  return {
    id: "method",
    title: words.terms.labels.appendix,
    content: [
      ...paragraph(sentences.methodArrangement({ source: cited(sources.owyang) })),
      ...paragraph(sentences.methodScores({ source: cited(sources.borgattiEverett) })),
      element("pre", { tabindex: 0 }, [scoreFormulas.join("\n")]),
      ...paragraph(sentences.methodTerms({})),
      ...paragraph(sentences.methodDeadEnds({})),
      ...paragraph(sentences.methodPeople({ smallest: smallestGroup, names })),
      ...paragraph(
        sentences.methodModel({
          hash: options.hash,
          software: options.software === undefined ? undefined : naming.text(options.software),
          date: naming.text(at)
        })
      )
    ]
  }
}
