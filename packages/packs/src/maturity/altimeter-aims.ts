import type { MaturityPractice } from "@hubwright/core/assess"
import { activity, byShare, shownBy } from "./model-text.ts"

/** What social media is for, stage by stage. */
export const altimeterGoals: readonly MaturityPractice[] = [
  {
    id: "purpose",
    name: "Purpose",
    activities: [
      activity({
        id: "purpose-known",
        title: "Every account has a purpose",
        level: "presence",
        question: "Is it written down what each account is for?",
        answerSet: "coverage",
        evidence: byShare("channels-with-purpose"),
        effort: [1, 1, 1],
        usefulness: 3
      }),
      activity({
        id: "goals-set",
        title: "Social media has goals of its own",
        level: "engagement",
        question: "Has social media goals with a measure and a target?",
        answerSet: "coverage",
        evidence: byShare("goals-measured"),
        dependsOn: ["purpose-known"],
        effort: [2, 2, 1],
        usefulness: 4
      }),
      activity({
        id: "goals-by-unit",
        title: "Several disciplines set their own goals",
        level: "strategic",
        question: "Do at least marketing and customer service have goals of their own for social media?",
        evidence: shownBy({ "goal-disciplines": { all: ["marketing", "customer-service"] } }),
        dependsOn: ["goals-set", "executive-sponsor"],
        effort: [3, 3, 2],
        usefulness: 4
      }),
      activity({
        id: "one-strategy",
        title: "There is one strategy, and it is that of the business",
        level: "converged",
        question: "Is social media part of the strategy of the whole business, rather than beside it?",
        criteria: {
          written: "A strategy is written down and in force.",
          shared: "The strategy of the business relies on it."
        },
        evidence: [{ criterion: "written", when: { documents: "strategy" } }],
        dependsOn: ["goals-by-unit"],
        effort: [5, 5, 3],
        usefulness: 5
      })
    ]
  }
]

/** How it is known whether it works, stage by stage. */
export const altimeterMetrics: readonly MaturityPractice[] = [
  {
    id: "measurement",
    name: "Measurement",
    activities: [
      activity({
        id: "mentions-known",
        title: "Somebody sees what is said",
        level: "planning",
        question: "Does somebody regularly see what is said of the organization?",
        evidence: [
          ...byShare("listening-subscribed"),
          { coverage: 0.5, when: { responsibilities: ["monitoring", "listening"] } }
        ],
        dependsOn: ["listening"],
        effort: [1, 1, 1],
        usefulness: 4
      }),
      activity({
        id: "reach-known",
        title: "Reach and growth are measured",
        level: "presence",
        question: "Are the followers and the reach of accounts measured?",
        answerSet: "coverage",
        effort: [1, 1, 1],
        usefulness: 2
      }),
      activity({
        id: "response-measured",
        title: "There is a target for the first reply, and it is measured",
        level: "engagement",
        question: "Is it measured how long people wait for the first reply?",
        criteria: { target: "A target says how long it may take.", measured: "How long it takes is measured." },
        evidence: [{ criterion: "target", when: { "response-targets": { atLeast: 1 } } }],
        effort: [2, 2, 2],
        usefulness: 5
      }),
      activity({
        id: "goals-tracked",
        title: "It is known how far goals are reached",
        level: "formalized",
        question: "Is the present value of each goal known?",
        answerSet: "coverage",
        evidence: byShare("goals-tracked"),
        dependsOn: ["goals-set"],
        effort: [2, 2, 2],
        usefulness: 4
      }),
      activity({
        id: "outcomes-tied",
        title: "Results are tied to those of the business",
        level: "strategic",
        question: "Can it be said what social media adds to sales, service or reputation?",
        dependsOn: ["goals-tracked"],
        effort: [4, 4, 3],
        usefulness: 5
      })
    ]
  }
]
