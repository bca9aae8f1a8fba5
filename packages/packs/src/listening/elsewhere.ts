import { anyOf } from "./any-of.ts"
import { near } from "./near.ts"
import { either } from "./stage-words.ts"
import { workEnglish, workGerman, workSpanish } from "./wanting-to-work.ts"

/** What people pass the time with in English, and grumble about though nobody sells it: the weather, the traffic, a match, a series, the neighbors. */
export const idleEnglish: string = either(
  near(
    4,
    "weather, rain, snow, wind, heat, sun, traffic, ring road, motorway, referee, ref, goalkeeper, striker, penalty, season, episode, finale, landlord, boss, ex, neighbour, neighbor, cat, dog, roommate, flatmate, monday, mondays, government, minister, election, politics, exam, exams, homework, school run, allotment, garden",
    "awful, terrible, nightmare, blind, robbed, again, finished, ugh, worst, broken heart, cried, judges, funny, insane, hate, killing, cruel, never ends, survived, miserable, late, raised, fixed, loud, swamp, grim, brutal, over, sick of, tired of"
  ),
  anyOf(`
    adulting, life is, side effect of, side effects of, who approved this, my horoscope, mercury retrograde, lost my keys, woke up, my brain, my knees, getting old, being an adult, dating, first date, tinder, steve jobs, new year's resolution, laundry day, mother in law, parents evening, penalty shootout, offside, world cup, champions league, spoiler*, binge*, plot twist
  `)
)

/** Who neither buys nor uses, in English: who writes for the press, holds shares, looks for work, sells something, or passes the time. */
export const elsewhereEnglish: string = either(
  workEnglish,
  idleEnglish,
  anyOf(`
    congratulations on, congrats on, award for, well deserved, trade fair, invite you, invitation, would like to invite, open house, honoured if, honored if, speak at, give a talk, panel, strike, on strike, redundancies, layoffs, laid off, works council, river, fumes, noise from your plant, your lorries, your trucks, your depot, your plant, your factory, fire brigade, blue lights, smoke coming, evacuat*, data leak, hackers, click here, click the link, limited spots, crypto,
    preparing an article, preparing a piece, article on, article about, an article, cover health, i cover, regional daily, daily paper, trade magazine, our programme, our show, on camera, film crew, half year report, for us owners, small position, the market, order book, results, shareholding, proxy, my last day, night shift, bosses, former apprentice*, apprentices, open day, school fair, still need people, need people, need volunteers, any vacancies, barista for, years as a, years in, talk to the pupils, at the congress, the speaker, will be suspended, confirm your details, verify your account, earn while, earn money, signals group, free places left, power cut, board games, pop star,
    journalist*, reporter*, correspondent*, columnist*, newsroom, news desk, our editor, my editor, editor at, our readers, our listeners, our viewers, podcast, press office, press enquir*, press contact, press queries, for comment, comment from, like to comment, statement by, a statement, spokesperson, spokesman, your side, on the record, on deadline, before print, before we publish, going to print, interview, interviews, documentary, fact check*, writing a piece, writing a story, writing an article, working on a piece, working on a story, health desk, tomorrow's paper, radio, gazette, weekly, herald, tribune,
    shareholder*, stockholder*, investor*, dividend*, ex dividend, buyback*, share price, shares, stock price, the stock, your stock, stake, stakes, earnings, guidance, gross margin, margins, ebitda, capex, agm, annual report, quarterly, half year, q1, q2, q3, q4, valuation, multiple, analyst*, downgrade*, downgrading, price target, ipo, long term hold, the dip, patent cliff, pipeline, balance sheet, acquisition, merger, equity, bagholder*, portfolio, voting no,
    cv, resume, résumé, hiring, hire me, vacanc*, internship*, intern, interns, apprentice*, traineeship*, trainee*, placement, job, jobs, apply for, applied for, application form, recruit*, career*, any openings, openings for, open position*, open role*, position at, position in, working for, work for you, work with you, join your team, joining your team, volunteer, volunteering, visa*, day shifts, night shifts, anything going at, cover letter, salary range, link in bio, proud to announce,
    good morning, morning all, good night, happy birthday, happy monday, happy friday, happy new year, merry christmas, the match, the game tonight, goal in, the movie, this movie, this show, this song, the song, episode, season finale, thread, my ex, my cat, my boss, bitly, bit.ly, followers, dm me, from home, whatsapp, investment plan, giveaway, congrats you've, gift card now, crypto, keynote, sponsor, sponsorship, partnership with, collab, collaboration, influencer*,
    conference, congress, webinar for, charity run, podcast, library, pineapple, boycott, tribunal, protest, petition, your ads, your advert, your advertising, new advert, your commercial, that advert, billboard, idea for you, you should put, you should open, suggestion for you, window display, as a neighbour, local residents, pollution, carbon footprint, your ceo, the ceo, your board, scam going, phishing, unconfirmed reports, hack leaked, data breach, records leaked, i know where you live, watch out for
`)
)

