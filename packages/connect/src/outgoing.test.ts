import { defineOrganization, orThrow, toInstant } from "@hubwright/core"
import { compileRouter, type Decision, route } from "@hubwright/core/routing"
import { describe, expect, test } from "vitest"
import type { Capabilities } from "./capabilities.ts"
import type { Envelope, PlatformMessage } from "./envelope.ts"
import { type Dispatch, refusalsOf, replyTo, unkeepable } from "./outgoing.ts"

const acme = defineOrganization({
  hubwright: 1,
  organization: { name: "Acme" },
  departments: { care: {}, legal: {} },
  channels: { main: { platform: "x", operators: ["care"] } },
  routing: {
    responsible: { rules: [], otherwise: { name: "care", to: "care" } },
    obligations: {
      rules: [
        { name: "earnings", when: { language: "en" }, approve: ["legal"], forbid: ["auto-reply"] },
        { name: "health", when: { language: "de" }, reply: { public: "signpost" }, disclose: ["machine"] },
        { name: "silence", when: { language: "fr" }, reply: { public: "none", private: "none" } },
        { name: "private", when: { language: "es" }, reply: { public: "none" } }
      ]
    }
  }
})
const router = orThrow(compileRouter(acme))

const everything: Capabilities = {
  privateReply: true,
  publicReply: true,
  edit: true,
  delete: true,
  longestText: { amount: 10, unit: "graphemes" },
  atMostOnce: "client-chosen-key",
  order: "by-conversation"
}

const at = "2026-11-22T09:00:00.000Z"

const envelopeOf = (content: Partial<PlatformMessage>): Envelope => {
  const receivedAt = toInstant(at)
  if (receivedAt === undefined) throw new Error("not a moment")
  return {
    id: "m1",
    platform: "x",
    activity: "Create",
    message: { channel: "main", id: "m1", visibility: "public", ...content },
    conversation: "c1",
    sender: { id: "ada" },
    receivedAt,
    address: {},
    raw: { mediaType: "text/plain", bytes: new Uint8Array() }
  }
}

const dispatchOf = (language: string, reply: Partial<Parameters<typeof replyTo>[1]> = {}): Dispatch => {
  const envelope = envelopeOf({ language })
  return {
    outgoing: replyTo(envelope, { text: "Thank you", ...reply }),
    decision: route(router, envelope.message, { at })
  }
}

const codes = (dispatch: Dispatch, capabilities = everything) =>
  refusalsOf(dispatch, capabilities).map(({ code }) => code)

describe("a dispatch", () => {
  test("is sent where nothing is against it", () => {
    expect(codes(dispatchOf("it"))).toEqual([])
  })

  test("waits for every approval, and a machine may not write where that is forbidden", () => {
    const dispatch = dispatchOf("en")
    expect(codes(dispatch)).toEqual(["HW1401", "HW1403"])
    expect(codes({ ...dispatch, approvals: [{ by: "care" }] })).toEqual(["HW1401", "HW1403"])
    const approved = { ...dispatchOf("en", { composedBy: "person" }), approvals: [{ by: "legal" }] }
    expect(codes(approved)).toEqual([])
  })

  test("says in public only what may be said there, and discloses what must be", () => {
    expect(codes(dispatchOf("de"))).toEqual(["HW1405", "HW1406"])
    expect(codes(dispatchOf("de", { extent: "signpost", discloses: ["machine"] }))).toEqual([])
    expect(codes(dispatchOf("de", { visibility: "private", discloses: ["machine"] }))).toEqual([])
    expect(codes(dispatchOf("fr"))).toEqual(["HW1404"])
    expect(codes(dispatchOf("fr", { visibility: "private" }))).toEqual(["HW1404"])
  })

  test("is not sent on the decision about another message", () => {
    const dispatch = dispatchOf("it")
    const decision: Decision = { ...dispatch.decision, message: "m2" }
    expect(codes({ ...dispatch, decision })).toEqual(["HW1402"])
  })

  test("is handed over only to where it stays inside, so that nobody passes by an approval", () => {
    const { outgoing, decision } = dispatchOf("en")
    const passedBy: Dispatch = { decision, outgoing: { ...outgoing, kind: "hand-over" } }
    expect(codes(passedBy)).toEqual(["HW1411"])
    expect(codes(passedBy, { ...everything, handOver: true })).toEqual([])
  })

  test("is refused where the platform cannot, is too short, or says nothing", () => {
    expect(codes(dispatchOf("it", { visibility: "private" }), { ...everything, privateReply: false })).toEqual([
      "HW1407"
    ])
    expect(codes(dispatchOf("it", { text: "👩‍👩‍👧‍👦".repeat(10) }))).toEqual([])
    expect(codes(dispatchOf("it", { text: "👩‍👩‍👧‍👦".repeat(11) }))).toEqual(["HW1408"])
    const bytes: Capabilities = { ...everything, longestText: { amount: 9, unit: "bytes" } }
    expect(codes(dispatchOf("it", { text: "ääää" }), bytes)).toEqual([])
    expect(codes(dispatchOf("it", { text: "äääää" }), bytes)).toEqual(["HW1408"])
    const units: Capabilities = { ...everything, longestText: { amount: 1, unit: "utf-16-units" } }
    expect(codes(dispatchOf("it", { text: "👍" }), units)).toEqual(["HW1408"])
    expect(codes(dispatchOf("it", { text: " " }))).toEqual(["HW1409"])
  })
})

describe("a decision that a platform cannot keep", () => {
  const problemsOf = (language: string, capabilities: Partial<Capabilities>) =>
    unkeepable(route(router, { channel: "main", language }, { at }), { ...everything, ...capabilities }).map(
      ({ code }) => code
    )

  test("is a problem where the answer has to be private and the platform is public", () => {
    expect(problemsOf("es", { privateReply: false })).toEqual(["HW1407"])
    expect(problemsOf("de", { privateReply: false })).toEqual(["HW1410"])
    expect(problemsOf("es", {})).toEqual([])
    expect(problemsOf("it", { privateReply: false })).toEqual([])
  })

  test("is none where nothing is to be said", () => {
    expect(problemsOf("fr", { privateReply: false, publicReply: false })).toEqual([])
  })
})
