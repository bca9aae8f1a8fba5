import { message, organization } from "@hubwright/testing"
import * as fc from "fast-check"
import { expect, test } from "vitest"
import { epochMillis } from "../../model/instant.ts"
import { orThrow } from "../../problem/problem.ts"
import { allMatches } from "../matching.ts"
import { readMessage } from "../read-message.ts"
import { decide } from "../route.ts"
import { compileRouter, type Router } from "../router.ts"
import { opposite } from "./solver/assignment.ts"
import { decisionOn, type Witness, witnessOf } from "./witness.ts"
import { makeWorlds, type World } from "./world.ts"

const timeLimitMillis = 60_000

const worldOf = (router: Router, at?: number): World => {
  const stretch = at === undefined ? {} : { stretch: { from: at, until: at + 3_600_000 } }
  const [world] = makeWorlds([router], stretch)
  if (world === undefined) throw new Error("no world")
  return world
}

const moments = fc.constantFrom(Date.UTC(2026, 4, 31), Date.UTC(2026, 10, 21, 9, 30), Date.UTC(2026, 10, 24, 3))

/** Which rule decides, and which rules, policies and targets oblige, by place. */
const outcomeOf = (router: Router, { message: given, at, situation }: Witness) => {
  const moment = { at: epochMillis(at) ?? 0, ...(situation === undefined ? {} : { situation }) }
  const read = readMessage(router, given, moment)
  const places = allMatches(router.obligingIndex, read.world)
  return {
    winner: decide(router, read).winner,
    obliging: places.filter((place) => {
      const rule = router.obliging[place]
      return rule !== undefined && rule.from <= moment.at && moment.at < rule.until
    })
  }
}

test(
  "a message that is found is one of which the real router says so",
  () => {
    fc.assert(
      fc.property(organization(), (made) => {
        const router = orThrow(compileRouter(made))
        const world = worldOf(router)
        for (const [place, rule] of router.deciding.entries()) {
          const reply = world.space.ask([world.decidedBy((_, other) => other === place)])
          if (reply.kind === "yes") expect(decisionOn(router, witnessOf(reply.sample)).rule).toBe(rule.name)
        }
        for (const [place, rule] of router.obliging.entries()) {
          for (const literal of [world.obliges(place), opposite(world.obliges(place))]) {
            const reply = world.space.ask([literal])
            if (reply.kind !== "yes") continue
            const { obliging } = outcomeOf(router, witnessOf(reply.sample))
            expect(obliging.includes(place), rule.name).toBe(literal === world.obliges(place))
          }
        }
      }),
      { numRuns: 150 }
    )
  },
  timeLimitMillis
)

const asked = organization().chain((made) =>
  fc.tuple(fc.constant(made), fc.array(fc.tuple(message(made), moments, fc.boolean()), { minLength: 2, maxLength: 6 }))
)

test(
  "whatever the real router says of a message, such a message is found",
  () => {
    fc.assert(
      fc.property(asked, ([made, messages]) => {
        const router = orThrow(compileRouter(made))
        const [crisis] = Object.values(made.playbooks).flatMap(({ id, kind }) => (kind === "crisis" ? [id] : []))
        for (const [given, at, isCrisis] of messages) {
          const world = worldOf(router, at)
          const instant = witnessOf({ channel: "", given: new Map(), tags: new Map(), at }).at
          const situation = isCrisis && crisis !== undefined ? { situation: crisis } : {}
          const { winner, obliging } = outcomeOf(router, { message: given, at: instant, ...situation })
          const literals = router.obliging.map((_, place) =>
            obliging.includes(place) ? world.obliges(place) : opposite(world.obliges(place))
          )
          const reply = world.space.ask([world.decidedBy((_, place) => place === winner), ...literals])
          expect(reply.kind).toBe("yes")
          if (reply.kind !== "yes") continue
          expect(outcomeOf(router, witnessOf(reply.sample))).toEqual({ winner, obliging })
        }
      }),
      { numRuns: 150 }
    )
  },
  timeLimitMillis
)
