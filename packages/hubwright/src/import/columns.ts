import { fold } from "./fold.ts"

/** What a table is about. */
export type TableKind = "people" | "departments" | "channels" | "ties"

/** The kinds of table. */
export const tableKinds: readonly TableKind[] = ["people", "departments", "channels", "ties"]

/**
 * What a column of a client's table holds. `name` may turn out to be a first, last or full name; `number` is the
 * client's own number of a person, by which other rows name them; `secret` is a password, which is never read.
 */
export type Field = (typeof fieldNames)[number]

const fieldNames = [
  "id",
  "number",
  "name",
  "first",
  "last",
  "secondLast",
  "email",
  "department",
  "division",
  "manager",
  "title",
  "languages",
  "left",
  "count",
  "parent",
  "headcount",
  "platform",
  "handle",
  "url",
  "operators",
  "custodian",
  "deputy",
  "accountable",
  "market",
  "brand",
  "from",
  "to",
  "kind",
  "strength",
  "note",
  "secret"
] as const

type Headers = { readonly [F in Field]?: readonly string[] }

/** Header names in English, German, Spanish and French, folded; separated by commas. */
const words = (text: string): readonly string[] => text.split(",").map((word) => word.trim())

const naming = words(
  "email, e mail, mail, e mail address, email address, mail address, work email, business email, e mail adresse, email adresse, emailadresse, mailadresse, mail adresse, dienstliche e mail, correo, correo electronico, email corporativo, courriel, adresse e mail, adresse email, adresse mail, adresse electronique, adresse de courriel"
)
const departmentNames = words(
  "department, departments, dept, department name, team, unit, org unit, organizational unit, organisational unit, abteilung, abteilungen, abteilungsname, organisationseinheit, org einheit, departamento, departamentos, area, seccion, equipo, departement, departements, service, equipe, pole"
)
const languageNames = words(
  "language, languages, spoken languages, language skills, sprache, sprachen, sprachkenntnisse, idioma, idiomas, lengua, lenguas, langue, langues, langues parlees"
)
const secrets = words(
  "password, passwords, pwd, pass, pin, secret, token, passwort, passworter, kennwort, kennworter, contrasena, contrasenas, clave, mot de passe, mots de passe, login password, passphrase"
)

const people: Headers = {
  id: ["id"],
  number: words(
    "employee id, employee number, employee no, staff id, staff number, staff no, personnel number, payroll number, personalnummer, personalnr, personal nr, mitarbeiternummer, mitarbeiter id, mitarbeiternr, numero de empleado, num empleado, id empleado, matricule, numero de matricule, nr, no, num"
  ),
  name: words(
    "name, full name, employee, employee name, person, display name, contact, mitarbeiter, mitarbeiterin, mitarbeitername, mitarbeitende, vollstandiger name, anzeigename, vor und nachname, nombre, nombre completo, nombre y apellidos, nombre y apellido, empleado, nom, nom complet, nom et prenom, prenom et nom, nom prenom, collaborateur, employe"
  ),
  first: words(
    "first name, firstname, given name, forename, vorname, vornamen, rufname, nombre de pila, nombres, prenom, prenoms"
  ),
  last: words(
    "last name, lastname, surname, family name, nachname, familienname, zuname, apellido, apellidos, primer apellido, nom de famille"
  ),
  secondLast: words("segundo apellido, second surname"),
  email: naming,
  department: departmentNames,
  division: words(
    "division, business unit, group, bereich, geschaftsbereich, hauptabteilung, ressort, direccion, division de negocio, direction, branche"
  ),
  manager: words(
    "manager, line manager, manager name, manager email, manager e mail, manager id, reports to, supervisor, supervisor name, boss, superior, vorgesetzter, vorgesetzte, vorgesetzte r, vorgesetzer, direkter vorgesetzter, fuhrungskraft, berichtet an, leiter, leitung, jefe, jefa, jefe directo, responsable, reporta a, superior directo, superieur, superieur hierarchique, responsable hierarchique, chef, n 1"
  ),
  title: words(
    "title, job title, jobtitle, position, role, job, titel, funktion, stelle, stellenbezeichnung, berufsbezeichnung, position titel, rolle, puesto, cargo, funcion, titulo, poste, fonction, titre, intitule du poste, intitule de poste, emploi"
  ),
  languages: languageNames,
  left: words(
    "left, leaving date, exit date, end date, last day, termination date, austritt, austrittsdatum, ausgetreten am, letzter arbeitstag, fecha de baja, fecha de salida, date de depart, date de sortie"
  ),
  count: words("count, number of people, anzahl, anzahl personen, cantidad, nombre de personnes"),
  secret: secrets
}

