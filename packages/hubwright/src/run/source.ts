import type { Connector, JournalError, PlatformError } from "@hubwright/connect"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import type * as Scope from "effect/Scope"
import { Misuse } from "../misuse.ts"
import { given, secretFrom } from "./setting.ts"

const said = (name: string, metavar: string, description: string) =>
  Flag.String(name).pipe(Flag.withMetavar(metavar), Flag.withDescription(description), Flag.optional)

/** The flags that say where messages come from. */
export const sourceFlags = {
  platform: Flag.Literals("platform", ["bluesky", "mastodon", "x", "email", "files"]).pipe(
    Flag.withMetavar("NAME"),
    Flag.withDescription(
      "The platform; or files, in place of one. Secrets are taken from variables: an app password on Bluesky and the password of a mailbox from HUBWRIGHT_PASSWORD, the token of an account on Mastodon from HUBWRIGHT_TOKEN, the keys of one on X from HUBWRIGHT_X_CONSUMER_KEY, HUBWRIGHT_X_CONSUMER_SECRET, HUBWRIGHT_X_TOKEN and HUBWRIGHT_X_TOKEN_SECRET."
    )
  ),
  identifier: said(
    "identifier",
    "NAME",
    "The account on Bluesky, such as acme.org; of e-mail, the address that replies come from."
  ),
  service: said(
    "service",
    "URL",
    "The account's server: on Bluesky its PDS, https://bsky.social where it is left out; on Mastodon such as https://mastodon.social."
  ),
  mailbox: said(
    "mailbox",
    "URL",
    "Where mails are read, such as imaps://care%40acme.org@imap.acme.org; imap: encrypts by STARTTLS, except on this machine."
  ),
  smtp: said("smtp", "URL", "Where mails are sent, such as smtps://care%40acme.org@smtp.acme.org, or smtp:."),
  file: said("file", "FILE", "The messages: a file of JSON lines (.jsonl), or a table (.csv)."),
  replies: said("replies", "FILE", "The file of JSON lines to which replies are added.")
}

/** What the flags say of a source. */
export interface SourceInput {
  readonly platform: "bluesky" | "mastodon" | "x" | "email" | "files"
  readonly channel: string
  readonly identifier: Option.Option<string>
  readonly service: Option.Option<string>
  readonly mailbox: Option.Option<string>
  readonly smtp: Option.Option<string>
  readonly file: Option.Option<string>
  readonly replies: Option.Option<string>
  readonly dryRun: boolean
}

type Making = Effect.Effect<Connector, PlatformError | JournalError | Misuse, Scope.Scope>

/** The connector that the flags mean. Its client is loaded only then. */
export const sourceOf = (input: SourceInput): Making => sources[input.platform](input)

const sources: Readonly<Record<SourceInput["platform"], (input: SourceInput) => Making>> = {
  bluesky: ({ channel, identifier, service }) =>
    Effect.gen(function* () {
      const login = {
        identifier: yield* given(identifier, "identifier"),
        password: yield* secretFrom("HUBWRIGHT_PASSWORD"),
        ...(Option.isNone(service) ? {} : { service: service.value })
      }
      const { bluesky } = yield* Effect.promise(() => import("@hubwright/connect/bluesky"))
      return yield* bluesky({ channel, ...login })
    }),
  mastodon: ({ channel, service }) =>
    Effect.gen(function* () {
      const url = yield* given(service, "service")
      yield* urlOf(url, { flag: "service", protocols: ["https:", "http:"] })
      const token = yield* secretFrom("HUBWRIGHT_TOKEN")
      const { mastodon } = yield* Effect.promise(() => import("@hubwright/connect/mastodon"))
      return yield* mastodon({ channel, service: url, token })
    }),
  x: ({ channel, service }) =>
    Effect.gen(function* () {
      const { x } = yield* Effect.promise(() => import("@hubwright/connect/x"))
      return yield* x({
        channel,
        consumerKey: Redacted.value(yield* secretFrom("HUBWRIGHT_X_CONSUMER_KEY")),
        consumerSecret: yield* secretFrom("HUBWRIGHT_X_CONSUMER_SECRET"),
        token: yield* secretFrom("HUBWRIGHT_X_TOKEN"),
        tokenSecret: yield* secretFrom("HUBWRIGHT_X_TOKEN_SECRET"),
        ...(Option.isNone(service) ? {} : { api: service.value })
      })
    }),
  email: ({ channel, identifier, mailbox, smtp }) =>
    Effect.gen(function* () {
      const address = yield* given(identifier, "identifier")
      const imap = yield* serverIn(yield* given(mailbox, "mailbox"), { flag: "mailbox", ports: [993, 143] })
      const out = yield* serverIn(yield* given(smtp, "smtp"), { flag: "smtp", ports: [465, 587] })
      const password = yield* secretFrom("HUBWRIGHT_PASSWORD")
      const { email } = yield* Effect.promise(() => import("@hubwright/connect/email"))
      const { user, ...server } = out
      return yield* email({
        channel,
        address,
        imap: { ...imap, password },
        smtp: { ...server, ...(user === "" ? {} : { login: { user, password } }) }
      })
    }),
  files: ({ channel, file, replies, dryRun }) =>
    Effect.gen(function* () {
      const { files } = yield* Effect.promise(() => import("@hubwright/connect/files"))
      const target = dryRun ? "" : yield* given(replies, "replies")
      return yield* files({ channel, path: yield* given(file, "file"), replies: target })
    })
}

const urlOf = (
  text: string,
  { flag, protocols }: { readonly flag: string; readonly protocols: readonly string[] }
): Effect.Effect<URL, Misuse> => {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return url !== undefined && protocols.includes(url.protocol) && url.password === ""
    ? Effect.succeed(url)
    : Effect.fail(
        new Misuse({
          message: `\`--${flag}\` is no address`,
          help: `it begins with ${protocols.map((one) => `${one}//`).join(" or ")}, and holds no password`
        })
      )
}

/** A mail server in an address: the port of its protocol where none is given, and no encryption only on this machine. */
const serverIn = (
  text: string,
  { flag, ports: [encrypted, plain] }: { readonly flag: "mailbox" | "smtp"; readonly ports: readonly [number, number] }
) => {
  const protocol = flag === "smtp" ? "smtp" : "imap"
  return Effect.map(urlOf(text, { flag, protocols: [`${protocol}s:`, `${protocol}:`] }), (url) => {
    const isEncrypted = url.protocol === `${protocol}s:`
    const isHere = ["127.0.0.1", "localhost", "[::1]"].includes(url.hostname)
    return {
      host: url.hostname,
      port: url.port === "" ? (isEncrypted ? encrypted : plain) : Number(url.port),
      user: decodeURIComponent(url.username),
      encryption: isEncrypted ? ("tls" as const) : isHere ? ("none" as const) : ("starttls" as const)
    }
  })
}
