import type { Circle, Label, Outline, OutlineStep, Picture, Rectangle, Shape } from "./picture.ts"

/** The largest corner that may become that of a line whose ends are round. */
const leastCorner = 1.5

const corners = ({ x, y, width, height }: Rectangle): readonly OutlineStep[] => [
  { kind: "from", x, y },
  { kind: "to", x: x + width, y },
  { kind: "to", x: x + width, y: y + height },
  { kind: "to", x, y: y + height },
  { kind: "close" }
]

/** A dot is a line of no length, as wide as it. */
const dotted = ({ x, y, radius, fill }: Circle): Outline => ({
  kind: "outline",
  steps: [{ kind: "dot", x, y }],
  fill: "none",
  stroke: { paint: fill, width: radius * 2 }
})

/** A shape that says nothing as an outline that can be joined with others of its look; anything else as it is. */
const asOutline = (shape: Shape): Shape => {
  switch (shape.kind) {
    case "circle":
      return shape.says === undefined && shape.stroke === undefined && shape.fill !== "none" ? dotted(shape) : shape
    case "rectangle": {
      const { says, corner, fill, stroke } = shape
      if (says !== undefined || corner > leastCorner) return shape
      return { kind: "outline", steps: corners(shape), fill, ...(stroke === undefined ? {} : { stroke }) }
    }
    default:
      return shape
  }
}

const lookOf = ({ fill, stroke, opacity }: Outline): string => JSON.stringify([fill, stroke, opacity])

const labelLook = ({ size, anchor, paint, weight, halo }: Label): string =>
  JSON.stringify([size, anchor, paint, weight, halo])

/** What covers more where it lies upon itself, or less, is not to be joined with what may overlap it. */
const isPlain = ({ opacity, fill }: Outline, steps: readonly OutlineStep[]): boolean =>
  opacity === undefined && (fill === "none" || steps.every(({ kind }) => kind !== "curve"))

/**
 * The same picture with fewer shapes: what looks alike, says nothing where a pointer rests and follows upon each other is
 * one outline; names come last, those that look alike together. It looks the same and takes much less to print.
 */
export const joined = (picture: Picture): Picture => {
  const body: Shape[] = []
  const labels = new Map<string, Label[]>()
  for (const shape of picture.body) {
    if (shape.kind === "label") {
      const look = labelLook(shape)
      labels.set(look, [...(labels.get(look) ?? []), shape])
      continue
    }
    const next = asOutline(shape)
    const last = body.at(-1)
    if (
      next.kind === "outline" &&
      last?.kind === "outline" &&
      lookOf(last) === lookOf(next) &&
      isPlain(last, last.steps) &&
      isPlain(next, next.steps)
    )
      body[body.length - 1] = { ...last, steps: [...last.steps, ...next.steps] }
    else body.push(next)
  }
  return { ...picture, body: [...body, ...[...labels.values()].flat()] }
}
