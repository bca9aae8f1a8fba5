import { anyOf } from "./any-of.ts"
import { near } from "./near.ts"

/** What shows in German that somebody wants a thing of a kind, wherever it may come from. */
export const wantingGerman: string = [
  near(
    6,
    "suche, suchen, bräuchte, bräuchten, brauche, brauchen, benötigen",
    "neue, neuen, neues, neuer, anbieter, lieferant, lieferanten, alternative, alternativen, ersatz für, vorschläge, eine gute, einen guten, ein gutes, einen neuen, eine neue"
  ),
  near(
    5,
    "unser, unsere, mein, meine, die alte, der alte, das alte",
    "geist aufgegeben, den geist auf, macht es nicht mehr, ist hinüber, gerade gestorben, hat den geist, letztem loch, muss ersetzt, endgültig aufgegeben, verabschiedet, das zeitliche, heute aufgegeben, ersatz muss her"
  ),
  anyOf(`
    auf der suche nach, zeit zu wechseln, zeit zum wechseln, mir reichts mit denen, weg von meiner bank, weg von meinem anbieter, das muss doch besser gehen, ersatz muss her, endgültig aufgegeben, geist aufgegeben, den geist auf, endgültig kaputt
  `)
].join(" OR ")

/** What shows in German that somebody has yet to buy: they weigh, compare, ask around, or need one. */
export const beforeGerman: string = [
  wantingGerman,
  near(
    6,
    `überlege, überlegen, überleg, denke darüber, denken darüber, spiele mit, plane, planen, möchte, möchten, will, wollen, würde gern, würde gerne, am überlegen, liebäugle, schwanke, schwanken, zögere, träume, träumen, gedanken, lohnt sich, lohnt`,
    `zu wechseln, wechseln, wechsel, umsteigen, umzusteigen, umstieg, zuzulegen, zulegen, anschaffen, anzuschaffen, zwischen, ausprobieren, auszuprobieren, neue, neuen, neues, irgendwann, aufpreis, upgrade, von einem, von einer, mal was anderes`
  ),
  near(
    4,
    "jemand, wer, irgendwer, irgendjemand, leute, habt ihr, nutzt ihr, ihr so, einer von euch",
    "erfahrung, erfahrungen, empfehlen, empfehlung, empfehlungen, tipp, tipps, schon probiert, ausprobiert, schon getestet, benutzt, nutzt, welche habt, was nutzt, kennt einen, kennt eine, kennt ein, kennt jemand, zu empfehlen, so, zufrieden mit"
  ),
  near(
    4,
    "welche, welcher, welches, welchen, was",
    "besser, beste, besten, empfehlen, empfehlt, nehmt ihr, unterschied, taugt, taugen, würdet ihr, passt zu, soll ich nehmen"
  ),
  near(
    4,
    "bevor, wenn, falls",
    "ich wechsle, wir wechseln, ich wechseln, zu euch komme, ich unterschreibe, wir unterschreiben, ich kündige, ich bestelle, ich kaufe, wir kaufen, ich buche, uns entscheiden, mich entscheide"
  ),
  anyOf(`
    schwanke noch, hin und her gerissen, kann mich nicht entscheiden, unentschlossen, unschlüssig, engere wahl, engeren wahl, im vergleich, vergleiche, vergleichen, vergleichen gerade, unterschied zwischen, was ist der unterschied, besser als, lohnt sich, lohnt es sich, lohnt das, lohnt die, lohnt der, was taugt, taugt die, taugt der, taugt das, wie ist denn, wie gut ist, wie gut sind,
    kann jemand empfehlen, kann mir jemand, jemand empfehlen, könnt ihr empfehlen, wer kann, empfehlungen, für vorschläge offen, vorschläge offen, kaufberatung, erfahrungen mit, hat jemand erfahrung, hat da jemand, hat jemand schon, hat schon jemand, kennt jemand, wer hat schon, zu euch zu wechseln, zu euch wechseln, zu ihnen wechseln, wechsel zu euch, wechsel zu ihnen, umstieg auf, alternative zu, alternativen zu, auf der suche nach, wir suchen für, suchen für unsere, wunschliste, wunschzettel,
    testphase, testversion, probemonat, probeabo, probefahrt, demo, datenblatt, broschüre, katalog, referenzen, fallstudie, pilotprojekt, interessiere mich, interessieren uns, interesse an, mehr infos, mehr informationen, infomaterial, noch nie probiert, noch nie gehabt, mein hautarzt hat, meine ärztin hat, wurde mir empfohlen, wird mir empfohlen, viel gutes gehört, eure werbung gesehen, mir reichts mit denen, zeit zu wechseln, zeit zum wechseln, mein nächstes auto, nächstes handy, spare auf
  `)
].join(" OR ")

