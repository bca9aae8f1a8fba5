import { caseFacts, event, goodPractice, seriousEvent, suspectedCase } from "./adverse-events.ts"
import { policyPack } from "./policy-pack.ts"

const practices = "Guideline on good pharmacovigilance practices, Module VI"
const agency = "European Medicines Agency"
const directive = "Directive 2001/83/EC"

/** What medicines are under in the European Union. */
export const medicinesEu = policyPack({
  id: "medicines-eu",
  title: "Medicines in the European Union",
  claims: ["S0-11", "S1-12", "S1-24"],
  limits:
    "It does not say how often own pages are to be screened, nor that follow-up reports start a new clock, nor what national laws and codes add. That data is kept for ten years after the authorization ends is given as ten years.",
  jurisdictions: ["EU"],
  topics: { "adverse-event": "high" },
  facts: caseFacts,
  playbooks: { "suspected-case": suspectedCase },
  policies: {
    ...goodPractice,
    "valid-report": {
      title: "A report is valid with reporter, patient, product and reaction; one that lacks something is recorded too",
      status: "guidance",
      source: { title: practices, author: agency, section: "VI.B.2" },
      verified: true,
      when: event,
      notify: ["safety-unit"],
      capture: ["text", "link", "author", "time"]
    },
    "day-zero": {
      title: "The clock starts when anybody who acts for the company first knows, an agency too",
      status: "guidance",
      source: { title: practices, author: agency, section: "VI.B.7" },
      when: event,
      capture: ["time"]
    },
    "other-sites": {
      title: "What is found on pages of others is assessed and reported like any spontaneous report",
      status: "guidance",
      source: { title: practices, author: agency, section: "VI.B.1.1.4" },
      verified: true,
      when: event,
      notify: ["safety-unit"]
    },
    serious: {
      title: "Serious: to EudraVigilance within 15 days",
      status: "law",
      source: { title: directive, section: "article 107(3)" },
      when: seriousEvent,
      due: { "submit:eudravigilance": { within: "15 calendarDays", from: "firstKnown" } }
    },
    "not-serious": {
      title: "Not serious: to EudraVigilance within 90 days",
      status: "law",
      source: { title: directive, section: "article 107(3)" },
      when: { all: [event, { serious: false }] },
      due: { "submit:eudravigilance": { within: "90 calendarDays", from: "firstKnown" } }
    },
    "trial-fatal": {
      title: "In a trial, unexpected and fatal or life-threatening: within 7 days",
      status: "law",
      source: { title: "Regulation (EU) No 536/2014", section: "article 42" },
      when: {
        all: [event, { "clinical-trial": true }, { not: { "life-threatening": false } }, { not: { unexpected: false } }]
      },
      due: { "submit:eudravigilance": { within: "7 calendarDays", from: "firstKnown" } }
    },
    trial: {
      title: "In a trial, unexpected and serious: within 15 days",
      status: "law",
      source: { title: "Regulation (EU) No 536/2014", section: "article 42" },
      when: { all: [event, { "clinical-trial": true }, { not: { serious: false } }, { not: { unexpected: false } }] },
      due: { "submit:eudravigilance": { within: "15 calendarDays", from: "firstKnown" } }
    },
    retention: {
      title: "Safety data is kept at least ten years",
      status: "law",
      source: { title: "Commission Implementing Regulation (EU) No 520/2012", section: "article 12" },
      when: event,
      retainFor: "3653 days"
    },
    "no-public-advertising": {
      title: "No advertising of prescription-only medicines to the public",
      status: "law",
      source: { title: directive, section: "article 88" },
      verified: true,
      subject: "publication",
      products: "prescription-only",
      forbid: ["advertise"],
      approve: ["regulatory-unit", "legal-unit"]
    },
    "no-shared-praise": {
      title: "Praise of a prescription-only medicine is not shared, liked or quoted: that would advertise it",
      status: "law",
      source: { title: directive, section: "article 88" },
      when: { intent: "praise" },
      products: "prescription-only",
      forbid: ["share", "like", "quote", "advertise"]
    },
    "own-content": {
      title: "A company answers for what it initiates, influences, brands or sponsors, and says that it does",
      status: "code",
      source: {
        title: "Joint note for guidance on social media and digital channels",
        author: "IFPMA and EFPIA",
        section: "28 September 2022"
      },
      effective: { from: "2022-09-28" },
      verified: true,
      subject: "publication",
      products: "any",
      disclose: ["affiliation"]
    },
    review: {
      title: "Claims about a medicine are reviewed before they are published",
      status: "practice",
      source: { title: "Custom of medical, legal and regulatory review" },
      subject: "publication",
      when: { claims: true },
      products: "any",
      approve: ["medical-unit", "legal-unit", "regulatory-unit"]
    }
  }
})
