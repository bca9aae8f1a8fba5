import { anyOf } from "./any-of.ts"
import { harmEnglish, harmGerman, harmSpanish } from "./harm-and-danger.ts"
import { listeningPack } from "./listening-pack.ts"

/** Words in English that are said when something has gone badly wrong. */
export const crisisEnglish: string = anyOf(`
  boycott*, recall, recalled, recalls, product recall, explod*, explosion*, blew up, caught fire, catch fire,
  catching fire, on fire, burst into flames, went up in flames, in flames, fire at your, smoke from, smoking and,
  sparks, burned down, burnt down, electrocut*, electric shock, injur*, got hurt, was hurt, were hurt, hospitali*,
  in hospital, in the hospital, taken to hospital, rushed to, killed, kills, died, dead, death, deaths, fatal,
  fatalities, casualt*, poison*, contaminat*, food poisoning, toxic, toxin*, asbestos, carcinogen*, salmonella,
  listeria, e coli, botulism, glass in, metal in, plastic in my, maggot*, rat in, mouse in, rodent*, insects in,
  choking hazard, choked on, evacuat*, gas leak, chemical leak, chemical spill, oil spill, spill at, leak at your,
  dumping, pollut*, derail*, building collapse*, roof collapse*, collapsed at, crash site, plane crash, bus crash,
  accident at, data breach*, data leak*, breach of data, breached, leaked, leaking customer, leaked data,
  data has been, data were, data was stolen, hacked, hackers, got hacked, been hacked, hack of, ransomware, malware,
  phishing, cyberattack*, cyber attack*, stolen data, my data is, passwords are, credit card details, customer data,
  personal data exposed, exposed data, database, dark web, lawsuit*, class action, class-action, suing you, sue you,
  will sue, being sued, sued, legal action, my lawyer, our lawyer*, lawyers are, attorney general, prosecutor*,
  court, trial against, police, arrest*, raid, raided, fraud*, embezzl*, brib*, corrupt*, money laundering,
  insider trading, scandal*, cover up, cover-up, covered up, covering up, coverup, whistleblow*, whistle-blow*,
  leaked memo, leaked email*, leaked video, leaked document*, under investigation, investigat*, regulator*, watchdog,
  health inspector*, health department, trading standards, illegal*, criminal*, negligen*, racist, racism, sexist,
  sexism, homophob*, transphob*, antisemit*, islamophob*, discriminat*, harass*, assault*, abuse, abused, abusive,
  bullying, metoo, child labour, child labor, slave labour, slave labor, forced labour, forced labor, sweatshop*,
  animal cruelty, animal abuse, human rights, protest*, picket*, strike, on strike, walkout, walk out, riot*,
  mass layoff*, layoffs, laid off, bankrupt*, insolven*, going under, chapter 11, collapse of, going viral,
  gone viral, went viral, goes viral, is viral, viral video, viral clip, viral post, trending, million views,
  thousand shares, everyone is sharing, all over the news, in the news, on the news, on tv, news crew, press is,
  journalists are, make this public, expose you, exposed, spread the word, please share this, share this so,
  retweet this, outrage*, uproar, backlash, cancelled by, cancel this brand, cancel culture, shame on,
  blood on your hands, petition, unsafe, dangerous, danger to, hazard*, safety risk, serious risk, do not use,
  stop using, stop selling, people could, someone could get, somebody could get, someone will get,
  could have been killed, could have killed, nearly killed, almost killed, life in danger, lives at risk,
  public health, outbreak, bomb, bomb threat, shooting, shooter, gunman, hostage*, terror*, stabbing, kidnap*,
  suicide, deepfake, fake account*, impersonat*
`)

