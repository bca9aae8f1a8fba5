import { anyOf } from "./any-of.ts"
import { near } from "./near.ts"

/**
 * What goes wrong in English with what somebody has bought, uses or was promised: things that fail, service that fails, money
 * that is gone. It is said by customers, and nearly always in anger.
 */
export const troublesEnglish: string = [
  near(
    6,
    `kettle, machine, maker, grinder, toaster, fridge, freezer, oven, washer, dryer, dishwasher, vacuum, hoover, iron, drill, mower, boiler, heater, fan, lamp, light, bulb, tv, screen, display, phone, handset, laptop, tablet, battery, charger, cable, earbud*,
     headphones, speaker, router, box, zip, zipper, seam, sole, soles, strap, handle, lid, hinge, button, buttons, knob, wheel, tyre, tire, brake*, seat, door, drawer, leg, legs, sofa, chair, table, bed, mattress, mug, cup, bottle, bag, suitcase, jacket, coat, jumper, sweater,
     shirt, trousers, jeans, dress, shoe, shoes, boots, trainers, socks, app, website, site, update, firmware, scanner, scanners, printer, pump, line, press, conveyor, server, portal, export, system, toy, pram, stroller, bike`,
    `died, dies, dead, lasted, retired, quit, gave up, given up, packed in, conked, snapped, split, splits, ripped, torn, fell off, falls off, came off, comes off, came apart, peel*, fray*, shrunk, shrank, fad*, melt*, rust*, crack*, shatter*, leak*, drip*, dribbl*,
     wobbl*, creak*, squeak*, rattl*, scratch*, dent*, bent, jam*, froze, freez*, crash*, drops, drop off, logs me out, logged me out, locked me out, bricked, hot, burn*, smok*, spark*, standing, stopped, stops, won't, wont, doesn't, doesnt, never, nothing, naps, useless,
     blank, black, went, gone, missing, wrong, broke*, blink*, flash*, beep*, buzz*, stuck, slow, empty, half, hates`
  ),
  near(
    5,
    `parcel, package, packet, order, delivery, letter, courier, driver, box, pallet*, shipment, refund, replacement, card, claim, case, ticket, complaint, email, emails, money, cheque, payment, invoice, bill, booking, reservation, luggage, bag, suitcase, flight, train, bus, engineer, technician, fitter, rep`,
    `toured, tour, touring, lost, late, nowhere, never, still, left, dumped, thrown, threw, chucked, bin, bins, neighbour, neighbor, neighbours, missing, wrong, short, somebody else's, someone else's, promised, weeks, months, twice, again, vanish*, disappear*, returned to sender,
     no sign, no show, didn't show, never showed, changed, ignored, closed, cancel*, delay*, denied, rejected, refused, bounced, eaten, swallowed, stuck, limbo, no trace, supposed, due`
  ),
  near(
    5,
    `sat, sitting, stood, standing, queueing, queuing, waited, waiting, queue*, spent, hung up, passed, transferred, bounced, passed around, rang, called, phoned, emailed, wrote, written, chased, chasing, asked, explained, tried, attempt*`,
    `hour, hours, minutes, min, mins, ages, forever, times, twice, third, fourth, fifth, sixth, person, people, department, departments, agent, different, nobody, no one, noone, nothing, weeks, days, signature, still, loop, robot, bot, music, every`
  ),
  near(
    5,
    `charged, charging, billed, paid, paying, took, taken, debited, fee, fees, hike, hiked, deducted, overdraft, owe, owed`,
    `twice, two, double, again, nothing, extra, without, never, somebody, someone, my own, more, no idea, smaller, less, for what, on top, hidden, up, still, every month, a month, not`
  ),
  near(
    6,
    `thanks, thank, cheers, thx, love, loving, great, brilliant, lovely, nice, bravo, congrats, well done, hats off, kudos, good to know, oh, wow, fantastic, amazing, super, top`,
    `paying, missing, sending me, somebody else's, someone else's, wrong, no refund, nothing, late, before takeoff, cancel*, ruin*, losing, lost, gone, broken, cold, empty, again, another, waiting, hold, six hours, three hours, hours late, ignoring, hanging up, charging, closing, value your, removed, removing, discontinu*, took away, taken away, back row, mouldy, moldy, overbook*, delay*, useless, nobody, stuck, renew*, downgrad*, extra for`
  ),
  near(
    4,
    `nobody, no one, noone, not one, none of, not a single, neither, zero, no`,
    `own, owns, answer*, pick*, call*, reply, replies, repl*, respond*, know*, knew, care*, help*, told, warn*, explain*, apolog*, notice, reason, idea, explanation, interest, refund, sorry, show*, listen*`
  ),
  anyOf(`
    make it make sense, i have screenshots, have screenshots, receipts, we noticed, i noticed, second wear, first wear, first wash, second wash, after one wash, one wash, second use, first use, after a week, after two weeks, after a month, after two months, in a row, third one, second one this,
    never shows up, never turned up, didn't turn up, no show, hung up on, hold music, elevator music, please hold, valued customer, your call is important, value your feedback, we value, copy and paste, totally understand*, passed to the, from pillar, not my problem, computer says,
    pay for this, paid for priority, paid extra, paid for, used to be, what happened to, gone down, not what it was, worse every, shrunk, shrink*, cheap plastic, held together, soggy, soapy, tastes like, tasted like, tastes of, smells like, smelled like, tastes off, tasted off, two star, two stars, 2 stars, 2 star,
     who approved, who designed, who thought, whose idea, who on earth, why on earth, what on earth, how on earth, how is it, how hard, why does it, why do i, why do you, why is there, why is it, why am i, why are you, why can't, why won't, why isn't, why would you, what is the point, what's the point, what sort of,
    what kind of, what do i have to do, still writing to, still charging, still sending, still no sign, still nothing, is anyone, is anybody, is somebody, is there anyone, anyone there, hello anyone, so is somebody, been a member, been a customer, loyal customer, customer for, cancelled me, cancelling, leaving you,
    off to, taking my business, holiday gone, weekend gone, ruined, stranded, desk closed, warmer welcome*, the cheek, the audacity, the nerve, unreal, beyond a joke, unsubscribed, hundred times
  `)
].join(" OR ")

