import { type Topology, topologies } from "@hubwright/core"
import { type Breadth, pictureWidth } from "./arrange.ts"
import { iconShapes } from "./icon.ts"
import { label, type Picture, type Shape, smallestText } from "./picture.ts"
import type { Arrangement, Scene } from "./scene.ts"
import { textLines } from "./text-lines.ts"

/** The words of the picture of the five arrangements. */
export interface FiveWords {
  readonly title: string
  readonly description: string
  readonly names: { readonly [T in Topology]: string }
  /** What each would mean here, in a few words. */
  readonly notes: { readonly [T in Topology]: string }
  /** What marks the arrangement the organization has. */
  readonly today: string
}

const cells = {
  wide: { columns: 5, width: 144, icon: 124 },
  narrow: { columns: 2, width: 164, icon: 124 }
} as const

const iconTop = 30

/** Owyang's five arrangements (2010), each drawn from the organization's own units; the one it has is framed. */
export const drawFiveArrangements = (
  scene: Scene,
  frame: {
    readonly arrangements: { readonly [T in Topology]: Arrangement }
    readonly ours: Topology | undefined
    readonly breadth: Breadth
    readonly words: FiveWords
  }
): Picture => {
  const { words, ours, breadth } = frame
  const cell = cells[breadth]
  const setting = { width: cell.width - 12, lines: 3, size: smallestText, weight: "normal" } as const
  const notes = topologies.map((topology) => textLines(words.notes[topology], setting))
  const cellHeight = iconTop + cell.icon + 30 + Math.max(...notes.map((lines) => lines.length)) * 15 + 8
  const body = topologies.flatMap((topology, index): readonly Shape[] => {
    const left = (index % cell.columns) * cell.width
    const top = Math.floor(index / cell.columns) * (cellHeight + 8) + 1
    const x = left + cell.width / 2
    const isOurs = topology === ours
    const paint = isOurs ? "blue" : "ink"
    const marked: readonly Shape[] = isOurs
      ? [
          {
            kind: "rectangle",
            x: left + 1,
            y: top,
            width: cell.width - 2,
            height: cellHeight - 2,
            corner: 8,
            fill: "none",
            stroke: { paint: "blue", width: 1.6 }
          },
          label(words.today, { x, y: top + 19, anchor: "middle", paint: "blue", weight: "bold" })
        ]
      : []
    const under = top + iconTop + cell.icon
    return [
      ...marked,
      ...iconShapes(scene, frame.arrangements[topology], {
        x: x - cell.icon / 2,
        y: top + iconTop - 2,
        size: cell.icon,
        ties: isOurs ? "actual" : "ideal",
        names: "none"
      }),
      label(words.names[topology], { x, y: under + 20, anchor: "middle", paint, weight: "bold" }),
      ...(notes[index] ?? []).map((text, row) =>
        label(text, { x, y: under + 37 + row * 15, anchor: "middle", paint: "muted" })
      )
    ]
  })
  const rows = Math.ceil(topologies.length / cell.columns)
  return {
    width: pictureWidth[breadth],
    height: rows * (cellHeight + 8) - 8,
    title: words.title,
    description: words.description,
    body
  }
}
