import { anyOf } from "./any-of.ts"
import { near } from "./near.ts"

/** What is said of medicines in English that is told as a secret, as a cure for everything or as a poison: perhaps false. */
export const falseEnglish: string = [
  near(
    4,
    "contains, contain, full of, made of, made from, is just, is only, nothing but, laced with, they put",
    "microchip*, chips, 5g, mercury, antifreeze, bleach, sugar, sugar pills, chalk, aborted, foetal, fetal, graphene, nanobots, rat poison, poison, placebo, placebos, snake oil, worms, formaldehyde, aluminium, aluminum"
  ),
  near(
    5,
    "rewrites, rewrite, changes, alters, causes, cause, gives you, leads to, turns you, makes you, linked to",
    "dna, genes, autism, sterile, infertile, infertility, sterility, magnetic, gay, aids, alzheimer's overnight, addicted forever, turbo cancer"
  ),
  near(
    6,
    "big pharma, pharma, doctors, they, media, mainstream media, government, fda, ema, who, industry, the elite",
    "hide, hides, hiding, hid, hidden, cover up, covered up, covering up, suppress*, won't tell, don't want you, doesn't want you, silence*, bury, buried, lie about, lied about, lying about, paid the studies, faked, faking, bribed, bought, cure"
  ),
  near(
    5,
    "cures, cure, heals, reverses, replaces, better than, instead of, throw away, bin your, flush your, stop taking, don't take, never take",
    "cancer, diabetes, everything, all disease*, autism, covid, insulin, chemo, any medicine, your pills, your meds, lemon water, turmeric, garlic, vinegar, celery, silver, ivermectin, it people, this poison, that poison, it rewrites, it's poison"
  ),
  anyOf(`
    plandemic, sheeple, wake up people, do your own research, do your research, open your eyes, follow the money, they don't want you to know, what they won't tell you, the truth about, depopulation, population control, guinea pigs, lab rats, sugar pill*, snake oil, nocebo, is a hoax, a hoax, is a scam invented, fake disease, invented disease, not real medicine, detox from, detox your, natural cure, miracle cure, secret cure, just is bleach, is just bleach, is just sugar, is poison, pure poison
  `)
].join(" OR ")

/** The same in German. */
export const falseGerman: string = [
  near(
    4,
    "enthält, ist voll, voller, besteht aus, ist nur, ist bloß, nichts als",
    "mikrochip*, chips, quecksilber, gift, zucker, bleiche, chlor, placebo, graphen, nanobots, rattengift, aluminium, zuckerpille*"
  ),
  near(
    5,
    "verändert, macht, verursacht, führt zu, löst aus",
    "dna, gene, erbgut, unfruchtbar, autismus, steril, magnetisch, turbokrebs, aids"
  ),
  near(
    6,
    "pharma, pharmalobby, pharmaindustrie, ärzte, medien, regierung, die",
    "verheimlich*, vertusch*, verschweig*, verstecken, unterdrück*, bestochen, gekauft, lügen, gefälscht, heilmittel"
  ),
  anyOf(
    "wacht auf, schlafschafe, macht euch schlau, die wahrheit über, was sie uns verschweigen, versuchskaninchen, bevölkerungskontrolle, reines gift, pures gift, ist gift, wundermittel, heilt krebs, heilt alles, natürliche heilung, erfundene krankheit"
  )
].join(" OR ")

/** The same in Spanish. */
export const falseSpanish: string = [
  near(
    4,
    "contiene, contienen, lleva, está hecho de, es solo, no es más que, puro",
    "microchip*, chips, mercurio, veneno, azúcar, lejía, placebo, grafeno, nanobots, matarratas, aluminio"
  ),
  near(
    5,
    "cambia, altera, modifica, causa, provoca, produce, te deja, os deja",
    "adn, genes, autismo, estéril, estériles, infertilidad, imantado, magnético, sida"
  ),
  near(
    6,
    "farmacéuticas, farmaindustria, big pharma, médicos, medios, gobierno, laboratorios",
    "ocultan, esconden, callan, silencian, tapan, mienten, compran, pagaron, sobornan, la cura"
  ),
  anyOf(
    "despertad, despierten, abrid los ojos, informaos, la verdad sobre, lo que no te cuentan, lo que no quieren que, conejillos de indias, control de la población, puro veneno, es veneno, cura milagrosa, cura el cáncer, lo cura todo, enfermedad inventada, agua y azúcar"
  )
].join(" OR ")
