import * as SchemaAST from "effect/SchemaAST"
import { isList, isMap } from "../model/plain-data.ts"

/**
 * The part of a value that a schema speaks of: what stands under other keys is left out, at whatever depth. What is of
 * another type than the schema wants is left as it is.
 */
export const knownPart = (ast: SchemaAST.AST, value: unknown): unknown => {
  if (SchemaAST.isObjects(ast) && isMap(value))
    return Object.fromEntries(
      ast.propertySignatures.flatMap(({ name, type }) => {
        const key = String(name)
        return Object.hasOwn(value, key) ? [[key, knownPart(type, value[key])]] : []
      })
    )
  const [element] = SchemaAST.isArrays(ast) ? ast.rest : []
  return element !== undefined && isList(value) ? value.map((one) => knownPart(element, one)) : value
}
