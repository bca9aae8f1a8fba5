import { anyOf } from "./any-of.ts"
import { near } from "./near.ts"

/** What shows in Spanish that somebody wants a thing of a kind, wherever it may come from. */
export const wantingSpanish: string = [
  near(
    4,
    "busco, buscamos, buscando, necesito, necesitamos, hace falta",
    "proveedor, nuevo, nueva, otra compañía, otro banco, alternativa, alternativas, sustituto, un buen, una buena, vasos, recambio para, algo mejor"
  ),
  near(
    5,
    "nos, me, la, el, mi, nuestra, nuestro, oficina, cafetera, impresora, lavadora",
    "acaba de morir, ha muerto, ha dicho basta, está en las últimas, pasó a mejor vida, se va a morir, ha dicho adiós, dijo adiós, nos ha dejado, hay que jubilar, toca cambiar"
  ),
  anyOf(`
    toca cambiar de, hasta aquí hemos llegado, harto de mi compañía, harta de mi compañía, tiene que haber algo mejor, en busca de
  `)
].join(" OR ")

/** What shows in Spanish that somebody has yet to buy: they weigh, compare, ask around, or need one. */
export const beforeSpanish: string = [
  wantingSpanish,
  near(
    4,
    "pensando, pienso, planteando, planteo, planteamos, quiero, querría, me gustaría, dudo, dudando, valorando, tentad*, ganas de, plan de, idea de",
    "cambiar, cambiarme, cambiarnos, pasarme, pasarnos, probar, probarlo, probarla, renovar, contratar, invertir, abrir, un nuevo, una nueva, dejar, coger, pillarme"
  ),
  near(
    3,
    "alguien, quién, alguno de, alguna de, gente, qué, cuál",
    "recomienda, recomendáis, recomendaría, recomendaríais, recomendarme, me recomienda, ha probado, habéis probado, usáis, tiene experiencia, experiencia con, opináis, opinión, conoce una, conoce un, conoce alguna, conoce algún, conocéis, utilizáis, tenéis vosotros, seguro de, compañía, me compro, me cojo, elegir, elegiríais"
  ),
  near(4, "cuál, qué, es, son", "mejor, diferencia, mejores, comparado, comparada, mejor que, me conviene, conviene"),
  near(
    4,
    "antes de, si",
    "cambiarme, me cambio, contratar, comprar, me paso, firmar, firmamos, reservar, me decido, decidirme, decidirnos"
  ),
  anyOf(`
    merece la pena, vale la pena, compensa, estoy entre, dudo entre, no me decido, indecis*, no sé cuál, comparando, comparativa, diferencia entre, qué diferencia, mejor opción, alternativa a, alternativas a, me recomienda, me recomendáis, recomendaciones, alguna recomendación, se aceptan sugerencias, acepto sugerencias, alguien ha probado, alguien me recomienda, qué tal es, qué tal son, qué tal va, qué tal el, qué tal la, opiniones,
    cambiarme a vosotros, pasarme a vosotros, pasarme a, cambiarme a, estoy pensando en, estamos pensando en, estamos comparando, estamos valorando, buscamos proveedor, lista de deseos, algún día, ahorrando para, es para mí, soy nueva en esto, soy nuevo en esto, primera vez que, nunca he probado, no tengo aún, demo, prueba gratis, periodo de prueba, ficha técnica, catálogo, folleto, referencias de, casos de éxito, prueba piloto, más información, me interesa, nos interesa, estoy interesad*, me han hablado, me habló de, me han recomendado, he oído hablar, vuestro anuncio,
    hasta aquí hemos llegado, harto de mi compañía, harta de mi compañía, toca cambiar de, mi próximo coche, mi próximo móvil, convencedme, convénceme, de verdad merece
  `)
].join(" OR ")