/** The same in German. */
export const troublesGerman: string = [
  near(
    7,
    `maschine, gerät, kessel, wasserkocher, mühle, sauger, staubsauger, waschmaschine, kühlschrank, ofen, herd, heizung, lampe, handy, akku, ladegerät, kabel, kopfhörer, router, reißverschluss, naht, sohle, griff, deckel, knopf, rad, sitz, tür, schublade, sofa, stuhl, tisch, matratze,
     becher, flasche, tasche, koffer, jacke, pulli, pullover, hose, kleid, schuh, schuhe, stiefel, app, website, seite, update, scanner, drucker, pumpe, linie, presse, anlage, portal, system, spielzeug, bei uns alles`,
    `tot, hinüber, aufgegeben, gibt auf, streikt, spinnt, pfeift, quietscht, klappert, wackelt, tropft, leckt, rostet, reißt, riss, gerissen, bricht, brach, eingelaufen, ausgeleiert, verfärbt, geschmolzen, durchgeweicht, steht, stand, stehen, halbe, nur noch, hängt, friert, abgestürzt, raus,
     rausgeworfen, wirft mich, leer, schwarz, blinkt, piept, nichts mehr, nicht mehr, nie, weg, fehlt, fehlen, verkehrt, falsch, passt nicht`
  ),
  near(
    6,
    `paket, pakete, lieferung, sendung, bestellung, brief, bote, fahrer, palette*, erstattung, ersatz, karte, geld, zahlung, rechnung, buchung, koffer, flug, zug, bus, techniker, monteur, berater, post, storno`,
    `nachbar*, verschollen, weg, verloren, nie, immer noch, wochen, monate, doppelt, zweimal, dritte, drittes, dreimal, zu wenig, zu spät, irgendwo, abgelegt, geworfen, kaputt, falsch, fehlt, geblieben, zeitnah, versprochen, angeblich, laut portal, geliefert, abgelehnt, taucht nicht, kommt nicht, im august, im juli, im september`
  ),
  near(
    5,
    `geschrieben, angerufen, gewartet, warten, warte, gefragt, erklärt, versucht, verbunden, weitergeleitet, gemailt, stunde, stunden, minuten`,
    `dreimal, viermal, fünfmal, zweimal, mal, umsonst, dieselbe, floskel*, nichts, niemand, keiner, raus, rausgeflogen, panflöte, musik, schleife, leitung, stunden, minuten, wochen, vergeblich, egal`
  ),
  anyOf(`
    fliegt man raus, rausgeworfen, nennt sich, nennt ihr, danke auch, danke für nichts, na bravo, respekt, applaus, tolle wurst, preis rauf, teurer, becher kleiner, weniger inhalt, nach dem waschen, nach einer woche, nach zwei wochen, nach dem ersten, beim ersten, nach zwei monaten, geld weg, laune weg, urlaub weg,
    wo bitte, wo bleibt, was soll, wieso zahle, wofür zahle, warum muss, warum geht, warum kommt, wer hat sich das, wer denkt sich, geht's noch, gehts noch, ohne worte, bodenlos, unterste schublade, geschmacklos, ein unding, kann doch nicht sein, das darf nicht wahr, hält man nicht aus, nie erreichbar, keiner zuständig,
    niemand zuständig, schon wieder, immer dasselbe, jedes mal dasselbe
  `)
].join(" OR ")

