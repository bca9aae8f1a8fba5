import { anyOf } from "./any-of.ts"
import { near } from "./near.ts"

/** How people ask others in English, and not a seller, what to buy and from whom. */
export const askingAroundEnglish: string = [
  near(
    3,
    "has anyone, have any of you, anyone, anybody, does anyone, does anybody, anyone here, who here, any of you, do people, what are you, what are you all, what do you all, what did you, what does everyone, folks, people, everyone, peeps, hivemind, hive mind, fellow, guys",
    "tried, try the, used the, experience with, experience of, experiences, been with, switched to, moved to, bought the, own one, have one, bank with, banked with, flown with, stayed at, start with, swear by, rate, using for, use for, suggest, know a, know any, know of, got a decent, got a good, deal with, actually had"
  ),
  anyOf(`
    who insures, who sells, who makes, who repairs, who does the best, who does a, who has the best, which one of you, what network do you, what bank do you, what insurer do you, which network do you, which bank do you, what phone do you, what coffee do you, what machine do you, what supplier do you, do you lot have, do you lot use, can anyone recommend, anyone recommend, anybody recommend, someone recommend, who would you recommend, recommendations please, any recommendations, recommendations for, recommendations welcome, recs, any recs, suggestions please, any suggestions, suggestions for, suggestions welcome, can anyone suggest, open to suggestions, anyone know a, anybody know a, anyone know any, does anyone know a, does anybody know a, know of a good, know a good, anyone got a, has anyone got,
    who do you use, who do you bank, which do you use, what do people use, what do you use, what are you using, what do you guys use, what does everyone use, which airline, which bank, which insurer, which network, which provider, which internet company, which company shouldn't, help me choose, help me pick, hivemind, hive mind, lazyweb, asking for a friend, best travel insurance, who's good, any network that, any bank that, any airline that, any provider that, where do people
  `)
].join(" OR ")

/** The same in German. */
export const askingAroundGerman: string = [
  near(
    4,
    "jemand, wer, irgendwer, irgendjemand, leute, schwarm, habt ihr so, nutzt ihr, ihr so, einer von euch",
    "erfahrung, erfahrungen, empfehlen, empfehlung, empfehlungen, tipp, tipps, schon probiert, nutzt, kennt einen, kennt eine, kennt ein, hat hier, hat eigentlich, taugt, zufrieden mit, guten anbieter, gute bank, welche"
  ),
  anyOf(`
    kann jemand empfehlen, kann mir jemand, jemand empfehlen, wer kann, schwarmwissen, welche bank habt, welchen anbieter habt, welche versicherung habt, was nutzt ihr, was habt ihr so, wer hat erfahrung*, hat jemand erfahrung, hat jemand einen tipp, tipps für, tipps gesucht, empfehlungen gesucht, empfehlungen bitte, gesucht, wer hat hier
  `)
].join(" OR ")

/** The same in Spanish. */
export const askingAroundSpanish: string = [
  near(
    3,
    "alguien, quién, gente, qué, cuál, alguno",
    "recomienda, recomendáis, me recomienda, ha probado, habéis probado, usáis, tiene experiencia, experiencia con, conoce una, conoce un, conoce alguna, conoce algún, conocéis, utilizáis, tenéis vosotros, seguro de, compañía tenéis, banco tenéis, me aconseja"
  ),
  anyOf(`
    alguien me recomienda, alguna recomendación, se aceptan sugerencias, acepto sugerencias, se aceptan recomendaciones, alguien conoce, qué compañía, qué banco, qué seguro, qué operadora, hilo de recomendaciones, me recomendáis, qué usáis, qué me recomendáis
  `)
].join(" OR ")
