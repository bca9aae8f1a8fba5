import type { MaturityPractice } from "@hubwright/core/assess"
import { activity, byShare, everybodyTogether, settles, shownBy } from "./model-text.ts"

const people: MaturityPractice = {
  id: "people",
  name: "People and governance",
  activities: [
    activity({
      id: "accounts-listed",
      title: "All accounts are known, with who answers for them",
      level: "presence",
      question: "Is there a list of all accounts, and of who answers for each?",
      answerSet: "coverage",
      criteria: { complete: "Nobody in the organization runs an account that is not on the list." },
      evidence: byShare("channels-accountable"),
      effort: [1, 2, 1],
      usefulness: 5
    }),
    activity({
      id: "people-named",
      title: "Somebody is there to run the accounts",
      level: "presence",
      question: "Does every account have a unit that works on it?",
      answerSet: "coverage",
      evidence: byShare("channels-operated"),
      effort: [1, 2, 3],
      usefulness: 5
    }),
    activity({
      id: "people-trained",
      title: "Whoever speaks for the organization was trained to",
      level: "engagement",
      question: "How many of those who work with social media have a valid training in it?",
      answerSet: "coverage",
      evidence: byShare("people-trained"),
      dependsOn: ["people-named"],
      effort: [2, 3, 3],
      usefulness: 4
    }),
    activity({
      id: "executive-sponsor",
      title: "An executive stands behind it",
      level: "formalized",
      question: "Is there an executive who stands behind social media?",
      evidence: shownBy({ "executive-sponsor": true }),
      effort: [2, 3, 1],
      usefulness: 5
    }),
    activity({
      id: "hub",
      title: "A hub helps all units",
      level: "formalized",
      question: "Is there a central team that helps the units, and that the units are tied to?",
      criteria: { hub: "There is a hub, or everybody works with everybody." },
      answerSet: "coverage",
      evidence: [
        settles("hub", { any: [{ hub: true }, everybodyTogether] }),
        ...byShare("units-served-by-hub"),
        ...shownBy(everybodyTogether)
      ],
      dependsOn: ["executive-sponsor"],
      effort: [3, 4, 4],
      usefulness: 5,
      moves: "hub-and-spoke"
    }),
    activity({
      id: "governance-policy",
      title: "One policy covers every account",
      level: "formalized",
      question: "How many accounts does a policy cover that is in force?",
      answerSet: "coverage",
      criteria: { "known-to-staff": "Those who work with social media know what it says." },
      evidence: byShare("channels-under-policy"),
      dependsOn: ["accounts-listed"],
      effort: [2, 2, 1],
      usefulness: 5
    }),
    activity({
      id: "council",
      title: "The units steer together",
      level: "strategic",
      question: "How many of the departments that have a part in it are tied to each other or the hub?",
      answerSet: "coverage",
      criteria: { meets: "A group with somebody of each of them meets regularly, and decides." },
      evidence: byShare("units-tied"),
      dependsOn: ["hub"],
      effort: [3, 3, 2],
      usefulness: 4,
      moves: "dandelion"
    }),
    activity({
      id: "employee-advocacy",
      title: "Whoever wants to is able to take part",
      level: "converged",
      question: "How many of all people are enabled to post and know how to?",
      answerSet: "coverage",
      criteria: { trained: "At least half of all people were trained.", voluntary: "Nobody has to." },
      evidence: [settles("trained", { "everybody-trained": { atLeast: 0.5 } }), ...byShare("people-enabled")],
      dependsOn: ["people-trained", "council"],
      effort: [4, 5, 5],
      usefulness: 3,
      moves: "holistic"
    })
  ]
}

/** Who is there to do it, and by which rules, stage by stage. */
export const altimeterResources: readonly MaturityPractice[] = [people]

/** What is done, stage by stage. */
export const altimeterInitiatives: readonly MaturityPractice[] = [
  {
    id: "listening",
    name: "Listening and learning",
    activities: [
      activity({
        id: "listening",
        title: "The organization listens",
        level: "planning",
        question: "Is it listened for what is said of the brand?",
        evidence: [
          { coverage: 1, when: { "listening-objects": { all: ["brand", "product", "competitor"] } } },
          { coverage: 0.5, when: { "listening-objects": ["brand", "product", "service"] } }
        ],
        effort: [2, 1, 2],
        usefulness: 5
      }),
      activity({
        id: "insights-used",
        title: "What is heard changes something",
        level: "strategic",
        question: "How much of what was learned has changed something?",
        answerSet: "coverage",
        evidence: byShare("insights-acted-on"),
        dependsOn: ["listening"],
        effort: [3, 3, 2],
        usefulness: 5
      })
    ]
  },
  {
    id: "dialogue",
    name: "Presence and dialogue",
    activities: [
      activity({
        id: "voice-guide",
        title: "There is a guide to style and tone",
        level: "presence",
        question: "Is there a guide to how the organization sounds?",
        evidence: shownBy({ documents: "voice-guide" }),
        effort: [2, 1, 1],
        usefulness: 3
      }),
      activity({
        id: "triage",
        title: "It is clear who answers what",
        level: "engagement",
        question: "Are there rules, or a graph of questions, for who answers which message?",
        evidence: shownBy({ any: [{ "routing-rules": { atLeast: 1 } }, { playbooks: "triage" }] }),
        dependsOn: ["people-named"],
        effort: [3, 2, 2],
        usefulness: 5
      }),
      activity({
        id: "experts-reached",
        title: "Messages reach who knows the answer",
        level: "formalized",
        question: "How much of what accounts may need of others can they reach?",
        answerSet: "coverage",
        evidence: byShare("needs-reached"),
        dependsOn: ["triage"],
        effort: [2, 3, 2],
        usefulness: 5
      }),
      activity({
        id: "crisis-ready",
        title: "There is a plan for a crisis",
        level: "formalized",
        question: "Is there a crisis plan in which the departments have a part?",
        answerSet: "coverage",
        criteria: { plan: "A plan says who releases statements and who works together." },
        evidence: [settles("plan", { playbooks: "crisis" }), ...byShare("crisis-roles")],
        dependsOn: ["triage"],
        effort: [3, 2, 2],
        usefulness: 5
      }),
      activity({
        id: "part-of-work",
        title: "Every department that meets customers takes part",
        level: "converged",
        question: "How many departments take part in social media?",
        answerSet: "coverage",
        evidence: byShare("departments-taking-part"),
        dependsOn: ["council"],
        effort: [4, 5, 4],
        usefulness: 4
      })
    ]
  }
]
