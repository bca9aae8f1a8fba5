import { neutralize, type Organization, quoted } from "@hubwright/core"
import type { RuleTestResult, SuggestedMessage } from "@hubwright/core/routing/proofs"
import { stringify } from "yaml"
import { mark, type Page, wrap } from "../page/page.ts"
import type { RulesTestResult, RuleTestData, SuggestedTestData } from "../results/rules.ts"
import { outcomeText } from "./in-words.ts"
import { formatMutation } from "./mutation.ts"
import { outcomeData, witnessData } from "./verdict-data.ts"

/** How a test went, as `--json` prints it. */
export const testData = ({ name, failures, decision }: RuleTestResult): RuleTestData => ({
  name,
  hasPassed: failures.length === 0,
  failures,
  outcome: outcomeData(decision)
})

/** A test made of a message, with what is decided of it today. */
export const suggestedTest = (
  { witness, decision, shows }: SuggestedMessage,
  { departments }: Pick<Organization, "departments">
): SuggestedTestData => {
  const { rule, responsible, path, obligations } = decision
  const { notify, consult, approve } = obligations
  const told = Object.entries({ notify, consult, approve }).filter(([, units]) => units.length > 0)
  return {
    name: shows.replaceAll("`", ""),
    ...witnessData(witness),
    expect: {
      rule,
      ...(responsible !== undefined && Object.hasOwn(departments, responsible) ? { to: responsible } : {}),
      ...Object.fromEntries(told),
      ...(path.kind === "path" ? { path: path.units } : {})
    }
  }
}

/** The tests that are missing, as a file that `rules test` takes. */
export const formatSuggested = ({ suggested }: RulesTestResult): string =>
  stringify({ hubwrightTests: 1, tests: suggested }, { lineWidth: 78, aliasDuplicateObjects: false }).trimEnd()

/** How the tests went and what they show, for people. */
export const formatTests = (page: Page, { tests, coverage, suggested, mutation }: RulesTestResult): string => {
  const failed = tests.filter(({ hasPassed }) => !hasPassed)
  const passed = tests.length - failed.length
  return [
    ...failed.map((test) => formatFailed(page, test)),
    mark(
      page,
      failed.length === 0 ? "good" : "error",
      `${passed} of ${tests.length} ${tests.length === 1 ? "test passes" : "tests pass"}.`
    ),
    formatCoverage(page, { coverage, suggested }),
    ...(mutation === undefined ? [] : [formatMutation(page, mutation)])
  ].join("\n\n")
}

const formatFailed = (page: Page, { name, failures, outcome }: RuleTestData): string =>
  [
    wrap(page, `${mark(page, "error", "failed")}  ${mark(page, "name", neutralize(name))}`),
    ...failures.map((failure) => wrap(page, neutralize(`${failure}.`), 8)),
    mark(page, "quiet", wrap(page, neutralize(`${outcomeText(outcome)}.`), 8))
  ].join("\n")

/** How many rules are named at most that no test shows. */
const mostNamed = 12

const whatToDo = (suggested: number): string => {
  if (suggested === 0) return "`--suggest` writes the tests that are missing."
  return suggested === 1 ? "The test that is missing follows." : `The ${suggested} tests that are missing follow.`
}

const formatCoverage = (
  page: Page,
  { coverage, suggested }: Pick<RulesTestResult, "coverage" | "suggested">
): string => {
  const conditions = coverage.flatMap((one) => one.conditions)
  const both = conditions.filter(({ isMet, isFailed }) => isMet && isFailed)
  const shown = coverage.filter(({ isCovered }) => isCovered)
  const hidden = coverage.filter(({ isCovered }) => !isCovered).map(({ name }) => quoted(name))
  const rest = hidden.length > mostNamed ? ` and ${hidden.length - mostNamed} more` : ""
  return [
    wrap(
      page,
      `${shown.length} of ${coverage.length} rules, obligations, policies and targets have an effect in a test.`
    ),
    wrap(page, `${both.length} of ${conditions.length} conditions are met in one test and not met in another.`),
    ...(hidden.length === 0 ? [] : [wrap(page, `No test shows ${hidden.slice(0, mostNamed).join(", ")}${rest}.`)]),
    ...(hidden.length === 0 && both.length === conditions.length
      ? []
      : [mark(page, "quiet", wrap(page, whatToDo(suggested.length)))])
  ].join("\n")
}
