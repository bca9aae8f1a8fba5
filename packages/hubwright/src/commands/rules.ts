import { type Organization, quoted, type Rule, type RuleGroup } from "@hubwright/core"
import * as Console from "effect/Console"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as TerminalCapabilities from "effect/cli/TerminalCapabilities"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { answer, currentPage } from "../answer.ts"
import { Misuse } from "../misuse.ts"
import { loadModel, modelArgument, modelHere } from "../model/load.ts"
import { checkedValue, organizationOf } from "../model/organization.ts"
import { mark } from "../page/page.ts"
import type { RulesVerdictsResult } from "../results/rules.ts"
import { test } from "./rules-test.ts"

/** How hard the solver tries, and which dates are asked about. */
const proofFlags = {
  budget: Flag.Int("budget").pipe(
    Flag.withMetavar("CONFLICTS"),
    Flag.filter(
      (count) => count > 0,
      (count) => `${count} is no budget: give a whole number above 0`
    ),
    Flag.withDescription("How many conflicts the solver may meet with one question before it gives up: 20000."),
    Flag.optional
  ),
  from: Flag.String("from").pipe(
    Flag.withMetavar("DATE"),
    Flag.withDescription("Ask about messages from this day on only, such as 2026-12-01; --until must be given too."),
    Flag.optional
  ),
  until: Flag.String("until").pipe(
    Flag.withMetavar("DATE"),
    Flag.withDescription("Ask about messages before this day only."),
    Flag.optional
  )
}

interface ProofFlags {
  readonly budget: Option.Option<number>
  readonly from: Option.Option<string>
  readonly until: Option.Option<string>
}

const proofOptions = Effect.fnUntraced(function* ({ budget, from, until }: ProofFlags) {
  const [start, end] = [Option.getOrUndefined(from), Option.getOrUndefined(until)]
  if ((start === undefined) !== (end === undefined))
    return yield* new Misuse({ message: "`--from` and `--until` go together" })
  if (start !== undefined && end !== undefined && !(Date.parse(start) < Date.parse(end)))
    return yield* new Misuse({
      message: `${quoted(start)} is not before ${quoted(end)}`,
      help: "write dates as 2026-12-01"
    })
  return {
    ...(Option.isNone(budget) ? {} : { budget: budget.value }),
    ...(start === undefined || end === undefined ? {} : { dates: { from: start, until: end } })
  }
})

/** From so many rules on it is said that they are looked into, on a terminal. */
const manyRules = 300

const sayIfLong = Effect.fnUntraced(function* (...organizations: readonly Organization[]) {
  const { canAnimate } = yield* TerminalCapabilities.TerminalCapabilities
  const count = organizations.reduce((sum, { routing }) => sum + sizeOf(routing.responsible.rules), 0)
  if (canAnimate && count >= manyRules)
    yield* Console.error(mark(yield* currentPage, "quiet", `Looking into ${count.toLocaleString("en-US")} rules ...`))
})

const sizeOf = (entries: readonly (Rule | RuleGroup)[]): number =>
  entries.reduce((sum, entry) => sum + ("rules" in entry ? sizeOf(entry.rules) : 1), 0)

const loadProofs = Effect.promise(() => import("@hubwright/core/routing/proofs"))
const loadWords = Effect.promise(async () => ({
  ...(await import("../rules/verdict-data.ts")),
  ...(await import("../rules/format-verdicts.ts")),
  ...(await import("../rules/rule-changes.ts"))
}))

const check = Command.make(
  "check",
  { model: modelHere, ...proofFlags },
  Effect.fnUntraced(function* ({ model, ...flags }) {
    const options = yield* proofOptions(flags)
    const organization = yield* organizationOf(yield* loadModel(model))
    yield* sayIfLong(organization)
    const { checkAssertions, checkRules } = yield* loadProofs
    const { verdictData, assertionData, formatVerdicts, isFaulty } = yield* loadWords
    const data: RulesVerdictsResult = {
      verdicts: [
        ...checkRules(organization, options).map(verdictData),
        ...checkAssertions(organization, options).map(assertionData)
      ]
    }
    yield* answer({
      data,
      text: (page) => formatVerdicts(page, data.verdicts),
      verdict: data.verdicts.some(isFaulty) ? "problems" : "fine"
    })
  })
).pipe(
  Command.withDescription(
    "Finds out what the rules of a model do to every message there can be: which never have an effect and who is to blame, which overlap, what they ask for that cannot all be done, who is never reached, and which assertions of the model hold. Every message shown was routed. Ends with 1 if a rule is dead or an assertion refuted."
  ),
  Command.withShortDescription("Finds dead rules, gaps, overlaps and conflicts, and proves assertions."),
  Command.withExamples([
    { command: "hubwright rules check acme", description: "What is wrong with the rules?" },
    {
      command: "hubwright rules check acme --from 2026-12-01 --until 2027-01-10",
      description: "Whatever arrives over the holidays"
    },
    {
      command: "hubwright rules check acme --json | jq '.verdicts[].kind'",
      description: "What there is, as data"
    }
  ])
)

