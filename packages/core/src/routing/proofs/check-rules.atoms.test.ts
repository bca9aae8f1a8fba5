import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type AtomKind, atomKinds, type Case, dates } from "../../../../../tests/atom-kinds.ts"
import type { Condition } from "../../model/condition.ts"
import type { Organization } from "../../model/organization.ts"
import { orThrow } from "../../problem/problem.ts"
import { decodeOrganization } from "../../schema/decode.ts"
import { decideLinearly } from "../linear.ts"
import { route } from "../route.ts"
import { compileRouter } from "../router.ts"
import { checkRules } from "./check-rules.ts"
import { diffRules } from "./diff-rules.ts"
import { prove } from "./prove.ts"

/** A condition over the tests of two kinds of atoms. */
type Tree =
  | { readonly kind: "test"; readonly of: 0 | 1; readonly index: number }
  | { readonly kind: "all" | "any"; readonly parts: readonly Tree[] }
  | { readonly kind: "not"; readonly part: Tree }

type Pair<Item> = readonly [Item, Item]

const treeOver = (pair: Pair<AtomKind>): fc.Arbitrary<Tree> => {
  const test = (of: 0 | 1) =>
    fc.nat({ max: pair[of].tests.length - 1 }).map((index): Tree => ({ kind: "test", of, index }))
  const joined = (part: fc.Arbitrary<Tree>): fc.Arbitrary<Tree> =>
    fc.oneof(
      part,
      part.map((one): Tree => ({ kind: "not", part: one })),
      fc
        .tuple(fc.constantFrom("all" as const, "any" as const), fc.array(part, { minLength: 1, maxLength: 3 }))
        .map(([how, parts]): Tree => ({ kind: how, parts }))
    )
  const leaf = fc.oneof({ weight: 3, arbitrary: test(0) }, test(1))
  return fc.oneof(test(0), joined(leaf), joined(joined(leaf)))
}

const written = (tree: Tree, pair: Pair<AtomKind>): Condition => {
  switch (tree.kind) {
    case "test":
      return pair[tree.of].tests[tree.index] ?? {}
    case "not":
      return { not: written(tree.part, pair) }
    default:
      return { [tree.kind]: tree.parts.map((part) => written(part, pair)) }
  }
}

const isTrue = (tree: Tree, holds: Pair<readonly boolean[]>): boolean => {
  switch (tree.kind) {
    case "test":
      return holds[tree.of][tree.index] === true
    case "not":
      return !isTrue(tree.part, holds)
    default:
      return tree.kind === "all"
        ? tree.parts.every((part) => isTrue(part, holds))
        : tree.parts.some((part) => isTrue(part, holds))
  }
}

const organizationWith = (trees: readonly Tree[], pair: Pair<AtomKind>, hit: "first" | "unique"): Organization =>
  orThrow(
    decodeOrganization({
      hubwright: 1,
      organization: {
        name: "Acme",
        ...{ regimes: ["privacy-eu"], serves: ["b2c"], headcount: 250 },
        markets: { de: { jurisdictions: ["DE", "EU"] }, us: { jurisdictions: ["US"] } }
      },
      calendars: {
        hq: { zone: "Europe/Berlin", open: { "mon-fri": "09:00-17:30" }, holidays: ["2026-04-03"] },
        night: { zone: "Europe/Berlin", open: { "mon-sun": "22:00-03:00" } },
        york: { zone: "America/New_York", open: { "mon-fri": "09:00-17:00" } }
      },
      brands: ["acme", "zenith"],
      products: { pan: { brand: "acme" }, pot: { brand: "acme" }, cup: { brand: "zenith" }, bag: {} },
      topics: { recall: { risk: "high" }, price: { risk: "medium" }, jobs: { risk: "low" } },
      departments: { hub: {}, care: {}, desk: {}, ...Object.fromEntries(trees.map((_, index) => [`d-${index}`, {}])) },
      channels: {
        x: { platform: "x", operators: ["hub"] },
        help: {
          platform: "email",
          ...{ purpose: "service", market: "de", brand: "zenith" },
          operators: [{ unit: "care", for: { stage: "post-purchase" } }, "desk"]
        }
      },
      conditions: { grumpy: { intent: { any: ["complaint"], none: ["praise"] } } },
      facts: {
        vip: "boolean",
        tier: ["gold", "silver", "bronze"],
        order: "string",
        score: { type: "integer", min: 0, max: 10 },
        weight: "number",
        mood: { type: "number", min: -1, max: 1 },
        flags: { type: "tags", values: ["a", "b", "c"] },
        labels: "tags"
      },
      playbooks: {
        fire: { kind: "crisis", release: "hub", team: [] },
        flood: { kind: "crisis", release: "hub", team: [] }
      },
      routing: {
        responsible: {
          hit,
          rules: trees.map((tree, index) => ({
            name: `rule-${index}`,
            when: written(tree, pair),
            to: `d-${index}`
          })),
          otherwise: { name: "fallback", to: "hub" }
        }
      }
    })
  )

/** Every message of two kinds at once, and which tests hold of it. */
const casesOf = ([one, other]: Pair<AtomKind>): readonly {
  readonly given: Case
  readonly holds: Pair<readonly boolean[]>
}[] =>
  one.cases.flatMap((a) =>
    other.cases.map((b) => ({
      given: {
        at: dates.from,
        ...a.given,
        ...b.given,
        message: {
          ...b.given.message,
          ...a.given.message,
          channel: a.given.message?.channel ?? "x",
          facts: { ...a.given.message?.facts, ...b.given.message?.facts }
        }
      },
      holds: [a.holds, b.holds]
    }))
  )

