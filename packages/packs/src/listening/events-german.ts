import { anyOf } from "./any-of.ts"

/** What people call a suspected reaction in German, and where they feel it. */
export const germanReactions = anyOf(`
  nebenwirkung*, begleiterscheinung*, unverträglich*, nicht vertragen, vertrage, verträgt, vertrug,
  nicht verträglich, reaktion*, reagiert, allergisch*, allergie*, anaphyla*, entzugserscheinung*, absetzerscheinung*,
  abgesetzt, absetzen, ausschlag, ausschläge, hautausschlag, quaddel*, nesselsucht, nesselausschlag, juck*, gejuckt,
  juckreiz, geschwollen*, schwellung*, anschwell*, angeschwollen, schwoll, dicke lippen, rötung*, gerötet,
  rot geworden, knallrot, rote flecken, rote stellen, rote punkte, flecken, blasen, bläschen, pusteln, pickel*, akne,
  ekzem*, neurodermitis, schält, gepellt, schuppig, brenn*, gebrannt, brannte, verbrannt, verätzt, gereizt, reizung*,
  wund, offene stellen, trockene haut, trockener mund, mundtrockenheit, trockene augen, hautirritation*, sonnenbrand,
  schwindel*, schwindlig*, schwindelig*, benommen*, ohnmächtig, ohnmacht, umgekippt, zusammengebrochen, bewusstlos*,
  kreislauf*, schwarz vor augen, benebelt, wie benebelt, schläfrig*, müde, müdigkeit, erschöpf*, schlapp,
  antriebslos*, kraftlos, matt, verwirr*, desorientiert, vergesslich*, gedächtnis*, konzentration*, halluzin*,
  wahnvorstellung*, übel, übelkeit, mir ist schlecht, mir war schlecht, mir wurde schlecht, wird mir schlecht,
  ist mir schlecht, so schlecht, kotz*, gekotzt, erbrech*, erbrochen, übergeben, gespuckt, brechreiz, durchfall,
  verstopf*, bläh*, blähungen, bauchschmerz*, bauchweh, bauchkrämpfe, magen*, magenschmerz*, sodbrennen, appetit*,
  geschmack*, metallisch, brustschmerz*, druck auf der brust, enge in der brust, herz, herzrasen, herzklopfen,
  herzstolpern, herzrhythmus*, puls, blutdruck, blutzucker, unterzucker*, atemnot, luftnot, keine luft,
  schlecht luft, kurzatmig*, atmen, asthma*, hust*, husten, halsschmerz*, hals, heiser*, schnupfen, kopfschmerz*,
  kopfweh, migräne*, schädel, schmerz*, schmerzen, tut weh, tat weh, wehtun, weh getan, gelenk*, gelenkschmerz*,
  muskel*, muskelschmerz*, krampf, krämpfe, krampf*, wadenkrämpfe, zuck*, zitter*, gezittert, anfall, anfälle,
  krampfanfall, taub, taubheit*, kribbel*, gekribbelt, eingeschlafen, lähm*, gelähmt, schwäche, schlaflos*,
  nicht schlafen, nicht mehr schlafen, kaum geschlafen, nicht geschlafen, kein auge, wachgelegen, schlafstörung*,
  albtr*, alptr*, schwitz*, geschwitzt, schweiß*, schweißausbr*, hitzewallung*, fieber*, schüttelfrost, gefroren,
  grippe*, infekt*, infektion*, entzünd*, eiter*, angst, ängste, angstzustände, panik*, unruhe, unruhig, nervös,
  depress*, suizid*, selbstmord*, stimmung*, aggressiv*, weinen, geweint, libido, erektion*, periode, zyklus,
  zwischenblutung*, blut, blutung*, blutet*, geblutet, blute, nasenbluten, bluterguss, blutergüsse, blaue flecken,
  thrombose*, gerinnsel, urin, dunkler urin, gelbsucht, gelb, leber*, leberwerte, niere*, nierenwerte,
  bauchspeicheldrüse, schilddrüse, blutwerte, blutarmut, sehstörung*, sehen, verschwommen, doppelbilder, augen,
  augenschmerz*, tränen, tinnitus, ohrensausen, ohrgeräusch*, hörverlust, hörsturz, haarausfall, haare fallen,
  haare verloren, haare ausgefallen, zugenommen, abgenommen, kilo, gewicht*, wassereinlagerung*, ödem*, krank,
  unwohl, elend, mies, schlecht gefühlt, fühle mich schlecht, fühle mich seltsam, fühle mich komisch, fühlte mich,
  geht es mir schlecht, ging es mir schlecht, geht's mir schlecht, gehts mir schlecht, geht es mir schlechter,
  schlimmer geworden, schlechter geworden, verschlechter*, verschlimmer*, beschwerden, symptome, seit der einnahme,
  seit ich, seitdem, nach der einnahme, nach einnahme, nach der anwendung, nach dem auftragen, nach der ersten,
  nach zwei tagen, davon bekommen, bekomme ich, hat bei mir, verursacht, ausgelöst, musste abbrechen,
  musste aufhören, nicht bekommen, bekommt mir nicht, bekam mir nicht
`)

