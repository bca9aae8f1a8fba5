import { expect, test } from "vitest"
import { registerOf, threefry } from "./threefry.ts"

type Words = readonly [number, number, number, number]

const words = ([c0, c1, c2, c3]: Words, [k0, k1, k2, k3]: Words): readonly string[] => {
  const register = { ...registerOf(k0, k1), k2, k3, c0, c1, c2, c3 }
  threefry(register)
  const { w0, w1, w2, w3 } = register
  return [w0, w1, w2, w3].map((word) => (word >>> 0).toString(16).padStart(8, "0"))
}

/** `threefry4x32 20` in the file of known answers, `kat_vectors`, of Random123 1.14. */
test.each<[string, [Words, Words], string]>([
  [
    "zeros",
    [
      [0, 0, 0, 0],
      [0, 0, 0, 0]
    ],
    "9c6ca96a e17eae66 fc10ecd4 5256a7d8"
  ],
  [
    "ones",
    [
      [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
      [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff]
    ],
    "2a881696 57012287 f6c7446e a16a6732"
  ],
  [
    "digits of pi",
    [
      [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
      [0xa4093822, 0x299f31d0, 0x082efa98, 0xec4e6c89]
    ],
    "59cd1dbb b8879579 86b5d00c ac8b6d84"
  ]
])("gives the known answer for %s", (_, [counter, key], answer) => {
  expect(words(counter, key)).toEqual(answer.split(" "))
})

const rotations = [
  [10, 26],
  [11, 21],
  [13, 27],
  [23, 5],
  [6, 20],
  [17, 11],
  [25, 10],
  [18, 20]
] as const

/** The same, round by round, in integers of any size. */
const slow = (counter: Words, key: Words): readonly string[] => {
  const mask = 0xffffffffn
  const schedule = key.map(BigInt)
  schedule.push(schedule.reduce((parity, word) => parity ^ word, 0x1bd11bdan))
  const state = counter.map((word, place) => (BigInt(word) + (schedule[place] ?? 0n)) & mask)
  const mix = (to: number, from: number, by: number) => {
    const sum = ((state[to] ?? 0n) + (state[from] ?? 0n)) & mask
    const turned = ((state[from] ?? 0n) << BigInt(by)) | ((state[from] ?? 0n) >> BigInt(32 - by))
    state[to] = sum
    state[from] = (turned & mask) ^ sum
  }
  for (let round = 0; round < 20; round++) {
    const [first, second] = rotations[round % 8] ?? [0, 0]
    mix(0, round % 2 === 0 ? 1 : 3, first)
    mix(2, round % 2 === 0 ? 3 : 1, second)
    if (round % 4 !== 3) continue
    const part = (round + 1) / 4
    state.forEach((word, place) => {
      state[place] = (word + (schedule[(part + place) % 5] ?? 0n) + (place === 3 ? BigInt(part) : 0n)) & mask
    })
  }
  return state.map((word) => word.toString(16).padStart(8, "0"))
}

test("adds and turns as integers of any size do", () => {
  for (let index = 0; index < 2_000; index++) {
    const word = (factor: number) => Math.imul(index + 1, factor) >>> 0
    const counter: Words = [word(0x9e3779b1), word(0x85ebca6b), word(0xc2b2ae35), word(0x27d4eb2f)]
    const key: Words = [word(0x165667b1), word(0xd3a2646c), word(0xfd7046c5), word(0xb55a4f09)]
    expect(words(counter, key)).toEqual(slow(counter, key))
  }
})
