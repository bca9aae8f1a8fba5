import * as Effect from "effect/Effect"
import { type ParsedMail, simpleParser } from "mailparser"
import type { Envelope, PlatformMessage } from "../envelope.ts"
import { keyOfIntent } from "../intent-key.ts"
import { instantOf, namedInstant } from "../moment.ts"

/** A mail as the server has it. */
export interface StoredMail {
  readonly uidValidity: string
  readonly uid: number
  readonly source: Uint8Array
  readonly receivedAtMillis: number
}

/** Whose mails are read. */
export interface Mailbox {
  readonly channel: string
  /** The address that replies come from; what it sent itself is no message. */
  readonly address: string
}

/** How much of a text is read: what is longer is a log or a picture, not what somebody says. */
const mostCharacters = 100_000

/** What a mail says: a message; `own` where we sent it; `unreadable` where nobody is its sender. */
export const readMail = (mail: StoredMail, mailbox: Mailbox): Effect.Effect<Envelope | "own" | "unreadable"> =>
  Effect.promise(() => simpleParser(Buffer.from(mail.source)).catch(() => undefined)).pipe(
    Effect.map((parsed) => (parsed === undefined ? "unreadable" : envelopeOf(parsed, mail, mailbox)))
  )

const envelopeOf = (
  parsed: ParsedMail,
  { uidValidity, uid, source, receivedAtMillis }: StoredMail,
  { channel, address }: Mailbox
): Envelope | "own" | "unreadable" => {
  const [from] = parsed.from?.value ?? []
  if (from?.address === undefined || from.address === "") return "unreadable"
  if (from.address.toLowerCase() === address.toLowerCase()) return "own"
  const id = parsed.messageId ?? `uid:${uidValidity}:${uid}`
  const references = referencesOf(parsed)
  const [first = id] = references
  const [replyTo] = parsed.replyTo?.value ?? []
  const publishedAt = namedInstant(parsed.date)
  const language = parsed.headers.get("content-language")
  const message: PlatformMessage = {
    channel,
    id,
    text: [parsed.subject ?? "", parsed.text ?? ""].join("\n").trim().slice(0, mostCharacters),
    form: "email",
    visibility: "private",
    ...(typeof language === "string" ? { language: language.trim() } : {})
  }
  return {
    id,
    platform: "email",
    activity: "Create",
    message,
    conversation: first,
    ...(isAutomatic(parsed) ? { facts: { automatic: true } } : {}),
    sender: { id: from.address, ...(from.name === "" ? {} : { name: from.name }) },
    ...(publishedAt === undefined ? {} : { publishedAt }),
    receivedAt: instantOf(receivedAtMillis),
    address: {
      to: replyTo?.address ?? from.address,
      subject: parsed.subject ?? "",
      messageId: id,
      references: [...references, id].join(" "),
      automatic: isAutomatic(parsed) ? "yes" : "no"
    },
    raw: { mediaType: "message/rfc822", bytes: source }
  }
}

const referencesOf = ({ references, inReplyTo }: ParsedMail): readonly string[] => {
  const all = typeof references === "string" ? [references] : (references ?? [])
  return all.length > 0 || inReplyTo === undefined ? all : [inReplyTo]
}

/** RFC 3834: what a machine sent says so, and gets no answer from a machine. */
const isAutomatic = ({ headers }: ParsedMail): boolean => {
  const submitted = headers.get("auto-submitted")
  const precedence = headers.get("precedence")
  return (
    (typeof submitted === "string" && submitted.trim().toLowerCase() !== "no") ||
    (typeof precedence === "string" && /^(?:bulk|junk|list)$/iu.test(precedence.trim()))
  )
}

/** The Message-ID of a reply: it follows from the intent alone, at the domain of who replies. */
export const messageIdOf = (intent: string, address: string): string =>
  `<reply.${keyOfIntent(intent)}@${address.slice(address.lastIndexOf("@") + 1)}>`
