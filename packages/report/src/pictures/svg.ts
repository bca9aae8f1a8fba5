import { type Element, element, type Markup, printMarkup } from "../markup/markup.ts"
import { palette, type Tint, tints } from "./palette.ts"
import {
  type Label,
  type OutlineStep,
  type Paint,
  type Picture,
  type Shape,
  type Stroke,
  smallestText
} from "./picture.ts"

/** A coordinate to a tenth of a pixel, without a negative zero. */
const at = (pixels: number): number => {
  const tenths = Math.round(pixels * 10) / 10
  return tenths === 0 ? 0 : tenths
}

/** The shorter of a step to a place and the same step from where one is. */
const shorter = (letter: string, to: readonly number[], from: readonly number[]): string => {
  const absolute = `${letter}${to.join(" ")}`
  const relative = `${letter.toLowerCase()}${to.map((one, index) => at(one - (from[index] ?? 0))).join(" ")}`
  return relative.length < absolute.length ? relative : absolute
}

/** An outline as SVG writes it, each step in the shorter of its ways. */
const pathText = (steps: readonly OutlineStep[]): string => {
  let [x, y, startX, startY] = [0, 0, 0, 0]
  let text = ""
  for (const step of steps) {
    if (step.kind === "close") {
      text += "Z"
      ;[x, y] = [startX, startY]
      continue
    }
    const [nextX, nextY] = [at(step.x), at(step.y)]
    if (step.kind === "curve") text += `C${at(step.x1)} ${at(step.y1)} ${at(step.x2)} ${at(step.y2)} ${nextX} ${nextY}`
    else if (step.kind !== "to") {
      text += shorter("M", [nextX, nextY], [x, y]) + (step.kind === "dot" ? "h0" : "")
      ;[startX, startY] = [nextX, nextY]
    } else if (nextY === y) text += shorter("H", [nextX], [x])
    else text += nextX === x ? shorter("V", [nextY], [y]) : shorter("L", [nextX, nextY], [x, y])
    ;[x, y] = [nextX, nextY]
  }
  return text
}

type Attributes = Element["attributes"]

/** How shapes look: in a page by its style sheet, in a file by attributes, of which a style may override the colors. */
interface Look {
  readonly color: (fill: Paint, stroke?: Stroke) => Attributes
  /** What all lines have in common. */
  readonly line: Attributes
  /** The size of text that need not be written. */
  readonly usualSize: number | undefined
}

const lineOf = (stroke: Stroke | undefined, { line }: Look): Attributes =>
  stroke === undefined || stroke.paint === "none"
    ? {}
    : { "stroke-width": stroke.width, "stroke-dasharray": stroke.dash?.join(" "), ...line }

const classesOf = (fill: Paint, stroke?: Stroke): string =>
  stroke === undefined || stroke.paint === "none" ? `f-${fill}` : `f-${fill} s-${stroke.paint}`

const inPage: Look = {
  color: (fill, stroke) => ({ class: classesOf(fill, stroke) }),
  line: {},
  usualSize: smallestText
}

/** What the style sheet of a page says of its pictures, besides the palette. */
export const pictureRules = `figure svg{stroke-linecap:round;stroke-linejoin:round;font-size:${smallestText}px}`

const plain = (paint: Paint): string => (paint === "none" ? "none" : palette.light[paint])

const inFile: Look = {
  color: (fill, stroke) => ({
    class: classesOf(fill, stroke),
    fill: plain(fill),
    stroke: stroke === undefined || stroke.paint === "none" ? undefined : plain(stroke.paint)
  }),
  line: { "stroke-linecap": "round" },
  usualSize: undefined
}

const tooltip = (says: string | undefined): readonly Markup[] =>
  says === undefined ? [] : [element("title", {}, [says])]

/** What labels that look alike have in common. */
const textLook = (shape: Label, look: Look): Attributes => {
  const { class: classes, ...colors } = look.color(shape.paint)
  return {
    style: look.usualSize === undefined || shape.size === look.usualSize ? undefined : `font-size:${shape.size}px`,
    "font-size": look.usualSize === undefined ? shape.size : undefined,
    "font-weight": shape.weight === "bold" ? 600 : undefined,
    "text-anchor": shape.anchor === "start" ? undefined : shape.anchor,
    class: shape.halo === "paper" ? `${classes} h` : classes,
    ...colors
  }
}

