import { anyOf } from "./any-of.ts"
import { listeningPack } from "./listening-pack.ts"

const english = anyOf(`
  want to buy, want to order, want to purchase, wanna buy, wanna order, like to buy, like to order, like to purchase,
  love to buy, love to order, need to buy, need to order, ready to buy, ready to order, ready to purchase,
  ready to sign, about to buy, about to order, about to purchase, going to buy, going to order, gonna buy,
  gonna order, gonna get, going to get, looking to buy, looking to order, looking to purchase, trying to buy,
  trying to order, trying to purchase, planning to buy, planning to order, planning to purchase, thinking of buying,
  thinking about buying, thinking of ordering, thinking of getting, thinking about getting, considering buying,
  considering a purchase, interested in buying, interested in ordering, interested in purchasing, decided to buy,
  i'll take, we'll take, i'll buy, i'd buy, would buy, will buy, sign me up, sign us up, take my money,
  shut up and take, count me in, add to cart, in my cart, in my basket, at checkout, to checkout, want one,
  want this, want these, need one, need this, need these, i need a new, we need a new, we need new,
  in the market for, shopping for, treat myself, upgrade to, upgrading to, how much is, how much are, how much does,
  how much for, how much would, how much do, what's the price, whats the price, what is the price, what's the cost,
  what is the cost, what does it cost, price of, price for, price list, pricing, prices, where can i buy,
  where can we buy, where can i get, where can we get, where can i find, where to buy, where to get, where do i buy,
  where do you sell, which stores, which shops, what stores, stockist*, how can i buy, how do i buy, how can i order,
  how do i order, how do we order, can i buy, can we buy, can i order, can we order, can i still order,
  can i get one, can i pre-order, can i preorder, do you ship, ship to, shipping to, do you deliver, deliver to,
  in stock, back in stock, restock*, sold out, still available, available in, is it available, are they available,
  availability, when can i buy, when can i get, when can i order, pre-order*, preorder*, discount*, promo code,
  voucher code, coupon*, on sale, financing, payment plan*, instalment*, installment*, pay monthly, place an order,
  placing an order, bulk order*, minimum order, moq, request a quote, get a quote, send a quote, send us a quote,
  send me a quote, a quote for, quotation, quote on, rfq, rfp, purchase order, talk to sales, speak to sales,
  contact sales, sales rep*, someone from sales, volume discount*, volume pricing, lead time*, per seat, per user,
  wholesale price*, wholesale account, book a table, book a room, make a booking, make a reservation,
  book an appointment, sign up for, subscribe to, sign up
`)

const german = anyOf(`
  möchte kaufen, möchte bestellen, möchten bestellen, möchten kaufen, kaufen möchte, bestellen möchte*,
  kaufen möchten, will kaufen, will bestellen, wollen bestellen, wollen kaufen, kaufen will, bestellen will,
  würde gern bestellen, würde gerne bestellen, würde gern kaufen, würde gerne kaufen, würden gerne bestellen,
  würden gerne kaufen, überlege zu kaufen, überlege mir, zu kaufen, kaufen, brauche ein neu*, brauche eine neu*,
  brauche einen neu*, brauchen ein neu*, brauchen eine neu*, brauchen einen neu*, will ich haben, muss ich haben,
  haben will, nehme ich, nehmen wir, hole mir, kaufe mir, bestelle ich, werde bestellen, werde kaufen, interesse an,
  was kostet, was kosten, wie viel kostet, wieviel kostet, wie viel kosten, wie teuer, preis für, preis von, preise,
  preisliste, welchem preis, angebot für, angebot über, angebot erstellen, angebot anfordern, angebot zusenden,
  angebot schicken, kostenvoranschlag, konditionen, rabatt*, gutschein*, gutscheincode, mengenrabatt, auf lager,
  vorrätig, lieferbar, verfügbar, ausverkauft, wieder da, noch zu haben, habt ihr noch, wo kann ich, wo kann man,
  wo gibt es, wo gibts, wo bekomme ich, wo kriege ich, wo finde ich, erhältlich, welcher händler, welche händler,
  vorbestell*, versandkosten, liefert ihr, liefern sie, versendet ihr, ratenzahlung, finanzierung, auf rechnung,
  warenkorb, mindestbestellmenge, lieferzeit, ausschreibung, rahmenvertrag, großbestellung,
  ansprechpartner im vertrieb, buchen, reservieren, kann ich noch bestellen, kann man noch
`)

const spanish = anyOf(`
  quiero comprar, queremos comprar, quisiera comprar, quisiéramos comprar, me gustaría comprar, nos gustaría comprar,
  quiero pedir, quisiera pedir, me gustaría pedir, quiero encargar, quiero uno, quiero una, lo quiero, la quiero,
  voy a comprar, vamos a comprar, voy a pedir, pensando en comprar, interesad* en comprar, a punto de comprar,
  intentando comprar, para comprar, comprarlo, comprarla, comprarme, comprar un, comprar una, comprar el, comprar la,
  me lo llevo, me lo compro, necesito un nuev*, necesito una nuev*, necesito comprar, necesitamos comprar,
  hacer un pedido, hacer el pedido, realizar un pedido, contratar, cuánto cuesta*, cuánto vale*, cuánto sale,
  a cuánto, qué precio, precio de, precio del, precio para, precios, tarifa*, presupuesto, cotización, cotizar,
  descuento*, cupón, código de descuento, oferta*, en stock, hay stock, tenéis stock, tienen stock, disponible*,
  disponibilidad, agotad*, dónde puedo comprar, dónde puedo conseguir, dónde puedo encontrar, dónde comprar,
  dónde lo venden, dónde se compra, dónde se puede comprar, dónde venden, qué tiendas, puedo comprar,
  podemos comprar, se puede comprar, hacéis envíos, hacen envíos, enviáis, envían, envíos a, gastos de envío,
  plazo de entrega, a plazos, financiación, preventa, al por mayor, mayorista, pedido mínimo, orden de compra,
  licitación, hablar con ventas, un comercial, reservar, reserva para, apuntarme, suscribirme
`)

/** What somebody says who wants to buy. */
export const purchaseIntent = listeningPack({
  id: "purchase-intent",
  title: "Purchase intent",
  claims: ["S2-10", "S3-09", "S3-14", "S3-16", "S3-17"],
  limits: "It knows English, German and Spanish. Who asks for a price may only be curious.",
  queries: {
    en: { query: english, languages: ["en"], intent: "purchase" },
    de: { query: german, languages: ["de"], intent: "purchase" },
    es: { query: spanish, languages: ["es"], intent: "purchase" }
  }
})