/** What shows in Spanish that somebody is about to buy: price, place, terms, a quote, and the wish to have it now. */
export const duringSpanish: string = [
  near(
    2,
    "cuánto, a cuánto, por cuánto, qué",
    "cuesta, cuestan, vale, valen, sale, salen, precio, precios, costaría, sería, cobráis, cobran, son los gastos"
  ),
  near(
    3,
    "dónde, cómo, cuándo, puedo, podría, podemos, se puede, quiero, queremos, quisiera, me gustaría, voy a, vamos a, para, hay que, hace falta, me falta",
    "comprar, comprarlo, comprarla, comprarlas, comprarlos, pedir, encargar, reservar, apuntarme, darme de alta, suscribirme, hacerme socio, hacerme socia, donar, pagar a, pagar con, pagar en, conseguir, encontrar, recoger, ir a por, hacer un pedido"
  ),
  near(
    4,
    "queda, quedan, hay, tenéis, tienen, os queda, os quedan, vuelve a haber, cuándo, habrá, vuelve",
    "stock, talla, entradas, mesa, plazas, habitaciones, billetes, sitio, disponible, disponibles, existencias, unidades, número 3*, número 4*"
  ),
  near(
    4,
    "solicito, solicitamos, necesito, necesitamos, quiero, queremos, me podéis, nos podéis, me pueden, nos pueden, podrían, mandad*, enviad*, enviar, pasar",
    "presupuesto, cotización, una oferta, tarifa de, lista de precios, precios para, proforma"
  ),
  near(
    4,
    "pagar, pago, código, cupón, cesta, carrito, tarjeta",
    "a plazos, en plazos, con tarjeta, con bizum, con paypal, contra reembolso, da error, no funciona, caducado, inválido, no me deja, no me coge, rechaza, rechazada"
  ),
  near(4, "cuánto, qué", "cobran, cobráis, costaría, piden, pedís, me saldría, nos saldría, saldría"),
  near(
    5,
    "está, están, hay, tenéis, tienen, la tenéis, se vende",
    "en el outlet, en tienda, en la tienda de, en el súper, en farmacias, también online, en la web"
  ),
  near(
    3,
    "hacéis, hacen, tenéis, tienen, enviáis, envían, mandáis, con",
    "envíos, envíos a, envío a, envío gratis, descuento, descuentos, oferta, precio de mayorista, precio para"
  ),
  anyOf(`
    cuánto cuesta, cuánto cuestan, cuánto vale, cuánto valen, cuánto sale, cuánto costaría, a cuánto, qué precio, precio de, precio del, precio por, lista de precios, presupuesto para, cotización, plazo de entrega, plazos de entrega, gastos de envío, pedido mínimo, a partir de cuántas, a partir de cuántos, al por mayor, mayorista, precio de mayorista, licitación, acuerdo marco, orden de compra, código de descuento, cupón, rebajas, black friday, a plazos, financiación,
    se puede pagar, puedo pagar, formas de pago, hay que pagarlo, lo cubre la seguridad social, cubre la seguridad, con receta, sin receta, hace falta receta, dónde puedo comprar, dónde comprar, dónde lo venden, dónde la venden, dónde venden, qué tiendas, qué farmacia, qué farmacias, al carrito, en el carrito, en la cesta, me lo llevo, me la llevo, me lo compro, me la compro, me los compro, lo pido, la pido, lo compro ya, decidido, apuntadme, ponedme, ponme dos, quiero uno, quiero una, quiero dos, lo quiero ya,
    hacerme socia, hacerme socio, decidme cómo, qué documentos, qué necesito para abrir, a qué hora abre, a qué hora abrís, a qué hora cierra, mesa para, habitación para, entradas para, queda mesa, os queda, os quedan, quedan entradas, quedan plazas, talla 3*, talla 4*, en talla, mi talla, vuelve a haber, reponer, en stock, hay stock, preventa
  `)
].join(" OR ")

