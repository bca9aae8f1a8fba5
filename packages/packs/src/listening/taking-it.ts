import { anyOf } from "./any-of.ts"
import { near } from "./near.ts"
import { either } from "./stage-words.ts"

/** How people tell in English of taking or using a medicine, whatever they say came of it. */
export const takingEnglish: string = either(
  near(
    6,
    "i, i'm, i've, im, me, my, he, she, his, her, hubby, mum, mom, dad, nan, gran, grandad, husband, wife, son, daughter, baby, baby's, toddler, kid, friend, mate, sister, brother, colleague, neighbour, patient, patients, resident, residents, dog, cat, we, our",
    "on, took, taking, take, takes, taken, since, started, starting, using, used, use, put, putting, applied, applying, rubbed, gave, given, giving, skipped, swapped, switched, changed, prescribed, stopped, quit, tried, trying, got through, finished, dose, doses, tablet, tablets, day, week, weeks, month, months, swallowed, combined, mixed"
  ),
  near(
    3,
    "day, week, month, dose, pill, tablet, night",
    "one, two, three, four, five, six, seven, eight, nine, ten, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, first, second, third, since, after, of, on"
  ),
  near(
    3,
    "since, after, ever since",
    "the new box, new pack, starting, taking, using, the switch, switching, applying, my first, the first, i started, he started, she started"
  )
)

/** The same in German. */
export const takingGerman: string = either(
  near(
    6,
    "ich, mir, mich, mein, meine, meinem, meiner, er, sie, ihm, mann, frau, mama, papa, oma, opa, mutter, vater, sohn, tochter, baby, kind, freundin, freund, kollege, kollegin, patient, patientin, hund, katze, wir, unser, unsere",
    "nehme, nimmt, nahm, genommen, nehmen, seit, mit, benutze, benutzt, creme, cremt, eingecremt, aufgetragen, bekommt, bekommen, angefangen, abgesetzt, umgestellt, gewechselt, verschrieben, geschluckt, vergessen, tablette, tabletten, tag, woche, wochen, monat, monate, dosis"
  ),
  near(
    3,
    "tag, woche, monat, tablette, dosis, nacht",
    "eins, zwei, drei, vier, fünf, sechs, 1, 2, 3, 4, 5, 6, 7, erste, ersten, erster, zweite, zweiten, dritte, dritten, seit, nach, mit"
  )
)

/** The same in Spanish. */
export const takingSpanish: string = either(
  near(
    6,
    "yo, me, mi, mis, le, se, él, ella, marido, mujer, mamá, papá, madre, padre, abuela, abuelo, hijo, hija, bebé, niño, niña, amiga, amigo, compañera, compañero, paciente, perro, gato, nos",
    "tomo, toma, tomar, tomando, tomé, tomó, tomado, desde, con, uso, usa, usando, usé, puse, puso, aplico, aplicado, empecé, empezó, dejé, dejado, cambiaron, cambié, recetaron, recetó, tragó, olvidé, pastilla, pastillas, crema, día, semana, semanas, mes, meses, dosis"
  ),
  near(
    3,
    "día, semana, mes, pastilla, dosis, noche",
    "uno, dos, tres, cuatro, cinco, seis, 1, 2, 3, 4, 5, 6, 7, primera, primer, segunda, segundo, tercera, tercer, desde, tras, con"
  )
)

/** What says that all went well, or that the message is about something else than what a medicine did. */
export const wellOrElsewhere: string = anyOf(`
  ?, can i, could i, should i take, may i take, can you take, how often, when should, no problem, no problems, zero problems, without problems, no side effects, no issues, zero issues, all good, going well, works great, works well, working well, works a treat, brilliant, happy with, doctor's happy, i'm happy, best bloods, numbers are great, best thing, saved my, life saver, lifesaver, thank you, thanks, love it, cleared up, cleared my, smooth, doing great, feeling great, feel great, no complaints, mentioned, suggested, wants to put me, wants me on, recommended, read about, approved, approval, congrats, congratulations, study, trial results, price, prices, cost, costs, in stock, out of stock, out of it, pharmacy had, pharmacist was, delivery, cap, lid, pump, fridge, packaging, advert, ad,
  keine probleme, ohne probleme, keine nebenwirkungen, alles gut, wirkt super, hilft super, zufrieden, gerettet, endlich keine, danke, begeistert, erwähnt, empfohlen, zugelassen, zulassung, studie, preis, zuzahlung, lieferbar, apotheke, verpackung, kühlschrank, werbung, abends morgens,
  sin problemas, ningún problema, sin efectos secundarios, todo bien, muy bien, va genial, de maravilla, contenta con, contento con, salvado, por fin sin, gracias, me habló, recomendado, aprobado, aprobación, estudio, precio, farmacia, envase, nevera, anuncio
`)
