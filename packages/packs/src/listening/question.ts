import { anyOf } from "./any-of.ts"
import { listeningPack } from "./listening-pack.ts"

/** How questions begin in English. */
export const askedEnglish: string = anyOf(`
  how do i, how do we, how do you, how does, how can i, how can we, how can you, how could, how would, how should,
  how to, how much, how many, how long, how often, how far, how soon, how late, how old, how big, how come, how is,
  how are, how will, what is, what's, whats, what are, what do, what does, what did, what if, what time, what size,
  what kind, what sort, what type, what would, what will, what about, what happens, what happened, what exactly,
  what should, what's the, what can, which one, which is, which of, which are, which do, which would, which should,
  which version, which model, which size, when is, when are, when will, when do, when does, when can, when did,
  when would, where can, where do, where is, where are, where's, where did, where does, where would, where should,
  who do, who can, who is, who's, who should, who would, whom, why is, why are, why do, why does, why did, why can't,
  why was, why won't, can i, can we, can you, can someone, can anyone, can somebody, can this, can it, can they,
  can the, could i, could we, could you, could someone, could anyone, do you, do i, do we, do they, do these,
  does it, does the, does this, does your, does that, does anyone, does anybody, did you, did anyone, is it,
  is there, is this, is that, is the, is your, isn't it, isn't there, are there, are you, are the, are these,
  are they, are your, will you, will it, will there, will this, will the, will they, will we, would it, would you,
  would this, would that, would the, should i, should we, has anyone, has anybody, has this, has the, have you,
  have they, may i, may we, am i, are we, was there, were there, any idea*, any news, any update*, any chance,
  any plans, any advice, any recommendations, any suggestions, any tips, any way to, any word on, anyone know,
  anyone knows, anyone tried, anyone used, anyone else, anybody know, anybody else, please tell, please advise,
  please clarify, please confirm, please explain, please let me know, let me know if, let us know if, tell me if,
  tell me how, tell me what, tell me where, tell me when, tell me whether, wondering if, wondering whether,
  wondering when, wondering how, wondering what, wonder if, want to know, wanted to ask, wanted to know,
  like to know, need to know, love to know, like to ask, question about, question for, a question, quick question,
  my question, questions about, couple of questions, some questions, curious if, curious whether, curious how,
  curious what, not sure if, not sure how, not sure whether, unsure, clarification, clarify, enquiry, inquiry,
  enquiring, inquiring, recommend me, looking for advice
`)

/** The same in German. */
export const askedGerman: string = anyOf(`
  wie kann, wie könn*, wie lange, wie viel, wieviel, wie viele, wieviele, wie oft, wie teuer, wie groß, wie hoch,
  wie weit, wie geht, wie macht, wie muss, wie soll, wie bekomme, wie komme, wie ist, wie sind, wie sieht,
  wie funktioniert, wie lautet, wie schnell, wie setze, wie stelle, wie ändere, wie kündige, wie reinige,
  wie verbinde, wie installiere, wie entkalke, was ist, was sind, was kostet, was kosten, was muss, was soll,
  was passiert, was kann, was bedeutet, was heißt, was mache ich, was macht ihr, was haltet, wann kommt, wann ist,
  wann gibt, wann wird, wann kann, wann sind, wann hab*, wann öffnet, wann erscheint, ab wann, bis wann, seit wann,
  wo kann, wo ist, wo gibt, wo finde, wo bekomme, wo finden, wo krieg*, wo bleibt, wo sind, woher, wohin, warum,
  wieso, weshalb, wofür, womit, wozu, welche*, wer kann, wer ist, wer weiß, wer hat, an wen, bei wem, gibt es, gibts,
  gäbe es, kann ich, kann man, kann mir, kann das, kann der, kann die, kann jemand, kannst du, könnt ihr, können sie,
  können wir, könntet ihr, könnten sie, könnte ich, könnte man, habt ihr, haben sie, hat jemand, hat schon, hat das,
  hat der, hat die, seid ihr, sind sie, sind die, ist das, ist der, ist die, ist es, ist dies*, ist euer, ist ihr,
  wird es, wird das, wird der, wird die, werden die, werdet ihr, werden sie, würdet ihr, würden sie, darf ich,
  darf man, dürfen wir, muss ich, muss man, müssen wir, soll ich, sollte ich, lohnt sich, passt das, passt der,
  passt die, funktioniert das, funktioniert der, funktioniert die, bietet ihr, bieten sie, liefert ihr, liefern sie,
  verkauft ihr, verkaufen sie, nehmt ihr, nehmen sie, macht ihr, machen sie, plant ihr, planen sie, stimmt es,
  weiß jemand, kennt jemand, kennt ihr, ist es möglich, wäre es möglich, besteht die möglichkeit, eine frage,
  kurze frage, meine frage, frage zu, frage an, fragen zu, frage mich, ich frage, wollte fragen, möchte fragen,
  wollte wissen, würde gern wissen, würde gerne wissen, wüsste gern*, möchte gern wissen, möchte wissen, ob ihr,
  ob es, ob sie, ob das, ob man, anfrage, auskunft, bitte um info*, bitte um rückmeldung, sagt mir, sagen sie mir
`)

