import { policyPack } from "./policy-pack.ts"

const authority = "FINRA"
const commission = "Securities and Exchange Commission"
const record = ["text", "link", "author", "time", "media", "conversation"] as const

/** What broker-dealers are under in the United States. */
export const financeUs = policyPack({
  id: "finance-us",
  title: "Broker-dealers in the United States",
  claims: ["S1-24", "S4-22", "S4-26"],
  limits:
    "It takes every message for business, and says nothing of what a principal looks at, of the testimonials of investment advisers, of banks' own supervisors, or of the form in which records are kept.",
  jurisdictions: ["US"],
  policies: {
    static: {
      title: "Static content is approved by a principal before it is used",
      status: "self-regulation",
      source: {
        title: "Rule 2210; Regulatory Notices 10-06, 11-39 and 17-18",
        author: authority,
        section: "2210(b)(1)"
      },
      verified: true,
      subject: "publication",
      when: { interactivity: "static" },
      approve: ["registered-principal"]
    },
    interactive: {
      title: "Interactive content is supervised after it was used, and so it is kept",
      status: "self-regulation",
      source: {
        title: "Rule 2210; Regulatory Notices 10-06, 11-39 and 17-18",
        author: authority,
        section: "10-06, Q7"
      },
      verified: true,
      subject: "publication",
      when: { interactivity: "interactive" },
      capture: record
    },
    adoption: {
      title: "What others say in praise becomes the firm's own words when it is liked, shared or quoted",
      status: "self-regulation",
      source: {
        title: "Rule 2210; Regulatory Notices 10-06, 11-39 and 17-18",
        author: authority,
        section: "10-06 and 17-18, adoption and entanglement"
      },
      verified: true,
      when: { intent: "praise" },
      forbid: ["like", "share", "quote", "advertise"]
    },
    "capturable-channels": {
      title: "No channel is used for business that cannot be kept",
      status: "self-regulation",
      source: { title: "Rule 2210; Regulatory Notices 10-06, 11-39 and 17-18", author: authority, section: "17-18" },
      verified: true,
      subject: "channel",
      capture: record
    },
    records: {
      title: "Business communications are kept three years, the first two at hand",
      status: "law",
      source: { title: "17 CFR", author: commission, section: "240.17a-4(b)" },
      capture: record,
      retainFor: "1096 days"
    },
    "records-by-default": {
      title: "Records without another period are kept six years",
      status: "self-regulation",
      source: { title: "Rule 4511", author: authority },
      retainFor: "2192 days"
    }
  }
})
