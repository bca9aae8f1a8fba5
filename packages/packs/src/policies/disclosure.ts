import type { Condition } from "@hubwright/core"
import { policyPack } from "./policy-pack.ts"

const market: Condition = { any: [{ topic: "earnings" }, { "author-kind": ["investor", "analyst"] }] }

/** What listed companies are under when they speak of results. */
export const disclosure = policyPack({
  id: "disclosure",
  title: "Disclosure of listed companies",
  claims: ["S4-15"],
  limits:
    "Nothing of it was read again. It does not know what has been published already, nor whether a channel was announced as one that results are published on.",
  jurisdictions: ["US", "EU"],
  topics: { earnings: "high" },
  policies: {
    "no-selective-disclosure": {
      title: "Nobody learns of results before everybody does",
      status: "law",
      source: { title: "Regulation FD", author: "Securities and Exchange Commission", section: "17 CFR 243.100" },
      jurisdictions: ["US"],
      effective: { from: "2000-10-23" },
      when: market,
      approve: ["investor-relations-unit", "legal-unit"],
      forbid: ["auto-reply", "share", "like"]
    },
    "inside-information": {
      title: "Inside information is published to all at once",
      status: "law",
      source: { title: "Regulation (EU) No 596/2014", section: "article 17" },
      jurisdictions: ["EU"],
      effective: { from: "2016-07-03" },
      when: market,
      approve: ["investor-relations-unit", "legal-unit"],
      forbid: ["auto-reply", "share", "like"]
    }
  }
})
