import { anyOf } from "./any-of.ts"

/** What shows in English that somebody asks or wants something, instead of telling. */
export const askingEnglish: string = anyOf(`
  ?, what's, whats, how much, how many, how do, how can, how does, how long, how would, where can, where do, where is, where could, which, when do, when does, when is, when will, can i, can we, can you, could i, could we, could you, can u, do you, do u, does it, does the, does this, do they, do i, do we, is it, is there, is the, is this, are there, are the, are they, are you, will you, will it, would it, would the, would you, any chance, any idea, anyone, anybody, has anyone, may i, should i, what would, what do, what does, what is,
  want to, wanna, want the, i want, we want, would like, i'd like, we'd like, like to, need to, i need, we need, need one, needs, looking for, looking to, trying to, hoping to, ready to, about to, going to, gonna, i'll, we'll, i'm getting, getting the, ordering, buying, booking, adding, signing up, sign me, put me, count me, take my money, treat myself, treating myself, decided, pls quote, please quote, please send, kindly, quote us, send us, send me, call me, let me know, interested, curious, wondering, tell me, one day, someday, tempted, not sure i, not sure if, torn, i hear, heard good, must be something better, got to be a better, has to be a better, wish, dreaming, would love, i'd trade, craving, fancy, dying for, on the fence, shortlist, comparing, evaluating, considering, thinking of, thinking about, saving up, payday, time for a, in the market
`)

/** The same in German. */
export const askingGerman: string = anyOf(`
  ?, was kostet, was kosten, wie viel, wieviel, wie teuer, wie lange, wie kann, wie geht, wo kann, wo gibt, wo gibts, wo bekomme, wo kriege, wo krieg, welche, welcher, welches, wann kommt, wann ist, wann gibt, ab wann, bis wann, kann ich, kann man, können wir, könnt ihr, können sie, könnte ich, habt ihr, haben sie, gibt es, gibts, ist das, ist die, ist der, liefert ihr, liefern sie, bekommt man, muss ich, darf ich, soll ich, hat jemand, weiß jemand, kennt jemand,
  möchte, möchten, will, wollen, würde gern, würde gerne, würden gern, würden gerne, hätte gern, hätte gerne, brauche, brauchen, bräuchte, bräuchten, suche, suchen, bestelle, bestell, kaufe, hole mir, hol mir, hol ich, gönn mir, gönne mir, nehme ich, nehm ich, entscheidung gefallen, bitte um, bitte schicken, schicken sie, interesse, interessiere, überlege, kommt heute in den, irgendwann, schwanke, vergleiche, vergleichen, träume, lust auf, wünsche, spare auf, am überlegen, liebäugle, zeit für ein*
`)

/** The same in Spanish. */
export const askingSpanish: string = anyOf(`
  ?, cuánto, cuánta, dónde, cómo puedo, cómo lo, cuál, cuáles, cuándo, qué precio, qué tal, puedo, podemos, podéis, se puede, hay, tenéis, tienen, hacéis, hacen, queda, quedan, os queda, sirve, vale para, alguien, es posible, quiero, queremos, quisiera, querría, me gustaría, nos gustaría, necesito, necesitamos, busco, buscamos, voy a, vamos a, me lo llevo, me la llevo, me lo compro, me la compro, lo pido, la pido, decidido, apuntadme, ponedme, solicito, solicitamos, mandad*, enviad*, al carrito, interesad*, decidme, algún día, dudo, estoy entre, comparando, valorando, pensando en, sueño con, ganas de, ahorrando, me apetece
`)

/** Words in English for whom somebody speaks to, and for a thing at hand. */
export const addressedEnglish: string = anyOf(`
  you, your, yours, u, ur, you guys, they, it, this one, these, this, that one, the small one, the big one
`)

/** The same in German. */
export const addressedGerman: string = anyOf(`
  ihr, euch, euer, eure, eurem, euren, eurer, sie, ihnen, ihre, ihrem, ihren, ihrer, du, dein, deine, gibts, gibt es
`)

/** The same in Spanish. */
export const addressedSpanish: string = anyOf(`
  os, vosotros, vuestro, vuestra, vuestros, vuestras, su, sus, usted, ustedes, tenéis, hacéis, podéis, hay, tienen, hacen, esa, ese, esta, este
`)

/** Who has not made up their mind, though they speak of prices and orders, in English. */
export const notYetEnglish: string = anyOf(`
  before i, before we, before committing, before signing, before buying, time to shop around, might as well, if i were
`)

/** The same in German. */
export const notYetGerman: string = anyOf(`bevor ich, bevor wir, vor dem kauf, vor dem abschluss`)

/** The same in Spanish. */
export const notYetSpanish: string = anyOf(`antes de comprar, antes de contratar, antes de decidir*, antes de firmar`)
