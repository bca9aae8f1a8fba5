// A service that says who answers a message. The model is read and compiled once; a request only routes.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import { type Organization, orThrow } from "@hubwright/core"
import { loadOrganization } from "@hubwright/core/node"
import { readMessage } from "@hubwright/core/read"
import { compileRouter, describeDecision, route } from "@hubwright/core/routing"
import { packs } from "@hubwright/packs"

/** What the service needs of the world. */
export interface ServiceOptions {
  readonly organization: Organization
  /** The moment by which rules and deadlines go where a message does not say when it arrived. */
  readonly now: () => Date
}

/** The longest message that is read, in bytes. */
const mostBytes = 65_536

const bodyOf = async (request: IncomingMessage): Promise<string | undefined> => {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of request) {
    bytes += chunk.length
    if (bytes > mostBytes) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString("utf8")
}

const answer = (response: ServerResponse, status: number, data: unknown): void => {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8" }).end(`${JSON.stringify(data)}\n`)
}

/** The service: `POST /messages` with a message as JSON gives the decision, and why. It does not listen yet. */
export const routingService = ({ organization, now }: ServiceOptions): Server => {
  const router = orThrow(compileRouter(organization))
  return createServer(async (request, response) => {
    if (request.url !== "/messages") return answer(response, 404, { message: "there is only POST /messages" })
    if (request.method !== "POST") return answer(response, 405, { message: "there is only POST /messages" })
    const text = await bodyOf(request)
    if (text === undefined) return answer(response, 413, { message: `a message is at most ${mostBytes} bytes` })
    const read = readMessage({ kind: "text", file: "message", text })
    if (!read.ok) {
      const problems = read.problems.map(({ code, message, help }) => ({ code, message, help }))
      return answer(response, 400, { problems })
    }
    const { message, at = now().toISOString(), situation } = read.value
    const decision = route(router, message, { at, ...(situation === undefined ? {} : { situation }) })
    answer(response, 200, { ...decision, why: describeDecision(decision) })
  })
}

if (import.meta.main) {
  const [model = new URL("../bank", import.meta.url)] = process.argv.slice(2)
  const organization = orThrow(await loadOrganization(model, { packs }))
  const service = routingService({ organization, now: () => new Date() })
  service.listen(8080, "127.0.0.1", () => console.log("it listens at http://127.0.0.1:8080/messages"))
}
