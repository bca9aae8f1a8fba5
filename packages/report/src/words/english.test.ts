import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { parseNotation } from "@hubwright/testing"
import ts from "typescript"
import { expect, test } from "vitest"
import { renderReport } from "../report.ts"
import { english } from "./english.ts"
import type { Sentences, Words } from "./words.ts"

const folder = fileURLToPath(new URL(".", import.meta.url))

/** The texts in a source: strings and the fixed parts of templates, but for what it imports. */
const textsIn = (path: string): readonly string[] => {
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true)
  const texts: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isLiteralTypeNode(node)) return
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) texts.push(node.text)
    if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) texts.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return texts
}

const catalog = readdirSync(folder).filter((file) => /^english(?!-number).*(?<!\.test)\.ts$/.test(file))

test("no text of the catalog holds a number of its own, in digits or in a word", () => {
  expect(catalog.length).toBeGreaterThan(3)
  const numbers = /[0-9]|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|half|twice)\b/i
  expect(catalog.flatMap((file) => textsIn(folder + file)).filter((text) => numbers.test(text))).toEqual([])
})

/** All numbers and texts in values, however deep. */
const leavesOf = (value: unknown): readonly (string | number)[] => {
  if (typeof value === "string" || typeof value === "number") return [value]
  if (typeof value !== "object" || value === null) return []
  return Object.values(value).flatMap(leavesOf)
}

/** Words that remember what every sentence was made from. */
const recording = () => {
  const said: { readonly code: string; readonly values: unknown; readonly text: string }[] = []
  const sentences: Sentences = new Proxy(english.sentences, {
    get(target, code) {
      const make: unknown = Reflect.get(target, code)
      if (typeof make !== "function") return make
      return (values: unknown): string => {
        const text = String(make(values))
        said.push({ code: String(code), values, text })
        return text
      }
    }
  })
  const words: Words = { ...english, sentences }
  return { words, said }
}

const organization = parseNotation(`
  organization "Acme" (dandelion)
  press: x facebook; care: instagram; jobs: linkedin; shop under care; shop -- care; care expert complaint; jobs expert vacancy
  agency brightline; brightline > press; brightline may reply x (..2026-03-31); ana in care; team in press
`)

test("every number in a sentence is one that it was made from", () => {
  const { words, said } = recording()
  renderReport({ organization }, { at: "2026-11-21", words })
  expect(said.length).toBeGreaterThan(40)
  for (const { code, values, text } of said) {
    const given = leavesOf(values)
    const known = new Set(
      given.flatMap((value) =>
        typeof value === "string"
          ? (value.match(/[0-9][0-9.,]*/g) ?? [])
          : [0, 1, 2].map((decimals) => english.number(value, decimals))
      )
    )
    const differences = given.flatMap((a) =>
      given.flatMap((b) => (typeof a === "number" && typeof b === "number" ? [a - b] : []))
    )
    for (const difference of differences) known.add(english.number(difference, 0))
    const numbers = text.match(/[0-9]+(?:[.,][0-9]+)*/g) ?? []
    expect([code, text, numbers.filter((number) => !known.has(number))]).toEqual([code, text, []])
  }
})

test("every sentence and every word of the page can be said in another language", () => {
  const shout: Words = {
    language: "de",
    direction: "ltr",
    number: english.number,
    terms: english.terms,
    sentences: new Proxy(english.sentences, {
      get: (_target, code) => () => `«${String(code)}»`
    })
  }
  const html = renderReport({ organization }, { at: "2026-11-21", words: shout })
  expect(html).toContain('<html lang="de">')
  expect(html).toContain("<h1>«headline»</h1>")
  const spoken = html.replace(/<style>.*?<\/style>/s, "")
  expect(spoken).not.toMatch(/ cannot reach | stands? alone|Each square| is a hub /)
})
