import { anyOf } from "./any-of.ts"
import { near } from "./near.ts"

/** What in German is said mostly by those who have yet to buy: what a thing is like and whom it suits, and needs. */
export const perhapsBeforeGerman: string = [
  near(
    3,
    "brauche, bräuchte, könnte, hätte, will, möchte, träume von, träume, lust auf, sehne mich",
    "kaffee, urlaub, pause, bier, pizza, meer, auto, handy, jacke, einen, eine, ein, jetzt"
  ),
  anyOf(`
  überlege, überlegen, überlegung, am überlegen, denke darüber nach, denken darüber nach, spiele mit dem gedanken,
  ziehe in erwägung, in betracht, suche ein*, suche nach, suchen ein*, suchen nach, auf der suche, vergleich*,
  verglichen, unterschied*, unterscheidet, besser als, besser ist, was ist besser, welches ist besser, oder doch,
  oder lieber, könnt ihr empfehlen, können sie empfehlen, kann jemand empfehlen, kann mir jemand, empfehlt ihr,
  empfehlen sie, würdet ihr empfehlen, würdet ihr, jemand empfehlen, empfehlungen, empfehlung für, tipps für,
  tipp für, vorschläge, wer hat erfahrung*, hat jemand, hat schon jemand, kennt jemand, kennt ihr, erfahrung mit,
  erfahrungen mit, erfahrungsberichte, testberichte, bewertungen gelesen, lohnt sich, lohnt es sich, lohnt das,
  lohnt der, lohnt die, taugt, wie gut ist, wie gut sind, ist der gut, ist die gut, ist das gut, welches modell,
  welche modelle, welche version, welche variante, welcher von, welche von, welches von, geeignet, eignet,
  kompatibel, kompatibilität, passt das, passt der, passt die, passen die, funktioniert das mit,
  funktioniert der mit, funktioniert die mit, läuft das mit, gibt es das auch, gibt es die auch, gibt es den auch,
  gibt es auch, gibt es eine, gibt es einen, gibt es ein, bietet ihr, bieten sie, habt ihr auch, haben sie auch,
  habt ihr eine, enthält, inhaltsstoffe, vegan, glutenfrei, interessiere mich, interessiert an, interessiert mich,
  interesse an, interessieren uns, mehr infos, mehr informationen, nähere informationen, weitere informationen,
  infomaterial, informationsmaterial, mehr erfahren, mehr wissen, würde mich interessieren, wüsste gern, neugierig,
  alternative*, umstieg, umsteigen, umzusteigen, wechsel zu, zu wechseln, aktueller anbieter, bisheriger anbieter,
  derzeitiger anbieter, jetziger anbieter, aktuellen lieferant*, bisherigen lieferant*, probeabo, probemonat,
  probefahrt, testphase, testversion, testzugang, testgerät, testen, kostenlos testen, demo, demotermin, vorführung,
  produktvorführung, katalog, broschüre, datenblatt, datenblätter, muster, proben, referenzen, fallstudie*,
  referenzkund*, machbarkeit, pilotprojekt, evaluieren, evaluierung, marktrecherche, in planung, planen für,
  werbung gesehen, eure werbung, ihre werbung, gehört von, von euch gehört, viel gehört, viel gutes gehört,
  wunschliste, wunschzettel, irgendwann, träume von, traum von, hätte ich gern, will ich haben, brauche ein neu*,
  brauche einen neu*, brauche eine neu*, brauchen ein neu*, brauchen eine neu*, brauchen einen neu*, wann kommt,
  wann erscheint, erscheinungstermin, kommt der auch, kommt die auch, kommt das auch, plant ihr, planen sie,
  zu euch wechseln, zu ihnen wechseln, wechseln möchte*, wechseln wollen, bevor ich kaufe, vor dem kauf,
  kaufberatung
  `)
].join(" OR ")

/** What in German is said mostly by those who are about to buy. */
export const perhapsDuringGerman: string = anyOf(`
  was kostet, was kosten, was würde, wie viel kostet, wieviel kostet, wie viel kosten, wie teuer, kostet das,
  kostet der, kostet die, kosten für, preis für, preis von, preise, preisliste, preisanfrage, der preis, zum preis,
  welchem preis, preislich, angebot für, angebot über, angebot erstellen, angebot anfordern, angebot zusenden,
  angebot schicken, angebote, konditionen, kostenvoranschlag, rabatt*, rabattcode, gutschein*, gutscheincode,
  studentenrabatt, mengenrabatt, staffelpreis*, skonto, black friday, im angebot, auf lager, vorrätig, lieferbar,
  verfügbar, verfügbarkeit, ausverkauft, vergriffen, wieder da, wieder rein, nachschub, noch zu haben, gibt es noch,
  gibts noch, habt ihr noch, haben sie noch, wo kann ich, wo kann man, wo können wir, wo gibt es, wo gibts,
  wo bekomme ich, wo bekommt man, wo kriege ich, wo krieg ich, wo finde ich, wo erhältlich, erhältlich, zu kaufen,
  kaufen kann, kaufen könn*, bestellen kann, bestellen könn*, welche händler, welcher händler, händler in,
  welcher filiale, welchen filialen, filiale, in der nähe, welchem laden, welchen läden, möchte kaufen,
  möchte bestellen, möchten bestellen, möchten kaufen, würde gern bestellen, würde gerne bestellen,
  würde gern kaufen, würde gerne kaufen, würde gerne eine, würden gerne bestellen, will kaufen, will bestellen,
  wollen bestellen, wollen kaufen, kaufen will, bestellen will, kaufen möchte, bestellen möchte*, kaufen wollen,
  bestellen wollen, kaufe mir, hole mir, hol mir, werde mir, nehme ich sofort, bestelle ich, bestellen, vorbestell*,
  versandkosten, versandkostenfrei, versand nach, liefert ihr, liefern sie, liefert nach, versendet ihr,
  versenden sie, verschickt ihr, lieferzeit, lieferzeiten, lieferfrist, wie lange dauert die lieferung,
  wie lange dauert der versand, abholen, abholung, ratenzahlung, in raten, finanzier*, auf rechnung zahlen,
  auf rechnung bezahlen, auf rechnung bestellen, kauf auf rechnung, bezahlen mit, zahlen mit, paypal, klarna,
  warenkorb, kasse, zahlungsart*, zahlungsmöglichkeit*, zahlungsziel, mindestbestellmenge, mindestmenge,
  großbestellung, abnahmemenge, stückzahl, ausschreibung, rahmenvertrag, einkaufsabteilung, bezugsquelle,
  wiederverkäufer, lizenzkosten, pro nutzer, pro lizenz, ansprechpartner im vertrieb, ihr vertrieb, euer vertrieb,
  vertrieb, buchen, reservieren, tisch für, zimmer für, welche größe, welche größen, in größe, in schwarz, in weiß,
  in blau, in rot, letztes stück, kann ich noch, kann man noch, verkauft ihr, verkaufen sie, führt ihr, führen sie,
  auch nach österreich, auch in die schweiz, lieferung nach, versand in die
`)

