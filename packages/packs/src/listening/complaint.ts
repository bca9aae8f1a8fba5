import { anyOf } from "./any-of.ts"
import { crisisEnglish, crisisGerman, crisisSpanish } from "./crisis-words.ts"
import {
  elsewhereEnglish,
  elsewhereGerman,
  elsewhereSpanish,
  idleEnglish,
  idleGerman,
  idleSpanish
} from "./elsewhere.ts"
import { grievancesEnglish, grievancesGerman, grievancesSpanish } from "./grievances.ts"
import { harmEnglish, harmGerman, harmSpanish } from "./harm-and-danger.ts"
import { listeningPack } from "./listening-pack.ts"
import { either, unless } from "./stage-words.ts"
import { badEnglish, badGerman, badSpanish, tradeEnglish, tradeGerman, tradeSpanish } from "./things-of-trade.ts"
import { withoutBlameEnglish, withoutBlameGerman, withoutBlameSpanish } from "./told-without-blame.ts"
import { troublesEnglish, troublesGerman, troublesSpanish } from "./troubles-of-customers.ts"
import { wrongEnglish, wrongGerman, wrongSpanish } from "./what-is-wrong.ts"

/** What people say in English who are not satisfied. */
export const displeasedEnglish: string = anyOf(`
  abysmal, appalling, disgust*, disgrace*, shameful, ashamed, unacceptable, not acceptable, not good enough, inexcusable, unbelievable service, disappoint*, let down, letdown, ridiculous, absurd, a joke, is this a joke, laughable, farce, shambles,
  outrageous, rip off, ripoff, rip-off, ripped off, scam, scammed, scammers, con artists, daylight robbery, overpriced, too expensive for, price hike, furious, livid, fuming, irritated with, fed up, sick of, tired of, had enough, last straw,
  at my wits end, losing patience, lost patience, running out of patience, never buying, never ordering, never using, never coming back, not coming back, won't be buying, won't be back, won't be coming back, won't be ordering, lost a customer,
  losing a customer, lost me as a customer, taking my business, steer clear, avoid at all, do not buy, don't buy, don't bother, wouldn't recommend, would not recommend, don't recommend, do not recommend, cannot recommend, can't recommend,
  waste of money, waste of time, wasted my, wasted an hour, wasted hours, want a refund, demand a refund, want my refund, where's my refund, where is my refund, refuse to refund, refused a refund, not happy, not impressed, unimpressed,
  not satisfied, dissatisfied, not pleased, not amused, poor service, poor quality, poor experience, poor customer, bad service, bad quality, bad experience, bad customer, lousy, crappy, rubbish, garbage, sucks, shoddy, cheaply made, flimsy,
  pathetic, incompeten*, unprofessional, clueless, rude, rudely, dismissive, fobbed off, passed around, passed from, pillar to post, run around, runaround, not responded, haven't replied, haven't heard back, never replied, never responded,
  never called back, never got back, nobody answers, no one answers, nobody replies, no one replies, nobody responds, no one responds, nobody picks up, kept on hold, hung up on, hung up, every single time, unusable, unreliable, buggy, glitch*,
  laggy, overcharged, charged twice, charged me twice, double charged, charged for something, hidden fee*, hidden charge*, hidden cost*, sent the wrong, delivered the wrong, got the wrong, weeks late, days late, hours late, hour late, late again,
  cancelled without, do better, sort it out, sort this out, sort yourselves, get your act together, what a mess, such a mess, zero stars, one star, 1 star, 0 stars, 1/5, 1/10, misled, misleading, mis-sold, missold, lied to, lied about, liars,
  false advertising, not as described, not as advertised, nothing like the, looks nothing like, inedible, undercooked, mouldy, moldy, cold food, food was cold, filthy, stop showing, stop sending, stop emailing, stop calling, same ad, tasteless,
  offensive, tone deaf, poor taste, bad taste, gone downhill, went downhill, going downhill, used to be good, used to be great, not what it used, no longer as good, not fit for purpose, breach of contract, missed the deadline, sla breach, breached,
  nobody cares, don't care about, doesn't care, joke of a, thanks for nothing, thanks a lot for ruining, ruined, why is it so hard, why is it impossible, how hard can it, shame on, how dare, hypocri*, greenwash*, greedy, greed, disgusting, insult,
  insulting, cowboys, clowns, crooks, thieves, con artist*, joke of, taking the mick, taking the piss, takes the biscuit, you are a joke, you're a joke, what a joke, absolute joke, beyond a joke, laughing stock, couldn't care less, hard pass,
  avoid like, worst ever, expected more, expected better, for that money, for that price, for the price i, you'd think, you would think, so called, so-called, supposedly, allegedly, whoever thought, whose idea, who thought, who designed, who tested,
  who signed that, who approved, what exactly am i paying, am i paying for, what am i paying, the point of, how hard, why on earth, how on earth, what on earth, make it make sense, chocolate teapot, about as much use, waste of space, jobsworth*,
  going elsewhere, taking my money, taking my custom, off to your competitor*, leaving you, i'm leaving, we're leaving, i'm done, so done, done with you, done with them, goodbye then, cancelling today, unsubscribed, moving my money, regret buying,
  i regret, regret this, regret every*, biggest regret, wish i'd never, wish i had never, should have stayed with, should have gone with, used to be better, used to be brilliant, was so much better, old one was better, gone to the dogs,
  not what it was, isn't what it was, wriggle out, small print, fine print, bait and switch, hidden charges, without asking, without telling, without warning, without notice, no warning, no notice, no explanation, no apology, not even an apology,
  nobody told, no one told, nobody tells, nobody bothered, nobody knows, no idea what they're doing, can't be bothered, could not be bothered, left hanging, fend for ourselves, not a single, zero help, no help at all, zero communication,
  no communication, radio silence, deafening silence, crickets, copy paste answer*, canned response*, scripted, read from a script, fourteen times, stop spamming, spam me, spamming me, pestering, cold call*, chugger*, during dinner, price rise*,
  price increase*, shrinkflation, money grab, cash grab, premium number, threw my, thrown over, dumped on, left it in the rain, left in the rain, no show, no shows, never showed, never turned up, didn't turn up, didn't show, day off for nothing,
  took a day off, day off again, wasted day, another wasted, missed my connection, slept on the floor, stranded, cannot rate, 2/10, 3/10, two stars, 2 stars, losing sales, losing customers, losing money, costing us, line down, standing still
`)

