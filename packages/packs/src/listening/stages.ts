import { anyOf } from "./any-of.ts"
import {
  addressedEnglish,
  addressedGerman,
  addressedSpanish,
  askingEnglish,
  askingGerman,
  askingSpanish,
  notYetEnglish,
  notYetGerman,
  notYetSpanish
} from "./asking-or-wanting.ts"
import { displeasedEnglish, displeasedGerman, displeasedSpanish } from "./complaint.ts"
import { elsewhereEnglish, elsewhereGerman, elsewhereSpanish } from "./elsewhere.ts"
import { englishReactions } from "./events-english.ts"
import { germanReactions } from "./events-german.ts"
import { otherwiseEnglish, otherwiseGerman, otherwiseSpanish } from "./events-said-otherwise.ts"
import { spanishReactions } from "./events-spanish.ts"
import { grievancesEnglish, grievancesGerman, grievancesSpanish } from "./grievances.ts"
import { kindEnglish, kindGerman, kindSpanish } from "./kind-words.ts"
import { perhapsAfterEnglish, perhapsBeforeEnglish, perhapsDuringEnglish } from "./perhaps-english.ts"
import { perhapsAfterGerman, perhapsBeforeGerman, perhapsDuringGerman } from "./perhaps-german.ts"
import { perhapsAfterSpanish, perhapsBeforeSpanish, perhapsDuringSpanish } from "./perhaps-spanish.ts"
import { pleasedEnglish, pleasedGerman, pleasedSpanish } from "./praise.ts"
import { overheardEnglish, overheardGerman, overheardSpanish } from "./proactive-outreach.ts"
import { askedEnglish, askedGerman, askedSpanish } from "./question.ts"
import { shoppingEnglish, shoppingGerman, shoppingSpanish } from "./questions-of-shoppers.ts"
import { readyEnglish, readyGerman, readySpanish } from "./ready-to-buy.ts"
import { afterEnglish, beforeEnglish, duringEnglish } from "./stage-english.ts"
import { afterGerman, beforeGerman, duringGerman } from "./stage-german.ts"
import { afterSpanish, beforeSpanish, duringSpanish } from "./stage-spanish.ts"
import { either, type StageWords, unless } from "./stage-words.ts"
import { takingEnglish, takingGerman, takingSpanish } from "./taking-it.ts"
import { tradeEnglish, tradeGerman, tradeSpanish } from "./things-of-trade.ts"
import { troublesEnglish, troublesGerman, troublesSpanish } from "./troubles-of-customers.ts"

/** Whoever tells what a product of the organization did to somebody has it. */
const happened = (...words: readonly string[]): string => `product:any AND (${either(...words)})`

/** A question about something that is sold, or to whoever sells it, is one of a shopper unless more is said. */
const asksOf = (asked: string, trade: string, addressed: string): string =>
  `(${either(asked, "?")}) AND (${either(trade, addressed, "product:any")})`

/** What shows the stages in English. */
export const englishStages: StageWords = {
  before: {
    sure: either(beforeEnglish, overheardEnglish),
    likely: either(perhapsBeforeEnglish, shoppingEnglish, asksOf(askedEnglish, tradeEnglish, addressedEnglish))
  },
  during: {
    sure: unless(duringEnglish, notYetEnglish),
    likely: `(${either(perhapsDuringEnglish, readyEnglish)}) AND (${askingEnglish})`
  },
  after: {
    sure: either(afterEnglish, happened(englishReactions, otherwiseEnglish, takingEnglish)),
    likely: either(
      perhapsAfterEnglish,
      displeasedEnglish,
      pleasedEnglish,
      troublesEnglish,
      grievancesEnglish,
      kindEnglish,
      `(${anyOf("my, our, mine, ours")}) NEAR/2 (${tradeEnglish})`,
      unless(tradeEnglish, askingEnglish)
    )
  },
  elsewhere: elsewhereEnglish
}

/** What shows the stages in German. */
export const germanStages: StageWords = {
  before: {
    sure: either(beforeGerman, overheardGerman),
    likely: either(perhapsBeforeGerman, shoppingGerman, asksOf(askedGerman, tradeGerman, addressedGerman))
  },
  during: {
    sure: unless(duringGerman, notYetGerman),
    likely: `(${either(perhapsDuringGerman, readyGerman)}) AND (${askingGerman})`
  },
  after: {
    sure: either(afterGerman, happened(germanReactions, otherwiseGerman, takingGerman)),
    likely: either(
      perhapsAfterGerman,
      displeasedGerman,
      pleasedGerman,
      troublesGerman,
      grievancesGerman,
      kindGerman,
      `(${anyOf("mein, meine, meinem, meinen, meiner, meines, unser, unsere, unserem, unseren, unserer")}) NEAR/2 (${tradeGerman})`
    )
  },
  elsewhere: elsewhereGerman
}

/** What shows the stages in Spanish. */
export const spanishStages: StageWords = {
  before: {
    sure: either(beforeSpanish, overheardSpanish),
    likely: either(perhapsBeforeSpanish, shoppingSpanish, asksOf(askedSpanish, tradeSpanish, addressedSpanish))
  },
  during: {
    sure: unless(duringSpanish, notYetSpanish),
    likely: `(${either(perhapsDuringSpanish, readySpanish)}) AND (${askingSpanish})`
  },
  after: {
    sure: either(afterSpanish, happened(spanishReactions, otherwiseSpanish, takingSpanish)),
    likely: either(
      perhapsAfterSpanish,
      displeasedSpanish,
      pleasedSpanish,
      troublesSpanish,
      grievancesSpanish,
      kindSpanish,
      `(${anyOf("mi, mis, nuestro, nuestra, nuestros, nuestras")}) NEAR/2 (${tradeSpanish})`,
      unless(tradeSpanish, askingSpanish)
    )
  },
  elsewhere: elsewhereSpanish
}
