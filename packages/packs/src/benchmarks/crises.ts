import type { Benchmark } from "@hubwright/core"
import { study } from "./study.ts"

/** How crises went, what those had who were ready for them, and how risks are looked after. */
export const crisisBenchmarks: readonly Benchmark[] = [
  ...study({
    source: {
      title: "Social Business Readiness: How Advanced Companies Prepare Internally",
      author: "Altimeter Group",
      year: 2011
    },
    n: 144,
    claims: ["S1-17"],
    figures: {
      "crises-avoidable-2011": {
        title: "Crises that could have been diminished or averted",
        value: 0.76,
        unit: "share",
        n: 50,
        note: "Of 50 crises from 2001 to 2011."
      },
      "advanced-2011": { title: "Companies that are advanced", value: 18 / 144, unit: "share", note: "18 of 144." },
      "policy-reinforced-advanced-2011": {
        title: "Advanced companies that keep reminding of their policy",
        value: 0.72,
        unit: "share",
        n: 18,
        claims: ["S4-19", "S4-23"]
      },
      "policy-reinforced-2011": {
        title: "Companies that keep reminding of their policy",
        value: 0.26,
        unit: "share",
        claims: ["S4-19", "S4-23"]
      },
      "triage-advanced-2011": {
        title: "Advanced companies with a triage process",
        value: 14 / 18,
        unit: "share",
        n: 18,
        note: "14 of 18.",
        claims: ["S0-14"]
      },
      "open-access-advanced-2011": {
        title: "Advanced companies that let all employees take part",
        value: 1,
        unit: "share",
        n: 18,
        note: "5 with approval, 7 under guidelines, 6 encourage it.",
        claims: ["S2-12"]
      }
    }
  }),
  ...study({
    source: {
      title: "Guarding the Social Gates: The Imperative for Social Media Risk Management",
      author: "Altimeter Group",
      year: 2012
    },
    claims: ["S4-19"],
    figures: {
      "never-trained-2012": {
        title: "Companies that train on policy never, or only when hiring",
        value: 0.6,
        unit: "share"
      },
      "risk-below-one-person-2012": {
        title: "Companies with less than one full-time person for the risks",
        value: 0.43,
        unit: "share"
      },
      "brand-risk-2012": {
        title: "Companies that call social media a significant or critical risk to the brand",
        value: 0.67,
        unit: "share",
        note: "Two thirds."
      }
    }
  }),
  ...study({
    source: {
      title: "Containing a Crisis",
      author: "Freshfields Bruckhaus Deringer",
      year: 2013
    },
    claims: ["S1-18", "S4-14"],
    figures: {
      "crises-abroad-within-hour-2013": {
        title: "Crises of which media abroad tell within an hour",
        value: 0.28,
        unit: "share"
      },
      "crises-abroad-within-day-2013": {
        title: "Crises of which media abroad tell within 24 hours",
        value: 0.67,
        unit: "share",
        note: "More than two thirds."
      },
      "crisis-response-hours-2013": {
        title: "Time until a company says anything that defends it",
        value: 21,
        unit: "hours",
        note: "On average."
      }
    }
  }),
  ...study({
    source: {
      title: "Alerts of mentions",
      author: "Socialmetrix",
      url: "https://socialmetrix.freshdesk.com"
    },
    claims: ["S4-14"],
    figures: {
      "alert-deviations": {
        title: "Standard deviations above the mean of a week at which a day's mentions raise the lowest alert",
        value: 1.5,
        unit: "ratio"
      }
    }
  })
]
