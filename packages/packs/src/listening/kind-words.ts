import { anyOf } from "./any-of.ts"
import { near } from "./near.ts"

/** How people praise in English without a word of praise: what somebody did for them, how long it holds, what it did to their day. */
export const kindEnglish: string = [
  near(
    6,
    `lady, guy, man, woman, lad, bloke, chap, girl, driver, courier, barista, waiter, waitress, fitter, plumber, engineer, technician, nurse, vet, agent, rep, team, staff, crew, support, branch, shop, store, volunteers, you lot, you guys, you, who`,
    `gem, star, legend, angel, hero, class act, saint, lifesaver, wonderful, patient, kind, lovely, listened, stayed, stayed late, stayed on, went out of, sorted, restored, patiently, smile, smiled, hug, sweetheart, diamond, treasure, deserves, raise, promotion, pay rise, bonus, medal, knighthood, marry, for free,
     in five minutes, in ten minutes, in minutes, on a sunday, didn't have to, fixed, saved`
  ),
  near(
    5,
    `made, makes, brightened, saved, rescued, restored, cheered`,
    `day, week, weekend, morning, night, year, faith, christmas, birthday, smile, happy, laugh, cry`
  ),
  near(
    6,
    `years, year, winters, summers, months, seasons, decade, washes, miles, km`,
    `still, looks new, look new, going strong, like new, as new, perfect, no complaints, not a scratch, not once, never let, happy, first day, running, zero`
  ),
  near(
    5,
    `didn't expect, did not expect, never expected, never thought, did not think, didn't think, who knew, surprise*, surprisingly, unexpected*, wasn't expecting`,
    `that, this, free, happy, good, be, nice, lovely, better, it`
  ),
  near(
    4,
    `thank*, thanks, cheers, ta, thx, ty, tysm, credit, respect, applause, kiss, shoutout, shout, shout-out`,
    `for, to, you, so much, everyone, team, all, says, goes, lots, bunch, again, due, sorting`
  ),
  anyOf(`
    chuffed, buzzing, made up, over the moon, tickled, smitten, hooked, converted, a convert, sold me, i'm sold, won me over, never going back, not going back, no going back, can't go back, told everyone, told my whole, tell everyone, telling everyone, told all my, asking what we changed, asking where,
    zero downtime, not one fault, not a single fault, hasn't missed, never missed a beat, tearing up, happy tears, crying happy, in tears of, chef's kiss, chefs kiss, good on you, good on ya, nice one, nice touch, good egg, good people, proud of you, love that you, love how you, lovely of you, kind of you, decent of you,
    actually listened, actually helped, actually cared, actually called back, how it should be, that's how you, this is how you, more of this, take a bow, deserves a raise, made me laugh, made me snort, made me smile, so thoughtful, thoughtful, handwritten note, the note in, little note, wee note, fixed for free, free of charge, no questions asked,
    no fuss, without fuss, within the hour, same day, next morning already, ahead of schedule, earlier than, faster than, better than expected, better than i, best i've, best we've, nicest, kindest, softest, comfiest, smoothest, tastiest, friendliest, gift more, buying another, getting another, ordering again, second pair, third pair, fifth pair, repeat customer,
    ten out of, 11/10, 12/10, 100/10, top marks, full marks, absolute unit, unbeatable, unmatched, elite, goat, banging, slaps, lush, yum, divine, heaven, heavenly, bliss, dreamy, magic, magical, witchcraft, sorcery, gem, love mine, loves hers, loves his, loves it, worth every, numbers are great, getting along, working wonders
  `)
].join(" OR ")

/** The same in German. */
export const kindGerman: string = [
  near(
    6,
    `frau, herr, dame, kollegin, kollege, fahrer, monteur, techniker, team, filiale, berater, beraterin, ihr, euch, mitarbeiter, mitarbeiterin, schicht`,
    `schatz, engel, held, goldstück, gold wert, tag gerettet, gerettet, geduldig, herzlich, freundlich, zugehört, geholfen, gleich gelöst, sofort gelöst, extra, sonntags, umsonst, kostenlos, lässt grüßen, sagt danke`
  ),
  near(
    5,
    `danke, dank, dankeschön, merci, gruß, grüße, lob, respekt, hut`,
    `nach, an, euch, für, team, ab, schnelle, nette, tolle, gute, dafür`
  ),
  anyOf(`
    selten so gut, noch nie so gut, wie am ersten tag, wie neu, läuft und läuft, läuft immer noch, keine einzige störung, keine störung, hält und hält, hab gestaunt, hätte ich nicht gedacht, nicht erwartet, positiv überrascht, will nie wieder, nie wieder was anderes, nichts anderes mehr, nie mehr ohne, erzähl ich jedem, allen erzählt,
    so muss das, so geht service, so geht das, mehr davon, starke aktion, gute aktion, schöne idee, klasse aktion, feine sache, da freut man sich, hat mich gefreut, freu mich, glücklich, top, ehrenleute, ehrenmann, sahne, erste sahne, ein gedicht, suchtgefahr, hammer
  `)
].join(" OR ")

/** The same in Spanish. */
export const kindSpanish: string = [
  near(
    6,
    `chica, chico, señora, señor, repartidor, técnico, equipo, oficina, tienda, compañera, personal, gente, quien, os, vosotros`,
    `un sol, un amor, un cielo, un encanto, crack, cracks, ángel, majísim*, paciencia, amable, me lo arregló, me lo solucionó, en cinco minutos, en un momento, gratis, sin pegas, se merece, me salvó, me escuchó`
  ),
  anyOf(`
    como el primer día, como nueva, como nuevo, sigue como, ni un fallo, ni una avería, repito seguro, repetimos, repiten, repetiré, los clientes repiten, no vuelvo a otra, no cambio, ya no quiero otra, no me lo esperaba, quién lo diría, se lo cuento a todo, así sí, así da gusto, da gusto, qué gusto, qué detalle, el detalle de,
    gracias a, gracias por, mil gracias, un diez, chulísim*, chulo, chula, bonito, bonita, de lujo, de cine, una joya, joyita, top, brutal, me flipa, flipando, enganchad*, adict*, me alegró, me alegrasteis, me habéis alegrado
  `)
].join(" OR ")
