import { createServer, type IncomingMessage, type Server } from "node:http"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import { Transient } from "../platform-error.ts"

/** Where requests are listened for. Put a proxy with TLS in front of it: the listener itself speaks plain HTTP. */
export interface ListenOptions {
  /** 0 lets the system choose. */
  readonly port: number
  /** `127.0.0.1` where it is left out: only this machine. */
  readonly host?: string
  /** `/` where it is left out. */
  readonly path?: string
}

/** A request that came in, with its body as it came. */
export interface Incoming {
  readonly method: string
  readonly query: URLSearchParams
  /** By lower-case name. */
  readonly headers: { readonly [name: string]: string | undefined }
  readonly body: Uint8Array
}

/** What is answered. */
export interface Reply {
  readonly status: number
  readonly body?: string
}

/** The largest body that is taken. */
const mostBytes = 1_048_576

/** Listens for requests until the scope closes; gives the port. Connections that are open then are cut. */
export const listen = (
  { port, host = "127.0.0.1", path = "/" }: ListenOptions,
  answer: (incoming: Incoming) => Effect.Effect<Reply>
): Effect.Effect<number, Transient, Scope.Scope> =>
  Effect.gen(function* () {
    const run = Effect.runPromiseWith(yield* Effect.context())
    const server = createServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost")
      const replied =
        pathname === path
          ? bodyOf(request).then((body) =>
              body === undefined
                ? { status: 413 }
                : run(
                    answer({ method: request.method ?? "GET", query: searchParams, headers: headersOf(request), body })
                  )
            )
          : Promise.resolve({ status: 404 })
      replied
        .catch(() => ({ status: 500 }))
        .then((reply: Reply) => {
          response.writeHead(reply.status, { "content-type": "text/plain; charset=utf-8" }).end(reply.body ?? "")
        })
    })
    return yield* Effect.acquireRelease(bound(server, port, host), () =>
      Effect.callback<void>((resume) => {
        server.close(() => resume(Effect.void))
        server.closeAllConnections()
      })
    )
  })

const bound = (server: Server, port: number, host: string): Effect.Effect<number, Transient> =>
  Effect.callback((resume) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      resume(
        Effect.fail(
          new Transient({
            platform: "webhook",
            operation: "listen",
            message: `cannot listen on ${host}:${port}: ${error.code ?? "unknown"}`
          })
        )
      )
    )
    server.listen(port, host, () => {
      const address = server.address()
      resume(Effect.succeed(typeof address === "object" && address !== null ? address.port : port))
    })
  })

const bodyOf = async (request: IncomingMessage): Promise<Uint8Array | undefined> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.byteLength
    if (size > mostBytes) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const headersOf = (request: IncomingMessage): Incoming["headers"] =>
  Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : value])
  )
