import type { Server } from "../contract/subject.ts"
import { type FakeAnswer, type FakeRequest, startFakeServer } from "./fake-server.ts"
import { startHandingOver } from "./handing-over.ts"

/** A message as the fake keeps it. */
export interface FakeMessage {
  readonly id: number
  readonly source: string
  readonly conversation: number
  readonly content: string
}

const inbox = "only-on-loopback-inbox"

/**
 * A fake of Chatwoot's client API, by its source (app/controllers/public/api/v1/inboxes): contacts by `source_id`, conversations
 * and messages, twenty a page. What it leaves open: agents, resolved conversations, and limits of a real server.
 */
export const startFakeChatwoot = async () => {
  const conversations: { readonly id: number; readonly source: string }[] = []
  const messages: FakeMessage[] = []
  const pageSize = 20
  const ofConversation = ({ method, query, body }: FakeRequest, source: string, conversation: number): FakeAnswer => {
    if (method === "POST") {
      const message = { id: messages.length + 1, source, conversation, content: JSON.parse(body).content }
      messages.push(message)
      return { status: 200, body: message }
    }
    const before = Number(query.get("before") ?? Number.POSITIVE_INFINITY)
    const found = messages.filter((one) => one.conversation === conversation && one.id < before)
    return { status: 200, body: found.slice(-pageSize) }
  }
  const ofContact = ({ method }: FakeRequest, source: string): FakeAnswer => {
    if (method === "GET") return { status: 200, body: conversations.filter((one) => one.source === source) }
    const conversation = { id: conversations.length + 1, source }
    conversations.push(conversation)
    return { status: 200, body: conversation }
  }
  const answer = (request: FakeRequest): FakeAnswer => {
    const [, , , , , asked, contacts, source, , conversation] = request.path.split("/")
    if (asked !== inbox || contacts !== "contacts") return { status: 404, body: { error: "not found" } }
    if (source === undefined) return { status: 200, body: { source_id: JSON.parse(request.body).source_id } }
    return conversation === undefined
      ? ofContact(request, source)
      : ofConversation(request, source, Number(conversation))
  }
  const server = await startFakeServer({
    isSend: ({ method, path }) => method === "POST" && path.endsWith("/messages"),
    answer,
    refusal: (seconds) => ({ status: 429, headers: { "retry-after": String(seconds) } })
  })
  return { ...server, inbox, conversations, messages }
}

/** The fake as a server of the contract. */
export const startChatwoot = async (): Promise<Server> => {
  const fake = await startFakeChatwoot()
  const shown = () =>
    fake.messages.map(({ content }) => {
      const [text = ""] = content.split("\n\n[ref ")
      return { text, answers: text.replace("re: ", "") }
    })
  return startHandingOver({ fake, settings: { inbox }, secrets: [inbox], shown })
}
