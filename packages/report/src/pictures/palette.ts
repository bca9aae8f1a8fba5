import type { Paint } from "./picture.ts"

/** What the colors are seen on. */
export type Theme = "light" | "dark"

/** The colors that paint: `paper` is the ground; `ink` and `muted` write; `line`, `blue` and `orange` draw; `soft` and `faint` only fill or recede. */
export type Tint = Exclude<Paint, "none">

/**
 * White or near-black paper, one blue, one orange, greys. Text (`ink`, `muted`, `blue`, `orange`) has a contrast of at least
 * 4.5 to `paper`, graphics that carry meaning (`line`, `soft`) of at least 3; `faint` only separates.
 */
export const palette: { readonly [T in Theme]: { readonly [P in Tint]: string } } = {
  light: {
    paper: "#ffffff",
    ink: "#191c22",
    muted: "#59606d",
    line: "#7d8694",
    faint: "#dfe3e9",
    soft: "#678adf",
    blue: "#2555c4",
    orange: "#b4500a"
  },
  dark: {
    paper: "#14171c",
    ink: "#eceff4",
    muted: "#a6aebb",
    line: "#788292",
    faint: "#2c323b",
    soft: "#5374c4",
    blue: "#8aaaff",
    orange: "#ff9d4d"
  }
}

/** The colors in the order they are written. */
export const tints: readonly Tint[] = ["paper", "ink", "muted", "line", "faint", "soft", "blue", "orange"]

/** The palette as custom properties of CSS, for a page that switches themes: `--ink: #191c22; ...`. */
export const paletteProperties = (theme: Theme): string =>
  tints.map((tint) => `--${tint}:${palette[theme][tint]}`).join(";")

/** The classes that pictures in a page are painted by: `f-ink` fills, `s-ink` strokes, `h` is the halo of text. */
export const paintRules = (): string =>
  [
    ...tints.map((tint) => `.f-${tint}{fill:var(--${tint})}.s-${tint}{stroke:var(--${tint})}`),
    ".f-none{fill:none}",
    ".h{paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}"
  ].join("")
