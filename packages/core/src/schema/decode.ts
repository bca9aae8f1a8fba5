import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as SchemaIssue from "effect/SchemaIssue"
import type { Organization } from "../model/organization.ts"
import { type Checked, checked, type Problem } from "../problem/problem.ts"
import { complete } from "./complete.ts"
import { OrganizationInput } from "./organization.ts"

const decodeInput = Schema.decodeUnknownResult(OrganizationInput)

/**
 * Reads an organization from plain data as it is written, and says of everything that does not fit the schema where it
 * stands and what is wrong. References between elements are not looked at.
 */
export const decodeOrganization = (input: unknown): Checked<Organization> => {
  const result = decodeInput(input, { errors: "all", onExcessProperty: "error" })
  if (Result.isSuccess(result)) return checked(asOrganization(complete(OrganizationInput.ast, input)), [])
  const problems = formatIssue(result.failure.issue).issues.map(problemOf)
  const [first, ...rest] = problems
  return first === undefined ? checked(asOrganization(input), []) : { ok: false, problems: [first, ...rest] }
}

// border: `complete` follows the schema that was just checked, and the types were written from the same schema
const asOrganization = (value: unknown): Organization => value as Organization

const formatIssue = SchemaIssue.makeFormatterStandardSchemaV1()

const problemOf = (issue: { readonly message: string; readonly path?: readonly unknown[] | undefined }): Problem => ({
  code: "HW0206",
  severity: "error",
  message: issue.message,
  path: (issue.path ?? []).map((key) => (typeof key === "number" ? key : String(key))),
  related: [],
  fixes: []
})
