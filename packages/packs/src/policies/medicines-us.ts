import type { Condition } from "@hubwright/core"
import { caseFacts, event, goodPractice, suspectedCase } from "./adverse-events.ts"
import { policyPack } from "./policy-pack.ts"

const administration = "Food and Drug Administration"
const offLabel: Condition = { all: [{ topic: "off-label" }, { intent: "question" }] }

/** What medicines are under in the United States. */
export const medicinesUs = policyPack({
  id: "medicines-us",
  title: "Medicines in the United States",
  claims: ["S0-11", "S1-12", "S1-24"],
  limits:
    "It does not say that follow-up reports start a new clock, nor what must be submitted with promotional material. Questions that the company itself prompted are outside what the guidance on unsolicited requests allows. Drafts of guidance bind nobody. No pack of queries finds `misinformation`: people say what it is.",
  jurisdictions: ["US"],
  topics: { "adverse-event": "high", "quality-complaint": "high", "off-label": "high", misinformation: "medium" },
  facts: caseFacts,
  playbooks: { "suspected-case": suspectedCase },
  policies: {
    ...goodPractice,
    "valid-report": {
      title: "A case has a reporter, a patient, a product and a reaction",
      status: "guidance",
      source: {
        title: "Postmarketing safety reporting for human drug and biological products",
        author: administration
      },
      verified: true,
      when: event,
      notify: ["safety-unit"],
      capture: ["text", "link", "author", "time"]
    },
    "fifteen-day": {
      title: "Serious and unexpected: to the agency within 15 days",
      status: "law",
      source: { title: "21 CFR", section: "314.80(c)(1), 310.305, 600.80" },
      verified: true,
      when: { all: [event, { not: { serious: false } }, { not: { unexpected: false } }] },
      due: { "submit:fda": { within: "15 calendarDays", from: "firstKnown" } }
    },
    "trial-fatal": {
      title: "In a trial, unexpected and fatal or life-threatening: within 7 days",
      status: "law",
      source: { title: "21 CFR", section: "312.32(c)" },
      when: {
        all: [event, { "clinical-trial": true }, { not: { "life-threatening": false } }, { not: { unexpected: false } }]
      },
      due: { "submit:fda": { within: "7 calendarDays", from: "firstKnown" } }
    },
    trial: {
      title: "In a trial, unexpected and serious: within 15 days",
      status: "law",
      source: { title: "21 CFR", section: "312.32(c)" },
      when: { all: [event, { "clinical-trial": true }, { not: { serious: false } }, { not: { unexpected: false } }] },
      due: { "submit:fda": { within: "15 calendarDays", from: "firstKnown" } }
    },
    retention: {
      title: "Records of adverse events are kept ten years",
      status: "law",
      source: { title: "21 CFR", section: "314.80(j)" },
      when: event,
      retainFor: "3653 days"
    },
    "quality-complaint": {
      title: "Complaints about quality go to the quality unit and into its file",
      status: "law",
      source: { title: "21 CFR", section: "211.198" },
      when: { topic: "quality-complaint" },
      notify: ["quality-unit"],
      capture: ["text", "link", "author", "time", "media"]
    },
    "field-alert": {
      title: "A possible defect of what is distributed: alert within 3 working days",
      status: "law",
      source: { title: "21 CFR", section: "314.81(b)(1)" },
      when: { topic: "quality-complaint" },
      due: { "submit:fda": { within: "3 businessDays", from: "firstKnown" } }
    },
    "off-label-question": {
      title: "A question on unapproved use that nobody prompted is answered to the asker alone, in private, by medical",
      status: "guidance-draft",
      source: {
        title: "Responding to Unsolicited Requests for Off-Label Information",
        author: administration,
        year: 2011,
        section: "draft of December 2011"
      },
      verified: true,
      when: offLabel,
      consult: ["medical-unit"],
      answeredBy: "responsible",
      reply: { public: "signpost" },
      forbid: ["auto-reply", "share", "like", "quote", "advertise"],
      capture: ["text", "link", "author", "time", "conversation"]
    },
    "scientific-exchange": {
      title: "What professionals are told of unapproved uses is scientific, complete and not promotional",
      status: "guidance",
      source: {
        title: "Communications From Firms to Health Care Providers Regarding Scientific Information on Unapproved Uses",
        author: administration,
        year: 2025,
        section: "final of January 2025"
      },
      when: { all: [{ topic: "off-label" }, { "author-kind": "professional" }] },
      approve: ["medical-unit"],
      disclose: ["risk-information"]
    },
    misinformation: {
      title: "False statements of independent third parties may be answered: truthful, limited, not promotional",
      status: "guidance-draft",
      source: {
        title: "Addressing Misinformation About Medical Devices and Prescription Drugs",
        author: administration,
        year: 2024,
        section: "revised draft of July 2024, docket FDA-2014-D-0447"
      },
      verified: true,
      when: { topic: "misinformation" },
      products: "any",
      approve: ["medical-unit", "regulatory-unit"],
      forbid: ["auto-reply"]
    },
    "fair-balance": {
      title: "Who tells of benefits tells of risks",
      status: "law",
      source: { title: "Federal Food, Drug, and Cosmetic Act; 21 CFR", section: "section 502(n); 202.1" },
      subject: "publication",
      when: { claims: true },
      products: "any",
      disclose: ["risk-information"],
      approve: ["medical-unit", "legal-unit", "regulatory-unit"]
    },
    "little-space": {
      title: "Where space is limited, benefit and most serious risks stand in the same message, or it is not used",
      status: "guidance-draft",
      source: {
        title: "Internet/Social Media Platforms with Character Space Limitations",
        author: administration,
        year: 2014,
        section: "draft of June 2014"
      },
      verified: true,
      subject: "publication",
      when: { claims: true, platform: ["x", "threads", "bluesky", "mastodon"] },
      products: "any",
      disclose: ["risk-information"],
      approve: ["regulatory-unit"]
    },
    "first-use": {
      title: "Static promotional material is submitted when it is first used",
      status: "law",
      source: { title: "21 CFR", section: "314.81(b)(3)(i)" },
      verified: true,
      subject: "publication",
      when: { interactivity: "static" },
      products: "any",
      due: { "submit:fda": { within: "0 days", from: "published" } }
    },
    "monthly-listing": {
      title: "Interactive pages are listed at first use, and every month from then on",
      status: "guidance-draft",
      source: {
        title: "Fulfilling Regulatory Requirements for Postmarketing Submissions of Interactive Promotional Media",
        author: administration,
        year: 2014,
        section: "draft of January 2014"
      },
      verified: true,
      subject: "publication",
      when: { interactivity: "interactive" },
      products: "any",
      due: { "submit:fda": { within: "31 calendarDays", from: "published" } }
    }
  }
})
