import { change, organization, parseNotation, toNotation } from "@hubwright/testing"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { orThrow } from "../problem/problem.ts"
import { applyChange, expandChange, invertChange } from "./apply.ts"
import { type Change, composeChanges } from "./change.ts"
import { diffOrganizations } from "./diff.ts"

/** An organization with a change that can be applied to it. */
const changing = organization().chain((before) => fc.tuple(fc.constant(before), change(before)))

const applied = (text: string, change: Change): string => toNotation(orThrow(applyChange(parseNotation(text), change)))

const messagesOf = (text: string, change: Change): readonly string[] => {
  const result = applyChange(parseNotation(text), change)
  return result.problems.map(
    ({ message, help, path }) => `${path.join(".")}: ${message}${help === undefined ? "" : ` (${help})`}`
  )
}

describe("laws of changes", () => {
  test("a generated change can be applied, and leaves the organization that was given as it was", () => {
    fc.assert(
      fc.property(changing, ([before, change]) => {
        const copy = structuredClone(before)
        const result = applyChange(before, change)
        expect(result.problems).toEqual([])
        expect(before).toEqual(copy)
      })
    )
  })

  test("a change and then its inverse give back the same organization", () => {
    fc.assert(
      fc.property(changing, ([before, change]) => {
        const after = orThrow(applyChange(before, change))
        const inverse = invertChange(before, change)
        expect(orThrow(applyChange(after, inverse))).toEqual(before)
      })
    )
  })

  test("two changes composed are the second after the first", () => {
    fc.assert(
      fc.property(
        changing.chain(([before, first]) => {
          const between = orThrow(applyChange(before, first))
          return fc.record({
            before: fc.constant(before),
            between: fc.constant(between),
            first: fc.constant(first),
            second: change(between)
          })
        }),
        ({ before, between, first, second }) => {
          expect(orThrow(applyChange(before, composeChanges(first, second)))).toEqual(
            orThrow(applyChange(between, second))
          )
        }
      )
    )
  })

  test("the difference of two organizations leads from the one to the other", () => {
    fc.assert(
      fc.property(organization(), organization(), (before, after) => {
        expect(orThrow(applyChange(before, diffOrganizations(before, after)))).toEqual(after)
      })
    )
  })

  test("the difference that a change makes is that change", () => {
    fc.assert(
      fc.property(changing, ([before, change]) => {
        const after = orThrow(applyChange(before, change))
        expect(orThrow(applyChange(before, diffOrganizations(before, after)))).toEqual(after)
      })
    )
  })

  test("a change is the sequence of its small changes", () => {
    fc.assert(
      fc.property(changing, ([before, change]) => {
        const expanded = orThrow(expandChange(before, change))
        expect(orThrow(applyChange(before, expanded))).toEqual(orThrow(applyChange(before, change)))
      })
    )
  })

  test("what a change does not touch is shared, and without an effect the organization is the same one", () => {
    const before = parseNotation("hub -- care; care: x; ana in care")
    const after = orThrow(applyChange(before, { kind: "set-facet", channel: "x", facet: "custodian", to: "ana" }))
    expect(after.departments).toBe(before.departments)
    expect(after.ties).toBe(before.ties)
    expect(after.channels.x?.operators).toBe(before.channels.x?.operators)
    expect(orThrow(applyChange(before, { kind: "move-person", person: "ana", to: "care" }))).toBe(before)
  })
})