/** What shows in German that somebody is about to buy: price, place, terms, an offer, and the wish to have it now. */
export const duringGerman: string = [
  near(
    2,
    "was, wie viel, wieviel, wie teuer, was würde, was würden",
    "kostet, kosten, kostete, zahlt man, nehmt ihr, verlangt ihr, macht das, käme"
  ),
  near(
    4,
    "wo, wann, wie, kann ich, kann man, könnte ich, können wir, möchte, möchten, will, wollen, würde gern, würde gerne, würden gern, würden gerne, bräuchte, hätte gern, hätte gerne, muss ich, darf ich, heute, gleich, jetzt, dann, ich, wir",
    "kaufen, kaufe ich, bestellen, bestell, bestelle, vorbestellen, reservieren, zurücklegen, abschließen, eröffnen, abonnieren, spenden, mitglied werden, anmelden, buchen, erhältlich, zu kriegen, zu bekommen, bekomme ich, bekommt man, kriege ich, krieg ich, kriegt man, noch zu haben"
  ),
  near(
    4,
    "kann ich, kann man, könnte ich, könnt ihr, nehmt ihr, akzeptiert ihr, geht, auch, möglich",
    "auf rechnung, in raten, ratenzahlung, mit karte, mit paypal, per paypal, klarna, bar zahlen, kartenzahlung, finanzieren, auf raten, in zahlung"
  ),
  near(
    5,
    "wieder, noch, ab wann, wann, ist, sind, gibt es, gibts, habt ihr",
    "lieferbar, vorrätig, auf lager, verfügbar, reinbekommen, karten, plätze, platz frei, tisch, zimmer frei, termine frei, restposten, tickets"
  ),
  near(
    4,
    "bitte, möchten, möchte, brauchen, bräuchten, bräuchte, um, können sie, könnten sie, könnt ihr, schicken, senden, macht uns, machen sie",
    "ein angebot, angebot über, angebot für, preisliste, kostenvoranschlag, preisanfrage, rahmenvertrag, auftragsbestätigung, proforma"
  ),
  near(
    5,
    "gutschein, gutscheincode, rabattcode, code, warenkorb, kasse, bezahlen, zahlung",
    "geht nicht, ungültig, abgelaufen, nicht akzeptiert, nicht angenommen, fehlermeldung, abgelehnt, klappt nicht, hängt"
  ),
  near(
    4,
    "was, wie viel, wieviel",
    "verlangen sie, verlangt ihr, nehmen sie für, berechnen sie, würde, kostet eine, müsste ich zahlen, wäre der preis"
  ),
  near(
    5,
    "gibt es, gibts, bekommt man, bekomme ich, kriegt man, habt ihr, ist, sind",
    "im outlet, im laden, in der filiale, in eurem shop, im supermarkt, in der apotheke, auch online, vor ort, in größe"
  ),
  near(
    3,
    "liefert, liefern, versendet, versenden, verschickt, verschicken, schickt",
    "ihr, sie auch, nach, auch, in die, bis"
  ),
  anyOf(`
    was kostet, was kosten, wie viel kostet, wieviel kostet, wie teuer ist, wie teuer sind, wie teuer wäre, preis für, preis pro, preisliste, zu welchem preis, versandkosten, versand nach, inkl versand, lieferzeit, lieferzeiten, lieferfrist, ab welcher menge, staffelpreis*, mengenrabatt, mindestbestellmenge, mindestabnahme, ausschreibung, rahmenvertrag, angebot über, kostenvoranschlag, frei haus,
    studentenrabatt, rabattcode, gutscheincode, im angebot, black friday, auf rechnung, ratenzahlung, zuzahlen, zuzahlung, rezeptfrei, rezeptpflichtig, ohne rezept, warenkorb, im korb, vorbestellen, gönn mir, gönne mir, hol ich mir, hole ich mir, wird bestellt, nehm ich, nehme ich zwei, her damit, ich will haben, mein geld nehmen, entscheidung gefallen, wird gekauft, kauf ich mir, gleich einen holen, gleich eins holen,
    wie richte ich das ein, wie werde ich mitglied, wo kann ich spenden, welche unterlagen brauche, was muss ich mitbringen, noch karten für, noch tickets, tisch für, habt ihr noch, haben sie noch, gibt es noch, gibts noch, wann macht, wie lange habt ihr offen, welche filialen, welcher laden, welche apotheke, welche apotheken, wo gibt es, wo gibts, wo krieg ich, wo bekomme ich, wo kriege ich, wo kann ich, wo kann man, in größe, in meiner größe, in welchen größen
  `)
].join(" OR ")

