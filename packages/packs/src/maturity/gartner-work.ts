import type { MaturityPractice } from "@hubwright/core/assess"
import { activity, byShare, everybodyTogether, settles, shownBy } from "./model-text.ts"

/** How departments work together on it, level by level. */
export const gartnerCoordination: readonly MaturityPractice[] = [
  {
    id: "structure",
    name: "Structure",
    activities: [
      activity({
        id: "accounts-listed",
        title: "All accounts are known, with who answers for them",
        level: "formulating",
        question: "How many accounts have somebody who answers for them?",
        answerSet: "coverage",
        evidence: byShare("channels-accountable"),
        effort: [1, 2, 1],
        usefulness: 5
      }),
      activity({
        id: "lead",
        title: "Somebody leads",
        level: "formulating",
        question: "Does one department or person lead social media as a whole?",
        evidence: shownBy({ lead: true }),
        effort: [1, 2, 1],
        usefulness: 5
      }),
      activity({
        id: "policy",
        title: "Policy, tone and training belong together",
        level: "formulating",
        question: "Are a policy and a guide to the tone of voice in force?",
        criteria: { policy: "A policy is in force.", tone: "A guide to the tone of voice is in force." },
        evidence: [
          settles("policy", { documents: "policy" }),
          settles("tone", { documents: "voice-guide" }),
          ...shownBy({ documents: { all: ["policy", "voice-guide"] } })
        ],
        effort: [2, 2, 1],
        usefulness: 4
      }),
      activity({
        id: "coordination",
        title: "An expert team coordinates the units",
        level: "forging",
        question: "How many units does a central team coordinate?",
        answerSet: "coverage",
        evidence: [...byShare("units-served-by-hub"), ...shownBy(everybodyTogether)],
        dependsOn: ["lead"],
        effort: [3, 4, 4],
        usefulness: 5,
        moves: "hub-and-spoke"
      }),
      activity({
        id: "all-involved",
        title: "All departments take part, and none is alone with it",
        level: "fusing",
        question: "How many departments take part in social media?",
        answerSet: "coverage",
        criteria: { shared: "No single unit works on all accounts." },
        evidence: [
          settles("shared", { "channels-under-one-unit": { below: 1 } }),
          ...byShare("departments-taking-part")
        ],
        dependsOn: ["coordination"],
        effort: [4, 5, 4],
        usefulness: 4
      })
    ]
  }
]

/** How the organization meets those outside, level by level. */
export const gartnerResponse: readonly MaturityPractice[] = [
  {
    id: "listening",
    name: "Listening",
    activities: [
      activity({
        id: "monitoring",
        title: "It is watched what is said",
        level: "fearful",
        question: "Does somebody watch what is said of the organization?",
        evidence: shownBy({
          any: [{ "listening-objects": ["brand", "product", "service", "crisis"] }, { responsibilities: "monitoring" }]
        }),
        effort: [2, 1, 2],
        usefulness: 5
      })
    ]
  },
  {
    id: "answering",
    name: "Answering",
    activities: [
      activity({
        id: "replies",
        title: "Questions are answered",
        level: "flippant",
        question: "Are questions and complaints answered at all, however late?",
        dependsOn: ["monitoring"],
        effort: [1, 2, 3],
        usefulness: 5
      }),
      activity({
        id: "targets",
        title: "It is said how fast",
        level: "formulating",
        question: "Is there a target for the first reply?",
        evidence: shownBy({ "response-targets": { atLeast: 1 } }),
        dependsOn: ["replies"],
        effort: [1, 1, 1],
        usefulness: 4
      }),
      activity({
        id: "experts-reached",
        title: "Messages reach who knows the answer",
        level: "forging",
        question: "How much of what accounts may need of others can they reach?",
        answerSet: "coverage",
        evidence: byShare("needs-reached"),
        dependsOn: ["coordination"],
        effort: [2, 3, 2],
        usefulness: 5
      }),
      activity({
        id: "crisis",
        title: "A crisis finds everybody in their place",
        level: "forging",
        question: "In how many departments is it settled what they do in a crisis?",
        answerSet: "coverage",
        evidence: byShare("crisis-roles"),
        dependsOn: ["lead"],
        effort: [3, 2, 2],
        usefulness: 5
      })
    ]
  }
]
