import { anyOf } from "./any-of.ts"
import { atWork } from "./at-work.ts"
import { near } from "./near.ts"

const businessWords = anyOf(`
  our company, our business, my company, my business, our organisation, our organization, our team, our clients,
  our customers, our firm, our agency, our office*, our employees, our staff, our workforce, our department,
  our it department, our engineers, our developers, our technicians, our nurses, our buyers, our plant, our plants,
  our factory, our factories, our warehouse*, our fleet, our production, our production line, our line, our hospital,
  our clinic, our pharmacy, my pharmacy, my practice, our practice, our ward, my patients, our patients, our school,
  our restaurant, my restaurant, our hotel, our shop, my shop, our store, our stores, my salon, our salon, my café,
  our café, our members, our site, our sites, our operations, our procurement, our supplier*, our vendor*,
  our system*, our erp, our crm, our stack, we are a company, we're a company, we are a small, we're a small,
  we are a team of, we're a team of, we are a manufacturer, we manufacture, we operate, we distribute, we resell,
  we run a, we supply, we employ, procurement, purchasing department, purchasing manager, head of purchasing,
  buyer for, category manager, facility manager, it manager, office manager, plant manager, rfq, rfp, rfi, tender,
  tenders, purchase order, wholesale*, resell*, distributor*, distribution partner, stockist, bulk order*,
  bulk pricing, bulk discount*, enterprise, enterprise plan, per seat, licences for, licenses for, user licences,
  user licenses, corporate account, corporate rate*, corporate order*, corporate gift*, business account,
  business plan, business customer*, account manager, key account, vat number, vat invoice, net 30, net 60, api, sso,
  sla, uptime, integration with, integrate with, implementation, deployment, on-premise, go-live, oem, moq,
  lead time*, framework agreement, datasheet*, data sheet*, white paper, b2b, partner program*,
  trade account, trade price*, trade customer, pallets, pallet, roi, procure*, vendor, vendors, compliance team,
  for resale, procurement portal, service level, unsere firma, unser unternehmen, unserem unternehmen, meine firma,
  unser betrieb, unserem betrieb, meinen betrieb, unsere kunden, unsere mitarbeiter*, unser team, unsere abteilung,
  unsere produktion, unsere anlage*, unserer anlage, unsere praxis, meine praxis, meine patienten, unsere klinik,
  unsere apotheke, unser hotel, unser restaurant, gewerblich*, geschäftskund*, firmenkund*, großhandel, großhändler,
  wiederverkäufer, einkaufsabteilung, ausschreibung, rahmenvertrag, mindestbestellmenge, mengenrabatt, staffelpreis*,
  zahlungsziel, lieferant*, schnittstelle, lizenzen für, mitarbeitende, wartungsvertrag, stückzahl*, nuestra empresa,
  mi empresa, nuestro negocio, mi negocio, nuestra compañía, nuestro equipo, nuestros clientes, nuestros empleados,
  nuestra fábrica, nuestra planta, nuestro almacén, nuestra flota, nuestro hospital, nuestra clínica, mi clínica,
  mis pacientes, nuestro restaurante, mi restaurante, nuestro hotel, mi tienda, nuestra tienda, somos una empresa,
  al por mayor, mayorista*, distribuidor*, licitación, orden de compra, departamento de compras, acuerdo marco,
  pedido mínimo, para empresas, cif, autónomo*, licencias para, nuestro proveedor, nuestros proveedores,
  downtime, retrofit, plc, formulary, volumes, tonnage, commissioning,
  maintenance contract, line down, line stop*, operators, supplier, suppliers, oems, tier 1, tier 2, distributor, resellers,
  franchise, franchisee, merchants, payroll, invoices, net terms, pilot, rollout, roll-out, stakeholders, cfo, cto, cio,
  coo, purchasing, sourcing, logistics, stillstand, fuhrpark, disponent, 
  stückzahlen, wartungsfenster, inbetriebnahme, parada de línea, flota, volúmenes, puesta en marcha, proveedor*, hostelería, obra
`)