/** What shows in German that somebody has it: theirs, bought, used, in trouble, or of help to them. */
export const afterGerman: string = [
  near(
    6,
    "licht, lampe, lämpchen, led, anzeige, display, fehler, code, meldung",
    "was bedeutet, bedeutet, blinkt, leuchtet, zeigt, erscheint, wechselt"
  ),
  near(
    3,
    "wir, ich",
    "fliegen am, fliege am, fliegen mit, reisen mit, wohnen bei, kommen am, übernachten, haben gebucht, habe gebucht, hole ab"
  ),
  near(
    4,
    "wenn ich, wenn wir, kann ich, können wir, wie kann ich, muss ich",
    "kündigen, kündige, umziehe, umziehen, verliere, verloren, zurückgebe, zurückgeben, zurückzahle, ablöse, ändere, ändern, pausieren, umtauschen, melden, nehme, einnehmen"
  ),
  near(
    3,
    "mein, meine, meinem, meinen, meiner, meines, unser, unsere, unserem, unseren, unserer",
    `bestellung, bestellungen, paket, pakete, lieferung, sendung, konto, konten, karte, buchung, flug, koffer, gepäck, schaden, schadensmeldung, police, beitrag, vertrag, rechnung, zahlung, erstattung, abo, mitgliedschaft, spende, dauerauftrag, garantie, ticket, router, internet, wlan, leitung, anschluss, sim, maschine, steuerung, anlage, rezept, tabletten, passwort, pin, adresse, kredit, überweisung, kundennummer, meilen, punkte, tarif, essen, zimmer,
     termin, techniker, gerät, app, zugang, onlinebanking, reparatur, rücksendung, kündigung, sitz, sitzplatz, reservierung, opa, oma`
  ),
  near(
    5,
    "ich, wir, hab, habe, haben, hatte, hatten, gestern, gerade, endlich, wurde, wurden, er, sie, mir, uns",
    `gekauft, bestellt, bekommen, erhalten, abgeholt, gebucht, zurückgeschickt, ausgepackt, installiert, aufgebaut, abgeschlossen, gewechselt, gespendet, bezahlt, geflogen, übernachtet, gegessen, getrunken, getragen, gewaschen, benutzt, genutzt, verwendet, gekündigt, angerufen, geschrieben, gewartet, verlängert, verpasst, genommen, eingenommen, abgebucht, storniert, gemeldet, abgelehnt, eingelaufen, gerettet, verschrieben, reklamiert, umgetauscht, berechnet`
  ),
  near(
    3,
    "benutze, benutzen, nutze, nutzen, nehme, nehmen, habe, haben, trage, fahre, fahren, läuft, laufen, kunde, kundin, verwende, verwenden, creme",
    "seit, täglich, jeden tag, jahren, monaten, wochen, mai, juni, januar, im betrieb, im einsatz, abends, morgens, schon lange"
  ),
  near(
    4,
    "wie, wo, was, warum, kann, muss ich, könnt ihr, könnten sie, bitte, soll ich",
    "zurücksetzen, reinige, reinigen, entkalke, entkalken, installiere, einrichten, verbinde, ändern, ändere, kündige, kündigen, aktiviere, wechsle ich den, einloggen, freischalten, entsperren, stornieren, umtauschen, zurückgeben, verlängern, nachschauen, erstatten, umbuchen, kündigung"
  ),
  near(
    4,
    "eure, euer, eurer, eurem, euren, ihr, ihre, ihrer, ihrem, ihren, der, die, dem",
    "fahrer, bote, paketbote, techniker, monteur, hotline, kundendienst, kundenservice, support, mitarbeiter, mitarbeiterin, kellner, kellnerin, filiale war, chatbot, spülmaschine, update, kassiererin, service"
  ),
  near(
    4,
    "bestellung, paket, lieferung, sendung, erstattung, geld, koffer, ersatzteil, antwort, rückruf, techniker, termin",
    "wo bleibt, wo ist, immer noch, noch immer, nie, fehlt, verloren, verspätet, seit, wochen, falsch, zum zweiten, zum dritten, nicht da, ohne"
  ),
  anyOf(`
    seit dem update, nach dem update, stürzt ab, stürzt ständig, funktioniert nicht, funktioniert nicht mehr, geht nicht mehr, geht nicht an, lässt sich nicht, fehlermeldung, fehlercode, steuerung zeigt, komme nicht rein, komme nicht mehr, gesperrt, passwort, kaputt, defekt, undicht, tropft, gerissen, abgebrochen, nach zwei wochen, nach einer woche, nach einem monat, beim ersten, nach dem waschen, erster tag mit, angekommen, geliefert, nicht geliefert, warteschleife, doppelt abgebucht, abgebucht,
    rückerstattung, erstattung, geld zurück, rücksendung, umtausch, reklamation*, gilt die garantie, garantiefall, noch garantie, seriennummer, kassenzettel, kundennr, kundennummer, sendungsnummer, ersatzteil, ersatzteile, wartungsvertrag, schaden gemeldet, techniker gebraucht, gekündigt, kündigung, läuft wie am ersten, wie am ersten tag, seit jahren, nie wieder, immer wieder gern, weiterempfehlen, kann ich nur empfehlen, nicht empfehlen, lob an, danke an, dank an, großes lob, gerne wieder, wieder kaufen, bester kauf, fehlkauf, läuft alles
  `)
].join(" OR ")
