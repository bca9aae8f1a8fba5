/** An id in words, for what has no name: `human-resources` is called Human resources. */
export const idInWords = (id: string): string => {
  const words = id.replaceAll("-", " ")
  return words.charAt(0).toUpperCase() + words.slice(1)
}
