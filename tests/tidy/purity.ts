import { builtinModules } from "node:module"
import ts from "typescript"
import { impurePlaces, purePackages } from "./layout.ts"
import type { Rule } from "./rule.ts"
import { type Fault, faultAt, nodesOf, type Source } from "./source.ts"

const isPure = ({ path, package: name, isTest }: Source): boolean =>
  name !== undefined && purePackages.includes(name) && !isTest && !impurePlaces.some((place) => path.startsWith(place))

/** The faults that a check of single nodes finds. */
const faultsIn = (source: Source, check: (node: ts.Node) => string | undefined): readonly Fault[] =>
  [...nodesOf(source)].flatMap((node) => {
    const message = check(node)
    return message === undefined ? [] : [faultAt(source, node, message)]
  })

const clocks: Readonly<Record<string, readonly string[]>> = {
  Date: ["now"],
  performance: ["now", "timeOrigin"],
  process: ["hrtime", "uptime"],
  Temporal: ["Now"]
}

const readsClock = (node: ts.Node): boolean => {
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression))
    return clocks[node.expression.text]?.includes(node.name.text) ?? false
  const isDate = (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === "Date"
  return isDate && (ts.isCallExpression(node) || (node.arguments ?? []).length === 0)
}

/** One seed, one result: the same input gives the same bytes, today and tomorrow. */
export const noClock: Rule = {
  name: "pure code has no clock",
  find: (source) =>
    isPure(source)
      ? faultsIn(source, (node) =>
          readsClock(node) ? "a clock in pure code: take the time as an argument" : undefined
        )
      : []
}

const chance = /^(Math\.random|crypto\.(randomUUID|getRandomValues)|randomUUID|randomBytes)$/

/** Chance comes from a seed, in tests too. */
export const noChance: Rule = {
  name: "nothing draws from unseeded chance",
  find: (source) =>
    faultsIn(source, (node) =>
      (ts.isPropertyAccessExpression(node) || ts.isIdentifier(node)) &&
      !ts.isPropertyAccessExpression(node.parent) &&
      chance.test(node.getText())
        ? "unseeded chance: take a seed or a stream as an argument; in tests use fast-check"
        : undefined
    )
}

const exact = new Set([
  "floor",
  "ceil",
  "round",
  "trunc",
  "abs",
  "min",
  "max",
  "sqrt",
  "imul",
  "clz32",
  "sign",
  "fround"
])

const inexact = (node: ts.Node): string | undefined => {
  if (node.kind === ts.SyntaxKind.AsteriskAsteriskToken || node.kind === ts.SyntaxKind.AsteriskAsteriskEqualsToken)
    return "`**` differs between engines: multiply"
  if (!ts.isIdentifier(node) || node.text !== "Math") return undefined
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return undefined
  const name = ts.isPropertyAccessExpression(parent) ? parent.name.text : undefined
  if (name === undefined) return "`Math` as a value hides which function is used: call its functions by name"
  return exact.has(name) || name === "random" || /^[A-Z0-9_]+$/.test(name)
    ? undefined
    : `\`Math.${name}\` differs between engines: use + - * / and sqrt, or our own function`
}

/** `pow`, `log` and their like give other bits on other engines. */
export const exactArithmetic: Rule = {
  name: "pure code uses only the arithmetic that is exact on every engine",
  find: (source) => (isPure(source) ? faultsIn(source, inexact) : [])
}

const builtin = new Set(builtinModules)
const worldly = new Set([
  "process",
  "Buffer",
  "fetch",
  "console",
  "setTimeout",
  "setInterval",
  "setImmediate",
  "queueMicrotask"
])

/** The names that a source declares itself: they are not the globals of the same name. */
const declaredNames = (source: Source): ReadonlySet<string> =>
  new Set(
    [...nodesOf(source)].flatMap((node) =>
      (ts.isVariableDeclaration(node) ||
        ts.isParameter(node) ||
        ts.isBindingElement(node) ||
        ts.isFunctionDeclaration(node) ||
        ts.isImportSpecifier(node) ||
        ts.isImportClause(node) ||
        ts.isNamespaceImport(node)) &&
      node.name !== undefined &&
      ts.isIdentifier(node.name)
        ? [node.name.text]
        : []
    )
  )

const isUse = (node: ts.Identifier): boolean => {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node
  return ts.isExpression(parent) || ts.isVariableDeclaration(parent) || ts.isStatement(parent)
}

/** Pure code runs in browsers and workers, and meets no disk, network or terminal. */
export const noInputOutput: Rule = {
  name: "pure code does no input or output",
  find: (source) => {
    if (!isPure(source)) return []
    const own = declaredNames(source)
    return faultsIn(source, (node) => {
      if (ts.isStringLiteral(node) && (ts.isImportDeclaration(node.parent) || ts.isExportDeclaration(node.parent)))
        return node.text.startsWith("node:") || builtin.has(node.text)
          ? `\`${node.text}\` in pure code: take what is read as an argument, or move this to core/src/node`
          : undefined
      return ts.isIdentifier(node) && worldly.has(node.text) && !own.has(node.text) && isUse(node)
        ? `\`${node.text}\` in pure code: take it, or what it gives, as an argument`
        : undefined
    })
  }
}
