import { anyOf } from "./any-of.ts"
import { near } from "./near.ts"

/** How people buy in English: what it costs them, where it is, how it gets to them, how they pay, and what the till refuses. */
export const readyEnglish: string = [
  near(
    4,
    `how much, how many quid, what's the damage, whats the damage, what's it cost, what do you charge, what would you charge, price up, price, prices, quote, quotes, quoting, cost, costs, postage, shipping, delivery, deposit, surcharge, quid, bucks, euros, pounds, dollars`,
    `to, for, is, are, send, ship, deliver, ticket, tickets, units, pieces, pallets, delivered, each, total, really, only, still, going, tonnes, kilos, per, repeat, bulk, all in`
  ),
  near(
    5,
    `can, could, do, does, may, is, possible, ok, let me, want to, way to, how, or`,
    `pay, paypal, tap, contactless, split it, half now, instal*, cash, card only, cash only, cheque, invoice me, klarna, gift card, gift cards, finance, monthly, deposit, deferred, terms of, net 30, net 60, 60 days, 30 days, voucher`
  ),
  near(
    5,
    `code, voucher, coupon, promo, discount, checkout, basket, cart, till, payment page, postcode, address bit, address, card, page, site, order form, booking form`,
    `invalid, expired, won't, wont, reject*, bounc*, declin*, doesn't, doesnt, not accepted, keeps, let me, error, stuck, fail*, greyed, empties, times out, timed out, still, past, further, can't finish, finish, doesn't exist, not recogni*, want the`
  ),
  near(
    5,
    `do you, do u, can you, can u, could you, will you, would you, does it, is there, can it, could someone, can someone, anyone`,
    `deliver, ship, send, next day, same day, by friday, by saturday, by monday, before christmas, in time for, gift wrap, wrap*, engrave*, reserve, hold, hold one, keep one, put aside, set aside, collect, pick up, quote, stock, have left, still have, still sell, do the, go out, price, take cards`
  ),
  near(
    4,
    `any, still, last, when, when's, whens, is the, are the, which, where, whereabouts, where's`,
    `left, back in, restock*, in stock, still going, on offer, on sale, drop, drops, available, stores have, shops have, pharmacies, pharmacy, stockists, branch has, pick one up, pick these up, pick up, get one, get these, get them, get hold, find one, buy, sells, stock, do them, open tomorrow, open today, open till`
  ),
  near(
    5,
    `put me down, sign me up, sign us up, sign up, i'll take, i'll have, we'll take, we'd like, i'd like, i need, we need, need, getting, i'm getting, ordering, buying, adding, grabbing, going for, treating myself, right that's it, going to get, gonna get, about to, ready to, decided, pulling the trigger, going ahead`,
    `two, three, four, both, units, pieces, pairs, tickets, seats, licences, licenses, vans, cases, pallets, the espresso, the lamp, the rug, the bike, the blue one, the red one, the big one, the pro, of the, please, today, tomorrow, friday, saturday, by thursday, by friday, to buy, to order, to go, to sign, from march, from january`
  ),
  near(
    6,
    `who, whom, where, how`,
    `contract, fleet orders, bulk orders, large orders, repeat orders, trade account, quotes for, sign, sign here, signature, purchase order, send the po, send the signed, account manager, sales, reserve, book, order, open the account, open an account`
  ),
  anyOf(`
    if i order, if i buy, if we order, order before, order by, cut off, cutoff, off the shelf, over the counter, click & collect, collect today, be there in, on my way to buy, in my hand, burning a hole, my bank account weeps, my wallet, rip my wallet, shut up and take, take my money, nobody stop me, no regrets, add to basket, in my basket, in my cart,
    checkout, first order, minimum order, minimum quantity, moq, lead time, lead times, deliver* to, gift wrapped, gift receipt, pre order, preorder, waitlist, waiting list, presale, pre-sale, signed it off, signed off, got sign off, approved the budget, budget approved, po number, purchase order, need to place, place by, next day to, day to the,
    what discount, any discount, student discount, nhs discount, welcome code, promo, black friday, bundle, deal on, best you can do, can you do it for, price match, trade in, trade-in, part exchange, what documents, do i need to bring, need my passport, do i need a script, do i need a prescription, what sizes, in a size, size 6, size 8, size 10, in xl, in medium
  `)
].join(" OR ")

