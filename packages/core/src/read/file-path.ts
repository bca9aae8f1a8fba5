/** A path of a file as it is written, made plain, or why it cannot be one. */
export type FilePath =
  | { readonly kind: "inside"; readonly path: string }
  | { readonly kind: "outside"; readonly reason: string }

/**
 * Reads a path that is relative to the model's folder: names with `/` between them. Whatever could lead out of the folder,
 * or would mean something else on another system, is refused.
 */
export const readFilePath = (written: string): FilePath => {
  const outside = (reason: string): FilePath => ({ kind: "outside", reason })
  if (written === "") return outside("is empty")
  if (written.includes("\\")) return outside("has a backslash: write `/` between folders")
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\u0000-\u001f\u007f]/u.test(written)) return outside("has a control character")
  if (written.startsWith("/") || /^[A-Za-z][A-Za-z0-9+.-]*:/u.test(written))
    return outside("is absolute: paths begin at the model's folder")
  const names = written.split("/").filter((name) => name !== "" && name !== ".")
  if (names.includes("..")) return outside("leads out of a folder: `..` is not allowed")
  return names.length === 0 ? outside("names no file") : { kind: "inside", path: names.join("/") }
}
