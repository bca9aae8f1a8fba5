import * as fc from "fast-check"
import { parseFragment } from "parse5"
import { SaxesParser } from "saxes"
import { expect, test } from "vitest"
import { cleanText } from "./clean-text.ts"
import { element, escapeMarkup, printMarkup } from "./markup.ts"

/** The text and attributes that an XML parser reads. */
const readXml = (text: string): { readonly content: string; readonly attributes: readonly string[] } => {
  const parser = new SaxesParser()
  let content = ""
  const attributes: string[] = []
  parser.on("error", (error) => {
    throw error
  })
  parser.on("text", (piece) => {
    content += piece
  })
  parser.on("opentag", (tag) => {
    for (const value of Object.values(tag.attributes)) attributes.push(String(value))
  })
  parser.write(text).close()
  return { content, attributes }
}

test("markup, quotes and ends of sections are text", () => {
  expect(printMarkup(element("p", { title: `"onload='x'` }, ["<script>]]></p>&amp;"]))).toBe(
    '<p title="&quot;onload=&#39;x&#39;">&lt;script&gt;]]&gt;&lt;/p&gt;&amp;amp;</p>'
  )
})

test("an attribute that is undefined is left out, and a true one is its own value", () => {
  expect(printMarkup(element("details", { open: true, class: undefined }))).toBe('<details open="open"></details>')
})

test("empty elements read alike as HTML and as XML", () => {
  expect(printMarkup(element("svg", {}, [element("circle", { r: 2 }), element("br")]))).toBe(
    '<svg><circle r="2"/><br/></svg>'
  )
})

test("any cleaned text comes back from an XML parser as it was, from content and from attributes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (raw) => {
      const text = cleanText(raw)
      const { content, attributes } = readXml(printMarkup(element("p", { title: text }, [text])))
      expect(content).toBe(text)
      expect(attributes).toEqual([text])
    })
  )
})

test("any text at all makes no element of its own for an HTML parser", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const fragment = parseFragment(`<p title="${escapeMarkup(text)}">${escapeMarkup(text)}</p>`)
      expect(fragment.childNodes.map(({ nodeName }) => nodeName)).toEqual(["p"])
      const [first] = fragment.childNodes
      const inside = first !== undefined && "childNodes" in first ? first.childNodes : []
      expect(inside.every(({ nodeName }) => nodeName === "#text")).toBe(true)
    })
  )
})
