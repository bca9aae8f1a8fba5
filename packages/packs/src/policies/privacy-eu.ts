import { policyPack } from "./policy-pack.ts"

const regulation = "Regulation (EU) 2016/679"

/** What messages with personal data are under in the European Union. */
export const privacyEu = policyPack({
  id: "privacy-eu",
  title: "Personal data in the European Union",
  claims: ["S4-22", "S4-26"],
  limits:
    "Nothing of it was read again. It does not find a lawful basis, keep the record of processing or assess impacts, and gives no time after which messages are erased: that depends on what they are kept for. A month to answer a request is given as its shortest, 28 days.",
  jurisdictions: ["EU"],
  topics: { "personal-details": "high", "privacy-request": "medium", "data-breach": "high" },
  policies: {
    "personal-details": {
      title: "Who they are and how they are is asked for and talked about in private",
      status: "law",
      source: { title: regulation, section: "articles 5(1)(c) and 9" },
      effective: { from: "2018-05-25" },
      when: { topic: "personal-details" },
      reply: { public: "signpost" },
      forbid: ["share", "quote", "advertise"]
    },
    request: {
      title: "Who asks for their data, its correction or its erasure gets an answer within a month",
      status: "law",
      source: { title: regulation, section: "articles 12(3) and 15 to 21" },
      effective: { from: "2018-05-25" },
      when: { topic: "privacy-request" },
      notify: ["privacy-officer"],
      reply: { public: "signpost" },
      due: { resolution: "28 days" }
    },
    breach: {
      title: "A breach is told to the authority within 72 hours",
      status: "law",
      source: { title: regulation, section: "article 33" },
      effective: { from: "2018-05-25" },
      when: { topic: "data-breach" },
      notify: ["privacy-officer"],
      capture: ["text", "link", "time"],
      forbid: ["auto-reply"],
      due: { "submit:data-protection-authority": { within: "72 hours", from: "firstKnown" } }
    }
  }
})
