import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { listen, type MessageFields } from "./listen.ts"
import { compileListener } from "./listener.ts"
import { parseQuery, type Query } from "./query.ts"

const queryOf = (text: string): Query => {
  const result = parseQuery(text)
  if ("fault" in result) throw new Error(`${result.fault.message} at ${result.fault.at}`)
  return result.query
}

const found = (query: string, text: string, fields: MessageFields = {}): readonly string[] | undefined => {
  const listener = compileListener([{ name: "q", query: queryOf(query), languages: [] }])
  const [hit] = listen(listener, text, fields)
  return hit?.spans.map(({ start, end }) => text.slice(start, end))
}

const fault = (query: string) => {
  const result = parseQuery(query)
  return "fault" in result
    ? `${" ".repeat(result.fault.at)}${"^".repeat(result.fault.length)} ${result.fault.message}`
    : "fine"
}

describe("a query finds", () => {
  test.each([
    ["rash", "I got a Rash.", ["Rash"]],
    ["rash", "trashed", undefined],
    ['"side effect"', "a bad side effect!", ["side effect"]],
    ['"side effect"', "the effect of one side", undefined],
    ["broken refund", "broken, I want a refund", ["broken", "refund"]],
    ["broken AND refund", "only broken", undefined],
    ["?", "Open on Sunday?", ["?"]],
    ["?", "acme.example/a?b=c", undefined],
    ['"on Sunday?"', "open on Sunday", ["on Sunday"]],
    ["broken OR refund", "a refund please", ["refund"]],
    ['job* AND NOT "steve jobs"', "Any jobs?", ["jobs"]],
    ['job* AND NOT "steve jobs"', "Steve Jobs had a job", undefined],
    ["cardivex NEAR/3 (rash OR nausea)", "after Cardivex I had a rash", ["Cardivex I had a rash"]],
    ["cardivex NEAR/2 rash", "after Cardivex I had a rash", undefined],
    ["rash NEAR/3 cardivex", "after Cardivex I had a rash", ["Cardivex I had a rash"]],
    ["#careers", "#Careers at Acme", ["#Careers"]],
    ["#careers", "careers at Acme", undefined],
    ["acme", "thanks @acme and #acme", ["@acme", "#acme"]],
    ["strasse", "in der Straße", ["Straße"]],
    ["naus*", "Náuseas después", ["Náuseas"]],
    ["don't", "I don’t know", ["don’t"]],
    ["薬", "この薬は効かない", ["薬"]],
    ["(a OR b) (c OR d)", "b d", ["b", "d"]],
    ["constructor OR __proto__", "the constructor of toys", ["constructor"]]
  ])("%s in: %s", (query, text, spans) => {
    expect(found(query, text)).toEqual(spans)
  })

  test("what its fields ask for", () => {
    expect(found("language:de kaputt", "kaputt", { language: "de-AT" })).toEqual(["kaputt"])
    expect(found("language:de kaputt", "kaputt", { language: "en" })).toBeUndefined()
    expect(found("author-kind:journalist", "hello", { "author-kind": "journalist" })).toEqual([])
    expect(found("author-kind:journalist", "hello")).toBeUndefined()
  })
})

describe("a faulty query says what is wrong and where", () => {
  test.each([
    ["(a OR b", "^ this is never closed"],
    ["a)", " ^ this closes nothing"],
    ["a OR", "    ^ something is missing here"],
    ["AND a", "^^^ `AND` stands where a word is expected"],
    ['"a b', "^^^^ this quotation is never closed"],
    ["a NEAR b", "  ^^^^ this says no distance"],
    ["a NEAR/3 (NOT b)", "  ^^^^^^ only words and phrases can be near each other"],
    ["wor*d", "^^^^^ a `*` stands only at the end of a word"],
    ["plattform:x", "^^^^^^^^^^^ there is no field `plattform`"],
    ["platform:myspace", "^^^^^^^^^^^^^^^^ `myspace` is no value of `platform`"],
    ["...", "^^^ `...` holds no word"],
    ["“a b”", "^^ this is no quotation mark of queries"],
    ["a near/3 b", "  ^^^^^^ operators are written in capitals"],
    ["language: de", "^^^^^^^^^ `language` asks for nothing"],
    ["(".repeat(40), `${" ".repeat(32)}^ this is nested more than 32 deep`]
  ])("%s", (query, message) => {
    expect(fault(query)).toBe(message)
  })
})

/** The meaning of a query, said plainly: words of the text by position, every subquery a set of stretches. */
const slowly = (query: Query, words: readonly string[]): readonly (readonly [number, number])[] | undefined => {
  const stretches = (part: Query) => slowly(part, words) ?? []
  const met = (part: Query) => slowly(part, words) !== undefined
  switch (query.kind) {
    case "phrase": {
      const all = words.flatMap((_, start) =>
        query.terms.every(({ text, match }, offset) => {
          const word = words[start + offset]
          return word !== undefined && (match === "word" ? word === text : word.startsWith(text))
        })
          ? [[start, start + query.terms.length - 1] as const]
          : []
      )
      return all.length === 0 ? undefined : all
    }
    case "field":
      return undefined
    case "not":
      return met(query.part) ? undefined : []
    case "and":
      return query.parts.every(met) ? query.parts.flatMap(stretches) : undefined
    case "or":
      return query.parts.some(met) ? query.parts.flatMap(stretches) : undefined
    case "near": {
      const pairs = stretches(query.left).flatMap((a) =>
        stretches(query.right)
          .filter((b) => Math.max(a[0] - b[1], b[0] - a[1]) - 1 <= query.words)
          .map((b) => [Math.min(a[0], b[0]), Math.max(a[1], b[1])] as const)
      )
      return pairs.length === 0 ? undefined : pairs
    }
  }
}