describe("small changes", () => {
  test.each<[before: string, change: Change, after: string]>([
    ["a b", { kind: "add-tie", tie: "consults", from: "a", to: "b" }, "a consults b"],
    ["a -- b", { kind: "add-tie", tie: "coordinates", from: "b", to: "a", strength: 3 }, "a -- b (3)"],
    [
      "a -- b",
      { kind: "add-tie", tie: "coordinates", from: "b", to: "a", origin: "observed" },
      "a -- b; b -- a (observed)"
    ],
    ["a -- b; a -- b (observed)", { kind: "remove-tie", tie: "coordinates", from: "b", to: "a" }, "a b"],
    [
      "a -- b; a -- b (observed)",
      { kind: "remove-tie", tie: "coordinates", from: "a", to: "b", origin: "observed" },
      "a -- b"
    ],
    ["a > b; b > a", { kind: "remove-tie", tie: "hands-over", from: "a", to: "b" }, "b > a"],
    ["a", { kind: "add", section: "departments", id: "b", element: { discipline: "legal" } }, "a; b (legal)"],
    [
      "a",
      { kind: "add", section: "people", id: "p", element: { departments: ["a"], enabled: true } },
      "p in a (enabled)"
    ],
    ["a", { kind: "add", section: "channels", id: "x", element: { platform: "x", operators: ["a"] } }, "a: x"],
    [
      "p in a",
      { kind: "update", section: "people", id: "p", fields: { enabled: true, count: 2 } },
      "p in a (2, enabled)"
    ],
    [
      "a (hub, legal)",
      { kind: "update", section: "departments", id: "a", fields: {}, clear: ["kind", "discipline"] },
      "a"
    ],
    ["a", { kind: "update", section: "organization", fields: { topology: "holistic" } }, "organization (holistic); a"],
    [
      "a -- b; b > c; a: x; b: help; b contributes x; b accountable x",
      { kind: "remove", section: "departments", id: "b" },
      "c; a: x; : help"
    ],
    [
      "p in a b; q in a; p expert t; q accountable t",
      { kind: "remove", section: "people", id: "p" },
      "b; q in a; topic t; q accountable t"
    ],
    ["p in a b; c", { kind: "move-person", person: "p", to: "c" }, "a; p in c b"],
    ["p in a b; c", { kind: "move-person", person: "p", to: "b" }, "a c; p in b"],
    ["a: x", { kind: "set-facet", facet: "custodian", channel: "x", to: "a" }, "a: x; a custodian x"],
    ["a: x; a custodian x", { kind: "set-facet", facet: "custodian", channel: "x" }, "a: x"],
    ["a lead", { kind: "set-facet", facet: "lead" }, "a"],
    ["a; topic t", { kind: "set-facet", facet: "accountable", topic: "t", to: "a" }, "topic t; a accountable t"],
    [
      "a b: x; c contributes x",
      { kind: "set-operators", channel: "x", operators: ["c", "a"] },
      "b; c a: x; c contributes x"
    ],
    ["a b: x", { kind: "set-operators", channel: "x", operators: [], contributors: ["b"] }, "a; : x; b contributes x"],
    [
      "a -- b",
      { kind: "set", path: ["ties", 1], value: { kind: "reports", from: "b", to: "a" } },
      "a -- b; b reports a"
    ],
    ["a -- b c d", { kind: "unset", path: ["ties", 1] }, "c; a -- b d"],
    [
      "a -- b c",
      { kind: "insert", path: ["ties", 1], value: { kind: "shares", between: ["b", "c"], origin: "declared" } },
      "a -- b; b shares c; a -- c"
    ]
  ])("%s, %j: %s", (before, change, after) => {
    expect(applied(before, change)).toBe(after)
  })

  test("an insourced agency leaves its channels to whoever answers for them, and its engagements there end", () => {
    const before = `agency out; care -- out; out: x; out care: help; pr: press
      out contributes press; pr accountable x; out custodian x; out deputy help; care custodian help
      out may publish x help press`
    expect(applied(before, { kind: "insource", agency: "out", to: "care", channels: ["help"] })).toBe(
      `agency out
care -- out
out: x
care: help
pr: press
out contributes press
pr accountable x
out custodian x
care custodian help
out may publish x press`
    )
    expect(messagesOf(before, { kind: "insource", agency: "out" })).toEqual([
      ": nobody takes over `help` from `out` (say who with `to`, or make somebody accountable for it)",
      ": nobody takes over `press` from `out` (say who with `to`, or make somebody accountable for it)"
    ])
  })

  test("merged departments are one everywhere: ties, facets, rules, conditions and people", () => {
    const before = orThrow(
      applyChange(
        parseNotation(
          "c (3); b (5); a -- b c; b -- c; b c consults d (2); b: x; a contributes x; c expert t; p in b c"
        ),
        {
          kind: "sequence",
          changes: [
            { kind: "set", path: ["conditions", "ours"], value: { operator: ["b", "c"] } },
            {
              kind: "set",
              path: ["routing", "responsible", "rules", 0],
              value: { name: "r", when: { operator: "b" }, to: "b", due: { "notify:b": "1 days" } }
            }
          ]
        }
      )
    )
    const after = orThrow(applyChange(before, { kind: "merge-departments", departments: ["b", "c"], into: "c" }))
    expect(toNotation({ ...after, conditions: {}, routing: parseNotation("").routing })).toBe(
      "c (8); a -- c; c consults d (4); c: x; a contributes x; p in c; c expert t"
    )
    expect(after.conditions).toEqual({ ours: { operator: ["c"] } })
    expect(after.routing.responsible.rules).toEqual([
      { name: "r", when: { operator: "c" }, to: "c", due: { "notify:c": "1 days" } }
    ])
  })

  test("credentials keep what is not named, and have their defaults where there were none", () => {
    const first = orThrow(
      applyChange(parseNotation("a: x"), { kind: "set-credentials", channel: "x", credentials: { mfa: true } })
    )
    expect(first.channels.x?.credentials).toEqual({ mfa: true, access: [] })
    const second = orThrow(
      applyChange(first, { kind: "set-credentials", channel: "x", credentials: { rotated: "2026-11-21" } })
    )
    expect(second.channels.x?.credentials).toEqual({ mfa: true, access: [], rotated: "2026-11-21" })
  })

  test("training is noted by course, and a closed channel keeps its day", () => {
    const before = orThrow(
      applyChange(parseNotation("p q in a; a: x"), { kind: "add", section: "training", id: "dos", element: {} })
    )
    const after = orThrow(
      applyChange(before, {
        kind: "sequence",
        changes: [
          { kind: "train", people: ["p", "q"], course: "dos", on: "2026-11-21" },
          { kind: "retire-channel", channel: "x", on: "2026-12-31" }
        ]
      })
    )
    expect([after.people.p?.training, after.people.q?.training]).toEqual([{ dos: "2026-11-21" }, { dos: "2026-11-21" }])
    expect(after.channels.x?.closed).toBe("2026-12-31")
  })
})

