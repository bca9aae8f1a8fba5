import { anyOf } from "./any-of.ts"
import { near } from "./near.ts"

/** How people ask others in English, and not a seller, what to buy and from whom. */
export const askingAroundEnglish: string = [
  near(
    3,
    "has anyone, have any of you, anyone, anybody, does anyone, does anybody, anyone here, who here, any of you, do people, what are you, what are you all, what do you all, what did you, what does everyone, folks, people, everyone, peeps, hivemind, hive mind, fellow, guys",
    "tried, try the, used the, experience with, experience of, experiences, been with, switched to, moved to, bought the, own one, have one, bank with, banked with, flown with, stayed at, start with, swear by, rate, using for, use for, suggest, know a, know any, know of, got a decent, got a good, deal with, actually had"
  ),
  near(
    4,
    "which, what, whose",
    "did you end up, end up with, did you go for, did you all, do you all swear, are you all using, are you lot using, are people using, is everyone using, do people use, do you guys, are you with, airline lets, bank lets, airline is, bank is, insurer is, network is, provider is, brand is, brand lasts, brand do, company is, app do, tool do, airline doesn't, bank doesn't, insurer doesn't"
  ),
  near(
    4,
    "does anyone, does anybody, anyone, anybody, has anyone, has anybody, any of you, anyone here, anyone running, any parents, any runners, any founders, parents of, owners of, fellow, other small, other people, how are other, how do other",
    "have a, have an, have one that, happy with, use a, use an, using a, running a, found a, found an, got one that, insurer that, bank that, supplier, tool, dealing with, recommend, able to recommend, who actually, that doesn't, that actually, that isn't, that won't, worth"
  ),
  near(
    3,
    "cheapest, best, decent, good, reliable, least painful, gentlest, quietest, sturdiest, comfiest, nicest, favourite, favorite, go to, trusted",
    "for a, for an, for my, for under, under, with bad, that isn't, that doesn't, that won't, that actually, that survives, that lasts, without, for someone, for people, for small, for beginners, for kids, for travel"
  ),
  near(
    3,
    "any, some, need, want, looking for, after, iso, in search of",
    "tips for, tips on, advice on, pointers, ideas for, inspiration for, suggestions welcome, suggestions appreciated, recommendations, a gentle, a decent, a reliable, a good, an affordable, a cheap, a sturdy, a proper, something that, someone who, somebody who"
  ),
  anyOf(`
    suggestions welcome, suggestions appreciated, what's everyone using, what is everyone using, what's everybody using, who's everyone with, who is everyone with, where does everyone, where do you all, where do people get, where do people buy, who do people use, who do people bank, who do people fly, what's your go to, whats your go to, your go to, what works for you, what worked for you, what would you buy, what would you get, asking the hive, ask twitter, twitter help, internet help me, dear internet, dear twitter, dear lazyweb, help me out here, give me your best,
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
  near(
    4,
    "welche, welchen, welches, welcher, was für, womit, wo",
    "nehmt ihr, habt ihr, nutzt ihr, benutzt ihr, fahrt ihr, empfehlt ihr, könnt ihr empfehlen, könntet ihr, würdet ihr, seid ihr, bestellt ihr, kauft ihr, ist zu empfehlen, bucht ihr"
  ),
  near(
    3,
    "kennt, kennst, weiß, hat, hätte",
    "jemand eine, jemand einen, jemand ein, wer eine, wer einen, wer ein, jemand was, einer einen, jemand gute, jemand guten, jemand nen, jemand ne"
  ),
  anyOf(`
    könnt ihr empfehlen, was könnt ihr empfehlen, bin für tipps, tipps willkommen, empfehlungen willkommen, vorschläge willkommen, was nehmt ihr, was nutzt ihr, was habt ihr, bei wem seid ihr, wo seid ihr, liebe schwarmintelligenz, frage in die runde, frage an die runde, frage an alle, mal in die runde,
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
  near(
    4,
    "qué, cuál, con quién, dónde, con qué",
    "os va bien, os funciona, me aconsejáis, aconsejáis, aconsejan, recomiendan, usáis, usan, tenéis, lleváis, compráis, estáis, contratáis, preferís"
  ),
  anyOf(`
    algún consejo, consejos para, se admiten, admito sugerencias, acepto consejos, alguien sabe de, alguien que use, alguien que tenga, sabéis de, sabéis de algún, sabéis de alguna, pregunta para, pregunta seria,
    alguien me recomienda, alguna recomendación, se aceptan sugerencias, acepto sugerencias, se aceptan recomendaciones, alguien conoce, qué compañía, qué banco, qué seguro, qué operadora, hilo de recomendaciones, me recomendáis, qué usáis, qué me recomendáis
  `)
].join(" OR ")