/** What in German is said mostly by those who have it. */
export const perhapsAfterGerman: string = anyOf(`
    furchtbar*, schrecklich*, grauenhaft*, nie wieder, mies, miserabel,
  gekauft, bestellt, meine bestellung, unsere bestellung, meiner bestellung, unserer bestellung, bestellnummer,
  auftragsnummer, kundennummer, angekommen, geliefert, meine lieferung, unsere lieferung, die lieferung,
  lieferung ist, lieferung kam, mein paket, meinem paket, das paket, sendungsverfolgung, sendungsnummer, zusteller,
  bote, wo bleibt mein*, wo bleibt unser*, wo ist mein*, warte auf mein*, warten auf unser*, rückerstattung,
  erstattung, erstattet, geld zurück, zurückgeschickt, zurückschicken, zurücksenden, zurückgesendet, zurückgeben,
  zurückgegeben, rücksendung, rückgabe, retoure*, umtausch*, umgetauscht, reklamation*, reklamier*, gewährleistung,
  garantiefall, reparatur*, reparier*, repariert, ersatzteil*, ersatzgerät, seriennummer, kaufbeleg, kassenbon,
  kaputt*, defekt*, funktioniert nicht, funktioniert nicht mehr, geht nicht mehr, geht nicht an, läuft nicht,
  startet nicht, lädt nicht, lässt sich nicht, stürzt ab, stürzt ständig, hängt sich auf, fehlermeldung, fehlercode,
  undicht, tropft, abgebrochen, gerissen, gesprungen, auseinandergefallen, mein konto, meinem konto, meinen account,
  mein account, passwort, einloggen, anmelden geht, gesperrt, mein abo, meinem abo, meines abos, mein vertrag,
  meinen vertrag, meinem vertrag, unser vertrag, unseren vertrag, wartungsvertrag, meine rechnung, unsere rechnung,
  letzte rechnung, rechnung stimmt, abgebucht, doppelt abgebucht, berechnet, in rechnung gestellt, kündig*,
  gekündigt, kündigung, mitgliedschaft, verlängerung, benutze ich, benutze den, benutze die, benutze das, benutze es,
  nutze ich, nutze den, nutze die, nutze das, nutzen wir, nutzen das, nutzen die, im einsatz, seit ich, seit wir,
  habe ich seit, habe ich jetzt, haben wir seit, seit jahren, seit monaten, seit wochen, seit tagen, stammkund*,
  treue kund*, treuer kund*, langjährig*, bestandskund*, kunde bei, kundin bei, kunde seit, kundin seit,
  wieder kaufen, wieder bestellen, wieder bestellt, nochmal kaufen, nochmal bestellen, erneut gekauft,
  weiterempfehl*, weiterempfohlen, kann ich nur empfehlen, nur empfehlen, absolut empfehlen, sehr zu empfehlen,
  klare empfehlung, nicht empfehlen, kundendienst, kundenservice, eure hotline, ihre hotline, eurer hotline,
  support ticket, ticketnummer, eure mitarbeiter*, ihre mitarbeiter*, euer team, euer techniker, ihr techniker,
  unser aufenthalt, mein besuch, unser besuch, wir waren, ich war gestern, ich war heute, waren gestern, mein flug,
  unser flug, unser zimmer, wie setze ich, wie reinige ich, wie entkalke ich, wie installiere ich, wie verbinde ich,
  wie ändere ich, wie kündige ich, wie aktiviere ich, wie stelle ich, wie lösche ich, zurücksetzen,
  bedienungsanleitung, anleitung, nach dem update, seit dem update, neues update, meine maschine, meiner maschine,
  mein gerät, meinem gerät, meine app, in betrieb, inbetriebnahme, unsere anlage, unserer anlage, nehme ich seit,
  nehme seit, verschrieben, verschrieben bekommen, seit der einnahme, nach der einnahme, eingenommen, verwendet habe,
  ausprobiert, aufgetragen, gewaschen, erhalten habe, haben wir erhalten, bekommen habe, ankam, kam heute,
  kam gestern, kam an, auf garantie, noch garantie, garantie abgelaufen,
  eure fahrer, euer fahrer, app ist super, app, das essen, der zug, der bus, der flug, reißverschluss, waschmaschine, preise hoch, portionen, expressversand, outdoorjacke, kellner, baut doch, freundlich, hut ab, lob, danke, nehme, creme, tabletten, zweimal genommen, aus versehen
`)
