import { anyOf } from "./any-of.ts"
import { near } from "./near.ts"

/** How people tell in English that something does not do what it should, that it takes too long, or that nobody sees to it. */
export const wrongEnglish: string = [
  near(
    8,
    "paid, pay, ordered, promised, booked, advertised, were told, was told, been told, you said, they said, you promise, says, claims, supposed, meant to, marked as",
    "but, yet, only to, instead, and got, got a, nothing, nowhere, still, never, neither, week later, weeks later, days later, hour later, wrong, other, different, by tomorrow, delivered to, doesn't, isn't, wasn't, didn't, no longer, except"
  ),
  near(
    3,
    "expect, expected, expecting, deserve, thought i'd, thought i would, asked for, wanted",
    "more, better, a whole, at least, the least, different, a human, an answer, an apology, care, not this, something else"
  ),
  near(
    6,
    "your, you",
    "park, parks, parking, dump, dumping, pollut*, harass*, pressure, pressured, shout*, noise, loud, blocking, blocks, call me every, ring me, calls at, sack, sacked, fired, dropped, closing, closed, closes, close the, closes the, raise, raised, raising, removed, cut, cutting, hiked, sponsor, waste, wasting, ignore, blame, hide behind, refuse*, shrug*, laugh at"
  ),
  near(
    5,
    "time, attempt, visit, call, email, engineer, letter, technician, appointment, week, month, day",
    "second, third, fourth, fifth, sixth, seventh, 2nd, 3rd, 4th, 5th, another wasted, for the umpteenth, umpteenth"
  ),
  near(
    5,
    "up, increase, increased, rise, risen, raised, more",
    "by a third, by a quarter, by half, by 10, by 20, by 30, by 40, by 50, a third, percent, per cent, two euros, five pounds, 10, 20, 25, 30, 40, without asking, again, since last year"
  ),
  near(
    4,
    `not, no, never, won't, wont, can't, cant, cannot, couldn't, doesn't, doesnt, didn't, didnt, isn't, isnt, hasn't, haven't,
     wouldn't, refuses, stopped, keeps, kept, still, again, suddenly, no longer, nobody, no one, nothing, impossible, without, zero`,
    `work*, load*, open*, connect*, start*, charg*, print*, arriv*, deliver*, ship*, answer*, repl*, respond*, log, login, access,
     refund*, pick, picks, crash*, freez*, fail*, leak*, beep*, error*, reset, update*, sync*, pair*, scan*,      reach*, help*, explain*, apolog*, warn*, fix*, solve*, resolve*, cancel*, process*,      accept*, recogni*`
  ),
  near(
    3,
    `hour, hours, day, days, week, weeks, month, months, minutes, mins, fortnight, year, forever, ages, third, fourth, fifth, second`,
    `wait*, late, delay*, queue*, hold, stuck, line, down, without, ignored, nothing, silence, transfer*, time, attempt, email, call,
     ticket, phone, chasing, later, since, and counting, already, now, agent, person`
  ),
  near(
    4,
    `why, how come, seriously, honestly, really, congrats, congratulations, thanks, cheers, great job, nice job, good job, well done,
     bravo, slow clap, kudos, love how, love that, apparently, somehow, imagine`,
    `charg*, fee*, cancel*, crash*, late, delay*, lost, losing, wrong, missing, broken, empty, cold, burnt, stuck, down, hidden, double,
     twice, ruin*, nothing, closed, gone, waiting, wait, hold, bot, chatbot, hard, difficult, legal, allowed, on earth, the hell,
     the heck, the point`
  ),
  anyOf(`
    terrible, awful, horrible, horrendous, dreadful, atrocious, worst, worse than, shocking, never again, unhappy, useless, in theory, last time, worse now, is now worse, got worse, getting worse,
    is down, went down, goes down, are down, lost my, lost our, lost it, lost in the post, got lost, leaks, leaking, leaked all, leaked everywhere, too slow, so slow, painfully slow, too late, hours late, late again, running late, is missing, are missing, missing again, so bad, really bad, very bad, too bad, that bad, very poor, so poor, removed the, you removed, took away, discontinued, you discontinued,
    problem*, issue*, fail, fails, failed, failure, wrong, delay*, stuck, error*, crash*, spam*, overbook*, bumped, cancelled, canceled, charged, fee, fees, in what century, what century, couldn't make it up, can't make it up, shrugged, hasn't been heard of, never heard of again, count me out, should be ashamed, not what, please think of, think about people, tell me the truth, the truth, laughed, be thankful, so this is, this is how, that is how, so much for, thought you were, is that too much, too much to ask, could you not, why not just, wtf, ffs, smh, omfg, facepalm, eye roll,
    hate, hated, hates, ugh, meh, lol no, gross, yuck, sour, burnt, bitter, watery, soggy, cracked, scratched, dented, ripped, wobbly, squeak*, rattl*, rust*, mould, mold, smell*, stinks, stink, hold music, chatbot, bots, robot, copy paste,
    copy-paste, template, transferred, on hold, in a queue, in the queue, queue, queued, excuse*, blame*, apology, apologise, apologize, compensation, ombudsman, regulator, watchdog, cowboys, clowns, clown, circus, embarrassing, embarrassment,
    insult, insulting, unfair, mess, chaos, chaotic, hopeless, worse, shame, disgrace, expensive, greedy, greed, shrinkflation, smaller, angry, frustrat*, annoy*, last time i, stay away, avoid this, avoid them, my money back,
    our money back, no refund, still no refund, complaint*, complain*, crap, trash, ignored, ignoring, ignores, no reply, no response, no answer, not replied, still waiting, been waiting, waited over, waited for over, weeks now, days now,
    months now, how much longer, on hold for, third time, fourth time, fifth time, second time this, yet again, once again, again and again, every time i, still not, still no, still hasn't, still haven't, still broken, broken, broke after,
    broke broke within, faulty, defective, damaged, dead on arrival, doesn't work, does not work, doesnt work, didn't work, not working, isn't working, never worked, stopped working, stops working, won't turn on, won't charge, won't start,
    won't connect, keeps crashing, keeps freezing, keeps disconnecting, keeps failing, keeps breaking, crashes, crashed, fell apart, falling apart, came apart, failed again, malfunction*, outage, is down again, down again, down since, wrong item,
    wrong size, wrong order, wrong colour, wrong color, wrong product, wrong address, wrong parts, missing from, missing items, missing parts, parts never arrived, hasn't arrived, has not arrived, didn't arrive, not arrived, never came,
    hasn't been delivered, never delivered, late delivery, delayed again, delays, cancelled my, canceled my, cancelled our, canceled our, cancelling my, canceling my, cancelling our, lost my, lost our, lost luggage, fix this, fix your, fix it,
    stale, went off, was cold, dirty, out of order, downgrade*, unresolved, nightmare
  `)
].join(" OR ")