/** Words in German that are said when something has gone badly wrong. */
export const crisisGerman: string = anyOf(`
  boykott*, rückruf*, zurückgerufen, explodier*, explosion*, brennt, brannte, gebrannt, feuer gefangen, in flammen,
  brand in, brand im, großbrand, rauchentwicklung, stromschlag, verletzt*, verletzung*, krankenhaus, notaufnahme,
  getötet, gestorben, tote, toter, tod, todesfall, todesfälle, vergift*, lebensmittelvergiftung, verseucht,
  kontaminier*, giftig, schadstoff*, krebserregend, salmonellen, listerien, glassplitter, metallsplitter,
  plastikteile, maden, mäuse, ratten, evakuier*, gasleck, chemieunfall, störfall, ölpest, umweltverschmutzung,
  unglück, datenleck*, datenpanne*, datenschutzverletzung, daten gestohlen, gestohlene daten, daten im netz, gehackt,
  hackerangriff, hacker, cyberangriff*, ransomware, kundendaten, klage, sammelklage, verklag*, anwalt, anwältin,
  staatsanwalt*, gericht, polizei, razzia, festgenommen, verhaftet, betrugsskandal, betrugsverdacht, bestech*,
  korrupt*, korruption, skandal*, vertusch*, whistleblower, ermittlung*, ermittelt, gesundheitsamt, aufsichtsbehörde,
  verbraucherschutz, illegal*, kriminell*, fahrlässig*, rassis*, sexis*, diskriminier*, belästig*, übergriff*,
  mobbing, kinderarbeit, zwangsarbeit, tierquälerei, menschenrecht*, protest*, streik*, massenentlassung*,
  entlassungen, insolven*, pleite, geht viral, viral, trendet, in den nachrichten, im fernsehen, presse ist,
  shitstorm, petition, gefährlich*, lebensgefahr*, gefahr für, sicherheitsrisiko, warnung vor, bitte teilen, bombe,
  bombendrohung, schüsse, amoklauf, geisel*, terror*, fake-account*, fakeprofil*, deepfake
`)

/** Words in Spanish that are said when something has gone badly wrong. */
export const crisisSpanish: string = anyOf(`
  boicot*, retirada del producto, retiren, retirado del mercado, explot*, explosión, incendi*, ardió, en llamas,
  fuego en, se prendió, echó humo, descarga eléctrica, electrocut*, herid*, lesion*, hospital*, muert*, murió,
  muriero*, falleci*, mortal*, intoxica*, envenena*, contamina*, tóxic*, cancerígen*, salmonel*, listeria,
  cristales en, trozos de metal, gusano*, ratas, ratones, cucaracha*, evacua*, fuga de gas, vertido*, derrame,
  accidente, fuga de datos, filtración, filtrad*, filtraron, robo de datos, datos robados, datos personales, hacke*,
  ciberataque*, ransomware, datos de clientes, demanda, demandar*, demanda colectiva, denuncia*, abogad*, fiscal*,
  fiscalía, juzgado, tribunal, juicio, policía, redada, detenid*, detención, fraude*, soborno*, corrupción, corrupt*,
  escándalo*, encubr*, tapar, investiga*, inspección, sanidad, consumo, ilegal*, negligen*, criminal*, racis*,
  machis*, sexis*, homófob*, homofob*, discrimina*, acoso*, acosad*, agresión, agredi*, abusos, trabajo infantil,
  explotación, esclav*, maltrato animal, derechos humanos, protesta*, huelga*, despidos, despido masivo, quiebra,
  bancarrota, viral, tendencia, en las noticias, en la tele, en televisión, la prensa, difundid, difundan, compartid,
  compartan, petición, recogida de firmas, peligros*, peligro, riesgo para, salud pública, brote, bomba,
  amenaza de bomba, tiroteo, rehén, rehenes, terror*, secuestr*, suplanta*, cuenta falsa, perfil falso
`)

/** Words that are said when something has gone badly wrong. */
export const crisisWords = listeningPack({
  id: "crisis-words",
  title: "Words of a crisis",
  claims: ["S1-17", "S1-18", "S4-12", "S4-14"],
  limits:
    "It knows English, German and Spanish. It finds words, not crises: what makes one is how many write, how fast, and who reads them. For a maker of medicines or an insurer many of these words are everyday.",
  topics: { crisis: "high" },
  queries: {
    en: { query: crisisEnglish, languages: ["en"], topic: "crisis", about: ["crisis"] },
    de: { query: crisisGerman, languages: ["de"], topic: "crisis", about: ["crisis"] },
    es: { query: crisisSpanish, languages: ["es"], topic: "crisis", about: ["crisis"] },
    "harm-en": { query: harmEnglish, languages: ["en"], topic: "crisis", about: ["crisis"] },
    "harm-de": { query: harmGerman, languages: ["de"], topic: "crisis", about: ["crisis"] },
    "harm-es": { query: harmSpanish, languages: ["es"], topic: "crisis", about: ["crisis"] }
  }
})
