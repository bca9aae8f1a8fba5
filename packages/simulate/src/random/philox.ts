/**
 * What a block is drawn from and what was drawn. Changed in place, because a simulation draws millions.
 * The counter, `c0` to `c3`, says where in a sequence a block stands; the key, `k0` and `k1`, which of 2⁶⁴ sequences it
 * is; `w0` to `w3` are the words drawn, as signed integers. All are of 32 bits.
 */
export interface Register {
  c0: number
  c1: number
  c2: number
  c3: number
  k0: number
  k1: number
  w0: number
  w1: number
  w2: number
  w3: number
}

/** A register of which everything is 0 but the key. */
export const registerOf = (k0: number, k1: number): Register => ({
  c0: 0,
  c1: 0,
  c2: 0,
  c3: 0,
  k0: k0 | 0,
  k1: k1 | 0,
  w0: 0,
  w1: 0,
  w2: 0,
  w3: 0
})

const multiplier0 = 0xd2511f53
const multiplier1 = 0xcd9e8d57
const weyl0 = 0x9e3779b9 | 0
const weyl1 = 0xbb67ae85 | 0
const rounds = 10

const low0 = multiplier0 & 0xffff
const high0 = multiplier0 >>> 16
const low1 = multiplier1 & 0xffff
const high1 = multiplier1 >>> 16

/**
 * Philox 4×32-10: draws a block of four words that depends on the counter and the key alone, so any block can be drawn
 * in any order. Its outputs pass BigCrush.
 *
 * Salmon, Moraes, Dror and Shaw, "Parallel Random Numbers: As Easy as 1, 2, 3" (SC 2011); tested on the known answers of
 * their Random123 library.
 */
export const philox = (register: Register): void => {
  let c0 = register.c0 | 0
  let c1 = register.c1 | 0
  let c2 = register.c2 | 0
  let c3 = register.c3 | 0
  let k0 = register.k0 | 0
  let k1 = register.k1 | 0
  for (let round = 0; round < rounds; round++) {
    // the upper words of two products of 32 by 32 bits, from products of 16 by 16
    const c0low = c0 & 0xffff
    const c0high = c0 >>> 16
    const c2low = c2 & 0xffff
    const c2high = c2 >>> 16
    const cross0 = (Math.imul(high0, c0low) >>> 0) + (Math.imul(low0, c0low) >>> 16)
    const carry0 = (cross0 & 0xffff) + (Math.imul(low0, c0high) >>> 0)
    const upper0 = Math.imul(high0, c0high) + (cross0 >>> 16) + (carry0 >>> 16)
    const cross1 = (Math.imul(high1, c2low) >>> 0) + (Math.imul(low1, c2low) >>> 16)
    const carry1 = (cross1 & 0xffff) + (Math.imul(low1, c2high) >>> 0)
    const upper1 = Math.imul(high1, c2high) + (cross1 >>> 16) + (carry1 >>> 16)
    const lower0 = Math.imul(multiplier0, c0)
    const lower1 = Math.imul(multiplier1, c2)
    c0 = upper1 ^ c1 ^ k0
    c2 = upper0 ^ c3 ^ k1
    c1 = lower1
    c3 = lower0
    k0 = (k0 + weyl0) | 0
    k1 = (k1 + weyl1) | 0
  }
  register.w0 = c0
  register.w1 = c1
  register.w2 = c2
  register.w3 = c3
}
