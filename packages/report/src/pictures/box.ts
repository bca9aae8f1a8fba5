import type { Label, Picture, Shape } from "./picture.ts"
import { textWidth } from "./text-width.ts"

/** A rectangle in pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The box that a label fills at most: letters rise to 0.8 of their size above the baseline and hang to 0.2 below it. */
export const labelBox = (label: Label): Box => {
  const width = textWidth(label.text, label)
  const left = label.anchor === "start" ? label.x : label.anchor === "end" ? label.x - width : label.x - width / 2
  return { left, right: left + width, top: label.y - 0.8 * label.size, bottom: label.y + 0.2 * label.size }
}

/** The box of a shape; of an outline, that of its points. */
export const shapeBox = (shape: Shape): Box => {
  switch (shape.kind) {
    case "label":
      return labelBox(shape)
    case "circle": {
      const { x, y, radius } = shape
      return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }
    }
    case "rectangle":
      return { left: shape.x, right: shape.x + shape.width, top: shape.y, bottom: shape.y + shape.height }
    case "outline": {
      const points = shape.steps.filter((step) => step.kind !== "close")
      const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
      return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
    }
  }
}

/** Whether two boxes share more than an edge. */
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** The pairs of labels of a picture that lie on each other, and the labels that leave it: none, if it can be read. */
export const collidingLabels = (picture: Picture): readonly string[] => {
  const labels = picture.body.filter((shape) => shape.kind === "label")
  const boxes = labels.map((shape) => ({ text: shape.text, box: labelBox(shape) }))
  const pairs = boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => (overlap(a.box, b.box) ? [`"${a.text}" lies on "${b.text}"`] : []))
  )
  const outside = boxes.flatMap(({ text, box }) =>
    box.left < 0 || box.top < 0 || box.right > picture.width || box.bottom > picture.height
      ? [`"${text}" leaves the picture`]
      : []
  )
  return [...pairs, ...outside]
}
