import { policyPack } from "./policy-pack.ts"

/** What hospitals, practices and health plans are under in the United States. */
export const healthPrivacyUs = policyPack({
  id: "health-privacy-us",
  title: "Patients' privacy in the United States",
  claims: ["S4-22", "S4-26"],
  limits:
    "Nothing of it was read again. It is for covered entities and those who work for them, not for makers of medicines.",
  jurisdictions: ["US"],
  topics: { "personal-details": "high" },
  policies: {
    "no-confirmation": {
      title: "Nobody is confirmed to be a patient, not even in thanking them",
      status: "law",
      source: { title: "45 CFR", section: "164.502" },
      when: { any: [{ "author-kind": "patient" }, { topic: "personal-details" }] },
      reply: { public: "signpost" },
      forbid: ["share", "like", "quote", "advertise", "auto-reply"]
    }
  }
})
