import { label, type Shape, smallestText } from "./picture.ts"
import type { ChannelMark, Dot } from "./scene.ts"
import { textLines } from "./text-lines.ts"
import { textWidth } from "./text-width.ts"

/** Where a block stands by its dot. */
export type Side = "left" | "right" | "below" | "above"

/** What is written by a dot: its name, then the channels that hang on it, with the room it takes in pixels. */
export interface UnitBlock {
  readonly name: readonly string[]
  readonly weight: "normal" | "bold"
  /** A line under the name: squares for channels, words for their platforms, or both. */
  readonly lines: readonly BlockLine[]
  readonly width: number
  readonly height: number
}

interface BlockLine {
  readonly marks: readonly ChannelMark[]
  readonly words: string
}

const lineHeight = 15
const markSize = 7
const markGap = 2.5
const wordGap = 5
/** As many lines as all platforms take at the least width: what hangs on a unit is never cut. */
const mostPlatformLines = 24
const style = { size: smallestText, weight: "normal" } as const

const marksWidth = (count: number): number => (count === 0 ? 0 : count * (markSize + markGap) - markGap)

const lineWidth = ({ marks, words }: BlockLine): number =>
  marksWidth(marks.length) + (marks.length > 0 && words !== "" ? wordGap : 0) + textWidth(words, style)

/** The platforms of channels in the order they first come, each with how often. */
const platformWords = (channels: readonly ChannelMark[]): string => {
  const counts = new Map<string, number>()
  for (const { platform } of channels) counts.set(platform, (counts.get(platform) ?? 0) + 1)
  return [...counts].map(([platform, count]) => (count === 1 ? platform : `${platform} ×${count}`)).join(", ")
}

/** The lines for channels: all on one line where there is room, else the squares in rows and the words under them. */
const channelLines = (channels: readonly ChannelMark[], width: number): readonly BlockLine[] => {
  const line = { marks: channels, words: platformWords(channels) }
  if (channels.length === 0) return []
  if (lineWidth(line) <= width) return [line]
  const perRow = Math.max(1, Math.floor((width + markGap) / (markSize + markGap)))
  const rows = Array.from({ length: Math.ceil(channels.length / perRow) }, (_, row) => ({
    marks: channels.slice(row * perRow, (row + 1) * perRow),
    words: ""
  }))
  const words = textLines(line.words, { ...style, width, lines: mostPlatformLines }).map((text) => ({
    marks: [],
    words: text
  }))
  return [...rows, ...words]
}

/** What is written by a dot, set to a width in pixels. */
export const unitBlock = (
  dot: Dot,
  setting: { readonly width: number; readonly weight: "normal" | "bold" }
): UnitBlock => {
  const { width, weight } = setting
  const name = textLines(dot.label, { ...style, width, weight, lines: 2 })
  const lines = channelLines(dot.channels, width)
  return {
    name,
    weight,
    lines,
    width: Math.max(0, ...name.map((line) => textWidth(line, { ...style, weight })), ...lines.map(lineWidth)),
    height: (name.length + lines.length) * lineHeight
  }
}

/** Where a block's upper left corner is, by a dot and its radius. */
const cornerOf = (block: UnitBlock, at: BlockPlace): { readonly left: number; readonly top: number } => {
  const { x, y, radius, side, indent } = at
  const gap = 6
  switch (side) {
    case "right":
      return { left: x + (indent ?? radius + gap), top: y - block.height / 2 }
    case "left":
      return { left: x - radius - gap - block.width, top: y - block.height / 2 }
    case "below":
      return { left: x - block.width / 2, top: y + radius + gap - 2 }
    case "above":
      return { left: x - block.width / 2, top: y - radius - gap - block.height }
  }
}

/** The dot that a block is written by. */
export interface BlockPlace {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly side: Side
  /** How far from the middle of its dot a block to the right begins, in pixels; at its edge unless told. */
  readonly indent?: number
}

/** The shapes of a block: the name, a square for each channel, and the platforms in words. */
export const blockShapes = (block: UnitBlock, at: BlockPlace): readonly Shape[] => {
  const { left, top } = cornerOf(block, at)
  const anchor = at.side === "right" ? "start" : at.side === "left" ? "end" : "middle"
  const x = anchor === "start" ? left : anchor === "end" ? left + block.width : left + block.width / 2
  const names = block.name.map((text, row) =>
    label(text, { x, y: top + row * lineHeight + 11, anchor, weight: block.weight })
  )
  const lines = block.lines.flatMap((line, row) => {
    const width = lineWidth(line)
    const start = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2
    return lineShapes(line, { x: start, y: top + (names.length + row) * lineHeight, isMirrored: at.side === "left" })
  })
  return [...names, ...lines]
}

/** A line from its left end; mirrored, the words come first, so that the squares stay by the dot. */
const lineShapes = (
  { marks, words }: BlockLine,
  at: { readonly x: number; readonly y: number; readonly isMirrored: boolean }
): readonly Shape[] => {
  const wordsWidth = words === "" ? 0 : textWidth(words, style)
  const marksStart = at.isMirrored && words !== "" ? at.x + wordsWidth + wordGap : at.x
  const wordsStart = at.isMirrored || marks.length === 0 ? at.x : at.x + marksWidth(marks.length) + wordGap
  const squares = marks.map((mark, index) =>
    markShape(mark, { x: marksStart + index * (markSize + markGap), y: at.y + 3 })
  )
  const anchor = at.isMirrored ? "end" : "start"
  const x = at.isMirrored ? wordsStart + wordsWidth : wordsStart
  return words === "" ? squares : [...squares, label(words, { x, y: at.y + 11, anchor, paint: "muted" })]
}

const markShape = (mark: ChannelMark, at: { readonly x: number; readonly y: number }): Shape => ({
  kind: "rectangle",
  ...at,
  width: markSize,
  height: markSize,
  corner: 1,
  fill: mark.reaches ? "line" : "paper",
  stroke: mark.reaches ? { paint: "line", width: 1 } : { paint: "orange", width: 1.8 },
  says: mark.platform
})
