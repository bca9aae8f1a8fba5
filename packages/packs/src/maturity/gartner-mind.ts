import type { MaturityPractice } from "@hubwright/core/assess"
import { activity, byShare, shownBy } from "./model-text.ts"

/** What those who lead think of it, level by level. */
export const gartnerAttitude: readonly MaturityPractice[] = [
  {
    id: "belief",
    name: "Belief in its value",
    activities: [
      activity({
        id: "risks-seen",
        title: "Leaders know that people talk about the organization",
        level: "fearful",
        question: "Do those who lead know that the organization is talked about, whether it takes part or not?",
        effort: [1, 1, 1],
        usefulness: 3
      }),
      activity({
        id: "allowed",
        title: "It is allowed to take part",
        level: "flippant",
        question: "May people use social media for the organization, and does somebody?",
        evidence: shownBy({ "channel-count": { atLeast: 1 } }),
        effort: [1, 1, 1],
        usefulness: 3
      }),
      activity({
        id: "no-longer-sold",
        title: "It need no longer be sold inside",
        level: "formulating",
        question: "Is the worth of social media out of question inside the organization?",
        criteria: {
          budget: "It has a budget or people of its own.",
          accepted: "Nobody has to justify again and again that it is done at all."
        },
        effort: [2, 4, 1],
        usefulness: 4
      }),
      activity({
        id: "sponsor",
        title: "An executive stands behind it",
        level: "forging",
        question: "Is there an executive who stands behind social media and gives quick answers?",
        evidence: shownBy({ "executive-sponsor": true }),
        effort: [2, 3, 1],
        usefulness: 5
      }),
      activity({
        id: "insights-used",
        title: "It changes the organization",
        level: "fusing",
        question: "How much of what was learned on social media has changed something?",
        answerSet: "coverage",
        evidence: byShare("insights-acted-on"),
        dependsOn: ["sponsor"],
        effort: [3, 4, 2],
        usefulness: 5
      })
    ]
  }
]

/** What people can do, level by level. */
export const gartnerCompetence: readonly MaturityPractice[] = [
  {
    id: "know-how",
    name: "Know-how inside",
    activities: [
      activity({
        id: "users-known",
        title: "Those who use and understand it are known",
        level: "formulating",
        question: "In how many units is somebody known who uses and understands social media?",
        answerSet: "coverage",
        evidence: byShare("units-with-social-people"),
        effort: [1, 2, 1],
        usefulness: 4
      }),
      activity({
        id: "in-house",
        title: "The organization does it itself",
        level: "formulating",
        question: "How many accounts does a department of the organization work on itself?",
        answerSet: "coverage",
        evidence: byShare("channels-operated-inside"),
        dependsOn: ["users-known"],
        effort: [3, 4, 4],
        usefulness: 4
      }),
      activity({
        id: "talents",
        title: "The three talents are there",
        level: "forging",
        question: "Is there a social media manager, a strategist and a community manager?",
        evidence: [
          {
            coverage: 1,
            when: { roles: { all: ["social-media-manager", "social-media-strategist", "community-manager"] } }
          },
          {
            coverage: 0.25,
            when: { roles: ["social-media-manager", "social-media-strategist", "community-manager"] }
          }
        ],
        dependsOn: ["users-known"],
        effort: [3, 3, 4],
        usefulness: 4
      }),
      activity({
        id: "trained",
        title: "Whoever works with it was trained",
        level: "forging",
        question: "How many of those who work with social media have a valid training in it?",
        answerSet: "coverage",
        evidence: byShare("people-trained"),
        dependsOn: ["users-known"],
        effort: [2, 3, 3],
        usefulness: 4
      }),
      activity({
        id: "executives-able",
        title: "Executives have the competencies that are asked of them",
        level: "fusing",
        question: "How many executives have the social competencies that their position requires?",
        answerSet: "coverage",
        evidence: byShare("executives-competent"),
        dependsOn: ["sponsor"],
        effort: [4, 4, 2],
        usefulness: 3
      })
    ]
  }
]
