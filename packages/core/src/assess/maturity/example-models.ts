import type { EvidenceRule, MaturityActivity, MaturityModel } from "./maturity-model.ts"

interface ActivityText extends Partial<MaturityActivity> {
  readonly id: string
  readonly level: string
}

const activityOf = (text: ActivityText): MaturityActivity => ({
  title: text.id,
  question: `Do you ${text.id}?`,
  criteria: [],
  answerSet: "how-much",
  evidenceRules: [],
  dependsOn: [],
  effort: { knowledge: 1, time: 2, resources: 1 },
  usefulness: 3,
  ...text
})

const answerSets = {
  "how-much": [
    { text: "no", value: 0 },
    { text: "some", value: 0.25 },
    { text: "half", value: 0.5 },
    { text: "all", value: 1 }
  ]
}

/** A practice of OWASP SAMM 2: three levels of two streams. */
export const samm: MaturityModel = {
  hubwrightMaturity: 1,
  id: "samm",
  title: "OWASP SAMM, one practice",
  version: "2.2.0",
  sources: [{ title: "OWASP SAMM", year: 2025 }],
  gate: 0.5,
  levels: ["1", "2", "3"].map((level) => ({ id: `level-${level}`, name: level })),
  answerSets,
  dimensions: [
    {
      id: "implementation",
      name: "Implementation",
      gated: true,
      practices: [
        {
          id: "secure-build",
          name: "Secure build",
          activities: ["a", "b"].flatMap((stream) =>
            ["1", "2", "3"].map((level) => activityOf({ id: `${stream}${level}`, level: `level-${level}`, stream }))
          )
        }
      ]
    }
  ]
}

const policyRules: readonly EvidenceRule[] = [
  { criterion: "written", when: { documents: "policy" } },
  { coverage: 1, when: { "channels-under-policy": { atLeast: 1 } } },
  { coverage: 0.5, when: { "channels-under-policy": { atLeast: 0.5 } } }
]

/** A small model with all that there is: criteria, evidence, dependencies, and a dimension that no stage waits for. */
export const example: MaturityModel = {
  hubwrightMaturity: 1,
  id: "example",
  title: "Example",
  version: "1",
  sources: [{ title: "Made up" }],
  gate: 0.5,
  levels: [
    { id: "first", name: "First" },
    { id: "second", name: "Second" }
  ],
  answerSets,
  dimensions: [
    {
      id: "practice",
      name: "Practice",
      gated: true,
      practices: [
        {
          id: "hearing",
          name: "Hearing",
          activities: [
            activityOf({ id: "listen", level: "first" }),
            activityOf({ id: "plan", level: "first", dependsOn: ["listen"], usefulness: 5 })
          ]
        },
        {
          id: "rules",
          name: "Rules",
          activities: [
            activityOf({
              id: "policy",
              level: "second",
              criteria: [
                { id: "written", text: "It is written down." },
                { id: "read", text: "Everybody has read it." }
              ],
              evidenceRules: policyRules
            }),
            activityOf({
              id: "hub",
              level: "second",
              dependsOn: ["plan"],
              effort: { knowledge: 3, time: 5, resources: 4 },
              evidenceRules: [{ coverage: 1, when: { hub: true } }]
            })
          ]
        }
      ]
    },
    {
      id: "fun",
      name: "Fun",
      gated: false,
      practices: [{ id: "humor", name: "Humor", activities: [activityOf({ id: "joke", level: "first" })] }]
    }
  ]
}
