import * as SchemaAST from "effect/SchemaAST"
import { describe, expect, test } from "vitest"
import { Condition } from "../schema/condition.ts"
import { builtInFact, builtInFacts, connectives } from "./built-in-facts.ts"

const { ast } = Condition
const signatures = SchemaAST.isObjects(ast) ? ast.propertySignatures : []

/** The fixed words and the kinds of id that a schema admits as a value, and whether it admits other texts. */
const admitted = (ast: SchemaAST.AST): { words: unknown[]; kinds: string[]; lists: string[] } => {
  if (SchemaAST.isUnion(ast)) {
    const all = ast.types.map(admitted)
    return {
      words: all.flatMap(({ words }) => words),
      kinds: all.flatMap(({ kinds }) => kinds),
      lists: all.flatMap(({ lists }) => lists)
    }
  }
  if (SchemaAST.isLiteral(ast)) return { words: [ast.literal], kinds: [], lists: [] }
  if (SchemaAST.isObjects(ast))
    return { words: [], kinds: [], lists: ast.propertySignatures.map(({ name }) => String(name)) }
  return { words: [], kinds: [...(SchemaAST.resolve(ast)?.refersTo ?? [])], lists: [] }
}

describe("the built-in facts", () => {
  test("are those that the schema of conditions has", () => {
    const names = signatures.map(({ name }) => String(name))
    expect([...Object.keys(builtInFacts), ...connectives]).toEqual(names)
  })

  test.each(Object.keys(builtInFacts))("hold what the schema admits in a test of `%s`", (name) => {
    const fact = builtInFact(name)
    const signature = signatures.find((one) => one.name === name)
    if (signature === undefined) throw new Error("no such fact")
    const { words, kinds, lists } = admitted(signature.type)
    expect(words).toEqual(fact?.values ?? [])
    const tests = {
      one: ["none", "absent"],
      tags: ["any", "all", "none"],
      boolean: ["absent"],
      moment: ["inside", "outside"]
    }
    if (fact?.holds === "count") expect(lists).toContain("atLeast")
    else if (fact !== undefined) expect(lists).toEqual(tests[fact.holds])
    expect(kinds).toEqual(fact?.holds === "moment" ? ["calendar"] : (fact?.refersTo ?? []))
  })

  test("do not include what every object has", () => {
    expect(builtInFact("constructor")).toBeUndefined()
    expect(builtInFact("__proto__")).toBeUndefined()
  })
})
