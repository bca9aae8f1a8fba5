import type { Pack } from "@hubwright/core"
import { policyPack } from "./policy-pack.ts"

const facts: Pack["facts"] = {
  "life-threatening": { type: "boolean", label: "Death or danger to life" },
  serious: { type: "boolean", label: "Death, danger to life, hospital, disability or a birth defect" },
  "public-health-threat": { type: "boolean", label: "Many may be in danger" }
}

const topics = { "adverse-event": "high", "device-malfunction": "high" } as const

/** A message that may tell of an incident with a device. */
const incident = { topic: ["adverse-event", "device-malfunction"] } as const
const kept = ["text", "link", "author", "time", "media", "language"] as const

/** What medical devices are under in the European Union. */
export const devicesEu = policyPack({
  id: "devices-eu",
  title: "Medical devices in the European Union",
  claims: ["S1-12", "S1-24"],
  limits:
    "Nothing of it was read again. It says nothing of trend reports, field safety notices and investigations of performance. The pack `device-malfunctions` finds kinds of devices, not what yours are called.",
  jurisdictions: ["EU"],
  topics,
  facts,
  policies: {
    incident: {
      title: "An incident is told to safety and kept",
      status: "law",
      source: { title: "Regulation (EU) 2017/745", section: "article 87" },
      when: incident,
      notify: ["safety-unit"],
      capture: kept,
      forbid: ["hide", "delete"]
    },
    serious: {
      title: "A serious incident: to the authority within 15 days",
      status: "law",
      source: { title: "Regulation (EU) 2017/745", section: "article 87(3)" },
      when: { all: [incident, { not: { serious: false } }] },
      due: { "submit:competent-authority": { within: "15 calendarDays", from: "firstKnown" } }
    },
    death: {
      title: "Death, or a deterioration that nobody expected: within 10 days",
      status: "law",
      source: { title: "Regulation (EU) 2017/745", section: "article 87(5)" },
      when: { all: [incident, { not: { "life-threatening": false } }] },
      due: { "submit:competent-authority": { within: "10 calendarDays", from: "firstKnown" } }
    },
    "public-health-threat": {
      title: "A serious threat to public health: within 2 days",
      status: "law",
      source: { title: "Regulation (EU) 2017/745", section: "article 87(4)" },
      when: { all: [incident, { "public-health-threat": true }] },
      due: { "submit:competent-authority": { within: "2 calendarDays", from: "firstKnown" } }
    }
  }
})

/** What medical devices are under in the United States. */
export const devicesUs = policyPack({
  id: "devices-us",
  title: "Medical devices in the United States",
  claims: ["S1-12", "S1-24"],
  limits:
    "Nothing of it was read again. It says nothing of what importers and hospitals must report. The pack `device-malfunctions` finds kinds of devices, not what yours are called.",
  jurisdictions: ["US"],
  topics,
  facts,
  policies: {
    event: {
      title: "Death, serious injury or malfunction: to the agency within 30 days",
      status: "law",
      source: { title: "21 CFR", section: "803.50" },
      when: { all: [incident, { not: { serious: false } }] },
      notify: ["safety-unit"],
      capture: kept,
      due: { "submit:fda": { within: "30 calendarDays", from: "firstKnown" } }
    },
    "remedial-action": {
      title: "Where many may be in danger: within 5 work days",
      status: "law",
      source: { title: "21 CFR", section: "803.53" },
      when: { all: [incident, { "public-health-threat": true }] },
      notify: ["safety-unit"],
      due: { "submit:fda": { within: "5 businessDays", from: "firstKnown" } }
    }
  }
})
