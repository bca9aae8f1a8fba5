import { anyOf } from "./any-of.ts"
import { listeningPack } from "./listening-pack.ts"
import { workEnglish, workGerman, workSpanish } from "./wanting-to-work.ts"

const english = anyOf(`
  job opening*, job vacanc*, job offer*, job posting*, job post, job ad, job advert*, job application*, job listing*,
  job description, job opportunit*, job fair, job interview, job at your, job with you, job in your, jobs at,
  jobs in, jobs for, any jobs, a job at, a job with, looking for a job, looking for work, new job, dream job,
  apply for a job, vacanc*, hiring, do you hire, hire me, career*, careers page, internship*, intern, interns,
  interning, apprentice*, traineeship*, trainee*, graduate program*, graduate scheme*, grad scheme, graduate role*,
  graduate position*, work experience placement, placement year, working student, summer job, part time job,
  part-time job, student job, entry level, entry-level, open position*, open role*, opening for, openings for,
  open to applications, positions available, position available, position as, position in your, role in your,
  role at your, role you posted, the role of, the position of, apply for the, apply for a, apply to work,
  apply to your, applied for, applied to, i applied, my application for the, my application status,
  status of my application, sent my application, submitted my application, unsolicited application,
  speculative application, my cv, a cv, send my cv, your cv, my resume, my résumé, send my resume, cover letter,
  my portfolio, recruiter*, recruiting, recruitment, talent acquisition, talent team, hr team, hr department,
  human resources, interview with your, interview process, interview next, interviewed with, interviewed at,
  second interview, working for you, work for you, work at your, working at, work with your team,
  work for your company, join your team, joining your team, join your company, part of your team,
  what's it like to work, what is it like to work, remote position*, remote role*, remote job*, visa sponsorship,
  sponsor visas, relocation package, starting salary, salary range, salary for, notice period, onboarding next,
  referral bonus, #hiring, #careers, #jobs, #opentowork, #jobsearch, #internship
`)

const exceptEnglish = anyOf(`
  steve jobs, jobsworth, nose job, paint job, botched job
`)

const german = anyOf(`
  stellenanzeige*, stellenangebot*, stellenausschreibung*, stelle als, stelle in, stelle bei, die stelle,
  eine stelle, offene stelle*, freie stelle*, jobs bei, jobs in, job bei, job als, job in eurem, nebenjob,
  studentenjob, ferienjob, minijob, jobangebot*, jobmesse, karriere*, bewerb*, beworben, lebenslauf, anschreiben,
  initiativbewerbung, vorstellungsgespräch*, bewerbungsgespräch*, praktikum, praktika, praktikumsplatz, praktikant*,
  ausbildung, ausbildungsplatz, ausbildungsplätze, azubi*, lehrstelle, duales studium, trainee*, traineeprogramm,
  werkstudent*, berufseinstieg, berufseinsteiger*, quereinsteiger*, quereinstieg, personalabteilung, recruiter*,
  recruiting, stellt ihr, stellen sie ein, einstellen, sucht ihr noch, suchen sie noch, mitarbeiter gesucht,
  bei euch arbeiten, bei ihnen arbeiten, für euch arbeiten, für sie arbeiten, arbeiten bei, arbeitgeber,
  teil eures teams, euer team verstärken, einstiegsgehalt, gehalt für, gehaltsvorstellung, homeoffice stelle,
  vollzeitstelle, teilzeitstelle, festanstellung
`)

const spanish = anyOf(`
  oferta* de empleo, oferta* de trabajo, empleo, empleos, trabajar con vosotros, trabajar con ustedes, trabajar para,
  trabajar en vuestr*, trabajar en su, trabajar en la empresa, trabajar ahí, trabajar allí, busco trabajo,
  buscando trabajo, puesto de, puesto vacante, el puesto, vacante*, plazas vacantes, mi cv, mi currículum,
  currículum, curriculum, enviar mi currículum, mandar mi currículum, carta de presentación, prácticas,
  hacer prácticas, becari*, beca de, pasantía*, pasante, practicante, formación profesional, aprendiz, candidatura*,
  candidat*, postular*, postulé, postulación, aplicar al, apliqué, me presenté, solicitud de empleo,
  entrevista de trabajo, proceso de selección, seleccionador*, recursos humanos, contratáis, están contratando,
  contratando, reclutad*, reclutamiento, unirme a vuestr*, unirme a su, formar parte de vuestr*,
  formar parte de su equipo, formar parte del equipo, salario, sueldo, jornada completa, media jornada,
  primer empleo, recién graduad*, recién licenciad*
`)

/** What people say who want to work for the organization. */
export const recruiting = listeningPack({
  id: "recruiting",
  title: "Applicants",
  claims: ["S1-09", "S4-02"],
  limits:
    "It knows English, German and Spanish. Staff who speak of their work are found too where they use the words of applicants.",
  topics: { jobs: "low" },
  queries: {
    en: {
      query: `(${english}) AND NOT (${exceptEnglish})`,
      languages: ["en"],
      topic: "jobs",
      intent: "application",
      about: ["recruiting"]
    },
    de: { query: german, languages: ["de"], topic: "jobs", intent: "application", about: ["recruiting"] },
    es: { query: spanish, languages: ["es"], topic: "jobs", intent: "application", about: ["recruiting"] },
    "work-en": { query: workEnglish, languages: ["en"], topic: "jobs", intent: "application", about: ["recruiting"] },
    "work-de": { query: workGerman, languages: ["de"], topic: "jobs", intent: "application", about: ["recruiting"] },
    "work-es": { query: workSpanish, languages: ["es"], topic: "jobs", intent: "application", about: ["recruiting"] }
  }
})
