import { anyOf } from "./any-of.ts"
import { kindEnglish, kindGerman, kindSpanish } from "./kind-words.ts"
import { listeningPack } from "./listening-pack.ts"

/** What people say in English who are satisfied. */
export const pleasedEnglish: string = anyOf(`
  love it, love this, love these, love them, love your, love my, love our, love the, loved it, loved the,
  loved every, loving it, loving my, loving the, absolutely love, really love, totally love, just love, in love with,
  fell in love, adore, amazing, awesome, fantastic, excellent, brilliant, wonderful, superb, marvellous, marvelous,
  magnificent, incredible, terrific, phenomenal, exceptional, outstanding, stellar, first class, first-class,
  top notch, top-notch, world class, spectacular, splendid, fabulous, great service, great job, great work,
  great product*, great experience, great quality, great stuff, great team, great support, great help,
  great customer, great value, so great, really great, is great, are great, was great, were great, works great,
  looks great, tastes great, feels great, great stay, great time, great food, perfect, perfectly, so good,
  really good, very good, good job, good work, good service, really nice, so nice, lovely, beautiful, gorgeous,
  stunning, delicious, tasty, yummy, so helpful, very helpful, really helpful, super helpful, incredibly helpful,
  so friendly, very friendly, super friendly, so kind, very kind, so fast, super fast, so quick, super quick,
  spot on, a joy, pleasure to, can't fault, cannot fault, no complaints, flawless, seamless, smooth,
  works like a charm, works a treat, works perfectly, does exactly what, does the job, thank you so, thanks so much,
  thank you very, thanks very much, many thanks, huge thanks, big thanks, massive thanks, a big thank,
  thank you for the, thank you to, thanks to your, thanks to the, thanks for the quick, thanks for the great,
  thanks for being, thanks for making, thanks for fixing, thanks for helping, thanks for sorting,
  thank you for helping, thank you for your help, thank you team, thanks team, thanks guys, thanks for all, grateful,
  appreciat*, well done, hats off, kudos, props to, shout out, shoutout, shout-out, bravo, congrats, congratulations,
  credit where, respect to, best ever, the best, best coffee, best service, best customer, best thing, best purchase,
  best decision, best product, simply the best, by far the best, so happy, very happy, really happy, super happy,
  happy with, happy customer, delighted, thrilled, impressed, pleased with, very pleased, really pleased, satisfied,
  exceeded, beyond expectations, above and beyond, extra mile, highly recommend, would recommend,
  definitely recommend, totally recommend, strongly recommend, recommend to everyone, recommend them to,
  recommend you to, can't recommend enough, cannot recommend enough, 5 stars, five stars, 5/5, 10/10, ten out of ten,
  five star, 5 star, game changer, game-changer, gamechanger, life saver, lifesaver, life-saver, life changing,
  made my day, made our day, made my week, made my morning, saved my, saved our, saved us, saved me, keep it up,
  keep up the, big fan, huge fan, biggest fan, long time fan, fan of yours, obsessed, addicted to your, favourite,
  favorite, never disappoint*, never lets me down, never let me down, never let us down, worth every, so worth,
  totally worth, glad i, glad we, so glad, couldn't be happier, could not be happier, pleasantly surprised,
  blown away, can't live without, back for more, customer for life, legend, legends, heroes, you rock, you guys rock,
  rock star*, two thumbs up, thumbs up, yay
`)

const exceptEnglish = anyOf(`
  thanks for nothing, not the best, not great, not happy, not impressed, not satisfied, not pleased, not so great,
  not perfect, far from perfect, isn't perfect, not very helpful, not helpful, not recommend, wouldn't recommend,
  don't recommend, can't recommend them, would recommend against, just perfect another, oh great, oh wonderful,
  great another, worst, terrible, awful, horrible, disgust*, appalling, unacceptable, refund, disappointed,
  disappointing, furious, useless
`)

