/** An id in words, for what has no name: `human-resources` is called Human resources, and `hr` HR. */
export const idInWords = (id: string): string => {
  if (id.length <= longestInitials) return id.toUpperCase()
  const words = id.replaceAll("-", " ")
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const longestInitials = 2
