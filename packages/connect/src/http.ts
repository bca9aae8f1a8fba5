import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Schema from "effect/Schema"
import type { Limiter } from "./limits.ts"
import { type About, type Answer, errorOfAnswer, type PlatformError, Protocol, Transient } from "./platform-error.ts"

/** A request to a platform. */
export interface HttpRequest {
  readonly platform: string
  /** What the request does: the limits of the platform and its errors name it so. */
  readonly operation: string
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE"
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: { readonly text: string; readonly mediaType: string }
  readonly limiter?: Limiter
}

/** What a server answered. */
export interface HttpAnswer extends Answer {
  readonly text: string
}

/** How long an answer is waited for. */
const patience = Duration.seconds(30)

/** Asks a server within the limits of its platform. An answer that is no success is an error; interrupted, the connection closes. */
export const ask = (request: HttpRequest): Effect.Effect<HttpAnswer, PlatformError> => {
  const { platform, operation, limiter } = request
  const about = { platform, operation }
  return Effect.gen(function* () {
    if (limiter !== undefined) yield* limiter.spend(operation)
    const answer = yield* execute(request)
    if (limiter !== undefined) yield* limiter.observe(answer)
    return answer.status >= 200 && answer.status < 300 ? answer : yield* errorOfAnswer(about, answer)
  })
}

/** Asks a server for JSON that is as a schema says; another answer is an error of its protocol. */
export const askFor = <S extends Schema.Decoder<unknown>>(
  schema: S,
  request: HttpRequest
): Effect.Effect<S["Type"], PlatformError> =>
  Effect.flatMap(ask(request), ({ text }) => {
    const { platform, operation } = request
    const read = Schema.decodeUnknownOption(Schema.fromJsonString(schema))(text)
    return read._tag === "Some"
      ? Effect.succeed(read.value)
      : Effect.fail(
          new Protocol({ platform, operation, message: `${platform} answered something unknown to ${operation}` })
        )
  })

const execute = ({ platform, operation, method, url, headers = {}, body }: HttpRequest) =>
  Effect.gen(function* () {
    const bare = HttpClientRequest.make(method)(url).pipe(HttpClientRequest.setHeaders(headers))
    const response = yield* HttpClient.execute(
      body === undefined ? bare : HttpClientRequest.bodyText(bare, body.text, body.mediaType)
    )
    const text = yield* response.text
    const atMillis = yield* Clock.currentTimeMillis
    return { status: response.status, header: (name: string) => response.headers[name.toLowerCase()], text, atMillis }
  }).pipe(
    Effect.mapError(({ reason }) => failed({ platform, operation }, reason._tag)),
    Effect.timeoutOrElse({
      duration: patience,
      orElse: () => Effect.fail(failed({ platform, operation }, "no answer in time"))
    }),
    // its spans hold whole addresses, in which some platforms want a secret, and its headers tell the platform of our traces
    Effect.provideService(HttpClient.TracerDisabledWhen, () => true),
    Effect.provideService(HttpClient.TracerPropagationEnabled, false),
    Effect.provide(FetchHttpClient.layer)
  )

const failed = ({ platform, operation }: Omit<About, "message">, why: string): Transient =>
  new Transient({ platform, operation, message: `${platform} could not be asked to ${operation}: ${why}` })
