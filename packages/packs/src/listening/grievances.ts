import { anyOf } from "./any-of.ts"
import { near } from "./near.ts"

/**
 * How people complain in English without a word of displeasure: by what never came, by counting what they did for it, by what
 * they were told, by irony, and by asking whether anybody is there.
 */
export const grievancesEnglish: string = [
  near(
    2,
    "no, zero, 0, without, not one, not a single, without any, without so much as, never a, not even, nil, minus",
    `solution*, answer*, reply, replies, response*, update*, explanation*, apology, apologies, sorry, refund*, compensation, callback, callbacks, call back, tracking, hot water, heating, running water, signal, window, wifi, legroom, confirmation, engineer, technician, warning, notice,
     sign of, trace of, sight of, way to reach, way of reaching, way to contact, way to speak, way to cancel, person to talk, human to talk, staff in sight, staff anywhere, one in sight, one turned up, one came, one bothered, one seems, one knows, accountability, shame, thank you, an email, a phone call, a text`
  ),
  near(
    5,
    "calls, emails, mails, letters, chats, phone calls, visits, appointments, engineers, technicians, attempts, replacements, reboots, resets, agents, advisers, messages, forms, hours on the phone",
    "weeks, days, months, later, so far, nothing, none, zero, 0, still, different, third, fourth, fifth, and counting, no closer, nobody, no one, silence, for nothing, in a row, yet"
  ),
  near(
    9,
    "promised, i was told, was told, were told, told me, told us, you said, they said, due on, due yesterday, supposed to, meant to, assured, guaranteed, should have, was expected, keep telling, keeps telling, keep saying, keeps saying, said it would",
    `monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, june, july, august, september, october, november, december, christmas, easter, it is now, it's now, its now, still, yet, turns out, weeks, months, fortnight, 24, 48, ago, in reality, then nothing, lies, a lie, never, nothing, nobody`
  ),
  near(
    9,
    "asked for, i ordered, we ordered, ordered, booked, paid for, requested, i wanted, subscribed for, signed up for, chose, selected, advertised as, sold as, described as, listed as, says",
    "i got, we got, got a, got an, got the other, sent me, sent us, gave me, gave us, i was given, was given, turned up, i received, we received, received a, ended up with, what came, what arrived, lasts exactly, is anything but, my hairdryer"
  ),
  near(
    6,
    "does anyone, does anybody, is anyone, is anybody, is somebody, is someone, will anyone, will anybody, will someone, could someone, could somebody, can someone, can somebody, any chance, any chance of, anyone, anybody, do you people, do you guys ever, do any of you, do you even, does a human",
    "work there, actually, ever, pick up, picking up, pick up the phone, answer the phone, reading these, read these, reads these, read my, listening, awake, alive, in charge, this century, this year, this week, going to reply, gonna reply, going to answer, planning to, bother, care, tell me what is going on, tell me what's going on, explain, there, home"
  ),
  near(
    3,
    "why, how",
    "do you even, do we even, do i even, do you bother, do i bother, does nobody, does no one, did nobody, did no one, is nobody, is there never, is there nobody, is it legal, is this legal, is that legal, is this allowed, is that allowed, is this even, can you sell, can you charge, can a company, can anyone, do you justify, do you get away, do you sleep, many more times, many times do, many times must, much longer do"
  ),
  near(
    0,
    "used to",
    "have, be, taste, come, work, cost, include, last, get, offer, give, love, fit, mean, care, answer, serve, deliver"
  ),
  near(
    0,
    "stop, quit",
    "sending, changing, asking, calling, ringing, emailing, texting, charging, showing, adding, moving, removing, making, pushing, hiding, playing, telling, selling, spamming, pretending, taking, closing, blaming, lying, messing, fiddling, treating, cutting, raising"
  ),
  near(
    2,
    "can't, cant, cannot, couldn't, couldnt, unable to, not able to, impossible to, no way to, can not, won't let me, doesn't let me",
    "find anything, get through, get hold, reach anyone, reach anybody, speak to, talk to a, get anyone, get an answer, unsubscribe, cancel it, get a straight, get out of, get rid, get my money, get any sense, even watch, even use, even open, pay my, get to sleep"
  ),
  near(
    2,
    "not, isn't, isnt, wasn't, wasnt, aren't, weren't, hardly, far from, less than, barely, nowhere near, not even, not remotely",
    "great, ideal, fair, ok, okay, acceptable, professional, helpful, the best, a good look, a great look, impressed, cool, amused, close, enough, what i paid, what we paid, what i ordered, what was promised, worth the, the service, what's online, as pictured, like the picture*, like the photo*, edible, usable, legible, comfortable, clean, straight"
  ),
  near(
    4,
    "treat, treated, treats, treating, spoken to, talked to, looked at, made me feel, made to feel",
    "like this, like criminals, like a criminal, like dirt, like rubbish, like an idiot, like idiots, like a child, like nothing, like a number, like second, your customers, loyal customers, paying customers, stupid, unwelcome, small"
  ),
  near(
    3,
    "because of, courtesy of, down to",
    "your short, your delay, your mistake, your error, your system, your incompetence, your staff, your driver, you lot, your strike, your late"
  ),
  near(
    7,
    "quid, pounds, pound, euro, euros, bucks, dollars, 5, 7, 10, 15, 20, 25, 30, 35, 40, 50, 60, 80, 90, 100",
    "to change a name, to change the name, just to, for the privilege, costs me, down the drain, for a name, bargain, steep, a bit much, cheeky, how generous, wasted, for nothing, into the bin"
  ),
  near(
    3,
    "waited, waiting, stayed, took, sat, stuck, queued",
    "in all day, in all morning, home all day, the day off, a day off, by the door, all afternoon for, in for you, all day for, all morning for, all week for"
  ),
  near(
    6,
    "missed, miss, missing, nearly missed",
    "because of you, because of your, because your, thanks to you, thanks to your, due to your, connection, the funeral, the wedding, my sister's, my interview, the rehearsal"
  ),
  near(
    6,
    "after, for, been, with",
    "and this is how, and this is what, and this is the, and you treat, is how you treat, and that's how, and still no, and not once, and not a single, and nothing, and not so much"
  ),
  near(
    3,
    "love, loving, adore, nice, lovely, great, brilliant, superb, super, fantastic, genius, top, excellent, premium, quality, cool, bravo, congratulations, well done, good job, great job, wow, cheers",
    "that for me, my arse, my ass, my foot, guess i'll, guess we'll, not, or whatever, i suppose, cool cool, lads, touch, if you enjoy, if you like, genius, said no one, said nobody, never"
  ),
  near(
    4,
    "drops, drops out, dropping, cuts out, cutting out, kicks me out, boots me out, logs me, logging me, times out, spins, spinning, buffering, buffers, lags, freezes, goes down, conks, screams, shrieks, drains",
    "every, evening, evenings, night, morning, again, all day, all the time, constantly, non stop, since, minutes, hour, two minutes, second call, call"
  ),
  near(4, "yesterday, today", "tomorrow, definitely tomorrow, still nothing, still no, nothing yet"),
  near(
    3,
    "told me to, told us to, told to, asked me to, expected to, have to",
    "calm down, be patient, call back, buy a new, google it, reinstall, restart my, start again, start over, prove it, take a day, print it, fax"
  ),
  near(
    5,
    "need a, needs a, need an, requires a, takes a, you need, i needed, needed a",
    "to open, to read it, to get into, to understand, to get out, to cancel, degree, crowbar, microscope, magnifying, lawyer, phd, patience of, saint, blood type"
  ),
  near(
    2,
    "after",
    "wears, wash, washes, uses, outings, rides, charges, one wear, one wash, one use, one ride, one charge, second use, one week, two weeks, three weeks, one month, two months, three months"
  ),
  near(
    3,
    "since",
    "the update, the upgrade, your update, the merge, the merger, the change, the changeover, the switch, the takeover, the move, the new app, the new system, the redesign, the last update, you changed, you switched, you took over"
  ),
  near(
    6,
    "better, more, faster, sooner, quicker, kinder",
    "than your, than you lot, than you guys, than this lot, than that lot, than this service"
  ),
  near(
    2,
    "it's been, its been, has been, have been, been over, been almost, been nearly",
    "hours, days, weeks, months, 2 weeks, 3 weeks, six days, ten days, 24 hours, 48 hours"
  ),
  near(
    4,
    "tube, tubes, bottle, bottles, pack, packs, packaging, blister, cap, caps, lid, lids, carton, dispenser, capsule, capsules, pods, sachet*, spray, nozzle, app, machine, reader, terminal, gate, lift, door, doors, curtains, wheels, straps, filter",
    "don't, dont, doesn't, doesnt, won't, wont, can't, cant, forgets, forgot, loses, eats, sticks, stuck, refuses, fell, falls, too tight, too small, half empty, empty, dry, leaky, hard to open, impossible to open"
  ),
  near(
    6,
    "recipe, formula, layout, menu, opening hours, route, routes, points, loyalty, feature, features, service, branch, branches, timetable, version, flavour, flavor, colour, range",
    "changed, changing, scrapped, axed, abolished, dropped, removed, gone, cut, discontinued, taken away, took away, ditched, closed, closing, shut, messed"
  ),
  near(
    4,
    "denied, refused, rejected, declined, turned down, blocked, frozen, locked, suspended, cancelled, canceled, closed",
    "because, claim, card, account, refund, request, order, for my own, apparently, no reason, without, again, twice, over a, for safety, for security"
  ),
  near(
    4,
    "letters, letter, emails, texts, calls, leaflets, catalogues, mailings",
    "41 times, times since, every week, every day, every month, a week, a month, a day, keep coming, still coming, stamps, spent on"
  ),
  near(
    6,
    "paying for, pay for, paid for, says, sold as, sold me, advertised, booked, promised, contract says, clicked",
    "speed test, i get, we get, mbps, unlimited, lifetime, premium, next day, next week, 24h, 24 hours, instant, only, one bed, over, actually, reality"
  ),
  near(
    3,
    "if",
    "incompetence was, you enjoy, you like waiting, you want to be ignored, you hate your, being rude was, being slow was, i wanted to, i had known, i'd known, i knew"
  ),
  near(
    4,
    "so, and",
    "when were you going, were you going to tell, you're telling me, you are telling me, you mean to, that's it then, that is it then"
  ),
  anyOf(`
    at the speed of, slower than, snail*, glacial, up and down like, on and off, hit and miss, hit or miss, wriggle*, heartless, crowbar, paperweight, you had one, calm down, remember when, remember the days, back in the day, look up the, who do they think, i dread, dreading, scrapped, axed, bobbled, pilled, rip off, half empty, wafer thin, paper thin, watered down, brown water, dishwater, dish water, cardboard, tastes of nothing, tastes like nothing, tastes like water, tastes like cardboard, smells of, smelt of, stank, stinks of, look like they, no reply email, do not reply, noreply,
    blank stare, shrugged, shrugs, rolled his eyes, rolled her eyes, rolled their eyes, eye roll, laughed at, laughed in, sneered, snapped at, barked at, raised her voice, raised his voice, hung up, cut me off, talked over, spoke to me like, in front of everyone, in front of my, made my daughter cry, made my mum cry, wriggling out, weasel*, technicality, wear and tear, act of god, not covered, isn't covered, wasn't covered, apparently not covered, excess of, voicemail, goes to voicemail, straight to voicemail, out of hours, nine to five, closed on,
    ghosted me, ghosted us, have ghosted, got ghosted, left on read, left me on read, aired me, blanked me, blanked us, fobbed, stonewalled, passed from, sent round, sent in circles, going round in circles, going around in circles, back and forth, ping pong, wild goose, brick wall, talking to a wall, into the void, black hole, kafka, kafkaesque, groundhog day, like pulling teeth, blood from a stone,
    never heard back, heard nothing back, heard nothing since, not heard back, not heard a thing, haven't heard a, no word from, not a word from, not a peep, zilch, diddly, naff all, sod all, sweet fa, jack all,
    miffed, peeved, narked, cheesed off, hacked off, brassed off, browned off, raging, seething, incensed, irate, vexed, irked, aggrieved, displeased, baffled, dismayed, speechless, exasperated, exasperating, infuriating, maddening, saddened, disheartened, not best pleased, at the end of my tether, end of my rope, doing my head in, does my head in, driving me mad, driving me up the wall, drives me mad, tearing my hair, pulling my hair out, makes my blood boil, my blood boil,
    i give up, we give up, i've given up, keep the money, keep your money, that's the final, final straw, last chance, you had one job, one job, in this day and age, 21st century, this century, in 2025, in 2026, dog's dinner, dogs dinner, pig's ear, dog's breakfast, car crash, train wreck, dumpster fire, absolute carnage, clown show, amateur hour, absolute state of, the state of, state of this,
    cannot fathom, beggars belief, beyond me, beyond belief, defies belief, mind boggling, mind blowing incompetence, you couldn't make, not rocket science, bare minimum, basic decency, common decency, courtesy to, the courtesy, have the decency, explain how, explain why, explain to me, care to explain, remind me why, remind me what, tell me again, do i need to sacrifice, what does a person, what does it take, what do i need to do, who do i have to, how do you sleep, are you kidding, you kidding, are you joking, you joking, having a laugh, are you serious, is this serious, are you having, is this what you, is this how you, is that how you, what you stand for, is it any wonder, no wonder people,
    didn't need, didn't want, never asked for this, nobody asked for, who asked for, must be nice, nice for some, sure why not, of course it is, of course it did, of course it doesn't, shocker, what a surprise, surprise surprise, quelle surprise, lucky me, lucky us, just what i needed, exactly what i needed, just what we needed, happy days, living the dream, cheers for that, thanks for that, thanks a bunch, ta for that, gee thanks, oh joy, joy of joys, slow hand clap, round of applause, hats off to whoever, nailed it, as usual, as always, as per, same old, yet to,
    cosmetic, operational reasons, computer says no, system error, technical reasons, goodwill gesture, as a gesture, your terms and conditions, loophole, shady, dodgy, sneaky, underhand, sly, crafty, predatory, exploitative, extortionate, eye watering, eyewatering, day light robbery, profiteering, bleeding us, milking, cash cow, gouging, price gouging, obscene, immoral, unethical, scandal, scandalous, criminal, should be illegal, trading standards, small claims, ombudsman, chargeback, charge back, dispute the, my lawyer, my solicitor, reporting you, reported you, report you, name and shame, warn others, beware, be warned, avoid, think twice, do yourself a favour, do yourself a favor,
    bring back the, bring the old, bring it back, put it back, change it back, old one back, old version back, ruined the, ruined it, spoiled it, spoilt it, messed up, messed it up, screwed up, cocked up, cock up, mucked up, botched, bungled, butchered, mangled, burnt out, burned out after, lasted two, lasted three, lasted a week, lasted exactly, broke on, broke the first, came broken, came damaged, came without, arrived broken, arrived damaged, arrived smashed, arrived late, arrived cold, arrived empty, arrived open, smashed, squashed, soaked, soaking wet, drenched, over the gate, over the fence, nowhere near, nothing like, nothing but trouble, off colour, one leg short, a leg short, not impressed, returned them, sending it back, sending them back, going back, returning it
  `)
].join(" OR ")

