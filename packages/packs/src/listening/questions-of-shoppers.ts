import { anyOf } from "./any-of.ts"
import { near } from "./near.ts"

/**
 * What somebody asks or says in English of a thing that they do not have yet: what it is like, whom it suits, how it compares,
 * what others say of it, what holds them back.
 */
export const shoppingEnglish: string = [
  near(
    5,
    `would, will, is, are, does, do, can, could, which, how, what, any`,
    `survive, cope, handle, suit*, quieter, louder, bigger, smaller, lighter, heavier, cheaper, stronger, softer, faster, easier, comfy, comfortable, durable,
     breathable, washable, foldable, portable, adjustable, dishwasher, microwave, oven proof, machine washable, true to size, come up small, run small, run large, overkill,
     beginner, beginners, newbie, pros, kids, toddlers, pets, pet hair, allergies, allergic, nuts, sugar, lactose, dairy, palm oil, cruelty, scent, scented, perfume, fragrance,
     battery life, range, warranty, guarantee, trial, free returns, change my mind, catch, contract length, minimum term, notice period, leased, lease, rented, rent, demo, sample,
     existing customers, references, case studies, integrat*, compatible, out of the box, middleware, migrat*, migration, onboarding, sso, multiple currencies, languages`
  ),
  near(
    4,
    `does it, do they, is it, are they, would it, will it, can it, is that, are these, is this, does this, do these, does the, do the, is the, are the, would the, will the, can the, does your, do your,
     is your, are your, would your, will your, does that, is there, do you, do u, are you, can you, can i, could i, would i, would you, how does, how do, how is, how long, how big, how many, how good, what is, what's`,
    `fit, fits, work, works, last, lasts, hold, need, come with, come in, take, run, support, include, cover, charge, actually, really, allow, offer, have, worth, enough, better, difference, good, ok, okay, true,
     legit, made, made of, made from, real, big enough, sturdy, safe, happens if, mean for, look like, cancel anytime, compare`
  ),
  near(
    6,
    `convince, talk me, help me pick, sell it, sell me, persuade, tempt me, help me choose, help me decide, torn, undecided, dithering, on the fence, hovering, eyeing, eyeing up,
     coveting, drooling, lusting, sceptical, skeptical, hesitant, unsure, tempted, weighing, toying, window shopping, sold on, curious, intrigued, someday, one day, payday, pay day, saving up, saving for, next year, next month,
     been meaning, considering, contemplating, planning, thinking, wondering, wonder`,
    `it, into, out, one, ones, this, that, these, those, them, or, about, between, button, jacket, coat, bike, car, phone, sofa, bank, switch, between, upgrade, whether, wether, if, own, getting, new, next`
  ),
  near(
    5,
    `friend, friends, sister, brother, mum, mom, dad, colleague, colleagues, everyone, neighbour, neighbor, people, everybody, doc, doctor, hairdresser, teacher, boss, work`,
    `raves, raving, rave, swears by, swear by, recommended, recommends, mentioned, suggested, keeps telling, told me about, keep telling, keeps saying, goes on about, suggests, loves hers, loves his, has one`
  ),
  near(
    5,
    `switch*, mov*, chang*, leav*, cancel*, ditch*, come over, came over, coming over, jump ship, join*, convert*, defect`,
    `you, you guys, you lot, yours, over, other lot, current, old provider, provider, supplier, bank, network, contract, from`
  ),
  near(
    4,
    `heard, read, saw, seen, told, rumour, rumor, is it true, apparently`,
    `you're bringing, you are bringing, you're launching, you are launching, you do, you don't, good things, mixed things, a lot, so much, great things, your ad, advert, is back, bringing back, new`
  ),
  near(
    6,
    `my, our, the old, current, existing`,
    `on its last legs, finally died, finally gave up, died on me, about to die, had it, packed in, needs replacing, needs an upgrade, outgrown, outgrowing, hiked, put their prices up, prices up`
  ),
  near(
    5,
    "would, will, does, do, can, could, is, are, you reckon, do you think, wondering if, wonder if",
    `go with, suit a, suit my, suit someone, reach the, reach my, fit through, fit in, fit into, fit under, fit my, cope with, handle, survive, withstand, stand up to, hold up, keep up with, last a, scale to, integrate with, connect to, talk to, play nice, plug into, sync with, work with my, work for those, work for, work in, work on, compatible with, suitable for, safe for, good for, ok for, okay for, fine for, enough for, meant for, designed for, intended for,
     aimed at, recommended for, right for, cover a, cover older, cover my, come with a, recline, run small, run large, true to size, noisy, loud, quiet, vegan, halal, kosher, gluten free, waterproof, washable, dishwasher safe, firm, heavy, comfy, comfortable, worth the, worth, legit, any good, actually decent, actually good, better than, easier than, freeze the, cancel any time, cancel anytime`
  ),
  near(
    6,
    "stuck, torn, deciding, debating, choosing, dithering, toss up, wavering, agonising, agonizing, going back and forth, flip flopping, hesitating, can't choose, struggling to choose",
    "between, whether, over, which, or, to splash, splash out"
  ),
  near(
    7,
    "confused, overwhelmed, lost, baffled, clueless, too many options, analysis paralysis, spoilt for choice, spoiled for choice, read, reading, watched, watching",
    "which one, about which, what to get, what to buy, options, choices, reviews, comparisons, models, unboxing*"
  ),
  near(
    6,
    "neighbour, neighbor, friend, sister, brother, colleague, mate, mum, cousin, everyone, guy at work",
    "envy, jealous, want one, wants one, now i want, need one, so do i, me too, got one of your, has one of your, got yours, has yours"
  ),
  near(
    3,
    "what, which, whats, what's",
    "throughput, capacity, dimensions, weight limit, max load, power draw, top speed, tolerance, materials, range like, resolution, wattage, footprint, difference, pros and cons, downside, lead time like, the catch, colours will, colors will, colours does, sizes does, dogs is, skin type, age is"
  ),
  near(
    3,
    "what happens if, what if, can i return, could i return, am i tied, am i locked, tied in, tied for, locked in, locked for",
    "i don't like, don't like it, i change my mind, it doesn't fit, doesn't suit, i hate it, it breaks, i cancel, i move, years, months, a contract, two years, 24 months"
  ),
  near(
    5,
    "do you have, have you got, got any, is there, are there, any",
    "references from, references in, a trial, a free trial, a sandbox, a test account, a demo, demo of, customers in, users in, case studies, samples of, a sample, a showroom, one on display, an on prem, on prem option"
  ),
  anyOf(`
    part of me wants, half of me, my heart says, heart says, head says, my wallet says, my bank account says, dropping hints, drop hints, hint hint, dear santa, on the christmas list, christmas list, xmas list, birthday list, to my list, splash out, splurge, any regrets, no regrets?, people who own, owners of, those who have one, if you have one, would settle it, settles it, last push, push me over, the deciding factor, dealbreaker, deal breaker, kick the tyres, kick the tires, due diligence, site visit, vendor day, beauty parade, drafting an rfp, drafting a tender, rfp, rfi, evaluating vendors, vendor selection, on our list for, on my radar, on our radar, bookmark*, screenshotted, saved this for later, for when i'm rich, when i win the lottery, manifesting, i need to be talked, got the itch, itching to, need the wife to, need the husband to, wife to blink, pick you over, choose you over, go with you over, why should i, why should we, reason to pick, reason to choose, reasons to switch, convince me,
    shortlist, short list, longlist, comparing, comparison, evaluat*, assess*, scoping, ballpark, rough idea, feasib*, proof of concept, tell us more, tell me more, send info, send whatever, more about,
    vs, versus, or the, which of, what's the catch, whats the catch, too good to be true, to good to be true, sounds too good, red flags, any downsides, downsides, drawbacks, worth the hassle, worth the hype, worth the money, worth it, the hype,
    before committing, before i commit, before we commit, before i set, before i join, before i sign, before i cancel, before we go further, before we sign, before i switch, first timer, newbie question, never used, never tried, never had,
    any good, do you reckon, d'you reckon, you reckon, serious question, dumb question, stupid question, quick question, genuine question, who needs, would you recommend, recs, reccs, recommendations, suggestions, help me choose,
    between sizes, in between sizes, one of those, wish i could afford, can't afford, cannot afford, out of my budget, over budget, for next year's, next year's budget, next quarter
  `)
].join(" OR ")

