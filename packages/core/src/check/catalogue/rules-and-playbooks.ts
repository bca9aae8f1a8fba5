import { type Entry, model } from "./entry.ts"

/** Problems of rules and playbooks. */
export const rulesAndPlaybooks = {
  HW0330: {
    title: "steps in a circle",
    explanation: "The steps of a triage graph lead back to one of them, so a message may never get to an end.",
    failing: model(`
playbooks:
  triage:
    kind: triage
    start: product
    nodes:
      product: { ask: Is a product named?, yes: again, no: file }
      again: { goto: product }
      file: { leaf: file }`),
    mended: model(`
playbooks:
  triage:
    kind: triage
    start: product
    nodes:
      product: { ask: Is a product named?, yes: report, no: file }
      report: { leaf: report }
      file: { leaf: file }`)
  },
  HW0331: {
    title: "step that nothing leads to",
    explanation: "A step of a triage graph cannot be reached from its start.",
    failing: model(`
playbooks:
  triage:
    kind: triage
    start: file
    nodes:
      file: { leaf: file }
      report: { leaf: report }`),
    mended: model(`
playbooks:
  triage:
    kind: triage
    start: product
    nodes:
      product: { ask: Is a product named?, yes: report, no: file }
      file: { leaf: file }
      report: { leaf: report }`)
  },
  HW0332: {
    title: "release authority outside the team",
    explanation:
      "Whoever alone releases what is said in a crisis is not in the team, and so not among those who work together while the plan is in force.",
    failing: model(`
departments: { press: {}, care: {} }
playbooks:
  recall: { kind: crisis, release: press, team: [care], statements: [{ language: en, text: We are looking into it. }] }`),
    mended: model(`
departments: { press: {}, care: {} }
playbooks:
  recall:
    { kind: crisis, release: press, team: [press, care], statements: [{ language: en, text: We are looking into it. }] }`)
  },
  HW0333: {
    title: "role outside the team",
    explanation: "A crisis plan gives a role to a unit that is not in its team.",
    failing: model(`
departments: { press: {}, care: {} }
playbooks:
  recall:
    kind: crisis
    release: press
    team: [press]
    roles: { care: questions }
    statements: [{ language: en, text: We are looking into it. }]`),
    mended: model(`
departments: { press: {}, care: {} }
playbooks:
  recall:
    kind: crisis
    release: press
    team: [press, care]
    roles: { care: questions }
    statements: [{ language: en, text: We are looking into it. }]`)
  },
  HW0334: {
    title: "crisis plan without a statement",
    explanation: "A crisis plan has nothing prepared to say first, when everybody wants to say something at once.",
    failing: model(`
departments: { press: {} }
playbooks: { recall: { kind: crisis, release: press, team: [press] } }`),
    mended: model(`
departments: { press: {} }
playbooks:
  recall: { kind: crisis, release: press, team: [press], statements: [{ language: en, text: We are looking into it. }] }`)
  },
  HW0335: {
    title: "triage graph as a situation",
    explanation:
      "A situation is a crisis plan in force. A triage graph is followed for a single message and never in force.",
    failing: model(`
playbooks: { events: { kind: triage, start: file, nodes: { file: { leaf: file } } } }
targets: [{ name: fast, when: { situation: events }, firstReply: 1 hour }]`),
    mended: model(`
departments: { press: {} }
playbooks:
  recall: { kind: crisis, release: press, team: [press], statements: [{ language: en, text: We are looking into it. }] }
targets: [{ name: fast, when: { situation: recall }, firstReply: 1 hour }]`)
  },
  HW0350: {
    title: "group that collects where one answers",
    explanation:
      "A group under `responsible` has `hit: collect`, but a message has one responsible department. Groups that collect stand under `obligations`.",
    failing: model(`
departments: { care: {} }
routing:
  responsible:
    rules: [{ name: service, hit: collect, rules: [{ name: complaints, when: { intent: complaint }, to: care }] }]
    otherwise: { name: others, to: operator }`),
    mended: model(`
departments: { care: {} }
routing:
  responsible:
    rules: [{ name: service, hit: first, rules: [{ name: complaints, when: { intent: complaint }, to: care }] }]
    otherwise: { name: others, to: operator }`)
  },
  HW0351: {
    title: "rule that names nobody",
    explanation: "A rule under `responsible` has no `to`: it holds for messages and does not say who answers them.",
    failing: model(`
departments: { care: {} }
routing:
  responsible:
    rules: [{ name: complaints, when: { intent: complaint }, priority: 50 }]
    otherwise: { name: others, to: operator }`),
    mended: model(`
departments: { care: {} }
routing:
  responsible:
    rules: [{ name: complaints, when: { intent: complaint }, to: care, priority: 50 }]
    otherwise: { name: others, to: operator }`)
  },
  HW0352: {
    title: "who answers, where it has no effect",
    explanation:
      "A rule under `obligations` has `to`, `second` or `playbook`. Obligations say what must happen whoever answers; who answers is decided under `responsible` alone.",
    failing: model(`
departments: { care: {} }
routing: { obligations: { rules: [{ name: complaints, when: { intent: complaint }, to: care, priority: 50 }] } }`),
    mended: model(`
departments: { care: {} }
routing: { obligations: { rules: [{ name: complaints, when: { intent: complaint }, priority: 50 }] } }`)
  },
  HW0353: {
    title: "rule that nothing follows from",
    explanation: "An obligation, a policy, a response target or a group asks for nothing, whatever it holds for.",
    failing: model("routing: { obligations: { rules: [{ name: complaints, when: { intent: complaint } }] } }"),
    mended: model(
      "routing: { obligations: { rules: [{ name: complaints, when: { intent: complaint }, priority: 50 }] } }"
    )
  },
  HW0354: {
    title: "selector that is nobody",
    explanation:
      "A rule names somebody by what they are, and there is no such department: none has the discipline, nobody leads, or no topic and no product has experts.",
    failing: model(`
departments: { care: {} }
routing:
  responsible: { rules: [], otherwise: { name: others, to: { discipline: customer-service } } }`),
    mended: model(`
departments: { care: { discipline: customer-service } }
routing:
  responsible: { rules: [], otherwise: { name: others, to: { discipline: customer-service } } }`)
  },
  HW0355: {
    title: "selector that may be nobody",
    explanation:
      "A rule names somebody by what they are, and for some of its messages there is nobody: `expert` of a message about no topic or product with experts, `conversation` of a message that begins one, `lead` of a channel without one. Let the rule's `when` hold only where there is somebody.",
    failing: model(`
departments: { safety: {} }
topics: { side-effects: { experts: [safety] }, jobs: {} }
routing:
  responsible: { rules: [], otherwise: { name: others, to: expert } }`),
    mended: model(`
departments: { safety: {} }
topics: { side-effects: { experts: [safety] }, jobs: {} }
routing:
  responsible:
    rules: [{ name: known, when: { topic: side-effects }, to: expert }]
    otherwise: { name: others, to: operator }`)
  }
} as const satisfies { readonly [code: string]: Entry }
