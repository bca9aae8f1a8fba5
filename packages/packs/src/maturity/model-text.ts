import type { AnswerChoice, EvidenceRule, MaturityActivity } from "@hubwright/core/assess"

/** What is said of an activity; what is left out is empty, and the answers are those of {@link answerSets}. */
export interface ActivityText
  extends Omit<MaturityActivity, "answerSet" | "criteria" | "evidenceRules" | "dependsOn" | "effort"> {
  readonly answerSet?: keyof typeof answerSets
  /** The criteria by id. */
  readonly criteria?: { readonly [id: string]: string }
  readonly evidence?: readonly EvidenceRule[]
  readonly dependsOn?: readonly string[]
  /** Knowledge, time and resources, each from 1 to 5. */
  readonly effort: readonly [knowledge: number, time: number, resources: number]
}

/** An activity of a maturity model. */
export const activity = ({
  answerSet = "done",
  criteria = {},
  evidence = [],
  dependsOn = [],
  effort: [knowledge, time, resources],
  ...text
}: ActivityText): MaturityActivity => ({
  ...text,
  answerSet,
  criteria: Object.entries(criteria).map(([id, criterion]) => ({ id, text: criterion })),
  evidenceRules: evidence,
  dependsOn,
  effort: { knowledge, time, resources }
})

/** How the questions of the models here can be answered: 0, a quarter, a half or all, as in OWASP SAMM 2. */
export const answerSets = {
  done: [
    { text: "no", value: 0 },
    { text: "begun", value: 0.25 },
    { text: "mostly", value: 0.5 },
    { text: "yes", value: 1 }
  ],
  coverage: [
    { text: "none of them", value: 0 },
    { text: "some of them", value: 0.25 },
    { text: "at least half of them", value: 0.5 },
    { text: "most or all of them", value: 1 }
  ]
} as const satisfies { readonly [name: string]: readonly AnswerChoice[] }

/** From which share on it is most or all. */
const most = 0.9

/** The answers that a share bears out: some, at least half, most or all. */
export const byShare = (fact: string): readonly EvidenceRule[] => [
  { coverage: 1, when: { [fact]: { atLeast: most } } },
  { coverage: 0.5, when: { [fact]: { atLeast: 0.5 } } },
  { coverage: 0.25, when: { [fact]: { above: 0 } } }
]

/** The answer yes where a condition holds, and no where it does not. */
export const shownBy = (when: EvidenceRule["when"]): readonly EvidenceRule[] => [{ coverage: 1, when }]

/** Settles a criterion by whether a condition holds. */
export const settles = (criterion: string, when: EvidenceRule["when"]): EvidenceRule => ({ criterion, when })

/** The arrangement past needing a hub: everybody who is to works with everybody, and may speak. */
export const everybodyTogether = { "actual-topology": "holistic" } as const satisfies EvidenceRule["when"]
