import { spawn } from "node:child_process"
import { join } from "node:path"
import type { Server } from "@hubwright/connect/contract"
import { ImapFlow } from "imapflow"
import { simpleParser } from "mailparser"
import { createTransport } from "nodemailer"
import { answersOf } from "../answers.ts"
import { missingDovecot } from "../missing.ts"
import type { RealSubject } from "../subject.ts"
import { type Dovecot, password, startDovecot } from "./dovecot.ts"

const people = ["ada", "bob", "cleo"]
const cases = Array.from({ length: 20 }, (_, index) => index)
const users = cases.flatMap((index) => ["care", ...people].map((name) => `${name}${index}`))

let started: Promise<Dovecot> | undefined
let count = 0

const startSubmission = async (dovecot: Dovecot) => {
  const script = join(import.meta.dirname, "submission.mjs")
  const child = spawn(process.execPath, [script, String(dovecot.lmtpPort)], { stdio: ["pipe", "pipe", "ignore"] })
  const answers = answersOf(child)
  const { port } = await answers()
  return {
    port: Number(port),
    hold: async () => {
      child.stdin.write("hold\n")
      await answers() // it will
      return answers() // it does
    },
    stop: async () => {
      const ended = new Promise((resolve) => child.once("close", resolve))
      child.stdin.end()
      await ended
    }
  }
}

/** The mails of a user, in the order they came. */
const mailsOf = async (user: string, dovecot: Dovecot) => {
  const client = new ImapFlow({
    host: "127.0.0.1",
    port: dovecot.imapPort,
    secure: false,
    auth: { user, pass: password },
    logger: false
  })
  await client.connect()
  const { exists } = await client.mailboxOpen("INBOX", { readOnly: true })
  const found = exists > 0 ? await client.fetchAll("1:*", { source: true }) : []
  await client.logout()
  return Promise.all(found.map(({ source }) => simpleParser(source ?? Buffer.alloc(0))))
}

/** A mailbox of a brand, and of people who write to it. */
const startMail = async (): Promise<Server> => {
  started ??= startDovecot(users)
  const dovecot = await started
  const index = count++
  const care = `care${index}`
  const address = `${care}@example.test`
  const submission = await startSubmission(dovecot)
  const lmtp = createTransport({ host: "127.0.0.1", port: dovecot.lmtpPort, lmtp: true, ignoreTLS: true })
  const ids = new Map<string, string>()
  const threads = new Map<string, string>()
  const delivered: { readonly from: string; readonly raw: Buffer }[] = []
  const deliver = async (mail: { readonly from: string; readonly raw: Buffer }) => {
    await lmtp.sendMail({ envelope: { from: mail.from, to: address }, raw: mail.raw })
  }
  const composer = createTransport({ streamTransport: true, buffer: true })
  return {
    settings: { address, imapPort: dovecot.imapPort, smtpPort: submission.port, user: care, password },
    secrets: [password],
    write: async (messages) => {
      for (const { conversation, text, skewSeconds = 0 } of messages) {
        const from = `${conversation}${index}@example.test`
        const messageId = `<${ids.size}.${index}@example.test>`
        ids.set(messageId, text)
        const first = threads.get(conversation)
        threads.set(conversation, first ?? messageId)
        const { message } = await composer.sendMail({
          from,
          to: address,
          text,
          messageId,
          date: new Date(Date.now() + skewSeconds * 1000),
          ...(first === undefined ? {} : { references: first, inReplyTo: first })
        })
        const mail = { from, raw: Buffer.from(message.toString()) }
        delivered.push(mail)
        await deliver(mail)
      }
    },
    replies: async () => {
      const all = await Promise.all(people.map((name) => mailsOf(`${name}${index}`, dovecot)))
      return all
        .flat()
        .map((mail) => ({ text: (mail.text ?? "").trim(), answers: ids.get(mail.inReplyTo ?? "") ?? "" }))
    },
    redeliver: async () => {
      for (const mail of [...delivered].reverse()) await deliver(mail)
    },
    corrupt: async () => {
      await deliver({ from: "", raw: Buffer.from("Subject: nobody\r\n\r\nfrom nobody\r\n") })
      const found = dovecot.filesOf(care).find((bytes) => Buffer.from(bytes).includes("from nobody"))
      if (found === undefined) throw new Error("the mail from nobody was not delivered")
      return Buffer.from(Buffer.from(found).toString("latin1").replaceAll(/\r?\n/gu, "\r\n"), "latin1") // as IMAP gives it
    },
    onceHolding: (call) => void submission.hold().then(call),
    stop: async () => {
      lmtp.close()
      await submission.stop()
    }
  }
}

/** Mailboxes of one dovecot, which is started with the first of them. */
export const email: RealSubject = {
  missing: missingDovecot,
  subject: {
    name: "email",
    worker: new URL("../../../packages/connect/src/email/contract-worker.ts", import.meta.url),
    nodeOptions: ["--conditions=hubwright-src"],
    cannot: { refuse: "SMTP names no moment to ask again" },
    evidence: {
      against: "a real dovecot, and an SMTP server",
      unproven: "servers that file what is sent by themselves"
    },
    start: startMail
  },
  stop: async () => (await started)?.stop()
}
