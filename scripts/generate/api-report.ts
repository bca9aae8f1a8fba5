import { existsSync, readFileSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import ts from "typescript"
import { packages } from "../packages.ts"

/** The reports by path: for each entry point what it gives, as it is declared, without bodies and comments. */
export const apiReports = (): { readonly [path: string]: string } =>
  Object.fromEntries(
    packages().flatMap(({ name, folder, modules }) =>
      modules.map((module) => {
        const index = join(folder, module)
        const path = dirname(module).replace(/^\.\/src\/?/u, "")
        const title = path === "" ? name : `${name}/${path}`
        const file = [basename(folder), ...path.split("/")].filter((part) => part !== "").join("-")
        return [`docs/api-report/${file}.md`, reportOf(title, index)]
      })
    )
  )

const reportOf = (title: string, index: string): string => {
  const declarations = exportsOf(index)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ text }) => text)
  return [
    `# What ${title} gives`,
    "",
    "Written by `npm run generate`. A change of this file is a change for users: it wants a changeset.",
    "",
    "```typescript",
    declarations.join("\n\n"),
    "```",
    ""
  ].join("\n")
}

/** Something exported, as it is declared. */
interface Exported {
  readonly name: string
  readonly text: string
}

const parsed = new Map<string, ts.SourceFile>()

const parse = (file: string): ts.SourceFile => {
  const known = parsed.get(file)
  if (known !== undefined) return known
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2023, true)
  parsed.set(file, source)
  return source
}

const printer = ts.createPrinter({ removeComments: true })

const print = (node: ts.Node, source: ts.SourceFile): string => printer.printNode(ts.EmitHint.Unspecified, node, source)

/** The file a relative import means, or nothing where it is somebody else's package. */
const fileOf = (from: string, specifier: ts.Expression | undefined): string | undefined => {
  if (specifier === undefined || !ts.isStringLiteral(specifier) || !specifier.text.startsWith(".")) return undefined
  const file = join(dirname(from), specifier.text)
  return existsSync(file) ? file : undefined
}

const exportsOf = (index: string): Exported[] =>
  parse(index).statements.flatMap((statement): readonly Exported[] => {
    if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause)) {
      const file = fileOf(index, statement.moduleSpecifier) ?? index
      return statement.exportClause.elements.map(({ name, propertyName }) => ({
        name: name.text,
        text: declared(file, (propertyName ?? name).text) || `export ${name.text}, of another package`
      }))
    }
    return namesOf(statement).map((name) => ({ name, text: declared(index, name) }))
  })

/** The names that a statement declares and exports. */
const namesOf = (statement: ts.Statement): readonly string[] => {
  if (!ts.canHaveModifiers(statement)) return []
  const isExported = ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true
  return isExported ? declaredIn(statement) : []
}

const declaredIn = (statement: ts.Statement): readonly string[] => {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => name.getText())
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement)
  return isNamed && statement.name !== undefined ? [statement.name.text] : []
}

/** How a name is declared in a file, or in the one it comes from. */
const declared = (file: string, name: string): string => {
  const source = parse(file)
  const own = source.statements.filter((statement) => declaredIn(statement).includes(name))
  if (own.length > 0)
    return own
      .map((statement) => signatureOf({ statement, name, source }))
      .filter(Boolean)
      .join("\n")
  for (const statement of source.statements) {
    const from = originOf(file, statement, name)
    if (from !== undefined) return declared(from.file, from.name)
  }
  return ""
}

/** The file and name behind a name that a statement imports, or exports from elsewhere. */
const originOf = (file: string, statement: ts.Statement, name: string) => {
  const isFrom = ts.isExportDeclaration(statement) || ts.isImportDeclaration(statement)
  const from = isFrom ? fileOf(file, statement.moduleSpecifier) : undefined
  if (!isFrom || from === undefined) return undefined
  const clause = ts.isExportDeclaration(statement) ? statement.exportClause : statement.importClause?.namedBindings
  if (clause === undefined || !(ts.isNamedExports(clause) || ts.isNamedImports(clause))) return undefined
  const found = [...clause.elements].find((element) => element.name.text === name)
  return found === undefined ? undefined : { file: from, name: (found.propertyName ?? found.name).text }
}

/** A statement of a file that declares a name. */
interface Declaring {
  readonly statement: ts.Statement
  readonly name: string
  readonly source: ts.SourceFile
}

const signatureOf = ({ statement, name, source }: Declaring): string => {
  if (ts.isVariableStatement(statement)) {
    const one = statement.declarationList.declarations.find((each) => each.name.getText() === name)
    return one === undefined ? "" : constantOf(one, source)
  }
  if (ts.isFunctionDeclaration(statement)) {
    const { overloads, isImplementation } = overloadsOf(statement, source)
    if (overloads && isImplementation) return ""
    const { modifiers, asteriskToken, typeParameters, parameters, type } = statement
    return print(
      ts.factory.createFunctionDeclaration(modifiers, asteriskToken, name, typeParameters, parameters, type, undefined),
      source
    )
  }
  return ts.isClassDeclaration(statement) ? classOf(statement, source) : print(statement, source)
}

/** Whether a function has overloads, and whether this statement is what implements them, which nobody sees. */
const overloadsOf = (statement: ts.FunctionDeclaration, source: ts.SourceFile) => ({
  overloads: source.statements.some(
    (other) => ts.isFunctionDeclaration(other) && other.name?.text === statement.name?.text && other.body === undefined
  ),
  isImplementation: statement.body !== undefined
})

const constantOf = ({ name, type, initializer }: ts.VariableDeclaration, source: ts.SourceFile): string => {
  if (type !== undefined) return `export const ${name.getText()}: ${print(type, source)};`
  if (initializer !== undefined && ts.isAsExpression(initializer) && ts.isConstTypeReference(initializer.type))
    return `export const ${name.getText()} = ${print(initializer, source)};`
  if (initializer === undefined || !ts.isArrowFunction(initializer)) return `export const ${name.getText()};`
  const { typeParameters, parameters, type: result } = initializer
  const returned = result ?? ts.factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword)
  return `export const ${name.getText()}: ${print(ts.factory.createFunctionTypeNode(typeParameters, parameters, returned), source)};`
}

const classOf = (statement: ts.ClassDeclaration, source: ts.SourceFile): string => {
  const heads = statement.members.map((member) => print(member, source).split("{")[0]?.trim() ?? "")
  const base = (statement.heritageClauses ?? []).map((clause) => print(clause, source)).join(" ")
  return `export class ${statement.name?.text ?? ""} ${base} {\n${heads.map((head) => `    ${head.replace(/;?$/u, ";")}`).join("\n")}\n}`
}