/** The same in Spanish. */
export const askedSpanish: string = anyOf(`
  cómo puedo, cómo podemos, cómo se, cómo hago, cómo hacemos, cómo funciona, cómo es, cómo son, cómo lo, cómo la,
  cómo me, cómo va, cómo cambio, cómo cancelo, cómo reinicio, cómo configuro, cómo limpio, cómo contacto,
  cómo consigo, cuánto cuesta*, cuánto vale*, cuánto tarda*, cuánto tiempo, cuánto dura*, cuánto es, cuánto sale,
  cuánto hay, cuánto falta, cuántos, cuántas, a cuánto, cuándo, dónde, a dónde, de dónde, por qué, para qué, qué es,
  qué son, qué precio, qué hago, qué hay, qué debo, qué puedo, qué tengo que, qué tal, qué modelo, qué talla,
  qué tallas, qué diferencia, qué pasa, qué significa, qué incluye, qué horario, qué opináis, qué opinan, qué me,
  qué tipo, qué garantía, qué necesito, cuál, cuáles, quién puede, quién es, a quién, con quién, alguien sabe,
  alguien ha, alguien me, alguien puede, alguien tiene, alguien conoce, se puede, se pueden, se podría, puedo,
  podemos, podría, podríais, podrían, podéis, pueden, puede alguien, puedes, tenéis, tienen, tiene alg*, hay alg*,
  hay alguna, hay stock, hay forma, hay posibilidad, existe alg*, es posible, sería posible, es compatible,
  es cierto, es verdad, es normal, es necesario, es seguro, sirve para, funciona con, hacéis, hacen envíos, enviáis,
  envían a, vendéis, venden, aceptáis, aceptan, ofrecéis, ofrecen, vais a, van a, va a haber, habrá, debo, debería,
  tengo que, hace falta, sabéis, saben si, saben cuándo, sabe alguien, una pregunta, una duda, una consulta,
  pregunta sobre, mi pregunta, tengo una, quería preguntar, quería saber, quisiera saber, quisiera preguntar,
  me gustaría saber, nos gustaría saber, necesito saber, querría saber, saber si, me pregunto, duda sobre,
  dudas sobre, consulta sobre, me podéis decir, me pueden decir, me podrían decir, decidme, díganme
`)

/** What is written as a question and asks for nothing. */
const askedOfNobody = anyOf(`
  guess what, who cares, who knew, is this a joke, are you kidding, are you serious, wtf, was soll das, geht's noch, gehts noch, echt jetzt, im ernst, en serio, de verdad
`)

/** What somebody says who wants to know something. */
export const question = listeningPack({
  id: "question",
  title: "Questions",
  claims: ["S0-09", "S2-15", "S3-13"],
  limits:
    "It knows English, German and Spanish, and goes by question marks and the words questions begin with, so a rhetorical question is found.",
  queries: {
    en: { query: askedEnglish, languages: ["en"], intent: "question" },
    de: { query: askedGerman, languages: ["de"], intent: "question" },
    es: { query: askedSpanish, languages: ["es"], intent: "question" },
    mark: { query: `? AND NOT (${askedOfNobody})`, intent: "question" }
  }
})
