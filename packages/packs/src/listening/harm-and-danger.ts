import { anyOf } from "./any-of.ts"
import { near } from "./near.ts"

/** How people tell in English of a danger, a harm, a leak, a wrong or an uproar without the words of the news. */
export const harmEnglish: string = [
  near(
    6,
    `smoke, flames, fire, sparks, fumes, gas, chemicals, oil, sewage, foam, explosion, bang, blast, sirens, ambulance, ambulances, fire engines, fire brigade, blue lights, police, officers, cops, swat, helicopter, hazmat`,
    `coming out, coming from, pouring, billowing, running, evacuat*, outside, at your, from your, in your, your plant, your depot, your factory, your store, your warehouse, your office, head office, boxes, everywhere, people, taking, smell, leaking, river`
  ),
  near(
    7,
    `found, finding, bit into, biting, pulled, swallowed, discovered, there was, there were, there's, piece, pieces, shard, shards, bit of, fragment*`,
    `blade, glass, metal, plastic, screw, nail, needle, razor, bone, tooth, teeth, plaster, band aid, worm, worms, maggot*, cockroach*, rat, mouse, insect*, mould, mold, blood, bleach, finger, nails, wire, stone`
  ),
  near(
    7,
    `kid, kids, child, children, baby, toddler, son, daughter, boy, girl, pupil*, class, kindergarten, nursery, school, woman, man, customer, customers, colleague, worker, workers, driver, passenger*, guest*, resident*, patient*, friend, dog, cat, neighbour*, somebody, someone, people, family, half our`,
    `cut, cuts, stitches, bleeding, blood, burned, burnt, burns, scalded, choked, choking, collapsed, unconscious, sick, ill, vomiting, throwing up, poisoned, trapped, crushed, fell, fallen, lost a finger, lost his, lost her, attacked, groped, followed, touched, grabbed, beaten, punched, threatened, spat, left on, left in, forgotten, abandoned,
     locked in, ended up in a&e, in a&e, to a&e, in hospital, to hospital, rushed to, intensive care, hurt, injured, dead, died, dying, killed, taken away, in tears, lose a house`
  ),
  near(
    7,
    `customer list, customer data, whole list, database, database, passwords, password list, card numbers, card details, addresses, records, medical records, payslip*, salaries, emails, personal data, private data, everyone's, everybody's, somebody else's, someone else's, other people's, strangers, details, data, files, documents, chats, messages, recording*, memo`,
    `forum, dark web, for sale, online, leaked, leak, stolen, public, exposed, floating around, pastebin, telegram, circulating, open to anyone, visible, in my account, emailed me, emailed to, sent me, showing me, shows me, can see, hacked, dumped`
  ),
  near(
    7,
    `charger*, battery, batteries, phone*, kettle*, toaster*, scooter*, heater*, blanket*, dryer*, cot*, pram*, toy, toys, brake*, car, cars, bus, airbag*, seat belt*, lid*, bottle*, tyre*`,
    `melted, melting, exploded, blew, burst, caught, fire, flames, smoking, overheat*, swelled, failed, failing, collapsed, snapped, electrocut*, shock*, crashed, through a, rolled, third person, other people, same thing`
  ),
  near(
    6,
    `none of us, nobody, no one, everybody, everyone, all of us, we will all, people, we'll all, don't, dont, stop, never`,
    `shop here again, shop there again, buy from you, buy from them, buying, cancel your, cancelling, cancel their, delete the app, deleting, boycott, ban, close your account, closing accounts, bin the, spread the word, share, support them, give them a penny`
  ),
  near(
    5,
    `lawyer*, solicitor*, barrister, attorney*, court, judge, tribunal, ombudsman, trading standards, police, regulator, inspector*, inspectors, authorities, union, consumer rights, food standards, fda, ico, hse, osha`,
    `in touch, touch, letter, hear from, hearing from, my, our, called, calling, contacted, reported, reporting, report, filed, filing, informed, involved, complaint to, taking you, see you in, raid*, investigat*, notified`
  ),
  near(
    6,
    `boss, ceo, manager, managers, director, founder, executive, supervisor, foreman, chef, teacher, coach, guard, security, staff, employee, driver, priest, owner, chairman`,
    `slur, racist, sexist, drunk, groped, touched, followed, grabbed, hit, kicked, shouted, screamed, bribe*, stole, stealing, pocket*, fake, faked, lied, lying, cover*, nazi, cattle, animals, monkey, hates women, filmed, on camera, caught, arrested, suspended`
  ),
  near(
    5,
    `fish, birds, bees, river, stream, beach, well, groundwater, lake, soil, air, trees, animals, pigs, chickens, calves`,
    `dead, dying, floating, belly up, poisoned, stinks, black, orange, foam, oil, sludge, downstream, beaten, tortured, kicked, cages, rotting`
  ),
  near(
    6,
    `posted, post, video, clip, footage, filmed, photos, pictures, thread, story, tiktok, screenshots, hashtag`,
    `views, viral, million, 10k, 20k, 50k, 80k, 100k, 200k, counting, everywhere, going round, trending, news, press, papers, paper, tv, journalist*, shared`
  ),
  near(
    5,
    `charity, donations, donated, money, funds, aid, pension, wages, unpaid, children, factory, supplier, workers, villagers`,
    `spends, spent, cars, villas, pocket*, embezzl*, vanish*, missing, gone, where did, fraud, scam, sham, fake, child labour, child labor, slave*, 14 hours, underpaid, unpaid, paid nothing, beaten, forced, evicted, driven off`
  )
].join(" OR ")

