export { type EmailOptions, email, type SmtpOptions } from "./email.ts"
export type { ImapOptions } from "./imap.ts"
