import type { Explanation } from "../problem/explanation.ts"

const modelWith = (first: string): { readonly [path: string]: string } => ({
  "own.maturity.yaml": `hubwrightMaturity: 1
id: own
title: Our own ladder
levels: [{ id: begun, name: Begun }]
answerSets: { yes-no: [{ text: "no", value: 0 }, { text: "yes", value: 1 }] }
dimensions:
  - id: hearing
    name: Hearing
    practices:
      - id: hearing
        name: Hearing
        activities:
          - { id: listen, title: Listen, level: begun, question: Do you listen?, answerSet: yes-no, effort: { knowledge: 1, time: 1, resources: 1 }, usefulness: 5${first} }
          - { id: answer, title: Answer, level: begun, question: Do you answer?, answerSet: yes-no, effort: { knowledge: 2, time: 3, resources: 2 }, usefulness: 5, dependsOn: [listen] }
`
})

/** What the reference says of the problems of maturity models, by code. Each example is a maturity model. */
export const maturityCatalogue: readonly Explanation[] = [
  {
    code: "HW0801",
    severity: "error",
    title: "activities that wait for each other",
    explanation:
      "An activity of a maturity model waits for those it depends on, and for those of lower levels in its stream. Where that leads back to itself, none of them could ever begin.",
    failing: modelWith(", dependsOn: [answer]"),
    mended: modelWith("")
  }
]
