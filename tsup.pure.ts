import { parseAst } from "rollup/parseAst"
import type { Options } from "tsup"

type Plugin = NonNullable<Options["plugins"]>[number]
// biome-ignore lint/suspicious/noExplicitAny: ESTree nodes, walked generically
type Node = any

/**
 * Marks calls evaluated while a module loads (initialisers of top-level bindings, `extends` clauses, static fields)
 * as pure, so that consumers' bundlers can drop an unused `const X = Schema.Struct(...)` or `class X extends Schema.Class(...)`.
 * Only initialisers are marked: a bare expression statement keeps its side effect.
 */
export const annotatePureCalls = (): Plugin => ({
  name: "annotate-pure-calls",
  renderChunk(code, info) {
    if (!info.path.endsWith(".js")) return undefined
    const at: number[] = []
    const visit = (node: Node): void => {
      if (node === null || typeof node !== "object") return
      if (Array.isArray(node)) {
        for (const child of node) visit(child)
        return
      }
      switch (node.type) {
        case "FunctionExpression":
        case "ArrowFunctionExpression":
        case "FunctionDeclaration":
          return // runs later, if at all
        case "CallExpression":
        case "NewExpression": {
          at.push(node.start)
          let callee = node.callee // f(a)(b): only the outermost call can carry the comment at its start
          for (;;) {
            if (callee.type === "CallExpression") {
              visit(callee.arguments)
              callee = callee.callee
            } else if (callee.type === "MemberExpression") callee = callee.object
            else break
          }
          visit(node.arguments)
          return
        }
        case "ClassDeclaration":
        case "ClassExpression":
          visit(node.superClass)
          for (const member of node.body.body)
            if (member.type === "PropertyDefinition" && member.static) visit(member.value)
          return
        default:
          for (const key of Object.keys(node)) if (key !== "type" && key !== "start" && key !== "end") visit(node[key])
      }
    }
    for (const statement of (parseAst(code) as Node).body) {
      const declaration = statement.type.startsWith("Export") ? statement.declaration : statement
      if (declaration?.type === "VariableDeclaration") for (const d of declaration.declarations) visit(d.init)
      else if (declaration?.type === "ClassDeclaration") visit(declaration)
    }
    let out = ""
    let last = 0
    for (const i of [...new Set(at)].sort((a, b) => a - b)) {
      out += code.slice(last, i)
      if (!out.endsWith("__PURE__ */ ")) out += "/* @__PURE__ */ "
      last = i
    }
    return { code: out + code.slice(last), map: info.map ?? null }
  }
})
