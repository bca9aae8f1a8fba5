import { listeningPack } from "./listening-pack.ts"
import { near } from "./near.ts"

const english = near(
  7,
  `pen, pens, insulin pen, autoinjector, auto injector, injector, epipen, inhaler, spacer, nebuliser, nebulizer, pump, insulin pump, infusion set, cannula, glucose meter, meter, glucometer, cgm, sensor, test strip*, lancet*, lancing device, blood pressure monitor, bp monitor, cuff, thermometer, oximeter, hearing aid*, cochlear, implant*, stent, pacemaker, defibrillator, catheter, stoma bag, syringe*, needle*, dropper, patch, patches, ventilator, cpap, mask, oxygen concentrator, wheelchair, walker, rollator, stairlift, hoist, prosthesis, prosthetic, brace, contact lens*, test kit, rapid test, pregnancy test`,
  `jammed, jams, jam, stuck, sticks, snapped, snaps, broke, broken, breaks, cracked, bent, blocked, clogged, leaks, leaked, leaking, empty, dead, dies, died, fails, failed, failing, fault*, malfunction*, alarm, alarms, beeping, error, e1, e2, e4, wrong reading, false reading, readings, reads, shows, off by, inaccurate, different every, fell off, falls off, came off, peeled, detached, disconnect*, won't, wont, doesn't, doesnt, didn't, didnt, stopped, stops, no insulin, no dose, nothing came, not click*, overheat*, hot, sparks, smok*, burn*, shock*, collapsed, came apart, recall*, expired, screen blank, frozen, cuts out, whistles`
)

const german = near(
  7,
  `pen, pens, insulinpen, injektor, fertigpen, inhalator, spray, vernebler, pumpe, insulinpumpe, katheter, kanüle, messgerät, blutzuckermessgerät, sensor, teststreifen, lanzette*, stechhilfe, blutdruckmessgerät, manschette, thermometer, hörgerät*, implantat, stent, herzschrittmacher, defibrillator, stomabeutel, spritze*, nadel*, pflaster, beatmungsgerät, cpap, maske, rollstuhl, rollator, treppenlift, lifter, prothese, orthese, kontaktlinse*, schnelltest, schwangerschaftstest`,
  `klemmt, klemmte, hängt, gebrochen, zerbrochen, abgebrochen, kaputt, defekt, gerissen, verbogen, verstopft, undicht, läuft aus, ausgelaufen, leer, tot, versagt, ausgefallen, fällt aus, alarm, piept, fehler, falsche werte, falsch, zeigt, misst, abgefallen, fällt ab, löst sich, geht nicht, funktioniert nicht, misst nicht, klickt nicht, lädt nicht, nichts kam, kein insulin, überhitzt, heiß, funken, raucht, rückruf, abgelaufen, eingefroren, pfeift`
)

const spanish = near(
  7,
  `pluma, plumas, autoinyector, inyector, inhalador, nebulizador, bomba, bomba de insulina, cánula, glucómetro, medidor, sensor, tiras, lanceta*, pinchador, tensiómetro, manguito, termómetro, audífono*, implante, stent, marcapasos, desfibrilador, catéter, sonda, bolsa de ostomía, jeringa*, aguja*, parche*, respirador, cpap, mascarilla, silla de ruedas, andador, salvaescaleras, grúa, prótesis, lentilla*, test rápido, test de embarazo`,
  `atasc*, atascó, se rompió, rota, roto, partió, doblada, bloqueada, obstruid*, gotea, pierde, fuga, vacío, vacía, muerto, muerta, falla, fallan, falló, alarma, pita, error, lecturas, lectura, marca, mide, se despega, se cae, se suelta, no funciona, no mide, no marca, no salió, no sale, no va, sin insulina, se calienta, quema, chispas, humo, retirada, caducad*, se para, se apaga, silba`
)

const malfunction = (query: string, language: string) =>
  ({ query, languages: [language], topic: "device-malfunction", about: ["safety", "product"] }) as const

/** What may be a malfunction of a medical device, named by its kind. */
export const deviceMalfunctions = listeningPack({
  id: "device-malfunctions",
  title: "Malfunctions of medical devices",
  claims: ["S1-12", "S1-24"],
  limits:
    "It knows English, German and Spanish, kinds of devices and how they fail, and was not measured. It is made to miss little and takes a pen for writing with for one of insulin: it is for channels of who sells devices. Add what yours are called.",
  topics: { "device-malfunction": "high" },
  queries: {
    en: malfunction(english, "en"),
    de: malfunction(german, "de"),
    es: malfunction(spanish, "es")
  }
})
