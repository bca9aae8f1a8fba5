import { near } from "./near.ts"

/** How people weigh up in English whether to buy, which one, and from whom. */
export const weighingEnglish: string = [
  near(
    4,
    `thinking, considering, tempted, planning, looking, hoping, debating, wondering, contemplating, toying, keen, deciding, decide, might, may, could, ready, time, need, needs,
     want, wants, dreaming, saving, fancy`,
    `buy*, get, getting, switch*, try, trying, move, moving, upgrad*, replac*, invest*, open*, join*, sign*, book*, adopt*, change, changing, new, instead, alternative*, fly, flying,
     go with, going with, bank with, banking with`
  ),
  near(
    5,
    "anyone, anybody, someone, somebody, folks, people, peeps, guys, y'all, hive mind, hivemind, who, friends, everyone",
    `tried, try, used, use, using, recommend*, own, owns, have, has, know*, experience*, rate, bought, got, thoughts, opinion*, suggest*, flown, bank with, banking, swear by, love`
  ),
  near(
    4,
    "which, what, what's, whats, whose, how",
    "better, best, recommend*, difference, choose, pick, suits, good, compare*, differ*, worth, stack"
  ),
  near(2, "should, shall, would", "i, we"),
  near(
    4,
    "is, are, does, do, will, would, can, could, any",
    `worth, good, compatible, suitable, fit, support, supports, vegan, organic, safe, ethical, sustainable, fairtrade, fair trade, waterproof, reliable, quiet, noisy, allow*, cover*,
     include*, comes, certified, comply, compliant, integrate*, handle, handles, better, legit, trustworthy, recyclable, decaf, gluten, kid friendly, pet friendly, big enough,
     strong enough, last, lasts, plans, gentle, stronger, roam*`
  )
].join(" OR ")

/** How people ask in English for what one has to know to buy. */
export const buyingEnglish: string = [
  near(
    4,
    "where, how, can, could, want, wanna, like, need, ready, going, gonna, trying, about, when, let, please, still",
    `buy, order, purchase, preorder, reserve, sign up, open an account, subscribe, pay, apply, hold of, take, sell, ship, deliver, stock, get one, get two, get some, get these, get this`
  ),
  near(
    3,
    "what, what's, whats, how, best, your, the, any, current, is there",
    "price*, cost, costs, rate, rates, fee, quote, discount*, code, coupon, deal, offer, promo*, postage, shipping, charge for"
  ),
  near(
    3,
    "in, any, still, back, have, got, left",
    "stock, left, available, sizes, size, store, stores, xl, small, medium, large, black, white, navy"
  )
].join(" OR ")

/** How people weigh up in German whether to buy, which one, and from whom. */
export const weighingGerman: string = [
  near(
    6,
    "überleg*, denke, denken, will, wollen, würde, würden, möchte, möchten, suche, suchen, brauche, brauchen, plane, planen, lohnt, lieber, spiele, liebäugle, schwanke",
    `kaufen, holen, zulegen, anschaffen, wechseln, wechsel, umsteigen, umstieg, neue, neuen, neues, neuer, probieren, ausprobieren, testen, umziehen, ersetzen, eröffnen, buchen, alternative*,
     nachdenken, entscheiden`
  ),
  near(
    6,
    "jemand, wer, irgendwer, leute, ihr",
    "erfahrung*, getestet, probiert, empfehl*, benutzt, nutzt, besitzt, hat, kennt, tipp, tipps, meinung*, schon mal, geflogen"
  ),
  near(
    5,
    "welche, welcher, welches, welchen, was",
    "besser, beste, besten, empfehl*, unterschied, nehmen, passt, taugt, lohnt"
  ),
  near(
    5,
    "ist, sind, gibt, kann, könnt, geht, passt, hat, haben",
    "vegan, bio, fair, nachhaltig, sicher, geeignet, kompatibel, wasserdicht, zuverlässig, leise, besser, gut, stark, genug, demnächst, auch für, mit enthalten, inklusive, zertifiziert"
  )
].join(" OR ")

/** How people ask in German for what one has to know to buy. */
export const buyingGerman: string = [
  near(
    5,
    "wo, wie, kann, könnte, will, möchte, würde, wollen, wann, gern, gerne, noch, bitte, ab wann, habt, gibt",
    `kaufen, bestellen, bestell, vorbestellen, reservieren, abschließen, eröffnen, bezahlen, zahlen, beantragen, liefern, liefert, verschickt, versand, lieferbar, verfügbar, vorrätig, angebot, preis,
     rabatt*, gutschein*, code`
  ),
  near(4, "was, wie viel, wieviel, wie teuer", "kostet, kosten, preis, zahlt, gebühr*, zinsen, teuer")
].join(" OR ")

/** How people weigh up in Spanish whether to buy, which one, and from whom. */
export const weighingSpanish: string = [
  near(
    5,
    "pensando, pienso, pensamos, quiero, querría, quisiera, me gustaría, busco, buscamos, buscando, necesito, dudo, dudando, planeo, planteando, tentad*, ganas",
    "comprar*, cambiar*, probar*, pasar*, nuevo, nueva, alternativa*, contratar, renovar, abrir, reservar, invertir, pillar*, coger"
  ),
  near(
    5,
    "alguien, quién, alguno, gente",
    "probado, prueba, recomienda*, recomend*, usa, usado, tiene, conoce, experiencia*, opinión, opiniones, volado, qué tal"
  ),
  near(4, "cuál, qué, cuáles", "mejor, recomend*, diferencia, elegir, elijo, tal"),
  near(
    4,
    "es, son, tiene, tienen, vale, sirve, hay, lleva, admite",
    "vegan*, ecológic*, segur*, compatible*, adecuad*, impermeable, fiable, silencios*, la pena, mejor, buen*, apt*, incluye, certificad*"
  )
].join(" OR ")

/** How people ask in Spanish for what one has to know to buy. */
export const buyingSpanish: string = [
  near(
    4,
    "dónde, cómo, puedo, podría, quiero, quisiera, me gustaría, cuándo, aún, todavía, hacéis, hacen, tenéis, tienen, hay",
    `comprar*, pedir, encargar, reservar, contratar, abrir, pagar, solicitar, envíos, envío, enviáis, envían, stock, disponible*, talla*, precio*, descuento*, cupón, código, oferta*, presupuesto`
  ),
  near(3, "cuánto, qué, a cuánto", "cuesta*, vale*, precio, sale, sería, comisión*, interés, tarifa")
].join(" OR ")
