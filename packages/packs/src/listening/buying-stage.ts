import { business, privately } from "./customers.ts"
import { listeningPack } from "./listening-pack.ts"
import { afterEnglish, beforeEnglish, duringEnglish, notYetEnglish } from "./stage-english.ts"
import { afterGerman, beforeGerman, duringGerman } from "./stage-german.ts"
import { afterSpanish, beforeSpanish, duringSpanish } from "./stage-spanish.ts"

/** The stage of the buying cycle, and whether somebody buys for a business. */
export const buyingStage = listeningPack({
  id: "buying-stage",
  title: "Stage in the buying cycle",
  claims: ["S3-04"],
  limits:
    "It knows English, German and Spanish. Of several stages the latest counts, so words of a customer outweigh those of a shopper. A message that shows no stage has none.",
  queries: {
    "pre-purchase-en": {
      query: beforeEnglish,
      languages: ["en"],
      stage: "pre-purchase",
      claims: ["S2-15", "S3-09", "S3-10"]
    },
    "purchase-en": { query: duringEnglish, languages: ["en"], stage: "purchase", claims: ["S3-14"] },
    "post-purchase-en": {
      query: `(${afterEnglish}) AND NOT (${notYetEnglish})`,
      languages: ["en"],
      stage: "post-purchase",
      claims: ["S3-19"]
    },
    "pre-purchase-de": {
      query: beforeGerman,
      languages: ["de"],
      stage: "pre-purchase",
      claims: ["S2-15", "S3-09", "S3-10"]
    },
    "purchase-de": { query: duringGerman, languages: ["de"], stage: "purchase", claims: ["S3-14"] },
    "post-purchase-de": { query: afterGerman, languages: ["de"], stage: "post-purchase", claims: ["S3-19"] },
    "pre-purchase-es": {
      query: beforeSpanish,
      languages: ["es"],
      stage: "pre-purchase",
      claims: ["S2-15", "S3-09", "S3-10"]
    },
    "purchase-es": { query: duringSpanish, languages: ["es"], stage: "purchase", claims: ["S3-14"] },
    "post-purchase-es": { query: afterSpanish, languages: ["es"], stage: "post-purchase", claims: ["S3-19"] },
    business: { query: business, customer: "b2b", claims: ["S2-30", "S3-13", "S3-17", "S3-22"] },
    private: { query: privately, customer: "b2c", claims: ["S3-16"] }
  }
})
