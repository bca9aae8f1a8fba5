import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { defineOrganization, type Organization, type Problem } from "@hubwright/core"
import { readOrganization } from "@hubwright/core/read"
import { type ParserError, parse, serialize, defaultTreeAdapter as tree } from "parse5"
import { SaxesParser } from "saxes"
import { expect, test } from "vitest"
import { findingsOf } from "./findings.ts"
import { metDots } from "./pictures/met-dots.ts"
import { drawOrganization, pictures, renderReport } from "./report.ts"

const at = "2026-11-21"
const examples = fileURLToPath(new URL("../../../examples/", import.meta.url))

const exampleFiles = (name: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(join(examples, name))
      .filter((file) => /\.(?:yaml|csv)$/.test(file) && !file.includes(".change."))
      .map((file) => [file, readFileSync(join(examples, name, file), "utf8")])
  )

const example = (name: string) => {
  const read = readOrganization(exampleFiles(name), { at, entry: "hubwright.yaml" })
  if (!read.ok) throw new Error(`${name}: ${read.problems[0].message}`)
  return { organization: read.value, problems: read.problems }
}

const names = readdirSync(examples, { withFileTypes: true })
  .filter((entry) => existsSync(join(examples, entry.name, "hubwright.yaml")))
  .map(({ name }) => name)

type Node = ReturnType<typeof tree.getChildNodes>[number]

/** All elements below a node, in order. */
const elementsIn = (node: Parameters<typeof tree.getChildNodes>[0]): readonly Extract<Node, { tagName: string }>[] =>
  tree.getChildNodes(node).flatMap((child) => (tree.isElementNode(child) ? [child, ...elementsIn(child)] : []))

const attribute = (element: Extract<Node, { tagName: string }>, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value

const textOf = (node: Parameters<typeof tree.getChildNodes>[0]): string =>
  tree
    .getChildNodes(node)
    .map((child) => (tree.isTextNode(child) ? child.value : tree.isElementNode(child) ? textOf(child) : ""))
    .join("")

/** A page as an HTML parser reads it, with what the parser found wrong. */
const readPage = (html: string) => {
  const errors: ParserError[] = []
  const document = parse(html, { onParseError: (error) => errors.push(error) })
  return { elements: elementsIn(document), errors: errors.map(({ code }) => code) }
}

const hostile = [
  "<script>alert(1)</script>",
  `" onload="alert(1)" x="`,
  "]]></style></svg><img src=x onerror=alert(1)>",
  "a\u202eb\u2066c\u0000d\u001b[31m",
  "{{7*7}} &amp; <!-- --> %s"
].join(" ")

/** An organization with hostile text in every free field that a report shows. */
const hostileOrganization = defineOrganization({
  hubwright: 1,
  organization: { name: hostile, topology: "hub-and-spoke" },
  brands: { brand: { name: hostile } },
  products: { product: { name: hostile, experts: ["a"], also: [hostile] } },
  topics: { topic: { name: hostile, experts: ["c", "ana"] } },
  departments: {
    a: { name: hostile },
    b: { name: hostile, parent: "a", headcount: 9 },
    c: { name: hostile },
    bystander: { name: hostile }
  },
  agencies: { agency: { name: hostile, engagements: [{ channel: "x", may: "reply", until: "2026-01-01" }] } },
  roles: { role: { name: hostile, authority: ["reply"] } },
  people: { ana: { name: hostile, title: hostile, departments: ["c"], roles: ["role"], email: "ana@example.org" } },
  channels: {
    x: { name: hostile, handle: hostile, platform: "x", operators: ["a"], custodian: "ana", brand: "brand" },
    y: { name: hostile, platform: "x", operators: ["b"], custodian: "agency", brand: "brand" }
  },
  ties: [{ kind: "coordinates", between: ["a", "b"], note: hostile }]
})

test("hostile text in every field stays text, in every way of naming people", () => {
  for (const naming of ["hidden", "pseudonyms", "shown"] as const) {
    const html = renderReport(
      {
        organization: hostileOrganization,
        problems: [
          {
            code: "HW0001",
            severity: "warning",
            message: hostile,
            help: hostile,
            path: [hostile],
            related: [],
            fixes: []
          }
        ]
      },
      { at, names: naming, preparedFor: hostile, preparedBy: hostile, confidentiality: hostile, software: hostile }
    )
    const { elements, errors } = readPage(html)
    expect(errors).toEqual([])
    const banned = elements.filter(({ tagName }) =>
      ["script", "img", "iframe", "object", "link", "base"].includes(tagName)
    )
    expect(banned).toEqual([])
    expect(elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name.startsWith("on")))).toEqual([])
    expect(html.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066\u2067]/u)
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;")
  }
})

