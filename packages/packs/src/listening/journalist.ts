import { anyOf } from "./any-of.ts"
import { listeningPack } from "./listening-pack.ts"
import { near } from "./near.ts"

const authors = anyOf(`
  i'm a journalist, i am a journalist, i'm a reporter, i am a reporter, i'm a freelance journalist,
  freelance journalist, freelance writer for, freelance reporter, journalist at, journalist with, journalist for,
  journalist from, journalist here, journalist working, journalist writing, reporter at, reporter with, reporter for,
  reporter from, reporter here, reporting for, correspondent for, correspondent at, correspondent with, staff writer,
  senior writer, columnist, i write for, writing for the, we're writing, we are writing about, i'm writing a,
  i am writing a, i'm writing an, i am writing an, i'm writing about, i'm working on a story, i'm working on a piece,
  i'm working on an article, i'm working on a feature, i am working on a story, i am working on a piece,
  i am working on an article, working on a story, working on a piece, working on an article, working on a report,
  working on a feature, working on a segment, working on a documentary, writing a story, writing a piece,
  writing an article, writing a feature, researching a story, researching an article, researching a piece, story i'm,
  story we're, our story, story about your, story on your, story about how, article about your, article on your,
  piece on your, piece about your, feature on, feature about, covering the story, covering this, we're covering,
  our newsroom, newsroom, news desk, newsdesk, our readers, our listeners, our viewers, our audience, our outlet,
  our magazine, our newspaper, our paper, our show, our programme, our editor, my editor, producer at, producer for,
  producer with, producer on, tv producer, radio producer, documentary, podcast host, host of the, guest on our,
  press enquir*, press inquir*, press query, press request, press office, press contact, press officer, press team,
  press department, press kit, press pass, press accreditation, media enquir*, media inquir*, media query,
  media request, media contact, media relations, media team, media kit, media outlet, for comment,
  request for comment, a comment from, comment from your, comment on the allegations, comment on reports,
  comment on this story, comment on a story, comment by, provide a comment, give a comment, offer a comment,
  care to comment, like to comment, official comment, official statement, a statement from, statement from your,
  provide a statement, statement on the, on the record, off the record, on background, on deadline, my deadline,
  our deadline, deadline is, deadline today, before we publish, before publication, before publishing, we publish,
  we are publishing, we're publishing, going to print, goes to print, going live with, will run, airing, goes on air,
  on air, go to air, broadcast, spokesperson, spokesman, spokeswoman, interview your, interview with your,
  interview with the ceo, an interview with, interview request, request an interview, quote from your, quote you,
  quoted, attributed to, fact check*, fact-check*, right of reply, confirm or deny, freedom of information, foia,
  allegation*, documents seen by, sources tell, sources say, embargo*, press release, bbc, reuters, bloomberg, cnn,
  the guardian, new york times, financial times, wall street journal, associated press, afp, ich bin journalist,
  ich bin journalistin, als journalist, als journalistin, journalist bei, journalistin bei, freie journalistin,
  freier journalist, redakteur*, redaktion, reporter*, presseanfrage*, pressestelle, pressekontakt, pressesprecher*,
  presseabteilung, medienanfrage, pressemitteilung, stellungnahme, statement zu, interviewanfrage, interview mit,
  ich recherchiere, wir recherchieren, recherche zu, recherchiere, schreibe einen artikel, schreibe einen beitrag,
  arbeite an einem artikel, arbeite an einem beitrag, beitrag über, artikel über, berichten über, redaktionsschluss,
  veröffentlichen wir, unsere leser*, unsere zuschauer*, unsere hörer*, zeitung, tageszeitung, magazin, der spiegel schreibt, beim spiegel, vom spiegel, tagesschau, zdf,
  ard, soy periodista, periodista de, periodista del, periodista en, como periodista, periodista freelance,
  redactor*, redacción, corresponsal, gabinete de prensa, departamento de prensa, oficina de prensa,
  contacto de prensa, consulta de prensa, solicitud de prensa, jefe de prensa, nota de prensa, declaraciones,
  una declaración, hacer declaraciones, portavoz, entrevista con, entrevistar a, solicitar una entrevista,
  estoy escribiendo un, estoy preparando un, preparando un reportaje, un reportaje, un artículo sobre,
  para un artículo, nuestros lectores, nuestra audiencia, nuestros oyentes, cierre de edición, antes de publicar,
  publicaremos, derecho de réplica, diario el país, diario el mundo, de el mundo, rtve, agencia efe
`)

/** How they put it who do not say that they are journalists. */
const atWork = [
  near(
    4,
    "doing a, putting together, preparing a, working on, drehen, preparamos, preparando",
    "segment, piece, feature, article, episode, supplement, documentary, beitrag, artikel, reportage, programa, reportaje, artículo"
  ),
  near(
    9,
    "have told us, told us, spoken to, sources, uns liegen, uns sagten, nos cuentan, nos han contado",
    "your side, comment, stellungnahme, vuestra versión, su versión"
  ),
  anyOf(`
    your side by, your side of the, right contact for, someone on camera, somebody on camera, vor die kamera, vor der kamera, ante la cámara
  `)
].join(" OR ")

/** How those speak of themselves who write or film for followers of their own, in English, German and Spanish. */
const ownFollowers = {
  blogger: [
    near(
      3,
      "i'm, i am, i run, i write, as a, ich bin, ich schreibe, ich betreibe, soy, escribo, tengo",
      "blogger, bloggerin, bloguero, bloguera, food blog, travel blog, tech blog, mommy blog, blog about, blog for, my blog, a blog, einen blog, meinen blog, un blog, mi blog"
    ),
    anyOf("blogger here, blogger at, i blog, on my blog, auf meinem blog, in meinem blog, en mi blog")
  ].join(" OR "),
  influencer: [
    near(
      3,
      "i'm, i am, as an, i have, we have, my, ich bin, ich habe, meine, soy, tengo, mis",
      "influencer, influencerin, content creator, creator with, youtuber, tiktoker, instagrammer, streamer, creadora de contenido, creador de contenido, 10k followers, 20k followers, 30k followers, 40k followers, 50k followers, 80k followers, 100k followers, 200k followers, k followers, 000 followers, 000 follower, 000 seguidores, mil seguidores"
    ),
    anyOf(
      "influencer here, creator here, my followers would, my subscribers, my audience of, meine follower, meine community, meine abonnenten, mis seguidores"
    )
  ].join(" OR ")
} as const

/** What journalists say who want something of the organization. */
export const journalist = listeningPack({
  id: "journalist",
  title: "Journalists",
  claims: ["S3-12"],
  limits:
    "It knows English, German and Spanish. It finds journalists, bloggers and influencers who say so or ask as such; whoever only reads along is known by their profile, which the sender's `author` says.",
  topics: { press: "medium" },
  queries: {
    author: { query: authors, authorKind: "journalist", topic: "press" },
    "at-work": { query: atWork, authorKind: "journalist", topic: "press" },
    blogger: { query: ownFollowers.blogger, authorKind: "blogger" },
    influencer: { query: ownFollowers.influencer, authorKind: "influencer" }
  }
})
