import { anyOf } from "./any-of.ts"

/** What people call a suspected reaction in Spanish, and where they feel it. */
export const spanishReactions = anyOf(`
  efecto secundario, efectos secundarios, efecto adverso, efectos adversos, efectos no deseados, reaccion*, reacción,
  alérgic*, alergia*, anafil*, intoleran*, no lo tolero, no lo toleré, no toler*, me sienta mal, me sentó mal,
  me ha sentado mal, le sentó mal, le ha sentado mal, sentado fatal, abstinencia, sarpullido*, erupción, erupciones,
  roncha*, habones, urticaria, picor*, picazón, comezón, me pica*, le pica*, hinchad*, hinchazón, hinchó, inflam*,
  enrojec*, rojez, rojeces, roja, rojo, rojas, rojos, manchas, mancha, ampolla*, granos, granitos, espinillas, acné,
  eccema, dermatitis, descam*, pelando, pela, quemad*, quemazón, quemó, quema, arde, ardor*, ardía, escuece, escozor,
  irrita*, herida*, llaga*, costra*, piel seca, boca seca, sequedad, ojos secos, mare*, vértigo*, desmay*,
  perdí el conocimiento, pérdida de conocimiento, me caí, aturdid*, atontad*, grogui, somnolen*, sueño, adormil*,
  confus*, desorient*, olvid*, memoria, concentra*, alucina*, náusea*, ganas de vomitar, vomit*, vómito*,
  devolviendo, arcadas, diarrea*, estreñi*, gases, hinchazón de, barriga, tripa, estómago, estomacal*, cólico*,
  retortijones, ardor de, acidez, reflujo, apetito, sabor, sabe a metal, dolor de pecho, dolor en el pecho,
  presión en el pecho, opresión, palpitacion*, taquicardia*, corazón, pulso, arritmia*, tensión, presión arterial,
  azúcar, hipoglucemia, respirar, falta de aire, me ahogo, ahogo, asfixia, asma, tos, toser, garganta, ronc*, mocos,
  dolor, dolores, doler, me duele*, le duele*, duele, dolía, migraña*, jaqueca*, cabeza, articula*, músculo*,
  muscular*, calambre*, espasmo*, tic, tics, tembl*, temblor*, convuls*, ataque, ataques, entumec*, adormec*,
  dormid* la, hormigue*, debilidad, débil, sin fuerzas, paráli*, cansad*, cansancio, fatiga*, agotad*, agotamiento,
  sin energía, insomnio, no puedo dormir, no duermo, sin dormir, no pegué ojo, desvel*, pesadilla*, sudor*, sudando,
  sofoco*, escalofrí*, fiebre, febrícula, gripe, infecc*, pus, ansiedad, angustia, pánico, nervios*, depre*, suicid*,
  humor, irritab*, agresiv*, llorar, lloro, llorando, libido, erecc*, impoten*, regla, menstrua*, sangrado, sangr*,
  hemorragia*, moratón, moratones, morados, hematoma*, coágulo*, trombo*, orina, orinar, ictericia, amarill*, hígado,
  hepát*, riñ*, renal, páncreas, tiroides, análisis, analítica, anemia, plaquetas, visión, vista, borros*, veo doble,
  ojos, lagrime*, oído, oídos, zumbido*, acúfeno*, tinnitus, caída del pelo, caída de cabello, cae el pelo,
  cae el cabello, caiga el pelo, calvo, engord*, he cogido peso, subí de peso, peso, adelgaz*, kilos,
  retención de líquidos, edema*, enferm*, mal cuerpo, malestar, me siento mal, me sentí mal, me siento fatal,
  me sentí fatal, me encuentro mal, me encuentro fatal, me encontré mal, fatal, rar*, peor desde, empeor*,
  he empeorado, síntoma*, molestia*, desde que lo tomo, desde que la tomo, desde que tomo, desde que empecé,
  desde que uso, después de tomar, tras tomar, al tomar, después de usar, tras usar, después de aplicar, me provoc*,
  me caus*, le provoc*, le caus*, provocado, causado, me da, me dio, me dan, me ha dado, le dio, le ha dado,
  me produj*, me produce, me salió, me salieron, me han salido, me ha salido, le salió, le han salido,
  tuve que dejar*, tuve que parar, dejé de tomar*, he dejado de tomar*, dejar de tomar*, suspend*
`)

/** What people say in Spanish of a bad end: what makes an event serious. */
export const spanishOutcomes = anyOf(`
  hospital*, urgencias, emergencia*, ambulancia*, uci, cuidados intensivos, ingres*, hospitaliz*,
  médico me dijo que lo dej*, me mandó suspender, toxicología, murió, muri*, muere, morir, muerte*, muert*, falleci*,
  mortal*, mató, mata, matar, casi me muero, casi muere, casi se muere, riesgo vital, vida en peligro,
  peligro de muerte, permanente*, secuela*, discapacidad, paraliz*, parálisis, silla de ruedas, daño cerebral,
  daño en, fallo hepático, fallo renal, fallo cardíaco, fallo multiorgánico, infarto*, paro cardíaco, ictus,
  derrame*, embolia*, trombosis, coma, colapso, desplom*, sepsis, cáncer, tumor*, malformacion*, malformación,
  defecto congénito, aborto*, aborté, abortó, perdió el bebé, perdí el bebé, prematur*, operar, operaron, operación,
  cirugía, amput*, ciego, ciega, ceguera, trasplante, transfusión
`)

const use = anyOf(`
  embaraz*, lactancia, lactante*, dar el pecho, doy el pecho, dando el pecho, recién nacido, quedarme embarazada,
  feto, sobredosis, demasiad*, de más, doble dosis, dosis doble, dos veces, caja entera, bote entero, frasco entero,
  dosis equivocada, dosis incorrecta, medicamento equivocado, pastilla equivocada, equivoc*, confundí, confund*,
  olvidé tomar, me salté, por error, por equivocación, sin querer, accidental*, accidente, se tragó, tragó, tragado,
  se comió, se bebió, mi hijo se tomó, mi hija se tomó, mi perro se, error de medicación, error de la farmacia,
  abuso, mal uso, adict*, enganchad*, dependencia, colocarse, drogarse, esnif*, dopaje, fuera de ficha,
  fuera de indicación, no aprobado para, sin receta, caducad*, dejó de funcionar, ningún efecto, sin efecto,
  no noto nada, no noto mejoría, no he notado, ninguna mejoría, no mejoro, no mejora, ineficaz, placebo, recaída,
  ha vuelto, volvió el, sigo con, sigue con, sigo igual, sigue igual, ya no me hace, falsificad*, falso, falsa,
  no es original, parece distinto, otro color, contaminad*, huele, en el trabajo, salpic*, pinch*, inhal*, expuest*,
  exposición, interacción, interaccion*, interactúa, con alcohol, mezclar, mezclé, mezclado, junto con
`)

const acts = anyOf(
  "funciona, funcionan, funcionó, funcionado, hace, hacen, hizo, hecho, sirve, sirvió, ayuda, ayudó, ayudado"
)
const not = anyOf("no, nada, ni, nunca, ningún, ninguna, apenas, tampoco, dejó de")

/**
 * What must be forwarded too where a medicine is named: use in other ways than meant, and no effect, where words stand
 * between the verb and the negation.
 */
export const spanishSpecial = `${use} OR (${acts}) NEAR/3 (${not})`
