import { anyOf } from "./any-of.ts"
import { near } from "./near.ts"

/** What in Spanish is said mostly by those who have yet to buy: what a thing is like and whom it suits, and needs. */
export const perhapsBeforeSpanish: string = [
  near(
    3,
    "necesito, me vendría, mataría por, daría, me apetece, ganas de, sueño con, me muero por",
    "café, vacaciones, descanso, playa, pizza, cerveza, coche, móvil, un, una, unas"
  ),
  anyOf(`
  estoy pensando, estamos pensando, pensando en, me planteo, planteándome, nos planteamos, valorando,
  estamos valorando, estoy buscando, estamos buscando, busco, buscamos, buscando, ando buscando, comparar,
  comparando, comparativa, comparado con, comparación, frente a, mejor que, es mejor, cuál es mejor, mejor opción,
  diferencia*, en qué se diferencia, me recomend*, me recomiend*, nos recomend*, cuál recomend*, qué recomend*,
  cuál me, cuál de, qué modelo, qué versión, recomendáis, me aconsej*, alguna recomendación, recomendaciones,
  consejos para, alguien ha probado, alguien lo ha, alguien la ha, alguien ha usado, alguien usa, alguien tiene,
  alguien sabe si, alguien conoce, alguien con experiencia, experiencia con, experiencias con, opiniones,
  opinión sobre, qué opináis, qué opinan, reseñas, qué tal es, qué tal son, qué tal va, qué tal funciona, qué tal el,
  qué tal la, merece la pena, vale la pena, es bueno, es buena, son buenos, son buenas, es compatible,
  son compatibles, compatible*, sirve para, sirve con, es apto, apto para, apta para, adecuado para, adecuada para,
  funciona con, funcionaría con, valdría para, vale para, viene con, tiene opción, ingredientes, vegano, sin gluten,
  para pieles, para niños, existe una versión, existe algún, hay alguna versión, hay algún, tenéis algún,
  tenéis alguna, tienen algún, tienen alguna, ofrecéis, ofrecen, más información, más info, más detalles, saber más,
  información sobre, información de, quisiera información, quiero información, me interesa, nos interesa,
  me interesaría, nos interesaría, estoy interesad*, estamos interesad*, interesad*, curiosidad, me gustaría saber,
  nos gustaría saber, alternativa*, cambiar de, cambiarme a, cambiarme, pasarme a, cambiarnos, mi proveedor actual,
  nuestro proveedor actual, proveedor actual, mi compañía actual, prueba gratuita, prueba gratis, versión de prueba,
  periodo de prueba, probar, una demo, demo, demostración, catálogo, folleto, ficha técnica, muestras, una muestra,
  caso de éxito, casos de éxito, casos de uso, referencias de, prueba de concepto, piloto, evaluando, evaluar,
  en fase de, para el próximo año, el año que viene, he visto vuestro, he visto el anuncio, vuestro anuncio,
  su anuncio, anuncio, he oído hablar, he oído, he leído, me han hablado, dudando, dudo entre, tengo dudas, no sé si,
  no me decido, me encantaría tener, lo quiero, la quiero, quiero uno de estos, lista de deseos, algún día,
  sueño con, necesito un nuev*, necesito una nuev*, necesito cambiar, cuándo sale, cuándo saldrá, cuándo llega a,
  fecha de lanzamiento, lanzamiento, pensáis traer, va a salir, antes de comprar, quiero cambiar, me han recomendado,
  me lo han recomendado
  `)
].join(" OR ")

/** What in Spanish is said mostly by those who are about to buy. */
export const perhapsDuringSpanish: string = anyOf(`
  cuánto cuesta, cuánto cuestan, cuánto vale, cuánto valen, cuánto sale, cuánto es, cuánto costaría, cuánto me,
  a cuánto, qué precio, qué vale, precio de, precio del, precio para, precio por, el precio, los precios, precios,
  tarifa*, lista de precios, presupuesto, cotización, cotizar, coste de, costo de, descuento*, cupón, cupones,
  código de descuento, código promocional, promoción, promociones, oferta*, rebajas, black friday, en stock,
  hay stock, tenéis stock, tienen stock, existencias, disponible*, disponibilidad, agotad*, reponer, repondr*,
  vuelve a haber, queda alguno, queda alguna, quedan, todavía queda, todavía hay, aún queda, tenéis en, tienen en,
  hay en, dónde puedo comprar, dónde puedo conseguir, dónde puedo encontrar, dónde comprar, dónde lo venden,
  dónde la venden, dónde los venden, dónde se compra, dónde se puede comprar, dónde se vende, dónde venden,
  dónde lo compro, dónde conseguir, qué tiendas, qué tienda, en tienda, en tiendas, tienda más cercana, vendéis,
  se vende, distribuidor en, quiero comprar, queremos comprar, quisiera comprar, quisiéramos comprar,
  me gustaría comprar, nos gustaría comprar, quiero pedir, quisiera pedir, me gustaría pedir, quiero encargar,
  quiero uno, quiero una, voy a comprar, voy a pedir, vamos a comprar, intentando comprar, a punto de comprar,
  para comprar, se puede comprar, puedo comprar, podemos comprar, comprarlo, comprarla, comprarme, comprar un,
  comprar una, comprar el, comprar la, me lo llevo, me la llevo, lo compro, la compro, hacer un pedido,
  hacer el pedido, realizar un pedido, hacéis envíos, hacen envíos, enviáis, envían a, envían, envíos a, envío a,
  envío gratis, envío gratuito, gastos de envío, coste de envío, costo de envío, plazo de entrega, plazos de entrega,
  tiempo de entrega, cuánto tarda el envío, cuánto tarda en, recoger en, recogida en, a plazos, plazos, financiación,
  financiar, cuotas, meses sin intereses, pagar con, pago con, formas de pago, métodos de pago, bizum, paypal,
  klarna, contra reembolso, carrito, cesta, pasarela, reservar, reserva para, una mesa, preventa, preorden,
  preventas, al por mayor, mayorista*, pedido mínimo, cantidad mínima, gran cantidad, grandes cantidades,
  por volumen, licitación, orden de compra, departamento de compras, acuerdo marco, condiciones de pago, por usuario,
  por licencia, licencias, vuestro comercial, su comercial, hablar con ventas, equipo de ventas, un comercial,
  qué tallas, qué talla, mi talla, en talla, en negro, en blanco, en azul, en rojo, contratar, darme de alta,
  me apunto, apuntarme, suscribirme
`)

