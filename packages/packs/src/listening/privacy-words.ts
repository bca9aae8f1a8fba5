import { anyOf } from "./any-of.ts"
import { listeningPack } from "./listening-pack.ts"
import { near } from "./near.ts"

const personalEnglish = [
  near(
    3,
    "my, her, his, our",
    `account number, policy number, customer number, order number, phone number, mobile number, date of birth, dob, passport, social security, ssn, national insurance,
     nhs number, insurance number, iban, sort code, card number, cvv, email address, e-mail address, home address, postcode, zip code, patient number, case number, diagnosis`
  ),
  anyOf(`
    iban, account no, acct no, member id, here is my number, here's my number, call me on, call me at, reach me on, reach me at, text me on, i live at, my email is,
    my e-mail is, my address is, my full name is, born on, my password is, my pin is, medical record*, test results are
  `)
].join(" OR ")

const personalGerman = [
  near(
    3,
    "meine, mein, meiner, unsere, seine, ihre",
    `kontonummer, kundennummer, vertragsnummer, versicherungsnummer, telefonnummer, handynummer, mobilnummer, nummer, geburtsdatum, ausweis*, reisepass, steuer id, sozialversicherungsnummer,
     iban, kartennummer, adresse, anschrift, mailadresse, e-mail, patientennummer, diagnose, befund*`
  ),
  anyOf(
    "iban, kto, geboren am, ich wohne in der, ich wohne am, erreichbar unter, ruft mich an unter, meine mail ist, mein passwort ist"
  )
].join(" OR ")

const personalSpanish = [
  near(
    3,
    "mi, mis, nuestro, nuestra, su",
    `número de cuenta, número de cliente, número de póliza, número de teléfono, teléfono, móvil, fecha de nacimiento, pasaporte, dni, nie, seguridad social, iban, tarjeta,
     dirección, correo, historia clínica, diagnóstico`
  ),
  anyOf("dni, iban, nacido el, nacida el, vivo en la calle, mi correo es, mi contraseña es, llamadme al, llámenme al")
].join(" OR ")

const requestEnglish = [
  near(
    5,
    "delete, erase, remove, wipe, correct, rectify, copy of, access, export, download, object, opt, withdraw",
    "my data, my account data, personal data, personal information, my details, my information, my records, consent, profiling, data you hold, mailing list"
  ),
  anyOf(`
    gdpr, subject access, access request, dsar, sar, right to be forgotten, right of access, right to erasure, data protection, data protection officer, dpo, privacy officer,
    what data do you, data do you hold, data you hold, data you have about me, who did you share, sell my data, selling my data, stop processing, ccpa, do not sell
  `)
].join(" OR ")

const requestGerman = anyOf(`
  dsgvo, datenschutz*, auskunft nach, datenauskunft, auskunftsersuchen, auskunft über meine, meine daten löschen, daten löschen, löschung meiner, löscht meine, löschen sie meine,
  recht auf vergessen*, widerspruch gegen, einwilligung widerrufen, widerrufe meine einwilligung, welche daten, daten gespeichert, daten berichtigen, datenschutzbeauftragt*, datenkopie
`)

const requestSpanish = anyOf(`
  rgpd, lopd, protección de datos, derecho al olvido, derecho de acceso, derecho de supresión, borrad mis datos, borren mis datos, borrar mis datos, eliminar mis datos, eliminad mis datos,
  eliminen mis datos, qué datos, mis datos personales, datos que tenéis, datos que tienen, retirar mi consentimiento, retiro mi consentimiento, delegado de protección
`)

const breachEnglish = [
  near(
    5,
    "leak*, breach*, hack*, stolen, exposed, published, posted, dump*, visible, see, accessed, sent me, got, received, someone else's, another customer's, wrong person*, strangers",
    `data, customer data, personal data, details of, account of, records, passwords, database, someone else's, somebody else's, another customer's, other customers, another patient's, other people's, emails of,
     invoice of, statement of`
  ),
  anyOf(
    "data breach*, data leak*, data leaked, dark web, been pwned, phished, ransomware, not my account, not my order, someone else's account, wrong person's"
  )
].join(" OR ")

const breachGerman = anyOf(`
  datenleck, datenpanne*, datendiebstahl, daten geleakt, daten gestohlen, daten abgegriffen, kundendaten im netz, gehackt, hackerangriff, darknet, fremde daten, daten anderer,
  daten eines anderen, daten von anderen, rechnung eines anderen, rechnung von jemand anderem, konto eines anderen, falsche person
`)

const breachSpanish = anyOf(`
  fuga de datos, filtración*, filtrado datos, filtrado mis datos, datos robados, robo de datos, hackead*, hackeo, ciberataque*, dark web, datos de otro, datos de otra, datos de otras personas,
  factura de otro, factura de otra, cuenta de otro, cuenta de otra persona
`)

/** What says that somebody gives away who they are, asks for their data, or has seen that of others. */
export const privacyWords = listeningPack({
  id: "privacy-words",
  title: "Personal data",
  claims: ["S4-22", "S4-26"],
  limits:
    "It knows English, German and Spanish, and was not measured. It finds what numbers and addresses are called, not numbers and addresses themselves.",
  topics: { "personal-details": "high", "privacy-request": "medium", "data-breach": "high" },
  queries: {
    "details-en": { query: personalEnglish, languages: ["en"], topic: "personal-details" },
    "details-de": { query: personalGerman, languages: ["de"], topic: "personal-details" },
    "details-es": { query: personalSpanish, languages: ["es"], topic: "personal-details" },
    "request-en": { query: requestEnglish, languages: ["en"], topic: "privacy-request" },
    "request-de": { query: requestGerman, languages: ["de"], topic: "privacy-request" },
    "request-es": { query: requestSpanish, languages: ["es"], topic: "privacy-request" },
    "breach-en": { query: breachEnglish, languages: ["en"], topic: "data-breach", about: ["crisis"] },
    "breach-de": { query: breachGerman, languages: ["de"], topic: "data-breach", about: ["crisis"] },
    "breach-es": { query: breachSpanish, languages: ["es"], topic: "data-breach", about: ["crisis"] }
  }
})