/** The same in German. */
export const readyGerman: string = [
  near(
    5,
    `was, wie viel, wieviel, wie teuer, preis, preise, angebot, porto, versand, lieferung, euro`,
    `kostet, kosten, nehmt, nehmen sie, verlangt, macht, machen, fürs, für, nach, inklusive, stück, pro, ab, käme, kommt, könnt ihr uns`
  ),
  near(
    6,
    `kann, könnte, können, darf, geht, gibts, gibt, wo, wann, bis wann, habt, bräuchte, bräuchten, brauchen, brauche, will, möchte, würde, wollen, wer`,
    `zahlen, bezahlen, raten, rechnung, klarna, paypal, bar, karte, abholen, mitnehmen, bestellen, reservieren, zurücklegen, liefern, liefert, verschickt, versendet, noch irgendwo, vorrätig, da ist, in 43, größe, stück, paletten, kartons, lizenzen, angebot, abschließen, unterschreiben, buchen, kriegen, krieg`
  ),
  near(
    6,
    `gutschein, code, rabatt*, warenkorb, kasse, adresse, postleitzahl, plz, seite, zahlung, karte`,
    `nicht, ungültig, abgelaufen, abgelehnt, angenommen, fehler, hängt, leer, klappt, geht nicht, obwohl, abschließen, weiter`
  ),
  anyOf(`
    gönn mir, gönne mir, hol ich mir, hole ich mir, kauf ich, kaufe ich, nehm ich, nehme ich, wird bestellt, ist bestellt, angebot passt, angebot angenommen, wohin mit der unterschrift, unterschrieben zurück, bis kw, heiligabend, vor weihnachten, bis freitag, rechtzeitig, noch vor dem, was könnt ihr uns, macht uns ein angebot, macht mir ein angebot,
    zum mitnehmen, auf lager, wieder rein, wieder da, ausverkauft, letzte chance, mindestabnahme, mengenrabatt, staffelpreis*, freigegeben, budget ist da
  `)
].join(" OR ")

/** The same in Spanish. */
export const readySpanish: string = [
  near(
    5,
    `cuánto, por cuánto, a cuánto, qué precio, precio, precios, coste, gastos, euros`,
    `sale, cuesta, vale, mandarlo, enviarlo, envío, a, para, por, hacéis, hacen, unidades, cada, total`
  ),
  near(
    6,
    `se puede, puedo, podemos, podría, queda, quedan, os queda, hay, tenéis, tienen, dónde, hasta qué hora, cuándo, necesitamos, necesito, quiero, queremos, hacéis`,
    `pagar, a plazos, tres veces, tarjeta, bizum, efectivo, factura, recoger*, pasar a, reservar, apartar, guardar, enviar, envío, pedir, comprar, comprarl*, alguna, alguno, del 38, talla, tienda, hoy, unidades, presupuesto, contratar, firmar, stock`
  ),
  near(
    6,
    `código, cupón, descuento, vale, cesta, carrito, tarjeta, dirección, código postal, página, pago, web`,
    `no me coge, no me deja, no funciona, no va, inválido, caducado, caduca, rechaz*, error, no acepta, atascad*, colgad*, no sale`
  ),
  anyOf(`
    voy a por, mañana voy, me la pillo, me lo pillo, me la compro, me lo compro, me la llevo, me lo llevo, apuntadme, apúntame, ponme dos, ponedme, dónde firmo, qué precio nos, nos hacéis, hacednos, presupuesto para, para abril, para mayo, antes de reyes, antes de navidad, llega para, llegaría para, pedido mínimo, por cantidad, aprobado el presupuesto
  `)
].join(" OR ")