/** The same in German. */
export const wrongGerman: string = [
  near(
    8,
    "bezahlt, bestellt, versprochen, gebucht, zugesagt, angekündigt, hieß es, heißt es, angeblich, laut, sollte, sollten, eigentlich",
    "aber, doch, stattdessen, nichts, nie, immer noch, noch immer, falsch, anders, später, wieder, nur, keine, kein, keiner"
  ),
  near(
    6,
    "eure, euer, ihre, ihr",
    "parken, parkt, blockieren, blockiert, lärm, laut, drängen, eingeredet, anrufen, rufen ständig, schließen, schließt, geschlossen, erhöht, erhöhen, gestrichen, gekündigt, entlassen, ignoriert, ignorieren"
  ),
  near(
    4,
    "mal, termin, anruf, mail, brief, techniker, woche, monat, mal in folge",
    "zweiten, dritten, vierten, fünften, sechsten, zum zweiten, zum dritten, zum vierten, x-ten, hundertsten"
  ),
  near(
    5,
    `nicht, nichts, nix, kein, keine, keinen, keiner, niemand, nie, niemals, kaum, schon wieder, wieder, immer noch, noch immer, ohne, plötzlich`,
    `geht, gehen, funktioniert*, klappt*, läuft, lädt, öffnet, startet, angekommen, ankommt, geliefert, kommt, kam, gekommen, antwort*, reagier*,
     erreich*, meldet, gemeldet, rückruf, hilft, geholfen, kümmert, erklär*, entschuldig*, erstatt*, gutschrift, angenommen, akzeptiert, erkannt,
     verbindung, empfang, netz, internet, zugang, einloggen, anmelden, abgebucht, storniert, repariert, gelöst, bekommen, erhalten, informiert, platz,
     warm, heiß, dicht, möglich, verstehe, versteh`
  ),
  near(
    4,
    `stunde, stunden, tag, tage, tagen, woche, wochen, monat, monate, monaten, minuten, ewig, ewigkeit, dritte, dritten, zweite, zweiten, vierte, vierten`,
    `warte*, gewartet, verspät*, schleife, hängt, hänge, still, ohne, ignoriert, nichts, funkstille, mal, mail, anruf, ticket, leitung, seit, schon,
     später, mitarbeiter*`
  ),
  anyOf(`
    schlimmste*, furchtbar*, schrecklich*, grauenhaft*, miserabel, mies, miese, mieser, mieses, nie wieder, niemals wieder, nutzlos, schwach, kann nicht mehr, nie mehr,
    problem*, fehler*, störung*, verspät*, verloren, weg, leer, kalt, verbrannt, bitter, sauer, wässrig, undicht, kratzer, riss, risse, gerissen, rost*, stinkt, riecht, gebühr*, kosten, teurer, abgebucht, storniert, gestrichen, überbucht,
    warteschleife, bot, chatbot, textbaustein*, ausrede*, entschuldigung, entschädigung, chaos, zirkus, witz, lachnummer, peinlich, armselig, hassen, hasse, wtf, boah, ey, danke für nichts, na danke, na toll, super gemacht, bravo, glückwunsch,
    herzlichen glückwunsch, prima, ganz toll, echt jetzt, ernsthaft, im ernst, wieso, weshalb, was soll das, was soll der, langsam, mies, schlimm, wucher, kleiner geworden, weniger drin, schlecht*, betrug, sauer auf, ärger*, unmöglich, beschwer*,
    beschwerde*, reklamier*, reklamation*, geld zurück, rückerstattung, kaputt*, defekt*, beschädigt*, funktioniert nicht, funktioniert schon wieder, funktioniert einfach, geht nicht mehr, lädt nicht, lässt sich nicht, stürzt ab, hängt sich,
    fehlerhaft, auseinandergefallen, abgebrochen, störung, ausfall, ausgefallen, keine antwort, keine rückmeldung, nicht erreichbar, warte seit, warte ich, warten seit, warte noch, warte immer, immer noch nicht, immer noch nichts, immer noch kein*,
    noch immer nicht, noch immer kein*, seit wochen, seit tagen, seit monaten, schon wieder, wieder mal, jedes mal, ständig, wie lange noch, falsch geliefert, falsche artikel, falscher artikel, falschen artikel, falsche größe, falsche ware,
    falsches produkt, falsche teile, nicht angekommen, nie angekommen, kam nie an, kam nicht an, nicht geliefert, fehlt, fehlte, fehlten, fehlen, verspätet, verspätung, zu spät, verzöger*, müll, dreckig, schmutzig, schimmel*, habe gekündigt,
    traurig, schade
  `)
].join(" OR ")