/** The same in German. */
export const grievancesGerman: string = [
  near(
    2,
    "kein, keine, keinen, keiner, keinerlei, null, 0, ohne, nicht mal, nicht einmal, nicht eine, nicht ein, weder",
    `antwort*, rückmeldung*, rückruf*, erklärung*, entschuldigung*, lösung*, info, infos, information*, nachricht*, hilfe, erstattung*, geld zurück, warmwasser, warmes wasser, heizung, strom, empfang, netz, sitzplatz, personal, ersatz, hinweis*, vorwarnung*, ankündigung*, auskunft, reaktion*, lebenszeichen, ansprechpartner*, mensch, hallo, dankeschön, tracking, wort`
  ),
  near(
    8,
    "seit wochen, seit tagen, seit monaten, seit stunden, wochen, tage, tagen, monate, monaten, stunden, woche, minuten, seit montag, seit dienstag, seit mittwoch, seit donnerstag, seit freitag, seit januar, seit februar, seit märz, seit april, seit mai, seit juni, seit juli, seit august, seit september, seit oktober, seit anfang, seit letzter, seit ostern, seit weihnachten",
    "immer noch, noch immer, noch nichts, nichts, niemand, keiner, kein, keine, warte, warten, wartet, offen, gesperrt, funkstille, stille, automatische, automatisch, vergeblich, verschollen, hinhalte*, vertröst*, steht, still, tot, ohne"
  ),
  near(
    7,
    "versprochen, verspricht, versprecht, zugesagt, zugesichert, angeblich, sollte, sollten, hieß, heißt es, laut, garantiert, angekündigt, gesagt, vereinbart",
    "nichts, nie, nicht kam, kam nicht, immer noch, wochen, tage, tagen, monate, passiert, stattdessen, niemand, keiner, rate mal, ratet mal, pustekuchen, fehlanzeige, gelogen, woche"
  ),
  near(
    6,
    "jemand, einer, irgendwer, irgendjemand, mensch, ihr, sie, man",
    "überhaupt noch, irgendwann mal, jemals, ans telefon, ans handy, noch dieses jahr, in diesem leben, in diesem jahrhundert, noch antworten, noch melden, eigentlich ernst, liest das, mitlesen, zuständig, zu hause, verstanden"
  ),
  near(
    5,
    "super, toller, tolle, tolles, klasse, spitzen, prima, großartig*, hervorragend*, schön, top, wunderbar, wahnsinns, danke, hut, chapeau, applaus, respekt, glückwunsch, na toll",
    "mal wieder, schon wieder, wieder mal, immer noch, noch immer, gar nichts, für nichts, nichts, niemand, keiner, nach wochen, nach 4 wochen, nach 3 wochen, nach 2 wochen, ausgefallen, fällt aus, verspätung, kaputt, weg, kalt, storniert, zu spät, doppelt, abgebucht, wenn man"
  ),
  near(
    5,
    "zum, das, der, die, schon",
    "dritte mal, vierte mal, fünfte mal, dritten mal, vierten mal, fünften mal, sechsten mal, zigsten mal, zigste mal, wiederholten mal, x-te, xte, tausendsten mal"
  ),
  near(
    4,
    "nach, beim, schon nach, keine",
    "einmal waschen, ersten waschen, ersten tragen, ersten mal, einer woche, zwei wochen, drei wochen, einem monat, zwei monaten, 2 monaten, 3 monaten, drei monaten, ersten gebrauch, zwei tagen, drei tagen, 2 wochen, 3 wochen"
  ),
  near(
    5,
    "hätte ich, hätten wir, wäre ich, wären wir, hätt ich",
    "das gewusst, gewusst, lieber, bloß, woanders, nie bestellt, nie gekauft, nie gebucht, beim alten, geblieben, die finger"
  ),
  near(4, "gestern, vorgestern, letzte woche", "heute, morgen, heute heißt es, immer noch, schon wieder"),
  near(
    3,
    "schmeckt, schmecken, riecht, riechen, stinkt, fühlt sich an, klingt, sieht aus",
    "wie spülwasser, wie wasser, nach wasser, nach nichts, nach pappe, wie pappe, nach plastik, nach chemie, verbrannt, muffig, nach seife, wie seife, billig, als ob, als hätte, alt, abgestanden, komisch, seltsam"
  ),
  near(
    6,
    "gebucht, bezahlt, bezahle, bezahlen, zahle, zahlen, versprochen, laut portal, laut vertrag, laut app, laut vertrieb, bestellt",
    "kommen an, kommt an, kommt nicht, geht keiner, geht niemand, niemand ran, keiner ran, laut, was denn nun, nur, mbit, in acht wochen, erst, trotzdem, davon"
  ),
  near(
    2,
    "seit der, seit dem, seit",
    "umstellung, update, wechsel, neuen app, neuen version, umbau, übernahme, fusion, relaunch, umzug"
  ),
  near(
    4,
    "behandelt, angeschaut, angesehen, abgefertigt, angesprochen",
    "wie, als ob, als wäre, von oben, wie ein, wie eine, wie luft, wie dreck"
  ),
  near(
    4,
    "maschine, automat, tube, flasche, verpackung, deckel, app, karte, drucker, gerät, anlage, handy, wlan, seite",
    "trotzdem nicht, undicht, schluckt, verschluckt, geht nicht auf, geht nicht zu, läuft aus, läuft nicht, klemmt, gesperrt, leer, halb voll, halb leer, doppelt so, halb so, gar nicht"
  ),
  near(
    5,
    "nach, schon",
    "wochen durch, woche durch, zwei wochen am, am knie durch, durchgescheuert, ausgefranst, verblasst, verfilzt, eingelaufen, fusselt, abgefallen"
  ),
  near(
    4,
    "ich habe, hab, obwohl ich, dreimal, mehrmals",
    "nein gesagt, gekündigt, widersprochen, widerrufen, abgelehnt, trotzdem"
  ),
  anyOf(`
    kein scherz, kein witz, was denn nun, wenn der wind, mit viel glück, an guten tagen, bittsteller, bettelbrief*, werbemüll, zugemüllt, zugespammt, abgeschafft, gestrichen, eingestellt, futsch, tschüss, auf nimmerwiedersehen, untergeschoben, aufgeschwatzt, aufgedrückt, angedreht, doppelt so groß, halb so viel, mogel*, luftnummer, mondpreis*, gehts nur mir so, bin ich der einzige, bin ich die einzige, ihr wisst schon, wisst ihr eigentlich, wer braucht schon, wozu gibt es, wofür gibt es, besetzt, dauerbesetzt, geht keiner ran, keiner ran, niemand ran, hört niemand, nur von 9, deutscher zeit, schöner urlaub, schöne bescherung, schöner mist, so ein mist, mist, blöd, doof, bescheuert, hirnrissig, schwachsinn, blödsinn, quatsch, unsinn, schildbürger, bürokratie*,
    rate mal, ratet mal, dreimal dürft ihr raten, wer nicht kam, kam nicht, kam nie, kommt nicht, nicht erschienen, nicht aufgetaucht, lässt auf sich warten, lassen auf sich warten, fällt aus, fällt mal wieder, fiel aus, ausgefallen, nicht zuständig, fühlt sich nicht, fühlt sich keiner, schiebt, abgeschoben, von vorn, von vorne, verbunden und, im kreis, pingpong, hin und her geschickt, schwarzes loch, gegen eine wand, mit einer wand, endlosschleife, dauerschleife, warteschleifenmusik, aus der leitung,
    passiert nichts, nichts passiert, tut sich nichts, rührt sich nichts, geht nichts, nichts geht, geht nicht, ging nicht, gar nichts, rein gar nichts, fehlanzeige, pustekuchen, von wegen, denkste, armutszeugnis, trauerspiel, blamage, kindergarten, steinzeit, neuland, servicewüste, ein schlag ins gesicht, hohn, blanker hohn, mir platzt, platzt der kragen, auf die palme, am ende meiner, reißt der geduldsfaden, geduld am ende, geduld ist, ist das euer ernst, euer ernst, ihr ernst, wollt ihr mich, wollen sie mich, gehts noch, geht's noch, sagt mal, was erlaubt, wie lange noch, wie lange soll, wie lange muss, wie oft muss, wie oft soll, was muss man, muss ich erst, muss man erst,
    danke für gar nichts, danke für garnichts, vielen dank auch, herzlichen dank auch, na klasse, na prima, na wunderbar, na großartig, ganz großes kino, ganz großes tennis, läuft bei euch, wie immer, wie gewohnt, mal wieder, was für eine überraschung, bezahle ich, zahle ich eigentlich, wofür eigentlich, schmeckt nur noch, schmeckt nicht mehr, schmeckt nach nichts, nur noch nach, eingelaufen, ausgewaschen, auseinander, löst sich, hält nichts, hielt nicht, hielt genau, nach hinten los, fehlkonstruktion, billigplastik, plastikschrott, mogelpackung, verarsche, nepp, halsabschneider, unding, frech, patzig, schnippisch, pampig, herablassend, von oben herab, abwertend, angeschnauzt, angeblafft, geredet hat, abgespeist, allein gelassen, verarscht, veräppelt,
    nie wieder bei, nie mehr bei, woanders, kündigung ist raus, bin weg, bin dann mal weg, anwalt, verbraucherzentrale, verbraucherschutz, schlichtungsstelle, bafin, anzeige, warnung an alle, vorsicht vor, kann nur warnen, kann nur abraten, rate ab, abraten
  `)
].join(" OR ")

