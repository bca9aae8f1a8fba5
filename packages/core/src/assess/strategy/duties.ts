import type { Criterion, Topic } from "./check.ts"

/** What a group head of social media answers for (Linda). */
export const groupHeadDuties: Topic = {
  id: "group-head",
  title: "Duties of the group head",
  criteria: [
    {
      id: "policy",
      title: "the group head writes the policy",
      when: { "group-head-wrote-policy": true },
      sources: ["S4-05"]
    },
    {
      id: "credentials",
      title: "the group head, or a vault, holds the credentials of every account",
      when: { "channels-in-group-custody": 1 },
      sources: ["S4-06"]
    },
    {
      id: "crisis",
      title: "the group head is part of the crisis team",
      when: { "group-head-in-crisis-team": true },
      sources: ["S4-07"]
    },
    {
      id: "monitoring",
      title: "somebody at the group answers for monitoring its reputation",
      when: { "group-head": true, responsibilities: "monitoring" },
      sources: ["S4-08"]
    }
  ]
}

/** What makes a group head able to do it. */
export const groupHeadMeans: Topic = {
  id: "group-head-means",
  title: "What the group head needs",
  criteria: [
    {
      id: "named",
      title: "somebody is head of social media for the whole group",
      when: { "group-head": true },
      sources: ["S4-04"]
    },
    {
      id: "contacts",
      title: "every department that takes part is in contact with the group head",
      when: { "group-head-contacts": 1 },
      sources: ["S4-04"]
    },
    { id: "deputy", title: "the group head has a deputy", when: { "group-head-deputy": true }, sources: ["S4-04"] }
  ]
}

const duty = (id: string, title: string): Criterion => ({
  id,
  title,
  when: { responsibilities: id },
  sources: ["S0-18", "S0-19"]
})

/** What a team of experts does (Borrillo). */
export const hubDuties: Topic = {
  id: "hub",
  title: "Duties of the expert team",
  criteria: [
    duty("coordination", "somebody answers for coordination"),
    duty("exchange-of-learning", "somebody answers for the exchange of what was learned"),
    duty("understanding-what-works", "somebody answers for understanding what works"),
    duty("rapid-response", "somebody answers for rapid response")
  ]
}

/** What it takes to meet a crisis. */
export const crisisReadiness: Topic = {
  id: "crisis",
  title: "Crisis",
  criteria: [
    {
      id: "plan",
      title: "a plan names who alone releases statements and who works together",
      when: { playbooks: "crisis" },
      sources: ["S1-18"]
    },
    {
      id: "roles",
      title: "every department that takes part has a part in the plan",
      when: { "crisis-roles": 1 },
      sources: ["S1-17"]
    },
    {
      id: "heard",
      title: "a crisis would be heard of: somebody listens for it",
      when: { "listening-objects": "crisis" },
      sources: ["S4-14"]
    },
    {
      id: "senior-management",
      title: "every chain of escalation ends with a person",
      when: { "escalations-to-person": 1 },
      sources: ["S0-20"]
    },
    {
      id: "responders",
      title: "every department that takes part has somebody trained who can respond",
      when: { "units-with-trained-people": 1 },
      sources: ["S1-20"]
    }
  ]
}

/** Whether a team across departments is ready to respond quickly and to work together (the question that S2 closes with). */
export const teamReadiness: Topic = {
  id: "team",
  title: "Team across departments",
  criteria: [
    { id: "goals", title: "goals are set", when: { "goals-measured": { above: 0 } }, sources: ["S2-21"] },
    {
      id: "one-per-department",
      title: "every department that takes part has somebody for it",
      when: { "units-with-social-people": 1 },
      sources: ["S2-22"]
    },
    {
      id: "roles",
      title: "somebody works on every channel, and somebody answers for it",
      when: { "channels-operated": 1, "channels-accountable": 1 },
      sources: ["S2-23"]
    },
    {
      id: "service",
      title: "more than one person of customer service can answer",
      when: { "service-covered": true },
      sources: ["S2-25"]
    },
    {
      id: "together",
      title: "channels reach whoever knows the answer",
      when: { "needs-reached": 1 },
      sources: ["S2-20", "S2-11"]
    },
    {
      id: "quick",
      title: "it is said how fast people get a first reply",
      when: { "response-targets": { atLeast: 1 } },
      sources: ["S2-17"]
    },
    {
      id: "voice",
      title: "guidelines for style and tone, and a list of dos and don'ts, are in force",
      when: { documents: { all: ["voice-guide", "dos-and-donts"] } },
      sources: ["S2-27", "S2-28"]
    },
    {
      id: "one-decider",
      title: "one department or person leads",
      when: { lead: true },
      sources: ["S3-35", "S3-32"]
    }
  ]
}