const textOf = (shape: Label, attributes: Attributes): Element =>
  element("text", { x: at(shape.x), y: at(shape.y), ...attributes }, [shape.text])

const shapeMarkup = (shape: Shape, look: Look): Element => {
  switch (shape.kind) {
    case "circle": {
      const { x, y, radius, fill, stroke, says } = shape
      return element(
        "circle",
        { cx: at(x), cy: at(y), r: at(radius), ...lineOf(stroke, look), ...look.color(fill, stroke) },
        tooltip(says)
      )
    }
    case "rectangle": {
      const { x, y, width, height, corner, fill, stroke, says } = shape
      const box = { x: at(x), y: at(y), width: at(width), height: at(height), rx: corner === 0 ? undefined : corner }
      return element("rect", { ...box, ...lineOf(stroke, look), ...look.color(fill, stroke) }, tooltip(says))
    }
    case "outline": {
      const { steps, fill, stroke, opacity } = shape
      return element("path", {
        d: pathText(steps),
        "fill-opacity": opacity,
        ...lineOf(stroke, look),
        ...look.color(fill, stroke)
      })
    }
    case "label":
      return textOf(shape, textLook(shape, look))
  }
}

/** Shapes of a page; labels that follow upon each other and look alike say once how. */
const shapesInPage = (body: readonly Shape[]): readonly Element[] => {
  const elements: Element[] = []
  let group: { readonly look: Attributes; readonly key: string; readonly labels: Label[] } | undefined
  const close = (): void => {
    if (group === undefined) return
    const { look, labels } = group
    const [only, ...others] = labels
    if (only !== undefined && others.length === 0) elements.push(textOf(only, look))
    else
      elements.push(
        element(
          "g",
          look,
          labels.map((one) => textOf(one, {}))
        )
      )
    group = undefined
  }
  for (const shape of body) {
    if (shape.kind !== "label") {
      close()
      elements.push(shapeMarkup(shape, inPage))
      continue
    }
    const look = textLook(shape, inPage)
    const key = JSON.stringify(look)
    if (group?.key !== key) close()
    group ??= { look, key, labels: [] }
    group.labels.push(shape)
  }
  close()
  return elements
}

const frameOf = ({ width, height }: Picture, names: string): Attributes => ({
  viewBox: `0 0 ${at(width)} ${at(height)}`,
  width: at(width),
  height: at(height),
  role: "img",
  "aria-labelledby": `${names}-title ${names}-description`
})

const namesOf = ({ title, description }: Picture, names: string): readonly Element[] => [
  element("title", { id: `${names}-title` }, [title]),
  element("desc", { id: `${names}-description` }, [description])
]

/** A picture as an element of a page whose style sheet holds the rules of `palette.ts`; `id` must be unlike any other of the page. */
export const pictureElement = (picture: Picture, id: string): Element =>
  element("svg", frameOf(picture, id), [...namesOf(picture, id), ...shapesInPage(picture.body)])

/** The same picture again, in another breadth, under the title and description of the one of that id. */
export const pictureAgain = (picture: Picture, id: string): Element =>
  element("svg", frameOf(picture, id), shapesInPage(picture.body))

const fontFamily = "system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif"

const rule = (tint: Tint): string => {
  const color = palette.dark[tint]
  return `.f-${tint}{fill:${color}}.s-${tint}{stroke:${color}}`
}

const fileStyle = (): string =>
  [
    `text{font-family:${fontFamily}}`,
    `.h{paint-order:stroke;stroke:${palette.light.paper};stroke-width:4px;stroke-linejoin:round}`,
    `@media (prefers-color-scheme:dark){svg{background:${palette.dark.paper}}.h{stroke:${palette.dark.paper}}${tints.map(rule).join("")}}`
  ].join("")

/** A picture as a file of its own, in light colors, or in dark ones where its viewer prefers them. */
export const toSvg = (picture: Picture): string => {
  const names = "picture"
  const file = element("svg", { xmlns: "http://www.w3.org/2000/svg", ...frameOf(picture, names) }, [
    ...namesOf(picture, names),
    element("style", {}, [fileStyle()]),
    ...picture.body.map((shape) => shapeMarkup(shape, inFile))
  ])
  return `<?xml version="1.0" encoding="UTF-8"?>\n${printMarkup(file)}\n`
}
