import { anyOf } from "./any-of.ts"

/**
 * What gives away in English, without a word for a reaction, that something happened to somebody: where in the body, since
 * when, what it is like, whether it is normal, and who was asked.
 */
export const englishSigns = anyOf(`
  skin, face, forehead, cheeks, eyes, eyelids, ears, nose, lips, mouth, tongue, throat, gums, teeth, neck, chest,
  heart, lungs, stomach, belly, tummy, gut, guts, bowels, bladder, kidneys, liver, back, spine, arms, elbows, wrists,
  hands, fingers, nails, palms, knuckles, legs, thighs, knees, calves, ankles, feet, toes, joints, muscles, bones,
  scalp, hair, head, brain, mind, mood, ever since, since i, since he, since she, since my, since starting, day one,
  day two, day three, day 1, day 2, day 3, day 4, day 5, first day, second day, third day, week one, week two, week 1,
  week 2, within an hour, within hours, within minutes, half an hour, an hour later, hours later, the next morning,
  next morning, overnight, by the evening, by friday, by monday, look like, looks like, looking like, looked like,
  feel like, feels like, feeling like, felt like, like a lobster, like a tomato, like a zombie, as if, kind of like,
  sort of like, is it normal, is this normal, that normal, normal or, is it supposed, is this supposed, meant to,
  anyone else, anybody else, someone else, does anyone, has anyone, weird, strange, odd, funny, scary, scared,
  scaring, worried, worrying, concerned, freaked, freaking, wtf, ugh, worse, worst, not myself, not the same,
  not right, not okay, can't walk, can't stand, can't eat, can't sleep, can't see, can't feel, can't move,
  can't think, can't breathe, couldn't walk, couldn't stand, couldn't eat, couldn't sleep, couldn't see,
  couldn't move, awake, up all night, sleep, sleeping, asleep, nap, naps, drive, driving, stairs, bathroom, toilet,
  loo, couch, sofa, floor, shower, mirror, doctor, doc, gp, nurse, pharmacist, dermatologist, cardiologist,
  specialist, clinic, surgery, blood test, blood tests, lab results, levels, ended up, had to call, had to go,
  had to leave, had to stop, came off, off it, took me off, taken off, swapped, switched me, bin, binned, threw it,
  thrown, tossed, instead of, twice a day, twice daily, two at once, double, both, forgot, mistook, thought it was,
  baby, pregnancy, bump, trimester, weeks along, expecting, nursing, wine, beer, vodka, drinking, drunk, kid, kids,
  toddler, son, daughter, grandson, granddaughter, dog, cat, puppy
`)

/** The same in German. */
export const germanSigns = anyOf(`
  haut, gesicht, stirn, wangen, backen, augen, lider, ohren, nase, lippen, mund, zunge, rachen, zahnfleisch, zähne,
  nacken, brust, brustkorb, herz, lunge, magen, bauch, darm, blase, nieren, leber, rücken, arme, ellenbogen,
  handgelenke, hände, finger, nägel, handflächen, beine, oberschenkel, knie, waden, knöchel, füße, zehen, gelenke,
  muskeln, knochen, kopf, kopfhaut, haare, gehirn, stimmung, seit, seitdem, seither, nach einer stunde,
  nach zwei stunden, stunden später, am nächsten morgen, am nächsten tag, über nacht, erster tag, zweiter tag, tag 1,
  tag 2, tag 3, tag eins, tag zwei, tag drei, woche eins, woche zwei, sehe aus, sieht aus, aussehe, aussieht,
  fühlt sich an, fühle mich, fühlte, gefühlt, wie ein, wie eine, wie einer, als ob, als hätte, als wäre,
  ist das normal, normal oder, noch normal, geht das noch jemandem, noch jemand, jemand auch, hat jemand,
  hatte jemand, kennt das jemand, komisch, seltsam, merkwürdig, gruselig, unheimlich, sorge, sorgen, beunruhigt,
  schlimmer, schlechter, nicht mehr ich, neben mir, kann nicht mehr, kann kaum, konnte nicht, konnte kaum, wach,
  schlafe, schlafen, geschlafen, schlaf, treppe, toilette, klo, bad, sofa, couch, spiegel, arzt, ärztin, hausarzt,
  hausärztin, hautarzt, hautärztin, apotheker, apothekerin, facharzt, praxis, werte, blutbild, musste zum, musste ins,
  musste in die, abgesetzt, weggeworfen, in den müll, statt, anstatt, zweimal am tag, doppelt, zwei auf einmal,
  vergessen, verwechselt, baby, ssw, schwangerschaft, wein, bier, alkohol, kind, kinder, sohn, tochter, enkel,
  enkelin, hund, katze
`)

/** The same in Spanish. */
export const spanishSigns = anyOf(`
  piel, cara, frente, mejillas, ojos, párpados, orejas, oídos, nariz, labios, boca, lengua, garganta, encías, dientes,
  cuello, pecho, corazón, pulmones, estómago, barriga, tripa, vientre, vejiga, riñones, hígado, espalda, brazos,
  codos, muñecas, manos, dedos, uñas, piernas, muslos, rodillas, pantorrillas, tobillos, pies, articulaciones,
  músculos, huesos, cabeza, cuero cabelludo, pelo, cerebro, ánimo, desde que, desde hace, desde el, desde la,
  a la hora, a las dos horas, horas después, al día siguiente, a la mañana siguiente, de la noche, primer día,
  segundo día, tercer día, día 1, día 2, día 3, primera semana, parezco, parece, parecía, me siento, me sentí,
  se siente, se sintió, como un, como una, como si, es normal, será normal, normal o, a alguien más, alguien más,
  le pasa a alguien, os pasa, les pasa, le ha pasado, me pasa, me ha pasado, raro, rara, extraño, extraña, miedo,
  susto, asusta, asustad*, preocupad*, preocupa, peor, no soy yo, no puedo ni, no pude, no podía, apenas puedo,
  despierto, despierta, duermo, dormir, dormido, sueño, escalera*, baño, váter, sofá, espejo, médico, médica, doctor,
  doctora, enfermera, farmacéutic*, dermatólog*, cardiólog*, especialista, centro de salud, ambulatorio, análisis,
  analítica, tuve que, tuvo que, tuvimos que, lo he dejado, lo dejé, dejarlo, a la basura, en vez de, en lugar de,
  dos veces al día, doble, dos de golpe, se me olvidó, confundí, confundió, bebé, embarazo, vino, cerveza, alcohol,
  niño, niña, hijo, hija, nieto, nieta, perro, gato
`)
