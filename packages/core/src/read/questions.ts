import { checkAssertion, checkRuleTests } from "../check/questions.ts"
import type { Ids } from "../model/ids.ts"
import type { Assertion, Organization } from "../model/organization.ts"
import { isMap } from "../model/plain-data.ts"
import type { Files } from "../problem/files.ts"
import { type Checked, checked, isError, type Problem } from "../problem/problem.ts"
import type { RuleTest } from "../routing/proofs/rule-test.ts"
import { Assertion as AssertionInput } from "../schema/assertion.ts"
import { complete } from "../schema/complete.ts"
import { inspectAlone } from "../schema/inspection.ts"
import { RuleTestsFile } from "../schema/rule-test.ts"
import { mostElements } from "./limits.ts"
import { placeProblem } from "./place.ts"
import { entryAmong, readSingleFile } from "./single-file.ts"
import { readDataFile } from "./yaml-source.ts"

/** What an assertion that is asked in passing is called, where it has no name, and the file that problems with it name. */
const askedAssertion = "asked"

/**
 * Reads an assertion as somebody types it, in YAML or JSON, and holds it against an organization: that what it refers to
 * is there. It needs no name.
 */
export function readAssertion<I extends Ids>(text: string, organization: Organization<I>): Checked<Assertion<I>>
export function readAssertion(text: string, organization: Organization): Checked<Assertion> {
  const { source, data, problems } = readDataFile(askedAssertion, text, { elements: mostElements })
  const placed = (found: readonly Problem[]) =>
    found.map((problem) => ({ ...placeProblem(problem, { kind: "place", source, path: [] }), fixes: [] }))
  const value = isMap(data) ? { name: askedAssertion, ...data } : data
  const { rest, problems: misfits } = inspectAlone(AssertionInput.ast, value)
  const [first, ...others] = [...problems, ...placed(misfits)].filter(isError)
  if (first !== undefined) return { ok: false, problems: [first, ...others] }
  // border: the data was just held against the schema of assertions
  const assertion = complete(AssertionInput.ast, rest) as Assertion
  return checked(assertion, placed(checkAssertion(assertion, organization)))
}

const testsFormat = {
  ast: RuleTestsFile.ast,
  versionKey: "hubwrightTests",
  what: "list of tests",
  help: "begin with `hubwrightTests: 1` and a list under `tests:`"
}

/**
 * Reads a file of tests for the rules of an organization: YAML or JSON that begins with `hubwrightTests: 1`, with a list
 * of messages under `tests`, each with the moment it arrives and what is expected of the decision.
 */
export function readRuleTests<I extends Ids>(
  files: Files,
  organization: Organization<I>,
  options?: { readonly entry?: string }
): Checked<readonly RuleTest<I>[]>
export function readRuleTests(
  files: Files,
  organization: Organization,
  { entry = entryAmong(files, { ending: /\.tests\.(?:ya?ml|json)$/u, otherwise: "hubwright.tests.yaml" }) } = {}
): Checked<readonly RuleTest[]> {
  const file = readSingleFile(files, entry, testsFormat)
  if (file.kind === "refused") return { ok: false, problems: file.problems }
  // border: the data was just held against the schema of tests
  const { tests } = complete(RuleTestsFile.ast, file.value) as { readonly tests: readonly RuleTest[] }
  return checked(tests, [...file.problems, ...file.placed(checkRuleTests(file.value, organization))])
}
