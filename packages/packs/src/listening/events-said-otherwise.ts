import { anyOf } from "./any-of.ts"
import { near } from "./near.ts"

/**
 * What else tells in English of an event where a medicine is named: pictures for what it is like, changes noticed by others, use
 * that went wrong, and no change where one was hoped for.
 */
export const otherwiseEnglish: string = [
  near(
    8,
    `jelly, lead, concrete, cotton wool, wool, fire, fog, balloon*, beach, lobster, tomato, zombie, ghost, truck, bus, train, wall, sandpaper, paper, mustard, cola, coins, metal, needles, pins, knots, drum, washing machine, rollercoaster, boat, ship, drunk, hangover, grave, death, ants, electric, bricks, stone, stones, ice, crisps, lizard, snake, leather, chipmunk, elephant*, potato*, sumo, panda, robot`,
    `like, as, as if, in, of, feel*, felt, look*, legs, head, face, skin, hands, feet, arms, mouth, tongue, stomach, eyes, brain, hit by, turned, went, colour, color, taste*, from`
  ),
  near(
    5,
    `didn't, doesn't, don't, didnt, doesnt, dont, not, can't, cant, couldn't, won't, no longer, barely, hardly, stopped, never, no, zero, without`,
    `know*, remember*, recogni*, recall, recogn*, himself, herself, myself, wink, sleep, get up, get out, lift, hold, grip, stand, keep down, finish, budge*, shift*, change*, move*, improv*, drop*, noticing, notice*, any different, closer, day it was, name, follow, focus, think, speak, talk, laugh, care, want, fancy, enjoy, feel, hear, see, read, swallow, drive, work, wee, poo, go`
  ),
  near(
    5,
    `husband, wife, dad, mum, mom, father, mother, nan, gran, granny, grandma, grandad, grandpa, uncle, aunt, brother, sister, son, daughter, baby, toddler, kid, neighbour, neighbor, partner, girlfriend, boyfriend, patient, patients, resident, residents, dog, cat, he, she`,
    `sideways, bed, ward, floor, fell, fall, falls, fallen, tripped, stumbled, slurr*, rambling, babbling, staring, not himself, not herself, different person, shadow, quiet, snapped, scare, scared, white as, grey, gray, yellow, blue, shaking, screaming, wander*, forgets, keeps forgetting, lick, licked, chewed, swallowed, got hold, got the lid, mouthful`
  ),
  near(
    6,
    `baby, pregnant, expecting, test, line, scan, due, trimester, weeks, months, breast*, nursing, feeding, bump, period`,
    `found out, whole time, been on, still on, still taking, was taking, taking, took, late, missed, positive, whilst, while, along`
  ),
  near(
    5,
    `someone else's, somebody else's, wrong, twice, double, two, three, four, again, another, extra, instead, expired, old, half, whole, handful, neighbour's, husband's, wife's, mum's, friend's, dog's`,
    `strength, dose, tablet*, pill*, box, bottle, took, taken, gave, given, chemist, pharmac*, forgot, mistake, day, days, week, mg, ml, patch, tube, spoon*`
  ),
  near(
    5,
    `spots, rash, lumps, bumps, welts, patches, cheeks, skin, eyelid*, eye, lips, tongue, ankle*, calves, calf, fingers, toes, legs, hair, nails, gums, wee, pee, poo, stool, urine, heart, chest, belly, tummy, head, temples, jaw, knees, hips, shoulders`,
    `closed, shut, gone, falling, out in, in handfuls, clumps, cracked, split, bleeding, red, purple, blue, yellow, white, colour, color, hot, cold, dead, heavy, burning, throbbing, pounding, racing, skipping, cramp*, locked, twitch*, tight, stings, sting, peel*, tears, thin*, thick, swollen, big, bigger, huge, exactly where, same, still there, came back, worse`
  ),
  near(
    2,
    "made, makes, making, gave, gives, giving, left, leaves, leaving, turned, turns, sent, knocked, put, got, having, has, had",
    "me, him, her, us, them, my mum, my dad, my nan, my wife, my husband, my son, my daughter, my father, my mother, my patient, the patient, the dog, the cat, my partner, my gran, my skin, my stomach, my head"
  ),
  near(
    4,
    "hasn't, hasnt, isn't, isnt, doesn't, doesnt, not, no, never, nothing, zero, barely, hardly, without, didn't, didnt, haven't",
    "changed, change, moved, shifted, improvement, improved, effect, effects, difference, budged, lower, lowered, better, relief, relieved, cleared, clearing, gone, helped, helping, touch, touching, working, worked, feel any, doing anything, doing a thing"
  ),
  near(
    4,
    "box, pack, packet, blister, pills, tablets, tube, foil, hologram, batch",
    "different, fake, fakes, blurry, odd, weird, print, smells, smelled, colour, color, legit, genuine, online, website, market, misspelt, misspelled, no hologram, bought off, half the price"
  ),
  anyOf(`
    sod all, naff all, bugger all, jack all, diddly, squat for, does zilch, did zilch, zip for me, while pregnant, when i was pregnant, whilst pregnant, weeks pregnant, months pregnant, weeks gone, breast milk, my milk, by accident, accidentally, by mistake, mixed up, mix up, swapped, muddled, got confused, thought they were, at once, in one go, the lot, whole strip, for the buzz, for a buzz, for kicks, to get high, to lose weight, at the gym, bodybuilding, sell them, selling them, crush*, snort*, splashed, spilled, spilt, inhaled, handling it, without gloves, in the lab, knackered, rough, hungover, off colour, peaky, wobbly, jittery, shaky, wired, zonked, spacey, out of sorts, lousy, grim, hellish, hell,
    misery, miserable, suffering, suffered, symptom*, flare*, reacts, tolerate, agree with, bathroom, slept a wink, sleeping, wide awake, sweats, sweating, soaked, itching, scratching, limping, stairs, bedridden, sofa, can't function, cannot function, can't concentrate, brain, forgetting, personality, moody, rage, snapping, tearful, losing hair, hair coming, weight, kilos, bloated, peeling, raw, stinging, burning, blister*, lobster, tomato,
    on a burn, on an open, on broken skin, in my eye, in his eye, in her eye, even what it's for, what it's for, not what it's for, nap standing, falling asleep, fell asleep, dozed, can't stay awake, up all night, woke up on, woke up at, woke up in, pull over, room going round, room was spinning, going round, off my feet, legs gave, legs went, gave way, keel*, toppled, black spots, stars,
    one flight, flight of stairs, out of breath, puffed, the runs, the trots, toilet, keep anything down, off my food, off his food, off her food, cry at, crying at, in tears, snappy, short fuse, not me, not myself, weird dreams, dark thoughts, hearing things, seeing things, on the ward, nights on the ward, kept in, kept overnight, overnight, ambulance, blue lights, drip, stitches, scan, tests, bloods, ck, alt, ast, creatinine,
    potassium, levels, times normal, through the roof, off the charts, coincidence, related, connected, to blame, the culprit, only change, only new thing, only thing that changed, nothing else changed, could it be, can that be, could this be, is it ok that, is it okay that, is that normal, anyone else, just me, or is it me, are done, had enough of, came off, coming off, come off, quit, ditched, gave up on, threw the rest, binned the rest,
    not so clever, not worth it, exactly where they were, no better, no different, same as before, might as well, sugar pills, water, smarties, nothing at all, does nothing, did nothing, didn't budge, stronger one, doubled it, halved it, skipped, ran out, without it, cold turkey, mixed, on top of, along with, together with, alcohol, beers, glass of, wine, prosecco, a joint, weed
  `)
].join(" OR ")

