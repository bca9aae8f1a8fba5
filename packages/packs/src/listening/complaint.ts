import { anyOf } from "./any-of.ts"
import { buyingFirstEnglish, buyingFirstGerman, buyingFirstSpanish } from "./buying-first.ts"
import { listeningPack } from "./listening-pack.ts"
import { troublesEnglish, troublesGerman, troublesSpanish } from "./troubles-of-customers.ts"
import { wrongEnglish, wrongGerman, wrongSpanish } from "./what-is-wrong.ts"

const english = anyOf(`
  terrible, awful, horrible, horrendous, dreadful, atrocious, abysmal, appalling, disgust*, disgrace*, shameful,
  ashamed, worst, worse than, unacceptable, not acceptable, not good enough, inexcusable, unbelievable service,
  disappoint*, let down, letdown, ridiculous, absurd, a joke, is this a joke, laughable, farce, shambles, shocking,
  outrageous, rip off, ripoff, rip-off, ripped off, scam, scammed, scammers, con artists, daylight robbery,
  overpriced, too expensive for, price hike, furious, livid, fuming, angry, frustrat*, annoy*, irritated with,
  fed up, sick of, tired of, had enough, last straw, at my wits end, losing patience, lost patience,
  running out of patience, never again, never buying, never ordering, never using, never coming back,
  not coming back, last time i, won't be buying, won't be back, won't be coming back, won't be ordering,
  lost a customer, losing a customer, lost me as a customer, taking my business, stay away, steer clear, avoid this,
  avoid at all, avoid them, do not buy, don't buy, don't bother, wouldn't recommend, would not recommend,
  don't recommend, do not recommend, cannot recommend, can't recommend, waste of money, waste of time, wasted my,
  wasted an hour, wasted hours, my money back, our money back, want a refund, demand a refund, want my refund,
  where's my refund, where is my refund, refuse to refund, refused a refund, no refund, still no refund, complaint*,
  complain*, not happy, unhappy, not impressed, unimpressed, not satisfied, dissatisfied, not pleased, not amused,
  poor service, poor quality, poor experience, poor customer, bad service, bad quality, bad experience, bad customer,
  lousy, crap, crappy, rubbish, garbage, trash, sucks, shoddy, cheaply made, flimsy, useless, pathetic, incompeten*,
  unprofessional, clueless, rude, rudely, dismissive, ignored, ignoring, ignores, fobbed off, passed around,
  passed from, pillar to post, run around, runaround, no reply, no response, no answer, not replied, not responded,
  haven't replied, haven't heard back, never replied, never responded, never called back, never got back,
  nobody answers, no one answers, nobody replies, no one replies, nobody responds, no one responds, nobody picks up,
  still waiting, been waiting, waited over, waited for over, weeks now, days now, months now, how much longer,
  on hold for, kept on hold, hung up on, hung up, third time, fourth time, fifth time, second time this, yet again,
  once again, again and again, every single time, every time i, still not, still no, still hasn't, still haven't,
  still broken, broken, broke after, broke down, broke within, faulty, defective, damaged, dead on arrival,
  doesn't work, does not work, doesnt work, didn't work, not working, isn't working, never worked, stopped working,
  stops working, won't turn on, won't charge, won't start, won't connect, keeps crashing, keeps freezing,
  keeps disconnecting, keeps failing, keeps breaking, crashes, crashed, fell apart, falling apart, came apart, fails,
  failed again, malfunction*, unusable, unreliable, buggy, glitch*, laggy, outage, is down again, down again,
  down since, overcharged, charged twice, charged me twice, double charged, charged for something, hidden fee*,
  hidden charge*, hidden cost*, wrong item, wrong size, wrong order, wrong colour, wrong color, wrong product,
  wrong address, wrong parts, sent the wrong, delivered the wrong, got the wrong, missing from, missing items,
  missing parts, parts missing, never arrived, hasn't arrived, has not arrived, didn't arrive, not arrived,
  never came, hasn't been delivered, never delivered, weeks late, days late, hours late, hour late, late again,
  late delivery, delayed again, delays, cancelled my, canceled my, cancelled our, canceled our, cancelling my,
  canceling my, cancelling our, cancelled without, lost my, lost our, lost luggage, do better, sort it out,
  sort this out, sort yourselves, fix this, fix your, fix it, get your act together, what a mess, such a mess,
  zero stars, one star, 1 star, 0 stars, 1/5, 1/10, misled, misleading, mis-sold, missold, lied to, lied about,
  liars, false advertising, not as described, not as advertised, nothing like the, looks nothing like, stale,
  inedible, undercooked, mouldy, moldy, went off, cold food, food was cold, was cold, filthy, dirty, out of order,
  stop showing, stop sending, stop emailing, stop calling, same ad, tasteless, offensive, tone deaf, poor taste, bad taste, downgrade*, gone downhill, went downhill, going downhill, used to be good, used to be great, not what it used,
  no longer as good, not fit for purpose, breach of contract, missed the deadline, sla breach, breached, unresolved,
  nobody cares, don't care about, doesn't care, nightmare, joke of a, thanks for nothing, thanks a lot for ruining,
  ruined, why is it so hard, why is it impossible, how hard can it
`)

