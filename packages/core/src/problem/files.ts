/** The files of a model: their content by path, relative to the model's folder, with `/` between folders. */
export interface Files {
  readonly [path: string]: string | Uint8Array
}

/** The text of a file without its byte order mark, or nothing where there is no such file or its bytes are not UTF-8. */
export const textIn = (files: Files, path: string): string | undefined => {
  const content = Object.hasOwn(files, path) ? files[path] : undefined
  return content === undefined ? undefined : decodeText(content)
}

/** The text of a file's content without its byte order mark, or nothing where its bytes are not UTF-8. */
export const decodeText = (content: string | Uint8Array): string | undefined => {
  if (typeof content === "string") return content.startsWith(byteOrderMark) ? content.slice(1) : content
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(content)
  } catch {
    return undefined
  }
}

/** What some editors put in front of a text. */
export const byteOrderMark = "\ufeff"
