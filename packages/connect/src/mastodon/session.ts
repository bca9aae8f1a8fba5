import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { createRestAPIClient, MastoHttpError, type mastodon } from "masto"
import { type Limit, makeLimiter } from "../limits.ts"
import { type Answer, errorOfAnswer, type PlatformError, Transient } from "../platform-error.ts"
import { hide, type Secret } from "../secret.ts"

/** With what an account is logged in to. */
export interface Login {
  /** The server of the account, such as `https://mastodon.social`. */
  readonly service: string
  /** A token of the account with the scopes `read` and `write:statuses`. */
  readonly token: Secret
}

/** What Mastodon is called in logs and errors. */
export const platform = "mastodon"

const read = {
  source: "config/initializers/rack_attack.rb and app/lib/rate_limiter.rb of github.com/mastodon/mastodon",
  readOn: "2026-11-22",
  verified: true
} as const

/** What a server allows an account, unless its operators changed it. */
export const limits: readonly Limit[] = [
  { name: "requests", amount: 300, windowSeconds: 300, ...read },
  { name: "statuses", amount: 300, windowSeconds: 10_800, costs: { createStatus: 1 }, ...read },
  { name: "deletes", amount: 30, windowSeconds: 1800, costs: { deleteStatus: 1 }, ...read }
]

/** A logged-in account. */
export interface Session {
  readonly client: mastodon.rest.Client
  readonly accountId: string
  /** How many characters a post may have on this server. */
  readonly mostCharacters: number
  /** A call within the limits; interrupted, the connection closes. */
  readonly call: <A>(
    operation: string,
    run: (init: { readonly requestInit: { readonly signal: AbortSignal } }) => Promise<Got<A>>
  ) => Effect.Effect<A, PlatformError>
}

/** What the client gives where it is asked for the headers, too. */
interface Got<A> {
  readonly headers: Headers
  readonly data: A
}

/** Mastodon's own limit. */
const usualCharacters = 500
/** How long an answer is waited for. */
const patience = Duration.seconds(30)

/** Logs in: asks who the token is of, and what the server allows. */
export const logIn = ({ service, token }: Login): Effect.Effect<Session, PlatformError> =>
  Effect.gen(function* () {
    const client = createRestAPIClient({ url: service, accessToken: Redacted.value(hide(token)), log: "error" })
    const call = caller(yield* makeLimiter(limits))
    const account = yield* call("verifyCredentials", (init) =>
      client.v1.accounts.verifyCredentials.$raw(undefined, init)
    )
    const instance = yield* call("fetchInstance", (init) => client.v2.instance.fetch.$raw(undefined, init))
    const { maxCharacters = usualCharacters } = instance.configuration?.statuses ?? {}
    return { client, accountId: account.id, mostCharacters: maxCharacters, call }
  })

/** Why a call of the client came to nothing, as the client threw it. */
interface Refusal {
  readonly cause: unknown
}

const caller =
  (limiter: Effect.Success<ReturnType<typeof makeLimiter>>): Session["call"] =>
  (operation, run) =>
    Effect.gen(function* () {
      yield* limiter.spend(operation)
      const result = yield* Effect.result(
        Effect.tryPromise({
          try: (signal) => run({ requestInit: { signal } }),
          catch: (cause): Refusal => ({ cause })
        }).pipe(Effect.timeoutOrElse({ duration: patience, orElse: () => Effect.fail<Refusal>({ cause: undefined }) }))
      )
      const atMillis = yield* Clock.currentTimeMillis
      if (result._tag === "Success") {
        yield* limiter.observe(answerOf(200, result.success.headers, atMillis))
        return result.success.data
      }
      const { cause } = result.failure
      // its own words can quote what was sent
      if (!(cause instanceof MastoHttpError))
        return yield* new Transient({ platform, operation, message: `mastodon could not be asked to ${operation}` })
      const headers = cause.cause instanceof Response ? cause.cause.headers : new Headers()
      const answer = answerOf(cause.statusCode, headers, atMillis)
      yield* limiter.observe(answer)
      return yield* errorOfAnswer({ platform, operation }, answer)
    })

const answerOf = (status: number, headers: Headers, atMillis: number): Answer => ({
  status,
  header: (name) => headers.get(name),
  atMillis
})
