import { expect, test } from "vitest"
import { philox, registerOf } from "./philox.ts"

type Counter = readonly [number, number, number, number]
type Key = readonly [number, number]

const words = ([c0, c1, c2, c3]: Counter, [k0, k1]: Key): readonly string[] => {
  const register = { ...registerOf(k0, k1), c0, c1, c2, c3 }
  philox(register)
  const { w0, w1, w2, w3 } = register
  return [w0, w1, w2, w3].map((word) => (word >>> 0).toString(16).padStart(8, "0"))
}

/** `philox4x32 10` in the file of known answers, `kat_vectors`, of Random123 1.14. */
test.each<[string, [Counter, Key], string]>([
  [
    "zeros",
    [
      [0, 0, 0, 0],
      [0, 0]
    ],
    "6627e8d5 e169c58d bc57ac4c 9b00dbd8"
  ],
  [
    "ones",
    [
      [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
      [0xffffffff, 0xffffffff]
    ],
    "408f276d 41c83b0e a20bc7c6 6d5451fd"
  ],
  [
    "digits of pi",
    [
      [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
      [0xa4093822, 0x299f31d0]
    ],
    "d16cfe09 94fdcceb 5001e420 24126ea1"
  ]
])("gives the known answer for %s", (_, [counter, key], answer) => {
  expect(words(counter, key)).toEqual(answer.split(" "))
})

/** The same rounds in integers of any size. */
const slow = (counter: Counter, key: Key): readonly string[] => {
  const mask = 0xffffffffn
  let [c0 = 0n, c1 = 0n, c2 = 0n, c3 = 0n] = counter.map(BigInt)
  let [k0 = 0n, k1 = 0n] = key.map(BigInt)
  for (let round = 0; round < 10; round++) {
    const p0 = 0xd2511f53n * c0
    const p1 = 0xcd9e8d57n * c2
    ;[c0, c1, c2, c3] = [(p1 >> 32n) ^ c1 ^ k0, p1 & mask, (p0 >> 32n) ^ c3 ^ k1, p0 & mask]
    k0 = (k0 + 0x9e3779b9n) & mask
    k1 = (k1 + 0xbb67ae85n) & mask
  }
  return [c0, c1, c2, c3].map((word) => word.toString(16).padStart(8, "0"))
}

test("multiplies as integers of any size do", () => {
  for (let index = 0; index < 2_000; index++) {
    const word = (factor: number) => Math.imul(index + 1, factor) >>> 0
    const counter: Counter = [word(0x9e3779b1), word(0x85ebca6b), word(0xc2b2ae35), word(0x27d4eb2f)]
    const key: Key = [word(0x165667b1), word(0xd3a2646c)]
    expect(words(counter, key)).toEqual(slow(counter, key))
  }
})
