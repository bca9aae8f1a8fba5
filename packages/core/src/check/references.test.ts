import { describe, expect, test } from "vitest"
import { problemsIn, sentencesIn } from "../../../../tests/problems-in.ts"

describe("references", () => {
  test("lead to what is declared", () => {
    expect(
      sentencesIn(`
departments: { care: {}, press: { parent: care } }
people: { ada: { departments: [care], roles: [community-manager] } }
channels: { main: { platform: x, operators: [care], custodian: ada } }`)
    ).toEqual([])
  })

  test("are unknown in whatever section, list, key, union or condition they stand", () => {
    expect(
      sentencesIn(`
organization: { name: Acme, lead: l, defaultCalendar: cal, approvalOrder: [[care], [b]] }
departments: { care: { parent: c, scope: { markets: [d] } } }
people: { ada: { departments: [care], roles: [e], training: { f: 2026-01-01 } } }
channels: { main: { platform: x, operators: [g, { unit: care, for: { at: { inside: h } } }], credentials: { access: [i] } } }
ties: [{ kind: shares, between: [care, j] }, { kind: consults, from: k, to: care }]
routing:
  responsible:
    rules:
      - { name: r, rules: [{ name: s, when: { any: [{ not: { topic: { none: [m] } } }] }, to: n }] }
    otherwise: { name: o, to: operator, notify: [p, { discipline: legal }] }
playbooks: { plan: { kind: crisis, release: care, team: [care, q], roles: { t: facts } } }
demand: { classes: [{ name: u, channel: v, perDay: 3, profile: w }] }
work: [{ act: answer, time: 5 min, passesOn: { y: 0.1 } }]`).filter((line) => line.startsWith("HW0203"))
    ).toEqual([
      "HW0203 organization.defaultCalendar unknown calendar `cal`",
      "HW0203 organization.lead unknown department or person `l`",
      "HW0203 organization.approvalOrder.1.0 unknown department or agency `b`",
      "HW0203 departments.care.parent unknown department `c`",
      "HW0203 departments.care.scope.markets.0 unknown market `d`",
      "HW0203 people.ada.roles.0 unknown role `e`",
      "HW0203 people.ada.training.f unknown training course `f`",
      "HW0203 channels.main.operators.0.unit unknown department or agency `g`",
      "HW0203 channels.main.operators.1.for.at.inside unknown calendar `h`",
      "HW0203 channels.main.credentials.access.0 unknown department, agency or person `i`",
      "HW0203 ties.0.between.1 unknown department, agency or person `j`",
      "HW0203 ties.1.from unknown department, agency or person `k`",
      "HW0203 routing.responsible.rules.0.rules.0.when.any.0.not.topic.none.0 unknown topic `m`",
      "HW0203 routing.responsible.rules.0.rules.0.to unknown department `n`",
      "HW0203 routing.responsible.otherwise.notify.0 unknown department, agency or person `p`",
      "HW0203 playbooks.plan.team.1 unknown department or agency `q`",
      "HW0203 playbooks.plan.roles.t unknown department or agency `t`",
      "HW0203 demand.classes.0.channel unknown channel `v`",
      "HW0203 demand.classes.0.profile unknown demand profile `w`",
      "HW0203 work.0.passesOn.y unknown department or agency `y`"
    ])
  })

  test("that are nearly right are put right", () => {
    const [problem] = problemsIn("departments: { customer-care: {}, sales: { parent: custmer-care } }")
    expect(problem).toEqual({
      code: "HW0203",
      severity: "error",
      message: "unknown department `custmer-care`",
      help: "did you mean `customer-care`?",
      path: ["departments", "sales", "parent"],
      related: [],
      fixes: [
        {
          title: "replace by `customer-care`",
          edits: [{ path: ["departments", "sales", "parent"], text: "customer-care" }]
        }
      ]
    })
  })

  test("that are keys are put right as keys", () => {
    const [problem] = problemsIn(`
departments: { care: {} }
training: { safety: {} }
people: { ada: { departments: [care], training: { saftey: 2026-01-01 } } }`)
    const place = { path: ["people", "ada", "training", "saftey"], part: "key" }
    expect(problem).toMatchObject({ ...place, fixes: [{ edits: [{ ...place, text: "safety" }] }] })
  })

  test("to an element of another kind say what it is", () => {
    const [problem] = problemsIn(`
departments: { care: { parent: ada } }
agencies: { bright: {} }
people: { ada: { departments: [care] } }
products: { pill: { experts: [bright] } }`)
    expect(problem).toMatchObject({
      message: "`bright` is an agency, not a department or person",
      related: [{ message: "declared here", path: ["agencies", "bright"] }]
    })
    expect(sentencesIn("departments: { care: { parent: ada } }\npeople: { ada: { departments: [care] } }")).toEqual([
      "HW0203 departments.care.parent `ada` is a person, not a department"
    ])
  })

  test("without anything near list what there is", () => {
    expect(
      problemsIn(
        "calendars: { hq: { zone: UTC, open: { mon: 09:00-10:00 } } }\ndepartments: { care: { calendar: zzz } }"
      )[0]?.help
    ).toBe("name `hq`, or declare it under `calendars`")
    expect(problemsIn("departments: { care: { calendar: zzz } }")[0]?.help).toBe("declare it under `calendars`")
  })

  test("inside the duties of deadlines count too", () => {
    const [problem, ...others] = problemsIn(`
departments: { safety: {} }
people: { ada: { departments: [safety] } }
routing:
  obligations:
    rules:
      - { name: tell, due: { "notify:safty": 1 day, "approve:safety": 1 day, "notify:ada": 1 day, "submit:agency-x": 1 day, first-reply: 1 hour } }`)
    const place = { path: ["routing", "obligations", "rules", 0, "due", "notify:safty"], part: "key" }
    expect(problem).toMatchObject({
      ...place,
      message: "unknown department, agency or person `safty`",
      fixes: [{ edits: [{ ...place, text: "notify:safety" }] }]
    })
    expect(others).toEqual([])
  })

  test("to an element that was left out because it was malformed are no second problem", () => {
    const text = "departments: { care: { parent: press, calendar: hq } }"
    expect(sentencesIn(text, { omitted: [["departments", "press"], ["calendars"]] })).toEqual([])
    expect(
      sentencesIn(text, {
        omitted: [
          ["departments", "press", "kind"],
          ["calendars", "us"]
        ]
      })
    ).toEqual(["HW0203 departments.care.calendar unknown calendar `hq`"])
  })

  test("to built-in roles need no declaration, and misspelt ones are put right", () => {
    const roles =
      "departments: { care: {} }\npeople: { ada: { departments: [care], roles: [group-head, comunity-manager] } }"
    expect(problemsIn(roles).map(({ help }) => help)).toEqual(["did you mean `community-manager`?"])
  })
})
