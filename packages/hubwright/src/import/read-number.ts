import { fold } from "./fold.ts"

/** Reads a whole number, with or without marks between thousands: `1200`, `1.200`, `1,200`, `1 200`. */
export const readCount = (cell: string): number | undefined => {
  if (!/^(?:\d{1,9}|\d{1,3}(?:[.,'’\s]\d{3}){1,2})$/u.test(cell)) return undefined
  return Number(cell.replace(/\D/gu, ""))
}

const frequencies: { readonly [timesAWeek: string]: string } = {
  5: "daily, every day, taglich, jeden tag, diario, a diario, quotidien, tous les jours",
  1: "weekly, once a week, every week, wochentlich, semanal, hebdomadaire",
  0.5: "every two weeks, fortnightly, biweekly, alle zwei wochen, quincenal, bimensuel",
  0.25: "monthly, once a month, every month, monatlich, mensual, mensuel"
}

const timesByWord: ReadonlyMap<string, number> = new Map(
  Object.entries(frequencies).flatMap(([times, words]) => words.split(", ").map((word) => [word, Number(times)]))
)

/** Reads how many contacts there are a week: `3`, `2,5`, `3 per week`, `3x`, `daily`, `wöchentlich`. */
export const readContactsPerWeek = (cell: string): number | undefined => {
  const [, amount] =
    /^(\d{1,6}(?:[.,]\d{1,3})?)\s*(?:x|×|times)?\s*(?:(?:a|per|pro|por|par|\/)\s*(?:week|woche|semana|semaine|w))?$/iu.exec(
      cell
    ) ?? []
  return amount === undefined ? timesByWord.get(fold(cell)) : Number(amount.replace(",", "."))
}
