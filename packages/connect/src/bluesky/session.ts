import { AtpAgent, CredentialSession, XRPCError } from "@atproto/api"
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { type Limit, type Limiter, makeLimiter } from "../limits.ts"
import {
  type Answer,
  errorOfAnswer,
  Forbidden,
  Invalid,
  type PlatformError,
  Protocol,
  Transient,
  Unauthorized
} from "../platform-error.ts"
import { hide, type Secret } from "../secret.ts"

/** With what an account is logged in to. */
export interface Login {
  /** The handle, DID or address. */
  readonly identifier: string
  /** An app password: never the account's own. */
  readonly password: Secret
  /** The account's PDS; `https://bsky.social` where it is left out. */
  readonly service?: string
}

const platform = "bluesky"
const read = {
  source: "@atproto/pds 0.5.35, rate-limits.js and createSession.js",
  readOn: "2026-11-22",
  verified: true
} as const

/** What a PDS allows: writes in points, by account; the rest by account or address. */
export const limits: readonly Limit[] = [
  { name: "requests", amount: 3000, windowSeconds: 300, ...read },
  {
    name: "writes per hour",
    amount: 5000,
    windowSeconds: 3600,
    costs: { createRecord: 3, putRecord: 2, deleteRecord: 1 },
    ...read
  },
  {
    name: "writes per day",
    amount: 35_000,
    windowSeconds: 86_400,
    costs: { createRecord: 3, putRecord: 2, deleteRecord: 1 },
    ...read
  },
  { name: "logins", amount: 30, windowSeconds: 300, costs: { createSession: 1 }, ...read },
  { name: "logins per day", amount: 300, windowSeconds: 86_400, costs: { createSession: 1 }, ...read }
]

/** A logged-in account. */
export interface Session {
  readonly agent: AtpAgent
  readonly did: string
  /** Calls within the limits; interrupted, the connection closes. */
  readonly call: <A extends { readonly headers: Headers }>(
    operation: string,
    run: (options: { readonly signal: AbortSignal }) => Promise<A>
  ) => Effect.Effect<A, PlatformError>
}

/** The headers of an answer, as the client gives them. */
type Headers = Readonly<Record<string, string | undefined>>

/** Logs in. The session is renewed by the client when it expires. */
export const logIn = ({
  identifier,
  password,
  service = "https://bsky.social"
}: Login): Effect.Effect<Session, PlatformError> =>
  Effect.gen(function* () {
    const limiter = yield* makeLimiter(limits)
    const credentials = new CredentialSession(new URL(service))
    const agent = new AtpAgent(credentials)
    const call = caller(limiter)
    const secret = hide(password)
    yield* call("createSession", ({ signal }) => {
      // of all calls of the client only this one takes no signal
      credentials.setFetch((input, init) => fetch(input, { ...init, signal }))
      return agent.login({ identifier, password: Redacted.value(secret) })
    })
    credentials.setFetch()
    const did = agent.session?.did
    if (did === undefined)
      return yield* new Protocol({ platform, operation: "createSession", message: "the session has no DID" })
    return { agent, did, call }
  })

/** How long an answer is waited for. */
const patience = Duration.seconds(30)

/** Why a call of the client came to nothing, as the client threw it. */
interface Refusal {
  readonly cause: unknown
}

const caller =
  (limiter: Limiter): Session["call"] =>
  (operation, run) =>
    Effect.gen(function* () {
      yield* limiter.spend(operation)
      const result = yield* Effect.result(
        Effect.tryPromise({ try: (signal) => run({ signal }), catch: (cause): Refusal => ({ cause }) }).pipe(
          Effect.timeoutOrElse({ duration: patience, orElse: () => Effect.fail<Refusal>({ cause: undefined }) })
        )
      )
      const atMillis = yield* Clock.currentTimeMillis
      if (result._tag === "Success") {
        yield* limiter.observe(answerOf(200, result.success.headers, atMillis))
        return result.success
      }
      const { cause } = result.failure
      if (cause instanceof XRPCError) yield* limiter.observe(answerOf(cause.status, cause.headers, atMillis))
      return yield* errorOf(operation, cause, atMillis)
    })

const answerOf = (status: number, headers: Headers | undefined, atMillis: number): Answer => ({
  status,
  header: (name) => headers?.[name],
  atMillis
})

/** The client's own words can quote what was sent: only the name of the error is taken over. */
const errorOf = (operation: string, cause: unknown, atMillis: number): PlatformError => {
  const about = { platform, operation }
  if (!(cause instanceof XRPCError))
    return new Transient({ ...about, message: `bluesky could not be asked to ${operation}` })
  const message = `bluesky answered ${cause.error} to ${operation}`
  switch (cause.error) {
    case "ExpiredToken":
    case "InvalidToken":
    case "AuthFactorTokenRequired":
      return new Unauthorized({ ...about, message })
    case "AccountTakedown":
      return new Forbidden({ ...about, message })
    case "InvalidSwap":
      return new Invalid({ ...about, message: invalidSwap })
  }
  const status: number = cause.status
  if (status === 1) return new Transient({ ...about, message: `bluesky could not be reached to ${operation}` })
  if (status === 2) return new Protocol({ ...about, message })
  return errorOfAnswer(about, answerOf(status, cause.headers, atMillis))
}

/** What is said when something is there already that should not be. */
export const invalidSwap = "the record is there already"
