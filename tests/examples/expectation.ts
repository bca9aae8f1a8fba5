import ts from "typescript"
import { type Block, parsed } from "./block.ts"

/** A `// =>` comment: what it says, and the code whose value it is about. */
export interface Expectation {
  /** The line of the comment in the document, from 1. */
  readonly line: number
  readonly text: string
  /** What is compared: the value of an expression, or the text that `console.log` prints. */
  readonly subject:
    | { readonly kind: "value"; readonly start: number; readonly end: number }
    | { readonly kind: "printed"; readonly start: number; readonly end: number }
    | { readonly kind: "missing" }
}

/** What a statement shows: the initializer of its last declaration, its expression, or what it prints. */
const subjectOf = (statement: ts.Statement | undefined): Expectation["subject"] => {
  const expression =
    statement === undefined
      ? undefined
      : ts.isVariableStatement(statement)
        ? statement.declarationList.declarations.at(-1)?.initializer
        : ts.isExpressionStatement(statement)
          ? statement.expression
          : undefined
  if (expression === undefined) return { kind: "missing" }
  if (!ts.isCallExpression(expression) || expression.expression.getText() !== "console.log")
    return { kind: "value", start: expression.getStart(), end: expression.end }
  return { kind: "printed", start: expression.arguments.pos, end: expression.arguments.end }
}

/** Every statement of a block, those inside functions and loops too. */
const statementsOf = (tree: ts.SourceFile): readonly ts.Statement[] => {
  const found: ts.Statement[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isVariableStatement(node) || ts.isExpressionStatement(node)) found.push(node)
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

/**
 * The expectations of a block. A `// =>` stands at the end of a statement's last line, or alone on the line after it; lines of
 * comment after it go on with it.
 */
export const expectationsOf = (block: Block): readonly Expectation[] => {
  const tree = parsed(block)
  const statements = statementsOf(tree)
  const lines = block.code.split("\n")
  const lineOf = (position: number) => tree.getLineAndCharacterOfPosition(position).line
  return lines.flatMap((line, row): readonly Expectation[] => {
    const match = /^(.*?)\/\/ =>(.*)$/.exec(line)
    if (match === null) return []
    const [, before = "", first = ""] = match
    const rest = lines.slice(row + 1)
    const length = rest.findIndex((next) => !/^\s*\/\/(?! =>)/.test(next))
    const continued = rest.slice(0, length < 0 ? rest.length : length).map((next) => next.replace(/^\s*\/\/ ?/, ""))
    const end = before.trim() === "" ? row - 1 : row
    const statement = statements.findLast((candidate) => lineOf(candidate.end) === end)
    return [{ line: block.line + row, text: [first, ...continued].join("\n").trim(), subject: subjectOf(statement) }]
  })
}

/** Whether a shown value is what the documentation says; runs of white space are one, and `...` stands for anything. */
export const isAsExpected = (expected: string, shown: string): boolean => {
  const squeeze = (text: string) => text.trim().replace(/\s+/g, " ")
  const parts = squeeze(expected).split("...")
  const [first = "", ...others] = parts
  const last = others.pop()
  const text = squeeze(shown)
  if (last === undefined) return text === first
  if (!text.startsWith(first)) return false
  let from = first.length
  for (const part of others) {
    const at = text.indexOf(part, from)
    if (at < 0) return false
    from = at + part.length
  }
  return text.length - last.length >= from && text.endsWith(last)
}
