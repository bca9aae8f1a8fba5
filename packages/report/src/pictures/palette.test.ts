import { expect, test } from "vitest"
import { palette, type Theme, type Tint, tints } from "./palette.ts"

const channel = (hex: string): number => {
  const share = Number.parseInt(hex, 16) / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

const luminance = (color: string): number =>
  0.2126 * channel(color.slice(1, 3)) + 0.7152 * channel(color.slice(3, 5)) + 0.0722 * channel(color.slice(5, 7))

/** The contrast of WCAG 2: 1 to 21. */
const contrast = (a: string, b: string): number => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

const themes: readonly Theme[] = ["light", "dark"]
const writing: readonly Tint[] = ["ink", "muted", "blue", "orange"]
const drawing: readonly Tint[] = ["line", "soft", "blue", "orange"]

test("the measure of contrast gives its known ends", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5)
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2)
})

test.each(themes)("what is written has a contrast of 4.5 or more: %s", (theme) => {
  for (const tint of writing)
    expect([tint, contrast(palette[theme][tint], palette[theme].paper) >= 4.5]).toEqual([tint, true])
})

test.each(themes)("what is drawn has a contrast of 3 or more: %s", (theme) => {
  for (const tint of drawing)
    expect([tint, contrast(palette[theme][tint], palette[theme].paper) >= 3]).toEqual([tint, true])
})

test("every color is six hexadecimal digits", () => {
  for (const theme of themes) for (const tint of tints) expect(palette[theme][tint]).toMatch(/^#[0-9a-f]{6}$/)
})
