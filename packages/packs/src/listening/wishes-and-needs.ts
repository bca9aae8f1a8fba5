import { near } from "./near.ts"

/**
 * How strangers tell in English of a need, of a day on which one could do them good, or of another who failed them: nothing that
 * they have of the organization itself.
 */
export const needsEnglish: string = [
  near(
    6,
    `coffee, espresso, flat white, latte, cappuccino, caffeine, caffeinate, tea, hot chocolate, hot drink, beer, wine, gin, cocktail, pint, water, ice cream, chocolate, cake, cookie, pizza, burger, curry, ramen, tacos, sushi, breakfast, lunch, dinner, snack, takeaway, something hot, something cold, something sweet, drink, nap, massage, holiday, vacation, hug`,
    `need, needs, anything for, kill for, murder, give my, sell my, strong enough, inject, iv, drip, send, bring, someone, somebody, please, asap, stat, me, dying, desperate, can't face, cannot function, can't function, without, out of, ran out, no, machine is, machine broke, broken, empty`
  ),
  near(
    6,
    `provider, network, bank, isp, broadband, insurer, supplier, airline, gym, landlord, mechanic, garage, hairdresser, dentist, courier, accountant, agency, vet, laptop, phone, car, vacuum, hoover, boiler, oven, washing machine, fridge, tv, shoes, boots, trainers, bike, backpack, suitcase, tent, mattress, chair`,
    `down again, let me down, failed me, gave up, died, dying, packed in, falling to bits, falling apart, had enough, left me, ghosted, dumped, shut my, closed my, closing my, hiked, never again, done with, who's good, who is good, any recs, time to find, time for a, looking for another, need another, need a new, anyone better, any better, actually works, time to switch, time to move`
  ),
  near(
    5,
    `wish, wishing, why does nobody, why does no one, why doesn't anyone, why can't anyone, if only, somebody should, someone should, someone needs to, somebody please, someone please, does anyone make, does anybody make, is it too much, can someone, can somebody, would pay, i'd pay, there should be, imagine if, dream`,
    `did, made, make, makes, sold, sell, sells, invent, invented, design, designed, existed, offered, delivered, that doesn't`
  ),
  near(
    5,
    `birthday, turning, turn, turned, engaged, wedding, married, honeymoon, anniversary, baby, newborn, pregnant, puppy, kitten, graduat*, exam, exams, finals, dissertation, deadline, interview, marathon, half marathon, first half, race, first day, new job, promotion, retired, retiring, moving, moved, new flat, new place, first place, new house, keys, halls, uni`,
    `tomorrow, today, tonight, this weekend, sunday, saturday, monday, next week, nobody, no plans, planned, nothing, empty, forgot, zero, one fork, our first, my first, finally, just, got, help, tired, coffee, celebrate, starving, day 3, day 2, week one, i'm, 30, 40, 50, 18, 21, 60`
  ),
  near(
    4,
    `freezing, frozen, cold, fingers, soaked, drenched, boiling, melting, sweating, starving, hungry, thirsty, knackered, shattered, exhausted, zombie, sleepless, hungover, homesick, bored, lonely, energy, stuck`,
    `send, someone, somebody, outside, train, airport, traffic, office, platform, wet sock, dead, rain, zero`
  )
].join(" OR ")

/** The same in German. */
export const needsGerman: string = [
  near(
    6,
    `kaffee, kaffeemaschine, espresso, koffein, tee, kakao, bier, wein, eis, schokolade, kuchen, pizza, döner, frühstück, mittag, snack, urlaub, pause, massage`,
    `streikt, kaputt, tot, leer, alle, brauche, bräuchte, hilfe, ohne, dringend, jemand, bitte, bring*, sofort, intravenös, könnte, töten, morden, uhr`
  ),
  near(
    6,
    `netz, anbieter, bank, internet, versicherung, fluglinie, handy, auto, staubsauger, heizung, waschmaschine, kühlschrank, schuhe, rad, rucksack, matratze`,
    `schon wieder, tot, weg, kaputt, hinüber, geschlossen, zugemacht, wer hat hier, wer ist gut, alternative*, was anderes, nie wieder, fertig mit, reicht's, neuen, neues, neue, wechseln`
  ),
  near(
    5,
    `geburtstag, verlobt, hochzeit, heiraten, baby, prüfung, prüfungen, klausur*, marathon, umzug, eingezogen, umgezogen, wohnung, schlüssel, welpe, erster tag, neuer job`,
    `morgen, heute, endlich, nur, keine, leer, matratze, keinen, noch nichts, erste, neue, wochenende, müde, hunger`
  ),
  near(
    5,
    `warum, wieso, wünschte, wenn doch, kann nicht mal, gibt es keine, gibt es keinen, gibts keine, gibts keinen`,
    `niemand, jemand, endlich, mal jemand, einer, baut, macht, verkauft, erfindet`
  )
].join(" OR ")

/** The same in Spanish. */
export const needsSpanish: string = [
  near(
    6,
    `café, cafetera, cafeína, té, chocolate, cerveza, vino, helado, pizza, tarta, desayuno, comida, merienda, vacaciones, descanso, siesta, masaje`,
    `muerto, muerta, rota, roto, necesito, urge, urgente, alguien, traedme, tráeme, por favor, en vena, sin, mataría, falta, ya, no hay, vacía`
  ),
  near(
    6,
    `línea, compañía, banco, internet, seguro, operadora, proveedor, aerolínea, móvil, coche, aspiradora, caldera, lavadora, nevera, zapatillas, botas, mochila, bici, colchón`,
    `otra vez, sin, caído, muerto, rota, cerrado, cerraron, alguna, alguno, que funcione, recomend*, nunca más, harto, harta, cambiar*, otra, nueva, nuevo`
  ),
  near(
    5,
    `cumpleaños, cumple, cumplo, boda, casamos, bebé, exámenes, examen, maratón, mudanza, mudados, mudamos, piso, llaves, cachorro, primer día`,
    `mañana, hoy, por fin, recién, suelo, nada, vacío, nadie, fin de semana, sueño, primer, nuevo`
  ),
  near(
    5,
    `ojalá, por qué nadie, por qué nadie hace, quién pudiera, si existiera`,
    `alguien, hiciera, hace, vendiera, vende, hubiera, inventara, una, un, unos`
  )
].join(" OR ")