test("hostile text in pictures stays text", () => {
  for (const { svg } of pictures({ organization: hostileOrganization }, { at })) {
    const parser = new SaxesParser()
    parser.on("error", (error) => {
      throw error
    })
    const tags = new Set<string>()
    parser.on("opentag", ({ name }) => tags.add(name))
    parser.write(svg).close()
    expect(
      [...tags].filter((name) => !["svg", "title", "desc", "style", "circle", "rect", "path", "text"].includes(name))
    ).toEqual([])
  }
})

test.each(names)("the page of %s is under 400 KiB, without errors, scripts or anything from elsewhere", (name) => {
  const html = renderReport(example(name), { at })
  expect(new TextEncoder().encode(html).length).toBeLessThan(400 * 1024)
  const { elements, errors } = readPage(html)
  expect(errors).toEqual([])
  expect(elements.filter(({ tagName }) => tagName === "script")).toEqual([])
  const links = elements.flatMap((element) => attribute(element, "href") ?? attribute(element, "src") ?? [])
  expect(links.filter((link) => !link.startsWith("#"))).toEqual([])
  expect(html.replaceAll("http://www.w3.org/2000/svg", "")).not.toMatch(/https?:\/\/|url\(|@import/)
})

test.each(names)("in the picture of %s no tie runs through a dot that it does not end in", (name) => {
  for (const breadth of ["wide", "narrow"] as const) {
    const picture = drawOrganization(example(name).organization, { at, breadth })
    expect(picture === undefined ? ["no picture"] : metDots(picture)).toEqual([])
  }
})

test.each(names)("the page of %s begins with what the command line prints, in its order and words", (name) => {
  const input = example(name)
  const { elements } = readPage(renderReport(input, { at }))
  const [nav] = elements.filter(({ tagName }) => tagName === "nav")
  const items = nav === undefined ? [] : elementsIn(nav).filter(({ tagName }) => tagName === "a")
  const findings = findingsOf(input, { at })
  expect(findings.length).toBeGreaterThan(2)
  const told = items.map((item) => ({ section: attribute(item, "href")?.slice(1), sentence: textOf(item) }))
  expect(told.slice(0, findings.length)).toEqual(findings)
})

test.each(names)("the page of %s is XML too", (name) => {
  const parser = new SaxesParser()
  parser.on("error", (error) => {
    throw error
  })
  parser.write(renderReport(example(name), { at })).close()
})

test.each(names)(
  "on the page of %s every id is there once, every reference leads somewhere, headings go down step by step",
  (name) => {
    const { elements } = readPage(renderReport(example(name), { at }))
    const ids = elements.flatMap((element) => attribute(element, "id") ?? [])
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    const references = elements.flatMap((element) => [
      ...(attribute(element, "aria-labelledby")?.split(" ") ?? []),
      ...(attribute(element, "href")?.slice(1).split(" ") ?? [])
    ])
    expect(references.filter((id) => !ids.includes(id))).toEqual([])
    const levels = elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName)).map(({ tagName }) => Number(tagName[1]))
    expect(levels.filter((level) => level === 1).length).toBe(1)
    expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true)
    const tables = elements.filter(({ tagName }) => tagName === "table")
    for (const table of tables) expect(elementsIn(table).filter(({ tagName }) => tagName === "caption").length).toBe(1)
    const heads = tables.flatMap((table) => elementsIn(table).filter(({ tagName }) => tagName === "th"))
    expect(heads.filter((head) => attribute(head, "scope") === undefined)).toEqual([])
  }
)

/** All words of a page or picture that somebody may come to see: texts and attributes, style sheets left out. */
const seen = (markup: string): string => markup.replace(/<style>.*?<\/style>/gs, "")

/** What of a text is the id of a person as a word of its own, or holds a name or an e-mail address of one. */
const exposed = ({ people }: Organization, text: string): readonly string[] => {
  const words = new Set(text.match(/[\p{L}\p{N}_]+(?:-[\p{L}\p{N}_]+)*/gu))
  return Object.values(people).flatMap(({ id, name, email }) => [
    ...(words.has(id) ? [id] : []),
    ...[name, email].flatMap((told) => (told !== undefined && text.includes(told) ? [told] : []))
  ])
}

