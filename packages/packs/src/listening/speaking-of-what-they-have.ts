import { anyOf } from "./any-of.ts"
import { near } from "./near.ts"

/** How people tell in English of what they have already: theirs, bought, used, and for how long. */
export const hadEnglish: string = [
  near(
    3,
    "my, our, mine, ours, her, his",
    `order*, parcel*, package*, delivery, account*, card, cards, app, booking, reservation, flight*, bag, bags, luggage, suitcase, seat, claim, policy, premium, contract,
     bill, invoice*, statement, payment*, refund, subscription, membership, donation*, standing order, direct debit, receipt, warranty, ticket*, tracking, router, broadband,
     wifi, internet, signal, line, sim, phone, handset, machine*, press, pump, gearbox, controller, firmware, unit, units, part, parts, capsule*, beans, cup, latte,
     coffee, sofa, lamp, chair, table, mug, dress, jacket, shoes, boots, prescription, tablets, pills, cream, tube, dose, login, password, pin, mortgage, loan, savings,
     salary, transfer, deposit, customer number, miles, points, boarding pass, connection, data, plan, upgrade, renewal, cover, excess, branch, kitchen, living room`
  ),
  near(
    3,
    "i, we, i've, we've, just, finally, already, he, she, mum, mom, dad, husband, wife, son, daughter, yesterday, today",
    `bought, ordered, purchased, received, got, picked, booked, returned, tried, opened, unpacked, unboxed, installed, assembled, signed, switched, joined, donated, paid,
     flew, flown, stayed, ate, drank, wore, washed, used, using, cancelled, canceled, called, emailed, rang, phoned, complained, waited, upgraded, renewed, subscribed, spent,
     missed, boarded, landed, visited, collected, replaced, sent, took, taking, tasted, finished, served, given, owned, own`
  ),
  near(
    3,
    "for, since, after, over, in, past, last",
    `years, months, weeks, decade, update, upgrade, delivery, installation, repair, migration, renewal, purchase, arrival, first use, first wash, switching, moving`
  ),
  near(
    4,
    "your",
    `driver, courier, crew, staff, agent, agents, technician, engineer, adviser, advisor, support, hotline, helpline, chatbot, bot, website, app, portal, update, branch, store,
     shop, barista, waiter, gate, counter, desk, volunteers`
  ),
  anyOf(`
    broken, broke, leak*, crash*, error*, arrived, delivered, late, delayed, cancelled, canceled, lost, missing, damaged, scratched, stuck, outage, downtime, down again,
    restart*, descal*, serial, courier, on hold, invoice, billed, charged, debited, renewal, unsubscribe*, login, password, locked out, firmware, maintenance, retrofit,
    obsessed, best purchase, shoutout, shout out, saved my, saved me, 10/10, five stars, 5 stars, worth every penny, still going strong, never looked back, delighted, impressed,
    kudos, props to, hats off, well done, regular, regulars, loyal, every morning, every day, again
  `)
].join(" OR ")

/** The same in German. */
export const hadGerman: string = [
  near(
    4,
    "mein, meine, meinem, meinen, meiner, unser, unsere, unserem, unseren, unserer",
    `bestellung*, paket*, lieferung, sendung, konto*, karte*, app, buchung, flug*, koffer, gepäck, sitz*, schaden*, police, versicherung, beitrag, vertrag*, rechnung*, zahlung*,
     erstattung, abo*, mitgliedschaft, spende*, dauerauftrag, lastschrift, garantie, ticket*, router, internet, wlan, leitung, anschluss, sim, handy, maschine*, presse, pumpe,
     getriebe, steuerung, anlage*, kapsel*, kaffee, becher, sofa, lampe, stuhl, tisch, kleid, jacke, schuhe, rezept, tabletten, pillen, salbe, creme, tube, passwort, pin,
     kredit, gehalt, überweisung, kundennummer, meilen, bordkarte, tarif, filiale`
  ),
  near(
    5,
    "ich, wir, habe, hab, haben, hatte, hatten, gerade, endlich, gestern, heute",
    `gekauft, bestellt, bekommen, erhalten, abgeholt, gebucht, zurückgeschickt, probiert, ausprobiert, geöffnet, ausgepackt, installiert, aufgebaut, abgeschlossen, gewechselt,
     gespendet, bezahlt, geflogen, übernachtet, gegessen, getrunken, getragen, gewaschen, benutzt, genutzt, verwendet, gekündigt, angerufen, geschrieben, gewartet, verlängert,
     verpasst, nehme, nahm, genommen, benutze, nutze, verwende, storniert`
  ),
  near(
    3,
    "seit, nach, schon, letzte, letzten",
    "jahren, monaten, wochen, tagen, update, umstellung, lieferung, kauf, reparatur, wechsel, woche, monat"
  ),
  anyOf(`
    kaputt, defekt, undicht, abgestürzt, fehlermeldung, angekommen, geliefert, verspätet, storniert, verloren, fehlt, beschädigt, ausfall, störung, entkalk*, seriennummer,
    warteschleife, rechnung, abgebucht, kündig*, einloggen, passwort, gesperrt, wartung, ersatzteil*, stammkund*, treuer kunde, treue kundin, jeden morgen, jeden tag, schon wieder,
    bester kauf, jeden cent, weiterempfehl*, danke an, begeistert, gerettet, eure fahrer, euer fahrer, eure hotline, euer service, eure app, ihr service, ihre hotline
  `)
].join(" OR ")

/** The same in Spanish. */
export const hadSpanish: string = [
  near(
    3,
    "mi, mis, nuestro, nuestra, nuestros, nuestras",
    `pedido*, paquete*, envío, entrega, cuenta*, tarjeta*, app, reserva, vuelo*, maleta*, equipaje, asiento, siniestro, póliza, seguro, contrato, factura*, recibo*, pago*,
     reembolso, suscripción, donación, donativo, garantía, billete*, router, internet, wifi, fibra, línea, móvil, máquina*, prensa, bomba, cápsula*, café, sofá, lámpara, silla,
     mesa, vestido, chaqueta, zapatos, receta, pastillas, crema, contraseña, pin, hipoteca, préstamo, nómina, transferencia, tarifa, sucursal, cafetera`
  ),
  near(
    3,
    "he, hemos, me, nos, yo, ya, por fin, ayer, hoy, acabo de",
    `compr*, pedido, pedí, recib*, llegó, llegado, recog*, reserv*, devuelt*, devolv*, prob*, abierto, abrí, instal*, mont*, contrat*, cambi*, don*, pag*, volado, volé, comido, comí,
     bebido, puesto, lavado, usado, uso, cancel*, llam*, escrib*, esper*, renov*, perd*, tomo, tomé, tomando, cobr*`
  ),
  near(
    3,
    "desde, hace, llevo, llevamos, tras, después",
    "años, meses, semanas, días, actualización, entrega, compra, instalación, cambio, mes, semana"
  ),
  anyOf(`
    roto, rota, avería*, averiad*, gotea, error, llegó, entregado, retrasado, cancelado, perdido, falta, dañado, caída, descalcific*, número de serie, mensajero, repartidor,
    en espera, factura, cobrado, renovación, contraseña, bloqueada, mantenimiento, repuesto*, cliente*, todas las mañanas, cada mañana, cada día, otra vez, mejor compra, recomend*,
    encantad*, vuestra app, vuestro servicio, vuestro repartidor, vuestra web, su app, su servicio
  `)
].join(" OR ")
