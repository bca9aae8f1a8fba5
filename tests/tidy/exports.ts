import ts from "typescript"
import type { Rule } from "./rule.ts"
import { type Fault, faultAt, nodesOf, type Source } from "./source.ts"

/** Named exports only: a reader of `index.ts` sees what there is. */
export const namedExports: Rule = {
  name: "nothing is exported by `export *` or by default",
  find: (source) => {
    const faults: Fault[] = []
    for (const node of nodesOf(source)) {
      const isStar =
        ts.isExportDeclaration(node) && (node.exportClause === undefined || ts.isNamespaceExport(node.exportClause))
      const isDefault =
        (ts.isExportAssignment(node) && node.isExportEquals !== true) ||
        (node.kind === ts.SyntaxKind.DefaultKeyword && ts.canHaveModifiers(node.parent)) ||
        (ts.isExportSpecifier(node) && node.name.text === "default")
      if (isStar) faults.push(faultAt(source, node, "`export *`: name what is exported, in reading order"))
      if (isDefault) faults.push(faultAt(source, node, "default export: export it by name"))
    }
    return faults
  }
}

const hollow = new Set(["service", "manager", "factory", "impl", "helper", "util", "utils", "helpers"])

const wordsOf = (name: string): readonly string[] =>
  name.split(/(?<=[a-z0-9])(?=[A-Z])|[_$]/).map((word) => word.toLowerCase())

/** The names that a source exports, with the nodes that say so. */
const exportedNames = (source: Source): readonly ts.Identifier[] =>
  source.tree.statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement)) {
      const clause = statement.exportClause
      return clause === undefined || !ts.isNamedExports(clause)
        ? []
        : clause.elements.map(({ name }) => name).filter(ts.isIdentifier)
    }
    if (!ts.canHaveModifiers(statement)) return []
    if (!ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return []
    const declarations = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [statement]
    return declarations.flatMap((declaration) =>
      "name" in declaration && declaration.name !== undefined && ts.isIdentifier(declaration.name)
        ? [declaration.name]
        : []
    )
  })

/** Exported names say what a thing is in the field's words. */
export const tellingExports: Rule = {
  name: "no exported name says Service, Manager, Factory, Impl, Helper or Util",
  find: (source) =>
    exportedNames(source)
      .filter(({ text }) => wordsOf(text).some((word) => hollow.has(word)))
      .map((node) => faultAt(source, node, `\`${node.text}\`: name it by what it does or is, in the field's words`))
}
