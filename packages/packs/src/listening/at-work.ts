import { anyOf } from "./any-of.ts"
import { near } from "./near.ts"

/** The places of work that people speak of as theirs, in English, German and Spanish. */
const placesOfWork = `
  bakery, brewery, winery, roastery, cafe, café, cafés, coffee shop, restaurant, bistro, bar, pub, hotel, hostel, guesthouse, b&b, campsite, canteen, kitchen brigade, catering, shop, shops, store, stores, boutique, salon, spa, studio, gym, clinic, clinics, surgery, practice, dental practice, vet practice, hospital, hospitals, care home, nursing home, pharmacy, pharmacies, lab, laboratory, ward, school, schools, nursery, kindergarten, university, college, faculty, library, museum, council, parish, charity, nonprofit, ngo, foundation, church, agency, law firm, firm, consultancy, startup, start-up, scale-up,
  company, business, workshop, garage, dealership, garden centre, farm, dairy, vineyard, orchard, greenhouse, factory, plant, mill, foundry, sawmill, shipyard, depot, warehouse, fulfilment centre, distribution centre, packing line, packaging line, bottling line, bottling hall, production line, production, line, assembly, shop floor, machine shop, cnc shop, fleet, vans, trucks, lorries, crew, technicians, fitters, fitter, engineers, operators, drivers, pickers, nurses, residents, tenants, guests, members, pupils, students, patients, clients, customers, colleagues, employees, staff, workforce, apprentices, developers, devs, finance team, it team, ops team, sales team, accounts payable, accountant, bookkeeper, auditor, auditors, board, procurement, purchasing, reception desk, front desk, meeting rooms, erp, crm, sap, intranet, servers, tills, handsets, terminals, dashboard, invoices, tender, contract with, framework, stock, inventory,
  betrieb, betriebe, firma, unternehmen, werk, werkstatt, halle, büro, büros, praxis, kanzlei, hotel, pension, gasthof, restaurant, café, bäckerei, metzgerei, brauerei, rösterei, kantine, küche, filiale, filialen, laden, läden, geschäft, agentur, schule, kita, klinik, krankenhaus, station, pflegeheim, apotheke, labor, produktion, fertigung, montage, abfüllung, linie, anlage, anlagen, maschine, maschinen, presse, pressen, lager, flotte, fuhrpark, kunden, kundschaft, gäste, mieter, mandanten, patienten, bewohner, mitarbeiter, mitarbeitern, mitarbeiterinnen, mitarbeitenden, kollegen, kolleginnen, angestellte, angestellten, azubis, techniker, fahrer, team, standort, standorte, standorten, einkauf, vertrieb, buchhaltung, it, erp, warenwirtschaft, kasse, kassen, wareneingang, versand, schicht, baustelle, baustellen, hof, gärtnerei, tischlerei, schreinerei, werkzeugbau, verein,
  empresa, empresas, negocio, taller, fábrica, planta, nave, oficina, oficinas, despacho, bufete, gestoría, consulta, clínica, hospital, residencia, farmacia, laboratorio, hotel, hostal, restaurante, bar, cafetería, panadería, obrador, ferretería, tienda, tiendas, comercio, colegio, instituto, guardería, universidad, ayuntamiento, ong, asociación, fundación, agencia, almacén, línea, máquina, máquinas, prensa, horno, flota, camiones, furgonetas, clientes, huéspedes, inquilinos, pacientes, alumnos, socios, empleados, trabajadores, plantilla, equipo, técnicos, operarios, conductores, comercial, comerciales, compras, contabilidad, tpv, erp, almacenes, obra, obras, finca, granja, bodega, cosecha, campaña, campañas
`

/** Who speaks of a place of work as theirs, or for a profession, in English, German and Spanish. */
export const atWork: string = [
  near(
    0,
    "our, ours, small, unser, unsere, unserem, unseren, unserer, unseres, kleiner, kleine, kleinen, nuestro, nuestra, nuestros, nuestras",
    placesOfWork
  ),
  near(
    3,
    `i run a, i run an, i run, i own a, i own an, i own, i manage a, i manage an, i manage, we run a, we run, we own, we operate, for a small, chain of, we are a, we're a, we are an, we're an, bei uns im, bei uns in der, ich betreibe, ich führe, wir betreiben, wir führen, für den, für einen, für unsere, für unseren,
     somos una, somos un, somos, tengo una, tengo un, tenemos una, tenemos un, llevo una, llevo un, regento, regentamos, para la, para el, los del, las de la`,
    placesOfWork
  ),
  near(
    2,
    "gp, doctor, nurse, pharmacist, dentist, vet, physio, midwife, electrician, plumber, builder, roofer, joiner, carpenter, caterer, chef, barista, florist, photographer, hairdresser, landlord, accountant, freelancer, sole trader, founder, founders, buyer, fitter, farmer, teacher, arzt, ärztin, apotheker, apothekerin, zahnarzt, tierarzt, elektriker, tischler, handwerker, landwirt, wirt, gastronom, selbstständige, selbstständiger, freiberufler, médico, médica, farmacéutico, farmacéutica, enfermera, veterinario, fontanero, electricista, autónomo, agricultor, hostelero",
    "here, as a, as an, i'm a, im a, i am a, for a living, by trade, in the trade, speaking, als, ich bin, bin, soy, como"
  ),
  near(
    4,
    "a patient, patients, patient of mine, my patient, one of my, one of our, eine patientin, ein patient, patientin, un paciente, una paciente",
    "residents, patients, on cardivex, prescribed, dosing, we gave, presented with, admitted, in clinic, in practice, on the ward, in behandlung, verordnet, verschrieben, en consulta, tratamiento, asks, asking, of mine, customers"
  ),
  anyOf(`
    trade, to trade, the trade price, to the trade, trade counter, trade fair, trade show, sell to trade, ex works, incoterms, freight, customs, proforma, pro forma, po number, our po, purchase orders, procurement team, vendor onboarding, supplier onboarding, security questionnaire, penetration test, soc 2, iso 27001, iso 9001, ce certificate, ce marking, declaration of conformity, conformity, safety data sheet, msds, torque, throughput, cycle time, oee, plc, hmi, firmware for the, conveyor*, palleti*, labeller, filler, spindle, gearbox, hydraulic*, compressor*, forklift*, pallet truck, spare parts list, service contract, service visit, callout, call-out, on-site engineer, engineer visit, sla, enterprise plan, on-prem, on prem, sandbox, staging, webhook*, rest api, api key, api keys, sdk, endpoint*, integration*, sso, saml, scim, single sign on, admin console, second administrator, add users, add a user, user seats, seats for, licences, multi site, multi-site, head office, headquarters,
    konformitätserklärung, ce kennzeichnung, ce zertifikat, sicherheitsdatenblatt, wartungsvertrag, servicetechniker, rechnungsadresse, umsatzsteuer id, ust id, zahlungsziel, skonto, lieferschein, bestellnummer, großkunden, geschäftskunden, firmenkonto, firmenkunde, gewerbe, gewerblich, handwerksbetrieb, mitarbeiterzahl, kombidämpfer, datev, edelstahl, abfüllanlage, förderband, stapler, druckluft,
    certificado ce, declaración de conformidad, ficha de seguridad, contrato de mantenimiento, cuenta de empresa, factura a 30, factura a 60, a 30 días, a 60 días, albarán, cif de, razón social, facturar, facturación, envasado, línea de, paletiz*, carretilla, soporte 24, tpv, mayorista, minorista, concesionario, al por menor, cotización
  `)
].join(" OR ")
