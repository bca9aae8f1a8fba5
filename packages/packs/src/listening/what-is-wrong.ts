import { anyOf } from "./any-of.ts"
import { near } from "./near.ts"

/** How people tell in English that something does not do what it should, that it takes too long, or that nobody sees to it. */
export const wrongEnglish: string = [
  near(
    4,
    `not, no, never, won't, wont, can't, cant, cannot, couldn't, doesn't, doesnt, didn't, didnt, isn't, isnt, hasn't, haven't,
     wouldn't, refuses, stopped, keeps, kept, still, again, suddenly, no longer, nobody, no one, nothing, impossible, without, zero`,
    `work*, load*, open*, connect*, start*, charg*, print*, arriv*, deliver*, ship*, answer*, repl*, respond*, log, login, access,
     refund*, pick, picks, call*, crash*, freez*, fail*, leak*, beep*, error*, reset, update*, sync*, pair*, show*, scan*, come, came,
     turn*, reach*, help*, care*, explain*, apolog*, know*, tell, told, warn*, fix*, solve*, resolve*, cancel*, process*, pay, paid,
     accept*, recogni*, stop*, happen*, seat*, room, heat, hot, water, signal, sense`
  ),
  near(
    3,
    `hour, hours, day, days, week, weeks, month, months, minutes, mins, fortnight, year, forever, ages, third, fourth, fifth, second`,
    `wait*, late, delay*, queue*, hold, stuck, line, down, without, ignored, nothing, silence, transfer*, time, attempt, email, call,
     ticket, phone, chasing, later, since, and counting, already, now, agent, person`
  ),
  near(
    4,
    `how, why, what, seriously, honestly, really, congrats, congratulations, thanks, thank, cheers, great job, nice job, good job, well done,
     bravo, slow clap, kudos, love how, love that, apparently, somehow, imagine, explain`,
    `charg*, fee*, cancel*, crash*, late, delay*, lost, losing, wrong, missing, broken, empty, cold, burnt, stuck, down, hidden, double,
     twice, ruin*, nothing, closed, gone, waiting, wait, hold, bot, chatbot, even, possible, hard, difficult, legal, allowed, on earth, the hell,
     the heck, the point`
  ),
  anyOf(`
    problem*, issue*, fail, fails, failed, failure, wrong, lost, missing, delay*, late, stuck, error*, down, slow, leak*, crash*, spam*,
    overbook*, bumped, cancelled, canceled, refund*, charged, fee, fees, wtf, ffs, smh, omfg, facepalm, eye roll, hate, hated, hates, ugh, meh, lol no,
    gross, yuck, sour, burnt, bitter, watery, soggy, cracked, scratched, dented, torn, ripped, wobbly, squeak*, rattl*, rust*, mould, mold, smell*,
    stinks, stink, hold music, chatbot, bots, robot, copy paste, copy-paste, template, transferred, on hold, in a queue, in the queue, queue, queued,
    excuse*, blame*, apology, apologise, apologize, compensation, ombudsman, regulator, watchdog, cowboys, clowns, clown, circus, embarrassing, embarrassment,
    insult, insulting, unfair, mess, chaos, chaotic, hopeless, worse, bad, poor, sad, shame, disgrace, expensive, greedy, greed, shrinkflation, smaller
  `)
].join(" OR ")

/** The same in German. */
export const wrongGerman: string = [
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
    problem*, fehler*, störung*, verspät*, verloren, weg, leer, kalt, verbrannt, bitter, sauer, wässrig, undicht, kratzer, riss, risse, gerissen, rost*,
    stinkt, riecht, gebühr*, kosten, teurer, abgebucht, storniert, gestrichen, überbucht, warteschleife, bot, chatbot, textbaustein*, ausrede*, entschuldigung,
    entschädigung, chaos, zirkus, witz, lachnummer, peinlich, armselig, hassen, hasse, wtf, boah, ey, danke für nichts, na danke, na toll, super gemacht,
    bravo, glückwunsch, herzlichen glückwunsch, prima, ganz toll, echt jetzt, ernsthaft, im ernst, wieso, weshalb, was soll das, was soll der, langsam, mies,
    schlimm, wucher, kleiner geworden, weniger drin
  `)
].join(" OR ")

/** The same in Spanish. */
export const wrongSpanish: string = [
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
    problema*, error*, fallo*, avería*, retras*, perdid*, perdieron, vací*, frí*, quemad*, amarg*, aguad*, fuga, gotea, rayad*, roto, óxido, huele, comisi*,
    recargo*, cobro*, cobra*, cancel*, overbooking, espera, cola, bot, robot, plantilla, excusa*, disculpa*, compensación, indemniz*, caos, circo, payasos, payaso,
    ridículo, ridícul*, odio, uf, puf, madre mía, en serio, de verdad, menuda, menudo, vaya, gracias por nada, bravo, enhorabuena por, felicidades por,
    qué sentido, cómo es posible, por qué, lento, lenta, lentísim*, caro, cara, subida, subís, malo, mala, mal, peor, asco
  `)
].join(" OR ")
