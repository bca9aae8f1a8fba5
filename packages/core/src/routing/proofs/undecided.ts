import type { ModelPath } from "../../problem/problem.ts"
import type { Certainty, Undecided, Verdict } from "./verdict.ts"

/** The verdict that something was neither found nor excluded. */
export const undecided = (
  question: Verdict["kind"],
  certainty: Certainty,
  about: { readonly rule?: string; readonly path: ModelPath }
): Undecided => {
  const why =
    certainty.kind === "unknown"
      ? `not found out within ${certainty.budget} conflicts`
      : "what was found could not be confirmed by routing it"
  return { kind: "undecided", question, ...about, certainty, message: `${questions[question]}: ${why}` }
}

const questions: { readonly [Kind in Verdict["kind"]]: string } = {
  "dead-rule": "whether the rule ever decides",
  "general-before-specific": "whether a rule comes too late",
  gap: "whether a message gets to the fallback",
  overlap: "whether rules of the group overlap",
  "conflicting-obligations": "whether obligations exclude each other",
  "unreachable-department": "whether a message makes the department responsible",
  "escalation-cycle": "whether escalation leads in a circle",
  "dead-end": "whether messages of the rule get to who should answer",
  "unmet-target": "whether somebody works before the reply is due",
  undecided: "whether something holds"
}
