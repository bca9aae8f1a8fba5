import type { Benchmark } from "@hubwright/core"
import { study } from "./study.ts"

const sproutIndex = (year: number, section: string) => ({
  title: "Sprout Social Index",
  author: "Sprout Social",
  year,
  section
})

/** How many messages come, how many are answered and how fast, and what customers expect. */
export const responseBenchmarks: readonly Benchmark[] = [
  ...study({
    source: sproutIndex(2015, "July 2015, on the second quarter of 2014 to that of 2015"),
    claims: ["S2-19"],
    figures: {
      "unanswered-72-hours-2015": {
        title: "Messages to companies that go unanswered for 72 hours",
        value: 7 / 8,
        unit: "share",
        note: "Seven of eight."
      },
      "need-response-2015": { title: "Messages that need a response", value: 0.4, unit: "share", claims: ["S0-09"] },
      "inbound-growth-2015": { title: "Yearly growth of messages", value: 0.21, unit: "growth", claims: ["S2-18"] },
      "posts-per-reply-2015": { title: "Posts for each reply", value: 4, unit: "posts per reply", claims: ["S1-10"] },
      "posts-per-reply-retail-2015": {
        title: "Posts for each reply, retail",
        value: 2,
        unit: "posts per reply",
        claims: ["S1-10"]
      },
      "posts-per-reply-utilities-2015": {
        title: "Posts for each reply, utilities",
        value: 1.4,
        unit: "posts per reply",
        claims: ["S1-10"]
      },
      "posts-per-reply-media-2015": {
        title: "Posts for each reply, media",
        value: 8.5,
        unit: "posts per reply",
        claims: ["S1-10"]
      },
      "posts-per-reply-real-estate-2015": {
        title: "Posts for each reply, real estate",
        value: 11.7,
        unit: "posts per reply",
        claims: ["S1-10"]
      }
    }
  }),
  ...study({
    source: sproutIndex(2013, "2013"),
    claims: ["S2-18"],
    figures: { "inbound-growth-2013": { title: "Yearly growth of messages", value: 1.75, unit: "growth" } }
  }),
  ...study({
    source: sproutIndex(2016, "2016"),
    claims: ["S0-09"],
    figures: {
      "messages-per-account-2016": {
        title: "Messages to an account in a quarter",
        value: 2742,
        unit: "messages",
        note: "The first quarter: 30.1 a day."
      },
      "messages-media-2016": {
        title: "Messages to a media brand in a day",
        value: 100,
        unit: "messages per day",
        note: "About 100."
      },
      "needing-response-per-brand-2016": {
        title: "Messages that need a response, of a brand in a quarter",
        value: 957,
        unit: "messages",
        note: "The second quarter."
      },
      "response-rate-2016": {
        title: "Messages that are answered, of those that need it",
        value: 0.11,
        unit: "share",
        note: "About 11 to 12.5 %."
      },
      "response-time-2016": { title: "Mean time to a response", value: 10, unit: "hours" },
      "wished-response-time-2016": { title: "Mean time that people think reasonable", value: 4, unit: "hours" },
      "to-competitor-2016": {
        title: "People who go to a competitor when they are ignored",
        value: 0.3,
        unit: "share",
        note: "About 30 %.",
        claims: ["S2-08"]
      }
    }
  }),
  ...study({
    source: { title: "Study of 500 retailers in the United States", author: "Eptica" },
    n: 500,
    claims: ["S0-09"],
    figures: {
      "response-time-facebook": { title: "Mean time to a response on Facebook", value: 27 * 60 + 7, unit: "minutes" },
      "response-time-twitter": { title: "Mean time to a response on Twitter", value: 31 * 60 + 12, unit: "minutes" }
    }
  }),
  ...study({
    source: { title: "Social habit", author: "Edison Research", year: 2012 },
    claims: ["S2-17", "S2-18"],
    figures: {
      "expects-one-hour-2012": {
        title: "People who expect a response within 60 minutes, of those who write to companies",
        value: 0.42,
        unit: "share"
      }
    }
  }),
  ...study({
    source: { title: "Consumer expectations on Twitter", author: "Lithium Technologies", year: 2013 },
    claims: ["S2-17", "S2-18"],
    figures: {
      "expects-one-hour-twitter-2013": { title: "People who expect a response in an hour", value: 0.53, unit: "share" },
      "expects-one-hour-complaint-2013": {
        title: "People who expect a response in an hour when they complain",
        value: 0.72,
        unit: "share"
      },
      "negative-action-2013": {
        title: "People who do something against a brand that does not answer",
        value: 0.6,
        unit: "share",
        claims: ["S2-08"]
      }
    }
  }),
  ...study({
    source: { title: "Survey of customers", author: "Arise", year: 2017 },
    n: 1500,
    claims: ["S2-17", "S2-18"],
    figures: {
      "expects-at-once-2017": { title: "People who expect a response at once", value: 0.237, unit: "share" },
      "expects-one-hour-2017": { title: "People who expect a response within an hour", value: 0.498, unit: "share" },
      "expects-one-day-2017": { title: "People who expect a response within a day", value: 0.792, unit: "share" },
      "expects-nothing-2017": { title: "People who expect no response", value: 0.069, unit: "share" }
    }
  }),
  ...study({
    source: { title: "Harvard Business Review, as told by a blog on cross-departmental strategy" },
    claims: ["S2-18"],
    figures: {
      "expecting-response": {
        title: "Customers who expect a response, against 2013",
        value: 2,
        unit: "ratio",
        note: "Doubled since 2013."
      }
    }
  }),
  ...study({
    source: { title: "Handle times of contact centers" },
    claims: ["S3-28", "S4-24"],
    figures: {
      "chat-minutes": { title: "Time of a live chat", value: 12.5, unit: "minutes" },
      "phone-minutes-felt-bad": {
        title: "Time of a call from which on people are discontent",
        value: 8,
        unit: "minutes"
      }
    }
  }),
  ...study({
    source: { title: "Customers that an agent serves in a day, as told by HP and ICMI" },
    claims: ["S4-24"],
    figures: {
      "served-more-hp": {
        title: "Customers served in a day over social media, against the phone, at HP",
        value: 0.4,
        unit: "growth"
      },
      "served-more-icmi": {
        title: "Customers served in a day over social media, against the phone",
        value: 1.67,
        unit: "growth",
        note: "The most that was told."
      }
    }
  }),
  ...study({
    source: { title: "Cost of contacts", author: "NM Incite" },
    claims: ["S3-28"],
    figures: {
      "contact-cost-social": { title: "Cost of a contact over social media", value: 1, unit: "USD" },
      "contact-cost-phone": { title: "Cost of a contact by phone", value: 6, unit: "USD" }
    }
  })
]
