import { shortened } from "../markup/clean-text.ts"
import { textWidth } from "./text-width.ts"

/** How text is set into lines. */
export interface Setting {
  /** The width of a line, in pixels. */
  readonly width: number
  /** The most lines there may be; what is left over ends in an ellipsis. */
  readonly lines: number
  /** The size of the letters, in pixels. */
  readonly size: number
  readonly weight: "normal" | "bold"
}

/** A text cut to a width, with an ellipsis where something was cut. */
export const fitted = (text: string, setting: Pick<Setting, "width" | "size" | "weight">): string => {
  if (textWidth(text, setting) <= setting.width) return text
  let length = [...text].length
  while (length > 1 && textWidth(shortened(text, length), setting) > setting.width) length -= 1
  return shortened(text, length)
}

/** A text set into lines at its spaces, and after hyphens with at least three letters before them. */
export const textLines = (text: string, setting: Setting): readonly string[] => {
  const words = text.split(/(?<=\p{L}{3}-)|(?<=\s)/u)
  const lines: string[] = []
  let line = ""
  for (const [index, word] of words.entries()) {
    const isLast = lines.length === setting.lines - 1
    if (isLast) return [...lines, fitted(`${line}${words.slice(index).join("")}`.trim(), setting)]
    if (line === "" || textWidth(`${line}${word}`.trimEnd(), setting) <= setting.width) line += word
    else {
      lines.push(fitted(line.trim(), setting))
      line = word
      if (lines.length === setting.lines - 1) return [...lines, fitted(words.slice(index).join("").trim(), setting)]
    }
  }
  return line === "" ? lines : [...lines, fitted(line.trim(), setting)]
}
