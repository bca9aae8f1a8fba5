import type { Server } from "../contract/subject.ts"
import { type FakeAnswer, type FakeRequest, startFakeServer } from "./fake-server.ts"
import { startHandingOver } from "./handing-over.ts"

/** A ticket as the fake keeps it. */
export interface FakeTicket {
  readonly id: number
  readonly subject: string
  readonly external_id: string
  readonly comment: { readonly body: string; readonly public: boolean }
}

const email = "desk@example.test"
const token = "only-on-loopback-token"
const login = Buffer.from(`${email}/token:${token}`).toString("base64")

/**
 * A fake of Zendesk's tickets, by developer.zendesk.com: opening by `Idempotency-Key`, finding by `external_id`, and limits. What
 * it leaves open: triggers, and the delay with which the real one finds a ticket.
 */
export const startFakeZendesk = async () => {
  const tickets: FakeTicket[] = []
  const byKey = new Map<string, { readonly body: string; readonly ticket: FakeTicket }>()
  const open = ({ headers, body }: FakeRequest): FakeAnswer => {
    const key = headers["idempotency-key"]
    const known = key === undefined ? undefined : byKey.get(key)
    if (known !== undefined && known.body !== body)
      return { status: 400, body: { error: "IdempotentRequestError", description: "the key was used otherwise" } }
    const ticket: FakeTicket = known?.ticket ?? { ...JSON.parse(body).ticket, id: tickets.length + 1 }
    if (known === undefined) tickets.push(ticket)
    if (key !== undefined) byKey.set(key, { body, ticket })
    const lookup = known === undefined ? "miss" : "hit"
    return { status: 201, body: { ticket }, headers: { "x-idempotency-lookup": lookup } }
  }
  const answer = (request: FakeRequest): FakeAnswer => {
    const { method, path, query, headers } = request
    if (headers.authorization !== `Basic ${login}`) return { status: 401, body: { error: "Couldn't authenticate you" } }
    if (path !== "/api/v2/tickets.json") return { status: 404, body: { error: "InvalidEndpoint" } }
    if (method === "POST") return open(request)
    return { status: 200, body: { tickets: tickets.filter((one) => one.external_id === query.get("external_id")) } }
  }
  const server = await startFakeServer({
    isSend: ({ method }) => method === "POST",
    answer,
    refusal: (seconds) => ({
      status: 429,
      body: { error: "APIRateLimitExceeded" },
      headers: { "retry-after": String(seconds), "x-rate-limit-remaining": "0" }
    })
  })
  /** As if the time were over for which keys are kept. */
  const forgetKeys = (): void => byKey.clear()
  return { ...server, email, token, tickets, forgetKeys }
}

/** The fake as a server of the contract. */
export const startZendesk = async (): Promise<Server> => {
  const fake = await startFakeZendesk()
  const shown = () => fake.tickets.map(({ comment: { body } }) => ({ text: body, answers: body.replace("re: ", "") }))
  return startHandingOver({ fake, settings: { email, token }, secrets: [token, login], shown })
}
