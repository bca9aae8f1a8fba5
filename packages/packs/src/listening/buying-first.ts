import { anyOf } from "./any-of.ts"
import { near } from "./near.ts"

/**
 * What shows in English that somebody has yet to buy, although they also speak of what they have: their card, their old provider,
 * the weeks they have been dithering. A customer who says so is rare.
 */
export const buyingFirstEnglish: string = [
  anyOf(`
    eyeing, hovering over, torn between, tempted, convince me, talk me out, talk me into, sell it to me, on the fence, considering, thinking of, thinking about, haven't switched, if i switch, if i switched, if i came over, if i move, if i moved, if i order, if i buy, if i bought, before i cancel, before i commit, before committing, before i set, before i join,
    before we go further, one day i'll, payday, pay day, saving up, never used it, never tried, sceptical, skeptical, raves about, swears by, shortlist, comparing, migration look like, any chance of a trial, how much to, how much for, how much is, how much are, in my basket, in my cart, checkout, add to cart, adding the, adding to, want to buy, want to order,
    trying to buy, trying to order, still want the, still want to, put me down, take my money, getting the, burning a hole, back in stock, in stock, any left, do you ship, do you deliver, do u ship, do u deliver, welcome code, promo code, discount code, which pharmacies, where can i buy, where can i get, do i need a script, sign me up, next car, next phone, my next
  `),
  near(3, "back, still, any, ones", "left, available, in stock, stocked")
].join(" OR ")

/** The same in German. */
export const buyingFirstGerman: string = anyOf(`
  schleiche, liebäugle, überlege, überlegen, schwanke, bevor ich wechsle, bevor ich unterschreibe, bevor ich kündige, unterm strich, ein wechsel zu euch, wechsel zu euch, wechseln zu euch, macht es nicht mehr lange, für vorschläge, wer macht uns, macht uns ein angebot, ein angebot für, angebot über, möchte heute, möchte bestellen, will bestellen,
  in den warenkorb, im warenkorb, an der kasse, was nehmt ihr, was kostet, wie teuer, gönn mir, gönne mir, hol ich mir, hole ich mir, noch irgendwo, bis wann muss ich, vorrätig, kann ich bei euch, kommt man bei euch
`)

/** The same in Spanish. */
export const buyingFirstSpanish: string = anyOf(`
  echado el ojo, estoy pensando, dándole vueltas, si me paso, si me cambio, antes de cambiar*, antes de contratar, antes de firmar, cuál cogeríais, cuál pillo, por cuánto me, cuánto me sale, cuánto cuesta, código de bienvenida, código de descuento, la cesta, el carrito, os queda, os quedan, voy a por, quiero comprar, puedo comprar, puedo pasar a recoger*,
  pasar a recogerla, pasar a recogerlo, se puede pagar, puedo pagar, qué precio, dónde compro, alguna que venga, existe en
`)
