import { once } from "node:events"
import { createServer } from "node:http"

/** A proxy before a server: it can refuse requests of one kind, or keep an answer to itself. */
export interface Proxy {
  readonly url: string
  readonly refuse: (times: number, retryAfterSeconds: number) => () => readonly number[]
  readonly onceHolding: (call: () => void) => void
  readonly stop: () => void
}

/** Starts a proxy; what is refused or held are requests whose path has the word. */
export const startProxy = async (target: string, word: string): Promise<Proxy> => {
  let refusals = { left: 0, seconds: 0 }
  let held: (() => void) | undefined
  const askedAt: number[] = []
  const server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = []
    for await (const chunk of request) chunks.push(chunk)
    const isMeant = (request.url ?? "").includes(word)
    if (isMeant) askedAt.push(Date.now())
    if (isMeant && refusals.left > 0) {
      refusals.left--
      const headers = { "content-type": "application/json", "retry-after": String(refusals.seconds) }
      response.writeHead(429, headers).end('{"error":"RateLimitExceeded","message":"Rate Limit Exceeded"}')
      return
    }
    const headers = new Headers()
    for (const [name, value] of Object.entries(request.headers))
      if (typeof value === "string" && !["host", "connection", "content-length", "transfer-encoding"].includes(name))
        headers.set(name, value)
    const answer = await fetch(`${target}${request.url}`, {
      method: request.method ?? "GET",
      headers,
      ...(chunks.length === 0 ? {} : { body: Buffer.concat(chunks) })
    })
    const body = Buffer.from(await answer.arrayBuffer())
    if (isMeant && held !== undefined) {
      held()
      held = undefined
      return // never answered
    }
    const passed = [...answer.headers].filter(
      ([name]) => !["content-encoding", "content-length", "transfer-encoding", "connection"].includes(name)
    )
    response.writeHead(answer.status, Object.fromEntries(passed)).end(body)
  })
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  const address = server.address()
  const port = typeof address === "object" && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    refuse: (left, seconds) => {
      refusals = { left, seconds }
      return () => askedAt
    },
    onceHolding: (call) => {
      held = call
    },
    stop: () => {
      server.closeAllConnections()
      server.close()
    }
  }
}