const word = fc.constantFrom("a", "ab", "abc", "b", "ba")
const term = fc.record({ text: word, match: fc.constantFrom("word" as const, "prefix" as const) })
const { query: anyQuery } = fc.letrec<{ query: Query; placed: Query }>((tie) => ({
  placed: fc.oneof(
    { maxDepth: 2 },
    fc.record({ kind: fc.constant("phrase" as const), terms: fc.array(term, { minLength: 1, maxLength: 2 }) }),
    fc.record({ kind: fc.constant("near" as const), words: fc.nat(2), left: tie("placed"), right: tie("placed") })
  ),
  query: fc.oneof(
    { maxDepth: 3 },
    tie("placed"),
    fc.record({
      kind: fc.constantFrom("and" as const, "or" as const),
      parts: fc.array(tie("query"), { minLength: 1, maxLength: 3 })
    }),
    fc.record({ kind: fc.constant("not" as const), part: tie("query") })
  )
}))

/** Queries that are put together of others, the same objects. */
const sharing = (query: Query, others: readonly Query[]): readonly Query[] => [
  { kind: "or", parts: [query, ...others] },
  {
    kind: "and",
    parts: [
      { kind: "or", parts: [...others] },
      { kind: "not", part: query }
    ]
  }
]

test("many queries in one automaton find what each finds by its meaning", () => {
  fc.assert(
    fc.property(
      fc.array(anyQuery, { minLength: 1, maxLength: 6 }),
      fc.array(word, { maxLength: 8 }),
      (drawn, words) => {
        const queries = [...drawn, ...drawn.flatMap((query) => sharing(query, drawn))]
        const listener = compileListener(queries.map((query, index) => ({ name: String(index), query, languages: [] })))
        const text = words.join(" ")
        const starts = words.map((_, index) => words.slice(0, index).join(" ").length + (index === 0 ? 0 : 1))
        const spanOf = ([first, last]: readonly [number, number]) =>
          `${starts[first]}-${(starts[last] ?? 0) + (words[last]?.length ?? 0)}`
        const expected = queries.flatMap((query, index) => {
          const stretches = slowly(query, words)
          return stretches === undefined
            ? []
            : [{ name: String(index), spans: [...new Set(stretches.map(spanOf))].sort() }]
        })
        const actual = listen(listener, text, {}).map(({ name, spans }) => ({
          name,
          spans: spans.map(({ start, end }) => `${start}-${end}`).sort()
        }))
        expect(actual).toEqual(expected)
      }
    ),
    { numRuns: 1000 }
  )
})

test("a text in ASCII is read as one with other characters is", () => {
  const anyCase = word.chain((text) => fc.constantFrom(text, text.toUpperCase(), `#${text}`, `@${text}`, `${text}'s`))
  fc.assert(
    fc.property(
      fc.array(anyQuery, { minLength: 1, maxLength: 6 }),
      fc.array(anyCase, { maxLength: 8 }),
      (queries, words) => {
        const listener = compileListener(queries.map((query, index) => ({ name: String(index), query, languages: [] })))
        const text = words.join(" ")
        expect(listen(listener, text, {})).toEqual(listen(listener, `${text} é`, {}))
      }
    ),
    { numRuns: 1000 }
  )
})

describe("queries that are read together", () => {
  const written = (query: Query): string => {
    switch (query.kind) {
      case "phrase":
        return `"${query.terms.map(({ text, match }) => (match === "prefix" ? `${text}*` : text)).join(" ")}"`
      case "field":
        return `${query.field}:${query.value}`
      case "not":
        return `NOT (${written(query.part)})`
      case "near":
        return `(${written(query.left)}) NEAR/${query.words} (${written(query.right)})`
      default:
        return `(${query.parts.map((part) => `(${written(part)})`).join(` ${query.kind.toUpperCase()} `)})`
    }
  }

  test("say what each says alone", () => {
    fc.assert(
      fc.property(fc.array(anyQuery, { minLength: 1, maxLength: 4 }), (queries) => {
        const groups = queries.map((query) => `(${Array.from({ length: 8 }, () => written(query)).join(" OR ")})`)
        const texts = [...groups, groups.join(" AND "), ...groups.map((group) => `NOT ${group} OR (${group})`)]
        const read = new Map()
        for (const text of texts) expect(parseQuery(text, read)).toEqual(parseQuery(text))
      }),
      { numRuns: 60 }
    )
  })

  test("share their long groups", () => {
    const group = `(${Array.from({ length: 40 }, (_, index) => `word${index}`).join(" OR ")})`
    const read = new Map()
    const [first, second] = [`${group} alone`, `other (${group})`].map((text) => parseQuery(text, read))
    const groups = [first, second].map((result) =>
      result !== undefined && "query" in result && result.query.kind === "and"
        ? result.query.parts.find(({ kind }) => kind === "or")
        : undefined
    )
    expect(groups[0]).toBeDefined()
    expect(groups[1]).toBe(groups[0])
  })

  test("are nested no deeper for having been read before", () => {
    const words = Array.from({ length: 40 }, (_, index) => `word${index}`).join(" OR ")
    const group = `${"(".repeat(20)}${words}${")".repeat(20)}`
    const deep = `${"(".repeat(13)}${group}${")".repeat(13)}`
    const read = new Map()
    expect(parseQuery(group, read)).toHaveProperty("query")
    expect(parseQuery(deep, read)).toEqual(parseQuery(deep))
    expect(parseQuery(deep)).toHaveProperty("fault")
    expect(parseQuery(deep.slice(1, -1), read)).toHaveProperty("query")
  })
})
