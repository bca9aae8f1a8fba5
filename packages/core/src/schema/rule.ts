import type * as SchemaAST from "effect/SchemaAST"
import type * as SchemaIssue from "effect/SchemaIssue"

/** What a rule of a schema says of a value of its type that breaks it, as a part of a sentence; nothing where it is kept. */
export const ruleOf = (check: SchemaAST.Check<never>, ast: SchemaAST.AST, value: unknown): string | undefined => {
  if (check._tag === "FilterGroup")
    return check.checks.map((each) => ruleOf(each, ast, value)).find((message) => message !== undefined)
  // border: a check is written for the type of its schema, and that the value has it was just seen
  const issue = check.run(value as never, ast, options)
  if (issue === undefined) return undefined
  const message = check.annotations?.message ?? messageIn(issue)
  if (typeof message === "string") return message
  if (typeof value !== "number") return "is not what is expected"
  return Number.isFinite(value) ? "is not a whole number" : "is no number to count with: write one with fewer digits"
}

const options = {}

const messageIn = (issue: SchemaIssue.Issue): unknown =>
  issue._tag === "InvalidValue" ? issue.annotations?.message : undefined