/** The same in German. */
export const displeasedGerman: string = anyOf(`
  enttäusch*, grottig*, unterirdisch, miserable*, katastroph*, desaster, unverschämt*, frechheit, dreist, geht gar nicht, geht überhaupt nicht, das letzte mal, letztes mal, einmal und nie, sauerei, saftladen, abzocke, abgezockt, betrogen, betrüger,
  wucher, überteuert, viel zu teuer, wütend, stinksauer, richtig sauer, verärgert, geärgert, nervt, nervig, genervt, frustr*, unfassbar, unglaublich schlecht, inakzeptabel, nicht akzeptabel, zumutung, unzumutbar, skandalös, beanstand*, bemängel*,
  keine erstattung, mangelhaft*, geht schon wieder nicht, stürzt ständig, stürzt dauernd, keine reaktion, niemand antwortet, antwortet niemand, keiner antwortet, meldet sich niemand, niemand meldet, keiner meldet, meldet sich keiner,
  niemand erreichbar, geht niemand, reagiert niemand, ignorier*, aufgelegt, vertröstet, hingehalten, abgewimmelt, zum dritten mal, zum zweiten mal, zum vierten mal, wie oft noch, unfreundlich*, unhöflich*, inkompetent*, unprofessionell, ahnungslos,
  unverschämter ton, doppelt abgebucht, zu viel berechnet, zu viel abgebucht, zweimal abgebucht, unbrauchbar, schrott, billig verarbeitet, minderwertig*, schlechte qualität, lasst die finger, finger weg, kein verlass, nicht zufrieden, unzufrieden,
  nicht begeistert, unter aller sau, lächerlich, ein witz, schlechter witz, verarsch*, ungenießbar, verdorben, essen war kalt, kalt serviert, null sterne, ein stern, verlieren einen kunden, kunde verloren, werde kündigen, kündige ich, vertragsbruch,
  frist verstrichen, armutszeugnis, nicht empfehlen, nicht weiterempfehlen, rausgeschmissenes geld, geldverschwendung, zeitverschwendung, lieblos, wertlos, irreführend, falsche versprechen, gelogen, belogen, schämt euch, schämen sie sich,
  lachnummer, laden, verein, nur noch peinlich, einfach nur peinlich, wirklich peinlich, so peinlich, echt schwach, ganz schwach, schwache leistung, armselig, erbärmlich, dreistigkeit, geldgier, gierig, mehr erwartet, anders erwartet, hätte mehr,
  für das geld, für den preis, für 1*, von wegen, ja klar, angeblich*, sogenannt*, danke für nichts, vielen dank für nichts, na danke, ganz toll, na super, na bravo, glückwunsch auch, kann doch nicht, kann ja wohl, das darf doch, wer denkt sich,
  wer hat sich das, wie kann man, was soll das, was soll der, wofür zahle, wofür bezahle, warum zahle, zum letzten mal, wechsle den, ich wechsle, bin raus, das war's, das wars, ihr seid mich los, bereue, fehlkauf, hätte ich bloß, hätte ich mal,
  früher war, war früher besser, wird immer schlechter, immer schlechter, immer teurer, preise hoch, preiserhöhung*, portionen, kleiner geworden, kleingedruckt*, ohne ankündigung, ohne vorwarnung, keine entschuldigung, keine erklärung, keiner sagt,
  niemand sagt, keiner weiß, niemand weiß, keiner kümmert, niemand kümmert, keiner zuständig, rausgeflogen, abgefertigt, im stich gelassen, stehen gelassen, dritter technikertermin, techniker nicht, ohne techniker, wieder nicht, wieder kein*,
  so kann man nicht, so nicht, abgebucht wird immer, merkt man, in welchem jahr lebt
`)

