import type { Benchmark } from "@hubwright/core"
import { study } from "./study.ts"

/** Who writes to companies, what about, and how long they wait for an answer. */
export const writerBenchmarks: readonly Benchmark[] = [
  ...study({
    source: { title: "Twitter US Airline Sentiment", author: "CrowdFlower", year: 2015 },
    n: 14_640,
    figures: {
      "negative-airlines-2015": { title: "Tweets to airlines that are negative", value: 0.627, unit: "share" },
      "neutral-airlines-2015": { title: "Tweets to airlines that are neutral", value: 0.212, unit: "share" }
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
    figures: {
      "no-customers-yet-1999": {
        title: "Calls that a bank answered, of people who were no customers yet",
        value: 0.184,
        unit: "share",
        note: "Counted in the published calls: type NW, potential customers getting information. Of all calls 22.8 %: more of theirs were given up."
      }
    }
  }),
  ...study({
    source: {
      title: "Customer Support on Twitter",
      author: "ThoughtVector",
      year: 2017,
      url: "https://github.com/monalisapatra26/data_visualization"
    },
    n: 1154,
    figures: {
      "patience-twitter-2017": {
        title: "Mean time until whoever wrote to a company on Twitter is lost to it",
        value: 336,
        unit: "hours",
        note: "Estimated from the published tweets: of those whose first message had a reply, how many wrote back, by how late it came (most likely mean of an exponential distribution; at least 85 hours at 95 %, with no upper end)."
      }
    }
  }),
  ...study({
    source: { title: "Study of comments to five makers of medicines", author: "LiveWorld", year: 2011 },
    n: 9000,
    figures: {
      "side-effects-2011": {
        title: "Comments to makers of medicines that tell of a side effect",
        value: 0.02,
        unit: "share",
        note: "Less than 2 % of more than 9,000."
      }
    }
  }),
  ...study({
    source: {
      title: "Adverse drug reactions reported by consumers in Denmark, 2004 to 2006, Drug Safety"
    },
    figures: {
      "serious-side-effects": {
        title: "Side effects told by consumers that are serious",
        value: 0.45,
        unit: "share",
        note: "About 45 %."
      }
    }
  }),
  ...study({
    source: { title: "Calls to an Australian medicines line, BMC Rheumatology", year: 2020 },
    n: 121_709,
    figures: {
      "price-calls-2020": { title: "Calls to a medicines line about the price", value: 0.014, unit: "share" }
    }
  }),
  ...study({
    source: {
      title: "Off-label prescribing among office-based physicians",
      author: "Radley, Finkelstein and Stafford",
      year: 2006,
      url: "https://doi.org/10.1001/archinte.166.9.1021"
    },
    figures: {
      "off-label-2006": { title: "Use of medicines that is off label", value: 0.21, unit: "share" }
    }
  }),
  ...study({
    source: {
      title: "Tweets about colorectal cancer, Medicine",
      year: 2016,
      url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4998625"
    },
    n: 76_119,
    figures: {
      "professionals-2016": { title: "Tweets about cancer by medical professionals", value: 0.02, unit: "share" }
    }
  }),
  ...study({
    source: { title: "American Community Survey", author: "United States Census Bureau", year: 2019 },
    figures: {
      "spanish-at-home-2019": {
        title: "People in the United States who speak Spanish at home",
        value: 0.135,
        unit: "share",
        note: "Of those five years old or older."
      }
    }
  })
]