/** The same in German. */
export const idleGerman: string = either(
  near(
    4,
    "wetter, regen, schnee, hitze, stau, verkehr, schiri, schiedsrichter, elfmeter, staffel, serie, vermieter, chef, ex, nachbar, nachbarn, katze, hund, mitbewohner, montag, regierung, wahl, prüfung, hausaufgaben",
    "schlimm, furchtbar, mies, blind, wieder, schon wieder, davonlaufen, nervt, laut, beschwert, grauenhaft, zum kotzen, katastrophe, fertig, verloren, müde, hasse"
  ),
  anyOf(
    "lach mich, lache mich, schlapp gelacht, totgelacht, mein horoskop, schlüssel verloren, erwachsen sein, schwiegermutter, elternabend, nebenwirkung von, nebenwirkungen von, wm, bundesliga"
  )
)

/** The same in German. */
export const elsewhereGerman: string = either(
  workGerman,
  idleGerman,
  anyOf(`
    glückwunsch zum, gratulation, auszeichnung, messe, vortrag, einladung, laden sie, laden euch, einladen, schulfest, tag der offenen tür, festrede, streik, entlassungen, tarifvertrag, betriebsrat, fluss, abgase, eure lkw, ihre lkw, euer werk, ihr werk, eure fabrik, radweg, gehweg, feuerwehr, blaulicht, rauch über, evakuier*, datenleck, hacker*, gehackt, spendensammler, am bahnhof, im spot, das lied, klick hier, link in, verdiene, kostenlos gewinnen, im netz, wetter, fußball, urlaubsfoto*,
    journalist*, reporter*, redaktion, redakteur*, pressestelle, presseanfrage*, pressesprecher*, stellungnahme, interview, recherche, recherchiere*, zeitung, artikel über, beitrag über, unsere leser*, redaktionsschluss, vor die kamera, aktie, aktien, aktionär*, anleger*, dividende*, quartalszahlen, geschäftsjahr*, geschäftsbericht, hauptversammlung, börse, börsengang, marge, margen, kursziel, prognose, bilanz, depot, nachgekauft, nachgelegt,
    bewerb*, beworben, lebenslauf, praktikum, praktika, ausbildung, azubi*, bildet ihr, lehrstelle, stelle als, freie stelle*, offene stelle*, stellenanzeige*, jobs, job, karriere, quereinsteiger*, werkstudent*, vorstellungsgespräch, arbeitgeber, stellt ihr ein, sucht ihr noch, ehrenamt*, mithelfen,
    guten morgen, gute nacht, frohe weihnachten, frohes neues, alles gute zum geburtstag, das spiel, das tor, der film, die serie, folge, staffel, mein chef, meine katze, von zu hause, schreib mir, follower, gewinnspiel, gewonnen, kooperation, sponsor*, kongress, podcast, bibliothek, boykott*, petition, eure werbung, ihre werbung, der werbespot, werbung für, werbung mit, stellt doch, anwohner, nachbarschaft, betrugsmasche, phishing
`)
)

/** The same in Spanish. */
export const idleSpanish: string = either(
  near(
    4,
    "tiempo, lluvia, calor, frío, nieve, tráfico, atasco, árbitro, penalti, temporada, serie, casero, jefe, ex, vecino, vecina, gato, perro, lunes, gobierno, elecciones, examen, exámenes, deberes",
    "horrible, fatal, ciego, robado, otra vez, pereza, odio, insoportable, asco, ruido, pesadilla, terrible, suspendido, harto, harta, vaya"
  ),
  anyOf(
    "me muero de risa, me parto, me meo de risa, mi horóscopo, he perdido las llaves, ser adulto, mi suegra, efectos secundarios de la, efectos secundarios del, champions, mundial"
  )
)

/** The same in Spanish. */
export const elsewhereSpanish: string = either(
  workSpanish,
  idleSpanish,
  anyOf(`
    enhorabuena por el premio, premio, feria, invitación, invitaros, invitarles, jornada de puertas abiertas, charla, ponencia, huelga, despidos, convenio, comité de empresa, río, humo, vuestros camiones, sus camiones, vuestra planta, su planta, vuestra fábrica, carril bici, bomberos, evacu*, fuga de datos, hackers, hackeado, captadores, la canción, haz clic, pincha aquí, gana dinero, el tiempo que hace, fútbol,
    periodista*, redacción, redactor*, reportaje, corresponsal, gabinete de prensa, nota de prensa, declaración, declaraciones, portavoz, entrevista, entrevistar, artículo sobre, para un artículo, nuestros lectores, acción cae, la acción, las acciones, acciones, accionista*, inversor*, dividendo*, resultados, ejercicio, bolsa, junta de accionistas, márgenes, previsiones, analista*, cartera,
    currículum, curriculum, cv, prácticas, beca, becari*, empleo, oferta de trabajo, vacante*, plazas de, puesto de, candidatur*, proceso de selección, recursos humanos, trabajar con vosotros, trabajar en, cogéis a gente, contratáis, voluntari*, sin experiencia,
    buenos días a todos, buenas noches, feliz navidad, feliz cumpleaños, el partido, el gol, ese gol, la película, la serie, el capítulo, mi jefe, mi gato, desde casa, escríbeme, seguidores, sorteo, colaboración, patrocin*, congreso, pódcast, podcast, biblioteca, boicot, vuestro anuncio, su anuncio, ese anuncio, un anuncio, el anuncio, poned un, vecinos del barrio, estafa circulando, phishing
`)
)
