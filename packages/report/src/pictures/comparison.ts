import { type Breadth, pictureWidth } from "./arrange.ts"
import { iconShapes } from "./icon.ts"
import { label, type Picture, type Shape, smallestText } from "./picture.ts"
import type { Arrangement, Scene } from "./scene.ts"
import { textLines } from "./text-lines.ts"

/** One of two drawings side by side, with its words. */
export interface ComparisonSide {
  readonly arrangement: Arrangement
  readonly name: string
  readonly note: string
}

const sizes = { wide: 300, narrow: 280 } as const

/**
 * The same dots in two arrangements: as declared, where ties that are wanting are dashed, and as the ties show it. Order,
 * size and color of the dots are the same in both.
 */
export const drawComparison = (
  scene: Scene,
  frame: {
    readonly declared: ComparisonSide
    readonly actual: ComparisonSide
    readonly breadth: Breadth
    readonly words: { readonly title: string; readonly description: string }
  }
): Picture => {
  const size = sizes[frame.breadth]
  const width = pictureWidth[frame.breadth]
  const column = frame.breadth === "wide" ? width / 2 : width
  const setting = { width: column - 20, lines: 3, size: smallestText, weight: "normal" } as const
  const height = 46 + 3 * 15 + size
  const sideShapes = (side: ComparisonSide, index: 0 | 1): readonly Shape[] => {
    const left = frame.breadth === "wide" ? index * column : 0
    const top = frame.breadth === "wide" ? 0 : index * (height + 16)
    const notes = textLines(side.note, setting)
    return [
      label(side.name, { x: left, y: top + 14, weight: "bold", paint: index === 0 ? "ink" : "blue" }),
      ...notes.map((text, row) => label(text, { x: left, y: top + 32 + row * 15, paint: "muted" })),
      ...iconShapes(scene, side.arrangement, {
        x: left + (column - size) / 2 - (frame.breadth === "wide" ? 20 : 0),
        y: top + 36 + 3 * 15,
        size,
        ties: index === 0 ? "wanted" : "actual",
        names: "hubs"
      })
    ]
  }
  return {
    width,
    height: frame.breadth === "wide" ? height : 2 * height + 16,
    ...frame.words,
    body: [...sideShapes(frame.declared, 0), ...sideShapes(frame.actual, 1)]
  }
}
