import { parseAst } from "rollup/parseAst"
import type { Options } from "tsup"

type Plugin = NonNullable<Options["plugins"]>[number]

/** A node of the syntax tree, as far as the walk looks at it. */
interface Node {
  readonly type: string
  readonly start: number
  readonly [field: string]: unknown
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && "type" in value

/** The nodes that a field of a node holds. */
const nodesIn = (field: unknown): readonly Node[] =>
  Array.isArray(field) ? field.flatMap(nodesIn) : isNode(field) ? [field] : []

const functions = new Set(["FunctionExpression", "ArrowFunctionExpression", "FunctionDeclaration"])

/** What a class evaluates while its module loads: what it extends, and its static fields. */
const evaluatedByClass = (node: Node): readonly Node[] => [
  ...nodesIn(node.superClass),
  ...nodesIn(node.body)
    .flatMap(({ body }) => nodesIn(body))
    .filter(({ type, static: isStatic }) => type === "PropertyDefinition" && isStatic === true)
    .flatMap(({ value }) => nodesIn(value))
]

/** Where calls begin that a field's evaluation makes. Of `f(a)(b)` only the outermost call can carry a comment at its start. */
const callsIn = (field: unknown): readonly number[] =>
  nodesIn(field).flatMap((node) => {
    if (functions.has(node.type)) return [] // runs later, if at all
    if (node.type === "ClassDeclaration" || node.type === "ClassExpression") return callsIn(evaluatedByClass(node))
    if (node.type !== "CallExpression" && node.type !== "NewExpression") return Object.values(node).flatMap(callsIn)
    const inner: number[] = []
    let [callee] = nodesIn(node.callee)
    while (callee?.type === "CallExpression" || callee?.type === "MemberExpression") {
      if (callee.type === "CallExpression") inner.push(...callsIn(callee.arguments))
      callee = nodesIn(callee.type === "CallExpression" ? callee.callee : callee.object)[0]
    }
    return [node.start, ...inner, ...callsIn(node.arguments)]
  })

/** What a statement at the top of a module binds by evaluating it: only that may be dropped when it is unused. */
const initializers = (statement: Node): readonly Node[] => {
  const [declaration] = statement.type.startsWith("Export") ? nodesIn(statement.declaration) : [statement]
  if (declaration?.type === "VariableDeclaration")
    return nodesIn(declaration.declarations).flatMap(({ init }) => nodesIn(init))
  return declaration?.type === "ClassDeclaration" ? [declaration] : []
}

/**
 * The code of a module in which the calls that evaluate its top-level bindings are marked as pure, so that bundlers can drop an
 * unused `const X = Schema.Struct(...)` or `class X extends Schema.Class(...)`. A bare expression statement keeps its side effect.
 */
export const markPureCalls = (code: string): string => {
  const starts = new Set(
    nodesIn(nodesIn(parseAst(code))[0]?.body)
      .flatMap(initializers)
      .flatMap(callsIn)
  )
  let marked = ""
  let last = 0
  for (const start of [...starts].sort((a, b) => a - b)) {
    marked += code.slice(last, start)
    if (!marked.endsWith("__PURE__ */ ")) marked += "/* @__PURE__ */ "
    last = start
  }
  return marked + code.slice(last)
}

/** The step of the build that marks pure calls in every JavaScript file. */
export const annotatePureCalls = (): Plugin => ({
  name: "annotate-pure-calls",
  renderChunk: (code, info) =>
    info.path.endsWith(".js") ? { code: markPureCalls(code), map: info.map ?? null } : undefined
})