/** The same in German. */
export const otherwiseGerman: string = [
  near(
    7,
    `blei, watte, pudding, feuer, nebel, ballon*, hummer, krebs, tomate, streuselkuchen, zombie, geist, zug, wand, schmirgelpapier, papier, nadeln, ameisen, strom, karussell, schiff, betrunken, kater, beton, stein, eis, elefant*, pergament, leder, roboter`,
    `wie, als, aus, sehe, sieht, fühl*, beine, kopf, gesicht, haut, hände, füße, arme, mund, zunge, magen, augen, im, gegen`
  ),
  near(
    6,
    `nicht, kaum, nie, nix, nichts, kein, keine, keinen, gar, null, nur noch, ohne`,
    `treppe, hoch, aufstehen, laufen, gehen, halten, greifen, schlafen, schlaf, essen, trinken, merken, erinnern, erkennt, weiß, sprechen, denken, konzentrieren, wirkt, wirkung, bringt, gebracht, hilft, geholfen, besser, werte, gesenkt, verändert, lust, appetit, antrieb, kraft, auge, luft`
  ),
  near(
    4,
    "macht, machte, gibt, gab, bekommt, bekam, bekomme, hat, hatte, hab, habe, kriegt, kriege, wird, wurde, ist, war, ging, geht",
    "mich, mir, ihm, ihr, mama, papa, oma, opa, mutter, vater, frau, mann, sohn, tochter, baby, patient, patientin, hund, katze, seitdem, plötzlich, ständig, dauernd"
  ),
  anyOf(`
    wie ausgewechselt, vergisst alles, vergesslich, umgekippt, kippt um, kippte um, zusammengeklappt, zusammengesackt, hingefallen, gestürzt, sturz, umgefallen, weggeätzt, verätzt, pellt sich, schält sich, geschwollen, dick, aufgedunsen, angeschwollen, pusteln, pickel, quaddeln, flecken, rot, knallrot, feuerrot, brennt, juckt, zwickt, kribbelt, taub, eingeschlafen, krämpfe, wadenkrampf*,
    übel, schlecht, kotz*, spuck*, erbroch*, durchfall, klo, schwindlig, dreht sich, schwarz vor augen, herzrasen, herzstolpern, stolpert, rast, luft, atem, außer puste, notaufnahme, notarzt, krankenwagen, tropf, station, intensiv, zufall, kann das sein, kann das davon, kommt das davon, liegt das an, hängt das, nur mir, geht es euch, doppelt genommen, doppelt, zweimal genommen, vergessen, verwechselt, falsche packung,
    falsche dosis, falsche stärke, überdosis, zu viel, monat, schwanger*, stille, stillen, ssw, werte wie vorher, wie vorher, gar nix, bringt nix, null wirkung, placebo, abgesetzt, setze ab, weggelassen, aufgehört, nie wieder, reingebissen, abgeleckt, verschluckt, nebenwirkung*, beipackzettel, nehm ich nicht mehr, vertrage, vertrag ich, verträgt
  `)
].join(" OR ")