const winnerIn = (trees: readonly Tree[], holds: Pair<readonly boolean[]>): number => {
  const found = trees.findIndex((tree) => isTrue(tree, holds))
  return found < 0 ? trees.length : found
}

const nameOf = (place: number, trees: readonly Tree[]): string => (place < trees.length ? `rule-${place}` : "fallback")

/** A kind beside another one, so that conditions join different facts. */
const setting = (one: AtomKind): Pair<AtomKind> => {
  const other = atomKinds.find((kind) => kind.name === (one.name === "vip" ? "verified" : "vip"))
  if (other === undefined) throw new Error("no such kind")
  return [one, other]
}
const rulesOver = (one: AtomKind) => fc.array(treeOver(setting(one)), { minLength: 1, maxLength: 5 })

const timeLimitMillis = 60_000
const fewRuns = 25

describe.each(atomKinds)("of $name", (one) => {
  const pair = setting(one)
  const cases = casesOf(pair)

  test(
    "the rules, walked one by one or by their index, decide as the plain meaning says",
    () => {
      fc.assert(
        fc.property(rulesOver(one), (trees) => {
          const router = orThrow(compileRouter(organizationWith(trees, pair, "first")))
          for (const { given, holds } of cases) {
            const { message, ...moment } = given
            const name = nameOf(winnerIn(trees, holds), trees)
            expect(route(router, message, moment).rule).toBe(name)
            expect(decideLinearly(router, message, moment).rule).toBe(name)
          }
        }),
        { numRuns: Math.min(fewRuns, Math.ceil(8000 / cases.length)) }
      )
    },
    timeLimitMillis
  )

  test(
    "rules are dead, gaps and overlaps are there, just where trying all messages says so",
    () => {
      fc.assert(
        fc.property(rulesOver(one), (trees) => {
          const made = organizationWith(trees, pair, "unique")
          const verdicts = checkRules(made, { dates })
          expect(verdicts.filter(({ certainty }) => certainty.kind !== "exact")).toEqual([])
          const winners = new Set(cases.map(({ holds }) => winnerIn(trees, holds)))
          const dead = verdicts.flatMap((verdict) => (verdict.kind === "dead-rule" ? [verdict] : []))
          expect(dead.map(({ rule }) => rule)).toEqual(
            trees.flatMap((_, place) => (winners.has(place) ? [] : [`rule-${place}`]))
          )
          for (const { rule, blockedBy } of dead) {
            const covers = (names: readonly string[]) =>
              cases.every(({ holds }) =>
                trees.every(
                  (tree, place) =>
                    `rule-${place}` !== rule ||
                    !isTrue(tree, holds) ||
                    trees.some((other, index) => names.includes(`rule-${index}`) && isTrue(other, holds))
                )
              )
            expect(covers(blockedBy)).toBe(true)
            for (const name of blockedBy) expect(covers(blockedBy.filter((other) => other !== name))).toBe(false)
          }
          expect(verdicts.some((verdict) => verdict.kind === "gap")).toBe(winners.has(trees.length))
          const pairs = trees.flatMap((a, first) =>
            trees.flatMap((b, second) =>
              first < second && cases.some(({ holds }) => isTrue(a, holds) && isTrue(b, holds))
                ? [`rule-${first} rule-${second}`]
                : []
            )
          )
          const told = verdicts.flatMap((verdict) => (verdict.kind === "overlap" ? [verdict.rules.join(" ")] : []))
          expect([...told].sort()).toEqual(pairs)
        }),
        { numRuns: fewRuns }
      )
    },
    timeLimitMillis
  )

  test(
    "an assertion holds just where trying all messages says so",
    () => {
      fc.assert(
        fc.property(rulesOver(one), treeOver(pair), fc.boolean(), (trees, about, isMust) => {
          const made = organizationWith(trees, pair, "first")
          const claim = isMust ? { must: { to: "d-0" } } : { never: { to: "d-0" } }
          const verdict = prove(made, { when: written(about, pair), ...claim }, { dates })
          const concerned = cases.filter(({ holds }) => isTrue(about, holds))
          expect(verdict.holds).toBe(concerned.every(({ holds }) => (winnerIn(trees, holds) === 0) === isMust))
          if (verdict.holds === true) expect(verdict.isVacuous).toBe(concerned.length === 0)
        }),
        { numRuns: fewRuns }
      )
    },
    timeLimitMillis
  )

  test(
    "between two sets of rules there are as many changes as trying all messages shows",
    () => {
      fc.assert(
        fc.property(rulesOver(one), rulesOver(one), (old, young) => {
          const [before, after] = [old, young].map((trees) => organizationWith(trees, pair, "first"))
          if (before === undefined || after === undefined) return
          const changed = new Set(
            cases.flatMap(({ holds }) => {
              const names = [nameOf(winnerIn(old, holds), old), nameOf(winnerIn(young, holds), young)]
              return names[0] === names[1] ? [] : [names.join(" ")]
            })
          )
          const told = diffRules(before, after, { dates }).map((change) =>
            change.kind === "changed" ? `${change.before.rule} ${change.after.rule}` : change.message
          )
          expect([...told].sort()).toEqual([...changed].sort())
        }),
        { numRuns: fewRuns }
      )
    },
    timeLimitMillis
  )
})
