import { anyOf } from "./any-of.ts"

/** What is told in English without blaming anybody, though it sounds like a fault: how it is done is asked, or the body suffers. */
export const withoutBlameEnglish: string = [
  `product:any AND (${anyOf(`
    rash, hives, itch*, swell*, swollen, dizz*, nausea*, nauseous, vomit*, threw up, throwing up, diarrh*, cramp*, headache*, migraine*, pain, pains, ache, aches, aching, legs, stomach, tummy, heart, breath*, chest, skin, face, sleep, insomnia, dreams, tired, fatigue, exhausted, numb*, tingl*, bleed*, bruis*, faint*, collapsed, hospital, a&e, er, ambulance, palpitations, blood pressure, sugar, pregnant, breastfeeding, nursing,
    overdose, swallowed, double dose, by mistake, missed a dose, two instead, took two, side effect*, allerg*, reaction, sick, fever, weak, sweating, depress*, anxious, confus*, memory, hair, vision, blurr*, doctor, took, taking, forgot, cholesterol, didn't know, bathroom, nan, gran, doc, mg, tablet, tablets, pills, dose
  `)})`,
  anyOf(`
    what now, now what, who do i, who do we, is it lost, can you help, what do i do, how do i, how can i, how do we, how to, is it normal, is this normal, what does it mean, whats that mean, what's that mean, what does this mean, am i supposed, am i meant, should i, do i need to, does the warranty, is it just me, not complaining, no complaint*, can't complain, cannot complain, can't fault, cannot fault, no regrets, nothing to complain, without a problem, no problem, no problems, no issues, without any issue*, not a problem, zero downtime, no worries,
    worth her weight, worth his weight, thank you, would recommend, thoughtful, made my day, first time buyer, on black friday, feel great, fingers crossed
  `)
].join(" OR ")

/** The same in German. */
export const withoutBlameGerman: string = [
  `product:any AND (${anyOf(`
    ausschlag, juck*, geschwollen, schwell*, schwindel*, schwindlig, übel*, erbroch*, durchfall, krämpfe, krampf*, kopfschmerz*, kopfweh, migräne, schmerz*, weh, beine, waden, magen, bauch, herz*, atem*, brust, haut, gesicht, schlaf*, müde, erschöpft, taub, kribbel*, blut*, ohnmacht, umgekippt, krankenhaus, notaufnahme, notarzt, schwanger*, stille, überdosis, verschluckt, doppelt genommen, aus versehen, versehentlich, vergessen, nebenwirkung*, allergi*, fieber, schwach, verwirrt, haare, arzt, ärztin, mg, tablette, tabletten, dosis
  `)})`,
  anyOf(`
    wie entkalke, wie setze ich, wie reinige, wie kann ich, wie stelle ich, wie bekomme ich, wie mache ich, was bedeutet, ist das normal, ist es normal, muss ich, soll ich, gilt die garantie, kann nicht klagen, nicht klagen, nicht meckern, keine beschwerde*, kein problem, keine probleme, ohne probleme, problemlos, keine störung, keine einzige, keine risse, gerettet, danke, lob, hut ab
  `)
].join(" OR ")

/** The same in Spanish. */
export const withoutBlameSpanish: string = [
  `product:any AND (${anyOf(`
    sarpullido, pica, picor*, hinchad*, hinchaz*, mare*, náusea*, vomit*, diarrea, calambre*, dolor*, duele, duelen, cabeza, migraña*, piernas, estómago, barriga, corazón, respirar, pecho, piel, cara, dormir, sueño, cansanci*, cansad*, hormigueo, sangr*, moratón*, desmay*, hospital, urgencias, ambulancia, embaraz*, lactancia, sobredosis, tragó, por error, sin querer, doble dosis, dos pastillas, olvid*, efecto secundario, efectos secundarios, alergi*, fiebre, débil, confus*, pelo, médico, médica, mg, pastilla, pastillas, dosis
  `)})`,
  anyOf(`
    cómo se, cómo puedo, cómo lo hago, cómo hago, cómo reinicio, cómo cambio, qué significa, es normal, tengo que, debo, la garantía vale, no me puedo quejar, no puedo quejarme, ninguna queja, sin quejas, sin problema, sin problemas, ningún problema, ni un fallo, ni una pega, me ha salvado, gracias a, un diez
  `)
].join(" OR ")
