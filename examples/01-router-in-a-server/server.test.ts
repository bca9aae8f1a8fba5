import { once } from "node:events"
import { orThrow } from "@hubwright/core"
import { loadOrganization } from "@hubwright/core/node"
import { packs } from "@hubwright/packs"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { routingService } from "./server.ts"

const organization = orThrow(await loadOrganization(new URL("../bank", import.meta.url), { packs }))
const server = routingService({ organization, now: () => new Date("2026-11-23T15:00:00Z") })
let url = ""

beforeAll(async () => {
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  const address = server.address()
  url = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/messages`
})
afterAll(() => server.close())

const post = async (body: string) => {
  const response = await fetch(url, { method: "POST", body })
  return { status: response.status, data: JSON.parse(await response.text()) }
}

describe("the router in a server", () => {
  test("sends money that is gone to fraud, and says by which rule and why", async () => {
    const { status, data } = await post(JSON.stringify({ channel: "bank-x", topics: ["fraud"], visibility: "public" }))
    expect(status).toBe(200)
    expect(data).toMatchObject({ hubwrightDecision: 1, responsible: "fraud", at: "2026-11-23T15:00:00.000Z" })
    expect(data.why).toContain("`fraud` answers")
    expect(data.respondBy > data.at).toBe(true)
  })

  test("gives the same decision for the same message and moment, byte by byte", async () => {
    const message = JSON.stringify({ channel: "bank-x", text: "what is your rate?", at: "2026-11-23T09:00:00Z" })
    expect(await post(message)).toEqual(await post(message))
  })

  test("says everything that is wrong with what it is sent, and goes on", async () => {
    const { status, data } = await post('{ "chanel": "bank-x", "intents": ["shouting"] }')
    expect(status).toBe(400)
    const messages = data.problems.map(({ message }: { readonly message: string }) => message)
    expect(messages.join("\n")).toContain("`chanel`")
    expect(messages.join("\n")).toContain("`shouting`")
    expect((await post("{ not: [json")).status).toBe(400)
    expect((await post("x".repeat(70_000))).status).toBe(413)
    expect((await fetch(url)).status).toBe(405)
    expect((await fetch(url.replace("messages", "elsewhere"))).status).toBe(404)
    expect((await post('{ "channel": "bank-x" }')).status).toBe(200)
  })

  test("decides on a channel that there is not, too, and says so", async () => {
    const { status, data } = await post('{ "channel": "myspace" }')
    expect(status).toBe(200)
    expect(data.responsible).toBeTypeOf("string")
    expect(data.problems[0].message).toContain("`myspace`")
  })
})
