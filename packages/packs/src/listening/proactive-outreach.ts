import { anyOf } from "./any-of.ts"
import { listeningPack } from "./listening-pack.ts"

const wishes = anyOf(`
  could really use, could use a, could use some, could do with a, could do with some, i could murder, could murder a,
  i'd kill for, would kill for, i'd love a, i'd love some, i would love a, i'd give anything, what i'd give,
  would do anything for a, dying for a, dying for some, craving, cravings, in desperate need of, desperate need of,
  in need of a, in need of some, in need of caffeine, desperately need, really need a, really need some, so need a,
  need a coffee, need coffee, need caffeine, need more coffee, need a drink, need a snack, need a treat,
  need a break, need a holiday, need a vacation, need a pick me up, need chocolate, need pizza, need food,
  need sugar, i need a new, wish i had a, wish i had some, wish someone would, wish somebody would, wishing for,
  if only i had, if only someone, someone bring me, somebody bring me, someone please bring, someone buy me,
  somebody buy me, someone get me, who wants to buy me, can someone bring, fancy a, fancy some, in the mood for,
  feel like a, feeling peckish, so hungry, i'm hungry, i'm starving, starving, so thirsty, thirsty, hangry,
  ran out of, run out of, all out of, out of coffee, out of milk, monday morning, long day, such a long day,
  rough day, tough day, bad day, worst day, exhausted, so tired, sleepless night, no sleep, night shift, all nighter,
  all-nighter, exam week, finals week, studying all night, stuck at the airport, stuck in traffic,
  stuck in the office, flight delayed, it's my birthday, its my birthday, my birthday today, turning 30, turning 40,
  turning 50, turned 30, just got engaged, got engaged, getting married, just got married, just graduated,
  graduation, new baby, just had a baby, expecting our first, moving house, just moved, moving into, moved into,
  first apartment, first flat, new house, new job starts, first day at, first day of, marathon,
  training for my first, new puppy, got a puppy, date night, treat myself
`)

const troubles = anyOf(`
  refund*, complaint*, complain*, broken, faulty, defective, doesn't work, not working, my order, our order,
  customer service, disappointed, terrible, awful, worst service, scam, charged, lawsuit, side effect*, hospital*,
  died, funeral, passed away, depress*, suicid*, rash
`)

const germanWishes = anyOf(`
  könnte jetzt, könnte gut, könnte gerade, bräuchte jetzt, bräuchte dringend, brauche jetzt einen,
  brauche jetzt eine, brauche dringend einen kaffee, brauche kaffee, brauche einen kaffee, brauche koffein,
  sterbe für, würde sterben für, würde alles geben für, hätte jetzt gern, hätte jetzt gerne, hätte jetzt lust,
  lust auf, heißhunger, so hungrig, hunger auf, durst auf, wer bringt mir, bringt mir jemand,
  kann mir jemand einen kaffee, kaffee ist leer, kein kaffee mehr, ist alle, langer tag, harter tag, montagmorgen,
  schlaflose nacht, nachtschicht, prüfungsphase, mein geburtstag, heute geburtstag, habe geburtstag, frisch verlobt,
  verlobt, heiraten, frisch verheiratet, umzug, umgezogen, neue wohnung, erste wohnung, erster arbeitstag,
  abschluss bestanden, baby ist da
`)

const spanishWishes = anyOf(`
  me vendría bien, me vendría genial, me vendría de perlas, mataría por, me muero por, necesito un café,
  necesito café, necesito cafeína, necesito unas vacaciones, necesito un descanso, qué ganas de, tengo ganas de,
  tengo antojo, antojo de, se me antoja, me apetece, me tomaría, me comería, ojalá tuviera, ojalá alguien,
  daría lo que fuera, alguien me trae, alguien me invita, quién me invita, me he quedado sin, me quedé sin,
  no queda café, tengo hambre, muero de hambre, tengo sed, día largo, qué día, noche sin dormir, turno de noche,
  época de exámenes, es mi cumpleaños, mi cumple, hoy cumplo, nos casamos, me caso, recién casados, nos mudamos,
  me mudo, piso nuevo, primer día de trabajo, me he graduado, acabo de graduarme
`)

/** What strangers say to whom one could do something good, as with the voucher of a coffee shop. */
export const proactiveOutreach = listeningPack({
  id: "proactive-outreach",
  title: "Opportunities to reach out",
  claims: ["S4-27"],
  limits:
    "It knows English, German and Spanish, and wishes in general: add what your own products are good for. Never reach out about a medicine, to a child, or without saying who you are; the pack `endorsements` says what must be disclosed.",
  topics: { "outreach-opportunity": "low" },
  queries: {
    en: { query: `(${wishes}) AND NOT (${troubles})`, languages: ["en"], topic: "outreach-opportunity" },
    de: { query: germanWishes, languages: ["de"], topic: "outreach-opportunity" },
    es: { query: spanishWishes, languages: ["es"], topic: "outreach-opportunity" }
  }
})
