import type { Topic } from "./check.ts"

/** The four pillars that a strategy for a whole group stands on (Linda). */
export const pillars: readonly Topic[] = [
  {
    id: "monitoring",
    title: "Monitoring",
    criteria: [
      {
        id: "objects",
        title: "products, services, brands and staff are listened for",
        when: { "listening-objects": { all: ["product", "service", "brand", "staff"] } },
        sources: ["S4-12"]
      },
      {
        id: "crisis-heard",
        title: "it is listened for signs of a crisis",
        when: { "listening-objects": "crisis" },
        sources: ["S4-14"]
      },
      {
        id: "subscribers",
        title: "communications, investor relations and human resources get what is found",
        when: { "listening-subscribers": { all: ["public-relations", "investor-relations", "human-resources"] } },
        sources: ["S4-11", "S4-15"]
      },
      {
        id: "answered-for",
        title: "somebody answers for monitoring",
        when: { responsibilities: "monitoring" },
        sources: ["S4-08"]
      },
      {
        id: "insights",
        title: "what is heard changes something",
        when: { "insights-acted-on": { above: 0 } },
        sources: ["S4-13"]
      }
    ]
  },
  {
    id: "campaigns",
    title: "Campaigns",
    criteria: [
      {
        id: "steps",
        title: "every campaign has objectives, an audience, content worth sharing and a place in the marketing mix",
        when: { "campaigns-complete": 1 },
        sources: ["S4-16", "S4-18"]
      },
      {
        id: "from-insights",
        title: "campaigns are made from what was heard",
        when: { "campaigns-from-insights": { above: 0 } },
        sources: ["S4-17"]
      },
      { id: "goals", title: "goals have a measure and a target", when: { "goals-measured": 1 }, sources: ["S4-18"] }
    ]
  },
  {
    id: "training",
    title: "Training",
    criteria: [
      {
        id: "trained",
        title: "whoever works with social media has a valid training in it",
        when: { "people-trained": 1 },
        sources: ["S4-19"]
      },
      {
        id: "written",
        title: "a policy, a guide to the tone of voice and a list of dos and don'ts are in force",
        when: { documents: { all: ["policy", "voice-guide", "dos-and-donts"] } },
        sources: ["S4-23", "S2-27", "S2-28"]
      },
      {
        id: "accounts-apart",
        title: "no personal account and no shared password stands between people and accounts",
        when: { "channels-unshared": 1 },
        sources: ["S4-21"]
      }
    ]
  },
  {
    id: "customer-care",
    title: "Customer care",
    criteria: [
      {
        id: "both-skills",
        title: "whoever helps customers was trained in social media and in customer service",
        when: { "care-trained-in-both": 1 },
        sources: ["S4-25"]
      },
      {
        id: "more-than-one",
        title: "more than one person of customer service can answer",
        when: { "service-covered": true },
        sources: ["S2-25"]
      },
      {
        id: "routes",
        title: "it is settled who answers what",
        when: { any: [{ "routing-rules": { atLeast: 1 } }, { playbooks: "triage" }] },
        sources: ["S4-24", "S0-14"]
      },
      {
        id: "targets",
        title: "it is said how fast people get a first reply",
        when: { "response-targets": { atLeast: 1 } },
        sources: ["S0-09", "S2-17"]
      },
      {
        id: "reach",
        title: "channels reach whoever knows the answer",
        when: { "needs-reached": 1 },
        sources: ["S2-11", "S0-04"]
      }
    ]
  }
]