/** The same in Spanish. */
export const wrongSpanish: string = [
  near(
    8,
    "pagado, pagué, pago, pedí, pedido, prometieron, prometisteis, prometido, reservé, dijeron, dicen, dijisteis, se supone, según",
    "pero, y nada, en vez de, en lugar de, nunca, sigue, todavía, aún, equivocado, distinto, después, otra, solo, ninguna, ningún, nadie"
  ),
  near(
    6,
    "vuestros, vuestras, vuestro, vuestra, sus, su",
    "aparcan, bloquean, ruido, molestan, presionan, llaman, cierran, cerráis, subís, suben, quitáis, despiden, ignoran"
  ),
  near(
    4,
    "vez, cita, llamada, correo, técnico, semana, mes",
    "segunda, tercera, cuarta, quinta, sexta, enésima, tercer, cuarto"
  ),
  near(
    4,
    `no, ni, nada, nadie, nunca, jamás, sin, sigue, siguen, sigo, otra vez, de nuevo, todavía, aún, ya no, imposible, cero`,
    `funciona*, va, van, carga*, abre*, conecta*, llega*, llegado, llegó, entrega*, envía*, envia*, contest*, respond*, coge*, llama*, devuelv*, devol*, resuelv*,
     solucion*, arregl*, ayuda*, explica*, avis*, disculp*, entrar, acceso, acceder, señal, internet, agua, caliente, asiento, sabe*, hace, hacen, hizo, entiendo,
     entiende, dice*, dijo, puede*, puedo, deja*, sirve*, noticias`
  ),
  near(
    4,
    `hora, horas, día, días, semana, semanas, mes, meses, minutos, siglo, tercera, segunda, cuarta, tercer, segundo`,
    `esper*, llev*, tarde, retras*, cola, colgad*, atascad*, línea, sin, nada, silencio, vez, correo, llamada, incidencia, teléfono, ya, después, operador*`
  ),
  anyOf(`
    pésim*, horrible*, horroros*, terrible*, fatal, nunca más, muy malo, muy mala, el peor, la peor, lo peor, cada vez peor, va a peor, cada día peor,
    problema*, error*, fallo*, avería*, retras*, perdid*, perdieron, vací*, frí*, quemad*, amarg*, aguad*, fuga, gotea, rayad*, roto, óxido, huele, comisi*, recargo*, cobro*, cobra*, cancel*, overbooking, espera, cola, bot, robot, plantilla,
    excusa*, disculpa*, compensación, indemniz*, caos, circo, payasos, payaso, ridículo, ridícul*, odio, uf, puf, madre mía, en serio, de verdad, menuda, menudo, vaya, gracias por nada, bravo, enhorabuena por, felicidades por, qué sentido,
    cómo es posible, por qué, lento, lenta, lentísim*, caro, cara, subida, subís, malo, mala, mal, peor, asco, robo, abuso, molest*, desesperad*, muy mal, tan mal, quejar*, mi dinero, reembolso, sin respuesta, llevo esperando, llevamos esperando,
    sigo esperando, seguimos esperando, sigo sin, seguimos sin, llevo días, llevo semanas, llevo meses, llevo una semana, llevo dos, llevo tres, hace semanas, todavía no, aún no, otra vez, de nuevo sin, cada vez que, cuánto más, hasta cuándo,
    me tienen, largas, rota, rotos, rotas, se rompió, se ha roto, defectuos*, averiad*, no funciona, no funcionan, no me funciona, dejó de funcionar, ha dejado de funcionar, no enciende, no carga, se cierra, se bloquea, se cuelga, falla, fallan,
    fallos, error, dañad*, golpead*, estropead*, caíd*, no ha llegado, no llega, no me llega, no llegó, nunca llegó, retraso, retrasos, retrasad*, tarde, borde, me han cobrado, me cobraron, equivocad*, incorrect*, falta*, incomplet*, cancelado,
    cancelaron, canceló, sin avisar, sucio, sucia, sucios, sucias, basura, no sirve, no sirven, triste, pena
  `)
].join(" OR ")
