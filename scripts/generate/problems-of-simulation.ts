import { organizationWith, type Told } from "./problem-of-use.ts"

const simulated = `import { defineOrganization, type Organization } from "@hubwright/core"
import { compileSimulation } from "@hubwright/simulate"

${organizationWith("")}
const message = { channel: "help" }
const log = [{ at: "2026-01-05T09:00:00Z", message }]`

const staffed = (people: string): string => `import { defineOrganization, type Organization } from "@hubwright/core"
import { findStaffing } from "@hubwright/simulate"

${organizationWith(`${people.replaceAll("'", '"')},
  targets: [{ name: "soon", firstReply: "2 hours" }],
  demand: { classes: [{ name: "letters", channel: "help", perHour: 2 }] }`)}
const scenario = { name: "today", organization: acme, days: 2 }`

const varied = `import { defineOrganization, type Organization } from "@hubwright/core"
import { findParameter, readRange } from "@hubwright/simulate"

${organizationWith('demand: { classes: [{ name: "letters", channel: "help", perHour: 2 }] }')}
const [letters] = acme.demand.classes
letters?.perHour // => 2`

/** The problems of simulating, by code. */
export const problemsOfSimulation: { readonly [code: `HW${number}`]: Told } = {
  HW1001: {
    severity: "error",
    title: "nothing to simulate",
    explanation: "The model has no classes of messages under `demand`, and no log is given in their place.",
    begin: simulated,
    failing: "compileSimulation(acme)",
    mended: "compileSimulation(acme, { log })"
  },
  HW1002: {
    severity: "error",
    title: "start that cannot be read",
    explanation: "A simulation starts at a moment: a `Date`, milliseconds or an ISO 8601 text.",
    begin: simulated,
    failing: 'compileSimulation(acme, { log, start: "soon" })',
    mended: 'compileSimulation(acme, { log, start: "2026-01-05T00:00:00Z" })'
  },
  HW1003: {
    severity: "warning",
    title: "logged message without a moment",
    explanation: "A message of the log has no moment that can be read. It is left out; the others arrive.",
    begin: simulated,
    failing: 'compileSimulation(acme, { log: [...log, { at: "yesterday", message }] })',
    mended: "compileSimulation(acme, { log })"
  },
  HW1004: {
    severity: "error",
    title: "no crisis to replay",
    explanation:
      "A crisis is replayed by a burst of the demand that names a crisis playbook as its `situation`. There is none, or none of that name.",
    begin: `import { defineOrganization, type Organization } from "@hubwright/core"
import { crisisScenarios } from "@hubwright/simulate"

${organizationWith("")}
const days = { from: "2026-03-02T00:00:00Z", until: "2026-03-03T00:00:00Z" }
const bursts = [{ name: "fire", ...days, times: 5, situation: "recall" }]`,
    failing: 'crisisScenarios(acme, { burst: "fire" })',
    mended: 'crisisScenarios({ ...acme, demand: { ...acme.demand, bursts } }, { burst: "fire" })'
  },
  HW1005: {
    severity: "error",
    title: "team without work",
    explanation:
      "A staffing is searched for among entries of `people` that messages come to. One that is named has no work in this model, or nobody who is listed has any.",
    begin: staffed("people: { ana: { departments: ['care'] }, ben: { departments: ['legal'] } }"),
    failing: 'await findStaffing(scenario, { seed: 1, teams: ["ben"] })',
    mended: 'await findStaffing(scenario, { seed: 1, teams: ["ana"] })'
  },
  HW1006: {
    severity: "error",
    title: "nothing due by a time",
    explanation: "Without a response target any number of people is enough: there is no fewest to look for.",
    begin: staffed("people: { ana: { departments: ['care'] } }"),
    failing: "await findStaffing({ ...scenario, organization: { ...acme, targets: [] } }, { seed: 1 })",
    mended: "await findStaffing(scenario, { seed: 1 })"
  },
  HW1007: {
    severity: "error",
    title: "parameter that is not there",
    explanation:
      "What is varied is named by the steps that lead to it: a number, a duration or a distribution of the model. Nothing of the kind is there.",
    begin: varied,
    failing: 'findParameter(acme, "demand.classes.leters.perHour")',
    mended: 'findParameter(acme, "demand.classes.letters.perHour")'
  },
  HW1008: {
    severity: "error",
    title: "values that cannot be",
    explanation:
      "What a parameter is varied over is two numbers, two lengths of time or two factors, the lesser first, all of which can stand in the model.",
    begin: varied,
    failing: 'readRange("demand.classes.letters.perHour=4..2")',
    mended: 'readRange("demand.classes.letters.perHour=2..4")'
  },
  HW1009: {
    severity: "error",
    title: "measure without a value",
    explanation:
      "The best of several scenarios is selected by a measure that every replication has. A mean of replies has no value in one without a reply.",
    begin: `import { defineOrganization, type Organization } from "@hubwright/core"
import { selectBest } from "@hubwright/simulate"

${organizationWith('demand: { classes: [{ name: "letters", channel: "help", perHour: 2 }] }')}
const scenarios = [{ name: "today", organization: acme, days: 1 }, { name: "longer", organization: acme, days: 2 }]
const options = { seed: 1, worthwhile: 0.1, firstStage: 5 }`,
    failing: 'await selectBest(scenarios, { ...options, measure: "share-in-time" })',
    mended: 'await selectBest(scenarios, { ...options, measure: "share-replied" })'
  },
  HW1010: {
    severity: "error",
    title: "more messages than can be simulated",
    explanation:
      "By its rates, growth and bursts a demand brings so many messages in one run, warm-up included, that they would not fit into memory. Refused before anything is run: simulate fewer days, or write the rates that were meant.",
    begin: `import { defineOrganization, type Organization } from "@hubwright/core"
import { prepareScenario } from "@hubwright/simulate"

${organizationWith('demand: { classes: [{ name: "letters", channel: "help", perHour: 1_000_000 }] }')}`,
    failing: 'prepareScenario({ name: "today", organization: acme, days: 28 })',
    mended: 'prepareScenario({ name: "today", organization: acme, days: 0.5 })'
  }
}
