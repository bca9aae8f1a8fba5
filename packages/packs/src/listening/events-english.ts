import { anyOf } from "./any-of.ts"

/** What people call a suspected reaction in English, and where they feel it. */
export const englishReactions = anyOf(`
  side effect*, side-effect*, sideeffect*, adverse*, reaction*, reacted, reacting to, allergic, allerg*, anaphyla*,
  epipen, intoleran*, sensitivity to, sensitive to, withdrawal*, coming off, bad effects, ill effect*, aftereffect*,
  after effect*, after-effect*, rebound, rash, rashes, hives, itch*, welts, swell*, swollen, puffy, redness,
  red spots, red patches, red blotches, blotch*, flush*, turned red, went red, bright red, blister*, peel*, flaking,
  scabs, scar, scarr*, burn, burns, burned, burnt, burning, sting*, stung, irritat*, sore, sores, raw, bumps,
  pimple*, acne, breakout*, break out, breaking out, broke out, broken out, eczema, dermatitis, sunburn*,
  sensitive skin, skin is, dry skin, dry mouth, dry eye*, discolo*, pigment*, dizz*, lighthead*, light headed,
  light-headed, vertigo, spinning, faint*, pass out, passed out, passing out, black out, blacked out, unconscious,
  woozy, groggy, drowsy, drows*, sleepy, foggy, brain fog, brainfog, spaced out, zombie, confus*, disorient*,
  forgetful*, memory, can't think, concentrat*, hallucinat*, hearing voices, paranoi*, delirious, delirium, nausea*,
  nauseous, queasy, vomit*, threw up, throw up, throwing up, thrown up, puk*, sick to my stomach, felt sick,
  feel sick, feeling sick, being sick, been sick, got sick, so sick, really sick, sick as, sick all, made me sick,
  makes me sick, making me sick, sick after, sick since, diarrh*, the runs, constipat*, bloat*, cramp*, stomach*,
  tummy, belly, abdominal, abdomen, gut, indigestion, heartburn, acid reflux, reflux, gas pain, ulcer*, appetite,
  can't eat, can't keep, taste*, metallic, chest pain*, chest tight*, tight chest, tightness, palpitation*,
  heart rac*, heart is racing, heart was racing, racing heart, heart pound*, pounding heart, heart rate, heartbeat,
  heart beat*, heart flutter*, irregular heart*, arrhythmia, tachycardia, bradycardia, pulse, blood pressure,
  hypertens*, hypotens*, blood sugar, hypoglyc*, breath*, can't breathe, couldn't breathe, wheez*, asthma*, cough*,
  throat, choking, choked, hoarse, sneez*, runny nose, congest*, headache*, head ache*, migraine*, head is pounding,
  head hurts, head pain, pain*, ache, aches, aching, achy, hurt, hurts, hurting, sore*, stiff*, joint*, muscle*,
  back pain, leg pain, legs, arms feel, cramping, spasm*, twitch*, tremor*, shak*, shiver*, jitter*, tic, tics,
  seizure*, convuls*, fits, numb*, tingl*, pins and needles, weakness, weak, paraly*, limp, tired*, fatigu*,
  exhaust*, lethargi*, no energy, drained, wiped out, wiped me, knocked me, insomnia, can't sleep, cannot sleep,
  couldn't sleep, not sleeping, not slept, haven't slept, no sleep, sleepless, awake all, wide awake, nightmare*,
  vivid dreams, night terrors, sweat*, hot flash*, hot flush*, chills, fever*, temperature, feverish, flu like,
  flu-like, infection*, infected, inflam*, pus, anxi*, panic*, depress*, suicid*, self harm*, mood*, irritab*,
  angry all, rage, aggressive, crying, cry all, tearful, emotional, low mood, personality, not myself, libido,
  sex drive, erect*, impoten*, period*, menstrua*, spotting, discharge, bleed*, bled, blood in, blood clot*, bloody,
  clot*, bruis*, nosebleed*, nose bleed*, haemorrhag*, hemorrhag*, black stool*, dark urine, urine, urinat*, pee,
  peeing, jaundice, yellow*, liver, kidney*, renal, pancrea*, thyroid, enzymes, lab results, platelet*, anaemi*,
  anemi*, vision, blurr*, blind*, eyesight, eye pain, eyes are, my eyes, eyes hurt, watery eyes, double vision,
  hearing loss, ringing in, tinnitus, deaf, earache, ear pain, hair loss, losing hair, losing my hair, hair fall*,
  hair is falling, hair falling, hair thinning, bald*, weight gain, gained weight, gaining weight, put on weight,
  weight loss, lost weight, losing weight, kilos, lbs, gained pounds, lost pounds, put on pounds, water retention, bloated, dehydrat*, unwell, ill,
  poorly, awful, terrible, horrible, rough, feel worse, felt worse, feeling worse, getting worse, got worse,
  made it worse, makes it worse, worse since, worse than before, feel off, felt off, feel weird, felt weird,
  feel strange, felt strange, weird feeling, feel funny, felt funny, not right, something is wrong,
  something's wrong, feel like crap, feel like death, out of it, bedridden, in bed, floored me, made me, makes me,
  making me, gave me, gives me, giving me, got me, left me, leaves me, caused, causes, causing, triggered, triggers,
  brought on, since starting, since i started, since she started, since he started, since taking, since using,
  after starting, after taking, after using, after my first, after the first, after one dose, after two days,
  ever since, had to stop, stopped taking, stop taking, stopped using, quit taking, came off it, off it because,
  can't tolerate, couldn't tolerate, doesn't agree with, didn't agree with, does not agree, disagreed with
`)

