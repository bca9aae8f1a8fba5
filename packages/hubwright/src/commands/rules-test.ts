import type { Organization } from "@hubwright/core"
import type { RuleTest } from "@hubwright/core/routing/proofs"
import * as Console from "effect/Console"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as TerminalCapabilities from "effect/cli/TerminalCapabilities"
import * as Effect from "effect/Effect"
import { answer, currentPage, Json } from "../answer.ts"
import { readBytes } from "../disk.ts"
import { loadModel, modelArgument } from "../model/load.ts"
import { checkedValue, organizationOf } from "../model/organization.ts"
import { mark } from "../page/page.ts"
import type { RulesTestResult } from "../results/rules.ts"
import { withStatus } from "../status.ts"

/** From so many tests on it is said how many have been tried, on a terminal. */
const manyTests = 500

/** `hubwright rules test`: tries messages with what is expected of them. */
export const test = Command.make(
  "test",
  {
    model: modelArgument,
    file: Argument.String("file").pipe(
      Argument.withDescription("The tests: YAML or JSON that begins with `hubwrightTests: 1`.")
    ),
    suggest: Flag.Boolean("suggest").pipe(
      Flag.withDescription(
        "Print the tests that are missing, with what is decided today: for rules that no test shows, and conditions that no test meets or fails."
      ),
      Flag.withDefault(false)
    ),
    mutate: Flag.Boolean("mutate").pipe(
      Flag.withDescription(
        "Also change the rules one by one, and say which changes no test notices, each with a message that would."
      ),
      Flag.withDefault(false)
    )
  },
  Effect.fnUntraced(function* ({ model, file, suggest, mutate }) {
    const organization = yield* organizationOf(yield* loadModel(model))
    const files = { [file]: yield* readBytes(file) }
    const { readRuleTests } = yield* Effect.promise(() => import("@hubwright/core/read"))
    const tests = yield* checkedValue(readRuleTests(files, organization, { entry: file }), { prefix: "", files })
    const { coverRules, ruleTester, suggestMessages } = yield* Effect.promise(
      () => import("@hubwright/core/routing/proofs")
    )
    const { testData, suggestedTest, formatTests, formatSuggested } = yield* Effect.promise(
      () => import("../rules/tests.ts")
    )
    const tried = yield* tryEach(tests, ruleTester(organization))
    const passed = tried.every(({ failures }) => failures.length === 0)
    const data: RulesTestResult = {
      ...(mutate && passed ? { mutation: yield* mutation(organization, tests) } : {}),
      tests: tried.map(testData),
      coverage: coverRules(organization, tests),
      suggested: suggest ? suggestMessages(organization, tests).map((one) => suggestedTest(one, organization)) : []
    }
    if (suggest && !(yield* Json)) yield* Console.error(formatTests(yield* currentPage, data))
    yield* answer({
      data,
      text: (page) => (suggest ? formatSuggested(data) : formatTests(page, data)),
      verdict: passed ? "fine" : "problems"
    })
  })
).pipe(
  Command.withDescription(
    "Routes messages and holds what is decided against what is expected: who is responsible, by which rule, over which units, who answers, what must happen. Then says which rules and conditions the tests show. Ends with 1 if a test fails."
  ),
  Command.withShortDescription("Tries messages with expected decisions, and suggests missing ones."),
  Command.withExamples([
    { command: "hubwright rules test acme acme/rules.tests.yaml", description: "Does it still do what it should?" },
    {
      command: "hubwright rules test acme acme/rules.tests.yaml --suggest > more.tests.yaml",
      description: "Write the tests that are missing"
    },
    {
      command: "hubwright rules test acme acme/rules.tests.yaml --mutate",
      description: "Would the tests notice a changed rule?"
    }
  ])
)

const mutation = Effect.fnUntraced(function* (organization: Organization, tests: readonly RuleTest[]) {
  const { mutationScore } = yield* Effect.promise(() => import("@hubwright/testing/mutation"))
  const { mutationData } = yield* Effect.promise(() => import("../rules/mutation.ts"))
  return yield* withStatus(
    "Changing the rules one by one",
    Effect.sync(() => mutationData(mutationScore(organization, tests)))
  )
})

const tryEach = Effect.fnUntraced(function* <Test, Result>(tests: readonly Test[], run: (test: Test) => Result) {
  const { canAnimate } = yield* TerminalCapabilities.TerminalCapabilities
  const page = yield* currentPage
  const results: Result[] = []
  for (const [index, test] of tests.entries()) {
    if (canAnimate && index > 0 && index % manyTests === 0)
      yield* Console.error(mark(page, "quiet", `${index} of ${tests.length} tests tried`))
    results.push(run(test))
  }
  return results
})