describe("what is wrong with a change", () => {
  test.each<[before: string, change: Change, problems: readonly string[]]>([
    [
      "care -- pr",
      { kind: "add-tie", tie: "consults", from: "cre", to: "legal" },
      [
        "from: unknown department, agency or person `cre` (did you mean `care`?)",
        "to: unknown department, agency or person `legal` (use `care` or `pr`)"
      ]
    ],
    ["care", { kind: "add-tie", tie: "consults", from: "care", to: "care" }, ["to: a tie needs two ends"]],
    [
      "a -- b",
      { kind: "remove-tie", tie: "consults", from: "a", to: "b" },
      [": there is no tie `consults` between `a` and `b`"]
    ],
    [
      "a; p in a",
      { kind: "add", section: "agencies", id: "p", element: {} },
      ["id: there is a person `p` already (departments, agencies and people need different ids)"]
    ],
    [
      "a: x",
      { kind: "add", section: "channels", id: "x", element: { platform: "x" } },
      ["id: there is a channel `x` already"]
    ],
    ["a", { kind: "add", section: "channels", id: "X", element: { platform: "x" } }, ["id: `X` is no id"]],
    [
      "a: x",
      { kind: "set", path: ["channels", "x", "custodain"], value: "a" },
      ["path: `channels.x.custodain` leads nowhere (did you mean `custodian`?)"]
    ],
    [
      "a: x",
      { kind: "set", path: ["channels", "y", "custodian"], value: "a" },
      ["path: `channels.y` leads nowhere (there can be `x`)"]
    ],
    [
      "a: x",
      { kind: "set", path: ["channels", "x", "platform"], value: "z" },
      [
        "value: `z` is not one of `x`, `facebook`, `instagram`, `linkedin`, `tiktok`, `youtube`, `threads`, `bluesky`, `mastodon`, `reddit`, `pinterest` or 23 more at `channels.x.platform`"
      ]
    ],
    [
      "a: x",
      { kind: "set", path: ["channels", "x", "custodian"], value: "b" },
      [": unknown department, agency or person `b` at `channels.x.custodian` (use `a`)"]
    ],
    [
      "a: x",
      { kind: "set", path: ["ties", 1], value: { kind: "reports", from: "a", to: "a" } },
      ["path: `ties.1` leads nowhere"]
    ],
    [
      "a: x",
      { kind: "unset", path: ["channels", "x", "platform"] },
      ["path: `channels.x.platform` cannot be left out"]
    ],
    ["a: x", { kind: "unset", path: ["channels", "x", "voice"] }, ["path: there is nothing at `channels.x.voice`"]],
    [
      "a: x; b",
      { kind: "unset", path: ["departments", "a"] },
      [": unknown department or agency `a` at `channels.x.operators.0.unit` (use `b`)"]
    ],
    ["a: x", { kind: "insert", path: ["channels", "x"], value: {} }, ["path: `channels.x` is no place in a list"]],
    [
      "p in a",
      { kind: "update", section: "people", id: "p", fields: {}, clear: ["departments", "nam"] },
      ["clear.0: `departments` cannot be left out", "clear.1: unknown key `nam` (did you mean `name`?)"]
    ],
    [
      "p in a",
      { kind: "remove", section: "departments", id: "a" },
      ["id: `a` cannot go: `people.p.departments.0` needs it (change that first, or merge it into another department)"]
    ],
    ["a: x", { kind: "set-facet", facet: "custodian", to: "a" }, ["facet: nobody is custodian of the organization"]],
    [
      "a: x; agency b",
      { kind: "set-facet", facet: "voice", channel: "x", to: "b" },
      ["to: unknown department or person `b` (use `a`)"]
    ],
    [
      "a: x",
      { kind: "set-operators", channel: "x", operators: ["b"] },
      ["operators.0: unknown department or agency `b` (use `a`)"]
    ],
    [
      "a",
      {
        kind: "sequence",
        changes: [
          { kind: "add", section: "people", id: "p", element: { departments: ["b"] } },
          { kind: "move-person", person: "q", to: "c" }
        ]
      },
      ["changes.1.person: unknown person `q` (use `p`)", "changes.1.to: unknown department or agency `c` (use `a`)"]
    ]
  ])("in %s: %j", (before, change, problems) => {
    expect(messagesOf(before, change)).toEqual(problems)
  })

  test("that an element could not be added is said once, not where it is used", () => {
    const change: Change = {
      kind: "sequence",
      changes: [
        { kind: "set", path: ["departments", "b"], value: { kind: "nonsense" } },
        { kind: "add", section: "departments", id: "c d", element: {} },
        { kind: "add-tie", tie: "shares", from: "a", to: "c d" }
      ]
    }
    expect(messagesOf("a", change)).toEqual([
      "changes.0.value.kind: `nonsense` is not one of `department`, `company`, `region`, `branch`, `brand`, `product-team` or `hub` at `departments.b.kind`",
      "changes.1.id: `c d` is no id"
    ])
  })

  test("a hostile key becomes no prototype", () => {
    const before = parseNotation("a")
    const paths = [
      ["__proto__", "x"],
      ["departments", "__proto__"],
      ["departments", "__proto__", "x"],
      ["organization", "constructor", "x"]
    ]
    for (const path of paths) expect(applyChange(before, { kind: "set", path, value: { x: 1 } }).ok).toBe(false)
    expect(Object.getPrototypeOf(before.departments)).toBe(Object.prototype)
    expect({}).not.toHaveProperty("x")
  })
})