/** What people say in English of a bad end: what makes an event serious. */
export const englishOutcomes = anyOf(`
  hospital*, er, a&e, emergency room, emergency department, emergency, ambulance, paramedic*, 911, 999, 112,
  urgent care, intensive care, icu, on a ventilator, life support, admitted, rushed to, ended up in,
  doctor said to stop, told me to stop, told to stop, poison control, died, dead, death*, dying, die from, killed,
  kills, kill you, passed away, fatal*, deadly, life threatening, life-threatening, nearly died, almost died,
  nearly killed, almost killed, funeral, coroner, autopsy, disab*, permanent, permanently, paralys*, paralyz*,
  wheelchair, brain damage, damaged my, damage to, organ failure, liver failure, kidney failure, heart failure,
  heart attack*, cardiac arrest, stroke, strokes, coma, collaps*, sepsis, cancer, tumor*, tumour*, birth defect*,
  deformit*, malform*, congenital, miscarr*, stillb*, stillbirth, premature, transplant, amputat*, surgery,
  blood transfusion, blindness, went blind, lost sight, lost my sight
`)

const use = anyOf(`
  pregnan*, trying for a baby, breastfeed*, breast feed*, breast-feed*, nursing my, newborn, unborn, in the womb,
  overdos*, od'd, too many, too much of, took double, double dose, doubled the dose, doubled my dose, extra dose,
  extra pill*, extra tablet*, whole bottle, whole pack, wrong dose, wrong dosage, wrong pill*, wrong medication,
  wrong medicine, wrong patient, wrong strength, missed a dose, missed dose*, skipped, by mistake, by accident,
  accident*, mixed up, mix up, mix-up, medication error, pharmacy error, dispens*, injected, instead of once,
  twice by, swallow*, ate, drank, got into, got hold of, toddler, my kid took, my child took, my dog ate, dog ate,
  cat ate, misus*, abus*, addict*, hooked, dependent on, dependen*, craving*, to get high, getting high,
  recreational*, snort*, crush*, doping, performance enhanc*, off label, off-label, not approved for,
  without a prescription, without prescription, expired, out of date, past its date, stopped working, no effect,
  no difference, not effective, ineffective, useless, less effective, lack of effect, works less, wears off,
  wore off, placebo, relapse*, came back, symptoms returned, still have, still in pain, nothing happened,
  zero effect, zero difference, counterfeit*, fake, fakes, not genuine, looks different, different colour,
  different color, tampered, contaminat*, foreign, smells, at work, spilled on, spilt on, splashed, needle stick,
  needlestick, exposed to, exposure, inhaled, interact*, mixed with, mixing, together with alcohol, with alcohol,
  while drinking, grapefruit
`)

const acts = anyOf(
  "work, works, worked, working, help, helps, helped, helping, do anything, does anything, did anything"
)
const not = anyOf(`
  not, no, never, nothing, hardly, barely, don't, dont, doesn't, doesnt, didn't, didnt, isn't, isnt, wasn't, wasnt,
  hasn't, hasnt, haven't, havent, won't, wont, can't, cant, no longer, ain't
`)

/**
 * What must be forwarded too where a medicine is named: use in other ways than meant, and no effect, where words stand
 * between the verb and the negation.
 */
export const englishSpecial = `${use} OR (${acts}) NEAR/3 (${not})`
