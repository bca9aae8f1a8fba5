import { anyOf } from "./any-of.ts"
import { listeningPack } from "./listening-pack.ts"
import { near } from "./near.ts"

const english = [
  near(
    3,
    "i work, i worked, i've worked, we work, i'm employed, worked there, working here, working there, employee, ex employee, former employee, as an employee, current employee, member of staff, years at, years in",
    "here, there, for you, for them, for this company, at this company, at this place, in your call, in your call centre, in your call center, in your warehouse, in your store, in your factory, in your lab, in one of your, at your, on the tills, on the shop floor, here so"
  ),
  near(
    5,
    "we, us, staff, employees, workers, colleagues, my team, my shift",
    "are told to, were told to, get told to, are forced, are made to, aren't allowed, not allowed to, aren't paid, haven't been paid, not been paid, unpaid overtime, underpaid, overworked, understaffed, on strike, walked out, targets are"
  ),
  near(
    4,
    "management, manager, managers, bosses, boss, supervisor, hr, head office, leadership",
    "treats us, treat us, treats staff, treat staff, treats its, lie to us, lies to us, bullies, bully, bullied, don't listen, doesn't listen, couldn't care less, sacked, fired me, fired half, laid us, cut our, cuts our, knows it, know it"
  ),
  anyOf(`
    as an employee, as an ex employee, as a former employee, as a member of staff, speaking as an employee, employee here, ex employee here, former employee here, staff here, insider here, worst employer, best employer, terrible employer, great employer, toxic workplace, toxic management, hostile workplace, handed in my notice, handed my notice in, quit my job there, first day at work here, proud to work for, my employer, glassdoor, don't work here, do not work here, never work for, zero hour contract, zero hours contract, unpaid overtime, gagging clause, union rep
  `)
].join(" OR ")

const german = [
  near(
    4,
    "ich arbeite, ich arbeitete, habe gearbeitet, hab gearbeitet, arbeite seit, mitarbeiter, mitarbeiterin, angestellter, angestellte, ehemaliger, ehemalige, jahre",
    "bei euch, in eurem, in eurer, bei dieser firma, in dem laden, hier seit, in eurem lager, im callcenter, mitarbeiter hier, mitarbeiter, mitarbeiterin, in der filiale"
  ),
  near(
    5,
    "wir, uns, die belegschaft, belegschaft, kollegen, mitarbeiter",
    "müssen unbezahlt, unbezahlte überstunden, werden gezwungen, werden angewiesen, dürfen nicht, unterbesetzt, unterbezahlt, überlastet, streiken, gekündigt worden"
  ),
  anyOf(
    "schlechtester arbeitgeber, bester arbeitgeber, als arbeitgeber, mein arbeitgeber, kununu, arbeitet nicht hier, habe gekündigt bei, unbezahlte überstunden, toxisches arbeitsklima, betriebsklima, stolz hier zu arbeiten, insider hier"
  )
].join(" OR ")

const spanish = [
  near(
    4,
    "trabajo, trabajé, he trabajado, trabajamos, llevo trabajando, empleado, empleada, ex empleado, extrabajador, extrabajadora, trabajador, trabajadora",
    "aquí, allí, para vosotros, en vuestro, en vuestra, en esta empresa, en el almacén, en su tienda, en la tienda, de la casa, de esta empresa, en el call center"
  ),
  near(
    5,
    "los trabajadores, la plantilla, nos, a los empleados, empleados, compañeros",
    "obligan a, obligan, explotan, no pagan, no nos pagan, horas extra, mal pagados, de huelga, nos tratan, tratan fatal, no nos dejan"
  ),
  anyOf(
    "peor empresa para trabajar, mejor empresa para trabajar, mi empresa, glassdoor, no trabajéis aquí, no trabajen aquí, horas extra sin pagar, mal ambiente laboral, orgulloso de trabajar, orgullosa de trabajar"
  )
].join(" OR ")

const voice = (query: string, language: string) =>
  ({ query, languages: [language], authorKind: "employee", about: ["staff"] }) as const

/** Who says that they work for the organization, or did. */
export const employeeVoices = listeningPack({
  id: "employee-voices",
  title: "Employees who speak of their work",
  claims: ["S4-12", "S4-13"],
  limits:
    "It knows English, German and Spanish, and was not measured. It cannot tell an employee of yours from one of somebody else. Look at themes, not at people, and ask your works council first: the pack `employees` says what is forbidden.",
  queries: {
    en: voice(english, "en"),
    de: voice(german, "de"),
    es: voice(spanish, "es")
  }
})
