import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Schema from "effect/Schema"
import { askFor } from "../http.ts"
import { type Limit, makeLimiter } from "../limits.ts"
import {
  errorOfAnswer,
  Forbidden,
  Invalid,
  NotFound,
  type PlatformError,
  Protocol,
  Transient,
  Unauthorized
} from "../platform-error.ts"
import { hide, type Secret } from "../secret.ts"

/** As whom Slack is asked. */
export interface SlackAccess {
  /** The app's bot token, with the scopes `chat:write`, `channels:history`, `groups:history`, `im:history` and `im:write`. */
  readonly token: Secret
  /** `https://slack.com/api` where it is left out. */
  readonly api?: string
}

/** What Slack is called in logs and errors. */
export const platform = "slack"

const readOn = "2026-11-22"
const tiers = { source: "api.slack.com/docs/rate-limits", readOn } as const

/**
 * What Slack allows an app in a workspace: a post a second in a channel; of methods of the third tier fifty calls a minute, to which
 * these belong for an app of one's own. Apps that others install without the Marketplace are held to far fewer looks.
 */
export const limits: readonly Limit[] = [
  { name: "posts", amount: 60, windowSeconds: 60, costs: { "chat.postMessage": 1 }, ...tiers, verified: true },
  {
    name: "looks",
    amount: 50,
    windowSeconds: 60,
    costs: { "conversations.replies": 1, "conversations.history": 1 },
    source: "docs.slack.dev, conversations.replies, and api.slack.com/docs/rate-limits for its tier",
    readOn,
    verified: true
  },
  {
    name: "connections",
    amount: 50,
    windowSeconds: 60,
    costs: { "apps.connections.open": 1 },
    source: "docs.slack.dev, apps.connections.open, as hex.pm/packages/slack_kit keeps it",
    readOn,
    verified: false
  }
]

/** Calls a method of the Web API; what it gives is as a schema says. */
export type SlackApi = <S extends Schema.Decoder<unknown>>(
  method: string,
  parameters: Readonly<Record<string, string>>,
  schema: S
) => Effect.Effect<S["Type"], PlatformError>

const Outcome = Schema.Struct({ ok: Schema.Boolean, error: Schema.optionalKey(Schema.String) })

/** Slack answers 200 to what it refuses, too, and names the reason. */
export const slackApi = ({ token, api = "https://slack.com/api" }: SlackAccess): Effect.Effect<SlackApi> =>
  Effect.map(makeLimiter(limits), (limiter): SlackApi => {
    const hidden = hide(token)
    return (method, parameters, schema) =>
      Effect.gen(function* () {
        const answer = yield* askFor(Schema.Unknown, {
          platform,
          operation: method,
          method: "POST",
          url: `${api}/${method}`,
          headers: { authorization: `Bearer ${Redacted.value(hidden)}` },
          body: {
            text: new URLSearchParams(parameters).toString(),
            mediaType: "application/x-www-form-urlencoded; charset=utf-8"
          },
          limiter
        })
        const outcome = Schema.decodeUnknownOption(Outcome)(answer)
        const given = Schema.decodeUnknownOption(schema)(answer)
        if (outcome._tag === "Some" && !outcome.value.ok)
          return yield* errorNamed(method, outcome.value.error ?? "unknown_error", yield* Clock.currentTimeMillis)
        if (given._tag === "Some") return given.value
        return yield* new Protocol({
          platform,
          operation: method,
          message: `slack answered something unknown to ${method}`
        })
      })
  })

/** The errors that are told apart; whatever else Slack names makes no sense to it. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  unauthorized: ["invalid_auth", "not_authed", "token_revoked", "token_expired", "account_inactive"],
  forbidden: [
    ...["missing_scope", "no_permission", "not_in_channel", "is_archived", "restricted_action", "access_denied"],
    ...["ekm_access_denied", "not_allowed_token_type", "cannot_dm_bot", "team_access_not_granted"]
  ],
  notFound: ["channel_not_found", "thread_not_found", "message_not_found", "user_not_found"],
  transient: ["internal_error", "fatal_error", "service_unavailable", "request_timeout", "team_added_to_org"]
}

const errorNamed = (operation: string, error: string, atMillis: number): PlatformError => {
  const about = { platform, operation, message: `slack answered ${error.slice(0, 100)} to ${operation}` }
  const is = (kind: string) => kinds[kind]?.includes(error) === true
  if (error === "ratelimited" || error === "rate_limited")
    return errorOfAnswer(about, { status: 429, header: () => undefined, atMillis })
  if (is("unauthorized")) return new Unauthorized(about)
  if (is("forbidden")) return new Forbidden(about)
  if (is("notFound")) return new NotFound(about)
  return is("transient") ? new Transient(about) : new Invalid(about)
}
