import ts from "typescript"
import { borderPlaces } from "./layout.ts"
import type { Rule } from "./rule.ts"
import { type Fault, faultAt, lineOf, nodesOf, type Source } from "./source.ts"

/** Nothing escapes the type checker. */
export const noAny: Rule = {
  name: "no type is `any`",
  find: (source) =>
    [...nodesOf(source)]
      .filter((node) => node.kind === ts.SyntaxKind.AnyKeyword)
      .map((node) => faultAt(source, node, "`any`: use `unknown` and narrow it, or a type parameter"))
}

/** What may be absent is asked for. */
export const noNonNull: Rule = {
  name: "nothing is declared present with `!`",
  find: (source) => {
    const faults: Fault[] = []
    for (const node of nodesOf(source)) {
      const isAsserted =
        ts.isNonNullExpression(node) ||
        ((ts.isPropertyDeclaration(node) || ts.isVariableDeclaration(node)) && node.exclamationToken !== undefined)
      if (isAsserted) faults.push(faultAt(source, node, "`!`: narrow the value, or assert it with a sentence"))
    }
    return faults
  }
}

const isConst = (type: ts.TypeNode): boolean => ts.isTypeReferenceNode(type) && type.getText() === "const"

/** Whether the line above the cast, or above the statement it is in, is `// border: <reason>`. */
const hasReason = (source: Source, cast: ts.Node): boolean => {
  const lines = source.text.split("\n")
  let statement = cast
  while (!ts.isStatement(statement)) statement = statement.parent
  return [cast, statement].some((node) =>
    /^\s*\/\/ border: \S/.test(lines[lineOf(source, node.getStart(source.tree)) - 2] ?? "")
  )
}

/** Unknown input becomes typed at the border and nowhere else. */
export const noCasts: Rule = {
  name: "nothing is cast by `as` outside the border",
  find: (source) => {
    const isBorder = source.isTest || borderPlaces.some((place) => source.path.startsWith(place))
    const message = isBorder
      ? "a cast without its reason: write `// border: <reason>` on the line above, or narrow the value"
      : "a cast: narrow the value with a check, use `satisfies`, or read it at the border"
    return [...nodesOf(source)]
      .filter((node) => (ts.isAsExpression(node) && !isConst(node.type)) || ts.isTypeAssertionExpression(node))
      .filter((node) => !(isBorder && hasReason(source, node)))
      .map((node) => faultAt(source, node, message))
  }
}
