import type { Benchmark } from "@hubwright/core"
import { study } from "./study.ts"

/** How companies arranged social media: the share of each of the five shapes, and what followed from it. */
export const arrangementBenchmarks: readonly Benchmark[] = [
  ...study({
    source: { title: "The Career Path of the Corporate Social Strategist", author: "Altimeter Group", year: 2010 },
    n: 140,
    claims: ["S1-07"],
    figures: {
      "decentralized-2010": { title: "Companies that are decentralized", value: 0.108, unit: "share" },
      "centralized-2010": { title: "Companies that are centralized", value: 0.288, unit: "share" },
      "hub-and-spoke-2010": { title: "Companies with a hub and spokes", value: 0.41, unit: "share" },
      "dandelion-2010": { title: "Companies with several hubs and spokes", value: 0.18, unit: "share" },
      "holistic-2010": { title: "Companies that are holistic", value: 0.014, unit: "share" },
      "strategist-in-marketing-2010": {
        title: "Corporate social strategists who report to marketing",
        value: 0.41,
        unit: "share"
      },
      "formal-program-2010": { title: "Companies with a formal long-term program", value: 0.23, unit: "share" }
    }
  }),
  ...study({
    source: { title: "Survey of social business, fourth quarter of 2012", author: "Altimeter Group", year: 2012 },
    n: 130,
    claims: ["S1-07"],
    figures: {
      "decentralized-2012": { title: "Companies that are decentralized", value: 0.094, unit: "share" },
      "centralized-2012": { title: "Companies that are centralized", value: 0.291, unit: "share" },
      "hub-and-spoke-2012": { title: "Companies with a hub and spokes", value: 0.354, unit: "share" },
      "dandelion-2012": { title: "Companies with several hubs and spokes", value: 0.236, unit: "share" },
      "holistic-2012": {
        title: "Companies that are holistic",
        value: 0.025,
        unit: "share",
        verified: false,
        note: "The figure was cut off behind its first digit, 2: this is what the other four leave of 100 %."
      }
    }
  }),
  ...study({
    source: { title: "The State of Social Business", author: "Altimeter Group", year: 2015 },
    n: 113,
    claims: ["S4-20"],
    figures: {
      "advocacy-centralized-2015": {
        title: "Centralized companies in the first year of employee advocacy",
        value: 0.12,
        unit: "share"
      },
      "advocacy-hub-and-spoke-2015": {
        title: "Companies with a hub and spokes in the first year of employee advocacy",
        value: 0.28,
        unit: "share"
      }
    }
  }),
  ...study({
    source: { title: "Poll on who does social media", author: "SmartBrief", year: 2010 },
    claims: ["S0-22", "S3-36"],
    figures: {
      "in-house-2010": { title: "Companies that do all in house", value: 0.7919, unit: "share" },
      "in-house-mixed-2010": { title: "Companies that mix own people and agencies", value: 0.104, unit: "share" }
    }
  }),
  ...study({
    source: { title: "Survey of social media teams", author: "Ragan and NASDAQ OMX Corporate Solutions", year: 2012 },
    claims: ["S0-22", "S3-36"],
    figures: {
      "besides-other-duties-2012": {
        title: "Companies where people do it on top of other duties",
        value: 0.65,
        unit: "share"
      },
      "own-team-2012": { title: "Companies with a team that does nothing else", value: 0.27, unit: "share" },
      "team-and-agency-2012": { title: "Companies with a team and an agency", value: 0.05, unit: "share" },
      "all-outside-2012": { title: "Companies that leave all to others", value: 0.03, unit: "share" }
    }
  }),
  ...study({
    source: { title: "Survey of advertisers", author: "ISBA", year: 2011 },
    claims: ["S0-22"],
    figures: {
      "dedicated-staff-2011": { title: "Advertisers with people in house for it alone", value: 0.5, unit: "share" },
      "steering-group-2011": { title: "Advertisers with a steering group", value: 0.48, unit: "share" }
    }
  }),
  ...study({
    source: { title: "To Improve Social Media Smash Some Discipline Silos", author: "Keith A. Quesenberry" },
    claims: ["S0-22", "S3-36"],
    figures: {
      "in-house-activities": {
        title: "Social media activities performed inside companies",
        value: 0.75,
        unit: "share",
        note: "Where the author took it from was not found; it lies within what others measured from 2010 to 2012."
      }
    }
  })
]