/** The same in Spanish. */
export const otherwiseSpanish: string = [
  near(
    7,
    `plomo, algodón, gelatina, flan, fuego, niebla, globo*, tomate, cangrejo, gamba, zombi, zombie, fantasma, camión, tren, papel, lija, agujas, hormigas, corriente, barco, borrach*, resaca, piedra*, hielo, pergamino, cuero, robot`,
    `como, parece*, siento, piernas, cabeza, cara, piel, manos, pies, brazos, boca, lengua, estómago, ojos, de, un`
  ),
  near(
    6,
    `no, ni, sin, nada, apenas, nunca, cero, tampoco, quita, quitan, quitado`,
    `levanto, levanta, cabeza, dormir, duermo, comer, como, hambre, ganas, fuerza, fuerzas, puedo, subir, andar, caminar, coger, recuerd*, acuerd*, reconoce, hablar, pensar, respirar, aire, nota, noto, notado, enterado, bajado, baja, mejora*, mejor, efecto, cambia*, igual`
  ),
  near(
    4,
    "desde que, desde, llevo, tras, después de, con, a la, primera, segunda, tercera, día, semana, mes",
    "tomo, tomé, tomando, toma, empecé, empezó, semana, semanas, días, pastilla, pastillas, dosis, no, noche, mañana, crema, me, le, se"
  ),
  anyOf(`
    se me duermen, se me duerme, se me caen, se me cae, se me hinch*, se me nubla, se me va, me dan, me da, me dio, me ha dejado, me dejó, me deja, me han dejado, me pone, me puso, me pongo, me entra, me entran, me sienta, me sentó, sienta mal, sentó mal, hinchad*, granos, ronchas, manchas, escuece, quema, pica, picor, rojo, roja, dormid*, hormigueo, calambre*, náusea*, arcadas, vomit*, devuelvo, escupi*,
    diarrea, mare*, vértigo, da vueltas, desmay*, caí, cayó, caída, al suelo, palpitaciones, taquicardia, corazón, ahogo, me ahogo, urgencias, ambulancia, ingresad*, gotero, planta, uci, casualidad, puede ser de, será de, será por, es cosa mía, cosa mía, soy yo, solo a mí, le pasa a más, doble, dos veces, de más, equivoc*, confund*, caducad*, embaraz*, preñada, lactancia, dando el pecho, regla, mordió, chupó, lamió,
    tragó, al volante, por el suelo, lo dejé, dejé, dejado, dejar, parado, sigo igual, como si nada, igual que antes, no hace nada, ni se ha enterado, efecto secundario, efectos, prospecto, alcohol, cervezas, copas, vino
  `)
].join(" OR ")
