import { listeningPack } from "./listening-pack.ts"
import { type StageWords, stageQueries } from "./stage-words.ts"
import { englishStages, germanStages, spanishStages } from "./stages.ts"

const wantsToBuy = (words: StageWords, language: string) =>
  ({ query: stageQueries(words).during, languages: [language], intent: "purchase" }) as const

/** What somebody says who wants to buy: the same evidence as for the stage of buying, whatever they have already. */
export const purchaseIntent = listeningPack({
  id: "purchase-intent",
  title: "Purchase intent",
  claims: ["S2-10", "S3-09", "S3-14", "S3-16", "S3-17"],
  limits: "It knows English, German and Spanish. Who asks for a price may only be curious.",
  queries: {
    en: wantsToBuy(englishStages, "en"),
    de: wantsToBuy(germanStages, "de"),
    es: wantsToBuy(spanishStages, "es")
  }
})
