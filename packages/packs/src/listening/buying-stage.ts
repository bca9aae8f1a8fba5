import { business, privately } from "./customers.ts"
import { listeningPack } from "./listening-pack.ts"
import { type StageWords, stageQueries } from "./stage-words.ts"
import { englishStages, germanStages, spanishStages } from "./stages.ts"

const inLanguage = (words: StageWords, language: string) => {
  const { before, during, after } = stageQueries(words)
  const languages = [language]
  return {
    [`pre-purchase-${language}`]: {
      query: before,
      languages,
      stage: "pre-purchase",
      claims: ["S2-15", "S3-09", "S3-10"]
    },
    [`purchase-${language}`]: { query: during, languages, stage: "purchase", claims: ["S3-14"] },
    [`post-purchase-${language}`]: { query: after, languages, stage: "post-purchase", claims: ["S3-19"] }
  } as const
}

/** The stage of the buying cycle, and whether somebody buys for a business. */
export const buyingStage = listeningPack({
  id: "buying-stage",
  title: "Stage in the buying cycle",
  claims: ["S3-04"],
  limits:
    "It knows English, German and Spanish. Who asks for a price wants that answered, whatever they have already; else a wish outweighs what somebody has, and a plain question is one of a shopper. A message that shows no stage has none. Who says `I` and nothing of a business is taken to buy for themselves.",
  queries: {
    ...inLanguage(englishStages, "en"),
    ...inLanguage(germanStages, "de"),
    ...inLanguage(spanishStages, "es"),
    business: { query: business, customer: "b2b", claims: ["S2-30", "S3-13", "S3-17", "S3-22"] },
    private: { query: privately, customer: "b2c", claims: ["S3-16"] }
  }
})