/** What in Spanish is said mostly by those who have it. */
export const perhapsAfterSpanish: string = anyOf(`
    horrible*, terrible*, fatal, pésim*, nunca más, lo peor,
  compré, compramos, he comprado, hemos comprado, había comprado, comprado, pedí, pedimos, he pedido, hemos pedido,
  hice un pedido, mi pedido, nuestro pedido, del pedido, número de pedido, mi compra, nuestra compra, no ha llegado,
  no llega, no me llega, no me ha llegado, ha llegado, me llegó, llegó, llegaron, recibí, recibimos, he recibido,
  recibido, sigo esperando, seguimos esperando, llevo esperando, mi paquete, el paquete, seguimiento, repartidor,
  transportista, dónde está mi, reembolso, reembols*, devolución, devoluciones, devolver, devolverlo, devolverla,
  devolví, devuelto, devuelvan, devolvedme, mi dinero, garantía, en garantía, reparación, reparar, reparad*,
  repuesto*, recambio*, número de serie, ticket de compra, roto, rota, rotos, rotas, se rompió, se me rompió,
  se ha roto, no funciona, no me funciona, no funcionan, dejó de funcionar, ha dejado de funcionar, no enciende,
  no carga, no arranca, no se conecta, no abre, se cierra sola, se bloquea, se cuelga, código de error,
  mensaje de error, defectuos*, averi*, gotea, pierde agua, se despegó, mi cuenta, nuestra cuenta, contraseña,
  iniciar sesión, entrar en mi, acceder a mi, mi suscripción, mi contrato, nuestro contrato, mi factura, la factura,
  nuestra factura, última factura, me han cobrado, me cobraron, cobrado, cobraron, me cobran, cobro, dar de baja,
  darme de baja, cancelar mi, cancelé, cancelado, mi abono, mi plan, renovación, llevo usando, llevo utilizando,
  uso desde, lo uso, la uso, los uso, las uso, lo utilizo, usamos, utilizamos, desde que lo, desde que la,
  desde que tengo, desde que compré, desde que cambié, lo tengo, la tengo, tengo desde, llevo con, hace meses que,
  hace años que, cliente desde, clienta desde, soy cliente, soy clienta, somos clientes, cliente fiel,
  cliente habitual, volveré a comprar, volvería a comprar, vuelvo a comprar, volver a comprar, repetiré,
  segunda vez que, recomiendo, lo recomendaría, no recomiendo, atención al cliente, servicio al cliente,
  servicio técnico, servicio postventa, posventa, postventa, número de caso, incidencia, vuestro personal,
  su personal, vuestro técnico, nuestra estancia, mi visita, nuestra visita, estuvimos, estuve, cenamos, comimos,
  nos atendi*, me atendi*, mi vuelo, nuestro vuelo, nuestra habitación, cómo reinicio, cómo restablezco, cómo limpio,
  cómo instalo, cómo conecto, cómo configuro, cómo cambio, cómo cancelo, cómo activo, cómo actualizo, cómo me doy,
  manual de instrucciones, instrucciones, tras la actualización, desde la actualización, última actualización,
  mi máquina, mi móvil, mi aparato, mi app, en producción, puesta en marcha, nuestra instalación,
  contrato de mantenimiento, estoy tomando, llevo tomando, me recetaron, me han recetado, empecé a tomar,
  desde que tomo, desde que empecé, después de tomar, después de usar, tras usar, lo probé, la probé, lo he probado,
  la he probado, estado del pedido,
  la comida, el tren, el camarero, la app, cremallera, chaqueta, estreno, ampolla, suben los precios, raciones, timo, envío exprés, menudo, encanto, chapó, gracias, el parte, tomo, pastillas, sin querer, ponedle, ponedla, modo oscuro, el bus, el vuelo, la habitación
`)
