import { createServer, type Server as HttpServer } from "node:http"

/** A request as a fake platform sees it. */
export interface FakeRequest {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: { readonly [name: string]: string | undefined }
  readonly body: string
}

/** What a fake platform answers: `body` as JSON. */
export interface FakeAnswer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** What is fake about a platform: which requests send, what is answered to them and to others, and how too many are refused. */
export interface FakePlatform {
  readonly isSend: (request: FakeRequest) => boolean
  readonly answer: (request: FakeRequest) => FakeAnswer
  readonly refusal: (retryAfterSeconds: number) => FakeAnswer
}

/** A fake platform that runs on loopback, and can refuse what is sent, or take it and never answer. */
export interface FakeServer {
  readonly url: string
  readonly refuse: (times: number, retryAfterSeconds: number) => () => readonly number[]
  readonly onceHolding: (call: () => void) => void
  readonly stop: () => Promise<void>
}

/** Starts a fake platform. */
export const startFakeServer = async ({ isSend, answer, refusal }: FakePlatform): Promise<FakeServer> => {
  const askedAt: number[] = []
  let refusals = { left: 0, seconds: 0 }
  let held: (() => void) | undefined
  const server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = []
    for await (const chunk of request) chunks.push(chunk)
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost")
    const asked: FakeRequest = {
      method: request.method ?? "GET",
      path: pathname,
      query: searchParams,
      headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
      body: Buffer.concat(chunks).toString("utf8")
    }
    const isMeant = isSend(asked)
    if (isMeant) askedAt.push(Date.now())
    const isRefused = isMeant && refusals.left-- > 0
    const { status, body, headers = {} } = isRefused ? refusal(refusals.seconds) : answer(asked)
    if (isMeant && held !== undefined) {
      held()
      held = undefined
      return // never answered
    }
    response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers })
    response.end(body === undefined ? "" : JSON.stringify(body))
  })
  const port = await listening(server)
  return {
    url: `http://127.0.0.1:${port}`,
    refuse: (left, seconds) => {
      refusals = { left, seconds }
      return () => askedAt
    },
    onceHolding: (call) => {
      held = call
    },
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
  }
}

const listening = async (server: HttpServer): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const address = server.address()
  return typeof address === "object" && address !== null ? address.port : 0
}

/** A port that nobody listens on at this moment. */
export const freePort = async (): Promise<number> => {
  const server = createServer()
  const port = await listening(server)
  await new Promise((resolve) => server.close(resolve))
  return port
}
