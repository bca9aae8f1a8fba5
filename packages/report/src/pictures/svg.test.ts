import * as fc from "fast-check"
import { SaxesParser } from "saxes"
import { expect, test } from "vitest"
import { palette } from "./palette.ts"
import { label, type Picture } from "./picture.ts"
import { toSvg } from "./svg.ts"

const picture = (text: string): Picture => ({
  width: 100,
  height: 60,
  title: text,
  description: text,
  body: [
    { kind: "circle", x: 10.04, y: -0.01, radius: 4, fill: "blue", says: text },
    {
      kind: "outline",
      steps: [
        { kind: "from", x: 0, y: 0 },
        { kind: "curve", x1: 1, y1: 2, x2: 3, y2: 4, x: 5, y: 6.66 },
        { kind: "close" }
      ],
      fill: "none",
      stroke: { paint: "line", width: 1.5, dash: [6, 4] }
    },
    label(text, { x: 5, y: 50, weight: "bold" })
  ]
})

/** The texts of an SVG file by the element they stand in, and the names of all elements, as an XML parser reads them. */
const readSvg = (svg: string) => {
  const parser = new SaxesParser()
  const open: string[] = []
  const names: string[] = []
  const texts: string[] = []
  parser.on("error", (error) => {
    throw error
  })
  parser.on("opentag", ({ name }) => {
    open.push(name)
    names.push(name)
  })
  parser.on("closetag", () => {
    open.pop()
  })
  parser.on("text", (text) => {
    if (open.at(-1) !== "style" && text.trim() !== "") texts.push(text)
  })
  parser.write(svg).close()
  return { names, texts }
}

const hostile = [`</text><script>alert(1)</script>`, `" onload="alert(1)`, "]]>", "&lt;b&gt;", "<!--", "<?x?>"]

test.each(hostile)("hostile text stays text: %s", (text) => {
  const { names, texts } = readSvg(toSvg(picture(text)))
  expect(names).toEqual(["svg", "title", "desc", "style", "circle", "title", "path", "text"])
  expect(texts).toEqual([text, text, text, text])
})

test("coordinates are tenths of a pixel without a negative zero", () => {
  const svg = toSvg(picture("a"))
  expect(svg).toContain('cx="10" cy="0"')
  expect(svg).toContain('d="M0 0C1 2 3 4 5 6.7Z"')
})

test("a file carries its title and description, its light colors, and its dark ones for who prefers them", () => {
  const svg = toSvg(picture("a"))
  expect(svg).toContain('role="img" aria-labelledby="picture-title picture-description"')
  expect(svg).toContain(`fill="${palette.light.blue}"`)
  expect(svg).toContain(`@media (prefers-color-scheme:dark){svg{background:${palette.dark.paper}}`)
  expect(svg).toContain(`.f-blue{fill:${palette.dark.blue}}`)
})

test("a picture asks for nothing from elsewhere", () => {
  expect(toSvg(picture("a")).replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(
    /https?:|url\(|href|@import/
  )
})

/** Where each step of a path leads, by a reader of its own. */
const placesOf = (path: string): readonly string[] => {
  const places: string[] = []
  let [x, y, startX, startY] = [0, 0, 0, 0]
  for (const [, letter = "", numbers = ""] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/gu)) {
    const values = numbers.trim() === "" ? [] : numbers.trim().split(/ /u).map(Number)
    const isRelative = letter !== letter.toUpperCase()
    const [one = 0, other = 0] = values.slice(-2)
    const kind = letter.toUpperCase()
    if (kind === "Z") [x, y] = [startX, startY]
    else if (kind === "H") x = isRelative ? x + one : one
    else if (kind === "V") y = isRelative ? y + one : one
    else [x, y] = isRelative ? [x + one, y + other] : [one, other]
    if (kind === "M") [startX, startY] = [x, y]
    places.push(`${kind === "Z" ? "Z" : ""}${Math.round(x * 10)} ${Math.round(y * 10)}`)
  }
  return places
}

test("however short it is written, a path leads where its steps do", () => {
  const tenths = fc.integer({ min: 0, max: 8000 }).map((value) => value / 10)
  const step = fc.oneof(
    fc.record({ kind: fc.constantFrom("from" as const, "to" as const), x: tenths, y: fc.constantFrom(3, 4.5, 80) }),
    fc.constant({ kind: "close" } as const)
  )
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 20 }), (more) => {
      const steps = [{ kind: "from" as const, x: 1, y: 2 }, ...more]
      const outline = { kind: "outline", steps, fill: "none" } as const
      const svg = toSvg({ ...picture("a"), body: [outline] })
      let start = "10 20"
      const wanted = steps.map((one) => {
        if (one.kind === "close") return `Z${start}`
        const here = `${Math.round(one.x * 10)} ${Math.round(one.y * 10)}`
        if (one.kind === "from") start = here
        return here
      })
      expect(placesOf(/ d="([^"]*)"/u.exec(svg)?.[1] ?? "")).toEqual(wanted)
    })
  )
})
