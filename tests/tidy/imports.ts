import { posix } from "node:path"
import ts from "typescript"
import { confinedDependencies, coreFolders, packageImports } from "./layout.ts"
import type { Rule } from "./rule.ts"
import { type Fault, faultAt, nodesOf, type Source } from "./source.ts"

/** The module names that a source imports or exports from, `import()` and import types included. */
const importsOf = (source: Source): readonly ts.StringLiteral[] =>
  [...nodesOf(source)].filter(ts.isStringLiteral).filter(({ parent }) => {
    const isImportType = ts.isLiteralTypeNode(parent) && ts.isImportTypeNode(parent.parent)
    const isImportCall = ts.isCallExpression(parent) && parent.expression.kind === ts.SyntaxKind.ImportKeyword
    return ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || isImportCall || isImportType
  })

/** The folder name of the workspace's package that a module name means, or nothing. */
const packageOf = (module: string): string | undefined => {
  const [scope, name] = module.split("/")
  return scope === "@hubwright" ? name : scope === "hubwright" ? "hubwright" : undefined
}

/** Packages import each other in one direction, and only what is published. */
export const packageDirection: Rule = {
  name: "packages import only what design allows, and only through entry points",
  find: (source) => {
    const from = source.package
    if (from === undefined) return []
    const allowed = [...(packageImports[from] ?? []), ...(source.isTest ? ["testing"] : [])]
    return importsOf(source).flatMap((module): readonly Fault[] => {
      const target = posix.join(posix.dirname(source.path), module.text)
      if (module.text.startsWith(".") && !target.startsWith(`packages/${from}/`) && !source.isTest)
        return [faultAt(source, module, `\`${module.text}\` leaves the package: import its published entry point`)]
      const to = packageOf(module.text)
      if (to === undefined || allowed.includes(to)) return []
      const what = to === from ? "the package itself: import the file" : `not ${from}'s to import`
      return [faultAt(source, module, `\`${module.text}\` is ${what}; tests/tidy/layout.ts has the table`)]
    })
  }
}

/** The folder of core that a path inside `packages/core/src` belongs to: the longest in the list. */
const coreFolderOf = (folder: string): string | undefined =>
  coreFolders.filter((name) => folder === name || folder.startsWith(`${name}/`)).sort((a, b) => b.length - a.length)[0]

/** Inside core, too, imports point in one direction. */
export const folderDirection: Rule = {
  name: "a folder of core imports only what stands before it",
  find: (source) => {
    if (source.package !== "core" || source.folder === "" || source.isTest) return []
    const from = coreFolderOf(source.folder)
    if (from === undefined)
      return [
        {
          path: source.path,
          line: 1,
          message: `\`${source.folder}\` has no place yet: put it into tests/tidy/layout.ts`
        }
      ]
    return importsOf(source)
      .filter(({ text }) => text.startsWith("."))
      .flatMap((module) => {
        const target = posix.relative("packages/core/src", posix.join(posix.dirname(source.path), module.text))
        const to = coreFolderOf(posix.dirname(target))
        if (to === from || (to !== undefined && coreFolders.indexOf(to) < coreFolders.indexOf(from))) return []
        return [
          faultAt(source, module, `\`${from}\` may not import \`${to ?? target}\`: move what both need to the left`)
        ]
      })
  }
}

/** Routing, topology and assessment load neither Effect nor YAML. */
export const confinement: Rule = {
  name: "heavy dependencies are loaded only where they have a place",
  find: (source) =>
    source.isTest
      ? []
      : importsOf(source).flatMap((module) => {
          const places = confinedDependencies[module.text.split("/")[0] ?? ""]
          return places === undefined || places.some((place) => source.path.startsWith(place))
            ? []
            : [
                faultAt(
                  source,
                  module,
                  `\`${module.text}\` has its place in ${places.join(", ")}: move what needs it there`
                )
              ]
        })
}