const german = anyOf(`
  enttäusch*, schlecht*, schlimmste*, furchtbar*, schrecklich*, grauenhaft*, grottig*, unterirdisch, miserabel,
  miserable*, mies, miese, mieser, mieses, katastroph*, desaster, unverschämt*, frechheit, dreist, geht gar nicht,
  geht überhaupt nicht, nie wieder, niemals wieder, das letzte mal, letztes mal, einmal und nie, sauerei, saftladen,
  abzocke, abgezockt, betrug, betrogen, betrüger, wucher, überteuert, viel zu teuer, wütend, stinksauer, sauer auf,
  richtig sauer, verärgert, ärger*, geärgert, nervt, nervig, genervt, frustr*, unmöglich, unfassbar,
  unglaublich schlecht, inakzeptabel, nicht akzeptabel, zumutung, unzumutbar, skandalös, beschwer*, beschwerde*,
  beanstand*, bemängel*, reklamier*, reklamation*, geld zurück, rückerstattung, keine erstattung, kaputt*, defekt*,
  beschädigt*, mangelhaft*, funktioniert nicht, funktioniert schon wieder, funktioniert einfach, geht nicht mehr,
  geht schon wieder nicht, lädt nicht, lässt sich nicht, stürzt ab, stürzt ständig, stürzt dauernd, hängt sich,
  fehlerhaft, undicht, auseinandergefallen, abgebrochen, gerissen, störung, ausfall, ausgefallen, keine antwort,
  keine rückmeldung, keine reaktion, niemand antwortet, antwortet niemand, keiner antwortet, meldet sich niemand,
  niemand meldet, keiner meldet, meldet sich keiner, niemand erreichbar, nicht erreichbar, geht niemand,
  reagiert niemand, ignorier*, warte seit, warte ich, warten seit, warte noch, warte immer, immer noch nicht,
  immer noch nichts, immer noch kein*, noch immer nicht, noch immer kein*, seit wochen, seit tagen, seit monaten,
  warteschleife, aufgelegt, vertröstet, hingehalten, abgewimmelt, zum dritten mal, zum zweiten mal, zum vierten mal,
  schon wieder, wieder mal, jedes mal, ständig, wie lange noch, wie oft noch, unfreundlich*, unhöflich*,
  inkompetent*, unprofessionell, ahnungslos, unverschämter ton, falsch geliefert, falsche artikel, falscher artikel,
  falschen artikel, falsche größe, falsche ware, falsches produkt, falsche teile, nicht angekommen, nie angekommen,
  kam nie an, kam nicht an, nicht geliefert, fehlt, fehlte, fehlten, fehlen, verspätet, verspätung, zu spät,
  verzöger*, doppelt abgebucht, zu viel berechnet, zu viel abgebucht, zweimal abgebucht, storniert, unbrauchbar,
  schrott, müll, billig verarbeitet, minderwertig*, schlechte qualität, lasst die finger, finger weg, kein verlass,
  nicht zufrieden, unzufrieden, nicht begeistert, unter aller sau, peinlich, lächerlich, ein witz, schlechter witz,
  verarsch*, dreckig, schmutzig, ungenießbar, verdorben, schimmel*, essen war kalt, kalt serviert, null sterne,
  ein stern, verlieren einen kunden, kunde verloren, werde kündigen, kündige ich, habe gekündigt, vertragsbruch,
  frist verstrichen, armutszeugnis, traurig, schade, nicht empfehlen, nicht weiterempfehlen, rausgeschmissenes geld,
  geldverschwendung, zeitverschwendung, lieblos, wertlos, nutzlos, irreführend, falsche versprechen, gelogen,
  belogen
`)