/** Who speaks for a trade or of quantities that nobody buys alone. */
const trade = [
  near(
    3,
    `seat, seats, users, employees, beds, rooms, sites, branches, doctors, drivers, vans, trucks, machines, licences, licenses, units, pieces, pallets, tonnes, tons, litres, cases, copies, devices, elevators, lifts, ärzten, ärzte, mitarbeitern, betten, zimmer, filialen, fahrzeuge, aufzüge, aufzügen, stück, paletten,
     tonnen, lizenzen, empleados, médicos, camas, habitaciones, vehículos, unidades, palés, toneladas, licencias`,
    `2, 3, 4, 5, 6, 8, 10, 12, 14, 15, 20, 25, 30, 40, 48, 50, 60, 80, 100, 120, 150, 200, 250, 300, 400, 500, 800, 1000, 2000, 5000, two, three, four, six, eight, ten, twelve, twenty, thirty, forty, fifty, hundred, zwei, drei, vier, acht, zehn, zwölf, zwanzig, dos, tres, cuatro, seis, ocho, diez, veinte, cien`
  ),
  near(
    5,
    `we, our, us, we're, we've, we'd, wir, uns, unser, unsere, unserem, unserer, bei uns, somos, tenemos, nuestro, nuestra, nuestros, necesitamos, queremos`,
    `studio, cafe, cafes, café, cafés, bakery, bar, pub, guesthouse, guesthouses, surgery, school, nursery, gym, garage, workshop, farm, kitchen, commercial kitchen, ovens, fitter, spindle, torque, pickers, scanners, customers waiting, account, rep, invoice, export, onboarding, migration, tool, night shift, shift, board, budget, first order, terms, lead, facilities, output, throughput, month end,
     guests, tenants, pupils, residents, place nurses, audit, gdpr, dpa, handwerksbetrieb, werkstatt, halle, küche, schicht, praxis, kanzlei, hof, schule, gäste, kundschaft, techniker, steht alles, angebot, wartung, stillstand, steuernummer, portal, taller, bar, obrador, hotel, clínica, colegio, granja, cocina, clientes, línea parada, turno, presupuesto, iban, portal, local, locales`
  ),
  anyOf(`
    gp here, nurse here, pharmacist here, dentist here, vet here, teacher here, it admin, admin here, resident, residents, our patient, a patient, my patient, ck, handwerksbetrieb, betrieb, werkstatt, line 1, line 2, line 3, standing since, our rep, your rep, account rep, procurement, facilities lead, facilities manager, the board, board signed, signed it off, sign off, quotes for, repeat orders, fleet orders,
    fleet, throughput, changeover, bearing, spindle, torque, labelling, packaging line, trade account, terms of, net 30, 30 days, 60 days, moq, commercial kitchen, for our clinics, linen, guesthouses, migration, retrofit, invoice shows, cost centre, tax number, palés, palets, paletten, umsatzsteuer, steuernummer, kw, gebinde, techniker, aufzug, aufzüge*, wartung, sector, hotelero, restauración, pedido mínimo
  `)
].join(" OR ")

/** What people say who buy for a business, in English, German and Spanish. */
export const business = [
  businessWords,
  trade,
  atWork,
  near(
    3,
    "we, our, us, we're, we've, wir, unser, unsere, unserem, unseren, nosotros, nuestro, nuestra, nuestros, nuestras",
    `company, business, team, clients, customers, plant, plants, site, sites, line, lines, factory, production, engineers, technicians, operators, staff, employees, office, offices,
     warehouse, trucks, vans, fleet, machines, presses, systems, erp, contract, tender, patients, ward, clinic, practice, pharmacy, hospital, hotel, restaurant, café, shops, stores, units,
     supplier, procurement, buyers, firma, betrieb, kunden, werk, anlage, maschinen, pressen, linie, mitarbeiter, techniker, praxis, klinik, hotel, filialen, empresa, clientes, planta, línea,
     máquinas, prensas, taller, equipo, almacén, flota, pacientes, consulta, restaurante, tiendas`
  )
].join(" OR ")

/** What people say who buy for themselves or their family, in English, German and Spanish. */
export const privately = anyOf(`
  u, ur, he's, she's, dad, mum, mom, nan, gran, grandma, grandad, hubby, husband, wife, kids, toddler, gf, bf, payday, wedding, birthday, christmas, holiday, flat, kitchen, sofa, jacket, boots, shoes, dress, mug, lipstick,
  your driver, your courier, parcel, my order, refund, you lot, you guys, y'all, folks, ladies, lads, paket, pulli, schuhe, kleid, oma, opa, mama, papa, gefühlt, gönn, euer fahrer, me, nos, conmigo, mamá, papá, abuela, abuelo, paquete, repartidor, jersey, zapatos, vestido, sobrina, sobrino, os,
  i, i'm, im, i've, ive, i'd, i'll, me, mine, myself, my, ich, mir, mich, mein, meine, meinem, meinen, meiner, yo, mi, mis,
  conmigo,
  my kids, my kid, my son, my son's, my daughter, my daughter's, my children, my child, my baby, my toddler, my mum,
  my mum's, my mom, my mom's, my dad, my dad's, my mother, my father, my parents, my husband, my wife, my girlfriend,
  my boyfriend, my partner, my fiancé*, my sister, my brother, my gran, my grandma, my grandmother, my nan,
  my grandad, my grandpa, my niece, my nephew, my friend, my friends, my family, our family, my flatmate,
  my roommate, my neighbour, my neighbor, my birthday, her birthday, his birthday, for christmas, as a gift,
  as a present, present for, gift for, for myself, treat myself, treated myself, my kitchen, my house, our house,
  my home, my flat, my apartment, my garden, my bathroom, my bedroom, my living room, my skin, my hair, my face,
  my dog, my dog's, my cat, my cat's, my car, my bike, my phone, my laptop, my wedding, our wedding, my holiday,
  our holiday, my vacation, our honeymoon, my savings, my wallet, my pension, my student, as a student, my morning,
  my coffee, my gym, my size, mein sohn, meinem sohn, meine tochter, meiner tochter, meine kinder, mein kind,
  mein mann, meinem mann, meine frau, meiner frau, meine mutter, meiner mutter, mein vater, meinem vater, meine oma,
  mein opa, meine freundin, mein freund, meine familie, meine wohnung, mein haus, meine küche, meine haut, mein hund,
  meine katze, mein auto, mein handy, zum geburtstag, zu weihnachten, als geschenk, geschenk für, für mich, mi hijo,
  mi hija, mis hijos, mi niño, mi niña, mi bebé, mi madre, mi padre, mi marido, mi mujer, mi novia, mi novio,
  mi abuela, mi abuelo, mi hermana, mi hermano, mi familia, mi casa, mi cocina, mi piel, mi pelo, mi perro, mi gato,
  mi coche, mi móvil, cumpleaños, navidad, de regalo, regalo para, para mí
`)