/** What people say in German of a bad end: what makes an event serious. */
export const germanOutcomes = anyOf(`
  krankenhaus, klinik, klinikum, spital, notaufnahme, notarzt, notärztin, rettungswagen, krankenwagen,
  rettungsdienst, notruf, notfall*, intensivstation, eingeliefert, eingewiesen, stationär, beatmet, giftnotruf,
  arzt hat abgesetzt, arzt sagt, sofort absetzen, gestorben, starb, stirbt, sterben, verstorben, tod, todes*, tot,
  tote, toten, tödlich*, umgebracht, lebensgefähr*, lebensbedroh*, fast gestorben, beinahe gestorben, todkrank,
  dauerhaft*, bleibende*, behindert, behinderung, gelähmt, lähmung, organversagen, leberversagen, nierenversagen,
  herzversagen, herzinfarkt, herzstillstand, schlaganfall, koma, kollaps, kollabiert, zusammengebrochen, sepsis,
  krebs, tumor*, missbildung*, fehlbildung*, geburtsfehler, fehlgeburt*, totgeburt*, frühgeburt*, operiert,
  operation, amputiert, erblindet, blind, transplant*, bluttransfusion
`)

const use = anyOf(`
  schwanger*, stille, stillen, stillzeit, stillend*, neugeboren*, ungeborene*, kinderwunsch, überdos*, überdosis,
  zu viel genommen, zu viel eingenommen, zu viele genommen, zu viele tabletten, doppelte dosis, doppelt genommen,
  ganze packung, ganze flasche, falsche dosis, falsche dosierung, falsches medikament, falsche tablette*,
  falsche stärke, verwechselt, verwechslung, dosis vergessen, vergessen zu nehmen, versehentlich, aus versehen,
  aus versehen genommen, verschluckt, geschluckt, gegessen, getrunken, kind hat, sohn hat, tochter hat, hund hat,
  katze hat, medikationsfehler, apotheke hat, missbrauch*, missbraucht, süchtig*, sucht, abhängig*, berauscht, high,
  geschnupft, zerkleinert, zerdrückt, doping, off label, off-label, zulassungsüberschreitend, nicht zugelassen,
  ohne rezept, abgelaufen*, keine wirkung, ohne wirkung, wirkungslos*, unwirksam*, keine besserung,
  kein unterschied, keinen unterschied, lässt nach, placebo,
  rückfall, kommt wieder, wieder da, immer noch schmerzen, gefälscht*, fälschung*, nicht echt, sieht anders aus,
  andere farbe, verunreinigt*, riecht, am arbeitsplatz, bei der arbeit, verschüttet, spritzer, nadelstich,
  eingeatmet, kontakt mit, wechselwirkung*, zusammen mit alkohol, mit alkohol, gleichzeitig mit, zusammen mit,
  kombination mit
`)

const acts = anyOf("wirkt, wirken, wirkte, gewirkt, hilft, helfen, half, geholfen, bringt, brachte, gebracht, nützt")
const not = anyOf("nicht, nichts, nix, kein, keine, keinen, kaum, null, nie, nimmer")

/**
 * What must be forwarded too where a medicine is named: use in other ways than meant, and no effect, where German puts
 * words between the verb and the negation.
 */
export const germanSpecial = `${use} OR (${acts}) NEAR/5 (${not})`