/** The same in German. */
export const pleasedGerman: string = anyOf(`
  liebe es, liebe den, liebe die, liebe das, liebe eure*, liebe euer, lieben es, lieben eure*, ich liebe, wir lieben,
  verliebt in, begeister*, bin begeistert, großartig*, fantastisch*, phantastisch*, hervorragend*, ausgezeichnet*,
  wunderbar*, wundervoll*, wunderschön*, super service, super team, super produkt, super qualität, super freundlich,
  super nett, super schnell, super zufrieden, einfach super, echt super, richtig super, ist super, war super,
  sind super, waren super, klasse, spitze, spitzenmäßig, top service, top qualität, top produkt, top beratung,
  alles top, echt top, einfach top, toll, tolle, toller, tolles, tollen, genial*, perfekt*, exzellent*, prima,
  sensationell, erstklassig*, vorbildlich, traumhaft, lecker*, köstlich*, sehr gut, richtig gut, echt gut, so gut,
  sehr schön, sehr nett, sehr freundlich, sehr hilfsbereit, sehr kompetent, sehr zufrieden, rundum zufrieden,
  voll zufrieden, mehr als zufrieden, absolut zufrieden, bin zufrieden, sind zufrieden, zufriedene kund*,
  freundlich und, vielen dank für, danke für die schnelle, danke für den, danke für eure, danke für die tolle,
  danke an, danke euch, herzlichen dank, tausend dank, großen dank, großes dankeschön, ein dankeschön, dickes lob,
  großes lob, ein lob, lob an, kompliment*, respekt, hut ab, chapeau, gut gemacht, weiter so, macht weiter,
  daumen hoch, bravo, glückwunsch, beste, bester, bestes, besten, der beste, die beste, das beste, lieblings*,
  kann ich nur empfehlen, nur empfehlen, absolut empfehlenswert, sehr empfehlenswert, empfehlenswert,
  klare empfehlung, absolute empfehlung, kaufempfehlung, weiterempfehl*, gerne wieder, immer wieder gern*,
  jederzeit wieder, fünf sterne, 5 sterne, volle punktzahl, überzeugt, hat sich gelohnt, jeden cent wert,
  jeden euro wert, übertroffen, positiv überrascht, hält was, läuft einwandfrei, einwandfrei,
  funktioniert einwandfrei, reibungslos, tadellos, glücklich mit, so glücklich, tag gerettet, gerettet, ihr seid,
  freue mich riesig, ein traum, mega, hammer
`)

const exceptGerman = anyOf(`
  enttäusch*, nicht zufrieden, nicht empfehlen, nicht begeistert, nicht sehr, nie wieder, schlecht, schlechte,
  schlechter, katastrophe, frechheit, unverschämt*, kaputt, beschwerde, reklamation, na toll, ganz toll,
  toll gemacht
`)

/** The same in Spanish. */
export const pleasedSpanish: string = anyOf(`
  me encanta*, nos encanta*, encantad*, me fascina*, adoro, amo, enamorad*, me gusta mucho, me ha gustado mucho,
  me gustó mucho, me gusta muchísimo, genial*, fantástic*, excelente*, maravill*, estupend*, magnífic*, increíble*,
  espectacular*, fenomenal*, extraordinari*, impresionante*, perfect*, buenísim*, riquísim*, delicios*, exquisit*,
  precios*, preciosa, bonit*, de diez, un diez, un 10, 10/10, cinco estrellas, 5 estrellas, sobresaliente,
  inmejorable*, impecable*, muy buen*, muy bien, muy amable*, muy content*, muy satisfech*, super content*,
  súper content*, content* con, satisfech*, tan bien, gran servicio, gran trabajo, gran producto, gran equipo,
  buen servicio, buen trabajo, buena atención, buena calidad, trato excelente, atención excelente,
  servicio excelente, qué bien, qué bueno, qué maravilla, qué rico, la mejor, el mejor, lo mejor, los mejores,
  las mejores, mejor compra, favorit*, muchas gracias por, mil gracias, muchísimas gracias, gracias por la rapidez,
  gracias por vuestr*, gracias por su, gracias por todo, gracias por la atención, gracias por la ayuda,
  gracias al equipo, gracias a vuestro, gracias equipo, agradecid*, agradezco, agradecer, enhorabuena, felicidades,
  felicit*, bravo, olé, chapó, chapeau, sois los mejores, sois l*, seguid así, sigan así, lo recomiendo,
  la recomiendo, los recomiendo, las recomiendo, recomiendo al, recomiendo mucho, recomiendo totalmente,
  muy recomendable*, totalmente recomendable, recomendad* al, recomendable 100, 100% recomendable, repetiré,
  repetiremos, volveré sin duda, volveremos, sin duda volver*, vale cada, ha superado, superó mis, superan,
  gratamente sorprendid*, me salvó, me ha salvado, me habéis salvado, feliz con, felices con, un placer, una gozada,
  una pasada, una delicia
`)

const exceptSpanish = anyOf(`
  decepcion*, pésim*, no recomiendo, no lo recomiendo, no estoy content*, nada content*, no muy, vergüenza, estafa,
  horrible, nunca más, queja, reclamación, roto, rota
`)

/** What somebody says who is satisfied. */
export const praise = listeningPack({
  id: "praise",
  title: "Praise",
  claims: ["S3-21", "S3-23"],
  limits:
    "It knows English, German and Spanish. Praise beside blame in one message is missed: words of anger outweigh it, because sarcasm is more often found there.",
  queries: {
    en: { query: `(${pleasedEnglish}) AND NOT (${exceptEnglish})`, languages: ["en"], intent: "praise" },
    de: { query: `(${pleasedGerman}) AND NOT (${exceptGerman})`, languages: ["de"], intent: "praise" },
    es: { query: `(${pleasedSpanish}) AND NOT (${exceptSpanish})`, languages: ["es"], intent: "praise" },
    "kind-en": { query: `(${kindEnglish}) AND NOT (${exceptEnglish})`, languages: ["en"], intent: "praise" },
    "kind-de": { query: `(${kindGerman}) AND NOT (${exceptGerman})`, languages: ["de"], intent: "praise" },
    "kind-es": { query: `(${kindSpanish}) AND NOT (${exceptSpanish})`, languages: ["es"], intent: "praise" }
  }
})