/** The same in German. */
export const harmGerman: string = [
  near(
    7,
    `rauch, qualm, feuer, flammen, knall, gas, chemie, öl, schaum, sirenen, blaulicht, feuerwehr, krankenwagen, rettungswagen, polizei, beamte, hubschrauber`,
    `halle, werk, lager, filiale, bei euch, eurer, eurem, überall, raus, gelände, zentrale, kisten, kartons, hochgegangen, steht, rennen, laufen, menschen, leute, tritt aus, fluss`
  ),
  near(
    7,
    `in, im, drin, gefunden, gebissen, drinnen`,
    `schraube, glas, glasscherbe*, scherbe*, scherben, metall, metallstück, plastikstück, nagel, nadel, rasierklinge, klinge, zahn, knochen, pflaster, wurm, würmer, made, maden, käfer, kakerlake*, maus, schimmel, blut, draht`
  ),
  near(
    7,
    `kind, kinder, tochter, sohn, baby, kita, klasse, schule, frau, mann, kunde, kundin, kollege, kollegin, fahrgast, fahrer, hund, nachbar*, jemand, leute, halbe`,
    `geschnitten, genäht, blutet, verbrannt, verbrüht, erstickt, zusammengebrochen, bewusstlos, krank, erbrochen, vergiftet, eingeklemmt, gestürzt, angegriffen, begrapscht, angefasst, geschlagen, bedroht, vergessen, eingesperrt, verletzt, gestorben`
  ),
  near(
    7,
    `mails, daten, kundendaten, kundenliste, passwörter, adressen, kontodaten, akten, gehaltsabrechnung*, rechnungen, chats, fotos, dokumente`,
    `im netz, netz, darknet, forum, öffentlich, verkauft, geleakt, einsehbar, fremde, anderer, falschen, geklaut, offen, aufgetaucht, kursieren`
  ),
  anyOf(`
    hochgegangen, geschmolzen, verschmort, in die luft, alles gefilmt, hab gefilmt, habe gefilmt, hab fotos, habe fotos, mein anwalt, meine anwältin, unser anwalt, vom anwalt, anzeige erstattet, anzeige, polizei, presse weiß, an die presse, geht gerade rum, macht die runde, aufrufe, keiner kauft mehr, kauft da nicht, kauft nichts,
    nie wieder jemand, kündigt alle, tote fische, fische, kaputtgespart, schwarzgeld, veruntreut, ausgebeutet, hungerlohn, hungerlöhne
  `)
].join(" OR ")

/** The same in Spanish. */
export const harmSpanish: string = [
  near(
    7,
    `humo, llamas, fuego, explosión, estallido, gas, sirenas, bomberos, ambulancia*, policía, agentes, helicóptero, olor`,
    `saliendo, sale, nave, fábrica, planta, almacén, tienda, oficina*, sede, vuestra, vuestro, corriendo, gente, cajas, por todas partes, río, desaloj*, evacua*`
  ),
  near(
    7,
    `trozo, trozos, había, encontr*, salió, dentro, mordí, hallado`,
    `cristal, cristales, vidrio, metal, plástico, tornillo, clavo, aguja, cuchilla, diente, hueso, tirita, gusano*, cucaracha*, bicho*, ratón, rata, moho, sangre, alambre`
  ),
  near(
    7,
    `niño, niña, niños, hijo, hija, bebé, guardería, clase, colegio, mujer, señora, hombre, cliente, clienta, compañero, pasajer*, perro, vecin*, alguien, media`,
    `cort*, puntos, sangr*, quem*, atragant*, ahog*, desmay*, desplom*, enferm*, vomit*, intoxic*, atrapad*, cayó, atac*, tocó, manose*, siguió, peg*, amenaz*, olvidad*, encerrad*, herid*, murió`
  ),
  near(
    7,
    `datos, base de clientes, base, contraseñas, direcciones, tarjetas, nóminas, historiales, correos, facturas, chats, fotos, documentos`,
    `foro, en venta, en internet, circulando, colgad*, filtrad*, públic*, robad*, a la vista, de otros, de otra, de otro, telegram`
  ),
  anyOf(`
    tengo fotos, tengo vídeo, tengo el vídeo, lo he grabado, lo grabé, mi abogad*, mi abogado, nos vemos en, juzgado, hoja de reclamaciones a consumo, a consumo, a la policía, denunciad*, visualizaciones, se ha hecho viral, corriendo por, que nadie compre, nadie compra, no compréis, daos de baja, peces muertos, peces, desvi*, se lo quedan,
    explotad*, sueldos de miseria
  `)
].join(" OR ")