/** The same in Spanish. */
export const grievancesSpanish: string = [
  near(
    2,
    "ni, sin, ninguna, ningún, ninguno, cero, 0, ni siquiera, ni una, ni un",
    "respuesta*, disculpa*, explicación, explicaciones, solución, soluciones, aviso, avisar, noticias, ayuda, agua caliente, luz, internet, cobertura, reembolso, vaso de, asiento, técnico, rastro, una llamada, un correo, un mensaje, perdón, lo siento, vergüenza, información, responder, contestar, poder, calefacción"
  ),
  near(
    8,
    "llevo, llevamos, llevan, lleva, desde hace, hace, ya van, ya son, van, tras, después de",
    "esperando, sin, y nada, nadie, reclamando, llamando, escribiendo, detrás, todavía, aún, sin respuesta, sin noticias, sin servicio, en trámite, para nada, mareando, colgado, colgada, al teléfono"
  ),
  near(
    7,
    "prometen, prometieron, prometisteis, prometido, dijeron, me dicen, nos dicen, dijisteis, me aseguraron, se suponía, en teoría, según, iban a, ibais a, tenía que, tenían que",
    "nada, nunca, todavía, aún, ya van, y luego, luego, sigue, sigo, mentira, nadie, semanas, días, meses, horas, resulta"
  ),
  near(
    6,
    "qué maravilla, qué alegría, qué ilusión, fantástico, fantástica, fenomenal, estupendo, estupenda, genial, un aplauso, qué bien, muy bien, perfecto, maravilloso, espectacular, gracias, enhorabuena, bravo",
    "otra vez, sin internet, sin luz, por nada, nadie, retras*, cancel*, roto, rota, perdid*, tarde, de nuevo, por perder, por dejar*, por cobrar*, por hacer*, horas, por no"
  ),
  near(
    4,
    "alguien, quién, hay alguien, pensáis, piensan, piensa, vais a, van a, podéis, pueden",
    "contest*, respond*, atender, coger el teléfono, algún día, este siglo, este año, en esta vida, dar la cara, explicar*, trabaja, leyendo, al otro lado, devolver*"
  ),
  near(
    3,
    "cuarta, tercera, segunda, quinta, sexta, enésima, cuarto, tercer, quinto, enésimo, tres, cuatro, cinco",
    "vez que, vez este, vez esta, llamada, llamadas, correo, correos, reclamación, avería, técnico, intento, cambio, visita"
  ),
  near(
    5,
    "duró, duraron, ha durado, aguantó, me duró",
    "dos, tres, un mes, una semana, meses, semanas, días, horas, nada, poco, un lavado, un suspiro"
  ),
  near(4, "ayer, anteayer", "hoy, mañana, otra vez, todavía, sigue"),
  near(
    3,
    "sabe, saben, huele, huelen, parece, parecen, suena",
    "a agua, a nada, a plástico, a quemado, a cartón, sucia, una hamaca, de juguete, de papel, a cloro, rancio, rancia, de mentira, una lija"
  ),
  near(
    6,
    "contraté, contratado, contratamos, pago, pagamos, pagué, me vendieron, nos vendieron, prometieron, según la web, ponía, reservé",
    "me llegan, llegan, llega, los días buenos, no lo coge, no coge, nadie coge, parece, parecía, solo, luego, en realidad, resulta, y el sábado, y nadie"
  ),
  near(
    2,
    "desde el, desde la, desde que, cada",
    "cambio, actualización, fusión, cambiaron, cambiasteis, última actualización, nueva app, nueva versión, reforma"
  ),
  near(
    4,
    "tarjeta, cuenta, línea, pedido, solicitud, reclamación, siniestro, perfil",
    "bloquead*, bloqueó, cortad*, cortaron, rechaz*, denegad*, cancelad*, cancelaron, suspendid*, anulad*, perdid*"
  ),
  near(
    4,
    "nos miró, me miró, nos trató, me trató, nos trataron, me trataron, trato, nos habló, me habló, atendieron, atendió",
    "como si, mal, fatal, como a, con desprecio, de malas, sin ganas, tonto, tonta, ladrones, pésimo"
  ),
  near(
    3,
    "cambian, cambiaron, han cambiado, cambiáis, quitan, quitaron, han quitado, habéis quitado, cierran, cerraron, suprimen",
    "receta, fórmula, horario, menú, condiciones, ruta, línea, oficina, sucursal, opción, puntos, sabor, suben"
  ),
  near(
    4,
    "cartas, correos, llamadas, sms, mensajes",
    "al mes, a la semana, al día, cada semana, cada día, sin parar, desde entonces"
  ),
  anyOf(`
    ni dios, ni cristo, ni pajolera, brilla por su ausencia, los días buenos, con suerte, de 9 a 5, solo de 9, desgaste natural, uso indebido, no lo cubre, no me lo cubre, no cubre, redondo, negocio redondo, agua sucia, aguachirri, recalentado, pasado de fecha, caducado, más lento que, más lenta que, cada vez más, cada vez peor, va a peor, de mal en peor, a paso de tortuga, sin ruedas, sin candado, sin pedir perdón, se han quedado tan, tan anchos, tan panchos, por la cara, por el morro, con toda la cara, el colmo, vaya gracia, menuda gracia, maldita la gracia, menudo, menuda, vaya cara, qué cara, qué morro, qué fuerte, alucinante, increíble que, parece mentira, de locos, de juzgado, surrealista, kafkian*,
    si lo sé, si lo llego, de haberlo sabido, en qué hora, en mala hora, no lo compro, no compro más, nunca más, no más, nunca mais, jamás, hasta aquí, se acabó, me doy de baja, me borro, cancelo, me paso a la competencia, culpa mía, es culpa mía, encima, para colmo, resulta que, y encima, y luego nada, no tiene perdón, no tiene nombre, no tiene nada que ver, nada que ver con, no hay quien, no hay manera, no hay forma, no hay derecho, no puede ser, no es normal, no es serio, poco serio, poco seria, ya está bien, ya vale, basta ya, me parece fatal, va fatal, fatal, fatal todo, de pena, dais pena, dan pena, da pena, pésim*, horrible, horroros*, terrible, malísim*, una porquería, una basura, basura, un robo, robo a mano, nos toman, me toman, tomar el pelo, tomando el pelo, me toman por tonto, se ríen, os reís, os da igual, les da igual, pasan de, pasáis de, se lavan, se desentienden, pasan la pelota, se pasan la pelota, me pasan, me pasan con, me pasaron con, me cuelgan, me colgáis, colgáis, marean, dando vueltas, me dan largas, dan largas, largas, de brazos cruzados, hablando con una pared, con una máquina, cuánto más, cuántas veces, hasta cuándo, qué hay que hacer, qué tengo que hacer, tengo que llamar,
    es una broma, estáis de broma, vaya broma, vergonzoso, vaya timo, vaya robo, vaya desastre, vaya chasco, chasco, chapuceros, sin avisar, llegó rot*, llegó abiert*, llegó tarde, llegó mal, llegó vacío, incomplet*, retrasad*, retraso de, horas de retraso, cinco horas, 5 horas, cobráis, cobran por, me cobran, me cobraron, me habéis cobrado, como siempre, siempre igual, otra vez igual, otra vez sin, de adorno, de pega, una tortura, un calvario, un suplicio, una odisea, pesadilla, abogado, denuncia, denunciar, consumo, hoja de reclamación, avisados quedáis, cuidado con, no os fiéis, no se fíen, ni se os ocurra, huid, huyan
  `)
].join(" OR ")