/** The same in Spanish. */
export const displeasedSpanish: string = anyOf(`
  decepci*, nefast*, vergüenza, vergonzos*, lamentable*, penos*, inaceptable*, intolerable, impresentable*, jamás volveré, jamás vuelvo, no vuelvo, no volveré, no volveremos, última vez que, estafa*, timo, timad*, ladrones, engañ*, abusiv*,
  carísimo, demasiado caro, enfadad*, cabread*, furios*, indignad*, indignante, harto, harta, hartos, hartas, frustra*, desastre, desastros*, un caos, mal servicio, mala calidad, mala atención, mala experiencia, tan malo, de lo peor, peor servicio,
  queja, quejas, quejo, me quejo, reclama*, hoja de reclamaciones, devuelvan, devolvedme, devuélvanme, que me devuelv*, quiero mi dinero, nadie responde, nadie contesta, nadie me, nadie nos, ninguna respuesta, no responden, no contestan,
  no respondéis, no contestáis, no me contest*, no me respond*, me ignoran, ignoran, por tercera vez, por segunda vez, tercera vez, siempre igual, me cuelgan, me colgaron, mareando, maleducad*, groser*, antipátic*, prepotente, incompetente*,
  poco profesional*, cobrado dos veces, cobraron dos veces, cobrado de más, cobraron de más, cobro indebido, pedido equivocado, producto equivocado, talla equivocada, pérdida de tiempo, tirar el dinero, dinero tirado, no lo recomiendo,
  no recomiendo, no recomendable, no compréis, no compren, insatisfech*, descontent*, no estoy content*, nada content*, asco, asqueros*, chapuza, porquería, tomadura de pelo, falta de respeto, una broma, inútil, inútiles, incumpl*, fuera de plazo,
  publicidad engañosa, no es lo que, cero estrellas, una estrella, qué mal, qué vergüenza, vaya vergüenza, sinvergüenza*, caradura*, tomadura, cachondeo, de risa, de chiste, menudo timo, menuda, vaya timo, vaya servicio, vaya tela, gracias por nada,
  gracias por tanto, genial, qué bien, olé, bravo por, enhorabuena por, se os cae, os lucís, os habéis lucido, esperaba más, esperaba otra, por ese precio, para lo que cuesta, con lo que cuesta, dicen, eso dicen, supuestamente, se supone que,
  a quién se le, quién ha diseñado, quién ha pensado, cómo es posible, cómo puede ser, para qué pago, por qué pago, qué estoy pagando, me voy a otra, me cambio de, me largo, hasta aquí, última vez, ni una más, no piso más, me arrepiento,
  antes era mejor, antes molaba, más caro, suben los precios, subida de precio*, bajan las raciones, letra pequeña, sin explicación, sin explicaciones, ni una disculpa, ni perdón, nadie dice, nadie sabe, nadie da, nadie se hace, nadie viene,
  no viene nadie, dejad* tirad*, tirados, plantad*, así no se puede, no se puede trabajar, estoy hart*, siguen cobrando, me siguen, equivocado otra, segunda vez que, tercera vez que, tirados a la basura, euros tirados, para nada, en qué año vivís,
  en qué siglo
`)

