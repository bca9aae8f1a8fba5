import { element } from "../markup/markup.ts"
import type { Survey } from "../survey/survey.ts"
import type { Unknown } from "../words/words.ts"
import type { Section } from "./blocks.ts"

/** Something the model does not say: of how many elements, out of how many. */
interface Gap {
  readonly what: Unknown
  readonly count: number
  readonly of: number
}

const gapsOf = (survey: Survey): readonly Gap[] => {
  const { custody, organization, ties, classification } = survey
  const units = survey.units.filter(({ part }) => part !== "bystander")
  const ofChannels = (what: Unknown, isMissing: (held: Survey["custody"][number]) => boolean): Gap => ({
    what,
    count: custody.filter(isMissing).length,
    of: custody.length
  })
  const knowing = [...Object.values(organization.topics), ...Object.values(organization.products)]
  const isMeasured = ties.some(({ origins }) => origins.includes("observed"))
  const gaps: readonly Gap[] = [
    {
      what: "people-of-units",
      count: units.filter(({ people }) => people.kind === "unknown").length,
      of: units.length
    },
    ofChannels("operators", ({ operators }) => operators.length === 0),
    ofChannels("accountable", ({ accountable }) => accountable.length === 0),
    ofChannels("custodians", ({ custodians }) => custodians.length === 0),
    ofChannels("deputies", ({ deputies }) => deputies.length === 0),
    ofChannels("mfa", ({ mfa }) => mfa === undefined),
    ofChannels("rotation", ({ rotated }) => rotated === undefined),
    { what: "experts", count: knowing.filter(({ experts }) => experts.length === 0).length, of: knowing.length },
    { what: "observed-ties", count: isMeasured ? 0 : ties.length, of: ties.length },
    { what: "declared-topology", count: classification.declared === undefined ? 1 : 0, of: 1 },
    { what: "lead", count: organization.organization.lead === undefined ? 1 : 0, of: 1 }
  ]
  return gaps.filter(({ count }) => count > 0)
}

/** What is not known, and so not said. */
export const unknownSection = (survey: Survey): Section => {
  const { words } = survey
  const gaps = gapsOf(survey)
  return {
    id: "unknown",
    title: words.sentences.unknownTitle({ unknown: gaps.length }),
    content:
      gaps.length === 0
        ? []
        : [
            element(
              "ul",
              {},
              gaps.map((gap) => element("li", { id: `unknown-${gap.what}` }, [words.sentences.unknown(gap)]))
            )
          ]
  }
}
