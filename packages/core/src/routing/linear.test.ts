import { message, organization } from "@hubwright/testing"
import * as fc from "fast-check"
import { expect, test } from "vitest"
import { factsOfMessage } from "../model/message-facts.ts"
import { orThrow } from "../problem/problem.ts"
import { codedRoom, codeFacts } from "./fact-codes.ts"
import { factRoom } from "./fact-room.ts"
import { decideLinearly } from "./linear.ts"
import { detectIn, givenFacts, readInto } from "./read-message.ts"
import { route } from "./route.ts"
import { compileRouter } from "./router.ts"

const moment = fc.record(
  {
    at: fc.constantFrom(0, Date.UTC(2026, 4, 31), Date.UTC(2026, 10, 21, 9, 30), Date.UTC(2026, 10, 24, 3)),
    situation: fc.constantFrom("crisis", "outage"),
    conversation: fc.constantFrom("care", "ana", "nobody")
  },
  { requiredKeys: ["at"] }
)
const asked = organization().chain((made) =>
  fc.tuple(fc.constant(made), fc.array(fc.tuple(message(made), moment), { minLength: 4, maxLength: 12 }))
)

const timeLimitMillis = 60_000

const wordsOf = (units: readonly string[]) => units.filter((word) => !word.startsWith("discipline:"))

test(
  "a decision says what walking the rules one by one says",
  () => {
    fc.assert(
      fc.property(asked, ([made, messages]) => {
        const router = orThrow(compileRouter(made))
        for (const [given, occasion] of messages) {
          const expected = decideLinearly(router, given, occasion)
          const decision = route(router, given, occasion)
          expect(decision.rule).toBe(expected.rule)
          expect(decision.alsoMatched).toEqual(expected.alsoMatched)
          expect(decision.reasons.map(({ name }) => name)).toEqual(expected.reasons)
          expect(decision.path).toEqual(expected.path)
          expect(decision.obligations).toMatchObject({
            ...expected.obligations,
            notify: expect.arrayContaining(wordsOf(expected.obligations.notify)),
            consult: expect.arrayContaining(wordsOf(expected.obligations.consult)),
            approve: expect.arrayContaining(wordsOf(expected.obligations.approve))
          })
        }
      }),
      { numRuns: 150 }
    )
  },
  timeLimitMillis
)

test(
  "what is known of ordinary messages is what is known of all",
  () => {
    fc.assert(
      fc.property(asked, ([made, messages]) => {
        const router = orThrow(compileRouter(made))
        for (const [given, occasion] of messages) {
          const { facts, problems } = factsOfMessage(router.facts, givenFacts(given, detectIn(router, given)), occasion)
          for (const room of [factRoom(router.knownFacts, router.isOpen), router.room]) {
            const read = readInto(room, { router, message: given }, occasion)
            const { operator: _, ...known } = read.world.facts
            expect(known).toEqual(facts)
            expect(read.problems).toEqual(problems)
            const coded = codedRoom(router.knownFacts.book)
            codeFacts(router.knownFacts.book, read.world.facts, coded)
            expect(read.world.coded).toEqual(coded)
          }
        }
      }),
      { numRuns: 60 }
    )
  },
  timeLimitMillis
)

test(
  "what a router decided before changes no decision",
  () => {
    fc.assert(
      fc.property(asked, ([made, messages]) => {
        const used = orThrow(compileRouter(made))
        for (const [given, occasion] of [...messages, ...messages])
          expect(route(used, given, occasion)).toEqual(route(orThrow(compileRouter(made)), given, occasion))
      }),
      { numRuns: 30 }
    )
  },
  timeLimitMillis
)