const spanish = anyOf(`
  decepci*, pésim*, horrible*, horroros*, terrible*, fatal, nefast*, vergüenza, vergonzos*, lamentable*, penos*,
  inaceptable*, intolerable, impresentable*, nunca más, jamás volveré, jamás vuelvo, no vuelvo, no volveré,
  no volveremos, última vez que, estafa*, timo, timad*, robo, ladrones, engañ*, abuso, abusiv*, carísimo,
  demasiado caro, enfadad*, cabread*, furios*, indignad*, indignante, harto, harta, hartos, hartas, frustra*,
  molest*, desesperad*, desastre, desastros*, un caos, mal servicio, mala calidad, mala atención, mala experiencia,
  muy malo, muy mala, muy mal, tan mal, tan malo, el peor, la peor, lo peor, de lo peor, peor servicio, queja,
  quejas, quejar*, quejo, me quejo, reclama*, hoja de reclamaciones, devuelvan, devolvedme, devuélvanme,
  que me devuelv*, quiero mi dinero, mi dinero, reembolso, nadie responde, nadie contesta, nadie me, nadie nos,
  sin respuesta, ninguna respuesta, no responden, no contestan, no respondéis, no contestáis, no me contest*,
  no me respond*, me ignoran, ignoran, llevo esperando, llevamos esperando, sigo esperando, seguimos esperando,
  sigo sin, seguimos sin, llevo días, llevo semanas, llevo meses, llevo una semana, llevo dos, llevo tres,
  hace semanas, todavía no, aún no, otra vez, de nuevo sin, por tercera vez, por segunda vez, tercera vez,
  cada vez que, siempre igual, cuánto más, hasta cuándo, me cuelgan, me colgaron, me tienen, mareando, largas, roto,
  rota, rotos, rotas, se rompió, se ha roto, defectuos*, averiad*, no funciona, no funcionan, no me funciona,
  dejó de funcionar, ha dejado de funcionar, no enciende, no carga, se cierra, se bloquea, se cuelga, falla, fallan,
  fallos, error, dañad*, golpead*, estropead*, caíd*, no ha llegado, no llega, no me llega, no llegó, nunca llegó,
  retraso, retrasos, retrasad*, tarde, maleducad*, groser*, borde, antipátic*, prepotente, incompetente*,
  poco profesional*, cobrado dos veces, cobraron dos veces, cobrado de más, cobraron de más, cobro indebido,
  me han cobrado, me cobraron, pedido equivocado, producto equivocado, talla equivocada, equivocad*, incorrect*,
  falta*, incomplet*, cancelado, cancelaron, canceló, sin avisar, pérdida de tiempo, tirar el dinero, dinero tirado,
  no lo recomiendo, no recomiendo, no recomendable, no compréis, no compren, insatisfech*, descontent*,
  no estoy content*, nada content*, asco, asqueros*, sucio, sucia, sucios, sucias, basura, chapuza, porquería,
  tomadura de pelo, falta de respeto, una broma, inútil, inútiles, no sirve, no sirven, incumpl*, fuera de plazo,
  publicidad engañosa, no es lo que, cero estrellas, una estrella, qué mal, triste, pena
`)

/** What somebody says who is not satisfied. */
export const complaint = listeningPack({
  id: "complaint",
  title: "Complaints",
  claims: ["S0-09", "S2-24", "S3-18", "S3-20"],
  limits:
    "It knows English, German and Spanish. It would rather find a question or a report of an error than miss who is discontent.",
  queries: {
    en: { query: english, languages: ["en"], intent: "complaint" },
    de: { query: german, languages: ["de"], intent: "complaint" },
    es: { query: spanish, languages: ["es"], intent: "complaint" },
    "wrong-en": { query: `(${wrongEnglish}) AND NOT (${buyingFirstEnglish})`, languages: ["en"], intent: "complaint" },
    "wrong-de": { query: `(${wrongGerman}) AND NOT (${buyingFirstGerman})`, languages: ["de"], intent: "complaint" },
    "wrong-es": { query: `(${wrongSpanish}) AND NOT (${buyingFirstSpanish})`, languages: ["es"], intent: "complaint" },
    "troubles-en": {
      query: `(${troublesEnglish}) AND NOT (${buyingFirstEnglish})`,
      languages: ["en"],
      intent: "complaint"
    },
    "troubles-de": {
      query: `(${troublesGerman}) AND NOT (${buyingFirstGerman})`,
      languages: ["de"],
      intent: "complaint"
    },
    "troubles-es": {
      query: `(${troublesSpanish}) AND NOT (${buyingFirstSpanish})`,
      languages: ["es"],
      intent: "complaint"
    }
  }
})
