import { buyingFirstEnglish, buyingFirstGerman, buyingFirstSpanish } from "./buying-first.ts"
import { business, privately } from "./customers.ts"
import { englishReactions } from "./events-english.ts"
import { germanReactions } from "./events-german.ts"
import { otherwiseEnglish, otherwiseGerman, otherwiseSpanish } from "./events-said-otherwise.ts"
import { spanishReactions } from "./events-spanish.ts"
import { kindEnglish, kindGerman, kindSpanish } from "./kind-words.ts"
import { listeningPack } from "./listening-pack.ts"
import { shoppingEnglish, shoppingGerman, shoppingSpanish } from "./questions-of-shoppers.ts"
import { readyEnglish, readyGerman, readySpanish } from "./ready-to-buy.ts"
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
import { troublesEnglish, troublesGerman, troublesSpanish } from "./troubles-of-customers.ts"

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

/** Whoever tells what a product of the organization did to somebody has it. */
const happened = (words: string, notYet: string, language: string) =>
  after(`product:any AND (${words})`, notYet, language)

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
    "shopping-en": before(shoppingEnglish, "en"),
    "purchase-en": during(duringEnglish, "en"),
    "buying-en": during(buyingEnglish, "en"),
    "ready-en": during(readyEnglish, "en"),
    "post-purchase-en": after(afterEnglish, notYetEnglish, "en"),
    "had-en": after(hadEnglish, `${notYetEnglish} OR ${buyingFirstEnglish}`, "en"),
    "troubles-en": after(troublesEnglish, `${notYetEnglish} OR ${buyingFirstEnglish}`, "en"),
    "kind-en": after(kindEnglish, `${notYetEnglish} OR ${buyingFirstEnglish}`, "en"),
    "happened-en": happened(`${englishReactions} OR ${otherwiseEnglish}`, notYetEnglish, "en"),
    "pre-purchase-de": before(beforeGerman, "de"),
    "weighing-de": before(weighingGerman, "de"),
    "shopping-de": before(shoppingGerman, "de"),
    "purchase-de": during(duringGerman, "de"),
    "buying-de": during(buyingGerman, "de"),
    "ready-de": during(readyGerman, "de"),
    "post-purchase-de": after(afterGerman, notYetGerman, "de"),
    "had-de": after(hadGerman, `${notYetGerman} OR ${buyingFirstGerman}`, "de"),
    "troubles-de": after(troublesGerman, `${notYetGerman} OR ${buyingFirstGerman}`, "de"),
    "kind-de": after(kindGerman, `${notYetGerman} OR ${buyingFirstGerman}`, "de"),
    "happened-de": happened(`${germanReactions} OR ${otherwiseGerman}`, notYetGerman, "de"),
    "pre-purchase-es": before(beforeSpanish, "es"),
    "weighing-es": before(weighingSpanish, "es"),
    "shopping-es": before(shoppingSpanish, "es"),
    "purchase-es": during(duringSpanish, "es"),
    "buying-es": during(buyingSpanish, "es"),
    "ready-es": during(readySpanish, "es"),
    "post-purchase-es": after(afterSpanish, notYetSpanish, "es"),
    "had-es": after(hadSpanish, `${notYetSpanish} OR ${buyingFirstSpanish}`, "es"),
    "troubles-es": after(troublesSpanish, `${notYetSpanish} OR ${buyingFirstSpanish}`, "es"),
    "kind-es": after(kindSpanish, `${notYetSpanish} OR ${buyingFirstSpanish}`, "es"),
    "happened-es": happened(`${spanishReactions} OR ${otherwiseSpanish}`, notYetSpanish, "es"),
    business: { query: business, customer: "b2b", claims: ["S2-30", "S3-13", "S3-17", "S3-22"] },
    private: { query: privately, customer: "b2c", claims: ["S3-16"] }
  }
})
