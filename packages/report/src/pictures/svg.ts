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

const stepText = (step: OutlineStep): string => {
  switch (step.kind) {
    case "from":
      return `M${at(step.x)} ${at(step.y)}`
    case "to":
      return `L${at(step.x)} ${at(step.y)}`
    case "dot":
      return `M${at(step.x)} ${at(step.y)}h0`
    case "curve":
      return `C${at(step.x1)} ${at(step.y1)} ${at(step.x2)} ${at(step.y2)} ${at(step.x)} ${at(step.y)}`
    case "close":
      return "Z"
  }
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
export const pictureRules = `figure svg{stroke-linecap:round}figure svg text{font-size:${smallestText}px}`

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

const textOf = (shape: Label, look: Look): Element => {
  const { class: classes, ...colors } = look.color(shape.paint)
  return element(
    "text",
    {
      x: at(shape.x),
      y: at(shape.y),
      style: look.usualSize === undefined || shape.size === look.usualSize ? undefined : `font-size:${shape.size}px`,
      "font-size": look.usualSize === undefined ? shape.size : undefined,
      "font-weight": shape.weight === "bold" ? 600 : undefined,
      "text-anchor": shape.anchor === "start" ? undefined : shape.anchor,
      class: shape.halo === "paper" ? `${classes} h` : classes,
      ...colors
    },
    [shape.text]
  )
}

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
        d: steps.map(stepText).join(""),
        "fill-opacity": opacity,
        ...lineOf(stroke, look),
        ...look.color(fill, stroke)
      })
    }
    case "label":
      return textOf(shape, look)
  }
}

const svg = (
  picture: Picture,
  drawing: { readonly id: string; readonly look: Look; readonly style: readonly Markup[] }
) => {
  const { width, height, title, description, body } = picture
  const { id, look, style } = drawing
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${at(width)} ${at(height)}`,
      width: at(width),
      height: at(height),
      role: "img",
      "aria-labelledby": `${id}-title ${id}-description`
    },
    [
      element("title", { id: `${id}-title` }, [title]),
      element("desc", { id: `${id}-description` }, [description]),
      ...style,
      ...body.map((shape) => shapeMarkup(shape, look))
    ]
  )
}

/** A picture as an element of a page whose style sheet holds the rules of `palette.ts`; `id` must be unlike any other of the page. */
export const pictureElement = (picture: Picture, id: string): Element => svg(picture, { id, look: inPage, style: [] })

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
export const toSvg = (picture: Picture): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${printMarkup(
    svg(picture, { id: "picture", look: inFile, style: [element("style", {}, [fileStyle()])] })
  )}\n`
