import { policyPack } from "./policy-pack.ts"

const directive = {
  title: "Directive on the Management of Communications and Federal Identity",
  author: "Treasury Board of Canada Secretariat",
  section: "appendix C"
}

/** What the accounts of Canadian federal institutions are under. */
export const officialCa = policyPack({
  id: "official-ca",
  title: "Official accounts in Canada",
  claims: ["S4-05", "S4-06"],
  limits:
    "It does not look at the tool that accounts are managed with, at the notice that they link to, or at how they are disposed of.",
  jurisdictions: ["CA"],
  topics: { "personal-details": "high" },
  policies: {
    accounts: {
      title: "The head of communications approves every official account",
      status: "regulation",
      source: directive,
      effective: { from: "2025-03-27" },
      verified: true,
      subject: "channel",
      approve: ["head-of-communications"]
    },
    languages: {
      title: "What is published appears in both official languages",
      status: "regulation",
      source: directive,
      effective: { from: "2025-03-27" },
      verified: true,
      subject: "publication",
      requires: { training: [], languages: ["en", "fr"], skills: [], authority: [] }
    },
    "no-cases": {
      title: "No individual cases and no personal information in public",
      status: "practice",
      source: { title: "Social media protocols of Canadian departments" },
      verified: true,
      when: { topic: "personal-details" },
      reply: { public: "signpost" },
      forbid: ["share", "quote"]
    }
  }
})
