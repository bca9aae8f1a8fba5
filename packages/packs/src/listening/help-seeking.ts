import { anyOf } from "./any-of.ts"
import { listeningPack } from "./listening-pack.ts"

const english = anyOf(`
  please help, pls help, plz help, help please, need help, needs help, need some help, need your help,
  need assistance, need support, need a hand, can someone help, can anyone help, can somebody help, can you help,
  can you please help, could you help, could someone help, could anyone help, would you help, will someone help,
  help me, help us, help with, help my, any help, some help, get help, looking for help, asking for help, send help,
  assist, assistance, support please, a hand with, urgent, urgently, asap, emergency, how do i fix, how can i fix,
  how to fix, how do i get, how do i reset, how do i stop, how do i change, how do i cancel, how do i return,
  how do i contact, how can i contact, how do i reach, how do i set, how do i turn, how do i remove, how do i update,
  how do i connect, what should i do, what do i do, what can i do, what am i doing wrong, no idea how,
  don't know how, don't know what to do, can't figure out, cannot figure out, can't work out, can't find,
  cannot find, can't seem to, can't log in, cannot log in, can't login, can't sign in, can't access, cannot access,
  can't get, cannot get, can't open, can't connect, can't reach, can't pay, can't change, can't cancel, can't update,
  unable to, not able to, won't let me, doesn't let me, won't let us, having trouble, having issues, having problems,
  having an issue, having a problem, having difficulty, issue with, issues with, problem with, problems with,
  trouble with, struggling, stuck, locked out, forgot my, forgotten my, lost my, lost access, reset my,
  reset password, troubleshoot*, error message, error code, getting an error, keeps saying, keep getting,
  keeps asking, not working, isn't working, doesn't work, does not work, stopped working, won't turn on, won't start,
  won't charge, won't connect, won't load, won't open, won't sync, where is my, where's my, wheres my, track my,
  status of my, update on my, any update on, waiting for my, hasn't arrived, has not arrived, never arrived,
  didn't receive, haven't received, have not received, not received, missing, please dm, dm me, can i speak,
  speak to someone, talk to someone, talk to a human, speak to a human, real person, contact me, call me,
  call me back, get in touch with me, reach out to me, look into this, look into it, check my, advise please,
  any advice, please advise, someone tell me
`)

const german = anyOf(`
  hilfe, bitte helfen, bitte helft, helft mir, helft uns, helfen sie mir, könnt ihr mir helfen,
  können sie mir helfen, kann mir jemand helfen, kann jemand helfen, kann mir wer helfen, mir helfen, uns helfen,
  weiterhelfen, brauche hilfe, brauche dringend, benötige hilfe, brauche unterstützung, benötige unterstützung,
  brauchen hilfe, brauchen unterstützung, dringend, notfall, was soll ich tun, was kann ich tun, was muss ich tun,
  was tun, was mache ich, weiß nicht weiter, komme nicht weiter, komme nicht rein, komme nicht mehr, ich finde nicht,
  finde keine*, kann mich nicht, kann nicht, kann ich nicht, ich schaffe es nicht, bekomme es nicht, kriege es nicht,
  klappt nicht, geht nicht, funktioniert nicht, lässt sich nicht, startet nicht, lädt nicht, verbindet sich nicht,
  problem mit, probleme mit, ein problem, schwierigkeiten, fehlermeldung, fehlercode, gesperrt, passwort vergessen,
  zurücksetzen, zugang, einloggen, anmelden, wie kann ich, wie ändere ich, wie setze ich, wie bekomme ich,
  wie kündige ich, wo ist mein*, wo bleibt mein*, wo bleibt unser*, warte auf mein*, nicht angekommen,
  nicht erhalten, status mein*, stand mein*, meldet euch, bitte melden, bitte um rückruf, ruft mich, rückruf,
  ansprechpartner, mit jemandem sprechen
`)

const spanish = anyOf(`
  ayuda, ayúdenme, ayudadme, ayúdame, ayudarme, ayudarnos, me ayudáis, me ayudan, me pueden ayudar, me podéis ayudar,
  me puede ayudar, podéis ayudarme, pueden ayudarme, alguien me ayuda, alguien puede ayudarme, necesito ayuda,
  necesitamos ayuda, necesito asistencia, necesito soporte, necesito que, urgente, urgentemente, emergencia, socorro,
  qué hago, qué puedo hacer, qué debo hacer, no sé cómo, no sé qué hacer, no consigo, no logro, no puedo, no podemos,
  no me deja, no nos deja, no me permite, no encuentro, tengo un problema, tenemos un problema, tengo problemas,
  problema con, problemas con, incidencia, me sale un error, me sale error, me da error, código de error,
  mensaje de error, no funciona, no me funciona, dejó de funcionar, no enciende, no carga, no se conecta, bloquead*,
  olvidé mi, he olvidado, contraseña, restablecer, recuperar, cómo puedo, cómo cambio, cómo cancelo, cómo reinicio,
  cómo devuelvo, cómo recupero, dónde está mi, estado de mi, mi pedido no, no ha llegado, no he recibido,
  no me ha llegado, no me llega, sigo esperando, contactadme, contáctenme, llamadme, llámenme, hablar con alguien,
  hablar con una persona, ponerme en contacto, me contact*, soporte
`)

/** What customers say who need help. */
export const helpSeeking = listeningPack({
  id: "help-seeking",
  title: "Help wanted",
  claims: ["S3-19", "S3-20"],
  limits:
    "It knows English, German and Spanish. Complaints that ask for nothing are found too where they name what does not work.",
  queries: {
    en: { query: english, languages: ["en"], intent: "help" },
    de: { query: german, languages: ["de"], intent: "help" },
    es: { query: spanish, languages: ["es"], intent: "help" }
  }
})
