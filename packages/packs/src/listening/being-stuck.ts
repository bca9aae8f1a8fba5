import { anyOf } from "./any-of.ts"
import { near } from "./near.ts"

/** How people say in English that they are stuck and somebody should do something. */
export const stuckEnglish: string = [
  near(
    4,
    `how do i, how do you, how do we, how to, how can i, how would i, where do i, where do we, where can i, what do i, what do we, do i need to, is there a way to, is there a trick to, any trick, any way to, any setting, what does, whats that, what's that, which button, which setting, can i, can you, could you, could someone, somebody, someone, anyone, who do i, who can, who corrects, who fixes, can a human`,
    `reset, clean, descale, open, remove, replace, fit, install, mount, connect, pair, sync, update, change, cancel, stop, turn off, switch off, return, send back, find, get out, get it, get the, getting the, unlock, log in, access, undo, recover, restore, transfer, export, import, correct, fix, mean, look me up, look at, look into, check, know they've, put back, ring, call, contact, speak, talk, answer, help, sort, do with, finish, claim`
  ),
  near(
    5,
    `won't, wont, can't, cant, cannot, doesn't, doesnt, never, not, keeps, no, stopped, refuses`,
    `let me, pair, connect, sync, log, login, logging, open, load, turn on, start, charge, print, show up, shows up, arrive, accept, recogni*, find, get in, get past, get through, reach, work, respond, exist, verify, update, finish, send, reset`
  ),
  anyOf(`
    locked out, locked myself, forgot which, forgotten which, forgotten my, forgot my, reset mail, reset link, reset email, verification code, six digit code, bot keeps, loop, looping, stranded, stuck, now what, what now, what next, what happens now, what am i doing wrong, doing something wrong, i'm lost, at a loss, no clue, not a clue, beats me, tearing my hair, drops off, blinks, blinking, flashing,
    logged me out, logged out, swears i don't, says i don't, says my, mine won't, worked fine, used to work, can a human, a human please, real human, anyone there, please answer, somebody answer, is anyone, dm me, call me, ring me, case number, reference number, ticket number, got eaten, need it back, by tomorrow, wedding is, flight is, i fly, we fly, standing since, line is down, customers waiting, need a hand, point me, pointers, walk me through, talk me through
  `)
].join(" OR ")

/** The same in German. */
export const stuckGerman: string = [
  near(
    6,
    `wie, wo, womit, wer, was, kann, könnt`,
    `kriege, krieg, bekomme, komme, stelle, ändere, lösche, setze, tausche, wechsle, finde, trage, tragen, melde, raus, rein, zurück, weg, an, ab, entkalke, reinige, öffne, helfen, anrufen, erreichen`
  ),
  near(
    5,
    `nicht, nie, kein, keinen, keine, nichts`,
    `rein, weiter, komm, komme, ankommt, bekomme, kriege, geht, lädt, startet, verbindet, erkannt, öffnet, annimmt, angenommen, reagiert, code, sms, link`
  ),
  anyOf(`
    komm nicht mehr, ausgesperrt, gesperrt, was nun, was jetzt, und jetzt, was tun, steht alles, alles steht, steht bei uns, pfeift, blinkt, leuchtet, bitte melden, bitte um hilfe, wer hilft, hilfe, dringend, sofort, heute noch, bis morgen, gestrandet, festgesessen, sitze fest, rückruf
  `)
].join(" OR ")

/** The same in Spanish. */
export const stuckSpanish: string = [
  near(
    5,
    `cómo, dónde, quién, a quién, con qué, hay manera, hay forma, me podéis, podéis, alguien`,
    `quito, saco, pongo, cambio, cambiamos, borro, anulo, devuelvo, entro, recupero, conecto, limpio, abro, llamo, aviso, ayud*, decirme, mirar, arregl*, reclamo`
  ),
  near(
    5,
    `no, ni, nunca, sin`,
    `me llega, llega, me deja, me coge, deja, entra, entrar, carga, abre, conecta, reconoce, acepta, va, arranca, responde, contesta, sms, código, enlace`
  ),
  anyOf(`
    intentos, bloquead*, qué hago, y ahora qué, ahora qué, suelta agua, línea parada, parada, tirad*, colgad*, urgente, urge, socorro, ayuda, auxilio, necesito que, antes de mañana, hoy mismo, parpadea, pita, el manual
  `)
].join(" OR ")