/** The same in German. */
export const shoppingGerman: string = [
  near(
    6,
    `ist, sind, wäre, hat, haben, kann, können, gibt, passt, läuft, geht, taugt, macht, hält, halten, kommt, reicht, wie, was, welche, welcher, ob, bringt, lohnt`,
    `leiser, lauter, größer, kleiner, leichter, schwerer, stärker, billiger, günstiger, besser, was taugt, was, drin, nuss, nüsse, laktose, zucker, parfum, duft, palmöl, allergiker, anfänger, einsteiger, profis, kinder, tierhaare, hundehaare,
     katzenhaare*, akku, reichweite, garantie, haken, mindestlaufzeit, probezeit, probemonat, testen, leasing, mieten, leihen, schnittstelle, import, export, mehrsprachig, spülmaschine*, trockner, waschbar, wasserfest, spritzwasser, ausreichend,
     genug, groß genug, überdimensioniert, nummer kleiner, für mich, für uns, für einen betrieb, bereut, unterschied, eher, lieber, auch bei, auch mit, auch ohne, auch als, auch in, auch für, umstieg, wechsel`
  ),
  near(
    6,
    `überleg*, schwank*, zöger*, schleich*, liebäugel*, spiele, träum*, grübel*, zweifl*, skeptisch, unsicher, unschlüssig, hin und her, gespannt, neugierig, reizt, juckt, irgendwann, nächstes jahr, demnächst, plane*, planen, suche, suchen`,
    `kaufen, jacke, um, mit, ob, ein, eine, einen, neue, neuen, neues, dem, der, die, das, zwischen, oder, zulegen, mal, euch, für, halle`
  ),
  near(
    5,
    "schafft, packt, kann, verträgt, verkraftet, hält, taugt, kommt, reicht, passt, eignet, läuft, funktioniert, lässt sich, gibt es, gibt's, bringt, braucht man, wäre, ist",
    "auch mit, auch in, auch bei, auch ohne, auch für, auch 4, edelstahl, im keller, ins netz, anbinden, anschließen, koppeln, integrieren, kombinieren, datev, sap, für den, für die, für einen, für eine, für meine, für unsere, eher hart, eher weich, geeignet, gedacht, kompatibel, leasingvariante, die variante, sinnvoll, ohne vertrag, ohne schufa, wohnsitz, empfehlenswert, zu empfehlen"
  ),
  near(
    6,
    "nachbar, nachbarin, freundin, freund, schwester, bruder, kollege, kollegin, alle",
    "will ich auch, jetzt will ich, auch so eine, auch so einen, neidisch, neid, schwärmt, schwärmen, hat so einen, hat so eine"
  ),
  near(
    4,
    "was, worin, wo",
    "unterschied, besser als die alte, besser als der alte, kann die neue, kann der neue, können die neuen, denn besser, unterscheidet"
  ),
  anyOf(`
    auf meiner wunschliste, wunschliste, wunschzettel, überlege zu, überlege ob, am überlegen, bin am schwanken, schwanke zwischen, noch unentschlossen, unentschlossen, wechselwillig, lohnt ein wechsel, lohnt der wechsel, lohnt sich der tarif, schreiben gerade aus, schreiben aus, ausschreibung, ausschreiben, angebote einholen, holen angebote ein, probefahrt, probearbeiten, teststellung, referenzen, referenzkunden,
    für vorschläge offen, vorschläge, im vergleich, vergleiche, vergleichen, was spricht für, was spricht gegen, wo ist der haken, unterm strich, hat wer, kennt wer, nutzt wer, hat hier wer, wer hat die, hat jemand schon, lohnt sich, lohnt das,
    macht es nicht mehr lange, gibt den geist auf, vor dem abschluss, bevor ich unterschreibe, bevor ich wechsle, bevor ich kündige, schon mal getrunken, wie macht sich, wie schlägt sich, wie gut ist, wie gut sind, wie laut, wie groß,
    wie schwer, wie lange hält, welches modell, in die engere wahl, auf meiner liste, steht auf der liste, shortlist, zu schön um wahr, stimmt es, stimmt das
  `)
].join(" OR ")

