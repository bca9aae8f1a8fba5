/**
 * Letters by width, in hundredths of the size of the text: of each letter the widest of Inter, Liberation Sans (Arial's
 * measures) and DejaVu Sans (Verdana's), rounded up to its class. So a text is never wider than we say in the usual fonts.
 */
const classes: readonly (readonly [hundredths: number, letters: string])[] = [
  [34, " ,.ijlI'|:;·"],
  [42, "!()[]frt/\\"],
  [47, '-"'],
  [57, "cszJL_–*`?"],
  [64, "abdeghknopquvxyFTP0123456789{}$"],
  [72, "ABEKRSVXYZ"],
  [79, "CDGHNOQU&"],
  [86, "w+<=>~×#^"],
  [102, "mMW@%…"]
]

const widths: ReadonlyMap<string, number> = new Map(
  classes.flatMap(([hundredths, letters]) => [...letters].map((letter): [string, number] => [letter, hundredths]))
)

const hundredthsOf = (letter: string): number => {
  const known = widths.get(letter) ?? widths.get(letter.normalize("NFD").charAt(0))
  if (known !== undefined) return known
  const code = letter.codePointAt(0) ?? 0
  if (code >= 0x300 && code < 0x370) return 0
  return code < 0x0590 || (code >= 0x0590 && code < 0x0700) ? 95 : 102
}

/** How much wider bold letters are, at most, in those three fonts. */
const boldFactor = 1.12

/** How wide a text is at most, in pixels, at a size in pixels. */
export const textWidth = (
  text: string,
  style: { readonly size: number; readonly weight: "normal" | "bold" }
): number => {
  let hundredths = 0
  for (const letter of text) hundredths += hundredthsOf(letter)
  return (hundredths * style.size * (style.weight === "bold" ? boldFactor : 1)) / 100
}