/** A problem about everybody, as core words it. */
const problemsAboutPeople = ({ people }: Organization): readonly Problem[] =>
  Object.values(people).map(({ id, name = "", email = "" }) => ({
    code: "HW0322",
    severity: "warning",
    message: `\`${id}\` left, says ${name} (${email}), and still is its custodian`,
    help: `look at \`people.${id}\``,
    path: ["people", id, "left"],
    related: [],
    fixes: []
  }))

test.each(names)("no id, name or e-mail address of a person of %s is shown unless asked", (name) => {
  const { organization, problems } = example(name)
  for (const naming of ["hidden", "pseudonyms"] as const) {
    const input = { organization, problems: [...problems, ...problemsAboutPeople(organization)] }
    expect(Object.keys(organization.people).length).toBeGreaterThan(10)
    expect(exposed(organization, seen(renderReport(input, { at, names: naming })))).toEqual([])
    expect(exposed(organization, JSON.stringify(findingsOf(input, { at, names: naming })))).toEqual([])
    for (const { svg } of pictures(input, { at, names: naming })) expect(exposed(organization, seen(svg))).toEqual([])
  }
})

test.each(names)(
  "the page of %s has no backticks, and calls no two custodians and deputies of a channel alike",
  (name) => {
    const { organization, problems } = example(name)
    const input = { organization, problems: [...problems, ...problemsAboutPeople(organization)] }
    const html = renderReport(input, { at })
    expect(seen(html)).not.toContain("`")
    const { elements } = readPage(html)
    const tables = elements.filter(
      ({ tagName, attrs }) => tagName === "tr" && attrs.some(({ value }) => value.startsWith("channel-"))
    )
    const pairs = tables.map((row) => {
      const cells = elementsIn(row).filter(({ tagName }) => tagName === "td" || tagName === "th")
      return [3, 4].map((index) => (cells[index] === undefined ? "" : serialize(cells[index])))
    })
    const channels = Object.values(organization.channels)
    const samePerson = channels.filter(
      ({ custodian, deputy }) => custodian !== undefined && custodian === deputy
    ).length
    expect(pairs.length).toBeGreaterThan(0)
    expect(pairs.filter(([custodian, deputy]) => custodian === deputy && !custodian?.includes("nobody")).length).toBe(
      samePerson
    )
  }
)

test("people are named, or have made-up names, when asked", () => {
  const { organization } = example("pharma")
  const custodian = Object.values(organization.channels)
    .map((channel) => Object.values(organization.people).find(({ id }) => id === channel.custodian)?.name)
    .find((full) => full !== undefined)
  expect(custodian).toBeDefined()
  expect(renderReport({ organization }, { at, names: "shown" })).toContain(custodian)
  expect(renderReport({ organization }, { at, names: "pseudonyms" })).not.toContain(custodian)
})

const reversed = <Map extends object>(map: Map): Map => {
  const copy: Map = { ...map }
  // border: the same entries in another order have the same type
  return Object.fromEntries(Object.entries(copy).reverse()) as Map
}

test("the order in which a model is written changes nothing", () => {
  const { organization } = example("pharma")
  const other: Organization = {
    ...organization,
    departments: reversed(organization.departments),
    agencies: reversed(organization.agencies),
    people: reversed(organization.people),
    channels: reversed(organization.channels)
  }
  expect(renderReport({ organization: other }, { at })).toBe(renderReport({ organization }, { at }))
})

test("the page of hundreds of departments and channels is under 400 KiB, and says what it leaves out", () => {
  const ids = Array.from({ length: 300 }, (_, index) => `unit-${index}`)
  const organization = defineOrganization({
    hubwright: 1,
    organization: { name: "Large" },
    topics: { complaint: { experts: ["unit-299"] } },
    departments: Object.fromEntries(ids.map((id) => [id, { name: `Department ${id}` }])),
    channels: Object.fromEntries(ids.map((id) => [`x-${id}`, { platform: "x", operators: [id] }])),
    ties: ids
      .slice(1)
      .map((id, index) => ({ kind: "consults" as const, from: id, to: `unit-${Math.floor(index / 3)}` }))
  })
  const html = renderReport({ organization }, { at })
  expect(new TextEncoder().encode(html).length).toBeLessThan(400 * 1024)
  expect(html).toContain("and 240 more")
})
