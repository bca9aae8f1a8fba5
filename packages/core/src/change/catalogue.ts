import type { Explanation } from "../problem/explanation.ts"
import type { ChangeFileCode } from "./outcome.ts"

const model = `hubwright: 1
organization: { name: Acme }
departments: { care: {}, press: {}, social: {} }
agencies: { brightline: { engagements: [{ channel: help, may: publish }] } }
people: { ana: { departments: [care] } }
channels: { help: { platform: x, operators: [brightline], custodian: ana } }
ties: [{ kind: consults, from: press, to: care }]
`

const changeOf = (changes: string, head = ""): { readonly [path: string]: string } => ({
  "hubwright.yaml": model,
  "to.change.yaml": `hubwrightChange: 1\n${head}changes:\n${changes}\n`
})

type Entry = Omit<Explanation, "code" | "severity">

const entries: { readonly [Code in ChangeFileCode]: Entry } = {
  HW0701: {
    title: "unknown id in a change",
    explanation:
      "A change names something that the organization does not have at that point. What a change adds can be named by those after it. After a change, too, everything that is named has to be there: what removes an element has to see to what names it.",
    failing: changeOf("  - { kind: hub-and-spoke, hub: socal }"),
    mended: changeOf("  - { kind: hub-and-spoke, hub: social }")
  },
  HW0702: {
    title: "path that leads nowhere",
    explanation:
      "`set`, `insert` and `unset` take the path of a place in the organization as it reads, key by key; only the last key may be new. Places in lists count from 0.",
    failing: changeOf("  - { kind: set, path: [channels, help, custodain], value: care }"),
    mended: changeOf("  - { kind: set, path: [channels, help, custodian], value: care }")
  },
  HW0703: {
    title: "value that does not fit in a change",
    explanation: "What is set cannot stand at that place, or what is taken away cannot be missing there.",
    failing: changeOf("  - { kind: set, path: [channels, help, platform], value: fax }"),
    mended: changeOf("  - { kind: set, path: [channels, help, platform], value: email }")
  },
  HW0704: {
    title: "id that is taken",
    explanation:
      "`add` needs an id that no element of the section has. Departments, agencies and people share theirs. To set fields of an element that is there, use `update`.",
    failing: changeOf("  - { kind: add, section: departments, id: care, element: { discipline: customer-service } }"),
    mended: changeOf("  - { kind: update, section: departments, id: care, fields: { discipline: customer-service } }")
  },
  HW0705: {
    title: "element that something needs",
    explanation:
      "`remove` takes an element out of all that only assigns something to it: facets, ties, engagements, lists of operators and experts. What would mean something else without it has to be changed first: somebody's only department, rules, conditions, policies, playbooks, demand. `merge-departments` puts another department in its place everywhere.",
    failing: changeOf("  - { kind: remove, section: departments, id: care }"),
    mended: changeOf("  - { kind: merge-departments, departments: [care], into: social }")
  },
  HW0706: {
    title: "nothing to take away",
    explanation: "The change takes away what is not there, or sets fields of a role that every organization has.",
    failing: changeOf("  - { kind: remove-tie, tie: coordinates, from: press, to: care }"),
    mended: changeOf("  - { kind: remove-tie, tie: consults, from: press, to: care }")
  },
  HW0707: {
    title: "arrangement that cannot be",
    explanation:
      "A tie needs two ends, a dandelion two hubs, and a unit has one place in it; not every facet belongs to everything.",
    failing: changeOf("  - { kind: dandelion, center: social, hubs: [care] }"),
    mended: changeOf("  - { kind: dandelion, center: social, hubs: [care, press] }")
  },
  HW0708: {
    title: "nobody who takes over",
    explanation:
      "An agency leaves a channel for which nobody is accountable and nobody leads. Say with `to` who takes over, or make somebody accountable.",
    failing: changeOf("  - { kind: insource, agency: brightline }"),
    mended: changeOf("  - { kind: insource, agency: brightline, to: care }")
  },
  HW0710: {
    title: "change for another organization",
    explanation: "The change file says under `for` that it is meant for an organization of another name.",
    failing: changeOf("  - { kind: holistic }", "for: Acne\n"),
    mended: changeOf("  - { kind: holistic }", "for: Acme\n")
  }
}

const isCode = (code: string): code is ChangeFileCode => Object.hasOwn(entries, code)

/** What the reference says of the problems of changes, by code. Each example is a model and a change file. */
export const changeCatalogue: readonly Explanation[] = Object.keys(entries)
  .filter(isCode)
  .map((code) => ({ code, severity: code === "HW0710" ? "warning" : "error", ...entries[code] }))