/** The same in Spanish. */
export const troublesSpanish: string = [
  near(
    6,
    `cafetera, máquina, aparato, hervidor, molinillo, aspirador*, lavadora, nevera, horno, caldera, lámpara, móvil, batería, cargador, cable, auriculares, router, cremallera, costura, suela, asa, tapa, botón, rueda, asiento, puerta, cajón, sofá, silla, mesa, colchón, taza, botella, bolso, maleta, chaqueta, abrigo,
     jersey, pantalón, vestido, zapatos, botas, app, web, página, actualización, impresora, bomba, línea, prensa, portal, sistema, juguete`,
    `murió, muerto, muerta, suelta, gotea, pierde, rompió, partió, descos*, despeg*, encog*, desteñ*, derrit*, oxid*, rajad*, raya*, cojea, chirría, se apaga, se para, parada, parado, se cae, no hace, nada, no va, dejó, negro, en blanco, parpadea, pita, atasc*, lenta, lento, vacía, falta, faltan, agua por debajo`
  ),
  near(
    6,
    `paquete, pedido, envío, carta, repartidor, mensajero, palés, palé, devolución, reembolso, tarjeta, dinero, lo mío, pago, factura, reserva, maleta, vuelo, tren, bus, técnico, comercial, instalador`,
    `vecino, perdid*, nunca, ni aparece, no aparece, ni rastro, semanas, meses, dos veces, tres veces, tercera, faltan, falta, tarde, tirado, tiraron, equivocad*, de puente, prometi*, rechaz*, este año, devolverme, devuelto, sigue, todavía`
  ),
  near(
    5,
    `espera*, llam*, escrib*, escrit*, pregunt*, explic*, intent*, hora, horas, minutos, quedo, quedé, voy, van`,
    `musiquita, música, cuelgan, colgaron, nadie, nada, tres veces, dos veces, cuatro, tercera, en casa, para nada, en balde, misma respuesta, otra vez, departamento`
  ),
  anyOf(`
    menos gramos, más euros, más caro, más pequeñ*, qué listos, gracias por nada, muy bonito, de traca, olé vosotros, vaya tela, manda narices, de mal gusto, un mal gusto, es de vergüenza, me habéis cobrado, me han cobrado, ni sé qué es, a la segunda, a la primera, primer lavado, segunda lavada, tras un mes,
    tras una semana, se quedó para, pensáis, vais a, cuándo pensáis, hasta cuándo, para cuándo, a qué esperáis, me tenéis, nos tenéis, quién ha tenido, a quién se le, por qué tengo que, por qué me, no hay derecho, siempre lo mismo, ya van
  `)
].join(" OR ")