const ask = Command.make(
  "ask",
  {
    model: modelArgument,
    assertion: Argument.String("assertion").pipe(
      Argument.withDescription(
        "An assertion as YAML, or the name of one of the model; all of the model where it is left out."
      ),
      Argument.optional
    ),
    ...proofFlags
  },
  Effect.fnUntraced(function* ({ model, assertion, ...flags }) {
    const options = yield* proofOptions(flags)
    const organization = yield* organizationOf(yield* loadModel(model))
    const { prove } = yield* loadProofs
    const { assertionData, formatVerdicts, isFaulty } = yield* loadWords
    const text = Option.getOrUndefined(assertion)
    const named = organization.assertions.filter(({ name }) => text === undefined || name === text)
    if (text === undefined && named.length === 0)
      return yield* new Misuse({
        message: "the model has no assertions",
        help: 'write one behind the model: "{ when: { intent: complaint }, must: { to: care } }"'
      })
    const asked = named.length > 0 ? named : [yield* readAsked(text ?? "", organization)]
    const places = new Map(organization.assertions.map(({ name }, index) => [name, index]))
    const data: RulesVerdictsResult = {
      verdicts: asked.map((one) => assertionData(prove(organization, one, options), places.get(one.name) ?? 0))
    }
    yield* answer({
      data,
      text: (page) => formatVerdicts(page, data.verdicts),
      verdict: data.verdicts.some(isFaulty) ? "problems" : "fine"
    })
  })
).pipe(
  Command.withDescription(
    "Proves that something holds of every message, or shows a message of which it does not and what is decided of it. Ends with 1 if it is refuted."
  ),
  Command.withShortDescription("Proves an assertion, or refutes it with a message."),
  Command.withExamples([
    {
      command: 'hubwright rules ask acme "when: { topic: recall }, must: { to: safety }"',
      description: "Does every recall go to safety?"
    },
    {
      command: 'hubwright rules ask acme "when: { verified: true }, never: { to: hr }"',
      description: "Can a verified author end there?"
    },
    { command: "hubwright rules ask acme events-reach-safety", description: "One assertion of the model" }
  ])
)

const readAsked = Effect.fnUntraced(function* (text: string, organization: Organization) {
  const { readAssertion } = yield* Effect.promise(() => import("@hubwright/core/read"))
  if (!text.includes(":")) {
    const names = organization.assertions.map(({ name }) => quoted(name))
    return yield* new Misuse({
      message: `the model has no assertion ${quoted(text)}`,
      help: names.length === 0 ? "write one as YAML" : `it has ${names.join(", ")}`
    })
  }
  const yaml = /^\s*\{/u.test(text) || text.includes("\n") ? text : `{ ${text} }`
  return yield* checkedValue(readAssertion(yaml, organization), { prefix: "", files: { asked: yaml } })
})

const diff = Command.make(
  "diff",
  {
    before: Argument.String("before").pipe(Argument.withDescription("The model as it was.")),
    after: Argument.String("after").pipe(Argument.withDescription("The model as it is.")),
    markdown: Flag.Boolean("markdown").pipe(
      Flag.withDescription("Print Markdown, for a comment on a pull request."),
      Flag.withDefault(false)
    ),
    ...proofFlags
  },
  Effect.fnUntraced(function* ({ before, after, markdown, ...flags }) {
    const options = yield* proofOptions(flags)
    const first = yield* organizationOf(yield* loadModel(before))
    const second = yield* organizationOf(yield* loadModel(after))
    yield* sayIfLong(first, second)
    const { diffRules } = yield* loadProofs
    const { ruleChangesData, formatRuleChanges, formatRuleChangesAsMarkdown } = yield* loadWords
    const data = ruleChangesData(diffRules(first, second, options))
    yield* answer({
      data,
      text: (page) => (markdown ? formatRuleChangesAsMarkdown(data) : formatRuleChanges(page, data))
    })
  })
).pipe(
  Command.withDescription(
    "Says what changes between the rules of two models: nothing, or messages that together show every change, each with what is decided before and after. How rules are written does not matter."
  ),
  Command.withShortDescription("Says on which messages two sets of rules decide otherwise."),
  Command.withExamples([
    { command: "hubwright rules diff acme acme-new", description: "What would change?" },
    { command: "hubwright rules diff main.yaml branch.yaml --markdown", description: "For a pull request" }
  ])
)

/** `hubwright rules`: what the rules of a model do to every message. */
export const rules = Command.make("rules").pipe(
  Command.withDescription(
    "Finds out what the rules of a model do to every message there can be: it proves, or shows a message."
  ),
  Command.withShortDescription("Proves what rules do to every message, and compares and tests them."),
  Command.withExamples([
    { command: "hubwright rules check acme", description: "What is wrong with the rules?" },
    { command: "hubwright rules diff acme acme-new", description: "What would change?" }
  ]),
  Command.withSubcommands([check, ask, diff, test])
)
