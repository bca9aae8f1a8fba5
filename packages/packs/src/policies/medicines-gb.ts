import { caseFacts, event, goodPractice, suspectedCase } from "./adverse-events.ts"
import { policyPack } from "./policy-pack.ts"

const association = "Association of the British Pharmaceutical Industry"

/** What medicines are under in the United Kingdom. */
export const medicinesGb = policyPack({
  id: "medicines-gb",
  title: "Medicines in the United Kingdom",
  claims: ["S0-11", "S1-12", "S1-24", "S4-19"],
  limits:
    "It does not tell listening, broadcasting and engaging apart, as the guidance on digital media does, nor give the clocks of British law. Complaints under the code are judged case by case.",
  jurisdictions: ["GB"],
  topics: { "adverse-event": "high" },
  facts: caseFacts,
  playbooks: { "suspected-case": suspectedCase },
  policies: {
    ...goodPractice,
    "involvement-declared": {
      title: "A company that listens, broadcasts or engages declares its part in it",
      status: "code",
      source: {
        title: "Guidance on pharmacovigilance and digital media",
        author: association,
        section: "version 2.0 of 8 April 2013"
      },
      verified: true,
      when: event,
      disclose: ["affiliation"],
      requires: { training: [], languages: [], skills: ["pharmacovigilance"], authority: [] }
    },
    "no-public-advertising": {
      title: "No advertising of prescription-only medicines to the public",
      status: "law",
      source: { title: "Human Medicines Regulations 2012" },
      verified: true,
      subject: "publication",
      products: "prescription-only",
      forbid: ["advertise"],
      approve: ["regulatory-unit", "legal-unit"]
    },
    "no-shared-praise": {
      title: "Links, tags, likes and shares can be promotion, those of employees on their own accounts too",
      status: "code",
      source: {
        title: "Guidance on the use of social media",
        author: "Prescription Medicines Code of Practice Authority",
        section: "26 January 2023"
      },
      effective: { from: "2023-01-26" },
      verified: true,
      products: "prescription-only",
      forbid: ["share", "like", "quote", "advertise"]
    },
    certification: {
      title: "Promotional material is certified by a nominated signatory before it is issued",
      status: "code",
      source: { title: "Code of Practice for the Pharmaceutical Industry", author: association, section: "clause 8" },
      subject: "publication",
      when: { claims: true },
      products: "any",
      approve: ["medical-unit"]
    }
  }
})
