import { styleText } from "node:util"
import { textWidth, wrapWords } from "./wrap-words.ts"

/** What a piece of text is, for the eye; without colors all but the words is lost. */
export type Mark = "heading" | "command" | "name" | "quiet" | "good" | "warning" | "error"

/** Where text for people is shown: how many columns it has, and whether it can show colors. */
export interface Page {
  readonly columns: number
  readonly colors: "shown" | "left out"
}

/** The width that all text for people keeps to, whatever the terminal could show. */
export const widestPage = 80

/** A page as plain text is written on: no colors, full width. */
export const plainPage: Page = { columns: widestPage, colors: "left out" }

const formats = {
  heading: "bold",
  command: "cyan",
  name: "bold",
  quiet: "dim",
  good: "green",
  warning: "yellow",
  error: ["bold", "red"]
} as const satisfies { readonly [M in Mark]: Parameters<typeof styleText>[0] }

/** Marks a piece of text, where the page has colors. */
export const mark = (page: Page, as: Mark, text: string): string =>
  page.colors === "shown" && text !== "" ? styleText(formats[as], text, { validateStream: false }) : text

/** Breaks text at spaces into lines that fit the page, all of them indented; a word longer than a line is cut. */
export const wrap = (page: Page, text: string, indent = 0): string =>
  wrapWords(text, page.columns - indent)
    .map((line) => (line === "" ? "" : `${" ".repeat(indent)}${line}`))
    .join("\n")

/** An entry of a list: a hyphen, and the text to its right. */
export const listItem = (page: Page, text: string): string => `- ${wrap(page, text, 2).trimStart()}`

/**
 * A label and what it stands for, which begins at a column and stays to its right; a label too long for that has a
 * line of its own.
 */
export const entry = (
  page: Page,
  item: { readonly label: string; readonly text: string; readonly at: number }
): string => {
  const { label, text, at } = item
  const body = wrap(page, text, at)
  const room = at - textWidth(label)
  return room >= 2 ? `${label}${" ".repeat(room)}${body.slice(at)}` : `${label}\n${body}`
}