/** The same in Spanish. */
export const shoppingSpanish: string = [
  near(
    5,
    `es, son, hace, hacen, tiene, tienen, tenéis, dura, duran, aguanta*, sirve, vale, va, funciona, existe, cabe, cuál, cuánto, qué, lleva, llevan, trae, puedo, podemos, queda`,
    `ruido, ruidosa, silencios*, grande, pequeñ*, ligero, ligera, pesad*, fuerte, suave, barat*, mejor, batería, autonomía, garantía, permanencia, pega, truco, letra pequeña, prueba, probar, muestra, alquilar, alquiler, principiante*, niños, mascotas,
     pelo de perro, alérgic*, alergia, nueces, frutos secos, lactosa, azúcar, perfume, lavavajillas, lavadora, microondas, impermeable, compatible, idiomas, integrar*, sector, clientes, referencias, de verdad, para mí, para nosotros, para empezar, echarme atrás,
     en gotas, en otro color, mucho, tanto, suficiente, de fiar`
  ),
  near(
    5,
    `pens*, dud*, duda, entre, dándole vueltas, planteando, soñ*, tentad*, ganas, ojo, mirando, buscando, busco, algún día, cuando cobre, ahorrando, comparando, valorando, evaluando`,
    `abrigo, comprar*, cambiar*, pasar*, o, la, el, una, un, cuál, en, de, echado, nuevo, nueva, otra, opciones, y`
  ),
  near(
    5,
    "sirve, aguanta, cabe, vale, va bien, funciona, se integra, compatible, encaja, entra, soporta, cubre, tiene, lleva, hay",
    "para piel, para mi, para mis, para un, para una, con niños, con perro, viaje largo, maletero, con sap, con mi, obrador, dos turnos, lavavajillas, permanencia, comisiones, en el extranjero, periodo de prueba, garantía de, mayores, bebés, embarazadas"
  ),
  near(
    6,
    "vecina, vecino, amiga, amigo, hermana, hermano, compañero, compañera, todo el mundo",
    "envidia, quiero una, quiero uno, yo también quiero, tiene la vuestra, tiene el vuestro, me muero de envidia, habla maravillas"
  ),
  near(
    4,
    "qué, cuál",
    "diferencia hay, diferencia entre, ventajas tiene, ventaja tiene, tiene de mejor, es mejor, aporta"
  ),
  anyOf(`
    me está tentando, me tienta, me tiene loco, me tiene loca, vale la pena cambiarse, cambiarse a, merece la pena cambiar, licitación, concurso público, pliego, estamos valorando, lo estamos valorando, estamos mirando, pidiendo presupuestos, alguien ha probado, alguien lo tiene, alguien la tiene, entre esa y, entre este y, lista de deseos, carta a los reyes, reyes magos,
    alguna que, alguno que, alguien que, os compensó, compensa, me compensa, qué tal sale, qué tal salen, cuál cogeríais, cuál elegiríais, cuál pillo, cuál me llevo, echado el ojo, le tengo ganas, nos queda grande, me queda grande, antes de decidir*,
    antes de firmar, antes de contratar, antes de cambiar*, antes de pasarme, convencedme, convénceme, vendédmelo, demasiado bueno, dónde está la trampa, merece la pena, vale la pena, me han hablado, me recomendó, se va a morir, está en las últimas
  `)
].join(" OR ")
