import * as Schema from "effect/Schema"
import * as SchemaAST from "effect/SchemaAST"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { isList, isMap } from "../model/plain-data.ts"
import { finderOf } from "./finder.ts"

const Apple = Schema.String.annotate({ identifier: "apple" })
const Pear = Schema.String.annotate({ identifier: "pear" })
const Basket = Schema.Struct({
  top: Schema.optionalKey(Schema.Union([Schema.Literals(["nothing"]), Apple, Schema.Array(Pear)])),
  pair: Schema.optionalKey(Schema.Tuple([Apple, Pear])),
  eaten: Schema.optionalKey(Schema.Record(Apple, Schema.String)),
  weight: Schema.optionalKey(Schema.Number)
}).annotate({ identifier: "basket" })

interface Shelf {
  readonly basket?: typeof Basket.Type
  readonly below?: readonly Shelf[]
  readonly [name: string]: unknown
}
const Shelf: Schema.Codec<Shelf> = Schema.StructWithRest(
  Schema.Struct({
    basket: Schema.optionalKey(Basket),
    below: Schema.optionalKey(Schema.Array(Schema.suspend((): Schema.Codec<Shelf> => Shelf)))
  }),
  [Schema.Record(Schema.String, Schema.Unknown)]
)

const markOf = (ast: SchemaAST.AST): string | undefined => {
  const identifier = SchemaAST.resolve(ast)?.identifier
  return typeof identifier === "string" ? identifier : undefined
}

const find = finderOf(Shelf.ast, markOf)
const all = (value: unknown) =>
  find(value, () => true).map(({ mark, path, part }) => `${mark} ${path.join(".")}${part === undefined ? "" : " key"}`)

describe("a finder", () => {
  test("finds every marked piece, outer before inner, through unions, tuples, keys and recursion", () => {
    const shelf = {
      basket: { top: "a", pair: ["b", "c"], eaten: { d: "e" } },
      below: [{ basket: { top: ["f", "g"] } }, { below: [{ basket: { weight: 3 } }] }]
    }
    expect(all(shelf)).toEqual([
      "basket basket",
      "apple basket.top",
      "apple basket.pair.0",
      "pear basket.pair.1",
      "apple basket.eaten.d key",
      "basket below.0.basket",
      "pear below.0.basket.top.0",
      "pear below.0.basket.top.1",
      "basket below.1.below.0.basket"
    ])
  })

  test("takes a fixed word of a union for that word", () => {
    expect(all({ basket: { top: "nothing" } })).toEqual(["basket basket"])
  })

  test("keeps only what is wanted", () => {
    const found = find({ basket: { pair: ["b", "c"] } }, (value, mark) => mark === "pear" && value === "c")
    expect(found).toEqual([{ value: "c", mark: "pear", path: ["basket", "pair", 1] }])
  })

  test("goes into no key that only the prototype has, and survives hostile ones", () => {
    expect(
      all(
        JSON.parse(
          '{"__proto__": {"basket": {}}, "constructor": {"basket": {}}, "basket": {"eaten": {"__proto__": "x"}}}'
        )
      )
    ).toEqual(["basket basket", "apple basket.eaten.__proto__ key"])
    expect(all(Object.create({ basket: { top: "a" } }))).toEqual([])
  })

  test("finds what a plain walk over schema and value finds", () => {
    fc.assert(
      fc.property(shelves, (shelf) => {
        expect([...all(shelf)].sort()).toEqual(walk(Shelf.ast, shelf, []).sort())
      })
    )
  })
})

/** The definition: every schema that could stand at a place is tried on what stands there. */
const walk = (ast: SchemaAST.AST, value: unknown, path: readonly (string | number)[]): string[] => {
  const own = SchemaAST.isSuspend(ast) || !fits(ast, value) ? undefined : markOf(ast)
  const here = own === undefined ? [] : [`${own} ${path.join(".")}`]
  if (SchemaAST.isSuspend(ast)) return walk(ast.thunk(), value, path)
  if (SchemaAST.isUnion(ast)) {
    const isWord = ast.types.some(
      (type) =>
        SchemaAST.isUnion(type) && type.types.some((word) => SchemaAST.isLiteral(word) && word.literal === value)
    )
    return isWord ? [] : ast.types.flatMap((type) => walk(type, value, path))
  }
  if (SchemaAST.isArrays(ast) && isList(value))
    return value.flatMap((element, index) => {
      const type = ast.elements[index] ?? ast.rest[0]
      return type === undefined ? [] : walk(type, element, [...path, index])
    })
  if (!SchemaAST.isObjects(ast) || !isMap(value)) return here
  const known = new Map(ast.propertySignatures.map(({ name, type }) => [String(name), type]))
  const inside = Object.entries(value).flatMap(([key, element]) => {
    const property = known.get(key)
    if (property !== undefined) return walk(property, element, [...path, key])
    return ast.indexSignatures.flatMap(({ parameter, type }) => [
      ...walk(parameter, key, [...path, key]).map((line) => `${line} key`),
      ...walk(type, element, [...path, key])
    ])
  })
  return [...here, ...inside]
}

const fits = (ast: SchemaAST.AST, value: unknown): boolean =>
  SchemaAST.isString(ast) ? typeof value === "string" : SchemaAST.isObjects(ast) ? isMap(value) : false

const word = fc.constantFrom("nothing", "a", "b")
const basket = fc.record(
  {
    top: fc.oneof(word, fc.array(word, { maxLength: 2 })),
    pair: fc.tuple(word, word),
    eaten: fc.dictionary(word, word, { maxKeys: 2 }),
    weight: fc.double({ noNaN: true })
  },
  { requiredKeys: [] }
)
const { shelves } = fc.letrec((tie) => ({
  shelves: fc.record(
    { basket, below: fc.array(tie("shelves"), { maxLength: 3 }), other: fc.anything() },
    { requiredKeys: [] }
  )
}))
