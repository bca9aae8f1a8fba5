import type { Pack } from "@hubwright/core"
import { elsewhereEnglish, elsewhereGerman, elsewhereSpanish } from "./elsewhere.ts"
import { englishOutcomes, englishReactions, englishSpecial } from "./events-english.ts"
import { germanOutcomes, germanReactions, germanSpecial } from "./events-german.ts"
import { otherwiseEnglish, otherwiseGerman, otherwiseSpanish } from "./events-said-otherwise.ts"
import { englishSigns, germanSigns, spanishSigns } from "./events-signs.ts"
import { spanishOutcomes, spanishReactions, spanishSpecial } from "./events-spanish.ts"
import { listeningPack } from "./listening-pack.ts"
import { unless } from "./stage-words.ts"
import { takingEnglish, takingGerman, takingSpanish, wellOrElsewhere } from "./taking-it.ts"

const aboutProduct = (words: string): string => `product:any AND (${words})`

const event = (words: string, language: string) => ({
  query: aboutProduct(words),
  languages: [language],
  topic: "adverse-event",
  about: ["safety", "product"] as const
})

/** Who tells of taking it and not that all is well has something to tell that no list of reactions foresaw. */
const told = (taking: string, elsewhere: string, language: string) =>
  event(unless(taking, wellOrElsewhere, elsewhere), language)

/**
 * What may be an adverse event: a message about a product of the organization, and any word for a reaction, an outcome, or
 * one of the situations that are forwarded likewise. Whether a case is valid is decided later, by who is ill and who says so.
 */
export const adverseEventTerms: Pack = listeningPack({
  id: "adverse-event-terms",
  title: "Words of adverse events",
  claims: ["S1-12", "S4-12"],
  sources: [
    {
      title: "Guideline on good pharmacovigilance practices, Module VI",
      author: "European Medicines Agency",
      section: "VI.B.2 valid reports; VI.B.6 special situations"
    },
    {
      title: "Guidance on pharmacovigilance and digital media, version 2.0",
      author: "Association of the British Pharmaceutical Industry",
      year: 2013
    }
  ],
  limits:
    "It knows English, German and Spanish, and the products that the model names, with all that they are `also` called: a product that is not named there, in no way that was foreseen and more than one letter off, is missed on a channel of no brand. It is made to miss little and so finds much that is no adverse event, such as the illness a medicine is taken for. It relieves nobody of reading.",
  topics: { "adverse-event": "high" },
  queries: {
    "reactions-en": event(englishReactions, "en"),
    "outcomes-en": event(englishOutcomes, "en"),
    "special-en": event(englishSpecial, "en"),
    "signs-en": event(englishSigns, "en"),
    "otherwise-en": event(otherwiseEnglish, "en"),
    "taking-en": told(takingEnglish, elsewhereEnglish, "en"),
    "reactions-de": event(germanReactions, "de"),
    "outcomes-de": event(germanOutcomes, "de"),
    "special-de": event(germanSpecial, "de"),
    "signs-de": event(germanSigns, "de"),
    "otherwise-de": event(otherwiseGerman, "de"),
    "taking-de": told(takingGerman, elsewhereGerman, "de"),
    "reactions-es": event(spanishReactions, "es"),
    "outcomes-es": event(spanishOutcomes, "es"),
    "special-es": event(spanishSpecial, "es"),
    "signs-es": event(spanishSigns, "es"),
    "otherwise-es": event(otherwiseSpanish, "es"),
    "taking-es": told(takingSpanish, elsewhereSpanish, "es")
  }
})
