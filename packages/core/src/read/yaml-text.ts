import { stringify } from "yaml"
import { isList, isMap } from "../model/plain-data.ts"

/** How the data of a file is written. */
export interface Writing {
  readonly isJson: boolean
  /** What ends a line. */
  readonly lineBreak: string
  /** What stands inside braces and inside brackets, next to them: a blank or nothing. */
  readonly braces: " " | ""
  readonly brackets: " " | ""
}

/** How a text is written, as far as new text should be like it. */
export const writingOf = (text: string, { isJson }: Pick<Writing, "isJson">): Writing => ({
  isJson,
  lineBreak: text.includes("\r\n") ? "\r\n" : "\n",
  braces: /\{[^\s}]/u.test(text) && !/\{ \S/u.test(text) ? "" : " ",
  brackets: /\[ \S/u.test(text) ? " " : ""
})

/** Data on one line, as it may stand within brackets. */
export const inlineText = (data: unknown, writing: Writing): string => {
  if (writing.isJson) return JSON.stringify(data)
  const { braces, brackets } = writing
  if (isList(data))
    return data.length === 0
      ? "[]"
      : `[${brackets}${data.map((element) => inlineText(element, writing)).join(", ")}${brackets}]`
  if (!isMap(data)) return scalarText(data)
  const entries = Object.entries(data).map(([key, value]) => inlineEntry(key, value, writing))
  return entries.length === 0 ? "{}" : `{${braces}${entries.join(", ")}${braces}}`
}

/** A key with its value as it stands within braces. */
export const inlineEntry = (key: string, value: unknown, writing: Writing): string =>
  `${writing.isJson ? JSON.stringify(key) : scalarText(key)}: ${inlineText(value, writing)}`

/** A plain value on one line, in quotation marks where it would be taken for something else without them. */
const scalarText = (value: unknown): string =>
  typeof value === "string" && /[\r\n]/u.test(value) ? JSON.stringify(value) : plainText(value)

const plainText = (value: unknown): string =>
  stringify([value], { collectionStyle: "flow", lineWidth: 0, flowCollectionPadding: false }).trimEnd().slice(1, -1)

/** How collections of a block are laid out: from the first level on one line where they are short, or from the second. */
export type InnerStyle = "flow" | "block"

/** A map or list in lines, each behind an indent. */
export const blockText = (
  data: unknown,
  { indent, inner, writing }: { readonly indent: string; readonly inner: InnerStyle; readonly writing: Writing }
): string =>
  linesOf(data, inner, writing)
    .map((line) => `${indent}${line}`)
    .join(writing.lineBreak)

const linesOf = (data: unknown, inner: InnerStyle, writing: Writing): readonly string[] => {
  const isInline = (value: unknown) => !isFilled(value) || (inner === "flow" && isShort(value))
  if (isList(data))
    return data.flatMap((element) => {
      const lines = isInline(element) ? [inlineText(element, writing)] : linesOf(element, "flow", writing)
      return lines.map((line, index) => `${index === 0 ? "- " : "  "}${line}`)
    })
  return Object.entries(isMap(data) ? data : {}).flatMap(([key, value]) =>
    isInline(value)
      ? [inlineEntry(key, value, writing)]
      : [`${scalarText(key)}:`, ...linesOf(value, "flow", writing).map((line) => `  ${line}`)]
  )
}

const isFilled = (value: unknown): boolean => (isList(value) || isMap(value)) && Object.keys(value).length > 0

/** The longest collection that is written on one line, in characters of JSON, and how deep others may stand in it. */
const longestLine = 100
const deepestLine = 2

const isShort = (value: unknown): boolean =>
  JSON.stringify(value).length <= longestLine && nestingOf(value) <= deepestLine

/** How deep lists and maps stand within each other: 1 for one of plain values. */
const nestingOf = (data: unknown): number =>
  isList(data) || isMap(data) ? 1 + Math.max(0, ...Object.values(data).map(nestingOf)) : 0
