import type { Benchmark } from "@hubwright/core"
import { study } from "./study.ts"

/** How long work on a message takes, how much that varies, and how often it is sent back. */
export const workBenchmarks: readonly Benchmark[] = [
  ...study({
    source: {
      title: "Salience in News and Tweets",
      author: "CrowdTruth",
      year: 2015,
      url: "https://github.com/CrowdTruth/Salience-In-News-And-Tweets"
    },
    n: 3507,
    claims: ["S3-28"],
    figures: {
      "sorting-minutes-2015": {
        title: "Mean time to say what a tweet is about",
        value: 0.53,
        unit: "minutes",
        note: "Computed from the published judgments of 501 tweets, without the slowest 1 %: 32 seconds; the median is 19."
      },
      "sorting-variation-2015": {
        title: "Coefficient of variation of the time to say what a tweet is about",
        value: 1.36,
        unit: "ratio"
      }
    }
  }),
  ...study({
    source: {
      title: "Calls to an anonymous bank in February 1999",
      author: "Technion",
      year: 1999,
      url: "https://github.com/datatalking/DA420_Assignment4"
    },
    n: 27_077,
    claims: ["S3-28"],
    figures: {
      "call-variation-1999": {
        title: "Coefficient of variation of the length of calls that were served",
        value: 1.23,
        unit: "ratio",
        note: "Computed from the published calls; Brown et al. found their lengths lognormal (Journal of the American Statistical Association, 2005)."
      }
    }
  }),
  ...study({
    source: {
      title: "Replies to patients with and without a draft",
      author: "Bootsma-Robroeks et al., Frontiers in Digital Health",
      year: 2025,
      url: "https://doi.org/10.3389/fdgth.2025.1588143"
    },
    n: 919,
    claims: ["S3-28"],
    figures: {
      "reply-from-draft-2025": {
        title: "Time a physician needs for a reply where there is a draft",
        value: 2.55,
        unit: "minutes",
        note: "153 seconds; 157 without one."
      }
    }
  }),
  ...study({
    source: { title: "Interruptions in the workplace", author: "Sykes", year: 2011 },
    claims: ["S2-20"],
    figures: {
      "interruption-2011": { title: "Time of an interruption by a colleague", value: 20, unit: "minutes" }
    }
  }),
  ...study({
    source: {
      title: "Background work on reports of side effects, International Journal of Pharmacy Practice",
      year: 2021
    },
    figures: {
      "side-effect-report-2021": {
        title: "Median time of the background work on a report of a side effect",
        value: 69,
        unit: "minutes"
      }
    }
  }),
  ...study({
    source: { title: "Review of promotional content", author: "Vodori", year: 2022 },
    figures: {
      "sent-back-medical-2022": {
        title: "Promotional content that a medical reviewer does not approve at first",
        value: 0.285,
        unit: "share"
      },
      "sent-back-regulatory-2022": {
        title: "Promotional content that a regulatory reviewer does not approve at first",
        value: 0.299,
        unit: "share"
      }
    }
  })
]
