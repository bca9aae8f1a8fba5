const beginnings = ["B", "D", "F", "G", "H", "J", "K", "L", "M", "N", "P", "R", "S", "T", "V", "Z"]
const vowels = ["a", "e", "i", "o"]

/** The 32 bits of FNV-1a over a text's UTF-16 units. */
const hash = (text: string): number => {
  let bits = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    bits = Math.imul(bits ^ text.charCodeAt(index), 0x01000193)
    bits ^= bits >>> 15
  }
  return Math.imul(bits ^ (bits >>> 13), 0x5bd1e995) >>> 0
}

const syllable = (bits: number): string => `${beginnings[bits & 15] ?? ""}${vowels[(bits >>> 4) & 3] ?? ""}`

/**
 * A made-up name for a person, always the same for the same id: one of 2²⁴ in four syllables. It keeps names out of sight and
 * lets two reports be compared; whoever has the model can tell who is meant.
 */
export const pseudonym = (id: string): string => {
  const bits = hash(id)
  const [first, second, third, fourth] = [0, 6, 12, 18].map((shift) => syllable(bits >>> shift).toLowerCase())
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
  return `${capital(`${first}${second}`)} ${capital(`${third}${fourth}`)}`
}
