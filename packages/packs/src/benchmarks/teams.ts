import type { Benchmark } from "@hubwright/core"
import { study } from "./study.ts"

/** How many people companies have for social media, where they sit and how they are prepared. */
export const teamBenchmarks: readonly Benchmark[] = [
  ...study({
    source: {
      title: "How Corporations Should Prioritize Social Business Budgets",
      author: "Altimeter Group",
      year: 2011
    },
    n: 144,
    claims: ["S0-18"],
    figures: {
      "team-novice-2011": { title: "People in the team of a beginner", value: 3.1, unit: "people" },
      "team-intermediate-2011": {
        title: "People in the team of a company on its way",
        value: 8,
        unit: "people",
        note: "About 8."
      },
      "team-advanced-2011": {
        title: "People in the team of an advanced company",
        value: 20,
        unit: "people",
        note: "20 and more."
      },
      "budget-novice-2011": { title: "Yearly budget of a beginner", value: 66_000, unit: "USD" },
      "core-team-leadership-2011": { title: "People who lead the core team", value: 1.5, unit: "people" },
      "core-team-business-units-2011": {
        title: "People of the core team who face the business units",
        value: 2,
        unit: "people"
      },
      "core-team-2011": {
        title: "People in the whole core team, agencies not counted",
        value: 11,
        unit: "people",
        verified: false
      }
    }
  }),
  ...study({
    source: { title: "The State of Social Business 2013", author: "Altimeter Group", year: 2013 },
    claims: ["S4-04"],
    figures: {
      "people-1000-to-5000-2013": {
        title: "Full-time people in companies of 1,000 to 5,000",
        value: 3,
        unit: "people",
        note: "As many as in 2010."
      },
      "people-5000-to-10000-2013": {
        title: "Full-time people in companies of 5,000 to 10,000",
        value: 20,
        unit: "people",
        note: "About 20: four times as many as in 2010."
      },
      "people-above-100000-2013": {
        title: "Full-time people in companies of more than 100,000",
        value: 49,
        unit: "people",
        note: "20 in 2010."
      },
      "team-corporate-2013": { title: "Companies with a team at the head only", value: 0.42, unit: "share" },
      "team-divisional-2013": { title: "Companies with teams in divisions only", value: 0.14, unit: "share" },
      "team-both-2013": { title: "Companies with teams at both levels", value: 0.22, unit: "share" },
      "team-none-2013": { title: "Companies without a dedicated team", value: 0.22, unit: "share" },
      "reports-to-marketing-2013": { title: "Teams that report to marketing", value: 0.4, unit: "share" },
      "reports-to-communications-2013": {
        title: "Teams that report to public relations or corporate communications",
        value: 0.26,
        unit: "share"
      },
      "reports-to-digital-2013": { title: "Teams that report to a digital department", value: 0.14, unit: "share" },
      "reports-to-support-2013": { title: "Teams that report to customer support", value: 0.02, unit: "share" },
      "policy-exists-2013": {
        title: "Companies with a social media policy",
        value: 0.85,
        unit: "share",
        claims: ["S4-05", "S4-23"]
      },
      "policy-known-2013": {
        title: "Companies whose employees know the policy well or very well",
        value: 0.18,
        unit: "share",
        claims: ["S4-19", "S4-23"]
      },
      "formal-training-2013": {
        title: "Companies with formal training",
        value: 0.33,
        unit: "share",
        note: "About a third.",
        claims: ["S4-19", "S4-23"]
      }
    }
  }),
  ...study({
    source: { title: "Figures of Altimeter Group on who may publish, as told by Adweek", author: "Jeremiah Owyang" },
    claims: ["S2-12"],
    figures: {
      "employees-per-publisher": {
        title: "Employees for each who may publish",
        value: 330,
        unit: "employees per publisher"
      },
      "employees-per-publisher-1000": {
        title: "Employees for each who may publish, in companies of 1,000",
        value: 200,
        unit: "employees per publisher"
      },
      "publishers-7500": { title: "People who may publish, in companies of 7,500", value: 22, unit: "people" },
      "publishers-above-100000": {
        title: "People who may publish, in companies of more than 100,000",
        value: 280,
        unit: "people"
      }
    }
  }),
  ...study({
    source: { title: "A Strategy for Managing Social Media Proliferation", author: "Altimeter Group", year: 2012 },
    claims: ["S0-08"],
    figures: {
      "accounts-2012": {
        title: "Corporate accounts of a global company",
        value: 178,
        unit: "accounts",
        note: "Most have no complete list."
      },
      "meets-objectives-2012": { title: "Companies that say they meet their objectives", value: 0.7, unit: "share" },
      "formal-strategy-2012": {
        title: "Companies with a formal strategy",
        value: 0.43,
        unit: "share",
        claims: ["S4-01"]
      },
      "educates-employees-2012": {
        title: "Companies that educate their employees",
        value: 0.26,
        unit: "share",
        claims: ["S4-19"]
      }
    }
  }),
  ...study({
    source: { title: "Upkeep of social media, as told by Forbes", year: 2011 },
    claims: ["S3-28"],
    figures: {
      "upkeep-2011": {
        title: "Time for the upkeep of one platform in a midsize company",
        value: 32,
        unit: "hours per month"
      }
    }
  })
]