/** What is bad has to be said close to what it is said of. */
const closeTo = (thing: string, bad: string): string => `(${thing}) NEAR/6 (${bad})`

/** What goes wrong is a complaint where nobody asks how to mend it, or tells what happened to their body. */
const complaints = (
  {
    displeased,
    faults,
    elseMeant,
    dangers,
    involved
  }: {
    readonly displeased: string
    readonly faults: string
    readonly elseMeant: string
    /** What has gone badly wrong, and whose words make that a reproach: of whom it happened to, to whom it is told. */
    readonly dangers: string
    readonly involved: string
  },
  language: string
) =>
  ({
    query: either(displeased, unless(faults, elseMeant), unless(`(${dangers}) AND (${involved})`, "product:any")),
    languages: [language],
    intent: "complaint"
  }) as const

/** What somebody says who is not satisfied. */
export const complaint = listeningPack({
  id: "complaint",
  title: "Complaints",
  claims: ["S0-09", "S2-24", "S3-18", "S3-20"],
  limits:
    "It knows English, German and Spanish. Words of displeasure count always; a fault counts where nobody asks how to mend it or tells what a medicine did to them.",
  queries: {
    en: complaints(
      {
        displeased: unless(displeasedEnglish, idleEnglish),
        faults: either(wrongEnglish, grievancesEnglish, troublesEnglish, closeTo(tradeEnglish, badEnglish)),
        elseMeant: either(withoutBlameEnglish, elsewhereEnglish),
        dangers: either(crisisEnglish, harmEnglish),
        involved: anyOf("you, your, yours, my, our, we, us, i, me")
      },
      "en"
    ),
    de: complaints(
      {
        displeased: unless(displeasedGerman, idleGerman),
        faults: either(wrongGerman, grievancesGerman, troublesGerman, closeTo(tradeGerman, badGerman)),
        elseMeant: either(withoutBlameGerman, elsewhereGerman),
        dangers: either(crisisGerman, harmGerman),
        involved: anyOf(
          "ihr, euch, euer, eure, eurem, euren, eurer, ihnen, sie, mein, meine, meinem, meinen, meiner, unser, unsere, uns, ich, mir"
        )
      },
      "de"
    ),
    es: complaints(
      {
        displeased: unless(displeasedSpanish, idleSpanish),
        faults: either(wrongSpanish, grievancesSpanish, troublesSpanish, closeTo(tradeSpanish, badSpanish)),
        elseMeant: either(withoutBlameSpanish, elsewhereSpanish),
        dangers: either(crisisSpanish, harmSpanish),
        involved: anyOf(
          "os, vosotros, vuestro, vuestra, vuestros, vuestras, su, sus, ustedes, mi, mis, me, nos, nuestro, nuestra, encontré, he encontrado"
        )
      },
      "es"
    )
  }
})
