import { business, privately } from "./customers.ts"
import { listeningPack } from "./listening-pack.ts"
import { hadEnglish, hadGerman, hadSpanish } from "./speaking-of-what-they-have.ts"
import {
  buyingEnglish,
  buyingGerman,
  buyingSpanish,
  weighingEnglish,
  weighingGerman,
  weighingSpanish
} from "./speaking-of-what-they-want.ts"
import { afterEnglish, beforeEnglish, duringEnglish, notYetEnglish } from "./stage-english.ts"
import { afterGerman, beforeGerman, duringGerman, notYetGerman } from "./stage-german.ts"
import { afterSpanish, beforeSpanish, duringSpanish, notYetSpanish } from "./stage-spanish.ts"

const before = (query: string, language: string) =>
  ({ query, languages: [language], stage: "pre-purchase", claims: ["S2-15", "S3-09", "S3-10"] }) as const

const during = (query: string, language: string) =>
  ({ query, languages: [language], stage: "purchase", claims: ["S3-14"] }) as const

const after = (words: string, notYet: string, language: string) =>
  ({
    query: `(${words}) AND NOT (${notYet})`,
    languages: [language],
    stage: "post-purchase",
    claims: ["S3-19"]
  }) as const

/** The stage of the buying cycle, and whether somebody buys for a business. */
export const buyingStage = listeningPack({
  id: "buying-stage",
  title: "Stage in the buying cycle",
  claims: ["S3-04"],
  limits:
    "It knows English, German and Spanish. Of several stages the latest counts, so words of a customer outweigh those of a shopper. A message that shows no stage has none. Who says `I` and nothing of a business is taken to buy for themselves.",
  queries: {
    "pre-purchase-en": before(beforeEnglish, "en"),
    "weighing-en": before(weighingEnglish, "en"),
    "purchase-en": during(duringEnglish, "en"),
    "buying-en": during(buyingEnglish, "en"),
    "post-purchase-en": after(afterEnglish, notYetEnglish, "en"),
    "had-en": after(hadEnglish, notYetEnglish, "en"),
    "pre-purchase-de": before(beforeGerman, "de"),
    "weighing-de": before(weighingGerman, "de"),
    "purchase-de": during(duringGerman, "de"),
    "buying-de": during(buyingGerman, "de"),
    "post-purchase-de": after(afterGerman, notYetGerman, "de"),
    "had-de": after(hadGerman, notYetGerman, "de"),
    "pre-purchase-es": before(beforeSpanish, "es"),
    "weighing-es": before(weighingSpanish, "es"),
    "purchase-es": during(duringSpanish, "es"),
    "buying-es": during(buyingSpanish, "es"),
    "post-purchase-es": after(afterSpanish, notYetSpanish, "es"),
    "had-es": after(hadSpanish, notYetSpanish, "es"),
    business: { query: business, customer: "b2b", claims: ["S2-30", "S3-13", "S3-17", "S3-22"] },
    private: { query: privately, customer: "b2c", claims: ["S3-16"] }
  }
})
