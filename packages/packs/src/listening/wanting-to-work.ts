import { anyOf } from "./any-of.ts"
import { near } from "./near.ts"

/** How people ask for work in English without the words of the trade. */
export const workEnglish: string = [
  near(
    6,
    `warehouse, barista, driver, drivers, cashier, nurse, nurses, analyst, engineer, engineers, developer, designer, chef, waiter, cleaner, technician, junior, senior, night shift, weekend, weekends, part time, full time, summer, saturday, apprentice*, intern, interns, trainee, graduate, grad, role, roles, vacancy, vacancies, position, positions, opening, openings, placement, shift, season, christmas temps, temps`,
    `take on, taking on, do you take, take people, need anyone, need anybody, need people, looking for, hiring, hire, hires, apply, applied, put in for, age limit, experience, no experience, still going, still open, still free, filled, pay, paid, salary, wage, hours, from home, remote, look for in, heard nothing, heard back, application, interview*, second chat, closing date, qualif*, start, sponsor*`
  ),
  near(
    5,
    `years, yrs, year`,
    `in logistics, in retail, in sales, in hospitality, in marketing, in finance, of react, of java, of python, of sql, of experience, experience, as a chef, as a nurse, as a driver, relocat*, open to, looking for`
  ),
  near(
    6,
    `my daughter, my son, my kid, my nephew, my niece, i, we, student, students, pupil*, school leaver`,
    `work experience, two weeks with, a week with, shadow, internship, placement, apprenticeship, work for you, work with you, work there, work somewhere like, work at yours, work here, join you, join the team, send my details, send my stuff, my details to, on the books, change of scene, finish school, get back to people, after the chat`
  ),
  anyOf(`
    you folks need anyone, you guys need anyone, you lot need anyone, need an extra pair, any jobs, any work going, any shifts going, got any jobs, got any work, on the ad before or after tax, before or after tax, can it be done from home, wfh, hybrid, open to relocating, open to relocation, who runs hiring, runs hiring, hiring for, who does the hiring,
    where do i apply, how do i apply, can i apply, apply online, submitted everything, did you get my application, still considering, ghosted after, dream job, dream company, would love to work, would love to join, want to work, hire me, give me a job, give me a chance, make room for
  `)
].join(" OR ")

/** The same in German. */
export const workGerman: string = [
  near(
    6,
    `lager, verkauf, kasse, küche, service, büro, fahrer, fahrerin, pflege, montage, schicht, nachtschicht, wochenende, herbst, sommer, ferien, schüler, studenten, student, studentin, abi, quereinsteiger, leute, aushilfe*`,
    `sucht, suchen, sucht ihr, nehmt, nehmt ihr, stellt, einstellt, braucht, braucht ihr, anfangen, fang, arbeiten, reinschnuppern, reinschauen, schnuppern, praktikum, bewerb*, melden, lohn, gehalt, stunden`
  ),
  anyOf(`
    braucht ihr noch, braucht ihr jemanden, habt ihr noch was frei, habt ihr arbeit, bei euch anfangen, bei ihnen anfangen, bei euch schaffen, mich vorstellen, stelle noch, noch frei, stelle frei, unterlagen geschickt, unterlagen schicken, meine unterlagen, wohin mit meinen unterlagen, quer einsteigen, was zahlt ihr, was verdient man, probearbeiten, zum reinschnuppern
  `)
].join(" OR ")

/** The same in Spanish. */
export const workSpanish: string = [
  near(
    6,
    `gente, personal, campaña, almacén, tienda, camarer*, conductor*, repartidor*, dependient*, enfermer*, ingenier*, verano, navidad, noche, turno, fines de semana, estudiante*, puesto, sin experiencia`,
    `cogéis, cogen, buscáis, buscan, necesitáis, necesitan, contrat*, apunt*, echar, entrar, empezar, pagan, pagáis, sueldo, currar, trabajar`
  ),
  anyOf(`
    currar con vosotros, currar ahí, curro, trabajar con vosotros, os mando lo mío, mando mis datos, dejar mis datos, echar el currículum, cómo entro, cómo se entra a trabajar, necesitáis a alguien, buscáis a alguien, busco curro, abierta la selección, sigue abierta
  `)
].join(" OR ")