const departments: Headers = {
  id: ["id"],
  department: [...departmentNames, ...words("name, bezeichnung, nombre, nom, title")],
  parent: words(
    "parent, parent department, parent unit, belongs to, part of, reports to, ubergeordnet, ubergeordnete abteilung, ubergeordnete einheit, gehort zu, depende de, pertenece a, departamento superior, rattache a, departement parent, appartient a, division, business unit, bereich, geschaftsbereich, direccion, direction"
  ),
  headcount: words(
    "headcount, employees, number of employees, staff, size, fte, people, mitarbeiter, mitarbeitende, mitarbeiterzahl, anzahl, anzahl mitarbeiter, kopfe, empleados, plantilla, numero de empleados, effectif, effectifs, nombre d employes, nombre de salaries"
  )
}

const channels: Headers = {
  id: ["id"],
  name: words("name, channel, channel name, kanal, kanalname, bezeichnung, canal, nombre, nom"),
  platform: words(
    "platform, network, social network, plattform, netzwerk, soziales netzwerk, plataforma, red, red social, plateforme, reseau, reseau social, medium"
  ),
  handle: words(
    "handle, account, account name, username, user name, profile, profile name, benutzername, profil, konto, kontoname, accountname, cuenta, usuario, nombre de usuario, perfil, compte, nom du compte, identifiant, nom d utilisateur"
  ),
  url: words(
    "url, link, web address, profile url, account url, address, adresse, webadresse, enlace, direccion, lien, adresse web"
  ),
  languages: languageNames,
  operators: words(
    "operator, operators, operated by, run by, managed by, responsible department, department, team, agency, betreiber, betrieben von, betreut von, zustandig, zustandige abteilung, abteilung, agentur, gestionado por, operador, departamento, equipo, agencia, gere par, exploite par, departement, service, equipe, agence"
  ),
  custodian: words(
    "custodian, credentials, credentials held by, password holder, admin, administrator, account admin, passwort bei, zugangsdaten, zugangsdaten bei, zugang bei, verwalter, administrador, credenciales, titular de la contrasena, administrateur, detenteur du mot de passe, identifiants chez"
  ),
  deputy: words(
    "deputy, backup, substitute, second admin, vertretung, stellvertreter, stellvertretung, vertreter, suplente, sustituto, suppleant, adjoint, remplacant"
  ),
  accountable: words(
    "accountable, responsible, responsible person, owner, account owner, verantwortlich, verantwortlicher, verantwortliche, inhaber, eigentumer, responsable, propietario, proprietaire"
  ),
  market: words("market, country, markt, land, mercado, pais, marche, pays"),
  brand: words("brand, marke, marca, marque"),
  secret: secrets
}

const ties: Headers = {
  from: words(
    "from, who, source, department a, department 1, unit a, unit 1, team a, team 1, von, wer, abteilung a, abteilung 1, de, quien, origen, departamento a, departamento 1, qui, depuis, departement a, departement 1, service 1"
  ),
  to: words(
    "to, with, whom, with whom, target, department b, department 2, unit b, unit 2, team b, team 2, an, nach, mit, mit wem, zu, abteilung b, abteilung 2, a, con, con quien, destino, departamento b, departamento 2, avec, avec qui, vers, departement b, departement 2, service 2"
  ),
  kind: words(
    "kind, type, tie, relationship, art, beziehung, verbindung, tipo, relacion, tipo de relacion, nature, relation"
  ),
  strength: words(
    "strength, contacts, contacts a week, contacts per week, times a week, frequency, per week, starke, kontakte, kontakte pro woche, haufigkeit, pro woche, frecuencia, contactos, contactos por semana, por semana, frequence, contacts par semaine, par semaine"
  ),
  note: words(
    "note, notes, comment, comments, bemerkung, bemerkungen, kommentar, anmerkung, comentario, comentarios, nota, notas, commentaire, commentaires, remarque"
  )
}

const indexOf = (fields: Headers): ReadonlyMap<string, Field> => {
  const index = new Map<string, Field>()
  for (const field of fieldNames) for (const word of fields[field] ?? []) if (!index.has(word)) index.set(word, field)
  return index
}

const index: { readonly [K in TableKind]: ReadonlyMap<string, Field> } = {
  people: indexOf(people),
  departments: indexOf(departments),
  channels: indexOf(channels),
  ties: indexOf(ties)
}

/** What a column holds in a table of a kind, by its header in any of the four languages; nothing for one not known. */
export const fieldOf = (kind: TableKind, header: string): Field | undefined =>
  index[kind].get(fold(header)) ?? index[kind].get(fold(header.replace(/\(.*?\)/gu, "")))
