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
  near(
    4,
    "what time, when, till when, until when, are you, are u, is the shop, is the store, is the branch, will you be, how late, how long",
    "do you open, do u open, do you close, do u close, are you open, open on, open today, open tomorrow, open late, open till, open until, open sunday, open sundays, opening hours, close today, closed on, close on, close at, shut"
  ),
  near(
    5,
    "can i, can we, could i, could we, may i, how do i, how do we, possible to, want to, i'd like to, we'd like to, like to, need to, allowed to",
    "add a, add an, add another, add extra, add two, upgrade to, upgrade my, extend my, extend our, top up, book extra, buy extra, get another, get a second, get two, get the, join online, apply online, apply for, sign up, open one, transfer to you, buy online, pay online, order by phone, order without, collect it, reserve one"
  ),
  near(
    5,
    "can i, can we, do you, are they, is it, is this, available, sold, sell them, get them, get the, buy them",
    "online only, in store, in stores, instore, in shops, or online, only online, in boots, in tesco, at the airport, over the counter, without prescription, at the door, at the venue, on amazon, in person"
  ),
  near(
    5,
    "become, becoming, be a, want to, would like to, looking to, interested in, like to be, apply to be, keen to",
    "distributor, distributors, reseller, resellers, stockist, stockists, dealer, dealers, franchisee, wholesaler, importer, to stock your, stocking your, stock your, sell your, selling your, carry your, carrying your, distribute your, distributing your, import your, importing your"
  ),
  near(
    4,
    "who, whom, whose, anyone, somebody, someone",
    "handles distribution, handles orders, handles wholesale, handles quotes, can price, price that up, price this up, can quote, does quotes, do i send the po, sends quotes, sells these, sells them, stocks these, stocks them, has any left, deals with orders, deals with wholesale, for trade, for large orders, for bulk"
  ),
  near(
    4,
    "do you, do u, can you, could you, would you, will you",
    "still do, do gift, gift vouchers, gift cards, do refills, do samples, do trade, sell to trade, do wholesale, do bulk, do net, do student, do nhs, do group, do monthly, do instal*, do it cheaper, do a deal, do me a deal, knock off, knock something, throw in, match that, match the, beat that, hold it, put one by, put one aside, put one behind, keep one, save me one, save one"
  ),
  near(
    3,
    "what do you want, what are you asking, what would you take, what you asking, best price, lowest, how much for, is it 2 for 1, two for one, 2 for 1, three for two, 3 for 2, bogof, bundle price, cheaper if, is it cheaper, cheapest way, any cheaper, get it cheaper, get the licence cheaper, volume pricing, volume discount, pro forma, proforma, updated quotation, updated quote",
    "for, if, on, with, to, both, together, above, over, weekdays, weekends, incl, including, two, the display, as well, this, that, invoice"
  ),
  near(
    5,
    "going in, popping in, heading in, coming in, off to, on my way, driving over, running to, heading to, straight to, going to the",
    "to get, to buy, to grab, to pick up, for the, the shop, the store, tomorrow, today, after work, at lunch, on saturday, this weekend"
  ),
  near(
    6,
    "sold out, out of stock, gone everywhere, none left, all gone, can't find it anywhere, nowhere has",
    "restock*, re stock, back, when, more, pls*, please, again, near me, any chance, another drop, getting more"
  ),
  near(
    2,
    "price, prices, cost, costs, how much, size, sizes, link, deets, details, in stock, restock",
    "?, pls, plz, plsss, please, dm, dm me, asap"
  ),
  anyOf(`
    dm me the link, link please, link pls, drop the link, need the link, put me down, count me in for, i'm in for two, sign me the, shut up and, take my card, here's my card, name on it, hold one for me, name's, behind the counter, bring id, need id, do i need id, do i need to book, need to book, just turn up, walk in, walk ins, do you need a deposit, what deposit, first month free, sign on bonus, joining fee, setup fee, set up fee, activation fee, connection fee, delivery slot, delivery slots, click and collect, same price online, price online, is vat included, include vat, plus vat, ex vat, incl vat, how do i order, how do we order, how can i order, where do i order, who do i order, where can i order, how do i buy, how do i pay, do you post, do you ship, ship to, deliver to, send to,
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
  near(
    4,
    "habt ihr, haben sie, wann, bis wann, wie lange, seid ihr, ist, hat",
    "offen, geöffnet, sonntag offen, auf, sonntags, feiertags, öffnungszeiten, zu, schließt, macht ihr zu, macht ihr auf, laden offen, filiale offen"
  ),
  near(
    4,
    "ansprechpartner, ansprechpartnerin, zuständig, wer, wen, an wen",
    "für großkunden, großkunden, für firmen, für wiederverkäufer, für bestellungen, für angebote, macht angebote, wende ich mich, wenden wir uns, für den vertrieb, vertrieb, händler, für geschäftskunden"
  ),
  near(
    3,
    "was, wie viel, wieviel, wie teuer",
    "verlangt ihr, verlangen sie, nehmt ihr, nehmen sie, wollt ihr, soll, kommt das, kostet das, kostet die, kostet der, kosten die, kosten zwei, würde, wäre, macht das"
  ),
  near(
    4,
    "händler, wiederverkäufer, vertriebspartner, partner, franchise",
    "werden, möchte, möchten, würden gern, interesse, suchen"
  ),
  near(
    5,
    "zurücklegen, reservieren, aufheben, weglegen, vorbestellen, vormerken",
    "mir, uns, bis, könnt ihr, kann man, kann ich, bitte"
  ),
  anyOf(`
    wird zugeschlagen, zugeschlagen, ist meins, ist meine, gehört mir, schickt mir den link, link bitte, her mit dem link, nehm ich, wird geholt, hol ich mir, holen wir uns, wollte mir, auf rechnung, auf raten, gilt der gutschein, gutscheincode, gibt es rabatt, gibt's rabatt, rabatt für, studentenrabatt, staffelpreise, ein angebot über, angebot für, angebot über, kostenvoranschlag,
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
  near(
    4,
    "cuándo, a qué hora, hasta qué hora, hasta cuándo, los domingos, mañana",
    "abrís, abren, cerráis, cierran, abierto, abierta, abiertos, horario, estáis abiertos"
  ),
  near(
    3,
    "precio, precios, cuánto, coste, enlace, link, talla, tallas, stock",
    "porfa, por favor, plis, ?, md, mp, privado, info"
  ),
  near(
    5,
    "quién, con quién, dónde, quiero, queremos, nos gustaría, me gustaría",
    "distribu*, vender sus, vender vuestros, vender vuestras, ser distribuidor, revender, hablo, franquicia, tramita, mayorista"
  ),
  near(
    4,
    "me lo, me la, nos lo, nos la, me",
    "guardáis, podéis guardar, guardan, apartáis, reserváis, apunto dos, apunto, pido dos, pido, llevo, quedo con"
  ),
  anyOf(`
    factura a 30, factura a 60, a 60 días, a 30 días, pasadme el enlace, pásame el enlace, dónde lo pido, dónde se pide, cómo lo pido, cómo lo compro, cómo se compra, lo quiero ya, me lo pido, me la pido, sigue activo, sigue en pie el descuento, hay descuento, algún descuento, código de descuento, cotización, cotizar, cotícenme, presupuesto, al por mayor,
    voy a por, mañana voy, me la pillo, me lo pillo, me la compro, me lo compro, me la llevo, me lo llevo, apuntadme, apúntame, ponme dos, ponedme, dónde firmo, qué precio nos, nos hacéis, hacednos, presupuesto para, para abril, para mayo, antes de reyes, antes de navidad, llega para, llegaría para, pedido mínimo, por cantidad, aprobado el presupuesto
  `)
].join(" OR ")
