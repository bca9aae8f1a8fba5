/** A color of the palette, by what it is for; `none` paints nothing. */
export type Paint = "ink" | "muted" | "line" | "faint" | "blue" | "soft" | "orange" | "paper" | "none"

/** A line's color, width in pixels and dashes (lengths of line and gap in turn). */
export interface Stroke {
  readonly paint: Paint
  readonly width: number
  readonly dash?: readonly number[]
}

/** A dot. `says` is shown where a pointer rests on it. */
export interface Circle {
  readonly kind: "circle"
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly fill: Paint
  readonly stroke?: Stroke
  readonly says?: string
}

/** A rectangle from its upper left corner, with corners rounded by `corner`. */
export interface Rectangle {
  readonly kind: "rectangle"
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly corner: number
  readonly fill: Paint
  readonly stroke?: Stroke
  readonly says?: string
}

/** A step of an outline: to a point, along a line (`to`) or a cubic curve, or back to where it began; a dot is a line of no length. */
export type OutlineStep =
  | { readonly kind: "from" | "to" | "dot"; readonly x: number; readonly y: number }
  | {
      readonly kind: "curve"
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
      readonly x: number
      readonly y: number
    }
  | { readonly kind: "close" }

/** A line or an area of any shape. */
export interface Outline {
  readonly kind: "outline"
  readonly steps: readonly OutlineStep[]
  readonly fill: Paint
  readonly stroke?: Stroke
  /** How much of what is behind its fill is covered, from 0 to 1; all where it is left out. */
  readonly opacity?: number
}

/** One line of text; `y` is its baseline and `size` the height of its letters' box in pixels. */
export interface Label {
  readonly kind: "label"
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size: number
  readonly anchor: "start" | "middle" | "end"
  readonly paint: Paint
  readonly weight: "normal" | "bold"
  /** What is drawn around the letters so that lines behind them do not cut them. */
  readonly halo: "none" | "paper"
}

/** A shape of a picture; coordinates are pixels from the upper left corner. */
export type Shape = Circle | Rectangle | Outline | Label

/** A drawing as plain data: `title` is the claim, `description` what is to be seen. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly title: string
  readonly description: string
  /** The shapes, back to front. */
  readonly body: readonly Shape[]
}

/** The least size of text, in pixels. */
export const smallestText = 12

/** The same picture with nothing said where a pointer rests: for screens without one, and where it would be too much. */
export const withoutTooltips = (picture: Picture): Picture => ({
  ...picture,
  body: picture.body.map((shape) => {
    if (shape.kind !== "circle" && shape.kind !== "rectangle") return shape
    const { says: _, ...silent } = shape
    return silent
  })
})

/** A label with the usual settings: as small as allowed, in ink, with a halo. */
export const label = (
  text: string,
  at: Pick<Label, "x" | "y"> & Partial<Omit<Label, "kind" | "text" | "x" | "y">>
): Label => ({
  kind: "label",
  size: smallestText,
  anchor: "start",
  paint: "ink",
  weight: "normal",
  halo: "paper",
  ...at,
  text
})
