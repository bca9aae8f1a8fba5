import type { Decision } from "@hubwright/core/routing"
import type { AssertionVerdict, Certainty, Verdict, Witness } from "@hubwright/core/routing/proofs"
import type { OutcomeData, VerdictData, WitnessData } from "../results/rules.ts"

/** A verdict as `--json` prints it. */
export const verdictData = (verdict: Verdict): VerdictData => {
  const { kind, message, path } = verdict
  const told = { kind, path, message, ...certaintyData(verdict.certainty) }
  switch (verdict.kind) {
    case "dead-rule": {
      const { rule, groups, blockedBy, excluding } = verdict
      const group = groups.at(-1)
      return { ...told, rule, blockedBy, excluding, ...(group === undefined ? {} : { group }) }
    }
    case "general-before-specific": {
      const { rule, general, witness } = verdict
      return { ...told, rule, rules: [general, rule], blockedBy: [general], witness: witnessData(witness) }
    }
    case "gap":
      return { ...told, rule: verdict.rule, witness: witnessData(verdict.witness) }
    case "overlap": {
      const { rules, group, witness } = verdict
      return { ...told, rule: rules[1], rules, ...(group === "" ? {} : { group }), witness: witnessData(witness) }
    }
    case "conflicting-obligations": {
      const { rules, witness } = verdict
      const rule = rules.at(-1)
      return { ...told, ...(rule === undefined ? {} : { rule }), rules, witness: witnessData(witness) }
    }
    case "unreachable-department":
      return { ...told, department: verdict.department }
    case "escalation-cycle":
      return { ...told, steps: verdict.steps }
    case "dead-end":
      return { ...told, rule: verdict.rule, channels: verdict.channels, witness: witnessData(verdict.witness) }
    case "unmet-target":
      return { ...told, rule: verdict.rule, units: verdict.units, witness: witnessData(verdict.witness) }
    case "undecided": {
      const { question, rule } = verdict
      return { ...told, question, ...(rule === undefined ? {} : { rule }) }
    }
  }
}

/** The verdict on the assertion at an index of the model as `--json` prints it. */
export const assertionData = (verdict: AssertionVerdict, index: number): VerdictData => {
  const { kind, name, holds, message, certainty } = verdict
  return {
    ...{ kind, assertion: name, holds, path: ["assertions", index], message },
    ...(verdict.holds === true ? { isVacuous: verdict.isVacuous } : {}),
    ...(verdict.holds === false
      ? { witness: witnessData(verdict.witness), outcome: outcomeData(verdict.decision) }
      : {}),
    ...certaintyData(certainty)
  }
}

/** How certain something is, as `--json` prints it. */
export const certaintyData = (certainty: Certainty): Pick<VerdictData, "certainty" | "facts"> => ({
  certainty: certainty.kind,
  ...(certainty.kind === "conservative" ? { facts: certainty.facts } : {})
})

/** A message that shows something, as `--json` prints it. */
export const witnessData = ({ message, at, situation }: Witness): WitnessData => ({
  message: { ...message },
  at,
  ...(situation === undefined ? {} : { situation })
})

/** What was decided, in short, as `--json` prints it. */
export const outcomeData = ({ rule, responsible, path, obligations }: Decision): OutcomeData => ({
  rule,
  ...(responsible === undefined ? {} : { responsible }),
  path: path.kind === "path" ? path.units : [],
  ...(path.kind === "dead-end" ? { deadEnd: path.deadEnd } : {}),
  obligations: { ...obligations }
})
