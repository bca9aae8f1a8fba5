import { anyOf } from "./any-of.ts"
import { falseEnglish, falseGerman, falseSpanish } from "./false-statements.ts"
import { listeningPack } from "./listening-pack.ts"
import { near } from "./near.ts"

const aboutProduct = (words: string): string => `product:any AND (${words})`

const otherUseEnglish = [
  near(
    6,
    "use, used, using, work*, help*, good, effective, safe, take, give, prescribe*, try, tried, approved, studied, instead",
    `children, kids, child, baby, toddler, teenager*, pregnant, pregnancy, breastfeeding, elderly, dog, cat, weight loss, lose weight, migraine*, anxiety, depression, adhd, acne, wrinkles, hair loss, hair growth,
     alzheimer*, cancer, covid, diabetes, sleep, bodybuilding, muscle, exam*, hangover*, tattoo*, scar*, eyelash*`
  ),
  anyOf(`
    off label, off-label, offlabel, not approved for, unapproved, unlicensed, not licensed for, other uses, also use it for, also works for, works for other, instead of what, experimental, compassionate use,
    higher dose than, double the dose, more than the label, crush it, split the, mix it with
  `)
].join(" OR ")

const otherUseGerman = anyOf(`
  off label, off-label, nicht zugelassen, zulassung für, zugelassen für, auch bei, auch gegen, hilft das bei, hilft es bei, hilft auch, wirkt auch gegen, für kinder, bei kindern, kindern geben, schwangerschaft,
  in der stillzeit, zum abnehmen, gegen migräne, gegen akne, gegen falten, gegen haarausfall, gegen angst, für hunde, für katzen, höhere dosis, doppelte dosis nehmen
`)

const otherUseSpanish = anyOf(`
  fuera de indicación, fuera de ficha, off label, no aprobado, aprobado para, indicado para, sirve para, sirve también, vale para, funciona para, para niños, a niños, a un niño, en el embarazo, embarazada puedo,
  durante la lactancia, para adelgazar, para la migraña, para el acné, para las arrugas, para la caída del pelo, para la ansiedad, para perros, para gatos, más dosis
`)

const defectEnglish = anyOf(`
  broken, cracked, crumbl*, crushed, leak*, leaking, seal*, unsealed, tamper*, opened already, already open, missing tablet*, missing pill*, empty blister, half empty, fewer than, count is, wrong colour, wrong color,
  different colour, different color, looks different, smells, smell, tastes different, discolo*, mould*, mold*, particles, cloudy, hair in, glass, metal, plastic in, foreign, expired, expiry, expiration, best before, batch,
  lot number, label*, leaflet, misprint*, wrong leaflet, counterfeit*, fake, not genuine, pump doesn't, pump broke, cap, lid, tube split, dispenser, dropper, inhaler, injector, pen jammed, needle bent, jammed,
  packaging, packag*, damaged, melted, separated, watery, lumpy, dried out
`)

const defectGerman = anyOf(`
  kaputt, zerbrochen, gebrochen, zerbröselt, zerbröckelt, undicht, ausgelaufen, läuft aus, versiegel*, siegel, schon geöffnet, bereits geöffnet, blister leer, fehlende tablette*, fehlt eine, fehlen tabletten, andere farbe,
  falsche farbe, sieht anders aus, riecht, geruch, schmeckt anders, verfärbt, schimmel*, partikel, trüb, fremdkörper, glas, abgelaufen, verfallsdatum, haltbar*, charge, chargennummer, etikett, beipackzettel, fälschung,
  gefälscht, nicht echt, pumpe, deckel, verschluss, tube geplatzt, spender, pen klemmt, klemmt, verpackung, beschädigt, geschmolzen, flüssig geworden, klumpig, eingetrocknet
`)

const defectSpanish = anyOf(`
  roto, rota, rotas, partid*, deshech*, gotea, fuga, precinto, desprecintad*, ya abierto, ya abierta, faltan pastillas, falta una pastilla, blíster vacío, otro color, color distinto, aspecto distinto, huele, sabe distinto,
  moho, partículas, turbio, cuerpo extraño, cristal, caducad*, caducidad, lote, número de lote, etiqueta, prospecto, falsificad*, falso, no es original, dosificador, tapa, tapón, tubo, atascad*, envase, dañad*,
  derretid*, aguad*, grumos, reseco, reseca
`)

const question = (query: string, language: string) => ({
  query: aboutProduct(query),
  languages: [language],
  topic: "off-label",
  about: ["product"] as const
})

const defect = (query: string, language: string) => ({
  query: aboutProduct(query),
  languages: [language],
  topic: "quality-complaint",
  about: ["product", "safety"] as const
})

const statement = (query: string, language: string) => ({
  query: aboutProduct(query),
  languages: [language],
  topic: "misinformation",
  about: ["product"] as const
})

/** What is asked and told of medicines besides events: uses they are not approved for, defects, and what is perhaps false. */
export const medicineQuestions = listeningPack({
  id: "medicine-questions",
  title: "Other uses and defects of medicines, and false statements",
  claims: ["S1-12", "S1-24"],
  limits:
    "It knows English, German and Spanish, and was not measured. It does not know what your products are approved for: add what they are not. Whether a statement is false nobody knows by its words: it finds what is told as a secret, a poison or a cure.",
  topics: { "off-label": "high", "quality-complaint": "high", misinformation: "medium" },
  queries: {
    "use-en": question(otherUseEnglish, "en"),
    "use-de": question(otherUseGerman, "de"),
    "use-es": question(otherUseSpanish, "es"),
    "defect-en": defect(defectEnglish, "en"),
    "defect-de": defect(defectGerman, "de"),
    "defect-es": defect(defectSpanish, "es"),
    "statement-en": statement(falseEnglish, "en"),
    "statement-de": statement(falseGerman, "de"),
    "statement-es": statement(falseSpanish, "es")
  }
})