/** What shows in Spanish that somebody has it: theirs, bought, used, in trouble, or of help to them. */
export const afterSpanish: string = [
  near(
    6,
    "luz, luces, piloto, pantalla, error, código, mensaje, aviso",
    "qué significa, significa, parpadea, muestra, sale, aparece, se pone"
  ),
  near(
    3,
    "nosotros, yo, nos, me",
    "volamos el, volamos con, vuelo el día, viajamos con, nos alojamos, llegamos el, hemos reservado, he reservado"
  ),
  near(
    4,
    "si, puedo, podemos, cómo puedo, tengo que",
    "cancelo, cancelar, me mudo, pierdo, perdido, devuelvo, devolver, amortizo, cambio la, cambiar la, pausar, dar parte, tomarlo, tomarla, tomar"
  ),
  near(
    2,
    "mi, mis, nuestro, nuestra, nuestros, nuestras",
    `pedido, pedidos, paquete, paquetes, entrega, cuenta, tarjeta, reserva, vuelo, maleta, maletas, equipaje, asiento, siniestro, póliza, contrato, factura, facturas, recibo, pago, reembolso, suscripción, donación, garantía, billete, billetes, router, internet, wifi, fibra, línea, máquina, receta, pastillas, contraseña, pin, hipoteca, préstamo, transferencia, tarifa, cafetera, dirección, reparación, devolución, queja, reclamación, habitación, cita, técnico, app, compra, puntos, abuelo, abuela`
  ),
  near(
    3,
    "he, hemos, me, nos, yo, ya, por fin, ayer, hoy, acabo de, te, le, ha, han, lo, la",
    `comprado, compré, pedí, recibí, recibido, llegó, llegado, recogí, recogido, reservé, devuelto, devolví, probado, abierto, abrí, instalado, instalaron, montado, contraté, cambiaron, doné, pagado, pagué, volado, comido, comí, bebido, lavado, usado, uso, cancelado, cancelé, llamé, escrito, escribí, renovaron, perdieron, perdido, cobrado, cobraron, cobran, cobrando, cuelgan, colgaron, mandan, mandaron, tomado, tomo, di de baja, atendió, atendieron, recetaron, recetó, prometieron, rompió, quemó, salvado, mudado`
  ),
  near(
    3,
    "llevo, llevamos, hace, desde, tras, tengo, tenemos, uso, usamos, tomo, tomamos, va",
    "años, meses, semanas, días, mayo, junio, enero, la última actualización, actualización, comprado, usándol*, tomando, como el primer, sin internet, sin línea, esperando, parado, parada, todos los días, cada día, por la noche"
  ),
  near(
    3,
    "cómo, dónde, qué, por qué, me podéis, me pueden, podéis, podríais, puedo, no puedo, no consigo",
    "descalcifica, descalcificar, reinicio, reiniciar, reinicia, limpio, limpiar, instalo, instalar, conectar, configurar, cambiar la dirección, cambio mi, cancelar mi, doy de baja, darme de baja, activar, desbloquear, entrar en, acceder, devolver, renovar, recuperar, mirarlo, anular, reclamar, sal recomiendan"
  ),
  near(
    3,
    "vuestro, vuestra, vuestros, vuestras, su, sus, el, la, los",
    "repartidor, mensajero, técnico, atención al cliente, servicio técnico, personal, camarero, camarera, chica de, chico de, señora de, soporte, operador, comida, cuenta mal, lavavajillas, batería, última actualización"
  ),
  near(
    4,
    "pedido, paquete, envío, reembolso, devolución, dinero, maleta, repuesto, respuesta, técnico, cita",
    "dónde está, no llega, no ha llegado, nunca, sigue, sigo, todavía, aún, semanas, días, parado, perdido, equivocado, equivocada, tercera, segunda vez, no viene, sin"
  ),
  anyOf(`
    no funciona, no me funciona, dejó de funcionar, ha dejado de funcionar, se cierra sola, se cuelga, se bloquea, no enciende, no carga, código de error, error f*, gotea, roto, rota, rotos, rotas, se rompió, se ha roto, defectuos*, a las dos semanas, a la semana, al mes de, la primera lavada, primer lavado, desde la última, tras la actualización, contraseña, la línea está parada, el repuesto, me siguen cobrando, me han cobrado, me cobraron, cobrado dos veces, reembolso, devolución, en garantía, la garantía vale,
    sigue en garantía, número de serie, cliente 8*, número de pedido, no ha llegado, no me llega, sigo esperando, llevo esperando, dos horas de, musiquita, me cuelgan, va como el primer, como el primer día, repetiré, volveré, no vuelvo, nunca más, lo recomiendo, no lo recomiendo, no recomiendo, un diez para, gracias a, muy contenta con, muy contento con, estreno de, estrenando, me ha salvado, di el parte, me di de baja, darme de baja, todo en orden, cada vez que entro, desde que tomo, desde que uso, desde que la tengo, desde que lo tengo, me he tomado, la app va
  `)
].join(" OR ")
