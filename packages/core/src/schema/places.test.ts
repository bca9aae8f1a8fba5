import * as SchemaAST from "effect/SchemaAST"
import { describe, expect, test } from "vitest"
import { orThrow } from "../problem/problem.ts"
import { decodeOrganization } from "./decode.ts"
import { OrganizationInput } from "./organization.ts"
import { findPlaces, findSections } from "./places.ts"

/** Every schema inside one, itself included, each once. */
const schemasIn = (root: SchemaAST.AST): readonly SchemaAST.AST[] => {
  const met = new Set([root])
  for (const ast of met) for (const inner of partsOf(ast)) met.add(inner)
  return [...met]
}

const partsOf = (ast: SchemaAST.AST): readonly SchemaAST.AST[] => {
  if (SchemaAST.isSuspend(ast)) return [ast.thunk()]
  if (SchemaAST.isUnion(ast)) return ast.types
  if (SchemaAST.isArrays(ast)) return [...ast.elements, ...ast.rest]
  if (!SchemaAST.isObjects(ast)) return []
  return [
    ...ast.propertySignatures.map(({ type }) => type),
    ...ast.indexSignatures.flatMap(({ parameter, type }) => [parameter, type])
  ]
}

const schemas = schemasIn(OrganizationInput.ast)
const refersTo = (ast: SchemaAST.AST) => SchemaAST.resolve(ast)?.refersTo?.join()

describe("the schema", () => {
  test("declares every kind that something refers to, in one section", () => {
    const organization = orThrow(decodeOrganization({ hubwright: 1, organization: { name: "Acme" } }))
    const sections = findSections(organization)
    const referredTo = new Set(schemas.flatMap((ast) => SchemaAST.resolve(ast)?.refersTo ?? []))
    expect([...referredTo].filter((kind) => !sections.has(kind))).toEqual([])
    expect(sections.size).toBe(new Set([...sections.values()].map(({ path }) => path.join("."))).size)
  })

  test("has one list of kinds wherever a reference can stand, so that none has to be guessed", () => {
    for (const ast of schemas.filter(SchemaAST.isUnion)) {
      const kinds = new Set(ast.types.map(refersTo).filter((one) => one !== undefined))
      expect(kinds.size).toBeLessThan(2)
    }
  })
})

test("places are found by what the schema calls them", () => {
  const organization = orThrow(
    decodeOrganization({
      hubwright: 1,
      organization: { name: "Acme", budget: "5 EUR" },
      departments: { care: { parent: "press" } },
      conditions: { loud: { any: [{ not: { followers: 3 } }] } },
      work: [{ act: "answer", time: { constant: "5 min" }, when: {} }],
      routing: {
        obligations: { rules: [{ name: "r", approve: [{ discipline: "legal" }], due: { "notify:care": "1 day" } }] }
      }
    })
  )
  const { references, ...places } = findPlaces(organization, (id) => id !== "care")
  expect(references).toEqual([{ id: "press", kinds: ["department"], path: ["departments", "care", "parent"] }])
  const paths = Object.entries(places).map(([name, found]) => [name, found.map(({ path }) => path.join("."))])
  expect(Object.fromEntries(paths)).toEqual({
    conditions: ["conditions.loud", "work.0.when"],
    duties: ["routing.obligations.rules.0.due.notify:care"],
    disciplines: ["routing.obligations.rules.0.approve.0"],
    distributions: ["work.0.time"],
    money: ["organization.budget"],
    terms: ["routing.obligations.rules.0.due.notify:care"]
  })
})
