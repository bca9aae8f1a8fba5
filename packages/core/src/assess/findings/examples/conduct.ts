import type { ObservedMessage } from "../../observations.ts"
import type { FindingExamples } from "./example.ts"

const messages = (
  count: number,
  of: (index: number) => ObservedMessage
): { readonly messages: readonly ObservedMessage[] } => ({
  messages: Array.from({ length: count }, (_, index) => of(index))
})

const units = `departments: { shop: { discipline: marketing }, care: { discipline: customer-service }, lab: {} }
channels: { main: { platform: x, operators: [shop], contributors: [care, lab] } }
`

const arrived = "2026-06-01T09:00:00Z"

/** What only a log shows: the same model without the log is the mended one. */
export const conductExamples: FindingExamples = {
  HF1001: { failing: units, mended: units, observations: messages(8, () => ({ arrived })) },
  HF1002: {
    failing: units,
    mended: units,
    observations: messages(8, () => ({
      arrived,
      answered: "2026-06-01T19:00:00Z",
      by: "shop",
      waitedOn: [{ unit: "lab", minutes: 500 }]
    }))
  },
  HF1003: {
    failing: units,
    mended: units,
    observations: messages(8, () => ({ arrived, answered: "2026-06-01T10:00:00Z", by: "shop" }))
  },
  HF1004: {
    failing: units,
    mended: units,
    observations: messages(8, () => ({ arrived, by: "care", handedTo: ["shop", "lab", "care"] }))
  },
  HF1005: {
    failing: units,
    mended: units,
    observations: messages(8, (index) => ({
      arrived,
      answered: "2026-06-03T09:00:00Z",
      by: index % 2 === 0 ? "shop" : "care"
    }))
  },
  HF1006: {
    failing: units,
    mended: units,
    observations: messages(1, () => ({ arrived, answered: arrived, by: "shop", intent: "complaint" }))
  },
  HF1007: {
    failing: `departments: { north: {}, south: {} }
channels: { north: { platform: x, operators: [north] }, south: { platform: x, operators: [south] } }
publications:
  - { at: "2026-06-01T09:00:00Z", channel: north, message: results, text: A good year }
  - { at: "2026-06-01T15:00:00Z", channel: south, message: results, text: A hard year }
`
  }
}
