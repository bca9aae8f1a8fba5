import { directedTieKinds, mutualTieKinds, type TieKind } from "@hubwright/core"
import { fold } from "./fold.ts"

const words: { readonly [K in TieKind]: string } = {
  coordinates:
    "coordinates, coordination, coordinates with, works with, work together, collaborates, collaboration, koordiniert, koordination, arbeitet mit, zusammenarbeit, coordina, coordinacion, colabora, colaboracion, trabaja con, coordonne, coordination, collabore, travaille avec",
  shares:
    "shares, shares with, informs, information, informiert, tauscht sich aus, austausch, comparte, informa, partage, informe",
  "hands-over":
    "hands over, hands over to, hand over, handover, passes on, forwards, ubergibt, ubergabe, gibt weiter, weiterleitung, leitet weiter, entrega, pasa a, deriva, transmet, transfere",
  consults:
    "consults, consultation, asks, advice, konsultiert, fragt, beratung, consulta, pregunta, consulte, demande a, conseil",
  approves:
    "approves, approval, signs off, releases, genehmigt, freigabe, gibt frei, aprueba, aprobacion, approuve, approbation, valide, validation",
  escalates:
    "escalates, escalates to, escalation, eskaliert, eskaliert an, eskalation, escala, escala a, escalado, escalade, remonte a",
  reports: "reports, reports to, berichtet, berichtet an, reporta, reporta a, depend de, rapporte a, rend compte a"
}

const byWord: ReadonlyMap<string, TieKind> = new Map(
  [...mutualTieKinds, ...directedTieKinds].flatMap((kind) =>
    words[kind].split(", ").map((word) => [word, kind] as const)
  )
)

/** The kind of tie that a word means, in English, German, Spanish or French. */
export const readTieKind = (word: string): TieKind | undefined => byWord.get(fold(word))
