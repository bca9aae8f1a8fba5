import type { MaturityModel } from "@hubwright/core/assess"
import { activity, answerSets, byShare, settles, shownBy } from "./model-text.ts"

/**
 * Forrester's five stages of social maturity (Corcoran 2011), each reached by the step that the author advises to those
 * who stand before it.
 */
export const forrester: MaturityModel = {
  hubwrightMaturity: 1,
  id: "forrester-2011",
  title: "Five stages of social maturity (Forrester 2011)",
  version: "1",
  notice:
    "The stages and the step that leads to each follow what was published of the report; that people, rules and results are looked at apart, and all questions, evidence, effort and usefulness are ours.",
  sources: [
    {
      title: "Accelerating Your Social Maturity",
      author: "Sean Corcoran, Forrester Research",
      year: 2011,
      section: "as reported in Advertising Age"
    }
  ],
  gate: 0.5,
  levels: [
    { id: "dormant", name: "Dormant", description: "Nothing is done, or nothing is allowed." },
    { id: "testing", name: "Testing", description: "Some try it out, each for themselves: distributed chaos." },
    { id: "coordinating", name: "Coordinating", description: "Somebody brings those who try together." },
    {
      id: "scaling",
      name: "Scaling and optimizing",
      description: "Departments act by common rules, and get better at it."
    },
    { id: "empowering", name: "Empowering", description: "Everybody who can use it knows how to." }
  ],
  answerSets,
  dimensions: [
    {
      id: "people",
      name: "People",
      gated: true,
      practices: [
        {
          id: "leading",
          name: "Leading and taking part",
          activities: [
            activity({
              id: "first-accounts",
              title: "Some accounts are run",
              level: "testing",
              question: "Is there at least one account that somebody runs?",
              evidence: shownBy({ "channel-count": { atLeast: 1 }, "channels-operated": { above: 0 } }),
              effort: [1, 1, 1],
              usefulness: 3
            }),
            activity({
              id: "shepherd",
              title: "One person or team brings them together",
              level: "coordinating",
              question: "Does somebody lead social media as a whole?",
              evidence: shownBy({ any: [{ lead: true }, { responsibilities: "coordination" }] }),
              effort: [2, 2, 2],
              usefulness: 5
            }),
            activity({
              id: "council",
              title: "A council of departments steers",
              level: "scaling",
              question: "Do the departments that have a part in it steer it together?",
              answerSet: "coverage",
              criteria: {
                "every-discipline": "Somebody of every department that has a part in it sits there.",
                "meets-monthly": "It meets at least once a month, and decides."
              },
              evidence: byShare("units-tied"),
              dependsOn: ["shepherd"],
              effort: [3, 3, 2],
              usefulness: 4,
              moves: "hub-and-spoke"
            }),
            activity({
              id: "training-for-all",
              title: "Everybody is trained",
              level: "empowering",
              question: "How many of all people have a valid training in social media?",
              answerSet: "coverage",
              evidence: byShare("everybody-trained"),
              dependsOn: ["council", "policy"],
              effort: [3, 5, 5],
              usefulness: 4,
              moves: "holistic"
            })
          ]
        }
      ]
    },
    {
      id: "rules",
      name: "Rules",
      gated: true,
      practices: [
        {
          id: "policy",
          name: "Policy and process",
          activities: [
            activity({
              id: "policy",
              title: "A policy covers all accounts",
              level: "scaling",
              question: "How many accounts does a policy cover that is in force?",
              answerSet: "coverage",
              criteria: { known: "Those who work with social media know what it says." },
              evidence: byShare("channels-under-policy"),
              dependsOn: ["shepherd"],
              effort: [2, 2, 1],
              usefulness: 5
            }),
            activity({
              id: "process",
              title: "It is settled who answers what",
              level: "scaling",
              question: "Do rules say who answers which message, and how fast?",
              criteria: { who: "Rules say who answers.", fast: "A target says how fast." },
              evidence: [
                settles("who", { any: [{ "routing-rules": { atLeast: 1 } }, { playbooks: "triage" }] }),
                settles("fast", { "response-targets": { atLeast: 1 } }),
                ...shownBy({
                  any: [{ "routing-rules": { atLeast: 1 } }, { playbooks: "triage" }],
                  "response-targets": { atLeast: 1 }
                })
              ],
              dependsOn: ["shepherd"],
              effort: [3, 3, 2],
              usefulness: 5
            }),
            activity({
              id: "enabled",
              title: "People may speak without asking first",
              level: "empowering",
              question: "How many people are enabled to post?",
              answerSet: "coverage",
              evidence: byShare("people-enabled"),
              dependsOn: ["training-for-all"],
              effort: [2, 3, 2],
              usefulness: 3,
              moves: "holistic"
            })
          ]
        }
      ]
    },
    {
      id: "results",
      name: "Results",
      gated: true,
      practices: [
        {
          id: "measurement",
          name: "Measurement",
          activities: [
            activity({
              id: "small-victory",
              title: "Something worked, and can be shown",
              level: "testing",
              question: "Is there a result that can be shown to those who doubt?",
              effort: [1, 2, 1],
              usefulness: 4
            }),
            activity({
              id: "common-goals",
              title: "Goals have a measure and a target",
              level: "coordinating",
              question: "How many goals have a measure and a target?",
              answerSet: "coverage",
              evidence: byShare("goals-measured"),
              dependsOn: ["small-victory"],
              effort: [2, 2, 1],
              usefulness: 4
            }),
            activity({
              id: "optimized",
              title: "What is measured makes the next thing better",
              level: "scaling",
              question: "Is the present value of each goal known, and acted on?",
              answerSet: "coverage",
              evidence: byShare("goals-tracked"),
              dependsOn: ["common-goals"],
              effort: [3, 3, 2],
              usefulness: 4
            })
          ]
        }
      ]
    }
  ]
}
