import { anyOf } from "./any-of.ts"
import { askingAroundEnglish, askingAroundGerman, askingAroundSpanish } from "./asking-around.ts"
import { displeasedEnglish, displeasedGerman, displeasedSpanish } from "./complaint.ts"
import { elsewhereEnglish, elsewhereGerman, elsewhereSpanish } from "./elsewhere.ts"
import { listeningPack } from "./listening-pack.ts"
import { near } from "./near.ts"
import { beforeEnglish, wantingEnglish } from "./stage-english.ts"
import { beforeGerman, wantingGerman } from "./stage-german.ts"
import { beforeSpanish, wantingSpanish } from "./stage-spanish.ts"
import { either, unless } from "./stage-words.ts"
import { wrongEnglish, wrongGerman, wrongSpanish } from "./what-is-wrong.ts"

const wishesEnglish = anyOf(`
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

const wishesGerman = anyOf(`
  könnte jetzt, könnte gut, könnte gerade, bräuchte jetzt, bräuchte dringend, brauche jetzt einen,
  brauche jetzt eine, brauche dringend einen kaffee, brauche kaffee, brauche einen kaffee, brauche koffein,
  sterbe für, würde sterben für, würde alles geben für, hätte jetzt gern, hätte jetzt gerne, hätte jetzt lust,
  lust auf, heißhunger, so hungrig, hunger auf, durst auf, wer bringt mir, bringt mir jemand,
  kann mir jemand einen kaffee, kaffee ist leer, kein kaffee mehr, ist alle, langer tag, harter tag, montagmorgen,
  schlaflose nacht, nachtschicht, prüfungsphase, mein geburtstag, heute geburtstag, habe geburtstag, frisch verlobt,
  verlobt, heiraten, frisch verheiratet, umzug, umgezogen, neue wohnung, erste wohnung, erster arbeitstag,
  abschluss bestanden, baby ist da
`)

const wishesSpanish = anyOf(`
  me vendría bien, me vendría genial, me vendría de perlas, mataría por, me muero por, necesito un café,
  necesito café, necesito cafeína, necesito unas vacaciones, necesito un descanso, qué ganas de, tengo ganas de,
  tengo antojo, antojo de, se me antoja, me apetece, me tomaría, me comería, ojalá tuviera, ojalá alguien,
  daría lo que fuera, alguien me trae, alguien me invita, quién me invita, me he quedado sin, me quedé sin,
  no queda café, tengo hambre, muero de hambre, tengo sed, día largo, qué día, noche sin dormir, turno de noche,
  época de exámenes, es mi cumpleaños, mi cumple, hoy cumplo, nos casamos, me caso, recién casados, nos mudamos,
  me mudo, piso nuevo, primer día de trabajo, me he graduado, acabo de graduarme
`)

/** Needs and moments in English that somebody could serve, and discontent with whoever serves them now. */
const needsEnglish = either(
  wishesEnglish,
  near(
    5,
    "wish somebody, wish someone, wish anyone, if only somebody, if only someone, if only there, why does nobody, why does no one, why doesn't anyone, why doesn't anybody, why is there no, why are there no, is there really no, surely someone, someone should, somebody should, nobody seems to, can nobody, how does nobody, where do you even find",
    "make, makes, made, did, do, does, sell, sells, sold, offer, offers, invent, invented, open, build, that, with, for, a"
  ),
  near(
    3,
    "would, i'd, will, could, gladly, happily",
    "do anything for, give anything for, give my left, kill for, pay good money, pay double, trade my, swap my, marry whoever, sell my soul"
  ),
  near(
    4,
    "any, who's, whos, who, where, where's, somewhere, anywhere, someone",
    "good for, actually works, that works, that actually, decent, reliable, near the, open late, open now, does good, makes good, that takes, worth going, who's good, that doesn't, good one"
  ),
  near(
    3,
    "running on, surviving on, awake since, up since, no sleep, slept, hours sleep, can't keep, eyes, 3pm, 3 pm, mid afternoon",
    "fumes, zero sleep, two hours, three hours, four hours, 3am, 4am, 5am, eyes open, slump, caffeine, hours of sleep, empty"
  ),
  near(
    6,
    "kettle, washing machine, washer, dryer, fridge, freezer, oven, cooker, dishwasher, boiler, heating, hoover, vacuum, laptop, computer, phone, headphones, earbuds, glasses, car, bike, scooter, tv, printer, toaster, coffee machine, moka pot, grinder, till, oven, boots, trainers, shoes, coat, jacket, suitcase, mattress, sofa, buggy, pram, iron, blender, razor, hairdryer",
    "exploded, blew up, went bang, broke, is broken, has broken, died, dead, rip, gave up, given up, said goodbye, retire, retired, quit, conked, packed up, packed in, is done, had it, on its way out, on the way out, last legs, ate my, chewed, sounds like, sole, leaking again, fell apart, went down, kicked, falling apart, is toast, beyond repair"
  ),
  near(
    8,
    "i'd, would, could, i would, id, gladly, happily",
    "kill for, trade my, sell my, give my, swap my, trade a, sell a, give anything for, pay anything for, murder for, do anything for, walk miles for, cry for, give a kidney for, trade anything for"
  ),
  near(
    5,
    "stuck, stranded, delayed, marooned, trapped, waiting",
    "at the airport, airport, till 6am, until 6am, overnight, terminal, at frankfurt, at heathrow, at schiphol, in traffic, on the train, at the station, at the office, in the rain"
  ),
  near(
    4,
    "no, zero, without a, without any, not a, don't own, haven't got",
    "coffee left, chair, desk, bed, fridge, cooker, sofa, umbrella, charger, sim, broadband, wifi yet, car seat, insurance yet, clue where, tea left, snacks, lunch, breakfast, plan b, winter coat, boots, idea what to get"
  ),
  near(
    5,
    "hosting, expecting, having, planning, organising, organizing, training, packing, preparing, cooking, driving, flying, moving, backpacking, hiking",
    "people, guests, family, for xmas, for christmas, for thanksgiving, baby shower, for the first, half marathon, marathon, to oslo, to cork, in june, in march, next month, next week, tomorrow, across, camino, round trip, road trip, weekend away"
  ),
  near(
    5,
    "my, our, this, the",
    "bank just, insurer just, provider just, network just, supplier just, landlord just, gym just, airline just, bank is closing, bank closed, branch closed, last branch, mobile contract, phone contract, broadband guy, energy supplier, till system, booking system, card reader, accounting software"
  ),
  near(
    4,
    "freezing, frozen, shivering, sweltering, boiling, melting, soaked, drenched, knackered, shattered, gasping, parched, hungover, starving, ravenous, jet lagged, jetlagged, sleep deprived, half asleep",
    "flat, here, office, so, need, rn, already, today, again, tonight, right now, for a, send, anyone, and"
  ),
  near(
    4,
    "phone, battery, wifi, signal, reception, internet",
    "at 1, at 2, at 3, dead, no bars, one bar, zero bars, none, in my own, in the whole flat, in my flat, in the house"
  ),
  near(
    4,
    "quote, quotes, premium, fares, flight prices, prices for, rent, energy bill, renewal quote",
    "insane, ridiculous, made me cry, crying, joke, doubled, tripled, mad, criminal, obscene"
  ),
  near(
    2,
    "need, needs, could use, could do with, craving, kill for, murder, dying for, desperate for, gasping for, really fancy, fancy, wish i had, what i'd give for, longing for, dreaming of",
    "a, an, some, new, good, decent, proper, coffee, caffeine, holiday, vacation, break, snack, drink, pizza, chocolate, car, phone, coat, jacket, laptop, somewhere, anything warm"
  ),
  near(
    5,
    "my, our, the, his, her, this, office",
    "died, finally died, just died, gave up, given up, packed in, on its last legs, bit the dust, kicked the bucket, had its day, outgrown, needs replacing, is dead"
  ),
  near(
    8,
    "my provider, our provider, my insurer, my bank, my network, my airline, our supplier, my supplier, my broadband, my landlord, my insurance, home insurance, car insurance, my energy, our vendor, our current, my current, current supplier, current provider, packaging supplier, my contract, my phone contract, my premium, anyone else's bank, my phone company, my renewal, insurance renewal, our old",
    "again, raised, raises, hiked, put up, went up, gone up, doubled, useless, joke, fed up, sick of, done with, had it with, down, charges, charge, told us, up 20, up 30, up 40, came in, leaving, goodbye, time to, compare, switch, switching, alternatives, ends, expires, cancelled, dropped, drops, hopeless, worst, rip off, nothing better, something better"
  ),
  near(
    4,
    "so done with, done with, fed up with, sick of, tired of, leaving, ditching, ditch, thinking of leaving, had it with, breaking up with, saying goodbye to",
    "them, my bank, my provider, my insurer, my network, my supplier, my airline, this airline, this bank, my current, my energy, big brands, chains, my phone company"
  ),
  near(
    4,
    "moving, moved, moving house, getting, getting married, new, expecting, baby, wedding, trip, holiday, road trip, driving, puppy, kitten, turns, turning, retiring, first",
    "house, flat, in january, in march, on the way, in two weeks, next month, next week, arriving, saturday, married, booked, planned, ideas, ahead, apartment, home, baby, winter, job"
  ),
  near(
    3,
    "no, not a single, without, zero, out of",
    "coffee, internet, gift ideas, ideas for, flight booked, flights booked, food in, heating, milk"
  ),
  anyOf(`
    guess it's time, i guess it's time, time for a new, time for an upgrade, due an upgrade, need an upgrade, need replacing, send coffee, send help and, send snacks, coffee please, caffeine please, someone bring, espresso situation, flat white near, decent coffee near, craving, brown water, rip old friend, on my last pair, last clean, down to my last, got the keys, keys to our, officially a homeowner, officially homeowners, new homeowner, officially a remote, working from home from, starting uni, off to uni, freshers, first winter, first flat, first baby, baby due, due in january, due in february, due in march, due in april, due in may, due in june, due in july, due in august, due in september, due in october, due in november, due in december, back is killing, feet are killing, neck is killing, can't sleep, cannot sleep, haven't slept, hours of sleep, eyes like, learning to cook, learning to drive, taking up running, first 10k, first half marathon, couch to 5k, one with humans in it, with actual humans, anywhere but here, somewhere warm, needs a holiday, need a getaway,
    the second my contract, when my contract ends, once my contract, moving the second, counting the days till my contract, contract is up, contract runs out, so done with my,
    outgrown, time to compare, time to switch, shopping around, in the market for, seriously thinking about leaving, thinking of leaving my, thinking about leaving my, must be something better, there has to be something better, gift ideas, what to get, stuck for ideas, not waterproof, need a holiday, no coffee in
  `)
)

/** Who speaks to the organization in English, or has trouble that a voucher would mock. */
const elseEnglish = either(
  "product:any",
  elsewhereEnglish,
  anyOf(`
    your, yours, you guys, you lot, do you sell, do you have, do you ship, do you deliver, do you offer, do you do, do you take, can you please, could you please, could you tell, can you tell, are you, will you, have you, tell us, my order, our order, refund*, need help, need a refund, need advice, need a reply, need an answer, lawsuit, hospital*, funeral, passed away, suicid*, depress*, rash, heartbroken, cancer, i need my, reset
  `)
)

const needsGerman = either(
  wishesGerman,
  near(
    6,
    "waschmaschine, trockner, kühlschrank, herd, ofen, spülmaschine, heizung, staubsauger, laptop, rechner, handy, kopfhörer, brille, auto, fahrrad, fernseher, drucker, toaster, kaffeemaschine, wasserkocher, schuhe, jacke, koffer, matratze, kinderwagen",
    "verabschiedet, aufgegeben, gestorben, tot, hinüber, kaputt gegangen, kaputtgegangen, im eimer, explodiert, durchgebrannt, ist durch, ruhe in frieden, am ende, tschüss gesagt, gibt auf, gefressen"
  ),
  near(
    3,
    "kein, keinen, keine, ohne, noch kein, noch keinen, noch keine",
    "kaffee an bord, kaffee im haus, kaffee mehr, kaffee, stromanbieter, internetanbieter, winterjacke, küche, sofa, bett, plan b, geschenk, versicherung"
  ),
  near(
    4,
    "endgültig, definitiv, spätestens, im januar, im februar, zum jahresende, nach ablauf",
    "bin ich weg, weg da, wechsle ich, wechsel ich, kündige ich, geist aufgegeben, raus da"
  ),
  near(
    3,
    "dringend, unbedingt, sofort",
    "kaffee, koffein, urlaub, espresso, pause, schlaf, ein bier, neue, neuen, neues"
  ),
  near(
    5,
    "warum gibt es, wieso gibt es, warum macht, wieso macht, warum verkauft, gibt es denn, wenn es doch, wünschte, würde doch, könnte nicht mal jemand, kann nicht mal jemand",
    "keine, keinen, kein, niemand, keiner, jemand, nirgends"
  ),
  near(4, "würde, gäbe, tausche, zahle", "alles für, alles geben, viel geld für, meine seele, töten für, morden für"),
  near(
    3,
    "frisch, gerade, endlich, neu, erste, erster, eben",
    "umgezogen, eingezogen, verheiratet, verlobt, eltern, wohnung, eigene wohnung, winter in, führerschein, schwanger geworden"
  ),
  near(
    4,
    "wach seit, seit vier, seit drei, keine, kaum, nur zwei stunden, nur drei stunden, nachtschicht",
    "uhr wach, stunden schlaf, geschlafen, schlaf, augen offen, koffein"
  ),
  near(
    3,
    "brauche, brauchen, bräuchte, könnte, hätte gern, will, wünsche mir, träume von, sehne mich, lust auf",
    "kaffee, koffein, urlaub, pause, meer, pizza, bier, schokolade, ein neues, eine neue, einen neuen, neue, neues, jetzt"
  ),
  near(
    5,
    "unser, unsere, mein, meine, die",
    "geist aufgegeben, den geist auf, gerade gestorben, ist hinüber, ist tot, schon wieder tot, macht es nicht mehr, in die knie gegangen"
  ),
  near(
    6,
    "mein anbieter, unser anbieter, meine bank, meine versicherung, unsere versicherung, mein netz, mein vertrag, mein handyvertrag, unser lieferant, meine airline, hausratversicherung, kfz versicherung, stromanbieter",
    "schon wieder, wieder, erhöht, teurer, läuft aus, reicht, reichts, kündige, kündigen, wechseln, wechsle, unverschämt, nervt, tot"
  ),
  anyOf(
    "mir reichts mit denen, habe die nase voll von, hab die nase voll von, umzug, ziehen um, zieht um, nachwuchs, hochzeit, führerschein bestanden, keine geschenkidee, geschenkidee, irgendwo ans meer, wochenende am meer, zeit zum wechseln, zeit zu wechseln, vorschläge"
  )
)

const elseGerman = either(
  "product:any",
  elsewhereGerman,
  anyOf(
    "euer, eure, eurem, euren, eurer, bei euch, zu euch, von euch, mit euch, habt ihr noch, liefert ihr, könnt ihr, ihre maschine, ihr produkt, bei ihnen, von ihnen, wie schnell ist bei, können sie, haben sie, bieten sie, erstattung, bestellung, krankenhaus, beerdigung, gestorben an, hilfe"
  )
)

const needsSpanish = either(
  wishesSpanish,
  near(
    6,
    "lavadora, secadora, nevera, horno, lavavajillas, calefacción, caldera, aspiradora, portátil, ordenador, móvil, auriculares, gafas, coche, bici, tele, impresora, tostadora, cafetera, zapatillas, botas, abrigo, maleta, colchón, carrito",
    "ha muerto, se ha muerto, murió, ha dicho basta, se ha rendido, ha petado, petó, explotó, ya toca, toca jubilar*, jubilar*, en las últimas, se apaga solo, se apaga sola, pasó a mejor vida, descanse en paz"
  ),
  near(
    3,
    "sin, ni gota de, no hay, no queda",
    "café en casa, café, internet en casa, calefacción, sofá, abrigo, ideas, plan, seguro"
  ),
  near(
    3,
    "urgente, urgentemente, ya mismo, por favor, socorro",
    "café, cafeína, vacaciones, siesta, cerveza, aire acondicionado"
  ),
  near(
    5,
    "por qué nadie, por qué no hay, cómo es que nadie, ojalá alguien, ojalá hubiera, alguien debería, no hay ningún, no existe",
    "hace, haga, vende, venda, abre, ofrece, inventa, un, una, ningún, ninguna"
  ),
  near(
    3,
    "daría, mataría, vendería, cambio, pagaría",
    "lo que fuera, mi alma, cualquier cosa, por un, por una, el doble"
  ),
  near(
    3,
    "recién, acabamos de, acabo de, primer, primera, por fin",
    "mudados, mudada, mudado, mudarnos, mudarme, casados, padres, piso, invierno en, casa propia, independizarme"
  ),
  near(
    4,
    "despierto desde, despierta desde, desde las 4, desde las 5, he dormido, dormido, sin dormir",
    "horas, nada, la mañana, cafeína, café"
  ),
  near(
    3,
    "necesito, necesitamos, me vendría, mataría por, daría, me apetece, ganas de, sueño con, me muero por, me hace falta",
    "café, cafeína, vacaciones, descanso, playa, pizza, cerveza, chocolate, un nuevo, una nueva, ya, ahora mismo, por un buen"
  ),
  near(
    5,
    "nuestra, nuestro, mi, la, se nos, se me",
    "acaba de morir, ha muerto, murió, ha dicho basta, está en las últimas, se ha roto para siempre, pasó a mejor vida, hay que jubilar"
  ),
  near(
    6,
    "mi compañía, mi banco, mi seguro, nuestro proveedor, mi operadora, mi aerolínea, mi casero, el seguro de, seguro de coche",
    "otra vez, sube, subido, suben, hart*, me voy, cambiar, cambio, ni hablar, vergüenza, se cae, peor"
  ),
  anyOf(
    "hasta aquí hemos llegado, me tienen harto, me tienen harta, nos mudamos, me mudo, viene un bebé, de camino un bebé, boda en, nos casamos, sin ideas para regalar, ideas de regalo, toca cambiar de, se aceptan sugerencias"
  )
)

const elseSpanish = either(
  "product:any",
  elsewhereSpanish,
  anyOf(
    "vuestro, vuestra, vuestros, vuestras, os, tenéis en, hacéis, enviáis, podéis, su máquina, su tienda, su programa, la suya, el suyo, cambiarme a vosotros, pasarme a vosotros, reembolso, pedido, hospital, funeral, ayuda"
  )
)

/** Whom people speak of in English, German and Spanish who grumble at a seller in general, or at one that is not here. */
const theirSeller = anyOf(`
  my bank, our bank, this bank, the bank, my insurer, our insurer, my insurance, my provider, our provider, my network, my phone company, my broadband, our broadband, my internet provider, our supplier, my supplier, our current supplier, our vendor, my airline, this airline, the airline, my energy company, my phone contract, my mobile contract, the coffee here, coffee at work, office coffee, hotel coffee, airport coffee, service station coffee, train coffee, the coffee on, coffee machine at work, my gym, my landlord,
  meine bank, die bank, meine versicherung, mein anbieter, unser anbieter, mein netzanbieter, mein mobilfunkanbieter, unser lieferant, meine airline, der kaffee hier, kaffee im büro, bürokaffee, bahnhofskaffee, mi banco, el banco, mi aseguradora, mi seguro, mi compañía, mi operadora, nuestro proveedor, mi aerolínea, la aerolínea, el café de la oficina, el café de aquí, café de máquina
`)

/** Who asks around, needs or wishes something, or grumbles at another seller, and does not speak to the organization. */
const overheard = ({
  asking,
  needs,
  grumbles,
  other
}: {
  readonly asking: string
  readonly needs: string
  readonly grumbles: string
  /** What says that they speak to the organization, or of something else. */
  readonly other: string
}): string => either(unless(asking, "product:any"), unless(either(needs, `(${theirSeller}) AND (${grumbles})`), other))

/** What strangers say in English to whom one could do something good. */
export const overheardEnglish: string = overheard({
  asking: askingAroundEnglish,
  needs: either(needsEnglish, wantingEnglish),
  grumbles: either(displeasedEnglish, wrongEnglish, beforeEnglish),
  other: elseEnglish
})

/** The same in German. */
export const overheardGerman: string = overheard({
  asking: askingAroundGerman,
  needs: either(needsGerman, wantingGerman),
  grumbles: either(displeasedGerman, wrongGerman, beforeGerman),
  other: elseGerman
})

/** The same in Spanish. */
export const overheardSpanish: string = overheard({
  asking: askingAroundSpanish,
  needs: either(needsSpanish, wantingSpanish),
  grumbles: either(displeasedSpanish, wrongSpanish, beforeSpanish),
  other: elseSpanish
})

const opportunity = (query: string, language: string) =>
  ({ query, languages: [language], topic: "outreach-opportunity" }) as const

/** What strangers say to whom one could do something good, as with the voucher of a coffee shop. */
export const proactiveOutreach = listeningPack({
  id: "proactive-outreach",
  title: "Opportunities to reach out",
  claims: ["S4-27"],
  limits:
    "It knows English, German and Spanish, and wishes in general: add what your own products are good for, and what your rivals are called. Never reach out about a medicine, to a child, or without saying who you are; the pack `endorsements` says what must be disclosed.",
  topics: { "outreach-opportunity": "low" },
  queries: {
    en: opportunity(overheardEnglish, "en"),
    de: opportunity(overheardGerman, "de"),
    es: opportunity(overheardSpanish, "es")
  }
})
